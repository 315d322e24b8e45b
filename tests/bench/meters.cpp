// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/meters.h"

#include "tests/bench/report.h"
#include "views/shared/paintturn.h"

#include <QCoreApplication>
#include <QFile>
#include <QWidget>

#include <algorithm>
#include <ctime>
#include <malloc.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace exportdesk::bench
{

namespace
{

double cpuMs(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

double processCpuMs()
{
    return cpuMs(CLOCK_PROCESS_CPUTIME_ID);
}

double threadCpuMs()
{
    return cpuMs(CLOCK_THREAD_CPUTIME_ID);
}

double residentBytes()
{
    ::malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE));
}

bool runUntil(const std::function<bool()> &condition, int longestMs)
{
    QElapsedTimer since;
    since.start();
    QTimer wake; // the loop must come round although nothing happens
    wake.start(10ms);
    while (!condition()) {
        if (since.hasExpired(longestMs))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool waitUntilIdle(int longestMs)
{
    constexpr double idleShare = 0.1;
    constexpr qint64 spanMs = 150;
    int idleSpans = 0;
    QElapsedTimer span;
    double cpu = 0;
    const auto begin = [&] {
        cpu = processCpuMs();
        span.start();
    };
    begin();
    return runUntil(
        [&] {
            if (!span.hasExpired(spanMs))
                return false;
            idleSpans = processCpuMs() - cpu < idleShare * double(span.elapsed()) ? idleSpans + 1 : 0;
            begin();
            return idleSpans >= 2;
        },
        longestMs);
}

double repaintMs(QWidget &widget)
{
    constexpr int repaints = 25;
    std::vector<double> times;
    auto *later = widget.window()->findChild<PaintTurn *>();
    if (later)
        widget.window()->removeEventFilter(later); // here it is to be painted at once
    for (int i = 0; i < repaints; ++i) {
        QElapsedTimer since;
        since.start();
        widget.repaint();
        times.push_back(double(since.nsecsElapsed()) / 1e6);
    }
    if (later)
        widget.window()->installEventFilter(later);
    return median(times);
}

Watchdog::Watchdog()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::bark);
}

void Watchdog::start()
{
    m_gaps.clear();
    m_work.clear();
    m_since.start();
    m_cpu = threadCpuMs();
    m_timer.start();
}

void Watchdog::stop()
{
    bark();
    m_timer.stop();
}

void Watchdog::bark()
{
    const double cpu = threadCpuMs();
    m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6);
    m_work.push_back(cpu - m_cpu);
    m_cpu = cpu;
    m_since.start();
}

double Watchdog::longest() const
{
    return m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end());
}

double Watchdog::workInLongest() const
{
    const auto at = std::max_element(m_gaps.begin(), m_gaps.end()) - m_gaps.begin();
    return m_work.empty() ? 0 : m_work[size_t(at)];
}

} // namespace exportdesk::bench
