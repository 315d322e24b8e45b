// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqlcursor.h"
#include "app/localplatform/queryservice/sqlscope.h"

namespace localplatform
{

/// Reads expressions of Query Service's SQL and writes them for DuckDB: elements of arrays count from 0 here and from 1
/// there, names can be in back-quotes, a division by zero is null.
class SqlExpressions
{
public:
    SqlExpressions(SqlCursor &cursor, const SqlScope &scope)
        : m_cursor(cursor)
        , m_scope(scope)
    {
    }

    /// \a generators: whether one may be here, and not within something else.
    SqlExpression read(bool generators = false);

private:
    using Reader = SqlExpression (SqlExpressions::*)();
    SqlExpression joined(Reader part, std::initializer_list<const char *> operators);
    SqlExpression alternatives();
    SqlExpression conditions();
    SqlExpression condition();
    SqlExpression comparison();
    SqlExpression tested(SqlExpression value);
    SqlExpression sum();
    SqlExpression product();
    SqlExpression factor();
    SqlExpression withElements(SqlExpression value);
    SqlExpression primary();
    SqlExpression named();
    SqlExpression called(const SqlToken &name);
    SqlExpression counted();
    SqlExpression chosen();
    SqlExpression converted();

    SqlCursor &m_cursor;
    const SqlScope &m_scope;
};

/// Whether a word is a keyword, which is no name unless it is in quotation marks.
bool isReserved(const SqlToken &token);

} // namespace localplatform
