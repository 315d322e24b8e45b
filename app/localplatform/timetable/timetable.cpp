// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/timetable/timetable.h"

#include <QDateTime>

#include <algorithm>

namespace localplatform
{

namespace
{

// The clock of the machine may be set meanwhile: it is looked at so often.
constexpr qint64 LongestWaitMs = 60'000;

} // namespace

Timetable::Timetable(Schedules &schedules, Expirations &expirations)
    : m_schedules(schedules)
    , m_expirations(expirations)
{
}

Timetable::~Timetable()
{
    stop();
}

void Timetable::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { wait(stop); });
}

void Timetable::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Timetable::changed()
{
    {
        const std::lock_guard lock(m_lock);
        m_changed = true;
    }
    m_wake.notify_all();
}

void Timetable::wait(const std::stop_token &stop)
{
    qint64 seen = QDateTime::currentMSecsSinceEpoch();
    while (!stop.stop_requested()) {
        qint64 now = QDateTime::currentMSecsSinceEpoch();
        qint64 due = now + LongestWaitMs;
        try {
            m_schedules.run(seen, now);
            m_expirations.run(now);
            seen = now;
            for (const std::optional<qint64> &next : {m_schedules.nextDue(now), m_expirations.nextDue()})
                due = std::min(due, next.value_or(due));
        } catch (const std::exception &error) {
            qWarning("the timetable of the local platform failed: %s", error.what());
            seen = now;
        }
        now = QDateTime::currentMSecsSinceEpoch();
        std::unique_lock lock(m_lock);
        m_wake.wait_for(lock, stop, std::chrono::milliseconds(std::max<qint64>(0, due - now)),
                        [this] { return m_changed; });
        m_changed = false;
    }
}

} // namespace localplatform
