// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/requesteditor.h"

#include <QKeyEvent>
#include <QMimeData>

namespace exportdesk
{

RequestEditor::RequestEditor(QWidget *parent)
    : JsonView(parent)
{
    setReadOnly(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
}

bool RequestEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return JsonView::event(event);
}

bool RequestEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && JsonView::canInsertFromMimeData(source); // files are read by the page
}

} // namespace exportdesk
