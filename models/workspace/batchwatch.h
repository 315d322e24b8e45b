// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobwalk.h"
#include "models/workspace/batchagenda.h"

#include <QHash>
#include <QTimer>

namespace exportdesk
{

class Clock;
class JobHistory;
class JobMarks;

/// Checks in the background whether the batches of succeeded jobs succeeded, too: a job may succeed while its batch
/// fails, e.g. for a field that the schema does not have.
///
/// Waits for new successes and reads one batch at a time, in the order and with the pauses of BatchAgenda; a failed
/// batch is kept as a mark of the job.
class BatchWatch final : public QObject
{
    Q_OBJECT

public:
    /// How far back, in ms, and how many jobs start() checks that had succeeded before.
    static constexpr qint64 lookBackMs = 24 * 3'600'000LL;
    static constexpr int lookBackAtMost = 50;

    /// All outlive the watch.
    BatchWatch(const ExportJobsModel &jobs, const JobHistory &history, JobMarks &marks, const DatasetCalls &batches,
               const Clock &clock, QObject *parent = nullptr);

    /// To be called when the table is filled: checks recent successes once, and every new one from then on.
    void start();
    /// Begins the check that is due by the clock, if there is one; called by a timer of its own.
    void checkDue();
    const BatchAgenda &agenda() const { return m_agenda; }

Q_SIGNALS:
    /// A batch of this succeeded job failed; emitted once per job.
    void batchFailed(const QString &jobId);
    /// A check has ended.
    void checked(const QString &jobId);

private:
    struct Check {
        QString job;
        QStringList batches;
        qsizetype next = 0;
        bool repeated = false;
        bool failed = false;
        qint64 arrived = 0; ///< profiles in the batches read; -1: unknown
        QStringList undecided;
    };

    void addRecentSuccesses();
    void addNewSuccess(const QString &id);
    void schedule();
    void readNextBatch(Check check);
    void acceptBatch(Check check, const Outcome<Batch> &outcome);
    void finish(const Check &check);

    const ExportJobsModel &m_jobs;
    const JobHistory &m_history;
    JobMarks &m_marks;
    DatasetCalls m_batches;
    const Clock &m_clock;
    BatchAgenda m_agenda;
    QHash<QString, QStringList> m_undecided; ///< batches of jobs that are checked again
    JobWalk m_earlier;
    QTimer m_due;
    bool m_started = false;
    bool m_busy = false;
};

} // namespace exportdesk
