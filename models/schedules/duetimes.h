// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/rhythm.h"

#include <QString>

namespace exportdesk
{

/// One time at which a schedule is due.
struct DueTime {
    QString nominal; ///< local time in the rhythm's zone: "2026-03-29T02:30"; the same whoever computes it
    qint64 dueMs = 0; ///< epoch

    bool operator==(const DueTime &) const = default;
};

// A local time that the clock skips is due at the first instant after the gap, one that it shows twice at the first of
// both. Nominal times that fall on one instant are one due time, that of the first.

/// Those after \a afterMs until \a untilMs (epoch, inclusive), ascending, at most \a most. Pure; a rhythm with a
/// problem has none.
QList<DueTime> dueTimes(const Rhythm &rhythm, qint64 afterMs, qint64 untilMs, qsizetype most);
/// The next \a count after \a afterMs, however long it takes; fewer when the rhythm ends.
QList<DueTime> nextDueTimes(const Rhythm &rhythm, qint64 afterMs, qsizetype count);

} // namespace exportdesk
