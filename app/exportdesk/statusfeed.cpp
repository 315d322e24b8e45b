// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/statusfeed.h"

#include "app/exportdesk/currentworkspace.h"
#include "models/jobs/jobtext.h"
#include "views/window/mainwindow.h"
#include "views/window/navigationbar.h"

#include <QGuiApplication>
#include <QWindow>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr auto badgeInterval = 100ms;

StatusFacts::Health health(const JobMonitorState &state)
{
    if (!state.running)
        return StatusFacts::Health::NotConnected;
    switch (state.why) {
    case PollWhy::FollowingLaunch:
    case PollWhy::FollowingRunning:
    case PollWhy::Quiet:
    case PollWhy::Hidden:
        return StatusFacts::Health::Fresh;
    case PollWhy::BackingOff:
    case PollWhy::Throttled:
        return StatusFacts::Health::Slowed;
    case PollWhy::Offline:
        return StatusFacts::Health::Offline;
    }
    return StatusFacts::Health::Fresh;
}

} // namespace

StatusFeed::StatusFeed(MainWindow &window, const CurrentWorkspace &current, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_current(current)
{
    m_badgeSoon.setSingleShot(true);
    m_badgeSoon.setInterval(badgeInterval);
    connect(&m_badgeSoon, &QTimer::timeout, this, &StatusFeed::showFailures);
    connect(&window.pages(), &PageStack::shown, this, &StatusFeed::showFailures);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &StatusFeed::showFailures);
}

void StatusFeed::watch()
{
    const Workspace *workspace = m_current.workspace();
    if (!workspace)
        return;
    connect(&workspace->monitor(), &JobMonitor::stateChanged, this, &StatusFeed::update);
    connect(&workspace->marks(), &JobMarks::openFailuresChanged, &m_badgeSoon, [this] {
        if (!m_badgeSoon.isActive())
            m_badgeSoon.start();
    });
    showFailures();
    update();
}

void StatusFeed::showFailures()
{
    const Workspace *workspace = m_current.workspace();
    if (!workspace)
        return;
    if (m_window.isActiveWindow() && m_window.pages().currentId() == PageId::Jobs)
        workspace->newFailures().look();
    const NewFailures::Count count = workspace->newFailures().count();
    m_window.navigation().setBadge(PageId::Jobs, count.all, count.startedHere);
}

void StatusFeed::update()
{
    const Workspace *workspace = m_current.workspace();
    if (!workspace)
        return;
    const JobMonitorState &state = workspace->monitor().state();
    StatusFacts facts;
    facts.health = health(state);
    facts.updatedAtMs = state.lastRefreshedMs;
    facts.nextAtMs = state.nextAtMs;
    facts.jobsRead = int(state.jobsRead);
    facts.requests = state.refreshing ? 1 : 0;
    if (facts.health == StatusFacts::Health::Slowed || facts.health == StatusFacts::Health::Offline)
        facts.reason = jobText::pollWhy(state.why);
    m_window.setStatus(facts);
}

} // namespace exportdesk
