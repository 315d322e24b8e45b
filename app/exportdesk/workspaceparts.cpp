// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/workspaceparts.h"

#include "models/workspace/workspace.h"

namespace exportdesk
{

SandboxLook sandboxLook(const Workspace &workspace)
{
    return {workspace.sandbox()};
}

JobsModels jobsModels(const Workspace &workspace)
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
            &workspace.choices()};
}

} // namespace exportdesk
