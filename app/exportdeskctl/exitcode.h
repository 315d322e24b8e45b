// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

namespace exportdesk
{

/// How a command ended. Scripts depend on these numbers.
enum class ExitCode {
    Done = 0,
    Computer = 1, ///< a fault of this computer: store, disk
    Usage = 2,
    JobFailed = 3,
    BatchFailed = 4, ///< the job succeeded, its batch failed
    Refused = 5, ///< by checks; nothing was sent
    Undecided = 6, ///< the outcome is unknown, a decision is needed
    Cancelled = 7,
    Connection = 8, ///< sign-in, permission or connection
    TimeLimit = 9, ///< the job goes on
    NothingToDo = 10,
};

/// What a command about several things says: the code that asks for more attention.
constexpr ExitCode worseOf(ExitCode left, ExitCode right)
{
    constexpr std::array ascending{ExitCode::Done,        ExitCode::NothingToDo, ExitCode::Cancelled,
                                   ExitCode::BatchFailed, ExitCode::JobFailed,   ExitCode::TimeLimit,
                                   ExitCode::Undecided,   ExitCode::Refused,     ExitCode::Usage,
                                   ExitCode::Connection,  ExitCode::Computer};
    const auto rank = [&ascending](ExitCode code) { return std::find(ascending.begin(), ascending.end(), code); };
    return rank(left) < rank(right) ? right : left;
}

} // namespace exportdesk
