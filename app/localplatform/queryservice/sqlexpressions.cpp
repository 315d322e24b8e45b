// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/sqlexpressions.h"

#include "app/localplatform/queryservice/sqlfunctions.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace localplatform
{

bool isReserved(const SqlToken &token)
{
    constexpr std::array words{
        "ALL",      "AND",    "AS",    "ASC",   "BETWEEN", "BY",     "CASE",     "CAST",     "CROSS", "DESC",  "ELSE",
        "END",      "EXCEPT", "FROM",  "FULL",  "GROUP",   "HAVING", "IN",       "INNER",    "INTO",  "IS",    "JOIN",
        "LEFT",     "LIKE",   "LIMIT", "NOT",   "NULLS",   "ON",     "OR",       "ORDER",    "OUTER", "RIGHT", "SELECT",
        "SNAPSHOT", "THEN",   "UNION", "USING", "WHEN",    "WHERE",  "DISTINCT", "INTERSECT"};
    return token.kind == SqlToken::Kind::Word && std::ranges::any_of(words, [&](auto word) { return token.is(word); });
}

SqlExpression SqlExpressions::read(bool generators)
{
    const std::size_t begin = m_cursor.token().position;
    SqlExpression expression = alternatives();
    if (expression.isGenerator && !generators)
        throw notAccepted("a generator here", begin);
    return expression;
}

/// A chain of operators of the same rank, from left to right.
SqlExpression SqlExpressions::joined(Reader part, std::initializer_list<const char *> operators)
{
    SqlExpression left = (this->*part)();
    for (;;) {
        const auto found = std::ranges::find_if(operators, [&](const char *one) { return m_cursor.isAt(one); });
        if (found == operators.end())
            return left;
        const std::size_t position = m_cursor.token().position;
        m_cursor.skip();
        const std::string sign = *found;
        const SqlExpression right = (this->*part)();
        if (left.isGenerator || right.isGenerator)
            throw notAccepted("a generator within an expression", position);
        const bool divides = sign == "/" || sign == "%";
        const std::string second = divides ? "nullif(" + right.sql + ", 0)" : right.sql;
        constexpr std::size_t longest = 1024 * 1024;
        if (left.sql.size() > longest)
            throw notAccepted("so long an expression", position);
        std::string joined = "(" + left.sql;
        joined.append(" ").append(sign).append(" ").append(second).append(")");
        left = {joined, nullptr, "expression", {}, false};
    }
}

SqlExpression SqlExpressions::alternatives()
{
    const SqlCursor::Level level(m_cursor);
    return joined(&SqlExpressions::conditions, {"OR"});
}

SqlExpression SqlExpressions::conditions()
{
    return joined(&SqlExpressions::condition, {"AND"});
}

SqlExpression SqlExpressions::condition()
{
    const SqlCursor::Level level(m_cursor);
    if (m_cursor.accept("NOT"))
        return {"(NOT " + condition().sql + ")", nullptr, "expression", {}, false};
    return comparison();
}

SqlExpression SqlExpressions::comparison()
{
    return tested(joined(&SqlExpressions::sum, {"=", "<>", "!=", "<=", ">=", "<", ">"}));
}

/// IS NULL, IN, LIKE and BETWEEN behind a value.
SqlExpression SqlExpressions::tested(SqlExpression value)
{
    if (!value.isGenerator && m_cursor.accept("IS")) {
        const bool isNot = m_cursor.accept("NOT");
        m_cursor.expect("NULL");
        return {"(" + value.sql + (isNot ? " IS NOT NULL)" : " IS NULL)"), nullptr, "expression", {}, false};
    }
    const bool isNot = m_cursor.isAt("NOT");
    const SqlToken &word = m_cursor.token(isNot ? 1 : 0);
    const bool isTest = word.is("IN") || word.is("LIKE") || word.is("BETWEEN");
    if (!isTest)
        return value;
    if (value.isGenerator)
        m_cursor.refuse();
    if (isNot)
        m_cursor.skip();
    m_cursor.skip();
    std::string test = "(" + value.sql + (isNot ? " NOT " : " ");
    if (word.is("IN")) {
        m_cursor.expect("(");
        test += "IN (" + sum().sql;
        while (m_cursor.accept(","))
            test += ", " + sum().sql;
        m_cursor.expect(")");
        test += ")";
    } else if (word.is("LIKE")) {
        test += "LIKE " + sum().sql;
    } else {
        test += "BETWEEN " + sum().sql;
        m_cursor.expect("AND");
        test += " AND " + sum().sql;
    }
    return {test + ")", nullptr, "expression", {}, false};
}

SqlExpression SqlExpressions::sum()
{
    return joined(&SqlExpressions::product, {"+", "-", "||"});
}

SqlExpression SqlExpressions::product()
{
    return joined(&SqlExpressions::factor, {"*", "/", "%"});
}

SqlExpression SqlExpressions::factor()
{
    const SqlCursor::Level level(m_cursor);
    if (m_cursor.accept("-"))
        return {"(- " + factor().sql + ")", nullptr, "expression", {}, false};
    return withElements(primary());
}

/// `['key']`, `[0]` and `.field` behind a value.
SqlExpression SqlExpressions::withElements(SqlExpression value)
{
    for (;;) {
        if (m_cursor.accept("[")) {
            const SqlToken index = m_cursor.token();
            const bool isKey = index.kind == SqlToken::Kind::Text;
            const bool isNumber = index.kind == SqlToken::Kind::Number && index.text.size() < 10
                && index.text.find('.') == std::string::npos;
            if (!isKey && !isNumber)
                throw notAccepted("an index that is neither a text nor a whole number from 0", index.position);
            m_cursor.skip();
            m_cursor.expect("]");
            const std::string element = isKey ? sqlText(index.text) : std::to_string(std::stol(index.text) + 1);
            value.sql = "(" + value.sql + ")[" + element + "]";
            value.type = elementOf(value.type);
        } else if (m_cursor.isAt(".")) {
            m_cursor.skip();
            const SqlToken name = m_cursor.token();
            if (name.kind != SqlToken::Kind::Word && name.kind != SqlToken::Kind::Name)
                m_cursor.refuse();
            m_cursor.skip();
            value.sql = "struct_extract(" + value.sql + ", " + sqlText(name.text) + ")";
            value.type = memberOf(value.type, name);
            value.name = name.text;
        } else {
            return value;
        }
        if (value.isGenerator)
            m_cursor.refuse();
    }
}

SqlExpression SqlExpressions::primary()
{
    const SqlToken token = m_cursor.token();
    if (m_cursor.accept("(")) {
        SqlExpression inner = alternatives();
        m_cursor.expect(")");
        inner.sql = "(" + inner.sql + ")";
        return inner;
    }
    if (token.kind == SqlToken::Kind::Text || token.kind == SqlToken::Kind::Number) {
        m_cursor.skip();
        return {token.kind == SqlToken::Kind::Text ? sqlText(token.text) : token.text, nullptr, token.text, {}, false};
    }
    if (m_cursor.accept("CASE"))
        return chosen();
    if (m_cursor.accept("CAST"))
        return converted();
    for (const char *constant : {"NULL", "TRUE", "FALSE"}) {
        if (m_cursor.accept(constant))
            return {constant, nullptr, lowerCase(constant), {}, false};
    }
    return named();
}

/// A column, or a call of a function.
SqlExpression SqlExpressions::named()
{
    const auto isName = [this] {
        const SqlToken::Kind kind = m_cursor.token().kind;
        return kind == SqlToken::Kind::Word || kind == SqlToken::Kind::Name;
    };
    const SqlToken first = m_cursor.token();
    if (!isName() || isReserved(first))
        m_cursor.refuse();
    if (first.kind == SqlToken::Kind::Word && m_cursor.token(1).is("(")) {
        m_cursor.skip();
        return called(first);
    }
    std::vector<SqlToken> path{first};
    m_cursor.skip();
    while (m_cursor.accept(".")) {
        if (!isName())
            m_cursor.refuse();
        path.push_back(m_cursor.token());
        m_cursor.skip();
    }
    return m_scope.resolve(path);
}

SqlExpression SqlExpressions::called(const SqlToken &name)
{
    m_cursor.expect("(");
    if (name.is("COUNT"))
        return counted();
    std::vector<SqlExpression> arguments;
    do {
        arguments.push_back(alternatives());
        if (arguments.back().isGenerator)
            throw notAccepted("a generator within a function", name.position);
    } while (m_cursor.accept(","));
    m_cursor.expect(")");
    return calledFunction(name, arguments);
}

SqlExpression SqlExpressions::counted()
{
    std::string what = "*";
    if (!m_cursor.accept("*")) {
        what = m_cursor.accept("DISTINCT") ? "DISTINCT " : ""; // before what follows is read
        what += read().sql;
    }
    m_cursor.expect(")");
    return {"count(" + what + ")", nullptr, "count", {}, false};
}

SqlExpression SqlExpressions::chosen()
{
    std::string sql = "CASE";
    if (!m_cursor.isAt("WHEN"))
        sql += " " + read().sql;
    do {
        m_cursor.expect("WHEN");
        sql += " WHEN " + read().sql;
        m_cursor.expect("THEN");
        sql += " THEN " + read().sql;
    } while (m_cursor.isAt("WHEN"));
    if (m_cursor.accept("ELSE"))
        sql += " ELSE " + read().sql;
    m_cursor.expect("END");
    return {sql + " END", nullptr, "case", {}, false};
}

SqlExpression SqlExpressions::converted()
{
    m_cursor.expect("(");
    const SqlExpression value = read();
    m_cursor.expect("AS");
    const std::string type = castType(m_cursor.token());
    m_cursor.skip();
    m_cursor.expect(")");
    // What cannot be converted is null there.
    return {"TRY_CAST(" + value.sql + " AS " + type + ")", nullptr, value.name, {}, false};
}

} // namespace localplatform
