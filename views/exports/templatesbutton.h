// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "views/shared/button.h"

class QMenu;

namespace exportdesk
{

class Clock;
class DatasetsModel;
class ExportComposer;
class ExportTemplates;
class TemplatesDialog;
struct ExportTemplate;

/// "Templates" in the header: its menu lists them by name, saves the page as a template, and shows the differences from
/// the last run.
class TemplatesButton : public Button
{
    Q_OBJECT

public:
    /// All must outlive the button.
    TemplatesButton(ExportComposer &composer, ExportTemplates &templates, const PastExports &past,
                    const DatasetsModel &datasets, const Clock &clock, QWidget *parent);

    void use(const QString &name);
    /// Fills in the placeholders of the request on the page.
    void fillPlaceholders();
    void openSave();
    TemplatesDialog *openAll();
    /// Stores the templates of a file that was dropped or pasted, and shows them in the list.
    void addTemplates(const QList<ExportTemplate> &added);
    void openDifferences();
    void retranslate();

Q_SIGNALS:
    /// What was loaded or saved, in one sentence; \a warning: a start could not be filled in and is open.
    void reported(const QString &sentence, bool warning);
    /// A schedule is to run a copy of this template.
    void scheduleRequested(const exportdesk::ExportRequest &request, const QString &templateName);

private:
    void fillMenu();
    QDateTime now() const;
    void load(const QString &name, const FilledRequest &filled);

    ExportComposer &m_composer;
    ExportTemplates &m_templates;
    const PastExports &m_past;
    const DatasetsModel &m_datasets;
    const Clock &m_clock;
    QMenu *m_menu;
    QString m_used; ///< the template used or saved last
};

} // namespace exportdesk
