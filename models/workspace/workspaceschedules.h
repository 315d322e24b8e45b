// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/occurrencesmodel.h"
#include "models/schedules/platformtimetable.h"
#include "models/schedules/scheduledchecks.h"
#include "models/schedules/scheduleedits.h"
#include "models/schedules/schedulerunner.h"
#include "models/schedules/schedulesmodel.h"

#include <QTimer>

namespace exportdesk
{

class Store;

/// The schedules of a workspace: runs them while it exists, beside whatever else runs them, and shows them.
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
    /// Why they do not run here at all: the file system of the network folder in which the store is; else empty.
    QString networkFolder() const;
    /// A store in memory ends with the program, so nothing runs either.
    bool isKept() const { return !m_storeFile.isEmpty(); }

    LaunchJournal launches;
    ScheduleJournal schedules;
    ScheduledChecks checks;
    ScheduleRunner runner; ///< its reports say what happened to which schedule
    ScheduleEdits edits;
    SchedulesModel table;
    OccurrencesModel log; ///< of the schedule in view
    PlatformTimetable timetable;

private:
    void connectModels();

    Launcher &m_launcher;
    const QString m_storeFile;
    QTimer m_ticks;
};

} // namespace exportdesk
