// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobmerger.h"

#include <iterator>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// As many rows as a page of the list has; more are merged in several turns of the event loop.
constexpr size_t rowsOfPage = 1000;
/// One turn merges this many rows at a time until it has lasted so long: what a row costs depends on its listeners.
constexpr size_t rowsAtOnce = 100;
constexpr auto longestTurn = 2ms;

/// Whether a reply was overtaken by a later one: a job that has ended does not start again without an update.
bool isStale(const JobRow &known, const JobRow &reported)
{
    if (reported.seenRequest < known.seenRequest)
        return true;
    return isTerminal(known.status) && !isTerminal(reported.status) && !known.fromHistory && known.updatedMs >= 0
        && reported.updatedMs <= known.updatedMs;
}

} // namespace

JobMerger::JobMerger(KnownJobs &known, QObject *parent)
    : QObject(parent)
    , m_known(known)
    , m_unseen(known)
{
    m_mergeSoon.setSingleShot(true);
    m_mergeSoon.setInterval(0);
    connect(&m_mergeSoon, &QTimer::timeout, this, [this] {
        QElapsedTimer turn;
        turn.start();
        mergeInTurn(turn);
    });
}

void JobMerger::merge(const ExportJob &job, quint64 request)
{
    merge(std::vector{job}, request);
}

void JobMerger::merge(const std::vector<ExportJob> &jobs, quint64 request)
{
    std::vector<JobRow> rows;
    rows.reserve(jobs.size());
    for (const ExportJob &job : jobs)
        rows.push_back(makeJobRow(job, m_known.words()));
    mergeWaiting();
    mergeRows(std::move(rows), request);
}

void JobMerger::merge(const JobRowBatch &batch, quint64 request)
{
    mergeWaiting();
    QElapsedTimer turn;
    turn.start();
    std::vector<JobRow> rows = withKnownWords(batch);
    if (rows.size() <= rowsOfPage) {
        mergeRows(std::move(rows), request);
        return;
    }
    m_waiting = std::move(rows);
    m_waitingNext = 0;
    m_waitingRequest = request;
    mergeInTurn(turn);
}

void JobMerger::mergeInTurn(const QElapsedTimer &turn)
{
    do {
        mergeSlice();
    } while (!m_waiting.empty() && std::chrono::nanoseconds(turn.nsecsElapsed()) < longestTurn);
    if (!m_waiting.empty())
        m_mergeSoon.start();
}

void JobMerger::mergeSlice()
{
    const size_t end = std::min(m_waitingNext + rowsAtOnce, m_waiting.size());
    const auto from = std::make_move_iterator(m_waiting.begin());
    std::vector<JobRow> rows(from + qsizetype(m_waitingNext), from + qsizetype(end));
    m_waitingNext = end;
    if (end == m_waiting.size())
        m_waiting = {};
    mergeRows(std::move(rows), m_waitingRequest);
}

/// Earlier replies are merged completely before a later one.
void JobMerger::mergeWaiting()
{
    m_mergeSoon.stop();
    while (!m_waiting.empty())
        mergeSlice();
}

/// Each distinct word is looked up once, however many rows contain it.
std::vector<JobRow> JobMerger::withKnownWords(const JobRowBatch &batch)
{
    std::vector<quint32> known(batch.words.size());
    for (quint32 number = 0; number < batch.words.size(); ++number)
        known[number] = m_known.words().add(batch.words.at(number));
    std::vector<JobRow> rows = batch.rows;
    for (JobRow &row : rows) {
        for (quint32 *word :
             {&row.statusWord, &row.dataset, &row.mergePolicy, &row.segments, &row.errorCode, &row.errorMessage})
            *word = known[*word];
    }
    return rows;
}

void JobMerger::mergeRows(std::vector<JobRow> rows, quint64 request)
{
    std::vector<KnownJobs::RowChange> changes;
    size_t added = 0;
    for (JobRow &row : rows) {
        row.seenRequest = request;
        if (const int index = m_known.find(row.key); index < 0) {
            if (&rows[added++] != &row)
                rows[added - 1] = std::move(row);
        } else if (isStale(m_known.at(index), row)) {
            m_known.noteSeen(index, request);
        } else {
            changes.push_back(m_known.replace(index, std::move(row)));
        }
    }
    rows.resize(added);
    m_known.announce(std::move(changes));
    m_known.append(std::move(rows), KnownJobs::Origin::Platform);
}

void JobMerger::mergeHistory(const JobRowBatch &batch, const QStringList &startedHere)
{
    for (const QString &id : startedHere)
        m_known.addStartedHere(id);
    mergeWaiting();
    std::vector<JobRow> rows = withKnownWords(batch);
    for (JobRow &row : rows)
        row.fromHistory = true;
    m_known.append(std::move(rows), KnownJobs::Origin::History);
}

void JobMerger::confirm(const std::vector<qint64> &ids, quint64 request)
{
    mergeWaiting();
    std::vector<KnownJobs::RowChange> changes;
    for (qint64 id : ids) {
        if (const int index = m_known.find(JobKey{id, {}}); index >= 0)
            changes.push_back(m_known.confirm(index, request));
    }
    m_known.announce(std::move(changes));
}

void JobMerger::markRemoved(const QString &id)
{
    mergeWaiting();
    if (const int index = m_known.find(id); index >= 0)
        m_known.announce({m_known.markRemoved(index)});
}

void JobMerger::markUnseen(quint64 request)
{
    mergeWaiting();
    // What is merged while this is under way has later requests and stays.
    m_unseen.start([this, request](int first, int last) {
        std::vector<KnownJobs::RowChange> changes;
        for (int index = first; index <= last; ++index) {
            const JobRow &row = m_known.at(index);
            if (row.seenRequest < request && row.onPlatform && isTerminal(row.status))
                changes.push_back(m_known.markRemoved(index));
        }
        m_known.announce(std::move(changes));
    });
}

} // namespace exportdesk
