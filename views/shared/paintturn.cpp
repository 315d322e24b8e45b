// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/paintturn.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace exportdesk
{

PaintTurn::PaintTurn(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    m_paint.setSingleShot(true);
    m_paint.setInterval(0);
    connect(&m_paint, &QTimer::timeout, this, [this] {
        const QScopedValueRollback painting(m_isPainting, true);
        QEvent request(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&m_window, &request);
    });
    window.installEventFilter(this);
}

bool PaintTurn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::UpdateRequest || m_isPainting)
        return false;
    if (!m_paint.isActive())
        m_paint.start();
    return true;
}

} // namespace exportdesk
