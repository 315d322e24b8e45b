// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/retrypolicy.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

/// Whether time alone may cure it.
bool passes(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Unreachable:
    case Failure::Kind::Interrupted:
    case Failure::Kind::Timeout:
    case Failure::Kind::Throttled:
        return true;
    case Failure::Kind::Server:
        return failure.httpStatus == 500 || (failure.httpStatus >= 502 && failure.httpStatus <= 504);
    case Failure::Kind::Tls:
    case Failure::Kind::Redirected:
    case Failure::Kind::SignIn:
    case Failure::Kind::Forbidden:
    case Failure::Kind::NotFound:
    case Failure::Kind::Rejected:
    case Failure::Kind::Conflict:
    case Failure::Kind::Unreadable:
    case Failure::Kind::TooLarge:
    case Failure::Kind::Cancelled:
    case Failure::Kind::Storage:
        return false;
    }
    return false;
}

} // namespace

RetryPolicy::RetryPolicy(quint32 seed, const Limits &limits)
    : m_limits(limits)
    , m_random(seed)
{
}

bool RetryPolicy::isRepeatable(const QByteArray &method, const Failure &failure, bool once)
{
    const bool harmless = !once && (method == "GET" || method == "HEAD" || method == "DELETE");
    return passes(failure) && (harmless || failure.reached == Failure::Reached::No);
}

RetryPolicy::Wait RetryPolicy::ceiling(int attempts) const
{
    const int doublings = std::clamp(attempts - 1, 0, 20);
    return std::min(m_limits.longest, m_limits.base * (1 << doublings));
}

std::optional<RetryPolicy::Wait> RetryPolicy::waitAfter(int attempts, const QByteArray &method, const Failure &failure,
                                                        bool once)
{
    if (attempts >= m_limits.attempts || !isRepeatable(method, failure, once))
        return {};
    std::uniform_int_distribution<Wait::rep> draw(0, ceiling(attempts).count());
    const Wait drawn(draw(m_random));
    if (failure.retryAfterMs <= 0)
        return drawn;
    // Never earlier than asked, and not all at the same moment, within reason.
    return std::min(m_limits.longestAsked, Wait(failure.retryAfterMs) + drawn);
}

} // namespace exportdesk
