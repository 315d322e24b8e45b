// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

class QWidget;

namespace exportdesk::bench
{

/// CPU time of all threads of this process so far, ms.
double processCpuMs();
/// CPU time of the calling thread so far, ms.
double threadCpuMs();
/// What this process holds in memory now, bytes; free memory is given back first.
double residentBytes();
/// Returns when this process has had nothing to do for a while; false after \a longestMs.
bool waitUntilIdle(int longestMs = 120'000);
/// Lets the event loop run until \a condition holds; false after \a longestMs.
bool runUntil(const std::function<bool()> &condition, int longestMs = 180'000);

/// What one full repaint of \a widget costs on this machine, ms: the median of several.
double repaintMs(QWidget &widget);

/// Measures how long the event loop of its thread does not come round: a timer of one millisecond that notes when it
/// fires late. On a busy machine the wall clock also counts what others take, so the thread's own work is noted too.
class Watchdog final : public QObject
{
    Q_OBJECT

public:
    Watchdog();
    void start();
    void stop();
    const std::vector<double> &gaps() const { return m_gaps; } ///< ms from one turn to the next
    const std::vector<double> &work() const { return m_work; } ///< ms of CPU in it
    double longest() const;
    /// CPU in the longest gap, ms; the rest of it the thread waited, for another thread or for a core.
    double workInLongest() const;

private:
    void bark();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_cpu = 0;
    std::vector<double> m_gaps;
    std::vector<double> m_work;
};

} // namespace exportdesk::bench
