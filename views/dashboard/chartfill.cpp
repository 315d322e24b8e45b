// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/chartfill.h"

#include "views/shared/icon.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace exportdesk
{

namespace
{

constexpr int patternPeriod = 4; // pixels; fits twice into the narrowest bar and into a legend's swatch
constexpr int crossSize = 10;

int alignedDown(int value)
{
    return value - (value % patternPeriod + patternPeriod) % patternPeriod;
}

void paintDiagonals(QPainter &painter, const QRect &area, const QColor &color, bool rising)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    const int height = area.height();
    const int bottom = area.top() + height;
    // Where a line meets y = 0 is a multiple of the period, whatever area it crosses.
    if (rising) {
        for (int sum = alignedDown(area.left() + area.top()); sum <= area.left() + area.width() + bottom;
             sum += patternPeriod)
            painter.drawLine(QPointF(sum - bottom, bottom), QPointF(sum - area.top(), area.top()));
    } else {
        for (int difference = alignedDown(area.left() - bottom); difference <= area.left() + area.width() - area.top();
             difference += patternPeriod)
            painter.drawLine(QPointF(difference + area.top(), area.top()), QPointF(difference + bottom, bottom));
    }
    painter.restore();
}

void paintLevels(QPainter &painter, const QRect &area, const QColor &color)
{
    for (int y = alignedDown(area.top() + patternPeriod - 1); y <= area.bottom(); y += patternPeriod)
        painter.fillRect(QRect(area.left(), y, area.width(), 1), color);
}

void paintDots(QPainter &painter, const QRect &area, const QColor &color)
{
    for (int y = alignedDown(area.top()); y <= area.bottom(); y += patternPeriod) {
        const int shift = y % (2 * patternPeriod) == 0 ? 0 : patternPeriod / 2;
        for (int x = alignedDown(area.left()) - shift; x <= area.right(); x += patternPeriod)
            painter.fillRect(QRect(x, y, 1, 2) & area, color);
    }
}

} // namespace

void paintChartFill(QPainter &painter, const QRect &area, const ChartFill &fill)
{
    if (area.isEmpty())
        return;
    const Theme &theme = Theme::of();
    const QColor pattern = theme.color(Token::Base);
    painter.fillRect(area, theme.color(fill.token));
    switch (fill.pattern) {
    case ChartFill::Pattern::Solid:
        return;
    case ChartFill::Pattern::Rising:
    case ChartFill::Pattern::Falling:
        paintDiagonals(painter, area, pattern, fill.pattern == ChartFill::Pattern::Rising);
        return;
    case ChartFill::Pattern::Hatched:
        paintDiagonals(painter, area, pattern, true);
        paintDiagonals(painter, area, pattern, false);
        return;
    case ChartFill::Pattern::Level:
        paintLevels(painter, area, pattern);
        return;
    case ChartFill::Pattern::Dots:
        paintDots(painter, area, pattern);
        return;
    case ChartFill::Pattern::Crossed:
        if (area.width() >= ChartFill::narrowestCrossed)
            paintIcon(painter, area, Icon::Close, pattern, crossSize);
        return;
    }
}

} // namespace exportdesk
