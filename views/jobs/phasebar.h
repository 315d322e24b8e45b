// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"
#include "models/jobs/jobfacts.h"

class QPainter;
class QRect;

namespace exportdesk
{

class Theme;

/// The progress of a running job: three phases (queued, export, write), as wide as their usual durations.
///
/// Completed phases are full. The current one is filled to elapsed / usual, at most 90 %, since the platform reports no
/// percentage; hatched when there is no history.
void paintPhaseBar(QPainter &painter, const QRect &bar, const JobFacts &facts,
                   const std::optional<UsualDuration> &usual, qint64 nowMs, const Theme &theme);

} // namespace exportdesk
