// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestedit.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace exportdesk
{

/// The ids that \a written probably means, of the things in \a names (id to name): the same in capitals or without
/// hyphens, at the end of a reference or an address (@/dataSets/…), a name in the place of the id, or a typing error in
/// either. At most three, the most certain ones; none when \a written is an id itself.
QStringList nearIds(const QString &written, const QHash<QString, QString> &names);
/// The last part of a reference or an address, without quotes and blanks: "64f0…" of "@/dataSets/64f0…".
QString bareId(const QString &written);

/// Edits that put each of nearIds() into the member at \a path, with its name. Without any, the bare id of a reference
/// or an address, if \a written is one.
QList<RequestEdit> idEdits(const QString &path, const QString &written, const QHash<QString, QString> &names);

/// The names in facts, by id.
template <class Thing>
QHash<QString, QString> namesOf(const QHash<QString, Thing> &things)
{
    QHash<QString, QString> names;
    for (auto one = things.constBegin(); one != things.constEnd(); ++one)
        names.insert(one.key(), one->name);
    return names;
}

} // namespace exportdesk
