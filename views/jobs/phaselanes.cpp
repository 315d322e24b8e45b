// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/phaselanes.h"

#include <algorithm>
#include <array>

namespace exportdesk
{

namespace
{

void add(QList<LanePart> &lane, JobPhase phase, qint64 startMs, qint64 endMs, bool open = false)
{
    if (!lane.isEmpty() && startMs > lane.last().endMs)
        lane.append({lane.last().phase, true, false, lane.last().endMs, startMs});
    // The clocks of the platform's services may differ: no stage starts before the previous one has ended.
    const qint64 from = lane.isEmpty() ? startMs : std::max(startMs, lane.last().endMs);
    if (endMs > from || open)
        lane.append({phase, false, open, from, std::max(from, endMs)});
}

/// When this stage ended: as reported, otherwise when the next one started or the job ended.
qint64 endOf(const JobSpan &span, qint64 next, qint64 jobEnd)
{
    if (span.endMs >= span.startMs)
        return span.endMs;
    if (span.totalMs >= 0)
        return span.startMs + span.totalMs;
    return next >= 0 ? next : jobEnd;
}

} // namespace

QList<LanePart> lanesOf(const JobFacts &facts, qint64 nowMs)
{
    QList<LanePart> lane;
    const qint64 begin = facts.createdMs >= 0 ? facts.createdMs : facts.total.startMs;
    if (facts.launch || begin < 0)
        return lane;
    const bool runs = !isTerminal(facts.status);
    qint64 end = nowMs;
    if (!runs) {
        const qint64 took = facts.total.durationMs();
        end = facts.total.endMs >= 0   ? facts.total.endMs
            : took >= 0                ? std::max(begin, facts.total.startMs) + took
            : facts.updatedMs >= begin ? facts.updatedMs
                                       : begin;
    }
    const JobSpan &writing = facts.datasetWrite;
    const JobSpan &exporting = facts.profileExport;
    const qint64 exportStart = exporting.started() ? exporting.startMs : writing.started() ? writing.startMs : -1;
    if (exportStart < 0) {
        // Without metrics only the status is known: a job in processing has left the queue at an unknown time.
        add(lane, facts.phase == JobPhase::Ended ? JobPhase::Export : facts.phase, begin, end, runs);
        return lane;
    }
    const bool waitedApart = facts.total.startMs > begin && facts.total.startMs < exportStart;
    add(lane, JobPhase::Queued, begin, waitedApart ? facts.total.startMs : exportStart);
    if (exporting.started()) {
        const bool open = runs && !exporting.finished() && !writing.started();
        add(lane, JobPhase::Export, exporting.startMs, open ? nowMs : endOf(exporting, writing.startMs, end), open);
    }
    if (writing.started()) {
        const bool open = runs && !writing.finished();
        add(lane, JobPhase::Write, writing.startMs, open ? nowMs : endOf(writing, -1, end), open);
    } else if (runs && exporting.finished()) {
        add(lane, JobPhase::Write, lane.isEmpty() ? begin : lane.last().endMs, nowMs, true);
    }
    return lane;
}

QList<LanePart> usualLane(const UsualDuration &usual, qint64 startMs)
{
    QList<LanePart> lane;
    const qint64 exported = startMs + usual.medianQueuedMs;
    const qint64 exportEnd = exported + usual.medianExportMs;
    const qint64 gap
        = std::max<qint64>(0, usual.medianMs - usual.medianQueuedMs - usual.medianExportMs - usual.medianWriteMs);
    add(lane, JobPhase::Queued, startMs, exported);
    add(lane, JobPhase::Export, exported, exportEnd);
    add(lane, JobPhase::Write, exportEnd + gap, exportEnd + gap + usual.medianWriteMs);
    return lane;
}

QList<qint64> axisMoments(qint64 fromMs, qint64 toMs, int count)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr std::array<qint64, 20> steps{second,      2 * second,  5 * second,  10 * second, 15 * second,
                                           30 * second, minute,      2 * minute,  4 * minute,  5 * minute,
                                           10 * minute, 15 * minute, 30 * minute, hour,        2 * hour,
                                           3 * hour,    6 * hour,    12 * hour,   24 * hour,   7 * 24 * hour};
    QList<qint64> moments;
    if (toMs <= fromMs || count < 1)
        return moments;
    qint64 step = steps.back();
    for (const qint64 candidate : steps) {
        if ((toMs - fromMs) / candidate < count) {
            step = candidate;
            break;
        }
    }
    while ((toMs - fromMs) / step >= count)
        step *= 2;
    for (qint64 at = (fromMs + step - 1) / step * step; at <= toMs; at += step)
        moments.append(at);
    return moments;
}

} // namespace exportdesk
