// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failuremeaning.h"

namespace exportdesk
{

namespace
{

using Repeat = FailureMeaning::Repeat;

/// What a kind says, whatever became of the request.
struct KindMeaning {
    bool isRefusal; ///< where the platform gave it as its answer, nothing was done
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
        return {.isRefusal = false, .passes = true, .repeat = Repeat::ByItself};
    case Failure::Kind::Throttled: // counted before anything is done
        return {.isRefusal = true, .passes = true, .repeat = Repeat::ByItself};
    case Failure::Kind::Tls:
    case Failure::Kind::Redirected:
    case Failure::Kind::Unreadable:
    case Failure::Kind::Cancelled: // whoever cancelled it had a reason: only they ask again
    case Failure::Kind::Storage: // a full disk does not empty itself
        return {.isRefusal = false, .passes = false, .repeat = Repeat::ByOperator};
    case Failure::Kind::TooLarge:
        return {.isRefusal = false, .passes = false, .repeat = Repeat::Never};
    case Failure::Kind::SignIn:
    case Failure::Kind::Forbidden:
        return {.isRefusal = true, .passes = false, .repeat = Repeat::ByOperator};
    case Failure::Kind::Conflict:
        return {.isRefusal = true, .passes = false, .repeat = Repeat::AfterLooking};
    case Failure::Kind::NotFound:
    case Failure::Kind::Rejected:
        return {.isRefusal = true, .passes = false, .repeat = Repeat::Never};
    }
    return {.isRefusal = false, .passes = false, .repeat = Repeat::ByOperator};
}

/// 501 and 505: the server does not know how to do this, and will not learn it by waiting.
bool isBeyondTheServer(int httpStatus)
{
    return httpStatus == 501 || httpStatus == 505;
}

bool mayHaveTakenEffect(const Failure &failure, bool isRefusal)
{
    // 408 comes from a gateway that gave up waiting; what it had passed on may have been done.
    const bool isNo = (isRefusal && failure.httpStatus != 408) || failure.httpStatus == 501;
    switch (failure.reached) {
    case Failure::Reached::No:
        return false;
    case Failure::Reached::Yes:
        return !isNo;
    case Failure::Reached::Maybe: // an earlier attempt may have arrived; a refusal of this one does not undo it
        return failure.httpStatus != 501;
    }
    return true;
}

} // namespace

FailureMeaning meaningOf(const Failure &failure)
{
    KindMeaning kind = meaningOf(failure.kind);
    if (failure.kind == Failure::Kind::Server && isBeyondTheServer(failure.httpStatus))
        kind = {.isRefusal = false, .passes = false, .repeat = Repeat::Never};
    FailureMeaning meaning;
    meaning.mayHaveTakenEffect = mayHaveTakenEffect(failure, kind.isRefusal);
    meaning.passes = kind.passes;
    meaning.repeat = meaning.mayHaveTakenEffect ? Repeat::AfterLooking : kind.repeat;
    return meaning;
}

} // namespace exportdesk
