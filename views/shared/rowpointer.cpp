// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/rowpointer.h"

#include <QMouseEvent>
#include <QTableView>

namespace exportdesk
{

RowPointer::RowPointer(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
}

void RowPointer::before(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseMove:
        setHovered(m_table.rowAt(static_cast<const QMouseEvent &>(event).pos().y()));
        break;
    case QEvent::Leave:
    case QEvent::Wheel:
        setHovered(-1);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        setDown(true);
        break;
    default:
        break;
    }
}

void RowPointer::after(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonRelease)
        setDown(static_cast<const QMouseEvent &>(event).buttons() != Qt::NoButton);
}

void RowPointer::release()
{
    setDown(false);
}

void RowPointer::setDown(bool down)
{
    if (down != std::exchange(m_down, down))
        Q_EMIT held(down);
}

void RowPointer::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row}) {
        if (changed >= 0)
            m_table.viewport()->update(QRect(0, m_table.rowViewportPosition(changed), m_table.viewport()->width(),
                                             m_table.rowHeight(changed)));
    }
    m_hovered = row;
}

} // namespace exportdesk
