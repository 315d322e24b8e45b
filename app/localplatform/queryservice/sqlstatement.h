// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqlselect.h"

namespace localplatform
{

/// One statement in an accepted form.
struct SqlStatement {
    enum class Kind {
        Empty,
        Query, ///< a SELECT from tables
        Constants, ///< a SELECT of literals and version(): what drivers ask first
        Set,
        Show,
        ShowTables
    };
    Kind kind = Kind::Empty;
    SqlQuery query;
    std::vector<std::pair<std::string, std::string>> constants; ///< names and values
    std::string setting; ///< its name in small letters
    std::string value;
};

/// The statements of a text, one after the other: what one sets can change what the next one means.
class SqlScript
{
public:
    /// Throws SqlError.
    explicit SqlScript(const std::string &sql);
    SqlScript(const SqlScript &) = delete;
    SqlScript &operator=(const SqlScript &) = delete;

    bool isAtEnd() const { return m_cursor.token().kind == SqlToken::Kind::End; }
    /// The next statement, which may be empty. Throws SqlError.
    SqlStatement next(const SqlSelect::Tables &tables);

private:
    SqlStatement set();
    SqlStatement show();
    std::optional<SqlStatement> constants();

    std::vector<SqlToken> m_tokens;
    SqlCursor m_cursor;
};

} // namespace localplatform
