// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/wallfigure.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr size_t mostBars = 30;
constexpr double barsWidth = 246;
constexpr double leastBarsWidth = 96;
constexpr double barsHeight = 96;
constexpr double figureIconSpace = 58;
} // namespace

WallFigure::WallFigure(Icon icon, Token iconToken, Token barToken, QWidget *parent)
    : WallPart(parent)
    , m_icon(icon)
    , m_iconToken(iconToken)
    , m_barToken(barToken)
{
}

void WallFigure::setFacts(const Facts &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    setSpoken(facts.word + u": "_s + facts.figure, facts.line);
    update();
}

void WallFigure::paintBars(QPainter &painter, const QRect &rect) const
{
    const size_t parts = m_facts.values.size();
    if (parts == 0)
        return;
    const size_t together = (parts + mostBars - 1) / mostBars;
    std::vector<qint64> sums;
    for (size_t first = 0; first < parts; first += together) {
        const auto begin = m_facts.values.begin() + std::ptrdiff_t(first);
        sums.push_back(std::accumulate(begin, begin + std::ptrdiff_t(std::min(together, parts - first)), qint64(0)));
    }
    const qint64 most = std::max<qint64>(1, *std::max_element(sums.begin(), sums.end()));
    const double step = double(rect.width()) / double(sums.size());
    const Theme &theme = Theme::of(this);
    for (size_t bar = 0; bar < sums.size(); ++bar) {
        const int height = sums[bar] > 0 ? std::max(2, int(rect.height() * sums[bar] / most)) : 0;
        painter.fillRect(
            QRectF(rect.left() + step * double(bar), rect.bottom() + 1 - height, std::max(1.0, step * 0.75), height),
            theme.color(m_barToken));
    }
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1, rect.width(), std::max(1, px(2))),
                     theme.color(Token::Border));
}

void WallFigure::paintBody(QPainter &painter)
{
    const QRect all = inside();
    const int word = lineOf(bodyText);
    const int figure = lineOf(figureText) * 7 / 8; // digits have no descenders
    const int line = lineOf(smallText);
    int y = std::max(px(12), (height() - word - figure - line) / 2);
    paintIcon(painter, QRect(all.left(), y, px(bodyText), word), m_icon, Theme::of(this).color(m_iconToken),
              px(bodyText));
    setInk(painter, bodyText, false, Token::Text);
    drawWords(painter, QRect(all.left() + px(figureIconSpace), y, all.width() - px(figureIconSpace), word),
              m_facts.word);
    y += word;
    setInk(painter, figureText, true, Token::Text);
    const int number = painter.fontMetrics().horizontalAdvance(m_facts.figure) + 2;
    drawWords(painter, QRect(all.left(), y, all.width(), figure), m_facts.figure);
    const int bars = std::min(figure, px(barsHeight));
    const int barsRoom = std::min(px(barsWidth), all.width() - number - px(24)); // the figure comes first
    if (barsRoom >= px(leastBarsWidth))
        paintBars(painter, QRect(all.right() - barsRoom, y + figure - bars, barsRoom, bars - px(8)));
    y += figure;
    setInk(painter, smallText, false, Token::Text2);
    drawWords(painter, QRect(all.left(), y, all.width(), line), m_facts.line);
}

} // namespace exportdesk
