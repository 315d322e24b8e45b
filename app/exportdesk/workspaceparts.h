// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobsmodels.h"
#include "views/schedules/schedulesmodels.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

class Workspace;

SandboxLook sandboxLook(const Workspace &workspace);
/// The models of \a workspace that the Jobs page shows. \a resultsFolder: Locations::resultsFolder().
JobsModels jobsModels(const Workspace &workspace, const QString &resultsFolder);

/// The models of \a workspace that the Schedules page shows. \a timer: what its timer runs.
SchedulesModels schedulesModels(const Workspace &workspace, const Clock &clock, const UserTimer::Command &timer);
/// exportdeskctl of this installation, or of this build. \a dataFolder empty: the usual one.
UserTimer::Command timerCommand(const QString &dataFolder);

} // namespace exportdesk
