// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/connection.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

/// Where the export would be launched: for the look of what changes production, for copied commands, and for
/// the last question before a launch.
struct ComposerPlace {
    SandboxLook sandbox;
    Connection connection;
};

} // namespace exportdesk
