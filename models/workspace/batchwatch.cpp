// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/batchwatch.h"

#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
#include "models/platform/deliver.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace exportdesk
{

BatchWatch::BatchWatch(const ExportJobsModel &jobs, const JobHistory &history, JobMarks &marks, DatasetCalls batches,
                       QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_history(history)
    , m_marks(marks)
    , m_batches(batches)
{
    m_next.setSingleShot(true);
    m_next.setInterval(2s);
    connect(&m_next, &QTimer::timeout, this, &BatchWatch::beginNext);
}

void BatchWatch::start()
{
    if (std::exchange(m_started, true))
        return;
    connect(&m_jobs.known(), &KnownJobs::jobEnded, this, [this](const QString &id, JobStatus status) {
        if (status == JobStatus::Succeeded)
            add(id, true);
    });
    // A short job may begin and end between two polls.
    connect(&m_jobs.known(), &KnownJobs::jobAppeared, this, [this](const QString &id) {
        const auto facts = m_jobs.facts(id);
        if (facts && facts->status == JobStatus::Succeeded && facts->updatedMs >= m_jobs.known().nowMs() - lookBackMs)
            add(id, true);
    });
    addRecentSuccesses();
}

void BatchWatch::addRecentSuccesses()
{
    std::vector<std::pair<qint64, int>> recent;
    const qint64 from = m_jobs.known().nowMs() - lookBackMs;
    const KnownJobs &known = m_jobs.known();
    for (int index = 0; index < known.count(); ++index) {
        const JobRow &job = known.at(index);
        if (job.status == JobStatus::Succeeded && job.updatedMs >= from && !m_jobs.marks().of(job.key).batchFailed)
            recent.push_back({job.updatedMs, index});
    }
    const auto end = recent.begin() + std::min<qsizetype>(lookBackAtMost, qsizetype(recent.size()));
    std::partial_sort(recent.begin(), end, recent.end(), std::greater<>());
    for (auto it = recent.begin(); it != end; ++it)
        add(known.at(it->second).key.id(), false);
}

void BatchWatch::add(const QString &id, bool first)
{
    if (m_known.contains(id))
        return;
    m_known.insert(id);
    if (first)
        m_waiting.push_front(id);
    else
        m_waiting.push_back(id);
    if (!m_busy && !m_next.isActive())
        m_next.start();
}

/// The stored record lists all batches of a job with one per segment; the table has only one of them.
void BatchWatch::beginNext()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    const QString id = m_waiting.front();
    m_waiting.pop_front();
    deliver(m_history.find(id), this, [this, id](const std::optional<ExportJob> &job) {
        Check check;
        check.job = id;
        if (job)
            check.batches = job->batchIds();
        else if (const auto facts = m_jobs.facts(id); facts && !facts->batchId.isEmpty())
            check.batches = {facts->batchId};
        readNextBatch(check);
    });
}

void BatchWatch::readNextBatch(Check check)
{
    if (check.next >= check.batches.size()) {
        finish(check);
        return;
    }
    const QString batch = check.batches[check.next++];
    deliver(m_batches.batch(batch), this,
            [this, check](const Outcome<Batch> &outcome) { acceptBatch(check, outcome); });
}

void BatchWatch::acceptBatch(Check check, const Outcome<Batch> &outcome)
{
    if (outcome) {
        const BatchGroup group = outcome.value().group();
        check.failed |= group == BatchGroup::Failed;
        check.open |= group == BatchGroup::Running || group == BatchGroup::Stuck;
    } else {
        // A batch that the Catalog does not have stays unknown; everything else may be readable later.
        check.open
            |= outcome.failure().kind != Failure::Kind::NotFound && outcome.failure().kind != Failure::Kind::Forbidden;
    }
    readNextBatch(check);
}

void BatchWatch::finish(const Check &check)
{
    const bool known = m_jobs.marks().of(check.job).batchFailed;
    if (check.failed) {
        m_marks.setBatchFailed(check.job, true);
        if (!known)
            Q_EMIT batchFailed(check.job);
    } else if (!check.open && !check.batches.isEmpty()) {
        m_marks.setBatchFailed(check.job, false);
    }
    if (check.open && !check.failed && ++m_tries[check.job] < triesAtMost) {
        QTimer::singleShot(m_again, this, [this, id = check.job] {
            m_known.remove(id);
            add(id, false);
        });
    } else {
        m_tries.remove(check.job);
    }
    m_busy = false;
    if (!m_waiting.empty())
        m_next.start();
}

} // namespace exportdesk
