// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswer.h"
#include "models/results/resultfinding.h"

namespace exportdesk
{

/// What \a answer means: the sentence about what came first, then what is worth looking at, worst first. Pure.
/// A figure may differ from the last run, or from what was expected, by the share \a changeLimit (0.2: 20 %).
QList<ResultFinding> resultVerdict(const ResultAnswer &answer, double changeLimit);

/// Whether a figure that was \a then is to be pointed out: it differs by more than the share \a limit of that.
bool differsBeyond(qint64 now, qint64 then, double limit);

} // namespace exportdesk
