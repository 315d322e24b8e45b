// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobmonitor.h"

#include "models/platform/deliver.h"
#include "models/platform/failuremeaning.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

/// One way through the list: all of its pages, or as many from the top as there is news on.
struct JobMonitor::Pass {
    bool everything = false;
    quint64 since = 0; ///< its first question
    int pages = 0; ///< taken
    int reading = 0; ///< asked for or being parsed
    int parsing = 0;
    int skipped = 0; ///< records that were no job
    struct Asked {
        QString by; ///< the page that led there, to notice a list that runs in circles
        qsizetype number = 0;
    };
    QHash<QString, Asked> asked; ///< by cursor
    std::optional<Failure> failure; ///< of the first page that failed, in the order of the list
    QString failedAt;
};

namespace
{
constexpr int mostParsing = 4; ///< pages in memory at once
constexpr auto inViewInterval = 4s;
constexpr int smallPage = 100; ///< for following; the first load uses larger ones
} // namespace

JobMonitor::JobMonitor(ExportJobsModel &jobs, ExportJobCalls calls, const Clock &clock, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_calls(calls)
    , m_clock(clock)
    , m_random(seed)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JobMonitor::poll);
    m_inViewTimer.setInterval(inViewInterval);
    connect(&m_inViewTimer, &QTimer::timeout, this, [this] {
        const auto status = m_jobs.statusOf(m_inView);
        const bool soonAnyway = m_timer.isActive() && m_timer.remainingTimeAsDuration() < inViewInterval;
        if (m_visible && !soonAnyway && (!status || !isTerminal(*status)))
            lookUp(m_inView);
    });
}

JobMonitor::~JobMonitor() = default;

void JobMonitor::start()
{
    if (m_state.running)
        return;
    m_state.running = true;
    m_state.loading = !m_everythingLoaded;
    poll();
}

void JobMonitor::stop()
{
    ++m_generation;
    ++m_lookUpGeneration;
    m_timer.stop();
    m_inViewTimer.stop();
    m_pass.reset();
    m_lookUps.clear();
    m_lookingUp.clear();
    m_everythingLoaded = false;
    m_resumeAt.clear();
    m_failures = 0;
    JobMonitorState stopped;
    stopped.lastRefreshedMs = m_state.lastRefreshedMs;
    stopped.requests = m_state.requests;
    m_state = stopped;
    Q_EMIT stateChanged();
}

void JobMonitor::refresh()
{
    if (!m_state.running || mustWait())
        return;
    if (m_pass)
        m_refreshAgain = !m_pass->everything;
    else
        poll();
}

void JobMonitor::setVisible(bool visible)
{
    if (std::exchange(m_visible, visible) != visible && m_state.running && !m_pass)
        planNext();
}

void JobMonitor::noteOwnAction()
{
    m_lastOwnActionMs = m_clock.nowMs();
    if (m_state.running && !m_pass)
        planNext();
}

void JobMonitor::setPageSize(int records)
{
    m_pageSize = std::clamp(records, 1, 1000);
}

void JobMonitor::poll()
{
    if (!m_state.running || m_pass)
        return;
    beginPass(!m_everythingLoaded, m_everythingLoaded ? QString() : m_resumeAt);
}

void JobMonitor::beginPass(bool everything, const QString &cursor)
{
    m_timer.stop();
    m_refreshAgain = false;
    m_lastPollMs = m_clock.nowMs();
    m_pass = std::make_unique<Pass>();
    m_pass->everything = everything;
    m_pass->since = m_jobs.ask();
    if (everything && cursor.isEmpty()) {
        m_everythingSince = m_pass->since;
        m_state.skippedRecords = 0;
    }
    m_state.refreshing = true;
    m_state.nextAtMs = -1;
    askPage(cursor, {});
    Q_EMIT stateChanged();
}

void JobMonitor::askPage(const QString &cursor, const QString &askedBy)
{
    m_pass->asked.insert(cursor, {askedBy, m_pass->asked.size()});
    ++m_pass->reading;
    ++m_state.requests;
    const int limit = m_pass->everything || m_pass->pages > 0 ? m_pageSize : std::min(m_pageSize, smallPage);
    const quint64 ask = m_jobs.ask();
    const quint64 generation = m_generation;
    deliver(m_calls.listRaw({limit, cursor, {}}), this, [=, this](const Outcome<PlatformReply> &reply) {
        if (generation != m_generation)
            return;
        if (!reply && reply.failure().kind == Failure::Kind::Rejected && limit > smallPage)
            return askShorterPage(cursor, askedBy);
        takeReply(cursor, ask, reply);
    });
}

/// The guide names no greatest limit; a platform may have one.
void JobMonitor::askShorterPage(const QString &cursor, const QString &askedBy)
{
    m_pageSize = smallPage;
    --m_pass->reading;
    askPage(cursor, askedBy);
}

void JobMonitor::takeReply(const QString &cursor, quint64 ask, const Outcome<PlatformReply> &reply)
{
    if (!reply)
        return pageFailed(cursor, reply.failure());
    m_jobs.setClockSkew(m_calls.client().clockSkewMs());
    const QByteArray body = reply.value().body;
    ++m_pass->parsing;
    readAhead(cursor, body);
    const quint64 generation = m_generation;
    const auto known = m_jobs.knownRecords();
    auto reading = QtConcurrent::run([body, known] {
        return std::make_shared<Outcome<SeenJobs>>(
            exportJobReader::readRows(body, [&known](quint64 hash) { return known->find(hash); }));
    });
    deliver(reading, this, [=, this](const std::shared_ptr<Outcome<SeenJobs>> &read) {
        if (generation != m_generation)
            return;
        --m_pass->parsing;
        if (!*read)
            return pageFailed(cursor, read->failure());
        takePage(cursor, ask, std::make_shared<const SeenJobs>(read->take()));
    });
}

/// While all pages are read, the next one is asked for before this one is parsed.
void JobMonitor::readAhead(const QString &cursor, const QByteArray &page)
{
    if (!m_pass->everything || m_pass->failure || m_pass->parsing >= mostParsing)
        return;
    const QString next = exportJobReader::nextCursor(page);
    if (!next.isEmpty() && !m_pass->asked.contains(next))
        askPage(next, cursor);
}

/// Pages asked for earlier are still taken, so that reading can go on exactly where it failed.
void JobMonitor::pageFailed(const QString &cursor, const Failure &failure)
{
    --m_pass->reading;
    if (!m_pass->failure || m_pass->asked[cursor].number < m_pass->asked[m_pass->failedAt].number) {
        m_pass->failure = failure;
        m_pass->failedAt = cursor;
    }
    if (m_pass->reading == 0)
        endPass();
}

void JobMonitor::takePage(const QString &cursor, quint64 ask, const std::shared_ptr<const SeenJobs> &page)
{
    --m_pass->reading;
    ++m_pass->pages;
    m_pass->skipped += int(page->skipped);
    // The first page alone says nothing about those further down.
    m_state.skippedRecords = m_pass->everything ? m_state.skippedRecords + int(page->skipped)
                                                : std::max(m_state.skippedRecords, m_pass->skipped);
    const bool metKnown = !page->unchanged.empty()
        || std::any_of(page->batch.rows.begin(), page->batch.rows.end(),
                       [this](const JobRow &row) { return m_jobs.contains(row.key); });
    m_jobs.merge(page->batch, ask);
    m_jobs.confirm(page->unchanged, ask);
    if (!page->records.empty())
        Q_EMIT jobsSeen(page);
    if (!m_pass)
        return; // somebody stopped us because of what was seen

    if (!m_pass->failure && goesOn(*page, metKnown)) {
        const auto asked = m_pass->asked.constFind(page->next);
        if (asked == m_pass->asked.constEnd()) {
            askPage(page->next, cursor);
        } else if (asked->by != cursor || page->next == cursor) {
            Failure circle;
            circle.kind = Failure::Kind::Unreadable;
            circle.reached = Failure::Reached::Yes;
            circle.detail = u"The list of jobs leads back to a page that was read before: offset %1"_s.arg(page->next);
            m_pass->failure = circle;
            m_pass->failedAt = page->next;
        }
    }
    if (m_pass->reading == 0)
        endPass();
    else
        Q_EMIT stateChanged();
}

bool JobMonitor::goesOn(const SeenJobs &page, bool metKnown) const
{
    if (page.next.isEmpty())
        return false;
    if (m_pass->everything || (!metKnown && page.size() > 0))
        return true;
    return readsOneMorePage(int(m_jobs.runningIdsNotSeenSince(m_pass->since).size()), m_pass->pages);
}

void JobMonitor::endPass()
{
    ++m_generation;
    const std::unique_ptr<Pass> pass = std::move(m_pass);
    const std::optional<Failure> &failure = pass->failure;
    m_state.refreshing = false;
    m_state.failure = failure;
    if (failure) {
        ++m_failures;
        m_offline = failure->kind == Failure::Kind::Unreachable;
        waitAsAsked(*failure);
        // Reading goes on at a page that can be expected to be readable later, and otherwise starts again from the top.
        if (pass->everything)
            m_resumeAt = meaningOf(*failure).passes ? pass->failedAt : QString();
    } else {
        m_failures = 0;
        m_offline = false;
        m_notBeforeMs = -1;
        m_state.lastRefreshedMs = m_clock.nowMs();
        if (pass->everything)
            everythingRead();
        else
            lookUpUncovered(pass->since);
    }
    planNext();
    pumpLookUps();
}

void JobMonitor::everythingRead()
{
    // A list that was read in two goes may have changed at its top meanwhile.
    m_refreshAgain = !m_resumeAt.isEmpty();
    m_resumeAt.clear();
    m_everythingLoaded = true;
    m_state.loading = false;
    m_jobs.markUnseen(m_everythingSince);
    lookUpUncovered(m_everythingSince);
    Q_EMIT loaded();
}

void JobMonitor::planNext()
{
    if (!m_state.running || m_pass)
        return;
    const qint64 now = m_clock.nowMs();
    if (m_refreshAgain && !mustWait() && m_failures == 0) {
        m_refreshAgain = false;
        m_timer.start(0);
        m_state.nextAtMs = now;
        Q_EMIT stateChanged();
        return;
    }
    const PollStep step = planNextPoll(pollFacts());
    // What was asked for counts from now, everything else from the last refresh.
    const qint64 from = step.why == PollWhy::Throttled || m_lastPollMs < 0 ? now : m_lastPollMs;
    const qint64 delay = std::max<qint64>(0, std::min<qint64>(from + step.delay.count() - now, step.delay.count()));
    m_timer.start(std::chrono::milliseconds(delay));
    m_state.why = step.why;
    m_state.nextAtMs = now + delay;
    Q_EMIT stateChanged();
}

PollFacts JobMonitor::pollFacts()
{
    PollFacts facts;
    facts.nowMs = m_clock.nowMs();
    facts.lastOwnActionMs = m_lastOwnActionMs;
    for (int row = m_jobs.launchCount(); row < m_jobs.rowCount(); ++row) {
        const JobRow *job = m_jobs.compactRow(row);
        if (isTerminal(job->status) || !job->onPlatform)
            continue;
        ++facts.running;
        facts.ownRunning += job->startedHere;
        // Creation is by the platform's clock.
        facts.youngestRunningMs = std::max(facts.youngestRunningMs, job->createdMs - (m_jobs.nowMs() - facts.nowMs));
    }
    facts.visible = m_visible;
    facts.failures = m_failures;
    facts.offline = m_offline;
    facts.retryAfterMs = mustWait() ? m_notBeforeMs - facts.nowMs : -1;
    facts.random = std::uniform_real_distribution<double>(0, 1)(m_random);
    return facts;
}

void JobMonitor::waitAsAsked(const Failure &failure)
{
    if (failure.retryAfterMs >= 0)
        m_notBeforeMs = std::max(m_notBeforeMs, m_clock.nowMs() + failure.retryAfterMs);
}

} // namespace exportdesk
