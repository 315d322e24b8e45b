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

/// Finds out in the background whether the batches of succeeded jobs succeeded, too: a job may succeed and its batch
/// fail, e.g. for a field that the schema does not have.
///
/// One batch is asked for at a time, and one job begun per gap(); what is found is kept as a mark of the job.
class BatchWatch final : public QObject
{
    Q_OBJECT

public:
    /// A look back goes that far, ms, and to so many jobs.
    static constexpr qint64 lookBackMs = 24 * 3'600'000LL;
    static constexpr int lookBackAtMost = 50;
    /// How often a batch that is still being written, or could not be read, is asked for again.
    static constexpr int triesAtMost = 20;

    /// All outlive the watch.
    BatchWatch(const ExportJobsModel &jobs, const JobHistory &history, JobMarks &marks, DatasetCalls batches,
               QObject *parent = nullptr);

    void setGap(std::chrono::milliseconds gap) { m_next.setInterval(gap); }
    std::chrono::milliseconds gap() const { return m_next.intervalAsDuration(); }
    void setAgain(std::chrono::milliseconds again) { m_again = again; }
    /// To be called when the table is filled: looks back once, and follows every success from then on.
    void start();
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }

Q_SIGNALS:
    /// A batch of this succeeded job has failed, as was not known before.
    void batchFailed(const QString &jobId);

private:
    struct Asked {
        QString job;
        QStringList batches;
        qsizetype next = 0;
        bool failed = false;
        bool open = false; ///< one of them is not decided
    };

    void lookBack();
    void add(const QString &id, bool first);
    void begin();
    void ask(Asked asked);
    void take(Asked asked, const Outcome<Batch> &outcome);
    void settle(const Asked &asked);

    const ExportJobsModel &m_jobs;
    const JobHistory &m_history;
    JobMarks &m_marks;
    DatasetCalls m_batches;
    QTimer m_next;
    std::chrono::milliseconds m_again{30'000};
    std::deque<QString> m_waiting; ///< ids of jobs
    QSet<QString> m_known; ///< waiting, being asked for, or settled
    QHash<QString, int> m_tries;
    bool m_started = false;
    bool m_busy = false;
};

} // namespace exportdesk
