// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"
#include "models/incoming/fieldpaths.h"
#include "views/shared/dialogframe.h"

namespace exportdesk
{

class IncomingTextEdit;

/// Accepts a list of fields: with commas, line by line, or as a JSON array.
class PasteListDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Children are named pasteList.text, .add, .replace and .close.
    PasteListDialog(const FieldTree &tree, QWidget *parent);

Q_SIGNALS:
    void added(const QStringList &paths);
    void replaced(const QStringList &paths);

private:
    FieldPaths lists() const;
    void count();

    FieldTree m_tree;
    QStringList m_paths; ///< in the text
    IncomingTextEdit *m_text;
    TextLabel *m_found;
    Button *m_add;
    Button *m_replace;
};

} // namespace exportdesk
