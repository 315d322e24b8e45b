// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/schedules/rhythm.h"

namespace exportdesk
{

/// Where a schedule runs.
struct SchedulePlace {
    QString connectionId;
    QString platform; ///< platformKey()
    QString sandbox; ///< wire name

    bool operator==(const SchedulePlace &) const = default;
};

/// What the operator decides about a schedule.
struct SchedulePlan {
    enum class Missed {
        RunOnce, ///< the newest of the missed times runs late
        Skip,
    };
    enum class Overlap {
        Skip, ///< a time that is due before the previous run has ended is skipped
        Wait, ///< it runs when that has ended; of several, the newest
        RunAnyway,
    };

    QString name; ///< unique in its place, ignoring letter case
    Rhythm rhythm;
    Missed missed = Missed::RunOnce;
    Overlap overlap = Overlap::Skip;
    bool sinceSuccess = false; ///< only what is new since the last run of this schedule whose batch arrived
    bool isConfirmed = false; ///< the name of the sandbox was typed: it may run in production
    QString templateName; ///< of which the request is a copy; empty: of none
    QString templatePrint; ///< fingerprint() of that template when it was copied

    bool operator==(const SchedulePlan &) const = default;
};

/// A frozen copy of an export request, when it runs and where.
struct Schedule {
    QString id;
    SchedulePlace place;
    SchedulePlan plan;
    ExportRequest request; ///< its times may be placeholders (placeholders.h)
    int revision = 1; ///< counts the changes of plan and request
    bool isPaused = false;
    qint64 pausedUntilMs = 0; ///< times until then do not run; of the last pause that is over
    qint64 handledMs = 0; ///< every due time until then has run, was skipped, or waits
    qint64 createdMs = 0;

    bool operator==(const Schedule &) const = default;
};

} // namespace exportdesk
