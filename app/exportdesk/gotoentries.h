// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/gotoentry.h"

#include <QCoreApplication>
#include <QList>

namespace exportdesk
{

class CurrentWorkspace;
class Navigator;

/// What "Go to" leads to besides pages and commands: jobs by their id, datasets, schedules, saved views.
class GoToEntries
{
    Q_DECLARE_TR_FUNCTIONS(GoToEntries)

public:
    /// Both outlive it.
    GoToEntries(const CurrentWorkspace &current, Navigator &navigator);

    QList<GoToEntry> entries(const QString &typed) const;

private:
    QList<GoToEntry> jobs(const QString &typed) const;
    GoToEntry job(const QString &jobId, int rank) const;
    QList<GoToEntry> datasets() const;
    QList<GoToEntry> schedules() const;
    QList<GoToEntry> views() const;

    const CurrentWorkspace &m_current;
    Navigator &m_navigator;
};

} // namespace exportdesk
