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

/// All templates with what is in them: use, rename, delete (and undo that), hand on as a file, take from a file.
class TemplatesDialog : public DialogFrame
{
    Q_OBJECT

public:
    TemplatesDialog(ExportTemplates &templates, QWidget *parent);

    /// Takes the templates of a file, also one that is a plain request; says what came of it.
    void importFile(const QString &path);
    /// Takes these; says what came of it.
    void take(const QList<ExportTemplate> &given);
    /// Writes the chosen templates, all of them when none is chosen.
    void exportTo(const QString &path);

Q_SIGNALS:
    void useRequested(const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void wire();
    void fill();
    void follow();
    void rename(const QListWidgetItem *item);
    void removeChosen();
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
    Button *m_use;
    bool m_filling = false;
};

} // namespace exportdesk
