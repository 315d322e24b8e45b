// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class ExportJobsModel;
class JobMonitor;
class SortFilterModel;

/// Finds the row of a job or a launch; a job that is not known yet is read from the platform, and announced then.
class JobFinder final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \a sorted is over \a jobs.
    JobFinder(const ExportJobsModel &jobs, SortFilterModel &sorted, JobMonitor &monitor, QObject *parent);

    /// The row in the sorted table; -1: unknown, or not shown.
    int rowOfJob(const QString &id) const;
    int rowOfLaunch(const QString &entryId) const;
    bool isKnownJob(const QString &id) const;
    bool isKnownLaunch(const QString &entryId) const;
    /// Asks the platform for this job and announces it by found() as soon as it is known.
    void await(const QString &id);
    /// Nothing is announced any more.
    void forgetAwaited() { m_awaited.clear(); }

Q_SIGNALS:
    void found(const QString &id);

private:
    void announceAwaited();
    int sourceRowOfLaunch(const QString &entryId) const;

    const ExportJobsModel &m_jobs;
    SortFilterModel &m_sorted;
    JobMonitor &m_monitor;
    QString m_awaited;
};

} // namespace exportdesk
