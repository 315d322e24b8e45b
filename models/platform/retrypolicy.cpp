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
    const bool harmless = !once && (method == "GET" || method == "HEAD");
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
    const Wait asked(std::max<qint64>(failure.retryAfterMs, 0));
    if (attempts >= m_limits.attempts || asked > m_limits.longestAsked || !isRepeatable(method, failure, once))
        return {};
    std::uniform_int_distribution<Wait::rep> draw(0, ceiling(attempts).count());
    return asked + Wait(draw(m_random)); // never earlier than asked, and not all at the same time
}

} // namespace exportdesk
