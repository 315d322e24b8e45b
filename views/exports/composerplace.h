#pragma once

#include "models/platform/connection.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

/// Where the export would be launched: for the look of what changes production, and for copied commands.
struct ComposerPlace {
    SandboxLook sandbox;
    Connection connection;
};

} // namespace exportdesk
