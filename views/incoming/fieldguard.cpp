// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incoming/fieldguard.h"

#include "models/incoming/recognizer.h"
#include "models/platform/secretsigns.h"
#include "views/incoming/fieldvalidator.h"
#include "views/incoming/misplacedtextdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>

namespace exportdesk
{

FieldGuard::FieldGuard(QObject *parent)
    : QObject(parent)
{
    // Fields are created everywhere and handle drops themselves; only an event filter meets them all.
    QCoreApplication::instance()->installEventFilter(this);
}

bool FieldGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish: // before a widget is shown for the first time
        if (auto *field = qobject_cast<QLineEdit *>(watched))
            watch(*field);
        return false;
    case QEvent::DragEnter:
        if (!qobject_cast<QLineEdit *>(watched) || !static_cast<QDropEvent *>(event)->mimeData()->hasUrls())
            return false;
        event->ignore(); // Qt then offers the file to the parents
        return true;
    default:
        return false;
    }
}

void FieldGuard::watch(QLineEdit &field)
{
    if (field.echoMode() != QLineEdit::Normal || field.validator() || field.isReadOnly())
        return;
    auto *validator = new FieldValidator(&field);
    validator->setSearches(field.property("searches").toBool());
    field.setValidator(validator);
    // Queued: the field has not taken the text back yet.
    connect(
        validator, &FieldValidator::refused, this,
        [this, shown = QPointer(&field)](const QString &text) {
            if (shown && shown->text() != text) // equal: set by the program, which the field does not refuse
                refuse(*shown, text);
        },
        Qt::QueuedConnection);
    connect(&field, &QLineEdit::editingFinished, this, [this, &field] { finish(field); });
}

/// Inserted rather than set: whoever stores what is typed learns of it.
void FieldGuard::finish(QLineEdit &field)
{
    const QString text = field.text();
    if (!holdsSecret(text))
        return;
    field.selectAll();
    field.insert(withoutSecrets(text));
    refuse(field, text);
}

void FieldGuard::refuse(QLineEdit &field, const QString &text)
{
    if (field.window()->findChild<MisplacedTextDialog *>())
        return; // one is enough
    // A line edit has joined the lines of what was pasted.
    const QString copied = QApplication::clipboard()->text();
    const QString start = copied.simplified().left(40);
    const QString whole = !start.isEmpty() && text.simplified().contains(start) ? copied : text;
    auto *dialog = new MisplacedTextDialog(recognize(whole), field.window());
    connect(dialog, &MisplacedTextDialog::connectionsRequested, this,
            [this, whole] { Q_EMIT credentialOffered(whole.toUtf8()); });
    connect(dialog, &MisplacedTextDialog::importRequested, this, [this, whole] { Q_EMIT requestOffered(whole); });
    dialog->open();
}

} // namespace exportdesk
