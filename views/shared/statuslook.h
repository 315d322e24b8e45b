// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

namespace exportdesk
{

/// What can be said about a job, a batch, a check or a launch, as far as its look goes.
enum class Status {
    New,
    Queued,
    Processing,
    Succeeded,
    Failed,
    Cancelled,
    CancelRequested,
    OutcomeUnknown, ///< a launch whose answer was lost
    Unknown, ///< a wire value that this program does not know: its raw text is the word
    Late, ///< slower than usual; a second fact beside the status
    Warning,
    Info,
    NotTested,
};

/// Icon and colours of a status; the word always stands beside the icon.
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
