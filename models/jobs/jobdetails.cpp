// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobdetails.h"

#include "models/jobs/jobhistory.h"
#include "models/platform/deliver.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace exportdesk
{

namespace
{

/// A record of tens of thousands of errors takes longer to read than the window may stand still.
constexpr qsizetype readAtOnceAtMost = 64 * 1024;
constexpr std::chrono::milliseconds ownTurn{1}; ///< with 0 Qt posts an event, which is handled in the same turn

} // namespace

JobDetails::JobDetails(JobMonitor &monitor, JobHistory *history, QObject *parent)
    : QObject(parent)
    , m_monitor(monitor)
    , m_history(history)
{
    connect(&monitor, &JobMonitor::jobSeen, this, [this](const ExportJob &job) {
        if (job.id == m_id)
            showRecord(job, State::Fresh);
    });
    connect(&monitor, &JobMonitor::jobsSeen, this, [this](const std::shared_ptr<const SeenJobs> &jobs) {
        const JobKey key = JobKey::of(m_id);
        for (size_t i = 0; i < jobs->records.size(); ++i) {
            if (jobs->batch.rows[i].key == key)
                readSoon(jobs->records[i].toByteArray());
        }
    });
    connect(&monitor, &JobMonitor::jobRemoved, this, [this](const QString &id) {
        Failure gone;
        gone.kind = Failure::Kind::NotFound;
        gone.reached = Failure::Reached::Yes;
        fail(id, gone);
    });
    connect(&monitor, &JobMonitor::lookUpFailed, this, &JobDetails::fail);
}

void JobDetails::show(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_job.reset();
    m_failure.reset();
    m_state = id.isEmpty() ? State::Empty : State::Loading;
    Q_EMIT changed();
    if (m_history && !id.isEmpty()) {
        deliver(m_history->find(id), this, [this, id](const std::optional<ExportJob> &remembered) {
            if (remembered && m_id == id && !m_job)
                showRecord(*remembered, m_failure ? State::Failed : State::Remembered);
        });
    }
    m_monitor.setInView(id);
}

/// In a turn of the event loop of its own: to show it takes as long as to merge the page that it comes from.
void JobDetails::readSoon(const QByteArray &record)
{
    QTimer::singleShot(ownTurn, this, [this, record, id = m_id, change = m_change] {
        if (m_id == id && m_change == change)
            readRecord(record);
    });
}

void JobDetails::readRecord(const QByteArray &record)
{
    const auto whenRead = [this, id = m_id, change = m_change](const Outcome<ExportJob> &job) {
        if (job && m_id == id && m_change == change) // nothing newer was shown meanwhile
            showRecord(job.value(), State::Fresh);
    };
    if (record.size() <= readAtOnceAtMost)
        whenRead(exportJobReader::readJob(record));
    else
        deliver(QtConcurrent::run(exportJobReader::readJob, record), this, whenRead);
}

void JobDetails::showRecord(const ExportJob &job, State state)
{
    if (m_state == state && m_job == job)
        return;
    ++m_change;
    m_job = job;
    m_state = state;
    if (state == State::Fresh)
        m_failure.reset();
    Q_EMIT changed();
}

void JobDetails::fail(const QString &id, const Failure &failure)
{
    if (id != m_id)
        return;
    ++m_change;
    m_failure = failure;
    m_state = State::Failed;
    Q_EMIT changed();
}

} // namespace exportdesk
