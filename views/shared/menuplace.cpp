// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/menuplace.h"

#include <QMenu>

namespace exportdesk
{

void dropBelow(QMenu &menu, const QWidget &anchor)
{
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)));
    keepInside(menu, anchor);
}

void keepInside(QMenu &menu, const QWidget &anchor)
{
    const QWidget *window = anchor.window();
    const int edge = window->mapToGlobal(QPoint(window->width(), 0)).x();
    if (menu.x() + menu.width() <= edge)
        return;
    const int end = anchor.mapToGlobal(QPoint(anchor.width(), 0)).x();
    menu.move(std::max(end - menu.width(), window->mapToGlobal(QPoint()).x()), menu.y());
}

} // namespace exportdesk
