// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace exportdesk
