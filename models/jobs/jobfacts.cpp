// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobfacts.h"

#include <algorithm>

namespace exportdesk
{

qint64 JobFacts::elapsedMs(qint64 nowMs) const
{
    if (launch)
        return launchRow.startedMs < 0 ? -1 : std::max<qint64>(0, nowMs - launchRow.startedMs);
    if (isTerminal(status))
        return total.durationMs();
    const qint64 start = createdMs >= 0 ? createdMs : total.startMs;
    return start < 0 ? -1 : std::max<qint64>(0, nowMs - start);
}

qint64 JobFacts::phaseStartMs() const
{
    switch (phase) {
    case JobPhase::Queued:
        return createdMs;
    case JobPhase::Export:
        return profileExport.startMs;
    case JobPhase::Write:
        return datasetWrite.startMs >= 0 ? datasetWrite.startMs : profileExport.endMs;
    case JobPhase::Ended:
        return total.endMs;
    }
    return -1;
}

JobPhase phaseOf(JobStatus status, const JobSpan &profileExport, const JobSpan &datasetWrite)
{
    if (isTerminal(status))
        return JobPhase::Ended;
    if (datasetWrite.started() || profileExport.finished())
        return JobPhase::Write;
    if (profileExport.started())
        return JobPhase::Export;
    // Without metrics the status is all there is: a job in processing has left the queue.
    return status == JobStatus::Processing || status == JobStatus::Cancelling ? JobPhase::Export : JobPhase::Queued;
}

} // namespace exportdesk
