// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/duetimes.h"

#include <QMetaType>

namespace exportdesk
{

/// What became of one due time of a schedule.
struct Occurrence {
    enum class State {
        Waiting, ///< for the end of the run before it
        Launched, ///< claimed together with a launch, which leaves once
        Skipped,
        Refused, ///< its checks failed; nothing was sent
    };
    enum class Reason {
        None,
        Missed, ///< nobody was there to run it
        Overlap, ///< the run before it had not ended
        Superseded, ///< while it waited, the next one became due
        Paused,
        Checks,
        Production, ///< the name of the production sandbox was never typed for this schedule
    };
    /// How the run of a launched one ended.
    enum class End {
        Open, ///< it runs, or its launch has an unknown outcome
        Succeeded, ///< job and batch
        Failed,
        BatchFailed,
        Cancelled,
        NotSent, ///< its launch was rejected: no job was created
        Abandoned, ///< nobody could find out, and the operator gave it up
        Unconfirmed, ///< the platform no longer knows the job or its batch
    };

    QString scheduleId;
    int revision = 1;
    DueTime due;
    State state = State::Waiting;
    Reason reason = Reason::None;
    QString detail; ///< Refused and NotSent: why, in the language of then
    QString launchId; ///< of the journal; Launched only
    QString jobId; ///< empty: not known yet
    qint64 jobMs = -1; ///< when the job was created, by the platform's clock
    qint64 profiles = -1; ///< that the job says it exported; -1: not known
    End end = End::Open;
    qint64 decidedMs = 0; ///< when it was claimed, skipped or refused; by the platform's clock
    qint64 endedMs = 0; ///< when its end was seen

    bool operator==(const Occurrence &) const = default;
    bool isRunning() const { return state == State::Launched && end == End::Open; }
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::Occurrence)
