// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqltokens.h"

#include <algorithm>

namespace localplatform
{

/// A place in the tokens of a statement.
class SqlCursor
{
public:
    /// \a tokens outlive it; the last one is an End.
    explicit SqlCursor(const std::vector<SqlToken> &tokens)
        : m_tokens(tokens)
    {
    }

    const SqlToken &token(std::size_t ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    bool isAt(const char *what) const { return token().is(what); }
    void skip() { m_at = std::min(m_at + 1, m_tokens.size() - 1); }
    /// Passes this keyword or symbol, if it is there.
    bool accept(const char *what)
    {
        const bool found = isAt(what);
        if (found)
            skip();
        return found;
    }
    void expect(const char *what)
    {
        if (!accept(what))
            refuse();
    }
    [[noreturn]] void refuse() const
    {
        const SqlToken &found = token();
        throw notAccepted(found.kind == SqlToken::Kind::End ? "the end of the statement here"
                                                            : '"' + found.text + "\" here",
                          found.position);
    }

    std::size_t place() const { return m_at; }
    void goTo(std::size_t place) { m_at = place; }

    /// Counts how deep brackets and operators are nested while it lives: reading them is recursive.
    class Level
    {
    public:
        explicit Level(SqlCursor &cursor)
            : m_cursor(cursor)
        {
            constexpr int deepest = 300; // three for each pair of brackets
            if (++m_cursor.m_depth > deepest)
                throw notAccepted("so deep a nesting", cursor.token().position);
        }
        ~Level() { --m_cursor.m_depth; }
        Level(const Level &) = delete;
        Level &operator=(const Level &) = delete;

    private:
        SqlCursor &m_cursor;
    };

private:
    const std::vector<SqlToken> &m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace localplatform
