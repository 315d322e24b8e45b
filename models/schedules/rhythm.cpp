// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/rhythm.h"

#include <QFileInfo>
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

/// As ids only: QTimeZone also accepts any offset, and rules, of which it takes "Nowhere" for one. Its list lacks ids
/// that the system knows (Etc/UTC, CET).
bool isZone(const QByteArray &id)
{
    static const QRegularExpression form(u"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$"_s);
    const QString name = QString::fromLatin1(id);
    const bool isKnown = QTimeZone::isTimeZoneIdAvailable(id)
        || (form.match(name).hasMatch() && QFileInfo(u"/usr/share/zoneinfo/"_s + name).isFile());
    return isKnown && QTimeZone(id).isValid();
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
    if (!isZone(rhythm.zone))
        return RhythmProblem::Zone;
    if (rhythm.from.isValid() && rhythm.to.isValid() && rhythm.to < rhythm.from)
        return RhythmProblem::Bounds;
    return RhythmProblem::None;
}

} // namespace exportdesk
