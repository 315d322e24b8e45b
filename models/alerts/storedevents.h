// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertevent.h"
#include "models/store/storeoutcome.h"

#include <QList>
#include <QSqlDatabase>

namespace exportdesk
{

/// What the local store knows that may be worth an alert: of runs of schedules, jobs and launches that changed at
/// \a sinceMs or later, whoever ran them. Only reads. Times of the platform are compared with ours: \a sinceMs has to
/// leave room for clocks that differ.
StoreOutcome<QList<AlertEvent>> selectStoredEvents(const QSqlDatabase &database, qint64 sinceMs, qint64 nowMs);

/// What somebody saw of a job, with the schedule that launched it, if any.
StoreOutcome<AlertEvent> withSchedule(const QSqlDatabase &database, const AlertEvent &event);

/// What became of an event that was open.
enum class EventCourse {
    Open,
    Resolved,
    Superseded, ///< over, but not well: another event says so
};
/// As far as the store knows; a failed sign-in is resolved by who signs in.
StoreOutcome<EventCourse> courseOf(const QSqlDatabase &database, const AlertEvent &event);

} // namespace exportdesk
