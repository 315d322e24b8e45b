// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/onelaunch.h"

namespace exportdesk::campaign
{

/// For each fault (Few: three of them): launches again and again, the program killed before the first effect, the
/// second, and so on until a launch comes through; after each kill a second run finishes it.
QList<StepResult> killAtEveryStep(StepChoice choice);

} // namespace exportdesk::campaign
