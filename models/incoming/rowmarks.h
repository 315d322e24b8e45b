// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace exportdesk
{

/// What the other columns of a table say about the field or segment in each row. One element per row, the heading
/// included.
struct RowMarks {
    QList<bool> wanted;
    QStringList namespaces; ///< of segments; empty where none is given
    QList<QStringList> statuses; ///< of segments: realized, exited, existing; empty where none is given
};

/// Reads columns such as "Export", "Excluded", "Status", "Active" and "Namespace". \a heads: the first row is a
/// heading; \a entries is the column of the fields or segments. Nothing when a column says something about the rows
/// that cannot be told: then none of them may be taken without asking.
std::optional<RowMarks> rowMarks(const QList<QStringList> &rows, bool heads, qsizetype entries, bool ofSegments);

/// Whether the heading of a table has a column that says which rows are meant.
bool hasMarkingColumn(const QString &heading);

/// Whether a remark says that what it stands beside is not meant: "inactive", "draft", "not exported".
bool marksAsUnwanted(const QString &remark);

} // namespace exportdesk
