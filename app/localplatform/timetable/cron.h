// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace localplatform
{

/// A Quartz cron expression, read in UTC: second, minute, hour, day of month, month, day of week and, optionally, year.
///
/// Knows `*`, `?`, lists, ranges, steps, the names of months and days, and `L`, `L-3`, `LW`, `15W` (days of month),
/// `6L`, `6#3` (days of week, 1 is Sunday).
class Cron
{
public:
    /// Empty if it is no such expression.
    static std::optional<Cron> parse(const QString &expression);

    /// The first time after that one (both epoch ms) to which the expression applies; empty if there is none within ten
    /// years.
    std::optional<qint64> next(qint64 afterMs) const;

    /// `daily` or `weekly`, if it applies so often; otherwise empty.
    QString frequency() const;

private:
    /// Whether a day is one of the days asked for.
    bool takesDay(const QDate &date) const;
    bool takesDayOfMonth(const QDate &date) const;
    bool takesDayOfWeek(const QDate &date) const;

    std::vector<bool> m_seconds, m_minutes, m_hours, m_months, m_years;
    std::vector<bool> m_daysOfMonth, m_daysOfWeek; ///< the plain ones
    QStringList m_oddDaysOfMonth, m_oddDaysOfWeek; ///< those with L, W or #
    bool m_anyDayOfMonth = false, m_anyDayOfWeek = false;
};

} // namespace localplatform
