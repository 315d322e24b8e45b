// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace exportdesk::kit
{

/// Runs the event loop until every timer of this thread that is due within \a ahead has fired, no event is waiting and
/// no worker of the global pool is busy: what has not happened by then is not going to happen, except by a timer that
/// is set to later. False when that is not so after another 20 s.
inline bool becomesIdle(std::chrono::milliseconds ahead = {})
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    if (ahead.count() > 0) {
        QTimer mark; // fires after the others, because timers fire in the order in which they are due
        mark.setSingleShot(true);
        mark.setTimerType(Qt::PreciseTimer);
        mark.start(ahead + ahead / 20 + std::chrono::milliseconds(1)); // coarse timers may be 5 % late
        while (mark.isActive())
            dispatcher->processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    const QDeadlineTimer deadline(std::chrono::seconds(20));
    while (!deadline.hasExpired()) {
        // A worker posts its result before it is done.
        QThreadPool::globalInstance()->waitForDone();
        if (!dispatcher->processEvents(QEventLoop::AllEvents))
            return true;
    }
    return false;
}

/// Lets the event loop turn once. If nothing is due, this waits for the next event, at most for \a longest.
inline void turnOnce(std::chrono::milliseconds longest = std::chrono::milliseconds(2))
{
    QTimer limit;
    limit.setSingleShot(true);
    limit.setTimerType(Qt::PreciseTimer);
    limit.start(longest);
    QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace exportdesk::kit
