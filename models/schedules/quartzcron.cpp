// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/quartzcron.h"

#include "models/platform/utc.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct FieldRange {
    int least;
    int most;
    QStringList names; ///< of least, and those after it
};

std::optional<int> quartzNumber(const QString &text, const FieldRange &range)
{
    if (const qsizetype name = range.names.indexOf(text.toUpper()); name >= 0)
        return range.least + int(name);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < range.least || number > range.most)
        return std::nullopt;
    return number;
}

/// "5", "1-5", "*/15", "8-18/2", "*"; false for anything else.
bool addPart(const QString &part, const FieldRange &range, std::set<int> &values)
{
    const QStringList step = part.split(u'/');
    bool isStep = step.size() == 1;
    const int every = isStep ? 1 : step.value(1).toInt(&isStep);
    if (!isStep || step.size() > 2 || every < 1)
        return false;
    int first = range.least;
    int last = range.most;
    if (step.first() != "*"_L1) {
        const QStringList ends = step.first().split(u'-');
        const auto begin = quartzNumber(ends.first(), range);
        const auto end = ends.size() == 2 ? quartzNumber(ends.last(), range) : begin;
        if (!begin || !end || ends.size() > 2 || *end < *begin)
            return false;
        first = *begin;
        last = ends.size() == 1 && step.size() == 2 ? range.most : *end;
    }
    for (int value = first; value <= last; value += std::min(every, range.most + 1))
        values.insert(value);
    return true;
}

bool readField(const QString &text, const FieldRange &range, std::set<int> &values)
{
    const QStringList parts = text.split(u',');
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return addPart(part, range, values); });
}

} // namespace

std::optional<QuartzCron> readQuartzCron(const QString &text)
{
    static const FieldRange sixty{0, 59, {}};
    static const FieldRange hour{0, 23, {}};
    static const FieldRange monthDay{1, 31, {}};
    static const FieldRange month{1, 12, u"JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"_s.split(u' ')};
    static const FieldRange weekDay{1, 7, u"SUN MON TUE WED THU FRI SAT"_s.split(u' ')};
    static const FieldRange year{1970, 2099, {}};
    const QStringList fields = text.simplified().split(u' ');
    if (fields.size() != 6 && fields.size() != 7)
        return std::nullopt;
    QuartzCron cron;
    const bool hasMonthDay = fields[3] != "?"_L1;
    const bool hasWeekDay = fields[5] != "?"_L1;
    const bool hasYear = fields.size() == 7 && fields[6] != "*"_L1;
    // Both days at once mean different things to different readers, unless one of them is every day.
    if (hasMonthDay && hasWeekDay && fields[3] != "*"_L1 && fields[5] != "*"_L1)
        return std::nullopt;
    const bool isRead = (hasMonthDay || hasWeekDay) && readField(fields[0], sixty, cron.seconds)
        && readField(fields[1], sixty, cron.minutes) && readField(fields[2], hour, cron.hours)
        && (!hasMonthDay || readField(fields[3], monthDay, cron.monthDays)) && readField(fields[4], month, cron.months)
        && (!hasWeekDay || readField(fields[5], weekDay, cron.weekDays))
        && (!hasYear || readField(fields[6], year, cron.years));
    return isRead ? std::optional(cron) : std::nullopt;
}

std::optional<qint64> QuartzCron::next(qint64 afterMs) const
{
    constexpr int mostDays = 2 * 366;
    const auto isDay = [this](QDate day) {
        return months.contains(day.month()) && (years.empty() || years.contains(day.year()))
            && (monthDays.empty() || monthDays.contains(day.day()))
            && (weekDays.empty() || weekDays.contains(day.dayOfWeek() % 7 + 1));
    };
    const QDateTime after = utcFromMs(afterMs);
    const QDate today = after.date();
    for (int i = 0; i <= mostDays; ++i) {
        const QDate day = today.addDays(i);
        if (!isDay(day))
            continue;
        const qint64 dayMs = QDate(1970, 1, 1).daysTo(day) * 86'400'000;
        // The hours before are over; of the others, the first that has a time is near.
        const auto firstHour = i == 0 ? hours.lower_bound(after.time().hour()) : hours.begin();
        for (auto hour = firstHour; hour != hours.end(); ++hour)
            for (const int minute : minutes)
                for (const int second : seconds) {
                    const qint64 ms = dayMs + ((*hour * 60LL + minute) * 60 + second) * 1000;
                    if (ms > afterMs)
                        return ms;
                }
    }
    return std::nullopt;
}

} // namespace exportdesk
