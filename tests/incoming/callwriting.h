// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace exportdesk::test
{

/// A text that somebody could bring, and the request that must come out of it.
struct WrittenCall {
    QString name; ///< of the row
    QString text;
    QString json;
};

/// Requests of all shapes; some contain every character that a shell or language treats in its own way.
QList<QString> bodies();
/// A made-up access token that every call contains; it must not come through.
QString madeUpToken();

QString singleQuoted(QString text); ///< for a POSIX shell
QString doubleQuoted(QString text); ///< for a POSIX shell
QString ansiQuoted(const QString &text); ///< $'…'

/// The same call in many forms, for all bodies.
QList<WrittenCall> shellCalls();
QList<WrittenCall> windowsCalls();
QList<WrittenCall> codeCalls();
QList<WrittenCall> messageCalls(); ///< HTTP, .http and collections

} // namespace exportdesk::test
