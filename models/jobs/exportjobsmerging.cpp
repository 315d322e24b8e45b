// SPDX-License-Identifier: GPL-3.0-or-later
// How what the platform says becomes rows of ExportJobsModel.
#include "models/jobs/exportjobsmodel.h"

#include <algorithm>
#include <iterator>

namespace exportdesk
{

namespace
{
/// Rows of one turn of the event loop; as many as a page of the list has.
constexpr size_t mostAtOnce = 1000;
} // namespace

void ExportJobsModel::merge(const ExportJob &job, quint64 ask)
{
    merge(std::vector{job}, ask);
}

void ExportJobsModel::merge(const std::vector<ExportJob> &jobs, quint64 ask)
{
    std::vector<JobRow> rows;
    rows.reserve(jobs.size());
    for (const ExportJob &job : jobs)
        rows.push_back(makeJobRow(job, m_words));
    mergeWaiting();
    mergeRows(std::move(rows), ask);
}

void ExportJobsModel::merge(const JobRowBatch &batch, quint64 ask)
{
    mergeWaiting();
    std::vector<JobRow> rows = withOurWords(batch);
    if (rows.size() <= mostAtOnce) {
        mergeRows(std::move(rows), ask);
        return;
    }
    m_waiting = std::move(rows);
    m_waitingNext = 0;
    m_waitingAsk = ask;
    mergeSome();
}

void ExportJobsModel::mergeSome()
{
    const size_t end = std::min(m_waitingNext + mostAtOnce, m_waiting.size());
    const auto from = std::make_move_iterator(m_waiting.begin());
    std::vector<JobRow> rows(from + qsizetype(m_waitingNext), from + qsizetype(end));
    m_waitingNext = end;
    if (end == m_waiting.size())
        m_waiting = {};
    else
        m_mergeSoon.start();
    mergeRows(std::move(rows), m_waitingAsk);
}

/// What was said earlier is taken before anything that is said now.
void ExportJobsModel::mergeWaiting()
{
    m_mergeSoon.stop();
    while (!m_waiting.empty()) {
        mergeSome();
        m_mergeSoon.stop();
    }
}

/// Each distinct word is looked for once, however many rows name it.
std::vector<JobRow> ExportJobsModel::withOurWords(const JobRowBatch &batch)
{
    std::vector<quint32> ours(batch.words.size());
    for (quint32 number = 0; number < batch.words.size(); ++number)
        ours[number] = m_words.add(batch.words.at(number));
    std::vector<JobRow> rows = batch.rows;
    for (JobRow &row : rows) {
        for (quint32 *word :
             {&row.statusWord, &row.dataset, &row.mergePolicy, &row.segments, &row.errorCode, &row.errorMessage})
            *word = ours[*word];
    }
    return rows;
}

void ExportJobsModel::mergeRows(std::vector<JobRow> rows, quint64 ask)
{
    std::vector<JobRow> added;
    QHash<JobKey, size_t> addedIndex;
    std::vector<Change> changes;
    for (JobRow &row : rows) {
        row.seenAsk = ask;
        if (const int known = m_index.find(row.key); known >= 0) {
            Change changed;
            if (change(known, std::move(row), changed))
                changes.push_back(changed);
        } else if (const auto twice = addedIndex.constFind(row.key); twice != addedIndex.constEnd()) {
            added[*twice] = std::move(row);
        } else {
            addedIndex.insert(row.key, added.size());
            added.push_back(std::move(row));
        }
    }
    QStringList appeared;
    for (JobRow &row : added) {
        appeared.append(row.key.id());
        row.startedHere = !m_startedHere.isEmpty() && m_startedHere.contains(appeared.last());
    }
    announce(changes);
    putIn(std::move(added));
    dropSettledLaunches();
    for (const QString &id : std::as_const(appeared))
        Q_EMIT jobAppeared(id);
}

void ExportJobsModel::mergeHistory(const JobRowBatch &batch)
{
    mergeWaiting();
    std::vector<JobRow> added;
    QSet<JobKey> keys;
    for (JobRow &row : withOurWords(batch)) {
        if (m_index.find(row.key) >= 0 || keys.contains(row.key))
            continue;
        keys.insert(row.key);
        row.fromHistory = true;
        row.startedHere = !m_startedHere.isEmpty() && m_startedHere.contains(row.key.id());
        added.push_back(std::move(row));
    }
    putIn(std::move(added));
    dropSettledLaunches();
}

void ExportJobsModel::putIn(std::vector<JobRow> rows)
{
    if (rows.empty())
        return;
    const int first = this->rows();
    m_known->add(rows);
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    for (JobRow &row : rows) {
        m_index.insert(row.key, int(m_rows.size()));
        m_rows.append(std::move(row));
    }
    endInsertRows();
}

} // namespace exportdesk
