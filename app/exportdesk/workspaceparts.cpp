// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/workspaceparts.h"

#include "models/results/resultsettings.h"
#include "models/workspace/workspace.h"

#include <QSettings>

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

} // namespace exportdesk
