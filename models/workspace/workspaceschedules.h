// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/scheduledchecks.h"
#include "models/schedules/schedulerunner.h"

#include <QTimer>

namespace exportdesk
{

class Store;

/// Runs the schedules of a workspace while it exists, beside whatever else runs them.
class WorkspaceSchedules final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. \a wantsNameTyped: the sandbox is one of production, see SandboxTraits.
    WorkspaceSchedules(PlatformClient &client, Launcher &launcher, Store &store, Choices &choices,
                       DatasetsModel &datasets, const Clock &clock, const std::function<bool()> &wantsNameTyped);

    /// Looks now and each half minute, once the launcher has started. Never on a network folder, where two computers
    /// could run the same schedule.
    void start();

    LaunchJournal launches;
    ScheduleJournal schedules;
    ScheduledChecks checks;
    ScheduleRunner runner;

private:
    Launcher &m_launcher;
    const QString m_storeFile;
    QTimer m_ticks;
};

} // namespace exportdesk
