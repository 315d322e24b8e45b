// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <random>

namespace exportdesk
{

/// Whether and when a request that failed is sent again.
///
/// GET and HEAD have no effect; everything else is repeated only if it did not leave. A repeated DELETE would remove
/// the record of a job that the first one has ended. Waits grow and are drawn at random ("full jitter"), so that many
/// clients do not come back at once; no request is repeated before the time that the platform asks for by Retry-After
/// or retryAfterMs.
class RetryPolicy
{
public:
    using Wait = std::chrono::milliseconds;

    struct Limits {
        int attempts = 4; ///< the first one included
        Wait base{500}; ///< the first wait is drawn from 0 to this, each further one from twice as much
        Wait longest{30'000}; ///< of a wait we draw
        Wait longestAsked{60'000}; ///< of one that the platform asks for; after a longer one nothing is repeated
    };

    explicit RetryPolicy(quint32 seed)
        : RetryPolicy(seed, Limits())
    {
    }
    RetryPolicy(quint32 seed, const Limits &limits);

    /// True if the cause of the failure passes by itself and a repeat does no harm. \a once: treat any method like
    /// POST.
    static bool isRepeatable(const QByteArray &method, const Failure &failure, bool once = false);
    /// The upper limit of the random wait after \a attempts attempts.
    Wait ceiling(int attempts) const;
    /// How long to wait after the \a attempts-th attempt failed like this; empty if it is not to be repeated.
    std::optional<Wait> waitAfter(int attempts, const QByteArray &method, const Failure &failure, bool once = false);

private:
    Limits m_limits;
    std::mt19937 m_random;
};

} // namespace exportdesk
