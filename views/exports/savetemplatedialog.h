// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "views/shared/dialogframe.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace exportdesk
{

class ExportTemplates;
class TextLabel;

/// Asks for the name of a template, and for each time whether it stays or moves with the day of use.
class SaveTemplateDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// \a name is preset; \a now decides which placeholder a time can become.
    SaveTemplateDialog(const ExportTemplates &templates, const ExportRequest &request, const QString &name,
                       const QDateTime &now, QWidget *parent);

Q_SIGNALS:
    void saved(const QString &name, const exportdesk::ExportRequest &request);

private:
    /// Gives one time of a request.
    using TimeMember = std::function<Timestamp &(ExportRequest &)>;
    void addTime(const QString &label, const QString &name, const TimeMember &member, bool start);
    void checkName();
    void save();

    const ExportTemplates &m_templates;
    ExportRequest m_request;
    QDateTime m_now;
    QLineEdit *m_name;
    TextLabel *m_note;
    QFormLayout *m_times;
    Button *m_save;
    QList<std::pair<TimeMember, QComboBox *>> m_choices;
};

} // namespace exportdesk
