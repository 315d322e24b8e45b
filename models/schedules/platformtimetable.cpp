// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/platformtimetable.h"

#include "models/platform/deliver.h"

namespace exportdesk
{

namespace
{

constexpr qint64 timetableAgeMs = 60 * 60'000;

} // namespace

PlatformTimetable::PlatformTimetable(PlatformClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_calls(client)
{
}

void PlatformTimetable::read()
{
    if (m_readAtMs < 0 || m_clock.nowMs() - m_readAtMs >= timetableAgeMs)
        reload();
}

void PlatformTimetable::reload()
{
    if (std::exchange(m_isReading, true))
        return;
    deliver(m_calls.list(), this, [this](const Outcome<QList<PlatformSchedule>> &read) {
        m_isReading = false;
        m_failure = read ? std::nullopt : std::optional(read.failure());
        if (read) {
            m_runs = read.value();
            m_readAtMs = m_clock.nowMs();
        }
        Q_EMIT changed();
    });
}

std::optional<RunConflict> PlatformTimetable::conflictAt(qint64 ms) const
{
    const QList<RunConflict> all = runConflicts({DueTime{{}, ms}}, m_runs);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

} // namespace exportdesk
