// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

namespace localplatform
{

/// What Query Service says instead of an answer. Thrown.
struct SqlError : std::runtime_error {
    SqlError(std::string sqlState, const std::string &message, std::string advice = {}, std::size_t where = 0)
        : std::runtime_error(message)
        , state(std::move(sqlState))
        , hint(std::move(advice))
        , position(where)
    {
    }

    std::string state; ///< five characters, such as "42601"
    std::string hint;
    std::size_t position; ///< in the statements, in bytes from 1; 0: none
};

constexpr char ServerVersion[] = "14.0";

} // namespace localplatform
