// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <set>

namespace exportdesk
{

/// When the platform runs something by itself: a Quartz expression with six or seven fields (second, minute, hour, day
/// of month, month, day of week, year), in UTC.
struct QuartzCron {
    std::set<int> seconds;
    std::set<int> minutes;
    std::set<int> hours;
    std::set<int> monthDays; ///< empty: "?"
    std::set<int> months;
    std::set<int> weekDays; ///< 1 (Sunday) to 7; empty: "?"
    std::set<int> years; ///< empty: each

    bool operator==(const QuartzCron &) const = default;
    /// The first time after \a afterMs, epoch; nothing within the next two years.
    std::optional<qint64> next(qint64 afterMs) const;
};

/// Reads it; pure. Nothing for what would have to be guessed: five fields, L, W and #.
std::optional<QuartzCron> readQuartzCron(const QString &text);

} // namespace exportdesk
