// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <vector>

namespace exportdesk
{

/// The clock on the wall of a zone, over a stretch of time: which instant a local time is.
///
/// QDateTime is not asked: what it makes of local times that do not exist or exist twice differs between Qt 6.4 and
/// 6.8.
class WallClock
{
public:
    /// Good for instants from \a fromMs to \a untilMs, epoch, and some days around.
    WallClock(const QTimeZone &zone, qint64 fromMs, qint64 untilMs);

    /// The instant at which the clock shows \a wallMs (date and time of day counted as if in UTC) for the first time,
    /// or, where it skips that, the first instant after the gap. Never decreases when \a wallMs increases.
    qint64 instantOf(qint64 wallMs) const;

private:
    struct Stretch {
        qint64 beginMs; ///< epoch
        qint64 offsetMs; ///< ahead of UTC
    };
    std::vector<Stretch> m_stretches; ///< ascending; each lasts until the next begins
};

} // namespace exportdesk
