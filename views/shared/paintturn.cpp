// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/paintturn.h"

namespace exportdesk
{

PaintTurn::PaintTurn(QWidget &widget)
    : QObject(&widget)
    , m_widget(widget)
{
    m_paint.setSingleShot(true);
    m_paint.setInterval(0);
    connect(&m_paint, &QTimer::timeout, this, [this] { m_widget.setUpdatesEnabled(true); });
}

void PaintTurn::wait()
{
    m_widget.setUpdatesEnabled(false);
    m_paint.start();
}

} // namespace exportdesk
