// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/whenshown.h"

#include <QEvent>
#include <QWidget>

namespace exportdesk
{

WhenShown::WhenShown(QWidget &widget, std::function<void()> work)
    : QObject(&widget)
    , m_widget(widget)
    , m_work(std::move(work))
{
    widget.installEventFilter(this);
}

void WhenShown::run()
{
    m_isWaiting = !m_widget.isVisible();
    if (!m_isWaiting)
        m_work();
}

bool WhenShown::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_widget && event->type() == QEvent::Show && m_isWaiting) {
        m_isWaiting = false;
        m_work();
    }
    return false;
}

} // namespace exportdesk
