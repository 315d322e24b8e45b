// SPDX-License-Identifier: GPL-3.0-or-later
// What ExportJobsModel answers to others than views; how its rows come and go is in exportjobsmodel.cpp.
#include "models/jobs/exportjobsmodel.h"

#include <algorithm>

namespace exportdesk
{

int ExportJobsModel::rowOf(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? -1 : launchCount() + index;
}

QString ExportJobsModel::idAt(int row) const
{
    const JobRow *job = compactRow(row);
    return job ? job->key.id() : QString();
}

JobFacts ExportJobsModel::facts(int row) const
{
    if (const LaunchRow *launch = launchAt(row)) {
        JobFacts facts;
        facts.launch = true;
        facts.launchRow = *launch;
        facts.startedHere = true;
        facts.createdMs = launch->startedMs;
        facts.datasetId = launch->datasetId;
        facts.mergePolicyId = launch->mergePolicyId;
        facts.segmentIds = launch->segmentIds;
        facts.segmentsText = cellTextOfLaunch(*launch, Segments);
        facts.hasEvents = launch->hasEvents;
        return facts;
    }
    const JobRow &job = m_rows[size_t(row - launchCount())];
    JobFacts facts = factsOf(job, m_words);
    facts.segmentsText = segmentsText(job);
    facts.mark = m_marks.value(job.key);
    return facts;
}

JobMark ExportJobsModel::markAt(int row) const
{
    const JobRow *job = m_marks.isEmpty() ? nullptr : compactRow(row);
    return job ? m_marks.value(job->key) : JobMark();
}

std::optional<JobFacts> ExportJobsModel::facts(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(facts(row));
}

std::optional<JobStatus> ExportJobsModel::statusOf(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_rows[size_t(index)].status);
}

QStringList ExportJobsModel::runningIds() const
{
    QStringList ids;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const JobRow &row = m_rows[i];
        if (!isTerminal(row.status) && row.onPlatform)
            ids.append(row.key.id());
    }
    return ids;
}

QStringList ExportJobsModel::runningIdsNotSeenSince(quint64 ask) const
{
    std::vector<const JobRow *> unseen;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const JobRow &row = m_rows[i];
        if (!isTerminal(row.status) && row.onPlatform && row.seenAsk < ask)
            unseen.push_back(&row);
    }
    std::stable_sort(unseen.begin(), unseen.end(),
                     [](const JobRow *left, const JobRow *right) { return left->seenAsk < right->seenAsk; });
    QStringList ids;
    for (const JobRow *row : unseen)
        ids.append(row->key.id());
    return ids;
}

QString ExportJobsModel::jobOfBatch(const QString &batchId) const
{
    const QByteArray batch = batchId.toUtf8();
    for (size_t i = 0; !batch.isEmpty() && i < m_rows.size(); ++i) {
        if (m_rows[i].batch.view() == batch)
            return m_rows[i].key.id();
    }
    return {};
}

const JobRow *ExportJobsModel::compactRow(int row) const
{
    return row < launchCount() || row >= rows() ? nullptr : &m_rows[size_t(row - launchCount())];
}

const LaunchRow *ExportJobsModel::launchAt(int row) const
{
    return row >= 0 && row < launchCount() ? &m_launches[row] : nullptr;
}

QHash<QString, int> ExportJobsModel::countsByDataset() const
{
    std::vector<int> byWord(m_words.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        ++byWord[m_rows[i].dataset];
    QHash<QString, int> counts;
    for (quint32 word = 1; word < byWord.size(); ++word) {
        if (byWord[word] > 0)
            counts.insert(m_words.at(word), byWord[word]);
    }
    return counts;
}

} // namespace exportdesk
