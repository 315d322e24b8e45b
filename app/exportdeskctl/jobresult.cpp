// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/jobresult.h"

#include "app/exportdeskctl/documentmembers.h"
#include "models/jobs/exportjobcalls.h"
#include "models/platform/deliver.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct JobResultTexts {
    Q_DECLARE_TR_FUNCTIONS(JobResult)
};

QJsonObject batchDocument(const Batch &batch, const QString &segment)
{
    QJsonObject object{{"id"_L1, batch.id}, {"status"_L1, batch.status}};
    object.insert("segmentId"_L1, documentMembers::textOrNull(segment));
    object.insert("records"_L1, documentMembers::numberOrNull(batch.recordCount));
    object.insert("failedRecords"_L1, documentMembers::numberOrNull(batch.failedRecordCount));
    object.insert("bytes"_L1, documentMembers::numberOrNull(batch.size));
    object.insert("createdAt"_L1, documentMembers::timeOrNull(batch.createdMs));
    object.insert("completedAt"_L1, documentMembers::timeOrNull(batch.completedMs));
    QJsonArray errors;
    for (const BatchError &error : batch.errors)
        errors.append(QJsonObject{{"code"_L1, error.code}, {"text"_L1, error.description}, {"rows"_L1, error.rows}});
    object.insert("errors"_L1, errors);
    return object;
}

bool isUsable(const Batch &batch)
{
    return batch.group() == BatchGroup::Done || batch.group() == BatchGroup::Unknown;
}

QString firstReason(const Batch &batch)
{
    return batch.errors.isEmpty() ? QString()
                                  : u" %1 %2"_s.arg(batch.errors.first().code, batch.errors.first().description);
}

} // namespace

QList<Batch> JobResult::usableBatches() const
{
    QList<Batch> usable;
    std::copy_if(batches.begin(), batches.end(), std::back_inserter(usable), isUsable);
    return usable;
}

QString JobResult::segmentOf(const QString &batchId) const
{
    const auto found = std::find_if(job.batches.begin(), job.batches.end(),
                                    [&](const JobBatch &one) { return one.batchId == batchId; });
    return found == job.batches.end() ? QString() : found->segment.id;
}

QJsonObject JobResult::document() const
{
    QJsonObject about{{"id"_L1, job.id}, {"status"_L1, job.statusWord}};
    about.insert("datasetId"_L1, documentMembers::textOrNull(job.datasetId));
    about.insert("profiles"_L1, documentMembers::numberOrNull(job.profiles));
    QJsonArray array;
    for (const Batch &batch : batches)
        array.append(batchDocument(batch, segmentOf(batch.id)));
    return {{"job"_L1, about}, {"batches"_L1, array}};
}

std::optional<CommandError> JobResult::problem() const
{
    const std::optional<CommandError> ofJob = problemOfJob();
    return ofJob ? ofJob : problemOfBatches();
}

std::optional<CommandError> JobResult::problemOfJob() const
{
    switch (job.status) {
    case JobStatus::Failed:
        return CommandError{ExitCode::JobFailed, u"job-failed"_s,
                            JobResultTexts::tr("Job %1 failed; none of its output can be used. “exportdeskctl job "
                                               "errors %1” shows why.")
                                .arg(job.id)};
    case JobStatus::Cancelled:
        return CommandError{ExitCode::Cancelled, u"job-cancelled"_s,
                            JobResultTexts::tr("Job %1 was cancelled; it has no result.").arg(job.id)};
    case JobStatus::Succeeded:
        if (batches.isEmpty())
            return CommandError{
                ExitCode::NothingToDo, u"no-batch"_s,
                JobResultTexts::tr("Job %1 succeeded but wrote no batch, so it has no files.").arg(job.id)};
        return {};
    default:
        return CommandError{
            ExitCode::TimeLimit, u"job-running"_s,
            JobResultTexts::tr("Job %1 has not finished yet. “exportdeskctl job wait %1” waits for it.").arg(job.id)};
    }
}

/// The worst first.
std::optional<CommandError> JobResult::problemOfBatches() const
{
    for (const Batch &batch : batches) {
        if (batch.group() == BatchGroup::Failed)
            return CommandError{
                ExitCode::BatchFailed, u"batch-failed"_s,
                JobResultTexts::tr("Job %1 succeeded, but batch %2 failed; none of its data has arrived.")
                        .arg(job.id, batch.id)
                    + firstReason(batch)};
    }
    for (const Batch &batch : batches) {
        if (!isUsable(batch) && batch.group() != BatchGroup::Running)
            return CommandError{ExitCode::BatchFailed, u"batch-unusable"_s,
                                JobResultTexts::tr("Job %1 succeeded, but batch %2 has the status “%3”, so its files "
                                                   "cannot be used.")
                                    .arg(job.id, batch.id, batchStatusText(batch.status))};
    }
    for (const Batch &batch : batches) {
        if (!isUsable(batch))
            return CommandError{
                ExitCode::TimeLimit, u"batch-running"_s,
                JobResultTexts::tr("Job %1 succeeded, but batch %2 is still being written. Run the same "
                                   "command again later.")
                    .arg(job.id, batch.id)};
    }
    return {};
}

JobResultReading::JobResultReading(PlatformClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void JobResultReading::start(const QString &jobId)
{
    deliver(ExportJobCalls(m_client).lookUp(jobId), this, [this, jobId](const Outcome<ExportJob> &job) {
        if (!job) {
            Q_EMIT failed(jobError(job.failure(), jobId));
            return;
        }
        m_result.job = job.value();
        if (m_result.job.status == JobStatus::Succeeded)
            m_waiting = m_result.job.batchIds();
        readNextBatch();
    });
}

void JobResultReading::readNextBatch()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    deliver(DatasetCalls(m_client).batch(m_waiting.takeFirst()), this, [this](const Outcome<Batch> &batch) {
        if (!batch) {
            Q_EMIT failed(commandError(batch.failure()));
            return;
        }
        m_result.batches.append(batch.value());
        readNextBatch();
    });
}

} // namespace exportdesk
