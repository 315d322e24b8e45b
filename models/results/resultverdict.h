// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswer.h"
#include "models/results/resultfinding.h"

namespace exportdesk
{

/// What \a answer means: the sentence about what came first, then what is worth looking at, worst first. Pure.
/// A figure may differ from the last run, or from what was expected, by the share \a changeLimit (0.2: 20 %).
QList<ResultFinding> resultVerdict(const ResultAnswer &answer, double changeLimit);

/// The same without what compares fields one by one, for a notification: nothing arrived, a batch failed, or the number
/// of profiles differs from the last run by more than the limit.
QList<ResultFinding> urgentFindings(const QList<ResultFinding> &verdict);

} // namespace exportdesk
