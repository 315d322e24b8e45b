#pragma once

#include "models/platform/connection.h"
#include "views/shared/sandboxlook.h"

#include <functional>

namespace exportdesk
{

/// Where the export would be launched: for the look of what changes production, for copied commands, and for
/// the last question before a launch.
struct ComposerPlace {
    SandboxLook sandbox;
    Connection connection;
    /// Whether the operator wants to type the sandbox's name before each launch in production; not set: no.
    std::function<bool()> typesName;
};

} // namespace exportdesk
