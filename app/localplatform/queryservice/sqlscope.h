// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqltokens.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace localplatform
{

/// A column that expressions can name.
struct SqlColumn {
    std::string name;
    const nlohmann::json *type = nullptr; ///< its node in the schema; null: unknown
};

/// Part of a statement, in DuckDB's words.
struct SqlExpression {
    std::string sql;
    const nlohmann::json *type = nullptr; ///< as of a column
    std::string name; ///< of a column of the answer, unless another is given
    std::vector<SqlColumn> generated; ///< by a generator
    bool isGenerator = false;
};

bool isMap(const nlohmann::json *type);
/// What is behind `['key']` of a map or `[0]` of an array; null if unknown.
const nlohmann::json *elementOf(const nlohmann::json *type);
/// What is behind `.name`, whatever its case. Throws SqlError for a member that an object does not have.
const nlohmann::json *memberOf(const nlohmann::json *type, const SqlToken &name);

/// The names that mean something in a SELECT.
class SqlScope
{
public:
    struct Source {
        std::string name; ///< empty: cannot be named
        std::vector<SqlColumn> columns;
    };

    void add(Source source) { m_sources.push_back(std::move(source)); }
    /// The columns of the answer, for what comes after them.
    void setAnswer(std::vector<SqlColumn> columns) { m_answer = std::move(columns); }
    std::vector<SqlColumn> allColumns() const;

    /// What `a.b.c` is. Throws SqlError for a name that means nothing or several things.
    SqlExpression resolve(const std::vector<SqlToken> &path) const;

private:
    const Source *source(const std::string &name) const;

    std::vector<Source> m_sources;
    std::vector<SqlColumn> m_answer;
};

} // namespace localplatform
