// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/clock.h"
#include "models/platform/failure.h"

#include <algorithm>

namespace exportdesk
{

/// How long the platform asked us to send nothing (Retry-After).
class RetryPause
{
public:
    /// \a clock outlives this.
    explicit RetryPause(const Clock &clock)
        : m_clock(clock)
    {
    }

    bool isOn() const { return m_untilMs > m_clock.nowMs(); }
    /// -1 when there is no pause.
    qint64 remainingMs() const { return isOn() ? m_untilMs - m_clock.nowMs() : -1; }
    void noteFailure(const Failure &failure)
    {
        if (failure.retryAfterMs >= 0)
            m_untilMs = std::max(m_untilMs, m_clock.nowMs() + failure.retryAfterMs);
    }
    void end() { m_untilMs = -1; }

private:
    const Clock &m_clock;
    qint64 m_untilMs = -1; ///< epoch
};

} // namespace exportdesk
