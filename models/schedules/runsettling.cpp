// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/runsettling.h"

#include "models/platform/deliver.h"
#include "models/platform/failuretext.h"

#include <algorithm>
#include <limits>

namespace exportdesk
{

namespace
{

using RunEnd = Occurrence::End;

/// A batch that is not there or not done so long after its job ended is not waited for any longer.
constexpr qint64 longestWaitForBatchMs = 24 * 3'600'000LL;

bool isGone(const Failure &failure)
{
    return failure.kind == Failure::Kind::NotFound;
}

} // namespace

RunSettling::RunSettling(PlatformClient &client, LaunchJournal &launches, ScheduleJournal &schedules, QObject *parent)
    : QObject(parent)
    , m_launches(launches)
    , m_schedules(schedules)
    , m_jobs(client)
    , m_batches(client)
{
}

void RunSettling::start(const QList<Occurrence> &open, qint64 nowMs)
{
    m_nowMs = nowMs;
    m_running.clear();
    QStringList ids;
    for (const Occurrence &run : open)
        ids += run.launchId;
    // Those and the open ones, whoever sent them.
    deliver(m_launches.news(ids, std::numeric_limits<qint64>::max()), this,
            [this, open](const Outcome<QList<Intent>> &launches) { acceptLaunches(open, launches); });
}

void RunSettling::acceptLaunches(const QList<Occurrence> &open, const Outcome<QList<Intent>> &launches)
{
    if (!launches) {
        Q_EMIT finished(); // what is not known stays open
        return;
    }
    m_pending = open.size() + 1;
    for (const Occurrence &run : open) {
        const auto found = std::find_if(launches.value().begin(), launches.value().end(),
                                        [&run](const Intent &launch) { return launch.id == run.launchId; });
        if (found == launches.value().end())
            end(run, RunEnd::Unconfirmed); // the journal was damaged and replaced
        else
            acceptLaunch(run, *found);
    }
    finishOne();
}

void RunSettling::acceptLaunch(const Occurrence &run, const Intent &launch)
{
    switch (launch.state) {
    case Intent::State::Sending:
    case Intent::State::Unknown:
    case Intent::State::Undecided:
        return finishOne();
    case Intent::State::Rejected:
        return end(run, RunEnd::NotSent, launch.failure ? failureSummary(*launch.failure) : QString());
    case Intent::State::Abandoned:
        return end(run, RunEnd::Abandoned);
    case Intent::State::Resent: {
        Occurrence again = run;
        again.launchId = launch.resentAs;
        return end(again, RunEnd::Open); // the next look is at that one
    }
    case Intent::State::Accepted:
    case Intent::State::Adopted:
        break;
    }
    Occurrence launched = run;
    launched.jobId = launch.resultId;
    const bool isNew = run.jobId != launch.resultId;
    deliver(m_jobs.lookUp(launch.resultId), this,
            [this, launched, isNew](const Outcome<ExportJob> &found) { acceptJob(launched, isNew, found); });
}

void RunSettling::acceptJob(const Occurrence &run, bool isNew, const Outcome<ExportJob> &found)
{
    if (!found && isGone(found.failure()))
        return end(run, RunEnd::Unconfirmed);
    m_running.insert(run.launchId);
    if (!found)
        return keepOpen(run, isNew);
    const ExportJob &job = found.value();
    Occurrence seen = run;
    seen.jobMs = job.createdMs;
    seen.profiles = job.profiles;
    switch (job.status) {
    case JobStatus::New:
    case JobStatus::Queued:
    case JobStatus::Processing:
    case JobStatus::Cancelling:
    case JobStatus::Unknown:
        return keepOpen(seen, isNew);
    case JobStatus::Failed:
        return end(seen, RunEnd::Failed, job.errors.isEmpty() ? QString() : job.errors.first().message);
    case JobStatus::Cancelled:
        return end(seen, RunEnd::Cancelled);
    case JobStatus::Succeeded:
        break;
    }
    const bool isOld = job.updatedMs >= 0 && m_nowMs - job.updatedMs > longestWaitForBatchMs;
    readBatch(seen, job.batchIds(), isOld);
}

/// One after the other: all must have arrived.
void RunSettling::readBatch(const Occurrence &run, const QStringList &batches, bool isOld)
{
    if (batches.isEmpty()) // a job that names no batch has written nothing that could be waited for
        return end(run, RunEnd::Succeeded);
    deliver(m_batches.batch(batches.first()), this,
            [this, run, batches, isOld](const Outcome<Batch> &found) { acceptBatch(run, batches, isOld, found); });
}

void RunSettling::acceptBatch(const Occurrence &run, QStringList batches, bool isOld, const Outcome<Batch> &found)
{
    const BatchGroup group = found ? found.value().group() : BatchGroup::Unknown;
    if (group == BatchGroup::Failed)
        return end(run, RunEnd::BatchFailed,
                   found.value().errors.isEmpty() ? QString() : found.value().errors.first().description);
    if (group == BatchGroup::Done) {
        batches.removeFirst();
        return readBatch(run, batches, isOld);
    }
    const bool isLost = group == BatchGroup::Ended || (!found && isGone(found.failure()));
    if (isLost || isOld)
        return end(run, RunEnd::Unconfirmed);
    finishOne();
}

/// The log shows the job of a run that goes on.
void RunSettling::keepOpen(const Occurrence &run, bool isNew)
{
    if (!isNew)
        return finishOne();
    deliver(m_schedules.end(run), this, [this](const Outcome<Done> &) { finishOne(); });
}

void RunSettling::end(Occurrence run, Occurrence::End how, const QString &detail)
{
    run.end = how;
    run.detail = detail;
    run.endedMs = how == RunEnd::Open ? 0 : m_nowMs;
    m_running.remove(run.launchId);
    deliver(m_schedules.end(run), this, [this, run](const Outcome<Done> &written) {
        if (written && run.end != RunEnd::Open)
            Q_EMIT ended(run);
        finishOne();
    });
}

void RunSettling::finishOne()
{
    if (--m_pending == 0)
        Q_EMIT finished();
}

} // namespace exportdesk
