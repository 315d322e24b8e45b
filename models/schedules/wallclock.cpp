// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/wallclock.h"

#include "models/platform/utc.h"

#include <limits>

namespace exportdesk
{

namespace
{

/// Zones are up to 14 hours off, and one has skipped a whole day.
constexpr qint64 marginMs = 4 * 86'400'000LL;

} // namespace

WallClock::WallClock(const QTimeZone &zone, qint64 fromMs, qint64 untilMs)
{
    const QDateTime begin = utcFromMs(fromMs - marginMs);
    m_stretches.push_back({std::numeric_limits<qint64>::min(), zone.offsetFromUtc(begin) * 1000LL});
    const auto changes = zone.transitions(begin, utcFromMs(untilMs + marginMs));
    for (const QTimeZone::OffsetData &change : changes) {
        const qint64 offsetMs = change.offsetFromUtc * 1000LL;
        if (offsetMs != m_stretches.back().offsetMs) // else only the name or the kind of the time changes
            m_stretches.push_back({change.atUtc.toMSecsSinceEpoch(), offsetMs});
    }
}

qint64 WallClock::instantOf(qint64 wallMs) const
{
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        const qint64 instant = std::max(m_stretches[i].beginMs, wallMs - m_stretches[i].offsetMs);
        if (i + 1 == m_stretches.size() || instant < m_stretches[i + 1].beginMs)
            return instant;
    }
    return wallMs; // there is always a stretch
}

} // namespace exportdesk
