// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/launchkind.h"

#include "models/exports/adoption.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/recentjobs.h"
#include "models/once/once.h"

namespace exportdesk
{

namespace
{

ExportRequest launchRequest(const QByteArray &body)
{
    return readExportRequest(body).request.value_or(ExportRequest());
}

/// A cache or proxy on the way can mix answers up: one about another dataset says nothing about this launch.
Outcome<QString> jobOfLaunch(const Outcome<ExportJob> &answer, const QString &datasetId)
{
    if (!answer)
        return answer.failure();
    const ExportJob &job = answer.value();
    if (datasetId.isEmpty() || job.datasetId.isEmpty() || datasetId == job.datasetId)
        return job.id;
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    failure.reached = Failure::Reached::Maybe;
    failure.code = QLatin1String(Once::anothersResult);
    failure.detail = job.id;
    return failure;
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

LaunchKind::LaunchKind(const ExportJobCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
}

QFuture<Outcome<QString>> LaunchKind::send(const Intent &intent)
{
    const QString datasetId = launchRequest(intent.body).datasetId;
    return m_calls.create(intent.body).then(QtFuture::Launch::Sync, [datasetId](const Outcome<ExportJob> &answer) {
        return jobOfLaunch(answer, datasetId);
    });
}

QFuture<Outcome<IntentMatch>> LaunchKind::search(const QList<Intent> &, qint64 sinceMs)
{
    auto *reading = new RecentJobs(m_calls, sinceMs, this);
    return reading->future().then(QtFuture::Launch::Sync,
                                  [](const Outcome<RecentJobs::Jobs> &jobs) -> Outcome<IntentMatch> {
                                      if (!jobs)
                                          return jobs.failure();
                                      return matchAmong(jobs.value());
                                  });
}

} // namespace exportdesk
