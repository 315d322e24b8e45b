// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrow.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace exportdesk
{

JobRow makeJobRow(const ExportJob &job, JobWords &words)
{
    JobRow row;
    row.key = JobKey::of(job.id);
    row.status = job.status;
    row.statusWord = words.add(job.statusWord);
    row.hasEvents = job.hasEvents;
    row.segmentPerBatch = job.segmentPerBatch;
    row.dataset = words.add(job.datasetId);
    row.mergePolicy = words.add(job.mergePolicyId);
    QStringList segments;
    for (const JobSegment &segment : job.segments)
        segments.append(segment.id);
    row.segments = words.add(segments.join(u'\n'));
    row.errorCount = quint16(std::min<qsizetype>(job.errors.size(), std::numeric_limits<quint16>::max()));
    if (!job.errors.isEmpty()) {
        row.errorCode = words.add(job.errors.first().code);
        row.errorMessage = words.add(job.errors.first().message.left(longestMessage));
    }
    const QString &batch = job.batchId.isEmpty() && !job.batches.isEmpty() ? job.batches.first().batchId : job.batchId;
    row.batch = ShortText(batch.toUtf8());
    row.createdMs = job.createdMs;
    row.updatedMs = job.updatedMs;
    row.total = job.total;
    row.profileExport = job.profileExport;
    row.datasetWrite = job.datasetWrite;
    row.profiles = job.profiles;
    row.recordHash = job.recordHash;
    return row;
}

JobFacts factsOf(const JobRow &row, const JobWords &words)
{
    JobFacts facts;
    facts.id = row.key.id();
    facts.status = row.status;
    facts.statusWord = words.at(row.statusWord);
    facts.cancel = row.cancel;
    facts.startedHere = row.startedHere;
    facts.onPlatform = row.onPlatform;
    facts.fromHistory = row.fromHistory;
    facts.phase = phaseOf(row.status, row.profileExport, row.datasetWrite);
    facts.total = row.total;
    facts.profileExport = row.profileExport;
    facts.datasetWrite = row.datasetWrite;
    facts.profiles = row.profiles;
    facts.createdMs = row.createdMs;
    facts.updatedMs = row.updatedMs;
    facts.datasetId = words.at(row.dataset);
    facts.mergePolicyId = words.at(row.mergePolicy);
    facts.segmentIds = words.at(row.segments).split(u'\n', Qt::SkipEmptyParts);
    facts.hasEvents = row.hasEvents;
    facts.segmentPerBatch = row.segmentPerBatch;
    facts.batchId = row.batch.text();
    facts.errorCount = row.errorCount;
    facts.errorCode = words.at(row.errorCode);
    facts.errorMessage = words.at(row.errorMessage);
    return facts;
}

} // namespace exportdesk
