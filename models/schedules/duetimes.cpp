// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/duetimes.h"

#include "models/platform/utc.h"
#include "models/schedules/wallclock.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qint64 dayMs = 86'400'000;
/// The day of an instant is at most one off in any zone; the rest is for a zone that skips a day.
constexpr int marginDays = 3;

bool isDueOn(const Rhythm &rhythm, QDate day)
{
    if ((rhythm.from.isValid() && day < rhythm.from) || (rhythm.to.isValid() && day > rhythm.to))
        return false;
    switch (rhythm.kind) {
    case Rhythm::Kind::Minutes:
    case Rhythm::Kind::Hours:
    case Rhythm::Kind::Daily:
        return true;
    case Rhythm::Kind::Weekly:
        return rhythm.days.contains(day.dayOfWeek());
    case Rhythm::Kind::Monthly:
        return rhythm.days.contains(day.day())
            || (rhythm.days.contains(Rhythm::lastDay) && day.day() == day.daysInMonth());
    }
    return false;
}

QDate dayOf(qint64 ms)
{
    return utcFromMs(ms).date();
}

qint64 startOf(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day) * dayMs;
}

} // namespace

QList<DueTime> dueTimes(const Rhythm &rhythm, qint64 afterMs, qint64 untilMs, qsizetype most)
{
    QList<DueTime> found;
    if (problemOf(rhythm) != RhythmProblem::None || untilMs <= afterMs || most <= 0)
        return found;
    const WallClock clock(QTimeZone(rhythm.zone), afterMs, untilMs);
    const int lastMinute = rhythm.repeatsWithinDay() ? rhythm.until : rhythm.at;
    const int step = rhythm.repeatsWithinDay() ? rhythm.stepMinutes() : Rhythm::minutesPerDay;
    const QDate end = dayOf(untilMs).addDays(marginDays);
    qint64 previousMs = std::numeric_limits<qint64>::min();
    for (QDate day = dayOf(afterMs).addDays(-marginDays); day <= end; day = day.addDays(1)) {
        if (!isDueOn(rhythm, day))
            continue;
        for (int minute = rhythm.at; minute <= lastMinute; minute += step) {
            const qint64 dueMs = clock.instantOf(startOf(day) + minute * 60'000LL);
            if (dueMs > untilMs)
                return found;
            if (std::exchange(previousMs, dueMs) == dueMs || dueMs <= afterMs)
                continue;
            found.append({day.toString(Qt::ISODate) + QTime(minute / 60, minute % 60).toString(u"'T'HH:mm"_s), dueMs});
            if (found.size() == most)
                return found;
        }
    }
    return found;
}

QList<DueTime> nextDueTimes(const Rhythm &rhythm, qint64 afterMs, qsizetype count)
{
    // No rhythm pauses for longer: February 29 is the rarest day, and it is not the only one of a year.
    constexpr qint64 pieceMs = 400 * dayMs;
    constexpr int pieces = 3;
    QList<DueTime> found;
    qint64 begin = rhythm.from.isValid() ? std::max(afterMs, startOf(rhythm.from) - marginDays * dayMs) : afterMs;
    for (int i = 0; i < pieces && found.size() < count; ++i, begin += pieceMs)
        found += dueTimes(rhythm, begin, begin + pieceMs, count - found.size());
    return found;
}

} // namespace exportdesk
