// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/alertfeed.h"

#include "models/jobs/knownjobslookup.h"
#include "models/platform/failuretext.h"
#include "models/platform/platformkey.h"
#include "models/store/store.h"
#include "models/workspace/workspace.h"

#include <chrono>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// Until then the records are stored, and a job is compared with the run before (ChangeWatch).
constexpr auto settling = 3s;

SchedulePlace placeOf(const Workspace &workspace)
{
    const Connection &connection = workspace.client().connection();
    return {connection.id, platformKey(connection), workspace.sandbox().name};
}

/// A platform that cannot be reached is no trouble with the sign-in.
bool isSignInTrouble(const Failure &failure)
{
    return failure.kind == Failure::Kind::SignIn || failure.kind == Failure::Kind::Forbidden;
}

} // namespace

AlertFeed::AlertFeed(AlertTelling &telling, const Store &store, QObject *parent)
    : QObject(parent)
    , m_telling(telling)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, &AlertFeed::look);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &AlertFeed::look);
    m_minute.start();
    lookSoon();
}

void AlertFeed::watch(const Workspace *workspace)
{
    if (m_workspace) {
        for (const QObject *part : std::initializer_list<const QObject *>{
                 &m_workspace->knownJobs(), &m_workspace->batchWatch(), &m_workspace->launcher(),
                 &m_workspace->monitor(), &m_workspace->schedules().runner})
            disconnect(part, nullptr, this, nullptr);
    }
    m_workspace = workspace;
    m_ended.clear();
    m_late.clear();
    m_signsIn.reset();
    if (!workspace)
        return;
    connect(&workspace->knownJobs(), &KnownJobs::jobEnded, this, [this](const QString &id, JobStatus status) {
        m_late.remove(id);
        if (status == JobStatus::Succeeded)
            m_ended.insert(id);
        lookSoon();
    });
    connect(&workspace->batchWatch(), &BatchWatch::batchFailed, this, &AlertFeed::lookSoon);
    connect(&workspace->launcher(), &Launcher::entryChanged, this, &AlertFeed::lookSoon);
    connect(&workspace->schedules().runner, &ScheduleRunner::finished, this, [this](const RunReport &report) {
        if (!report.events.isEmpty())
            lookSoon();
    });
    connect(&workspace->monitor(), &JobMonitor::stateChanged, this, &AlertFeed::noteSignIn);
}

void AlertFeed::lookSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void AlertFeed::look()
{
    if (m_workspace) {
        addEnds();
        addLate();
    }
    // What is claimed in memory would be claimed again by others.
    if (m_store.condition().isDurable())
        m_telling.run();
}

/// Only when it changes: another program may have another secret, or none, and both would resolve and report in turns.
void AlertFeed::noteSignIn()
{
    const JobMonitorState &state = m_workspace->monitor().state();
    if (state.refreshing || (!state.failure && state.lastRefreshedMs < 0))
        return;
    const bool fails = state.failure && isSignInTrouble(*state.failure);
    if ((state.failure && !fails) || m_signsIn == !fails)
        return;
    m_signsIn = !fails;
    const SchedulePlace place = placeOf(*m_workspace);
    if (!fails) {
        m_telling.noteSignedIn(place.connectionId);
    } else {
        AlertEvent event;
        event.kind = AlertEvent::Kind::SignIn;
        event.subject = signInSubject(place.connectionId);
        event.id = event.subject;
        event.place = place;
        event.detail = alertDetail(failureTitle(*state.failure));
        event.isOwn = true;
        event.occurredMs = m_workspace->knownJobs().clock().nowMs();
        m_telling.add(event);
    }
    lookSoon();
}

void AlertFeed::addEnds()
{
    const qint64 nowMs = m_workspace->knownJobs().nowMs();
    for (const QString &id : std::exchange(m_ended, {}))
        if (const auto facts = m_workspace->jobs().facts(id); facts && facts->isDoubtful())
            add(AlertEvent::Kind::Rows, *facts, nowMs);
}

void AlertFeed::addLate()
{
    const qint64 nowMs = m_workspace->knownJobs().nowMs();
    for (const QString &id : runningJobs(m_workspace->knownJobs())) {
        const auto facts = m_workspace->jobs().facts(id);
        if (!facts || m_late.contains(id) || !m_workspace->durations().slowerThanUsual(*facts, nowMs))
            continue;
        m_late.insert(id);
        add(AlertEvent::Kind::Late, *facts, nowMs);
    }
}

void AlertFeed::add(AlertEvent::Kind kind, const JobFacts &facts, qint64 nowMs)
{
    AlertEvent event;
    event.kind = kind;
    event.place = placeOf(*m_workspace);
    event.datasetId = facts.datasetId;
    event.jobId = facts.id;
    event.isOwn = facts.startedHere;
    event.occurredMs = nowMs;
    if (kind == AlertEvent::Kind::Rows) {
        event.profiles = facts.profiles;
        event.profilesBefore = facts.mark.lastProfiles;
    }
    identifyJobEvent(event);
    m_telling.add(event);
}

} // namespace exportdesk
