// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/changewatch.h"

#include "models/exports/exportrequestreader.h"
#include "models/jobs/jobhistory.h"
#include "models/jobs/markedjobs.h"
#include "models/platform/deliver.h"
#include "models/results/resultverdict.h"

#include <utility>

namespace exportdesk
{

ChangeWatch::ChangeWatch(const ExportJobsModel &jobs, const JobHistory &history, const PastExports &past,
                         MarkedJobs &marked, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_history(history)
    , m_past(past)
    , m_marked(marked)
{
}

void ChangeWatch::compare(const QString &jobId)
{
    if (m_last.contains(jobId) || m_waiting.contains(jobId))
        return;
    m_waiting += jobId;
    compareNext();
}

void ChangeWatch::compareNext()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    deliver(m_history.find(m_waiting.first()), this, [this](const std::optional<ExportJob> &job) {
        const auto request = job ? readExportRequest(job->request).request : std::nullopt;
        if (!request) { // not stored yet, or unreadable: whoever asks again may have more luck
            m_waiting.removeFirst();
            m_isBusy = false;
            compareNext();
            return;
        }
        deliver(m_past.lastRun(*request, job->id, job->createdMs), this,
                [this, id = m_waiting.first()](const PastExports::Found &found) { acceptLastRun(id, found); });
    });
}

void ChangeWatch::acceptLastRun(const QString &jobId, const PastExports::Found &found)
{
    const qint64 last = found && found.value() ? found.value()->profiles : -1;
    m_last.insert(jobId, last);
    mark(jobId, last);
    m_waiting.removeFirst();
    m_isBusy = false;
    compareNext();
}

void ChangeWatch::setLimit(double share)
{
    if (std::exchange(m_limit, share) == share)
        return;
    for (auto last = m_last.constBegin(); last != m_last.constEnd(); ++last)
        mark(last.key(), last.value());
}

void ChangeWatch::mark(const QString &jobId, qint64 lastProfiles)
{
    const auto facts = m_jobs.facts(jobId);
    if (!facts)
        return;
    const bool isKnown = facts->status == JobStatus::Succeeded && facts->profiles >= 0 && lastProfiles >= 0;
    JobMark mark = m_marked.of(jobId);
    mark.lastProfiles = isKnown && differsBeyond(facts->profiles, lastProfiles, m_limit) ? lastProfiles : -1;
    m_marked.set(jobId, mark);
}

} // namespace exportdesk
