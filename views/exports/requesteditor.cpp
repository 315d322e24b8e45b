// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/requesteditor.h"

#include "models/incoming/recognizer.h"

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

namespace
{

/// Whether a text is a whole thing of its own rather than a part that somebody pastes into a request.
bool isOtherThing(const QString &text)
{
    const Incoming incoming = recognize(text);
    if (!incoming.secrets.isEmpty())
        return true;
    using Kind = Incoming::Kind;
    switch (incoming.kind) {
    case Kind::Request:
        return incoming.form != Incoming::Form::Json && incoming.form != Incoming::Form::BrokenJson;
    case Kind::Nothing:
        return incoming.form != Incoming::Form::Text && incoming.form != Incoming::Form::Json
            && incoming.form != Incoming::Form::BrokenJson;
    case Kind::Fields:
    case Kind::Segments:
    case Kind::Job:
    case Kind::Address:
        return false;
    case Kind::Requests:
    case Kind::Credential:
    case Kind::TokenCommand:
    case Kind::Jobs:
    case Kind::SegmentJob:
    case Kind::SegmentDefinition:
    case Kind::Dataset:
    case Kind::Error:
    case Kind::Templates:
        return true;
    }
    return true;
}

bool isLaunchKey(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers() & Qt::ControlModifier;
}

} // namespace

bool RequestEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        // Who writes JSON may press it for a new line; it must not launch.
        if (isLaunchKey(*key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && isLaunchKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return JsonView::event(event);
}

bool RequestEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && JsonView::canInsertFromMimeData(source); // files are read by the page
}

void RequestEditor::insertFromMimeData(const QMimeData *source)
{
    if (isOtherThing(source->text()))
        Q_EMIT otherTextPasted(source->text());
    else
        JsonView::insertFromMimeData(source);
}

} // namespace exportdesk
