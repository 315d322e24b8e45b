// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/duetimes.h"
#include "models/schedules/platformschedule.h"

namespace exportdesk
{

/// A due time within a run of the platform's own.
struct RunConflict {
    DueTime due;
    PlatformSchedule run;
    qint64 runMs = 0; ///< when that run begins, epoch

    bool operator==(const RunConflict &) const = default;
};

/// From so long before a run of the platform until so long after its beginning, an export may be slower, and
/// memberships may change while it runs.
constexpr qint64 aroundPlatformRunMs = 60 * 60'000;

/// The first of \a due, which ascend, that falls into an active run, for each run; runs whose expression cannot be read
/// are left out.
QList<RunConflict> runConflicts(const QList<DueTime> &due, const QList<PlatformSchedule> &runs);
/// Which of \a due, which ascend, fall into any of them.
QList<bool> areInConflict(const QList<DueTime> &due, const QList<PlatformSchedule> &runs);

} // namespace exportdesk
