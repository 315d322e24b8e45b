// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of launches that are not settled, here and elsewhere, and of the store that remembers them.

#include "app/exportdesk/program.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

void Program::showLaunches()
{
    if (!m_workspace)
        return;
    showLaunchesElsewhere(); // first: what is open here is shown before it
    const int open = int(m_workspace->launcher().openLaunches().size());
    if (open == 0)
        m_window.removeNotice(u"launch"_s);
    else
        m_window.showNotice(u"launch"_s, Status::OutcomeUnknown, tr("%n launch(es) not settled yet.", nullptr, open),
                            tr("Show"));
}

/// Nobody looks for their jobs before the operator goes there, so they must not be out of mind.
void Program::showLaunchesElsewhere()
{
    const QList<LaunchEntry> open = m_workspace->launcher().elsewhere();
    const auto count = [&open](auto isMeant) { return int(std::count_if(open.begin(), open.end(), isMeant)); };
    const auto tell = [this](const QString &key, int launches, const QString &text, const QString &link) {
        if (launches == 0)
            m_window.removeNotice(key);
        else
            m_window.showNotice(key, Status::OutcomeUnknown, text, link);
    };

    const QString here = m_session->connection().id;
    const auto next = std::find_if(open.begin(), open.end(),
                                   [&here](const LaunchEntry &entry) { return entry.connectionId == here; });
    m_launchSandbox = next == open.end() ? QString() : next->sandbox;
    const int inSandbox = count(
        [&](const LaunchEntry &entry) { return entry.connectionId == here && entry.sandbox == m_launchSandbox; });
    tell(u"launch-sandbox"_s, inSandbox,
         tr("%n launch(es) in sandbox “%1” not settled yet.", nullptr, inSandbox).arg(m_launchSandbox), tr("Switch"));

    const auto isKnown
        = [this](const LaunchEntry &entry) { return m_connections.connection(entry.connectionId) != nullptr; };
    const auto other = std::find_if(open.begin(), open.end(), [&](const LaunchEntry &entry) {
        return entry.connectionId != here && isKnown(entry);
    });
    const QString otherId = other == open.end() ? QString() : other->connectionId;
    const int ofOther = count([&](const LaunchEntry &entry) { return entry.connectionId == otherId; });
    tell(u"launch-connection"_s, otherId.isEmpty() ? 0 : ofOther,
         otherId.isEmpty() ? QString()
                           : tr("%n launch(es) of the connection “%1” not settled yet.", nullptr, ofOther)
                                 .arg(m_connections.connection(otherId)->name),
         tr("Show"));

    const int orphaned = count([&](const LaunchEntry &entry) { return entry.connectionId != here && !isKnown(entry); });
    tell(u"launch-orphaned"_s, orphaned,
         tr("%n launch(es) of a connection that is not here any more not settled: look for their jobs on the platform.",
            nullptr, orphaned),
         tr("Give up"));
}

void Program::giveUpOrphanedLaunches()
{
    const QList<LaunchEntry> elsewhere = m_workspace->launcher().elsewhere();
    for (const LaunchEntry &entry : elsewhere) {
        if (entry.connectionId != m_session->connection().id && !m_connections.connection(entry.connectionId))
            m_workspace->launcher().abandonElsewhere(entry.id);
    }
    showLaunchesElsewhere();
}

void Program::showStoreCondition(const StoreCondition &condition)
{
    if (condition.state == StoreCondition::State::MemoryOnly)
        m_window.showNotice(
            u"store"_s, Status::Warning,
            tr("Launches, history and drafts cannot be written (%1): they are remembered until the program ends.")
                .arg(condition.detail));
    else if (condition.rescued > 0)
        m_window.showNotice(
            u"store"_s, Status::Warning,
            tr("The local history was damaged. It was set aside as %1, and what could be read of it was taken over.")
                .arg(condition.setAside));
    else if (!condition.setAside.isEmpty())
        m_window.showNotice(u"store"_s, Status::Warning,
                            tr("The local history was damaged. It was set aside as %1 and begun anew; launches that "
                               "were not settled are not known any more.")
                                .arg(condition.setAside));
    else
        m_window.removeNotice(u"store"_s);
}

} // namespace exportdesk
