// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/keptdrafts.h"
#include "views/shared/dialogframe.h"

class QListWidget;
class QListWidgetItem;

namespace exportdesk
{

class JsonView;
class MessageStack;
class TextLabel;

/// All drafts that were put aside, with their content: open, rename, delete (and undo that).
class DraftsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// \a drafts outlives the dialog.
    DraftsDialog(KeptDrafts &drafts, QWidget *parent);

Q_SIGNALS:
    void openRequested(const QString &id);

private:
    void build();
    void wire();
    void fill();
    void showCurrent();
    void rename(const QListWidgetItem *item);
    void removeCurrent();
    QString current() const;

    KeptDrafts &m_drafts;
    QListWidget *m_list;
    JsonView *m_request;
    TextLabel *m_empty;
    MessageStack *m_messages;
    Button *m_rename;
    Button *m_remove;
    Button *m_open = nullptr;
    bool m_filling = false;
};

} // namespace exportdesk
