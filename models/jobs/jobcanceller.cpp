// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcanceller.h"

#include "models/platform/clock.h"
#include "models/platform/platformkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

CancelState endedAs(JobStatus status)
{
    return status == JobStatus::Cancelled ? CancelState::Cancelled : CancelState::FinishedFirst;
}

OncePace cancelPace()
{
    OncePace pace;
    pace.longestWait = 1min;
    pace.recent = 7 * 24h; // a request to cancel that is older is forgotten
    return pace;
}

} // namespace

bool CancelResult::settled() const
{
    return state != CancelState::Requested && state != CancelState::Marked;
}

JobCanceller::JobCanceller(KnownJobs &jobs, JobMerger &merger, const ExportJobCalls &calls, const Clock &clock,
                           CancelJournal *journal, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_merger(merger)
    , m_clock(clock)
    , m_intentPrefix(QStringList{u"cancel"_s, platformKey(calls.client().connection()),
                                 calls.client().connection().sandbox, QString()}
                         .join(u'/'))
    , m_pace(cancelPace())
    , m_watch(merger, calls, clock)
    , m_kind(merger, calls)
    , m_once(m_kind, calls.client(), journal, clock, m_pace)
{
    setWatchInterval(2s);
    connect(&m_once, &Once::added, this, [this](const Intent &intent) {
        m_intentIds.insert(intent.fingerprint, intent.id); // that of an earlier version differs
        if (const CancelResult *known = find(intent.fingerprint); !known || known->settled())
            track(intent.fingerprint, intent.createdMs, true); // by an earlier run
    });
    connect(&m_once, &Once::changed, this, &JobCanceller::acceptChange);
    connect(&m_kind, &CancelKind::jobSeen, this, [this](const ExportJob &job) {
        if (CancelResult *known = find(job.id); known && !known->settled())
            known->status = job.status;
        Q_EMIT jobSeen(job);
    });
    connect(&m_kind, &CancelKind::sent, this, [this](const QString &id) {
        if (CancelResult *known = find(id))
            known->sent = true;
    });
    connect(&m_kind, &CancelKind::jobGone, this, &JobCanceller::acceptGone);
    connect(&m_watch, &CancelWatch::jobSeen, this, &JobCanceller::jobSeen);
    connect(&m_watch, &CancelWatch::jobGone, this, &JobCanceller::acceptGone);
    connect(&m_watch, &CancelWatch::tookTooLong, this,
            [this](const QString &id) { settle(id, CancelState::Unconfirmed); });
    // Whoever sees the end first, the monitor or we.
    connect(&m_watch, &CancelWatch::jobEnded, this, &JobCanceller::acceptEnd);
    connect(&m_kind, &CancelKind::jobEnded, this, &JobCanceller::acceptEnd);
    connect(&jobs, &KnownJobs::jobEnded, this, &JobCanceller::acceptEnd);
}

void JobCanceller::setWatchInterval(std::chrono::milliseconds interval)
{
    m_watch.setInterval(interval);
    m_pace.resends = QList<std::chrono::milliseconds>(3, interval / 2);
}

CancelResult *JobCanceller::find(const QString &id)
{
    const auto found = m_results.find(id);
    return found == m_results.end() ? nullptr : &found->second;
}

void JobCanceller::cancel(const QStringList &ids)
{
    for (const QString &id : ids) {
        const CancelResult *known = find(id);
        if (id.isEmpty() || (known && !known->settled()))
            continue;
        track(id, m_clock.nowMs(), false);
        m_once.add({}, id, intentIdOf(id));
    }
}

void JobCanceller::track(const QString &id, qint64 requestedMs, bool sent)
{
    CancelResult &added = m_results[id] = CancelResult();
    added.id = id;
    added.requestedMs = requestedMs;
    added.sent = sent;
    added.status = m_jobs.statusOf(id).value_or(JobStatus::Unknown);
    setState(added, CancelState::Requested);
}

bool JobCanceller::takeBack(const QString &id)
{
    if (!m_once.takeBack(intentIdOf(id)))
        return false;
    m_results.erase(id);
    m_jobs.setCancelState(id, CancelState::None);
    if (openCount() == 0)
        Q_EMIT allSettled();
    return true;
}

std::optional<CancelResult> JobCanceller::result(const QString &id) const
{
    const auto found = m_results.find(id);
    return found == m_results.end() ? std::nullopt : std::optional(found->second);
}

QList<CancelResult> JobCanceller::results() const
{
    QList<CancelResult> all;
    for (const auto &[id, result] : m_results)
        all.append(result);
    return all;
}

int JobCanceller::openCount() const
{
    return int(
        std::count_if(m_results.begin(), m_results.end(), [](const auto &result) { return !result.second.settled(); }));
}

void JobCanceller::acceptChange(const Intent &intent)
{
    const QString id = intent.fingerprint;
    const CancelResult *known = find(id);
    if (!known || known->settled())
        return;
    switch (intent.state) {
    case Intent::State::Accepted:
        return mark(id);
    case Intent::State::Rejected:
        if (intent.failure && intent.failure->kind == Failure::Kind::NotFound)
            return acceptGone(id);
        return settle(id, CancelState::Refused, intent.failure);
    case Intent::State::Undecided:
        return settle(id, CancelState::Unconfirmed, intent.failure);
    case Intent::State::Sending:
    case Intent::State::Unknown:
    case Intent::State::Adopted:
    case Intent::State::Resent:
    case Intent::State::Abandoned:
        break;
    }
}

void JobCanceller::mark(const QString &id)
{
    CancelResult &marked = *find(id);
    marked.markedMs = m_clock.nowMs();
    m_watch.start(id);
    setState(marked, CancelState::Marked);
    Q_EMIT this->marked(id);
}

void JobCanceller::acceptEnd(const QString &id, JobStatus status)
{
    CancelResult *known = find(id);
    if (!known)
        return;
    known->status = status;
    // The platform may carry out a cancel that it has not confirmed, or has even refused.
    const bool isCarriedOut = known->state == CancelState::Refused && status == JobStatus::Cancelled;
    if (!known->settled() || known->state == CancelState::Unconfirmed || isCarriedOut)
        settle(id, endedAs(status));
}

void JobCanceller::acceptGone(const QString &id)
{
    m_merger.markRemoved(id);
    settle(id, CancelState::Gone);
}

void JobCanceller::settle(const QString &id, CancelState state, const std::optional<Failure> &failure)
{
    CancelResult *known = find(id);
    const bool isOver = known && known->settled() && known->state != CancelState::Unconfirmed
        && !(known->state == CancelState::Refused && state == CancelState::Cancelled);
    if (!known || isOver)
        return;
    known->failure = failure;
    m_watch.stop(id);
    setState(*known, state);
    if (state != CancelState::Unconfirmed) // which the next run looks into again
        m_once.remove(intentIdOf(id));
    if (openCount() == 0)
        Q_EMIT allSettled();
}

void JobCanceller::setState(CancelResult &result, CancelState state)
{
    result.state = state;
    const CancelResult now = result;
    m_jobs.setCancelState(now.id, state);
    Q_EMIT changed(now);
}

} // namespace exportdesk
