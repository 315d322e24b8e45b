// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resulttable.h"

namespace exportdesk
{

/// A field of exported rows as expressions of DuckDB's SQL.
struct DuckDbField {
    QString value; ///< of one row; a list of values when isMany
    ResultColumn type; ///< of one value
    bool isMany = false; ///< the path goes through a list

    /// True where a row has a value that counts as filled (see FieldAnswer), never null.
    QString isFilled() const;
};

namespace duckDb
{

/// "a""b": a name in double quotes.
QString name(const QString &name);
/// 'it''s': a text in single quotes.
QString text(const QString &text);

/// The field \a path ("person.name.lastName") in rows with these columns, or nothing where they have no such field.
/// Goes through objects, maps (a step is a key), lists (of which all entries count) and JSON. Names that contain dots
/// are found, too. \a owner: the expression that has the columns as members; empty: they are columns.
std::optional<DuckDbField> field(const QList<ResultColumn> &columns, const QString &path, const QString &owner = {});

/// Dot paths of all fields in \a columns, in their order, at most \a most: members of objects one by one, lists and
/// maps as a whole.
QStringList paths(const QList<ResultColumn> &columns, qsizetype most);

/// The column of this name, or nullptr.
const ResultColumn *column(const QList<ResultColumn> &columns, const QString &name);

/// The identities of a profile, from identityMap or identities.
struct Identities {
    QString list; ///< of objects with "ns" and "id", never null
    bool hasNamespaces = false;
};
/// Nothing where the columns have none.
std::optional<Identities> identities(const QList<ResultColumn> &columns);

/// Milliseconds since the epoch of a field that is a time, a text that should be one, or a number of them; else empty.
QString epochMs(const DuckDbField &field);

} // namespace duckDb

} // namespace exportdesk
