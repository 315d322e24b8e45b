// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/popupframe.h"

#include "views/shared/theme.h"

#include <QPainter>
#include <QScreen>

namespace exportdesk
{

PopupFrame::PopupFrame(QWidget *field)
    : QFrame(field, Qt::Popup)
{
    setAttribute(Qt::WA_NoMouseReplay); // a click on the field closes the list; it must not open it again
}

void PopupFrame::showBelow(const QWidget *anchor)
{
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    const QRect room = anchor->screen()->availableGeometry();
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), anchor->mapToGlobal(QPoint(0, -2)).y() - height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.setPen(theme.color(Token::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace exportdesk
