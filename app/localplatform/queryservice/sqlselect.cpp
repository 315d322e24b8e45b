// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/sqlselect.h"

#include "app/localplatform/queryservice/sqlexpressions.h"

namespace localplatform
{

SqlQuery SqlSelect::read()
{
    const SqlCursor::Level level(m_cursor);
    SqlQuery query = operand();
    bool isSet = false;
    for (;;) {
        std::string sign;
        if (m_cursor.accept("EXCEPT"))
            sign = " EXCEPT ";
        else if (m_cursor.accept("UNION"))
            sign = m_cursor.accept("ALL") ? " UNION ALL " : " UNION ";
        else
            break;
        const std::size_t position = m_cursor.token().position;
        const SqlQuery other = operand();
        if (other.columns.size() != query.columns.size())
            throw notAccepted("different numbers of columns", position);
        query.sql += sign + other.sql;
        isSet = true;
    }
    SqlScope answer;
    answer.setAnswer(query.columns);
    if (isSet)
        query.sql += order(answer);
    if (m_cursor.accept("LIMIT")) {
        const SqlToken count = m_cursor.token();
        constexpr std::size_t mostDigits = 12;
        const bool isWhole = count.kind == SqlToken::Kind::Number && count.text.size() <= mostDigits
            && count.text.find('.') == std::string::npos;
        if (!isWhole)
            m_cursor.refuse();
        m_cursor.skip();
        query.limit = std::stoll(count.text);
    }
    return query;
}

/// Where FROM of this SELECT is, or what ends a SELECT without one.
std::size_t SqlSelect::placeOfFrom() const
{
    int depth = 0;
    for (std::size_t ahead = 0;; ++ahead) {
        const SqlToken &token = m_cursor.token(ahead);
        const bool isHere = depth == 0;
        if (token.kind == SqlToken::Kind::End
            || (isHere
                && (token.is("FROM") || token.is(")") || token.is(";") || token.is("UNION") || token.is("EXCEPT")
                    || token.is("ORDER") || token.is("LIMIT"))))
            return m_cursor.place() + ahead;
        depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
}

/// What SELECT wants has a meaning only when the tables are known.
SqlQuery SqlSelect::operand()
{
    m_cursor.expect("SELECT");
    const bool isDistinct = m_cursor.accept("DISTINCT");
    const std::size_t wanted = m_cursor.place();
    m_cursor.goTo(placeOfFrom());
    const std::size_t from = m_cursor.place();
    SqlScope scope;
    std::string of;
    if (m_cursor.accept("FROM"))
        of = " FROM " + sources(scope);
    const std::size_t behind = m_cursor.place();
    m_cursor.goTo(wanted);
    SqlQuery query;
    query.sql = std::string("SELECT ") + (isDistinct ? "DISTINCT " : "") + answer(scope, query.columns);
    if (m_cursor.place() != from)
        m_cursor.refuse();
    m_cursor.goTo(behind);
    scope.setAnswer(query.columns);
    query.sql += of + rest(scope);
    return query;
}

std::string SqlSelect::answer(const SqlScope &scope, std::vector<SqlColumn> &columns)
{
    std::string sql;
    int generators = 0;
    do {
        sql += (sql.empty() ? "" : ", ") + item(scope, columns, generators);
    } while (m_cursor.accept(","));
    return sql;
}

std::string SqlSelect::item(const SqlScope &scope, std::vector<SqlColumn> &columns, int &generators)
{
    const std::size_t position = m_cursor.token().position;
    if (m_cursor.accept("*")) {
        const std::vector<SqlColumn> all = scope.allColumns();
        if (all.empty())
            throw notAccepted("* without a table", position);
        columns.insert(columns.end(), all.begin(), all.end());
        return "*";
    }
    SqlExpression expression = SqlExpressions(m_cursor, scope).read(true);
    const std::optional<std::string> other = alias();
    if (expression.isGenerator && ++generators > 1)
        throw notAccepted("two generators in one SELECT", position);
    if (expression.generated.size() > 1) {
        if (other)
            throw notAccepted("one name for several columns", position);
        columns.insert(columns.end(), expression.generated.begin(), expression.generated.end());
        return expression.sql;
    }
    if (expression.isGenerator) {
        expression.name = expression.generated[0].name;
        expression.type = expression.generated[0].type;
    }
    const std::string name = other.value_or(expression.name);
    columns.push_back({name, expression.type});
    return expression.sql + " AS " + sqlName(name);
}

std::optional<std::string> SqlSelect::alias()
{
    const bool isSaid = m_cursor.accept("AS");
    const SqlToken token = m_cursor.token();
    const bool isName
        = token.kind == SqlToken::Kind::Name || (token.kind == SqlToken::Kind::Word && !isReserved(token));
    if (isSaid && (!isName || token.text.empty()))
        m_cursor.refuse();
    if (!isName || token.text.empty())
        return {};
    m_cursor.skip();
    return token.text;
}

std::string SqlSelect::sources(SqlScope &scope)
{
    std::string sql = source(scope);
    for (;;) {
        std::string join;
        if (m_cursor.accept("LEFT")) {
            m_cursor.accept("OUTER");
            join = " LEFT JOIN ";
        } else if (m_cursor.isAt("INNER") || m_cursor.isAt("JOIN")) {
            m_cursor.accept("INNER");
            join = " JOIN ";
        } else {
            return sql;
        }
        m_cursor.expect("JOIN");
        sql += join + source(scope);
        m_cursor.expect("ON");
        sql += " ON " + SqlExpressions(m_cursor, scope).read().sql;
    }
}

std::string SqlSelect::source(SqlScope &scope)
{
    const SqlToken token = m_cursor.token();
    if (m_cursor.accept("(")) {
        const SqlQuery inner = read();
        m_cursor.expect(")");
        const std::optional<std::string> name = alias();
        scope.add({name.value_or(""), inner.columns});
        const std::string limit = inner.limit && *inner.limit > 0 ? " LIMIT " + std::to_string(*inner.limit) : "";
        return "(" + inner.sql + limit + ")" + (name ? " AS " + sqlName(*name) : "");
    }
    const bool isName
        = token.kind == SqlToken::Kind::Name || (token.kind == SqlToken::Kind::Word && !isReserved(token));
    if (!isName)
        m_cursor.refuse();
    m_cursor.skip();
    if (m_cursor.isAt("(") || m_cursor.isAt("."))
        m_cursor.refuse();
    const SqlTable table = m_tables(token);
    const std::string name = alias().value_or(token.text);
    scope.add({name, table.columns});
    return table.sql + " AS " + sqlName(name);
}

/// Everything behind the sources but LIMIT.
std::string SqlSelect::rest(const SqlScope &scope)
{
    std::string sql;
    if (m_cursor.accept("WHERE"))
        sql += " WHERE " + SqlExpressions(m_cursor, scope).read().sql;
    if (m_cursor.accept("GROUP")) {
        m_cursor.expect("BY");
        sql += " GROUP BY " + listed(scope);
    }
    if (m_cursor.accept("HAVING"))
        sql += " HAVING " + SqlExpressions(m_cursor, scope).read().sql;
    return sql + order(scope);
}

std::string SqlSelect::listed(const SqlScope &scope)
{
    std::string sql;
    do {
        sql += (sql.empty() ? "" : ", ") + SqlExpressions(m_cursor, scope).read().sql;
    } while (m_cursor.accept(","));
    return sql;
}

std::string SqlSelect::order(const SqlScope &scope)
{
    if (!m_cursor.accept("ORDER"))
        return {};
    m_cursor.expect("BY");
    std::string sql = " ORDER BY ";
    for (bool isFirst = true; isFirst || m_cursor.accept(","); isFirst = false) {
        sql += (isFirst ? "" : ", ") + SqlExpressions(m_cursor, scope).read().sql;
        const bool falls = m_cursor.accept("DESC");
        if (!falls)
            m_cursor.accept("ASC");
        bool nullsFirst = !falls; // as there, unless it says otherwise
        if (m_cursor.accept("NULLS")) {
            nullsFirst = m_cursor.isAt("FIRST");
            if (!m_cursor.accept("FIRST"))
                m_cursor.expect("LAST");
        }
        sql += std::string(falls ? " DESC" : " ASC") + (nullsFirst ? " NULLS FIRST" : " NULLS LAST");
    }
    return sql;
}

} // namespace localplatform
