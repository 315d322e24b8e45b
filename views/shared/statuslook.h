// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

namespace exportdesk
{

/// The statuses of jobs, batches, checks and launches that are shown differently.
enum class Status {
    New,
    Queued,
    Processing,
    Succeeded,
    BatchFailed, ///< a job that succeeded while its batch failed
    Failed,
    Cancelled,
    CancelRequested,
    OutcomeUnknown, ///< a launch whose response was lost
    Unknown, ///< a wire value that this program does not know: its raw text is the word
    Late, ///< slower than usual; a second fact beside the status
    Warning,
    Info,
    NotTested,
};

/// Icon and colors of a status; the icon is always shown with the word.
struct StatusLook {
    Icon icon;
    Token iconToken;
    Token wordToken;
    Token tint; ///< ground of message bars and badges
};

StatusLook statusLook(Status status);

/// The word in the language of the program; empty for Unknown, whose word is the raw wire value.
QString statusWord(Status status);

} // namespace exportdesk
