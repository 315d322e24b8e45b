// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"
#include "models/jobs/jobfacts.h"

class QPainter;
class QRect;

namespace exportdesk
{

class Theme;

/// Where a running job stands: three parts (queued, export, write) as wide as they usually last.
///
/// Passed phases are full; the running one is filled to elapsed over usual, at most 90 %, and hatched without history:
/// the platform gives no percentage, so the bar is never full before the end.
void paintPhaseBar(QPainter &painter, const QRect &bar, const JobFacts &facts,
                   const std::optional<UsualDuration> &usual, qint64 nowMs, const Theme &theme);

} // namespace exportdesk
