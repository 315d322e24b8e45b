#include "views/exports/requesteditor.h"

#include <QKeyEvent>

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

} // namespace exportdesk
