// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QThreadPool>

#include <chrono>

namespace exportdesk::kit
{

/// Runs the event loop until no event is waiting and no worker of the global pool is busy: what has not happened by
/// then is not going to happen, except by a timer that is set to later. False when that is not so after 20 s.
inline bool becomesIdle()
{
    const QDeadlineTimer deadline(std::chrono::seconds(20));
    while (!deadline.hasExpired()) {
        // A worker posts its result before it is done.
        QThreadPool::globalInstance()->waitForDone();
        if (!QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
            return true;
    }
    return false;
}

} // namespace exportdesk::kit
