// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launcher.h"
#include "models/platform/retrypolicy.h"

namespace exportdesk
{

/// How long a session waits for the platform before it repeats or searches; tests shorten it.
struct Tempo {
    Launcher::Pace launching;
    RetryPolicy::Limits repeating;
};

} // namespace exportdesk
