// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/schedulerow.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

constexpr qint64 soonMs = 24 * 60 * 60'000LL;
/// Every five minutes for a day, the shortest rhythm.
constexpr qsizetype mostSoon = 300;

/// The one in the middle of those that succeeded.
qint64 usualDurationOf(const QList<Occurrence> &newest)
{
    QList<qint64> all;
    for (const Occurrence &one : newest)
        if (one.end == Occurrence::End::Succeeded && one.endedMs > one.decidedMs)
            all += one.endedMs - one.decidedMs;
    if (all.isEmpty())
        return -1;
    std::sort(all.begin(), all.end());
    return all.at(all.size() / 2);
}

} // namespace

bool isProblem(const Occurrence &occurrence)
{
    using End = Occurrence::End;
    switch (occurrence.state) {
    case Occurrence::State::Waiting:
        return false;
    case Occurrence::State::Launched:
        return occurrence.end != End::Open && occurrence.end != End::Succeeded && occurrence.end != End::Cancelled;
    case Occurrence::State::Skipped:
        return occurrence.reason == Occurrence::Reason::Missed;
    case Occurrence::State::Refused:
        return true;
    }
    return false;
}

bool ScheduleRow::needsAttention() const
{
    return state == State::Unconfirmed || (!kept.newest.isEmpty() && isProblem(kept.newest.first()));
}

ScheduleRow scheduleRow(const KeptSchedule &kept, const QList<PlatformSchedule> &runs, bool wantsNameTyped,
                        qint64 nowMs)
{
    const Schedule &schedule = kept.schedule;
    ScheduleRow row;
    row.kept = kept;
    row.usualMs = usualDurationOf(kept.newest);
    if (schedule.isPaused) {
        row.state = ScheduleRow::State::Paused;
        return row;
    }
    const qint64 fromMs = std::max({nowMs, schedule.handledMs, schedule.pausedUntilMs});
    row.soon = dueTimes(schedule.plan.rhythm, fromMs, nowMs + soonMs, mostSoon);
    const QList<DueTime> next = row.soon.isEmpty() ? nextDueTimes(schedule.plan.rhythm, fromMs, 1) : row.soon.first(1);
    if (!next.isEmpty())
        row.nextMs = next.first().dueMs;
    const QList<RunConflict> conflicts = runConflicts(row.soon, runs);
    if (!conflicts.isEmpty())
        row.conflict = conflicts.first();
    row.state = next.isEmpty()                         ? ScheduleRow::State::Over
        : wantsNameTyped && !schedule.plan.isConfirmed ? ScheduleRow::State::Unconfirmed
                                                       : ScheduleRow::State::Active;
    return row;
}

} // namespace exportdesk
