// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/dueplan.h"

namespace exportdesk
{

namespace
{

Occurrence settledAs(const DueFacts &facts, const DueTime &due, Occurrence::State state, Occurrence::Reason reason)
{
    Occurrence occurrence;
    occurrence.scheduleId = facts.schedule.id;
    occurrence.revision = facts.schedule.revision;
    occurrence.due = due;
    occurrence.state = state;
    occurrence.reason = reason;
    occurrence.decidedMs = facts.nowMs;
    return occurrence;
}

/// The one that may run, of those that are due now. The others were missed.
std::optional<DueTime> takeNewest(const DueFacts &facts, QList<DueTime> due, DuePlan &plan)
{
    std::optional<DueTime> newest;
    if (!due.isEmpty() && !facts.areMore) {
        const bool isPunctual = facts.nowMs - due.last().dueMs <= punctualMs;
        if (isPunctual || facts.schedule.plan.missed == SchedulePlan::Missed::RunOnce)
            newest = due.takeLast();
    }
    for (const DueTime &missed : std::as_const(due))
        plan.settled += settledAs(facts, missed, Occurrence::State::Skipped, Occurrence::Reason::Missed);
    return newest;
}

} // namespace

DuePlan planDue(const DueFacts &facts)
{
    using State = Occurrence::State;
    using Reason = Occurrence::Reason;
    DuePlan plan;
    const Schedule &schedule = facts.schedule;
    const auto isPaused
        = [&schedule](const DueTime &due) { return schedule.isPaused || due.dueMs <= schedule.pausedUntilMs; };
    QList<DueTime> due;
    for (const DueTime &one : facts.due) {
        // Another program let it wait since the schedule was read.
        if (facts.waiting && one.dueMs <= facts.waiting->dueMs)
            continue;
        if (isPaused(one))
            plan.settled += settledAs(facts, one, State::Skipped, Reason::Paused);
        else
            due += one;
    }
    std::optional<DueTime> waiting = facts.waiting;
    if (waiting && isPaused(*waiting)) {
        plan.settled += settledAs(facts, *waiting, State::Skipped, Reason::Paused);
        waiting.reset();
    }
    std::optional<DueTime> newest = takeNewest(facts, due, plan);
    if (newest && waiting)
        plan.settled += settledAs(facts, *waiting, State::Skipped, Reason::Superseded);
    const bool hasWaited = !newest && waiting;
    if (hasWaited)
        newest = waiting;
    if (!newest)
        return plan;
    using Overlap = SchedulePlan::Overlap;
    const Overlap overlap = schedule.plan.overlap;
    const bool mayRun = facts.previous == DueFacts::Previous::Over
        || (facts.previous == DueFacts::Previous::Running && overlap == Overlap::RunAnyway);
    if (mayRun)
        plan.run = newest;
    else if (overlap == Overlap::Skip)
        plan.settled += settledAs(facts, *newest, State::Skipped, Reason::Overlap);
    else if (!hasWaited)
        plan.settled += settledAs(facts, *newest, State::Waiting, Reason::None);
    return plan;
}

} // namespace exportdesk
