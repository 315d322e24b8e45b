// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/profiles/times.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <cstdio>

namespace localplatform
{

namespace
{

constexpr qint64 CalendarDayMs = 86'400'000;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

std::string isoDate(qint64 epochMs)
{
    const std::chrono::year_month_day day{
        std::chrono::sys_days(std::chrono::days(int(floorDivide(epochMs, CalendarDayMs))))};
    char text[24];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(day.year()), unsigned(day.month()),
                                     unsigned(day.day()));
    return std::string(text, size_t(length));
}

std::string isoTime(qint64 epochMs)
{
    const int seconds = int((epochMs - floorDivide(epochMs, CalendarDayMs) * CalendarDayMs) / 1000);
    char text[24];
    const int length
        = std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return isoDate(epochMs) + std::string(text, size_t(length));
}

std::string isoTimeMs(qint64 epochMs)
{
    std::string text = isoTime(epochMs);
    text.pop_back();
    char rest[24];
    std::snprintf(rest, sizeof rest, ".%03dZ", int(epochMs - floorDivide(epochMs, 1000) * 1000));
    return text + rest;
}

std::optional<qint64> fromIsoTime(const std::string &text)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    // Without a zone it is UTC.
    const bool zoned = time.timeSpec() != Qt::LocalTime;
    return (zoned ? time : QDateTime(time.date(), time.time(), QTimeZone::utc())).toMSecsSinceEpoch();
}

} // namespace localplatform
