// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace exportdesk
{

// Qt 6.9 deprecates what Qt 6.4 does with Qt::UTC, and 6.4 lacks the replacement. These functions work with both.

/// The time in UTC that is \a ms milliseconds after the epoch.
inline QDateTime utcFromMs(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toUTC();
}

/// Date and time of day of \a time, read as UTC whatever zone it has.
inline QDateTime readAsUtc(const QDateTime &time)
{
    return QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC();
}

} // namespace exportdesk
