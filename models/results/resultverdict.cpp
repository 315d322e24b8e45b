// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultverdict.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

qint64 arrivedByCatalog(const ResultAnswer &answer)
{
    qint64 sum = 0;
    for (const BatchAnswer &one : answer.batches) {
        if (one.batch.arrived() < 0)
            return -1;
        sum += one.batch.arrived();
    }
    return sum;
}

/// With a batch for each segment a profile arrives once for each of its segments: the job counts it once.
bool repeatsProfiles(const ResultAnswer &answer)
{
    return answer.subject.job.segmentPerBatch && answer.batches.size() > 1;
}

ResultFinding arrival(const ResultAnswer &answer)
{
    const ExportJob &job = answer.subject.job;
    switch (job.status) {
    case JobStatus::Failed:
        return {FindingCode::JobFailed, FindingLevel::Error, job.id, {}};
    case JobStatus::Cancelled:
        return {FindingCode::JobCancelled, FindingLevel::Info, job.id, {}};
    case JobStatus::Succeeded:
        break;
    default:
        return {FindingCode::JobRunning, FindingLevel::Info, job.id, {}};
    }
    if (answer.batches.isEmpty())
        return {FindingCode::NoBatch, job.profiles > 0 ? FindingLevel::Error : FindingLevel::Warning, job.id, {}};
    const qint64 arrived = answer.isCounted() ? answer.profiles : arrivedByCatalog(answer);
    if (arrived == 0)
        return {FindingCode::NothingArrived, FindingLevel::Warning, job.id, {}, 0, std::max<qint64>(job.profiles, 0)};
    if (!answer.isCounted())
        return {FindingCode::ArrivedUncounted, FindingLevel::Info, job.id, {},
                std::max<qint64>(arrived, 0),  job.profiles};
    ResultFinding finding{FindingCode::Arrived, FindingLevel::Good,        job.id, {}, arrived,
                          job.profiles,         int(answer.batches.size())};
    const bool asCounted
        = job.profiles < 0 || arrived == job.profiles || (repeatsProfiles(answer) && arrived > job.profiles);
    if (job.profiles < 0)
        finding.total = arrived;
    if (!asCounted) {
        finding.code = FindingCode::ArrivedDifferently;
        finding.level = FindingLevel::Warning;
    }
    return finding;
}

void addBatches(const ResultAnswer &answer, QList<ResultFinding> *findings)
{
    for (const BatchAnswer &one : answer.batches) {
        const Batch &batch = one.batch;
        const QString reason = batch.errors.isEmpty()
            ? QString()
            : u"%1 %2"_s.arg(batch.errors.first().code, batch.errors.first().description).trimmed();
        switch (batch.group()) {
        case BatchGroup::Failed:
            findings->append({FindingCode::BatchFailed, FindingLevel::Error, batch.id, reason});
            break;
        case BatchGroup::Running:
            findings->append({FindingCode::BatchRunning, FindingLevel::Info, batch.id, batchStatusText(batch.status)});
            break;
        case BatchGroup::Done:
        case BatchGroup::Unknown:
            break;
        default:
            findings->append(
                {FindingCode::BatchUnusable, FindingLevel::Error, batch.id, batchStatusText(batch.status)});
        }
    }
}

/// Where all fields were requested, most are empty in most profiles: nobody asked for this one.
bool wasNotNamed(const ExportRequest &request, const FieldAnswer &field)
{
    if (field.ofEvents)
        return !request.events || !request.events->fields || request.events->fields->isEmpty();
    return !request.fields || request.fields->isEmpty();
}

void addFields(const ResultAnswer &answer, double limit, QList<ResultFinding> *findings)
{
    for (const FieldAnswer &field : answer.fields) {
        const qint64 rows = field.filled + field.empty;
        const qint64 before = answer.lastRun && !field.ofEvents ? answer.lastRun->filled.value(field.path, -1) : -1;
        if (rows == 0 || (wasNotNamed(answer.subject.request, field) && before <= 0))
            continue;
        if (field.filled == 0)
            findings->append({FindingCode::FieldEmpty, FindingLevel::Warning, field.path, {}, 0, before});
        else if (before > 0 && field.filled < before && differsBeyond(field.filled, before, limit))
            findings->append({FindingCode::FieldEmptied, FindingLevel::Warning, field.path, {}, field.filled, before});
        else if (field.empty > 0 && !wasNotNamed(answer.subject.request, field))
            findings->append({FindingCode::FieldPartlyEmpty, FindingLevel::Info, field.path, {}, field.empty, rows});
    }
}

void addEvents(const EventsAnswer &events, QList<ResultFinding> *findings)
{
    if (events.count == 0)
        findings->append({FindingCode::NoEvents, FindingLevel::Warning, {}, {}});
    if (events.outside > 0)
        findings->append({FindingCode::EventsOutside, FindingLevel::Warning, {}, {}, events.outside, events.count});
    if (events.beforeFrom > 0)
        findings->append({FindingCode::EventsLate, FindingLevel::Info, {}, {}, events.beforeFrom, events.count});
}

void addLastRun(const ResultAnswer &answer, double limit, QList<ResultFinding> *findings)
{
    const LastRunAnswer &last = *answer.lastRun;
    if (differsBeyond(answer.profiles, last.profiles, limit)) {
        const bool fewer = answer.profiles < last.profiles;
        findings->append({fewer ? FindingCode::FewerThanLast : FindingCode::MoreThanLast,
                          FindingLevel::Warning,
                          last.jobId,
                          {},
                          answer.profiles,
                          last.profiles});
    }
    const qint64 both = last.isMatched ? answer.profiles - last.added : 0;
    for (auto changed = last.changedBy.begin(); changed != last.changedBy.end(); ++changed)
        if (double(changed.value()) > limit * double(both))
            findings->append({FindingCode::FieldChanged, FindingLevel::Info, changed.key(), {}, changed.value(), both});
}

/// What of the profile store was not asked for: only where no segment and no time selected profiles.
void addStore(const ResultAnswer &answer, QList<ResultFinding> *findings)
{
    const ExportRequest &request = answer.subject.request;
    if (!answer.sample || !answer.sample->profileCount || !request.segments.isEmpty() || !request.fromIngest.isEmpty()
        || request.emptyProfiles.value_or(false))
        return;
    const qint64 stored = *answer.sample->profileCount;
    if (stored > answer.profiles)
        findings->append({FindingCode::EmptyProfiles, FindingLevel::Info, {}, {}, stored - answer.profiles, stored});
}

} // namespace

bool differsBeyond(qint64 now, qint64 then, double limit)
{
    return std::abs(double(now) - double(then)) > limit * double(then);
}

QList<ResultFinding> resultVerdict(const ResultAnswer &answer, double changeLimit)
{
    QList<ResultFinding> findings;
    addBatches(answer, &findings);
    if (answer.problem)
        findings.append({FindingCode::FilesNotRead, FindingLevel::Warning, answer.problem->file, answer.problem->text});
    if (answer.isCounted()) {
        addFields(answer, changeLimit, &findings);
        if (answer.events && answer.profiles > 0)
            addEvents(*answer.events, &findings);
        if (answer.duplicates > 0)
            findings.append(
                {FindingCode::Duplicates, FindingLevel::Warning, {}, {}, answer.duplicates, answer.profiles});
        for (const SegmentAnswer &segment : answer.segments)
            if (segment.profiles >= 0 && segment.expected
                && differsBeyond(segment.profiles, segment.expected->count, changeLimit))
                findings.append({FindingCode::SegmentDiffers,
                                 FindingLevel::Warning,
                                 segment.id,
                                 {},
                                 segment.profiles,
                                 segment.expected->count});
        if (answer.lastRun)
            addLastRun(answer, changeLimit, &findings);
        addStore(answer, &findings);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const ResultFinding &left, const ResultFinding &right) { return left.level > right.level; });
    findings.prepend(arrival(answer));
    return findings;
}

} // namespace exportdesk
