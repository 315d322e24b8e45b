// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/panelhead.h"

#include "views/dashboard/panel.h"
#include "views/dashboard/panelpainter.h"

namespace exportdesk
{

namespace
{
constexpr int headTop = 10;
constexpr int swatchSize = 10;
constexpr int swatchGap = 6;
constexpr int legendGap = 20;
constexpr int tightLegendGap = 10;
constexpr int countWidth = 100;
} // namespace

int PanelHead::height(int panelWidth) const
{
    if (title.isEmpty())
        return 0;
    return lineHeight(Theme::Role::Strong) + 8 + (isLegendBelow(panelWidth) ? lineHeight(Theme::Role::Strong) : 0);
}

int PanelHead::legendWidth(int gap) const
{
    int width = legend.isEmpty() ? 0 : -gap;
    for (const LegendEntry &entry : legend)
        width += swatchSize + swatchGap + widthOf(Theme::Role::Small, entry.word) + gap;
    return width;
}

bool PanelHead::isLegendBelow(int panelWidth) const
{
    return !legend.isEmpty()
        && widthOf(Theme::Role::Strong, title) + tightLegendGap + legendWidth(tightLegendGap)
        > panelWidth - 2 * Panel::padding;
}

QRect PanelHead::linkRect(int panelWidth) const
{
    const int words = widthOf(Theme::Role::Body, linkWord);
    return {panelWidth - Panel::padding - words, headTop, words, lineHeight(Theme::Role::Body)};
}

void PanelHead::paintLegend(PanelPainter &painter, const QPoint &place, int gap) const
{
    const int height = lineHeight(Theme::Role::Strong);
    int x = place.x();
    for (const LegendEntry &entry : legend) {
        paintChartFill(painter, QRect(x, place.y() + (height - swatchSize) / 2, swatchSize, swatchSize), entry.fill);
        x += swatchSize + swatchGap;
        painter.setInk(Theme::Role::Small, Token::Text2);
        const int words = painter.fontMetrics().horizontalAdvance(entry.word);
        painter.drawText(QRect(x, place.y(), words + 1, height), Qt::AlignVCenter, entry.word);
        x += words + gap;
    }
}

void PanelHead::paint(PanelPainter &painter, int panelWidth) const
{
    if (title.isEmpty())
        return;
    const int height = lineHeight(Theme::Role::Strong);
    int right = panelWidth - Panel::padding;
    if (!linkWord.isEmpty()) {
        painter.setInk(Theme::Role::Body, Token::Accent);
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
        painter.drawWords(linkRect(panelWidth).adjusted(0, 0, 1, 0), linkWord);
        right = linkRect(panelWidth).left() - 8;
    }
    if (isLegendBelow(panelWidth)) {
        paintLegend(painter, {Panel::padding, headTop + height}, tightLegendGap);
    } else if (!legend.isEmpty()) {
        const int room = right - Panel::padding - widthOf(Theme::Role::Strong, title);
        const int gap = legendWidth(legendGap) + legendGap > room ? tightLegendGap : legendGap;
        right -= legendWidth(gap);
        paintLegend(painter, {right, headTop}, gap);
        right -= gap;
    }
    painter.setInk(Theme::Role::Strong, Token::Text);
    const int titleWidth = painter.fontMetrics().horizontalAdvance(title);
    painter.drawWords(QRect(Panel::padding, headTop, right - Panel::padding, height), title);
    painter.setInk(Theme::Role::Body, Token::Text2);
    painter.drawText(QRect(Panel::padding + titleWidth + 8, headTop, countWidth, height), Qt::AlignVCenter, count);
    if (!note.isEmpty()) {
        painter.setInk(Theme::Role::Small, Token::Text2);
        const int left = Panel::padding + titleWidth + 16;
        painter.drawWords(QRect(left, headTop, right - left, height), note, Qt::AlignRight);
    }
}

} // namespace exportdesk
