// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/connection.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

/// Where the export would be launched.
struct LaunchTarget {
    SandboxLook sandbox;
    Connection connection;
};

} // namespace exportdesk
