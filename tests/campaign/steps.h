// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/verdict.h"

#include <QList>

namespace exportdesk::campaign
{

/// One launch with one fault, ended by SIGKILL before each of its effects in turn.
struct StepResult {
    QByteArray fault;
    int steps = 0; ///< effects of such a launch on disk and network, from the click to the end
    Tally tally;
};

enum class StepChoice {
    None,
    Few, ///< three faults
    All,
};

/// For each fault: launches again and again, the program killed before the first effect, the second, and so on until a
/// launch comes through; after each kill a second run finishes it.
QList<StepResult> killAtEveryStep(StepChoice choice);

} // namespace exportdesk::campaign
