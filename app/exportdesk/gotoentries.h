// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/gotoentry.h"

#include <QCoreApplication>
#include <QList>

namespace exportdesk
{

class ConnectionsModel;
class CurrentWorkspace;
class Navigator;

/// What "Go to" leads to besides pages and commands: everything that has a name, and jobs by their id.
class GoToEntries
{
    Q_DECLARE_TR_FUNCTIONS(GoToEntries)

public:
    /// All outlive it.
    GoToEntries(const CurrentWorkspace &current, const ConnectionsModel &connections, Navigator &navigator);

    QList<GoToEntry> entries(const QString &typed) const;

private:
    QList<GoToEntry> jobs(const QString &typed) const;
    GoToEntry job(const QString &jobId, int rank) const;
    QList<GoToEntry> datasets() const;
    QList<GoToEntry> schedules() const;
    QList<GoToEntry> views() const;
    QList<GoToEntry> templates() const;
    QList<GoToEntry> drafts() const;
    QList<GoToEntry> segments() const;
    QList<GoToEntry> sandboxes() const;
    QList<GoToEntry> connections() const;
    QList<GoToEntry> settings() const;

    const CurrentWorkspace &m_current;
    const ConnectionsModel &m_connections;
    Navigator &m_navigator;
};

} // namespace exportdesk
