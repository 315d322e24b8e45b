// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intentlist.h"
#include "models/once/oncekind.h"

namespace exportdesk
{

class Clock;
class PlatformClient;

/// What the parts of an engine share; all outlive them.
struct OnceContext {
    OnceKind &kind;
    IntentList &intents;
    PlatformClient &client;
    Journal *journal; ///< may be null: nothing survives the program
    const Clock &clock;
    const OncePace &pace;
};

} // namespace exportdesk
