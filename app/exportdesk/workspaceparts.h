// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobsmodels.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

class Workspace;

SandboxLook sandboxLook(const Workspace &workspace);
/// The models of \a workspace that the Jobs page shows. \a resultsFolder: Locations::resultsFolder().
JobsModels jobsModels(const Workspace &workspace, const QString &resultsFolder);

} // namespace exportdesk
