// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/launchnotices.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/navigator.h"
#include "models/connections/connectionsmodel.h"
#include "models/platform/platformkey.h"
#include "views/window/noticelist.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

template <class Predicate>
int launchesThat(const QList<LaunchEntry> &entries, Predicate matches)
{
    return int(std::count_if(entries.begin(), entries.end(), matches));
}

} // namespace

LaunchNotices::LaunchNotices(NoticeList &notices, Navigator &navigator, CurrentWorkspace &current,
                             const ConnectionsModel &connections, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
    , m_navigator(navigator)
    , m_current(current)
    , m_connections(connections)
{
}

void LaunchNotices::watch()
{
    const Workspace *workspace = m_current.workspace();
    if (!workspace)
        return;
    connect(&workspace->launcher(), &Launcher::started, this, &LaunchNotices::update);
    connect(&workspace->launcher(), &Launcher::entryAdded, this, &LaunchNotices::update);
    connect(&workspace->launcher(), &Launcher::entryChanged, this, &LaunchNotices::update);
}

void LaunchNotices::update()
{
    if (!m_current.workspace())
        return;
    // Nobody searches for the jobs of launches elsewhere before the operator goes there, so they stay in view.
    const QList<LaunchEntry> elsewhere = m_current.workspace()->launcher().elsewhere();
    updateOtherSandbox(elsewhere);
    updateOtherConnection(elsewhere);
    updateOrphaned(elsewhere);
    updateHere(); // last: the newest notice is the one in view
}

void LaunchNotices::updateHere()
{
    const QList<LaunchEntry> open = m_current.workspace()->launcher().openLaunches();
    if (open.isEmpty())
        return m_notices.remove(NoticeId::Launches);
    m_notices.show({NoticeId::Launches, Status::OutcomeUnknown,
                    tr("%Ln unresolved launch(es).", nullptr, int(open.size())), tr("Show"),
                    [this, newest = open.last().id] { m_navigator.goToLaunch(newest); }});
}

void LaunchNotices::updateOtherSandbox(const QList<LaunchEntry> &elsewhere)
{
    const QString here = platformKey(m_current.session()->connection());
    const auto next = std::find_if(elsewhere.begin(), elsewhere.end(),
                                   [&here](const LaunchEntry &entry) { return entry.platform == here; });
    if (next == elsewhere.end())
        return m_notices.remove(NoticeId::LaunchesInSandbox);
    const QString sandbox = next->sandbox;
    const int launches = launchesThat(
        elsewhere, [&](const LaunchEntry &entry) { return entry.platform == here && entry.sandbox == sandbox; });
    m_notices.show({NoticeId::LaunchesInSandbox, Status::OutcomeUnknown,
                    tr("%Ln unresolved launch(es) in sandbox “%1”.", nullptr, launches).arg(sandbox), tr("Switch"),
                    [this, sandbox] { m_current.openSandbox(sandbox); }});
}

void LaunchNotices::updateOtherConnection(const QList<LaunchEntry> &elsewhere)
{
    const QString here = platformKey(m_current.session()->connection());
    const auto other = std::find_if(elsewhere.begin(), elsewhere.end(), [&](const LaunchEntry &entry) {
        return entry.platform != here && !isOrphaned(entry);
    });
    if (other == elsewhere.end())
        return m_notices.remove(NoticeId::LaunchesOfConnection);
    const Connection *connection = connectionTo(*other);
    const int launches
        = launchesThat(elsewhere, [other](const LaunchEntry &entry) { return entry.platform == other->platform; });
    m_notices.show({NoticeId::LaunchesOfConnection, Status::OutcomeUnknown,
                    tr("%Ln unresolved launch(es) in connection “%1”.", nullptr, launches).arg(connection->name),
                    tr("Show"), [this] { m_navigator.goToConnections(); }});
}

void LaunchNotices::updateOrphaned(const QList<LaunchEntry> &elsewhere)
{
    const int launches = launchesThat(elsewhere, [this](const LaunchEntry &entry) { return isOrphaned(entry); });
    if (launches == 0)
        return m_notices.remove(NoticeId::OrphanedLaunches);
    m_notices.show(
        {NoticeId::OrphanedLaunches, Status::OutcomeUnknown,
         tr("%Ln unresolved launch(es) from a connection that no longer exists here: search the platform for the jobs.",
            nullptr, launches),
         tr("Stop tracking"), [this] { giveUpOrphaned(); }});
}

/// The one it was made with, or another one to the same platform; nullptr when none is left.
const Connection *LaunchNotices::connectionTo(const LaunchEntry &entry) const
{
    const auto leadsThere = [&entry](const Connection *one) { return one && platformKey(*one) == entry.platform; };
    if (const Connection *made = m_connections.connection(entry.connectionId); leadsThere(made))
        return made;
    const QList<Connection> &all = m_connections.connections();
    const auto other = std::find_if(all.begin(), all.end(), [&](const Connection &one) { return leadsThere(&one); });
    return other == all.end() ? nullptr : &*other;
}

bool LaunchNotices::isOrphaned(const LaunchEntry &entry) const
{
    return entry.platform != platformKey(m_current.session()->connection()) && !connectionTo(entry);
}

void LaunchNotices::giveUpOrphaned()
{
    Workspace *workspace = m_current.workspace();
    if (!workspace)
        return;
    const QList<LaunchEntry> elsewhere = workspace->launcher().elsewhere();
    for (const LaunchEntry &entry : elsewhere) {
        if (isOrphaned(entry))
            workspace->launcher().abandonElsewhere(entry.id);
    }
    update();
}

} // namespace exportdesk
