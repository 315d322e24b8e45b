// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/jobs/exportjobsmodel.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>

namespace exportdesk
{

class JobHistory;
class JobMarks;

/// Checks in the background whether the batches of succeeded jobs succeeded, too: a job may succeed while its batch
/// fails, e.g. for a field that the schema does not have.
///
/// Reads one batch at a time and starts one job per gap(); a failed batch is kept as a mark of the job.
class BatchWatch final : public QObject
{
    Q_OBJECT

public:
    /// How far back, in ms, and how many jobs start() checks that had succeeded before.
    static constexpr qint64 lookBackMs = 24 * 3'600'000LL;
    static constexpr int lookBackAtMost = 50;
    /// How often a batch that is still being written, or could not be read, is read again.
    static constexpr int triesAtMost = 20;

    /// All outlive the watch.
    BatchWatch(const ExportJobsModel &jobs, const JobHistory &history, JobMarks &marks, DatasetCalls batches,
               QObject *parent = nullptr);

    void setGap(std::chrono::milliseconds gap) { m_next.setInterval(gap); }
    std::chrono::milliseconds gap() const { return m_next.intervalAsDuration(); }
    void setAgain(std::chrono::milliseconds again) { m_again = again; }
    /// To be called when the table is filled: checks recent successes once, and every new one from then on.
    void start();
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }

Q_SIGNALS:
    /// A batch of this succeeded job failed; emitted once per job.
    void batchFailed(const QString &jobId);

private:
    struct Check {
        QString job;
        QStringList batches;
        qsizetype next = 0;
        bool failed = false;
        bool open = false; ///< one of them is not decided
    };

    void addRecentSuccesses();
    void add(const QString &id, bool first);
    void beginNext();
    void readNextBatch(Check check);
    void acceptBatch(Check check, const Outcome<Batch> &outcome);
    void finish(const Check &check);

    const ExportJobsModel &m_jobs;
    const JobHistory &m_history;
    JobMarks &m_marks;
    DatasetCalls m_batches;
    QTimer m_next;
    std::chrono::milliseconds m_again{30'000};
    std::deque<QString> m_waiting; ///< ids of jobs
    QSet<QString> m_known; ///< waiting, being checked, or finished
    QHash<QString, int> m_tries;
    bool m_started = false;
    bool m_busy = false;
};

} // namespace exportdesk
