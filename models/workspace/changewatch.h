// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "models/jobs/exportjobsmodel.h"

#include <QHash>
#include <QObject>

namespace exportdesk
{

class JobHistory;
class MarkedJobs;

/// Compares how many profiles succeeded jobs exported with the last run of the same request into the same dataset, and
/// marks those in which the number changed by more than a limit (JobMark::lastProfiles).
///
/// Only reads the local history, one job after the other; what it finds is kept in memory.
class ChangeWatch final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the watch.
    ChangeWatch(const ExportJobsModel &jobs, const JobHistory &history, const PastExports &past, MarkedJobs &marked,
                QObject *parent = nullptr);

    /// Compares this job once, if it succeeded and is in the history.
    void compare(const QString &jobId);
    /// From which share of the last run a change is marked, 0.2: 20 %. Also for jobs that were compared before.
    void setLimit(double share);

private:
    void compareNext();
    void acceptLastRun(const QString &jobId, const PastExports::Found &found);
    void mark(const QString &jobId, qint64 lastProfiles);

    const ExportJobsModel &m_jobs;
    const JobHistory &m_history;
    const PastExports &m_past;
    MarkedJobs &m_marked;
    double m_limit = 0.2;
    QHash<QString, qint64> m_last; ///< by job: profiles of the last run, -1: there was none
    QStringList m_waiting;
    bool m_isBusy = false;
};

} // namespace exportdesk
