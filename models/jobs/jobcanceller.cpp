// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcanceller.h"

#include "models/platform/deliver.h"
#include "models/platform/failuremeaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

/// One job on its way to being cancelled.
struct JobCanceller::Entry {
    CancelResult result;
    bool written = true; ///< false: its intent is not durable yet, nothing is sent
    bool active = false; ///< holds one of the few slots
    bool watched = false; ///< a look-up is on its way
    bool maybeSent = false; ///< a DELETE may have arrived, in this run or an earlier one
    int attempts = 0; ///< DELETEs whose outcome is unknown or that the platform put off
    qint64 nextLookMs = 0; ///< of a marked job
};

namespace
{

constexpr int mostActive = 4;
constexpr int mostAttempts = 4;
constexpr std::chrono::milliseconds confirmedWithin = 10min;
constexpr std::chrono::milliseconds rememberedFor = 7 * 24h;

/// Whether the DELETE may be sent again after looking at the job once more.
bool isWorthAnotherTry(const FailureMeaning &meaning)
{
    return meaning.repeat == FailureMeaning::Repeat::ByItself || meaning.repeat == FailureMeaning::Repeat::AfterLooking;
}

CancelState endedAs(JobStatus status)
{
    return status == JobStatus::Cancelled ? CancelState::Cancelled : CancelState::FinishedFirst;
}

} // namespace

bool CancelResult::settled() const
{
    return state != CancelState::Requested && state != CancelState::Marked;
}

JobCanceller::JobCanceller(ExportJobsModel &jobs, ExportJobCalls calls, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_calls(calls)
    , m_clock(clock)
{
    m_watchTimer.setInterval(2s);
    connect(&m_watchTimer, &QTimer::timeout, this, &JobCanceller::watch);
    // Whoever sees the end first, the monitor or we.
    connect(&jobs, &ExportJobsModel::jobEnded, this, &JobCanceller::takeEnd);
}

JobCanceller::~JobCanceller() = default;

JobCanceller::Entry *JobCanceller::entry(const QString &id)
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

void JobCanceller::cancel(const QStringList &ids)
{
    for (const QString &id : ids) {
        const Entry *known = entry(id);
        if (id.isEmpty() || (known && !known->result.settled()))
            continue;
        Entry &added = m_entries[id] = Entry();
        added.result.id = id;
        added.result.requestedMs = m_clock.nowMs();
        added.result.status = m_jobs.statusOf(id).value_or(JobStatus::Unknown);
        added.written = !m_intents;
        const CancelResult result = added.result;
        if (added.written)
            m_waiting.push_back(id);
        setState(added, CancelState::Requested);
        if (m_intents)
            writeFirst(result);
    }
    pump();
}

void JobCanceller::writeFirst(const CancelResult &result)
{
    // A store that fails is told of elsewhere, and must not keep a job running that the operator wants stopped.
    deliver(m_intents->keep(result, m_clock.nowMs()), this, [this, id = result.id](const StoreOutcome<Stored> &) {
        Entry *known = entry(id);
        if (!known || known->written)
            return; // taken back meanwhile
        known->written = true;
        m_waiting.push_back(id);
        pump();
    });
}

void JobCanceller::resume()
{
    if (!m_intents)
        return;
    deliver(m_intents->open(), this, [this](const StoreOutcome<QList<Intent>> &open) {
        if (!open)
            return; // the store's condition says so
        for (const Intent &intent : open.value())
            takeUp(intent);
        pump();
    });
}

void JobCanceller::takeUp(const Intent &intent)
{
    if (m_clock.nowMs() - intent.createdMs > rememberedFor.count())
        return m_intents->drop(intent.target);
    if (entry(intent.target))
        return; // asked for again already
    Entry &added = m_entries[intent.target] = Entry();
    added.result.id = intent.target;
    added.result.requestedMs = intent.createdMs;
    added.result.status = m_jobs.statusOf(intent.target).value_or(JobStatus::Unknown);
    added.maybeSent = true;
    m_waiting.push_back(intent.target);
    setState(added, CancelState::Requested);
}

bool JobCanceller::takeBack(const QString &id)
{
    const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), id);
    const Entry *known = entry(id);
    if (waiting == m_waiting.end() && (!known || known->written))
        return false;
    if (waiting != m_waiting.end())
        m_waiting.erase(waiting);
    m_entries.erase(id);
    if (m_intents)
        m_intents->drop(id);
    m_jobs.setCancelState(id, CancelState::None);
    if (openCount() == 0)
        Q_EMIT allSettled();
    return true;
}

std::optional<CancelResult> JobCanceller::result(const QString &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second.result);
}

QList<CancelResult> JobCanceller::results() const
{
    QList<CancelResult> all;
    for (const auto &[id, entry] : m_entries)
        all.append(entry.result);
    return all;
}

int JobCanceller::openCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [](const auto &entry) { return !entry.second.result.settled(); }));
}

void JobCanceller::pump()
{
    while (m_active < mostActive && !m_waiting.empty()) {
        const QString id = m_waiting.front();
        m_waiting.pop_front();
        ++m_active;
        entry(id)->active = true;
        look(id);
    }
}

void JobCanceller::look(const QString &id)
{
    const quint64 ask = m_jobs.ask();
    deliver(m_calls.lookUp(id), this, [=, this](const Outcome<ExportJob> &outcome) { takeLook(id, ask, outcome); });
}

void JobCanceller::takeLook(const QString &id, quint64 ask, const Outcome<ExportJob> &outcome)
{
    if (!outcome) {
        if (outcome.failure().kind != Failure::Kind::NotFound)
            return giveUp(id, outcome.failure());
        m_jobs.markRemoved(id);
        return settle(id, CancelState::Gone);
    }
    const ExportJob &job = outcome.value();
    if (job.id != id) {
        Failure other;
        other.reached = Failure::Reached::Yes;
        other.detail = u"Asked for job %1, the answer is about job %2."_s.arg(id, job.id);
        return settle(id, CancelState::Refused, other);
    }
    Q_EMIT jobSeen(job);
    m_jobs.merge(job, ask);
    Entry *known = entry(id);
    if (!known || known->result.settled())
        return; // merging told of the end already
    known->result.status = job.status;
    if (isTerminal(job.status))
        settle(id, endedAs(job.status));
    else if (job.status == JobStatus::Cancelling)
        mark(id); // by an earlier attempt of ours, or by somebody else
    else
        sendDelete(id);
}

void JobCanceller::sendDelete(const QString &id)
{
    deliver(m_calls.cancel(id), this, [=, this](const Outcome<Done> &outcome) { takeDelete(id, outcome); });
}

void JobCanceller::takeDelete(const QString &id, const Outcome<Done> &outcome)
{
    Entry *known = entry(id);
    if (!known || known->result.settled())
        return;
    if (outcome)
        return mark(id);
    if (outcome.failure().kind == Failure::Kind::NotFound) {
        m_jobs.markRemoved(id);
        return settle(id, CancelState::Gone);
    }
    const FailureMeaning meaning = meaningOf(outcome.failure());
    known->maybeSent = known->maybeSent || meaning.mayHaveTakenEffect;
    if (!isWorthAnotherTry(meaning))
        return settle(id, CancelState::Refused, outcome.failure()); // the job was seen to run, and this is a no
    if (++known->attempts < mostAttempts)
        return lookAgainLater(id, outcome.failure());
    giveUp(id, outcome.failure());
}

/// Whoever cannot see the job must not say that it was not cancelled where a DELETE may have arrived; the next run
/// looks.
void JobCanceller::giveUp(const QString &id, const Failure &failure)
{
    const Entry *known = entry(id);
    settle(id, known && known->maybeSent ? CancelState::Unconfirmed : CancelState::Refused, failure);
}

/// The DELETE may or may not have worked. Repeating it blindly could remove the record of a job that has ended.
void JobCanceller::lookAgainLater(const QString &id, const Failure &failure)
{
    const auto delay = failure.retryAfterMs >= 0
        ? std::min<std::chrono::milliseconds>(std::chrono::milliseconds(failure.retryAfterMs), 60s)
        : m_watchTimer.intervalAsDuration() / 2;
    QTimer::singleShot(delay, this, [this, id] {
        const Entry *known = entry(id);
        if (known && !known->result.settled())
            look(id);
    });
}

void JobCanceller::mark(const QString &id)
{
    Entry &marked = *entry(id);
    marked.result.markedMs = m_clock.nowMs();
    marked.nextLookMs = m_clock.nowMs() + m_watchTimer.interval();
    if (m_intents)
        m_intents->keep(marked.result, m_clock.nowMs());
    setState(marked, CancelState::Marked);
    m_watchTimer.start();
    Q_EMIT this->marked(id);
    if (Entry *still = entry(id))
        freeSlot(*still);
}

void JobCanceller::freeSlot(Entry &entry)
{
    if (std::exchange(entry.active, false))
        --m_active;
    pump();
}

void JobCanceller::watch()
{
    const qint64 now = m_clock.nowMs();
    QStringList late;
    bool anyMarked = false;
    for (auto &[id, entry] : m_entries) {
        if (entry.result.state != CancelState::Marked)
            continue;
        anyMarked = true;
        if (now - entry.result.markedMs >= confirmedWithin.count()) {
            late.append(id);
        } else if (!entry.watched && now >= entry.nextLookMs && m_watching < mostActive) {
            entry.watched = true;
            ++m_watching;
            const quint64 ask = m_jobs.ask();
            deliver(m_calls.lookUp(id), this,
                    [this, ask, job = id](const Outcome<ExportJob> &outcome) { takeWatch(job, ask, outcome); });
        }
    }
    if (!anyMarked)
        m_watchTimer.stop();
    for (const QString &id : std::as_const(late))
        settle(id, CancelState::Unconfirmed);
}

void JobCanceller::takeWatch(const QString &id, quint64 ask, const Outcome<ExportJob> &outcome)
{
    --m_watching;
    if (Entry *known = entry(id)) {
        constexpr std::chrono::milliseconds soon = 30s;
        const qint64 now = m_clock.nowMs();
        known->watched = false;
        known->nextLookMs = now + (now - known->result.markedMs < soon.count() ? m_watchTimer.interval() : 10'000);
    }
    if (outcome && outcome.value().id == id) {
        Q_EMIT jobSeen(outcome.value());
        m_jobs.merge(outcome.value(), ask);
        if (isTerminal(outcome.value().status))
            takeEnd(id, outcome.value().status);
    } else if (!outcome && outcome.failure().kind == Failure::Kind::NotFound) {
        m_jobs.markRemoved(id);
        settle(id, CancelState::Gone);
    }
}

void JobCanceller::takeEnd(const QString &id, JobStatus status)
{
    Entry *known = entry(id);
    if (!known)
        return;
    known->result.status = status;
    // A job that waits for its turn is looked at anyway; an unconfirmed one has been confirmed after all.
    const bool waits = !known->written || std::find(m_waiting.begin(), m_waiting.end(), id) != m_waiting.end();
    if (!waits && (!known->result.settled() || known->result.state == CancelState::Unconfirmed))
        settle(id, endedAs(status));
}

void JobCanceller::settle(const QString &id, CancelState state, const std::optional<Failure> &failure)
{
    Entry *known = entry(id);
    if (!known || (known->result.settled() && known->result.state != CancelState::Unconfirmed))
        return;
    known->result.failure = failure;
    if (m_intents && state != CancelState::Unconfirmed) // which the next run looks into once more
        m_intents->drop(id);
    setState(*known, state);
    if (Entry *still = entry(id))
        freeSlot(*still);
    if (openCount() == 0)
        Q_EMIT allSettled();
}

void JobCanceller::setState(Entry &entry, CancelState state)
{
    entry.result.state = state;
    const CancelResult result = entry.result;
    m_jobs.setCancelState(result.id, state);
    Q_EMIT changed(result);
}

} // namespace exportdesk
