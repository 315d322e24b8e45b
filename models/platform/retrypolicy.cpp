// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/retrypolicy.h"

#include "models/platform/failuremeaning.h"

#include <algorithm>

namespace exportdesk
{

RetryPolicy::RetryPolicy(quint32 seed, const Limits &limits)
    : m_limits(limits)
    , m_random(seed)
{
}

bool RetryPolicy::isRepeatable(const QByteArray &method, const Failure &failure, bool once)
{
    const bool harmless = !once && (method == "GET" || method == "HEAD" || method == "DELETE");
    const FailureMeaning meaning = meaningOf(failure);
    return meaning.repeat == FailureMeaning::Repeat::ByItself || (harmless && meaning.passes);
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
    // Never earlier than requested, plus a random part, so that clients do not return at the same time.
    return std::min(m_limits.longestAsked, Wait(failure.retryAfterMs) + drawn);
}

} // namespace exportdesk
