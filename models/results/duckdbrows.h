// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/columnkind.h"
#include "models/results/duckdbfield.h"

namespace exportdesk
{

struct SearchPart;

/// The rows of a result as a table of fields, in DuckDB's SQL. Pure.
///
/// Rows have numbers from 1 in the order of the files; those of a batch follow each other. A copy of the rows that has
/// these numbers as a column (copySql()) is read far faster at any place than the part files are.
class DuckDbRows
{
public:
    struct Column {
        QString path;
        ColumnKind kind = ColumnKind::Other; ///< List for several values
        std::optional<DuckDbField> field; ///< nothing: the files have no such field
    };
    /// Which rows, and in which order.
    struct Choice {
        QString batchId; ///< empty: all
        QString search; ///< see ResultRowsModel::setSearch()
        int sortColumn = -1; ///< -1: in the order of the files
        bool isDescending = false;

        /// Not simply the rows of a batch, one after the other.
        bool isSelective() const { return !search.trimmed().isEmpty() || sortColumn >= 0; }
        bool operator==(const Choice &) const = default;
    };

    /// \a columns: of the view "exported"; \a isCopy: it is the copy.
    DuckDbRows(const QList<ResultColumn> &columns, const QStringList &paths, bool isCopy);

    const QList<Column> &columns() const { return m_columns; }

    static QString copySql();
    /// One row: the number of the first row of the batch (or of all), and how many there are.
    QString extentSql(const Choice &choice) const;
    /// The numbers of the rows in their order: in each row some, in one text separated by blanks.
    QString numbersSql(const Choice &choice) const;
    /// The number and the cells of \a count rows from number \a first on; null where a field is empty. Fields of
    /// several values are their count.
    QString pageSql(qint64 first, int count) const;
    /// The same for these numbers, in any order.
    QString cellsSql(const QList<qint64> &numbers) const;
    /// One row with all columns of the files.
    QString profileSql(qint64 number) const;
    /// The first path of \a search that leads to no field of the files; empty: none. What merely looks like one,
    /// https://example.org, is text that rows may contain.
    QString unknownField(const QString &search) const;

private:
    QString source() const;
    QString cells() const;
    QString conditions(const Choice &choice) const;
    std::optional<Column> columnOf(const QString &path) const;
    QString condition(const SearchPart &part, const QString &search) const;
    QString fieldCondition(const Column &column, const QString &wanted) const;

    QList<ResultColumn> m_ofFiles;
    QList<Column> m_columns;
    bool m_isCopy;
};

} // namespace exportdesk
