// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/visibleticker.h"

#include <QEvent>
#include <QWidget>

using namespace std::chrono_literals;

namespace exportdesk
{

VisibleTicker::VisibleTicker(QWidget &page)
    : QObject(&page)
{
    page.installEventFilter(this);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        Q_EMIT second();
        constexpr int secondsOfHalfMinute = 30;
        if (m_ticks++ % secondsOfHalfMinute == 0)
            Q_EMIT halfMinute();
    });
}

bool VisibleTicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_ticks = 0;
        m_timer.start();
        Q_EMIT visibleChanged(true);
    } else if (event->type() == QEvent::Hide) {
        m_timer.stop();
        Q_EMIT visibleChanged(false);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace exportdesk
