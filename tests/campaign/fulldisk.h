// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/onelaunch.h"

namespace exportdesk::campaign
{

/// Launches whose disk is full: from the start, from the first write after the click, the second, and so on until a
/// launch comes through; for ever, or for this one write. The response comes or is lost. Then the program is started
/// again on a disk with space. Needs no rights: the desk refuses its own writes (effects.h).
QList<StepResult> fillDiskAtEveryStep(StepChoice choice);

} // namespace exportdesk::campaign
