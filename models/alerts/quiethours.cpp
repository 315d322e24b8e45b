// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/quiethours.h"

#include "models/platform/utc.h"
#include "models/schedules/wallclock.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr qint64 wholeDayMs = 24 * 60 * minuteMs;

} // namespace

qint64 endOfQuiet(const QuietHours &quiet, qint64 nowMs)
{
    const QTimeZone zone(quiet.zone);
    if (!quiet.isSet() || !zone.isValid())
        return nowMs;
    const qint64 wallMs = nowMs + qint64(zone.offsetFromUtc(utcFromMs(nowMs))) * 1000;
    const qint64 dayMs = wallMs - (wallMs % wholeDayMs + wholeDayMs) % wholeDayMs;
    const int minute = int((wallMs - dayMs) / minuteMs);
    const bool isOverMidnight = quiet.until < quiet.from;
    const bool isQuiet
        = isOverMidnight ? minute >= quiet.from || minute < quiet.until : minute >= quiet.from && minute < quiet.until;
    if (!isQuiet)
        return nowMs;
    const bool endsTomorrow = isOverMidnight && minute >= quiet.from;
    const qint64 endMs = dayMs + quiet.until * minuteMs + (endsTomorrow ? wholeDayMs : 0);
    return std::max(nowMs, WallClock(zone, nowMs, nowMs + 2 * wholeDayMs).instantOf(endMs));
}

} // namespace exportdesk
