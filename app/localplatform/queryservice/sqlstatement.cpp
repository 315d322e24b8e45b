// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/sqlstatement.h"

namespace localplatform
{

SqlScript::SqlScript(const std::string &sql)
    : m_tokens(sqlTokens(sql))
    , m_cursor(m_tokens)
{
}

SqlStatement SqlScript::next(const SqlSelect::Tables &tables)
{
    SqlStatement statement;
    if (m_cursor.isAt("SET")) {
        statement = set();
    } else if (m_cursor.isAt("SHOW")) {
        statement = show();
    } else if (m_cursor.isAt("SELECT")) {
        if (auto found = constants()) {
            statement = *std::move(found);
        } else {
            statement.kind = SqlStatement::Kind::Query;
            statement.query = SqlSelect(m_cursor, tables).read();
        }
    }
    if (!isAtEnd())
        m_cursor.expect(";");
    return statement;
}

/// SET name = value, SET name TO value, SET TIME ZONE value.
SqlStatement SqlScript::set()
{
    SqlStatement statement;
    statement.kind = SqlStatement::Kind::Set;
    m_cursor.expect("SET");
    if (m_cursor.accept("TIME")) {
        m_cursor.expect("ZONE");
        statement.setting = "timezone";
    } else {
        while (m_cursor.token().kind == SqlToken::Kind::Word || m_cursor.token().kind == SqlToken::Kind::Name) {
            statement.setting += lowerCase(m_cursor.token().text);
            m_cursor.skip();
            if (!m_cursor.accept("."))
                break;
            statement.setting += '.';
        }
        if (statement.setting.empty())
            m_cursor.refuse();
        if (!m_cursor.accept("="))
            m_cursor.expect("TO");
    }
    const SqlToken value = m_cursor.token();
    if (value.kind == SqlToken::Kind::Symbol || value.kind == SqlToken::Kind::End)
        m_cursor.refuse();
    statement.value = value.text;
    m_cursor.skip();
    return statement;
}

SqlStatement SqlScript::show()
{
    SqlStatement statement;
    m_cursor.expect("SHOW");
    if (m_cursor.accept("TABLES")) {
        statement.kind = SqlStatement::Kind::ShowTables;
        return statement;
    }
    statement.kind = SqlStatement::Kind::Show;
    if (m_cursor.token().kind != SqlToken::Kind::Word)
        m_cursor.refuse();
    statement.setting = lowerCase(m_cursor.token().text);
    m_cursor.skip();
    return statement;
}

/// Nothing if it is another SELECT; the place is not changed then.
std::optional<SqlStatement> SqlScript::constants()
{
    const std::size_t begin = m_cursor.place();
    SqlStatement statement;
    statement.kind = SqlStatement::Kind::Constants;
    m_cursor.expect("SELECT");
    do {
        const SqlToken token = m_cursor.token();
        std::pair<std::string, std::string> constant{"column", token.text};
        m_cursor.skip();
        if (token.is("VERSION") && m_cursor.accept("(") && m_cursor.accept(")")) {
            constant = {"version", std::string("PostgreSQL ") + ServerVersion + " (local platform)"};
        } else if (token.kind != SqlToken::Kind::Text && token.kind != SqlToken::Kind::Number) {
            m_cursor.goTo(begin);
            return {};
        }
        m_cursor.accept("AS");
        if (m_cursor.token().kind == SqlToken::Kind::Word && !m_cursor.isAt("FROM")) {
            constant.first = m_cursor.token().text;
            m_cursor.skip();
        }
        statement.constants.push_back(std::move(constant));
    } while (m_cursor.accept(","));
    if (isAtEnd() || m_cursor.isAt(";"))
        return statement;
    m_cursor.goTo(begin);
    return {};
}

} // namespace localplatform
