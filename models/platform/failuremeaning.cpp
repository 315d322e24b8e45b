// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failuremeaning.h"

namespace exportdesk
{

namespace
{

using Repeat = FailureMeaning::Repeat;

/// What a kind says, whatever became of the request.
struct KindMeaning {
    bool passes;
    Repeat repeat; ///< where nothing was done
};

KindMeaning meaningOf(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Unreachable:
    case Failure::Kind::Timeout:
    case Failure::Kind::Interrupted:
    case Failure::Kind::Server:
    case Failure::Kind::Throttled:
        return {.passes = true, .repeat = Repeat::ByItself};
    case Failure::Kind::Tls:
    case Failure::Kind::Redirected:
    case Failure::Kind::Unreadable:
    case Failure::Kind::Cancelled: // whoever cancelled it had a reason: only they ask again
    case Failure::Kind::Storage: // a full disk does not empty itself
    case Failure::Kind::SignIn:
    case Failure::Kind::Forbidden:
        return {.passes = false, .repeat = Repeat::ByOperator};
    case Failure::Kind::Conflict:
        return {.passes = false, .repeat = Repeat::AfterLooking};
    case Failure::Kind::TooLarge:
    case Failure::Kind::NotFound:
    case Failure::Kind::Rejected:
        return {.passes = false, .repeat = Repeat::Never};
    }
    return {.passes = false, .repeat = Repeat::ByOperator};
}

/// 501 and 505: the server does not know how to do this, and will not learn it by waiting.
bool isBeyondTheServer(int httpStatus)
{
    return httpStatus == 501 || httpStatus == 505;
}

} // namespace

FailureMeaning meaningOf(const Failure &failure)
{
    KindMeaning kind = meaningOf(failure.kind);
    if (failure.kind == Failure::Kind::Server && isBeyondTheServer(failure.httpStatus))
        kind = {.passes = false, .repeat = Repeat::Never};
    FailureMeaning meaning;
    meaning.mayHaveTakenEffect = failure.reached != Failure::Reached::No;
    meaning.passes = kind.passes;
    meaning.repeat = meaning.mayHaveTakenEffect ? Repeat::AfterLooking : kind.repeat;
    return meaning;
}

} // namespace exportdesk
