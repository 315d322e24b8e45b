// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/jobs/workers.h"

#include <QtGlobal>

namespace localplatform
{

Workers::Workers(int threads)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back(&Workers::work, this);
}

Workers::~Workers()
{
    stop();
}

void Workers::stop()
{
    {
        const std::lock_guard lock(m_lock);
        m_stopping = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void Workers::at(Clock::time_point due, Task task)
{
    {
        const std::lock_guard lock(m_lock);
        m_tasks.emplace(due, std::move(task));
    }
    m_changed.notify_one();
}

void Workers::work()
{
    std::unique_lock lock(m_lock);
    while (!m_stopping) {
        if (m_tasks.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const Clock::time_point due = m_tasks.begin()->first;
        if (due > Clock::now()) {
            m_changed.wait_until(lock, due);
            continue;
        }
        const Task task = std::move(m_tasks.extract(m_tasks.begin()).mapped());
        lock.unlock();
        try {
            task();
        } catch (const std::exception &error) {
            qWarning("a task of the local platform failed: %s", error.what());
        }
        lock.lock();
    }
}

} // namespace localplatform
