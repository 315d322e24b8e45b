// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/schedule.h"

#include <QMetaType>

namespace exportdesk
{

/// Something that went wrong, or is over again, as it is told. Holds no personal data and no secret.
struct AlertEvent {
    enum class Kind {
        Failed,
        BatchFailed, ///< the job succeeded, its batch failed
        Late, ///< slower than usual, still running
        Rows, ///< 0 profiles, or many more or fewer than the run before
        Missed, ///< nobody was there when a schedule was due
        Refused, ///< a schedule did not launch: its checks failed
        Decision, ///< a launch has an unknown outcome
        SignIn,
        Resolved, ///< what was told before is over
    };

    Kind kind = Kind::Failed;
    Kind resolves = Kind::Failed; ///< Resolved only: of what was told before
    QString id; ///< the same whoever sees it: of two that see it, one claims it
    QString subject; ///< what it is about; a later event about the same can resolve it
    SchedulePlace place; ///< connectionId may be empty: only the platform is known
    QString datasetId;
    QString scheduleId;
    QString scheduleName;
    QString nominal; ///< local time at which the schedule was due: "2026-03-29T02:30"
    qint64 dueMs = 0; ///< the same as epoch; 0: of no schedule
    QString jobId;
    QString launchId;
    QString detail; ///< why, see alertDetail(); in the language of then
    qint64 profiles = -1; ///< Rows: exported now
    qint64 profilesBefore = -1; ///< Rows: by the run before; -1: there was none
    bool isOwn = false; ///< of a schedule, or launched from this store
    qint64 occurredMs = 0; ///< epoch

    bool operator==(const AlertEvent &) const = default;

    /// Rows: by how much the number changed, in percent of the run before; 100 for none.
    int changePercent() const;
    /// It can be over one day: it stays open until then.
    bool canResolve() const
    {
        return kind == Kind::Decision || kind == Kind::SignIn || kind == Kind::Late
            || (kind != Kind::Resolved && !scheduleId.isEmpty());
    }
};

/// Of the connection's sign-in; one is open at a time.
QString signInSubject(const QString &connectionId);
/// What a job is called in ids of events: the same for all windows and programs.
QString jobKey(const QString &platform, const QString &sandbox, const QString &jobId);
/// Gives an event about a job its id and, unless it has one, its subject: the same whoever sees it.
void identifyJobEvent(AlertEvent &event);
/// \a text without what looks like a secret, an address or a number of a person, in one line of at most 300 characters.
QString alertDetail(const QString &text);

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::AlertEvent)
