// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/timetable/expirations.h"
#include "app/localplatform/timetable/schedules.h"

#include <condition_variable>
#include <thread>

namespace localplatform
{

/// The thread that waits for the next schedule or expiration and has it done.
class Timetable
{
public:
    Timetable(Schedules &schedules, Expirations &expirations);
    ~Timetable();
    Timetable(const Timetable &) = delete;
    Timetable &operator=(const Timetable &) = delete;

    void start();
    void stop();
    /// A schedule or an expiration was created, changed or removed.
    void changed();

private:
    void wait(const std::stop_token &stop);

    Schedules &m_schedules;
    Expirations &m_expirations;
    std::mutex m_lock;
    std::condition_variable_any m_wake;
    bool m_changed = false;
    std::jthread m_thread;
};

} // namespace localplatform
