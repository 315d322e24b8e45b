// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqlcursor.h"
#include "app/localplatform/queryservice/sqlscope.h"

#include <functional>
#include <optional>
#include <set>

namespace localplatform
{

/// What stands for a table in DuckDB's words: a SELECT in brackets, and its columns.
struct SqlTable {
    std::string sql;
    std::vector<SqlColumn> columns;
};

/// A SELECT for DuckDB.
struct SqlQuery {
    std::string sql; ///< without the outermost LIMIT
    std::vector<SqlColumn> columns;
    std::optional<long long> limit; ///< as written
};

/// Reads a SELECT of Query Service and writes it for DuckDB.
class SqlSelect
{
public:
    /// Finds a table by its name. Throws SqlError if there is none.
    using Tables = std::function<SqlTable(const SqlToken &name)>;

    SqlSelect(SqlCursor &cursor, const Tables &tables)
        : m_cursor(cursor)
        , m_tables(tables)
    {
    }

    /// From SELECT to the end of it; what follows is the caller's. Throws SqlError.
    SqlQuery read();

private:
    SqlQuery operand();
    std::string answer(const SqlScope &scope, std::vector<SqlColumn> &columns);
    std::string item(const SqlScope &scope, std::vector<SqlColumn> &columns, int &generators);
    std::string sources(SqlScope &scope);
    std::string source(SqlScope &scope);
    std::string rest(const SqlScope &scope);
    std::string order(const SqlScope &scope);
    std::string listed(const SqlScope &scope);
    std::optional<std::string> alias();
    std::size_t placeOfFrom() const;

    SqlCursor &m_cursor;
    const Tables &m_tables;
};

} // namespace localplatform
