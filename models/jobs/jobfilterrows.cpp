// SPDX-License-Identifier: GPL-3.0-or-later
// What JobFilter asks of single rows without preparing anything.
#include "models/jobs/jobfilter.h"

#include "models/jobs/jobtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

bool JobFilter::matchesMark(const JobRow &row) const
{
    const JobMark mark = m_jobs.markOf(row.key);
    if (m_query.acknowledged && (row.status != JobStatus::Failed || mark.acknowledged != *m_query.acknowledged))
        return false;
    if (m_query.batchFailed && (row.status != JobStatus::Succeeded || !mark.batchFailed))
        return false;
    return m_query.notes.isEmpty() || containsAny(m_query.notes, foldForSearch(mark.note));
}

bool JobFilter::matchesSearch(const LaunchRow &launch) const
{
    if (!m_query.statuses.isEmpty() || !m_query.errors.isEmpty() || !m_query.causes.isEmpty()
        || !m_query.notes.isEmpty() || m_query.acknowledged || m_query.batchFailed || m_query.longerThanMs
        || m_query.shorterThanMs || !matchesNumbers(launch.startedMs, true, JobKey::of(launch.jobId)))
        return false;
    const QString dataset = foldForSearch(launch.datasetId + u'\n' + m_jobs.datasetName(launch.datasetId));
    const QString policy = foldForSearch(launch.mergePolicyId + u'\n' + m_jobs.mergePolicyName(launch.mergePolicyId));
    QString segments;
    for (const QString &id : launch.segmentIds)
        segments += foldForSearch(id + u'\n' + m_jobs.segmentName(id)) + u'\n';
    const auto fits
        = [](const QStringList &asked, const QString &folded) { return asked.isEmpty() || containsAny(asked, folded); };
    if (!fits(m_query.datasets, dataset) || !fits(m_query.policies, policy) || !fits(m_query.segments, segments))
        return false;
    const QString all = dataset + u'\n' + policy + u'\n' + segments + u'\n' + foldForSearch(launch.note) + u'\n'
        + foldForSearch(jobText::launchState(launch.state));
    return std::all_of(m_query.words.begin(), m_query.words.end(),
                       [&all](const QString &word) { return all.contains(word); });
}

bool JobFilter::matchesNumbers(qint64 createdMs, bool startedHere, const JobKey &key) const
{
    if (m_query.sinceMs && (createdMs < 0 || createdMs < *m_query.sinceMs))
        return false;
    if (m_query.untilMs && (createdMs < 0 || createdMs >= *m_query.untilMs))
        return false;
    if (m_query.mine && *m_query.mine != startedHere)
        return false;
    return m_query.ids.isEmpty() || containsAny(m_query.ids, foldForSearch(key.id()));
}

bool JobFilter::matchesDuration(const JobRow &row) const
{
    const qint64 elapsed = isTerminal(row.status) ? row.total.durationMs()
        : row.createdMs >= 0                      ? std::max<qint64>(0, m_jobs.nowMs() - row.createdMs)
                                                  : -1;
    return elapsed >= 0 && (!m_query.longerThanMs || elapsed > *m_query.longerThanMs)
        && (!m_query.shorterThanMs || elapsed < *m_query.shorterThanMs);
}

} // namespace exportdesk
