// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/platformruns.h"
#include "models/schedules/schedulejournal.h"

namespace exportdesk
{

/// A schedule with what is computed from it for the present.
struct ScheduleRow {
    /// What the operator has to know first.
    enum class State {
        Active,
        Paused,
        Unconfirmed, ///< it is in production, and the name of the sandbox was never typed: it does not launch
        Over, ///< its last day has passed
    };

    KeptSchedule kept;
    State state = State::Active;
    QList<DueTime> soon; ///< within the next 24 hours
    qint64 nextMs = -1; ///< epoch; -1: it is not due any more, or paused
    std::optional<RunConflict> conflict; ///< the first of `soon` that falls into a run of the platform
    qint64 usualMs = -1; ///< how long its last runs took, from their due time until their end was seen; -1: unknown

    /// The newest run failed, was refused or missed, or its outcome is unknown, and nothing has followed it yet.
    bool needsAttention() const;
};

/// Computes a row; pure. \a wantsNameTyped: the sandbox is one of production, see SandboxTraits.
ScheduleRow scheduleRow(const KeptSchedule &kept, const QList<PlatformSchedule> &runs, bool wantsNameTyped,
                        qint64 nowMs);

/// Whether this is an end that an operator has to look at.
bool isProblem(const Occurrence &occurrence);

} // namespace exportdesk
