// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace exportdesk
{

/// Why the next refresh is when it is; shown in the status bar.
enum class PollWhy {
    FollowingLaunch, ///< something of ours was just launched or cancelled, or runs
    FollowingRunning, ///< somebody's jobs run
    Quiet, ///< nothing runs
    Hidden, ///< the window is hidden
    BackingOff, ///< the last refreshes failed
    Throttled, ///< the platform asked us to wait (Retry-After)
    Offline, ///< the platform cannot be reached
};

/// What the plan is made from.
struct PollFacts {
    qint64 nowMs = 0;
    qint64 lastOwnActionMs = -1; ///< launch or cancel from here, epoch
    int ownRunning = 0; ///< jobs started here that have not ended
    int running = 0; ///< all jobs that have not ended
    qint64 youngestRunningMs = -1; ///< when the youngest of them was created, epoch
    bool visible = true;
    int failures = 0; ///< refreshes that failed in a row
    bool offline = false;
    qint64 retryAfterMs = -1; ///< how long the platform asked us to wait from now on; -1: not at all
    double random = 0.5; ///< [0, 1), for jitter
};

struct PollStep {
    std::chrono::milliseconds delay{0};
    PollWhy why = PollWhy::Quiet;

    bool operator==(const PollStep &) const = default;
};

/// How long after the last refresh the next one is due: pure, no clock, no state.
PollStep planNextPoll(const PollFacts &facts);

/// How many running jobs that the pages of a refresh did not contain are looked up one by one after it.
constexpr int lookUpsPerPoll = 8;
/// Whether one more page is cheaper than looking up \a uncovered running jobs.
bool readsOneMorePage(int uncovered, int pagesRead);

} // namespace exportdesk
