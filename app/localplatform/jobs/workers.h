// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace localplatform
{

/// A few threads that run tasks, none before it is due.
class Workers
{
public:
    using Clock = std::chrono::steady_clock;
    using Task = std::function<void()>;

    explicit Workers(int threads);
    /// Waits for the running tasks; the other ones are dropped.
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    void at(Clock::time_point due, Task task);
    void stop();

private:
    void work();

    std::mutex m_lock;
    std::condition_variable m_changed;
    std::multimap<Clock::time_point, Task> m_tasks;
    std::vector<std::thread> m_threads;
    bool m_stopping = false;
};

} // namespace localplatform
