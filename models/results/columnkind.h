// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

struct ResultColumn;

/// What the values of a column of exported rows are.
enum class ColumnKind {
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    Time, ///< a point in time, or a time of day
    Object, ///< members, each with its name
    Map, ///< text → values of one type
    List,
    Json, ///< of differing types: any JSON
    Other, ///< bytes, UUIDs, intervals, …
};

ColumnKind columnKind(const ResultColumn &column);
/// Whether the least and the greatest value say something.
bool isOrdered(ColumnKind kind);
/// Consists of other values.
bool isNested(ColumnKind kind);
/// The stable word for scripts: "string", "integer", "number", "boolean", "date", "time", "object", "map", "list",
/// "json", "other".
QString columnKindWord(ColumnKind kind);
/// The same, translated.
QString columnKindText(ColumnKind kind);

} // namespace exportdesk
