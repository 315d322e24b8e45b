// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace exportdesk
{

// Names and values as Query Service writes them ("Nested data structures", "SQL syntax").

/// A text in single quotes.
QString sqlText(const QString &value);
/// The value at a dot path, back-quoted where it has to be and with the keys of maps in brackets; empty for a path that
/// no schema can have.
QString sqlPath(const QString &path);
/// Whether it is the name of a table.
bool isTableName(const QString &name);
/// A name for the column of a path, different from those in \a taken, to which it is added.
QString columnAlias(const QString &path, QStringList *taken);
/// Only the rows of these batches, by the column of the files and by that of the platform: it may consolidate batches.
QString sqlBatchFilter(const QStringList &batches);

} // namespace exportdesk
