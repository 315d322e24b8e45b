// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/onelaunch.h"

namespace exportdesk::campaign
{

/// One store used with two gateways of the same organization, client and sandbox: a launch whose response was lost on
/// one of them must not take an identical job of a colleague on the other one for its own, whichever is used next.
QList<StepResult> useTwoGateways(StepChoice choice);

} // namespace exportdesk::campaign
