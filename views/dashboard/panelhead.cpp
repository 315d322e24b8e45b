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

int PanelHead::height() const
{
    return title.isEmpty() ? 0 : lineHeight(Theme::Role::Strong) + 8;
}

QRect PanelHead::linkRect(int panelWidth) const
{
    const int words = widthOf(Theme::Role::Body, linkWord);
    return {panelWidth - Panel::padding - words, headTop, words, lineHeight(Theme::Role::Body)};
}

int PanelHead::paintLegend(PanelPainter &painter, int right) const
{
    const int height = lineHeight(Theme::Role::Strong);
    int needed = 0;
    for (const LegendEntry &entry : legend)
        needed += widthOf(Theme::Role::Small, entry.word) + swatchGap + swatchSize + legendGap;
    const bool tight = Panel::padding + widthOf(Theme::Role::Strong, title) + needed > right;
    for (auto entry = legend.crbegin(); entry != legend.crend(); ++entry) {
        painter.setInk(Theme::Role::Small, Token::Text2);
        const int words = painter.fontMetrics().horizontalAdvance(entry->word);
        painter.drawText(QRect(right - words, headTop, words + 1, height), Qt::AlignVCenter, entry->word);
        right -= words + swatchGap + swatchSize;
        paintChartFill(painter, QRect(right, headTop + (height - swatchSize) / 2, swatchSize, swatchSize), entry->fill);
        right -= tight ? tightLegendGap : legendGap;
    }
    return right;
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
    right = paintLegend(painter, right);
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
