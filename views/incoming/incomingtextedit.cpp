// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incoming/incomingtextedit.h"

#include "models/incoming/recognizer.h"

#include <QMimeData>

namespace exportdesk
{

IncomingTextEdit::IncomingTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
}

void IncomingTextEdit::setIncomingText(const QString &text)
{
    Q_EMIT aboutToReplace();
    setPlainText(acceptable(text));
}

bool IncomingTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void IncomingTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (textCursor().selectionEnd() - textCursor().selectionStart() == document()->characterCount() - 1)
        Q_EMIT aboutToReplace();
    if (const QString text = acceptable(source->text()); !text.isEmpty())
        insertPlainText(text);
}

QString IncomingTextEdit::acceptable(const QString &text)
{
    if (!holdsSecret(text))
        return text;
    if (const Incoming recognized = recognize(text); recognized.isCredential()) {
        Q_EMIT credentialRefused(text, recognized);
        return {};
    }
    Q_EMIT secretsLeftOut();
    return withoutSecrets(text);
}

} // namespace exportdesk
