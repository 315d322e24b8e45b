// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/fillbar.h"

#include "views/shared/paint.h"

#include <algorithm>

namespace exportdesk
{

namespace
{
constexpr int leastFill = 2;
}

FillBar::FillBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size);
}

void FillBar::setShare(double share)
{
    m_share = share;
    update();
}

void FillBar::paint(QPainter &painter, const Theme &theme, const QRect &room, double share, Token fill, bool isWarning)
{
    const QRect frame(room.left(), room.center().y() - size.height() / 2 + 1, std::min(size.width(), room.width()),
                      size.height());
    paint::box(painter, frame, 1, theme.color(Token::Base), theme.color(isWarning ? Token::Warn : Token::Border));
    const int most = frame.width() - 2;
    if (share <= 0 || most <= leastFill)
        return;
    const int wide = share >= 1 ? most : std::clamp(int(share * most), leastFill, most - 1);
    painter.fillRect(QRect(frame.left() + 1, frame.top() + 1, wide, frame.height() - 2), theme.color(fill));
}

void FillBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, Theme::of(this), rect(), m_share, Token::ChartRun, false);
}

} // namespace exportdesk
