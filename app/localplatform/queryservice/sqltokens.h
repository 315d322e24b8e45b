// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqlerror.h"

#include <string>
#include <vector>

namespace localplatform
{

struct SqlToken {
    enum class Kind {
        Word, ///< a keyword or name
        Name, ///< in double quotes or back-quotes
        Text, ///< a literal, without its quotes
        Number,
        Symbol, ///< one or two characters
        End
    };
    Kind kind = Kind::End;
    std::string text;
    std::size_t position = 0; ///< in the statements, in bytes from 1

    /// A keyword (whatever its case; \a what in capitals) or symbol.
    bool is(const char *what) const;
};

constexpr std::size_t MostSqlTokens = 20'000;

/// The tokens of one or several statements without comments, with an End. Throws SqlError.
std::vector<SqlToken> sqlTokens(const std::string &sql);

/// The refusal of whatever is not one of the accepted forms.
SqlError notAccepted(const std::string &what, std::size_t position);

/// In small letters, as Query Service shows names; ASCII only.
std::string lowerCase(std::string text);
/// For DuckDB: 'it''s' and "a ""b""".
std::string sqlText(const std::string &text);
std::string sqlName(const std::string &name);

} // namespace localplatform
