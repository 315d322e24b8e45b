// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

namespace exportdesk
{

/// What a failure means for the request that failed. Everybody who sends again, searches or gives up asks this table.
struct FailureMeaning {
    /// Who may send the very same request again.
    enum class Repeat {
        ByItself, ///< it had no effect and the cause passes: the program may, without asking
        AfterLooking, ///< it may have had its effect, or its premises have changed: check the platform first
        ByOperator, ///< it had no effect, but somebody has to remove the cause first
        Never, ///< it had no effect, and the same request would be refused again
    };

    /// The request can have been carried out in spite of the failure. No status excludes that, only a request that did
    /// not leave does.
    bool mayHaveTakenEffect = true;
    /// The cause passes without intervention.
    bool passes = false;
    Repeat repeat = Repeat::AfterLooking;

    bool operator==(const FailureMeaning &) const = default;
};

/// Looks at kind, reached and httpStatus only.
FailureMeaning meaningOf(const Failure &failure);

} // namespace exportdesk
