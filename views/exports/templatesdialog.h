// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exporttemplates.h"
#include "views/shared/dialogframe.h"

class QListWidget;
class QListWidgetItem;

namespace exportdesk
{

class JsonView;
class MessageStack;
class TextLabel;

/// All templates with their content: use, rename, delete (and undo that), save to a file, import from a file.
class TemplatesDialog : public DialogFrame
{
    Q_OBJECT

public:
    TemplatesDialog(ExportTemplates &templates, QWidget *parent);

    /// Imports the templates or the request in a file, and shows the result.
    void importFile(const QString &path);
    /// Adds these, and shows the result.
    void addTemplates(const QList<ExportTemplate> &added);
    /// Writes the selected templates, or all of them when none is selected.
    void exportTo(const QString &path);

Q_SIGNALS:
    void useRequested(const QString &name);
    /// A schedule is to run a copy of this template.
    void scheduleRequested(const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void wire();
    void fill();
    void showSelected();
    void rename(const QListWidgetItem *item);
    void removeChosen();
    void openMenu(const QPoint &position);
    QStringList chosen() const;
    void say(const QString &sentence, bool good = true);

    ExportTemplates &m_templates;
    QListWidget *m_list;
    JsonView *m_request;
    TextLabel *m_empty;
    MessageStack *m_messages;
    Button *m_rename;
    Button *m_remove;
    Button *m_export;
    Button *m_import;
    Button *m_schedule;
    Button *m_use;
    bool m_filling = false;
};

} // namespace exportdesk
