// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/schedulejournal.h"

#include <QJsonObject>

namespace exportdesk
{

// Schedules as scripts read them. Keys and codes are stable; times are RFC 3339 in UTC.

/// {"name", "rhythm", "zone", "state", "connection", "sandbox", "revision", "template", "missed", "overlap",
/// "sinceLastSuccess", "next", "results"}; "rhythm" is in words of the current language. \a nowMs epoch.
QJsonObject scheduleObject(const KeptSchedule &kept, qint64 nowMs);
/// {"due", "dueAt", "state", "reason", "outcome", "job", "launch", "detail", "decidedAt", "endedAt"}; "due" is the
/// local time in the zone of the schedule.
QJsonObject occurrenceObject(const Occurrence &occurrence);
/// The next times of a schedule, as RFC 3339 in UTC; none while it is paused.
QJsonArray nextTimes(const Schedule &schedule, qint64 nowMs, qsizetype count);

} // namespace exportdesk
