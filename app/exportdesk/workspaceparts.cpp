// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/workspaceparts.h"

#include "models/results/resultsettings.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace exportdesk
{

SandboxLook sandboxLook(const Workspace &workspace)
{
    return {workspace.sandbox()};
}

JobsModels jobsModels(const Workspace &workspace, const QString &resultsFolder)
{
    return {workspace.jobs(),
            workspace.filter(),
            workspace.sortedJobs(),
            workspace.monitor(),
            workspace.canceller(),
            workspace.jobDetails(),
            workspace.durations(),
            workspace.launcher(),
            workspace.history(),
            workspace.marks(),
            workspace.savedViews(),
            DatasetCalls(workspace.client()),
            FileCalls(workspace.client()),
            {{workspace.client(), workspace.jobs().known().clock(), workspace.pastExports(), resultsFolder},
             [] { return resultSettings::changeLimit(QSettings()); },
             [&workspace] { return workspace.sandbox().production; }},
            &workspace.choices()};
}

SchedulesModels schedulesModels(const Workspace &workspace, const Clock &clock, const UserTimer::Command &timer)
{
    WorkspaceSchedules &schedules = workspace.schedules();
    return {schedules.table,
            schedules.log,
            schedules.edits,
            schedules.runner,
            schedules.checks,
            schedules.timetable,
            workspace.templates(),
            workspace.launcher(),
            clock,
            [&workspace] { return workspace.composer().request(); },
            timer,
            schedules.networkFolder(),
            schedules.isKept()};
}

UserTimer::Command timerCommand(const QString &dataFolder)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(u"exportdeskctl"_s);
    const QString ofBuild = here.filePath(u"../exportdeskctl/exportdeskctl"_s);
    return {QDir::cleanPath(QFile::exists(beside) ? beside : ofBuild), dataFolder};
}

} // namespace exportdesk
