// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/pollplan.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

using std::chrono::milliseconds;

/// Spread a little, so that several windows do not ask in step.
milliseconds jittered(milliseconds delay, double random)
{
    constexpr double share = 0.1;
    return milliseconds(qint64(double(delay.count()) * (1 + share * (2 * std::clamp(random, 0.0, 1.0) - 1))));
}

/// Doubles with each failure; between half of it and the whole.
milliseconds backedOff(milliseconds first, int failures, double random)
{
    constexpr milliseconds longest = 60s;
    const int doublings = std::clamp(failures - 1, 0, 10);
    const milliseconds full = std::min(longest, first * (1 << doublings));
    return milliseconds(qint64(double(full.count()) * (0.5 + 0.5 * std::clamp(random, 0.0, 1.0))));
}

bool within(qint64 momentMs, qint64 nowMs, milliseconds span)
{
    return momentMs >= 0 && nowMs - momentMs < span.count();
}

PollStep byWhatRuns(const PollFacts &facts)
{
    if (within(facts.lastOwnActionMs, facts.nowMs, 2min))
        return {2s, PollWhy::FollowingLaunch};
    if (facts.ownRunning > 0)
        return {within(facts.youngestRunningMs, facts.nowMs, 10min) ? 2s : 10s, PollWhy::FollowingLaunch};
    if (facts.running > 0)
        return {within(facts.youngestRunningMs, facts.nowMs, 10min) ? 10s : 30s, PollWhy::FollowingRunning};
    return {60s, PollWhy::Quiet};
}

} // namespace

PollStep planNextPoll(const PollFacts &facts)
{
    if (facts.retryAfterMs >= 0) {
        // Never earlier than asked, and not in step with everybody else who was asked the same.
        const milliseconds asked = std::clamp<milliseconds>(milliseconds(facts.retryAfterMs), 1s, 15min);
        return {asked + milliseconds(qint64(double(asked.count()) * 0.1 * std::clamp(facts.random, 0.0, 1.0))),
                PollWhy::Throttled};
    }
    if (facts.offline)
        return {backedOff(10s, facts.failures, facts.random), PollWhy::Offline};
    if (facts.failures > 0)
        return {backedOff(4s, facts.failures, facts.random), PollWhy::BackingOff};
    PollStep step = byWhatRuns(facts);
    if (!facts.visible) {
        // Ours are still followed, for the notification that they have ended.
        step.delay = step.why == PollWhy::FollowingLaunch ? std::max<milliseconds>(step.delay, 15s)
                                                          : std::max<milliseconds>(step.delay * 5, 60s);
        step.why = PollWhy::Hidden;
    }
    step.delay = jittered(step.delay, facts.random);
    return step;
}

bool readsOneMorePage(int uncovered, int pagesRead)
{
    constexpr int mostPages = 20;
    return uncovered > lookUpsPerPoll && pagesRead < mostPages;
}

} // namespace exportdesk
