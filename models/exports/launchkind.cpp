// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/launchkind.h"

#include "models/exports/adoption.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/recentjobs.h"
#include "models/once/answercheck.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"

#include <QPromise>

#include <memory>

namespace exportdesk
{

namespace
{

ExportRequest launchRequest(const QByteArray &body)
{
    return readExportRequest(body).request.value_or(ExportRequest());
}

IntentMatch matchAmong(const RecentJobs::Jobs &jobs)
{
    return
        [jobs = std::make_shared<const RecentJobs::Jobs>(jobs)](const LostIntent &lost, const MatchContext &context) {
            LostLaunch launch;
            static_cast<LostIntent &>(launch) = lost;
            launch.request = launchRequest(lost.body);
            return findJob(launch, context.siblings, *jobs, context.owned, context.window);
        };
}

} // namespace

LaunchKind::LaunchKind(const ExportJobCalls &calls, const Clock &clock, const OncePace &pace, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_clock(clock)
    , m_pace(pace)
{
}

QFuture<Outcome<QString>> LaunchKind::send(const Intent &intent)
{
    const auto promise = std::make_shared<QPromise<Outcome<QString>>>();
    promise->start();
    deliver(m_calls.create(intent.body), this, [this, intent, promise](const Outcome<ExportJob> &answer) {
        promise->addResult(jobOf(intent, answer));
        promise->finish();
    });
    return promise->future();
}

/// Accepts the response only if it can be about the job of this launch.
Outcome<QString> LaunchKind::jobOf(const Intent &intent, const Outcome<ExportJob> &answer) const
{
    if (!answer)
        return answer.failure();
    const ExportJob &job = answer.value();
    const qint64 earliest = earliestResultMs(intent, m_calls.client().clockSkewMs(), m_clock.nowMs(), m_pace.tolerance);
    const bool isOlder = job.createdMs >= 0 && job.createdMs < earliest;
    if (!isValidResultId(job.id) || isOlder || contradicts(launchRequest(intent.body), job))
        return mismatchedAnswer(job.id);
    return job.id;
}

bool LaunchKind::isRepeatedAfter(const Failure &failure) const
{
    return m_repeatsRefused && (failure.httpStatus == 401 || failure.httpStatus == 429);
}

QFuture<Outcome<IntentMatch>> LaunchKind::search(const QList<Intent> &, qint64 sinceMs)
{
    auto *reading = new RecentJobs(m_calls, sinceMs, this);
    return delivered(reading->future(), this, [](const Outcome<RecentJobs::Jobs> &jobs) -> Outcome<IntentMatch> {
        if (!jobs)
            return jobs.failure();
        return matchAmong(jobs.value());
    });
}

} // namespace exportdesk
