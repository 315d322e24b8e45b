// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobmonitor.h"

#include "models/jobs/jobmerger.h"
#include "models/platform/failuremeaning.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{
constexpr auto inViewInterval = 4s;
constexpr auto progressInterval = 100ms; ///< a hundred pages a second would repaint the window as often
} // namespace

JobMonitor::JobMonitor(JobMerger &merger, ExportJobCalls calls, const Clock &clock, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_merger(merger)
    , m_calls(calls)
    , m_clock(clock)
    , m_random(seed)
    , m_pause(clock)
    , m_lookUps(merger, calls, m_pause)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JobMonitor::poll);
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &JobMonitor::stateChanged);
    m_inViewTimer.setInterval(inViewInterval);
    connect(&m_inViewTimer, &QTimer::timeout, this, [this] {
        const auto status = m_merger.known().statusOf(m_inView);
        const bool soonAnyway = m_timer.isActive() && m_timer.remainingTimeAsDuration() < inViewInterval;
        if (m_visible && !soonAnyway && (!status || !isTerminal(*status)))
            lookUp(m_inView);
    });
    connect(&m_lookUps, &JobLookUps::requested, this, [this] { ++m_state.requests; });
    connect(&m_lookUps, &JobLookUps::jobSeen, this, &JobMonitor::jobSeen);
    connect(&m_lookUps, &JobLookUps::jobRemoved, this, &JobMonitor::jobRemoved);
    connect(&m_lookUps, &JobLookUps::failed, this, &JobMonitor::lookUpFailed);
}

void JobMonitor::start()
{
    if (m_state.running)
        return;
    m_state.running = true;
    m_state.loading = !m_everythingLoaded;
    m_lookUps.start();
    poll();
}

void JobMonitor::stop()
{
    m_timer.stop();
    m_inViewTimer.stop();
    m_progressTimer.stop();
    if (JobListPass *pass = std::exchange(m_pass, nullptr))
        pass->abandon();
    m_lookUps.stop();
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
    if (!m_state.running || m_pause.isOn())
        return;
    if (m_pass)
        m_refreshAgain = m_pass->extent() != JobListPass::Extent::AllPages;
    else
        poll();
}

void JobMonitor::setInView(const QString &id)
{
    if (m_inView == id)
        return;
    m_inView = id;
    if (id.isEmpty()) {
        m_inViewTimer.stop();
        return;
    }
    m_inViewTimer.start();
    lookUp(id);
}

void JobMonitor::lookUp(const QString &id)
{
    m_lookUps.add(id, id == m_inView);
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
    m_timer.stop();
    m_refreshAgain = false;
    m_lastPollMs = m_clock.nowMs();
    const auto extent = m_everythingLoaded ? JobListPass::Extent::News : JobListPass::Extent::AllPages;
    const QString cursor = m_everythingLoaded ? QString() : m_resumeAt;
    m_pass = new JobListPass(m_merger, m_calls, extent, m_pageSize, this);
    connect(m_pass, &JobListPass::requested, this, [this] { ++m_state.requests; });
    connect(m_pass, &JobListPass::pageSizeReduced, this, &JobMonitor::setPageSize);
    connect(m_pass, &JobListPass::pageRead, this, [this](const std::shared_ptr<const SeenJobs> &page) {
        if (m_pass->extent() == JobListPass::Extent::AllPages)
            m_state.jobsRead = m_pass->progress().jobs;
        // The first page alone says nothing about those further down.
        m_state.skippedRecords = m_pass->extent() == JobListPass::Extent::AllPages
            ? m_state.skippedRecords + int(page->skipped)
            : std::max(m_state.skippedRecords, m_pass->skippedRecords());
        if (!page->records.empty())
            Q_EMIT jobsSeen(page);
    });
    connect(m_pass, &JobListPass::progressed, this, [this] {
        if (!m_progressTimer.isActive())
            m_progressTimer.start();
    });
    connect(m_pass, &JobListPass::ended, this, &JobMonitor::endPass);
    if (extent == JobListPass::Extent::AllPages && cursor.isEmpty())
        m_state.skippedRecords = 0;
    m_state.refreshing = true;
    m_state.nextAtMs = -1;
    if (cursor.isEmpty())
        m_pass->start(cursor);
    else
        m_pass->resume(cursor, m_everything);
    Q_EMIT stateChanged();
}

void JobMonitor::endPass()
{
    m_progressTimer.stop();
    JobListPass *pass = std::exchange(m_pass, nullptr);
    pass->deleteLater();
    const bool allPages = pass->extent() == JobListPass::Extent::AllPages;
    if (allPages)
        m_everything = pass->progress();
    const std::optional<Failure> &failure = pass->failure();
    m_state.refreshing = false;
    m_state.failure = failure;
    if (failure) {
        ++m_failures;
        m_offline = failure->kind == Failure::Kind::Unreachable;
        m_pause.noteFailure(*failure);
        // Reading goes on at a page that can be expected to be readable later, and otherwise starts again from the top.
        if (allPages)
            m_resumeAt = meaningOf(*failure).passes ? pass->failedAt() : QString();
    } else {
        m_failures = 0;
        m_offline = false;
        m_pause.end();
        m_state.lastRefreshedMs = m_clock.nowMs();
        if (allPages)
            m_state.endless = pass->isEndless();
        if (allPages)
            everythingRead();
        else
            m_lookUps.addNotSeenSince(pass->since());
    }
    planNext();
    m_lookUps.sendWaiting();
}

void JobMonitor::everythingRead()
{
    // The top of a list that was read in two passes may have changed meanwhile.
    m_refreshAgain = !m_resumeAt.isEmpty();
    m_resumeAt.clear();
    m_everythingLoaded = true;
    m_state.loading = false;
    if (!m_state.endless) // otherwise those unseen may be on pages that were not read
        m_merger.markUnseen(m_everything.since);
    m_lookUps.addNotSeenSince(m_everything.since);
    Q_EMIT loaded();
}

void JobMonitor::planNext()
{
    if (!m_state.running || m_pass)
        return;
    const qint64 now = m_clock.nowMs();
    if (m_refreshAgain && !m_pause.isOn() && m_failures == 0) {
        m_refreshAgain = false;
        m_timer.start(0);
        m_state.nextAtMs = now;
        Q_EMIT stateChanged();
        return;
    }
    const PollStep step = planNextPoll(pollFacts());
    // Retry-After counts from now, everything else from the last refresh.
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
    const KnownJobs &known = m_merger.known();
    const qint64 skewMs = known.nowMs() - facts.nowMs;
    for (int index : known.running()) {
        const JobRow &job = known.at(index);
        ++facts.running;
        facts.ownRunning += job.startedHere;
        // Creation is by the platform's clock.
        facts.youngestRunningMs = std::max(facts.youngestRunningMs, job.createdMs - skewMs);
    }
    facts.visible = m_visible;
    facts.failures = m_failures;
    facts.offline = m_offline;
    facts.retryAfterMs = m_pause.remainingMs();
    facts.random = std::uniform_real_distribution<double>(0, 1)(m_random);
    return facts;
}

} // namespace exportdesk
