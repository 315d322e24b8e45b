// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/schedulerow.h"

namespace exportdesk
{

/// The next 24 hours of one schedule, or of one that the platform runs by itself.
struct DueLane {
    struct Bar {
        qint64 beginMs = 0; ///< epoch
        qint64 endMs = 0; ///< as long as usual
        bool isInConflict = false;

        bool operator==(const Bar &) const = default;
    };

    QString scheduleId; ///< empty: the platform's own
    PlatformSchedule run; ///< the platform's own only
    QString name;
    QList<Bar> bars;
    qint64 usualMs = -1; ///< -1: unknown

    bool operator==(const DueLane &) const = default;
    bool isPlatforms() const { return scheduleId.isEmpty(); }
};

/// Those that have a run in the 24 hours from \a fromMs on; pure. The platform's own first, then those that run into
/// them, then by their first run.
QList<DueLane> dueLanes(const QList<ScheduleRow> &schedules, const QList<PlatformSchedule> &runs, qint64 fromMs);

} // namespace exportdesk
