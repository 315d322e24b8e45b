// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/rhythmtext.h"

#include "models/platform/moment.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct RhythmText {
    Q_DECLARE_TR_FUNCTIONS(RhythmText)
};

QString timeOfDay(int minute)
{
    return QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
}

/// From midnight to the end of the day.
bool isAllDay(const Rhythm &rhythm)
{
    return rhythm.at < rhythm.stepMinutes() && rhythm.until + rhythm.stepMinutes() > Rhythm::minutesPerDay - 1;
}

QString withinDayText(const Rhythm &rhythm)
{
    const bool isHours = rhythm.kind == Rhythm::Kind::Hours;
    const QString step = isHours ? RhythmText::tr("every %Ln hour(s)", nullptr, rhythm.every)
                                 : RhythmText::tr("every %Ln minute(s)", nullptr, rhythm.every);
    const int last = rhythm.at + (rhythm.until - rhythm.at) / rhythm.stepMinutes() * rhythm.stepMinutes();
    if (!isAllDay(rhythm))
        return RhythmText::tr("%1 from %2 to %3", "every 2 hours from 06:05 to 20:05")
            .arg(step, timeOfDay(rhythm.at), timeOfDay(last));
    return rhythm.at == 0 ? step
                          : RhythmText::tr("%1 from %2", "every 2 hours from 00:05").arg(step, timeOfDay(rhythm.at));
}

QString listed(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return RhythmText::tr("%1 and %2", "Monday, Wednesday and Friday")
        .arg(parts.first(parts.size() - 1).join(", "_L1), parts.last());
}

QString weekdaysText(const QList<int> &days)
{
    const QLocale locale;
    const auto named = [&locale](int day, QLocale::FormatType form) { return locale.standaloneDayName(day, form); };
    if (days.size() == 7)
        return RhythmText::tr("every day");
    if (days.size() > 2 && days.last() - days.first() == days.size() - 1)
        return RhythmText::tr("%1 to %2", "Monday to Friday")
            .arg(named(days.first(), QLocale::LongFormat), named(days.last(), QLocale::LongFormat));
    QStringList names;
    for (const int day : days)
        names += named(day, QLocale::LongFormat);
    return RhythmText::tr("every %1", "every Monday and Friday").arg(listed(names));
}

QString monthDaysText(const QList<int> &days)
{
    QStringList names;
    for (const int day : days)
        names += day == Rhythm::lastDay ? RhythmText::tr("the last day") : RhythmText::tr("day %1").arg(day);
    return RhythmText::tr("%1 of each month", "day 1 and the last day of each month").arg(listed(names));
}

} // namespace

QString rhythmText(const Rhythm &rhythm)
{
    const QString time = timeOfDay(rhythm.at);
    switch (rhythm.kind) {
    case Rhythm::Kind::Minutes:
    case Rhythm::Kind::Hours:
        return withinDayText(rhythm);
    case Rhythm::Kind::Daily:
        return RhythmText::tr("every day at %1").arg(time);
    case Rhythm::Kind::Weekly:
        return RhythmText::tr("%1 at %2", "Monday to Friday at 02:15").arg(weekdaysText(rhythm.days), time);
    case Rhythm::Kind::Monthly:
        return RhythmText::tr("%1, %2", "day 1 of each month, 04:30").arg(monthDaysText(rhythm.days), time);
    }
    return {};
}

QString rhythmBoundsText(const Rhythm &rhythm)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) {
        return locale.toString(date, localeDateFormat(RhythmText::tr("d MMM yyyy", "a date"), locale));
    };
    QStringList parts{QString::fromUtf8(rhythm.zone)};
    if (rhythm.from.isValid())
        parts += RhythmText::tr("from %1", "a first day").arg(day(rhythm.from));
    if (rhythm.to.isValid())
        parts += RhythmText::tr("until %1", "a last day").arg(day(rhythm.to));
    return parts.join(", "_L1);
}

QString rhythmProblemText(RhythmProblem problem)
{
    switch (problem) {
    case RhythmProblem::None:
        return {};
    case RhythmProblem::Distance:
        return RhythmText::tr("The distance between two runs must be at least 5 minutes and at most one day.");
    case RhythmProblem::Time:
        return RhythmText::tr(
            "The times of day must be between 00:00 and 23:59, the first one not after the last one.");
    case RhythmProblem::Days:
        return RhythmText::tr("Select at least one day.");
    case RhythmProblem::Zone:
        return RhythmText::tr("This computer does not know the time zone.");
    case RhythmProblem::Bounds:
        return RhythmText::tr("The last day is before the first one.");
    }
    return {};
}

} // namespace exportdesk
