// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/batchwatch.h"

#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"

#include <algorithm>
#include <memory>

namespace exportdesk
{

BatchWatch::BatchWatch(const ExportJobsModel &jobs, const JobHistory &history, JobMarks &marks,
                       const DatasetCalls &batches, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_history(history)
    , m_marks(marks)
    , m_batches(batches)
    , m_clock(clock)
    , m_earlier(jobs.known())
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &BatchWatch::checkDue);
}

void BatchWatch::start()
{
    if (std::exchange(m_started, true))
        return;
    connect(&m_jobs.known(), &KnownJobs::jobEnded, this, [this](const QString &id, JobStatus status) {
        if (status == JobStatus::Succeeded)
            addNewSuccess(id);
    });
    // A short job may begin and end between two polls.
    connect(&m_jobs.known(), &KnownJobs::jobAppeared, this, [this](const QString &id) {
        const auto facts = m_jobs.facts(id);
        if (facts && facts->status == JobStatus::Succeeded && facts->updatedMs >= m_jobs.known().nowMs() - lookBackMs)
            addNewSuccess(id);
    });
    addRecentSuccesses();
}

void BatchWatch::addRecentSuccesses()
{
    auto recent = std::make_shared<std::vector<std::pair<qint64, int>>>();
    const auto visit = [this, recent, from = m_jobs.known().nowMs() - lookBackMs](int first, int last) {
        for (int index = first; index <= last; ++index) {
            const JobRow &job = m_jobs.known().at(index);
            if (job.status == JobStatus::Succeeded && job.updatedMs >= from && !m_jobs.marks().of(job.key).batchFailed)
                recent->push_back({job.updatedMs, index});
        }
    };
    m_earlier.start(visit, [this, recent] {
        const auto end = recent->begin() + std::min<qsizetype>(lookBackAtMost, qsizetype(recent->size()));
        std::partial_sort(recent->begin(), end, recent->end(), std::greater<>());
        for (auto it = recent->begin(); it != end; ++it)
            m_agenda.addEarlierSuccess(m_jobs.known().at(it->second).key.id(), m_clock.nowMs());
        schedule();
    });
}

void BatchWatch::addNewSuccess(const QString &id)
{
    m_agenda.addNewSuccess(id, m_clock.nowMs());
    schedule();
}

void BatchWatch::schedule()
{
    const std::optional<qint64> due = m_agenda.dueMs();
    if (m_busy || !due)
        m_due.stop();
    else
        m_due.start(std::chrono::milliseconds(std::max<qint64>(0, *due - m_clock.nowMs())));
}

void BatchWatch::checkDue()
{
    const std::optional<QString> due = m_busy ? std::nullopt : m_agenda.takeDue(m_clock.nowMs());
    if (!due) {
        schedule();
        return;
    }
    m_busy = true;
    Check check;
    check.job = *due;
    check.batches = m_undecided.take(*due);
    check.repeated = !check.batches.isEmpty();
    if (check.repeated) {
        readNextBatch(check);
        return;
    }
    // The stored record lists all batches of a job with one per segment; the table has only one of them.
    deliver(m_history.find(check.job), this, [this, check](const std::optional<ExportJob> &job) {
        Check first = check;
        if (job)
            first.batches = job->batchIds();
        else if (const auto facts = m_jobs.facts(first.job); facts && !facts->batchId.isEmpty())
            first.batches = {facts->batchId};
        readNextBatch(first);
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
    bool undecided = false;
    if (outcome) {
        const BatchGroup group = outcome.value().group();
        check.failed |= group == BatchGroup::Failed;
        const qint64 arrived = outcome.value().arrived();
        check.arrived = check.arrived < 0 || arrived < 0 ? -1 : check.arrived + arrived;
        undecided = group == BatchGroup::Running || group == BatchGroup::Stuck;
    } else {
        check.arrived = -1;
        // A batch that the Catalog does not have stays unknown; everything else may be readable later.
        undecided
            = outcome.failure().kind != Failure::Kind::NotFound && outcome.failure().kind != Failure::Kind::Forbidden;
    }
    if (undecided)
        check.undecided.append(check.batches[check.next - 1]);
    if (undecided && check.repeated) {
        // One request for each repeated check: the other batches wait for this one.
        check.undecided += check.batches.mid(check.next);
        check.next = check.batches.size();
    }
    readNextBatch(check);
}

void BatchWatch::finish(const Check &check)
{
    const bool known = m_jobs.marks().of(check.job).batchFailed;
    if (check.failed) {
        // Not counted here: batches that an earlier check decided, and those that are still being written.
        const qint64 arrived = check.repeated || !check.undecided.isEmpty() ? -1 : check.arrived;
        if (!known || arrived >= 0)
            m_marks.setBatchFailed(check.job, true, arrived);
        if (!known)
            Q_EMIT batchFailed(check.job);
    } else if (check.undecided.isEmpty() && !check.batches.isEmpty()) {
        m_marks.setBatchFailed(check.job, false);
    }
    if (!check.undecided.isEmpty() && !check.failed && m_agenda.postpone(check.job, m_clock.nowMs()))
        m_undecided.insert(check.job, check.undecided);
    m_busy = false;
    schedule();
    Q_EMIT checked(check.job);
}

} // namespace exportdesk
