// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"
#include "models/results/columnkind.h"

#include <optional>

namespace exportdesk
{

/// A field of exported rows as expressions of Query Service's SQL.
struct QueryField {
    QString value; ///< of one row
    ColumnKind kind = ColumnKind::Other;
    QString isFilled; ///< true where a row has a value that counts as filled (see FieldAnswer)
};

namespace querySql
{

/// The field \a path in rows with this schema; nothing where they have no such field, or where it lies within a list,
/// of which one row has several values. \a owner: the column that has the fields as members; empty: they are columns.
std::optional<QueryField> field(const FieldTree &schema, const QString &path, const QString &owner = {});

/// Whether \a path leads through a list.
bool liesInList(const FieldTree &schema, const QString &path);

/// Dot paths of all fields, in the order of the schema, at most \a most: members of objects one by one, lists and maps
/// as a whole. Without \a except and what is below it.
QStringList paths(const FieldTree &schema, qsizetype most, const QString &except = {});

} // namespace querySql

} // namespace exportdesk
