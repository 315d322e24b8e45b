// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobfinder.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobmonitor.h"
#include "models/table/sortfiltermodel.h"

namespace exportdesk
{

JobFinder::JobFinder(const ExportJobsModel &jobs, SortFilterModel &sorted, JobMonitor &monitor, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_sorted(sorted)
    , m_monitor(monitor)
{
    // From whichever response it came; queued, since the table does not have the row yet.
    connect(&jobs, &QAbstractItemModel::rowsInserted, this, &JobFinder::announceAwaited, Qt::QueuedConnection);
}

void JobFinder::announceAwaited()
{
    if (!m_awaited.isEmpty() && isKnownJob(m_awaited))
        Q_EMIT found(std::exchange(m_awaited, {}));
}

bool JobFinder::isKnownJob(const QString &id) const
{
    return m_jobs.rowOf(id) >= 0;
}

int JobFinder::rowOfJob(const QString &id) const
{
    m_sorted.settle();
    const int source = m_jobs.rowOf(id);
    return source < 0 ? -1 : m_sorted.rowOfSource(source);
}

int JobFinder::sourceRowOfLaunch(const QString &entryId) const
{
    for (int source = 0; source < m_jobs.launchCount(); ++source) {
        if (m_jobs.launchAt(source)->key == entryId)
            return source;
    }
    return -1;
}

bool JobFinder::isKnownLaunch(const QString &entryId) const
{
    return sourceRowOfLaunch(entryId) >= 0;
}

int JobFinder::rowOfLaunch(const QString &entryId) const
{
    m_sorted.settle();
    const int source = sourceRowOfLaunch(entryId);
    return source < 0 ? -1 : m_sorted.rowOfSource(source);
}

void JobFinder::await(const QString &id)
{
    m_awaited = id;
    m_monitor.lookUp(id);
}

} // namespace exportdesk
