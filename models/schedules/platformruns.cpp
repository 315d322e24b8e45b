// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/platformruns.h"

#include "models/schedules/quartzcron.h"

namespace exportdesk
{

QList<RunConflict> runConflicts(const QList<DueTime> &due, const QList<PlatformSchedule> &runs)
{
    QList<RunConflict> conflicts;
    for (const PlatformSchedule &run : runs) {
        const std::optional<QuartzCron> cron = run.isActive() ? readQuartzCron(run.cron) : std::nullopt;
        if (!cron)
            continue;
        for (const DueTime &one : due) {
            const auto runMs = cron->next(one.dueMs - aroundPlatformRunMs - 1);
            if (!runMs || *runMs > one.dueMs + aroundPlatformRunMs)
                continue;
            conflicts += {one, run, *runMs};
            break;
        }
    }
    return conflicts;
}

} // namespace exportdesk
