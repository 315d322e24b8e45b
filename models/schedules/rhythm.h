// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

#include <algorithm>

namespace exportdesk
{

/// When a schedule is due, in the wall-clock time of its zone.
struct Rhythm {
    enum class Kind {
        Minutes, ///< from `at`, each `every` minutes until `until`, on every day
        Hours, ///< the same with hours
        Daily,
        Weekly, ///< on `days`: 1 (Monday) to 7
        Monthly, ///< on `days`: 1 to 31, only in months that have it, or lastDay
    };
    static constexpr int lastDay = 32;
    static constexpr int leastMinutes = 5; ///< an export takes minutes
    static constexpr int minutesPerDay = 24 * 60;

    Kind kind = Kind::Daily;
    int every = 1; ///< Minutes and Hours
    int at = 0; ///< minute of the day: the time, or the first time of the day
    int until = minutesPerDay - 1; ///< Minutes and Hours: the last minute of the day that may be due
    QList<int> days; ///< ascending; empty unless Weekly or Monthly
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA
    QDate from; ///< the first day, invalid: no bound
    QDate to; ///< the last day, invalid: no bound

    /// Not the default one: QList compares the null pointers of empty lists.
    bool operator==(const Rhythm &other) const
    {
        return kind == other.kind && every == other.every && at == other.at && until == other.until
            && std::equal(days.begin(), days.end(), other.days.begin(), other.days.end()) && zone == other.zone
            && from == other.from && to == other.to;
    }
    bool repeatsWithinDay() const { return kind == Kind::Minutes || kind == Kind::Hours; }
    /// Minutes between two times of a day; Minutes and Hours only.
    int stepMinutes() const { return kind == Kind::Hours ? every * 60 : every; }
};

/// What is wrong with a rhythm.
enum class RhythmProblem {
    None,
    Distance, ///< fewer than leastMinutes, or more than a day
    Time, ///< not a minute of the day, or `until` is before `at`
    Days, ///< none, or not of that kind
    Zone, ///< not known on this computer
    Bounds, ///< the last day is before the first one
};
RhythmProblem problemOf(const Rhythm &rhythm);

} // namespace exportdesk
