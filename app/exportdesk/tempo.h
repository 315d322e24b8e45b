// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launcher.h"
#include "models/platform/retrypolicy.h"

namespace exportdesk
{

/// How patient the program is with the platform; tests are less so.
struct Tempo {
    Launcher::Pace launching;
    RetryPolicy::Limits repeating;
};

} // namespace exportdesk
