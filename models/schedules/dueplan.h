// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/occurrence.h"
#include "models/schedules/schedule.h"

#include <optional>

namespace exportdesk
{

/// What has to be known to decide about the due times of a schedule.
struct DueFacts {
    Schedule schedule;
    /// Not handled yet, ascending, none later than nowMs. The one that waits may be among them: the store is read in
    /// steps.
    QList<DueTime> due;
    bool areMore = false; ///< due times after these are not handled either: all of these were missed
    std::optional<DueTime> waiting; ///< seen before, when the run before it had not ended
    enum class Previous {
        Over,
        Running, ///< its job exists
        Unknown, ///< the outcome of its launch
    };
    Previous previous = Previous::Over;
    qint64 nowMs = 0; ///< by the platform's clock
};

/// What is done about them.
struct DuePlan {
    QList<Occurrence> settled; ///< Skipped and Waiting
    std::optional<DueTime> run;

    bool operator==(const DuePlan &) const = default;
};

/// So long after its time a run is not late yet.
constexpr qint64 punctualMs = 15 * 60'000;

/// Decides; pure. At most the newest due time runs.
DuePlan planDue(const DueFacts &facts);

} // namespace exportdesk
