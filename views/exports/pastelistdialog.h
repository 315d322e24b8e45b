// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"
#include "views/shared/dialogframe.h"

class QPlainTextEdit;

namespace exportdesk
{

/// Accepts a list of fields: with commas, line by line, or as a JSON array.
class PasteListDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Children are named pasteList.text, .add, .replace and .close.
    PasteListDialog(const FieldTree &tree, QWidget *parent);

Q_SIGNALS:
    void added(const QString &text);
    void replaced(const QString &text);

private:
    void count();

    FieldTree m_tree;
    QPlainTextEdit *m_text;
    TextLabel *m_found;
    Button *m_add;
    Button *m_replace;
};

} // namespace exportdesk
