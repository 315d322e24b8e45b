// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/rhythm.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool isMinuteOfDay(int minute)
{
    return minute >= 0 && minute < Rhythm::minutesPerDay;
}

bool areDaysUsable(const Rhythm &rhythm)
{
    if (rhythm.kind != Rhythm::Kind::Weekly && rhythm.kind != Rhythm::Kind::Monthly)
        return rhythm.days.isEmpty();
    const int most = rhythm.kind == Rhythm::Kind::Weekly ? 7 : Rhythm::lastDay;
    // Strictly ascending: one form for one meaning.
    const bool ascends
        = std::adjacent_find(rhythm.days.begin(), rhythm.days.end(), std::greater_equal<int>()) == rhythm.days.end();
    return !rhythm.days.isEmpty() && ascends && rhythm.days.first() >= 1 && rhythm.days.last() <= most;
}

bool isDistanceUsable(const Rhythm &rhythm)
{
    if (!rhythm.repeatsWithinDay())
        return true;
    if (rhythm.every < 1 || rhythm.every > Rhythm::minutesPerDay) // before the product, which could overflow
        return false;
    return rhythm.stepMinutes() >= Rhythm::leastMinutes && rhythm.stepMinutes() <= Rhythm::minutesPerDay;
}

} // namespace

RhythmProblem problemOf(const Rhythm &rhythm)
{
    if (!isDistanceUsable(rhythm))
        return RhythmProblem::Distance;
    if (!isMinuteOfDay(rhythm.at)
        || (rhythm.repeatsWithinDay() && (!isMinuteOfDay(rhythm.until) || rhythm.until < rhythm.at)))
        return RhythmProblem::Time;
    if (!areDaysUsable(rhythm))
        return RhythmProblem::Days;
    // As ids only: QTimeZone also accepts offsets such as "UTC+05:30", which follow no change of the clocks, and rules.
    // Its list lacks valid ids (Etc/UTC, CET).
    static const QRegularExpression id(u"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$"_s);
    if (!id.match(QString::fromLatin1(rhythm.zone)).hasMatch() || !QTimeZone(rhythm.zone).isValid())
        return RhythmProblem::Zone;
    if (rhythm.from.isValid() && rhythm.to.isValid() && rhythm.to < rhythm.from)
        return RhythmProblem::Bounds;
    return RhythmProblem::None;
}

} // namespace exportdesk
