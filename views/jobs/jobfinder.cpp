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
    connect(&monitor, &JobMonitor::jobSeen, this, [this](const ExportJob &job) {
        if (job.id != m_awaited)
            return;
        m_awaited.clear();
        Q_EMIT found(job.id);
    });
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

void JobFinder::await(const QString &id, bool lookUp)
{
    m_awaited = id;
    if (lookUp)
        m_monitor.lookUp(id);
}

} // namespace exportdesk
