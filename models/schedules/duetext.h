// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/platformruns.h"

#include <QString>
#include <QTimeZone>

namespace exportdesk
{

// Due times in words, in the current language; \a ms and \a nowMs are epoch.

/// In the operator's zone: "today, 17:05", "tomorrow, 02:15", "Mon 30 Nov, 06:00", of other years "5 Jan 2028, 06:00".
QString dueText(qint64 ms, qint64 nowMs);
/// The same instant exactly, in \a zone and in UTC: "Tue 24 Nov 2026 02:15 (Europe/Berlin), 01:15 UTC".
QString exactDueText(qint64 ms, const QTimeZone &zone);

/// What the platform does then: "Segment evaluation", "Export of the platform"; of other types its name.
QString platformRunName(const PlatformSchedule &run);
/// Why a due time is unfavorable: "The platform evaluates segments from today, 02:00 on. …".
QString conflictText(const RunConflict &conflict, qint64 nowMs);

} // namespace exportdesk
