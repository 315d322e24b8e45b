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

/// The header's "Templates": its menu lists them by name, saves what is on the page as one, and shows what is
/// different from the last run.
class TemplatesButton : public Button
{
    Q_OBJECT

public:
    /// All must outlive the button.
    TemplatesButton(ExportComposer &composer, ExportTemplates &templates, const PastExports &past,
                    const DatasetsModel &datasets, const Clock &clock, QWidget *parent);

    void use(const QString &name);
    /// Fills in the placeholders that stand on the page.
    void fillPlaceholders();
    void openSave();
    TemplatesDialog *openAll();
    /// Keeps the templates of a file that was dropped or pasted, and shows them among the others.
    void take(const QList<ExportTemplate> &given);
    void openDifferences();
    void retranslate();

Q_SIGNALS:
    /// What was put on the page, in one sentence; with \a open, a start could not be filled in.
    void told(const QString &sentence, bool open);

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
