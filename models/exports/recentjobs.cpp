// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/recentjobs.h"

#include "models/platform/deliver.h"
#include "models/platform/endlesslist.h"

#include <algorithm>

namespace exportdesk
{

namespace
{
constexpr int recentPageSize = 100;
constexpr int mostRecentPages = 200; // a list that never comes to older jobs is not read for ever
} // namespace

RecentJobs::RecentJobs(const ExportJobCalls &calls, qint64 sinceMs, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_sinceMs(sinceMs)
{
    m_promise.start();
    readPage({});
}

void RecentJobs::readPage(const QString &cursor)
{
    ExportJobCalls::ListOptions options;
    options.limit = recentPageSize;
    options.cursor = cursor;
    deliver(m_calls.list(options), this, [this](const Outcome<ExportJobPage> &page) {
        if (page)
            acceptPage(page.value());
        else
            finish(page.failure());
    });
}

void RecentJobs::acceptPage(const ExportJobPage &page)
{
    const bool isOlder = std::any_of(page.jobs.begin(), page.jobs.end(), [this](const ExportJob &job) {
        return job.createdMs >= 0 && job.createdMs < m_sinceMs;
    });
    m_jobs.insert(m_jobs.end(), page.jobs.begin(), page.jobs.end());
    if (isOlder || page.next.isEmpty() || m_cursors.contains(page.next))
        return finish(m_jobs);
    if (++m_pages >= mostRecentPages)
        return finish(endlessList(qint64(m_jobs.size()))); // a job that is not among these may still exist
    m_cursors.insert(page.next);
    readPage(page.next);
}

void RecentJobs::finish(const Outcome<Jobs> &outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}

} // namespace exportdesk
