// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/sqltokens.h"

#include <algorithm>
#include <array>

namespace localplatform
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

std::string inQuotes(const std::string &text, char mark)
{
    std::string result(1, mark);
    for (const char c : text)
        result.append(c == mark ? 2 : 1, c);
    return result + mark;
}

/// Takes one token after the other from a text.
class Scanner
{
public:
    explicit Scanner(const std::string &sql)
        : m_sql(sql)
    {
    }

    SqlToken next()
    {
        while (skipped()) { }
        SqlToken token;
        token.position = m_at + 1;
        if (m_at >= m_sql.size())
            return token;
        const char c = m_sql[m_at];
        if (c == '\'' || c == '"' || c == '`') {
            token.kind = c == '\'' ? SqlToken::Kind::Text : SqlToken::Kind::Name;
            token.text = quotedText(c);
        } else if (isDigit(c) || (c == '.' && isDigit(at(m_at + 1)))) {
            token.kind = SqlToken::Kind::Number;
            token.text = number();
        } else if (isLetter(c)) {
            token.kind = SqlToken::Kind::Word;
            token.text = takeWhile([](char one) { return isLetter(one) || isDigit(one); });
        } else {
            token.kind = SqlToken::Kind::Symbol;
            token.text = symbol();
        }
        return token;
    }

private:
    char at(std::size_t index) const { return index < m_sql.size() ? m_sql[index] : '\0'; }

    template <class Condition>
    std::string takeWhile(Condition condition)
    {
        const std::size_t begin = m_at;
        while (m_at < m_sql.size() && condition(m_sql[m_at]))
            ++m_at;
        return m_sql.substr(begin, m_at - begin);
    }

    /// Whether blanks or a comment were passed over.
    bool skipped()
    {
        if (!takeWhile(isBlank).empty())
            return true;
        if (m_sql.compare(m_at, 2, "--") == 0) {
            takeWhile([](char c) { return c != '\n'; });
            return true;
        }
        if (m_sql.compare(m_at, 2, "/*") != 0)
            return false;
        const std::size_t end = m_sql.find("*/", m_at + 2);
        if (end == std::string::npos)
            throw notAccepted("a comment that does not end", m_at + 1);
        m_at = end + 2;
        return true;
    }

    std::string quotedText(char mark)
    {
        const std::size_t begin = m_at++;
        std::string text;
        for (; m_at < m_sql.size(); ++m_at) {
            if (m_sql[m_at] == mark && at(m_at + 1) == mark)
                ++m_at;
            else if (m_sql[m_at] == mark)
                break;
            text += m_sql[m_at];
        }
        if (m_at >= m_sql.size())
            throw notAccepted("a quotation mark without its pair", begin + 1);
        ++m_at;
        return text;
    }

    std::string number()
    {
        std::string text = takeWhile(isDigit);
        if (at(m_at) == '.' && isDigit(at(m_at + 1))) {
            ++m_at;
            text += '.' + takeWhile(isDigit);
        }
        if (isLetter(at(m_at))) // a name that begins with a digit has to be in quotation marks; no exponents
            throw notAccepted("a name that begins with a digit", m_at + 1);
        constexpr std::size_t mostDigits = 30;
        if (text.size() > mostDigits)
            throw notAccepted("a number with so many digits", m_at + 1);
        return text;
    }

    std::string symbol()
    {
        constexpr std::array pairs{"<>", "!=", "<=", ">=", "||"};
        const std::string pair = m_sql.substr(m_at, 2);
        const bool isPair = std::ranges::find(pairs, pair) != pairs.end();
        std::string found = isPair ? pair : pair.substr(0, 1);
        constexpr std::string_view known = "()[],.;*+-/%=<>";
        if (!isPair && known.find(found) == std::string_view::npos)
            throw notAccepted("the character " + found, m_at + 1);
        m_at += found.size();
        return found;
    }

    const std::string &m_sql;
    std::size_t m_at = 0;
};

} // namespace

bool SqlToken::is(const char *what) const
{
    if (kind == Kind::Symbol)
        return text == what;
    if (kind != Kind::Word)
        return false;
    const std::string_view word(what);
    return std::ranges::equal(text, word,
                              [](char a, char b) { return (a >= 'a' && a <= 'z' ? char(a - 32) : a) == b; });
}

std::vector<SqlToken> sqlTokens(const std::string &sql)
{
    Scanner scanner(sql);
    std::vector<SqlToken> tokens;
    do {
        if (tokens.size() >= MostSqlTokens)
            throw notAccepted("so long a statement", tokens.back().position);
        tokens.push_back(scanner.next());
    } while (tokens.back().kind != SqlToken::Kind::End);
    return tokens;
}

SqlError notAccepted(const std::string &what, std::size_t position)
{
    return {"42601", "syntax error: the local platform does not accept " + what,
            "It accepts SELECT in the forms that its documentation lists (docs/local-platform.md), SET, SHOW and SHOW "
            "TABLES.",
            position};
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

std::string sqlText(const std::string &text)
{
    return inQuotes(text, '\'');
}

std::string sqlName(const std::string &name)
{
    return inQuotes(name, '"');
}

} // namespace localplatform
