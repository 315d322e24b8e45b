// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"
#include "models/jobs/jobfacts.h"

#include <QList>

namespace exportdesk
{

/// A piece of a lane: a stage of a job, or the gap between two stages.
struct LanePart {
    JobPhase phase = JobPhase::Queued; ///< of a gap: the stage before it
    bool gap = false;
    bool open = false; ///< goes on now
    qint64 startMs = 0; ///< epoch
    qint64 endMs = 0; ///< epoch; of an open part: now

    bool operator==(const LanePart &) const = default;
};

/// The stages of a job with the gaps between them, as far as the platform reports them; empty without a start. The
/// last part of a running job is open until \a nowMs.
QList<LanePart> lanesOf(const JobFacts &facts, qint64 nowMs);

/// The usual stages, from \a startMs on.
QList<LanePart> usualLane(const UsualDuration &usual, qint64 startMs);

/// Round moments for an axis over [fromMs, toMs]: at most \a count of them, on whole seconds, minutes, hours or days.
QList<qint64> axisMoments(qint64 fromMs, qint64 toMs, int count);

} // namespace exportdesk
