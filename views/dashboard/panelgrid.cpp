// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/panelgrid.h"

#include "views/dashboard/panel.h"
#include "views/shared/theme.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace exportdesk
{

namespace
{

constexpr int gridMargin = 16;
constexpr int gridGap = 8;
constexpr int narrowBelow = 1040;
constexpr std::array rowShares{192, 256, 208}; // heights of the three rows in the drawing

int leastHeight(const Panel *widget)
{
    return widget->minimumSizeHint().height();
}

} // namespace

PanelGrid::PanelGrid(const Panels &panels, QWidget *parent)
    : QWidget(parent)
    , m_panels(panels)
{
    for (Panel *panel : inOrder())
        panel->setParent(this);
}

QList<Panel *> PanelGrid::inOrder() const
{
    QList<Panel *> all{m_panels.running};
    all += m_panels.cards;
    if (m_narrow)
        all += {m_panels.failures, m_panels.lanes, m_panels.due, m_panels.perDay, m_panels.durations};
    else
        all += {m_panels.perDay, m_panels.durations, m_panels.failures, m_panels.lanes, m_panels.due};
    return all;
}

void PanelGrid::setOrder()
{
    const QList<Panel *> all = inOrder();
    for (qsizetype i = 1; i < all.size(); ++i)
        setTabOrder(all[i - 1]->links(), all[i]->links());
}

void PanelGrid::arrange(int width, int height)
{
    const bool narrow = width < Theme::of(this).scaled(narrowBelow);
    if (std::exchange(m_narrow, narrow) != narrow || !m_ordered) {
        m_ordered = true;
        setOrder();
    }
    if (narrow)
        arrangeNarrow(width);
    else
        arrangeWide(width, height);
}

void PanelGrid::arrangeWide(int width, int height)
{
    std::array<int, 3> heights{};
    int cards = 0;
    for (const Panel *card : m_panels.cards)
        cards = std::max(cards, leastHeight(card));
    const std::array<int, 3> leasts{std::max(leastHeight(m_panels.running), cards),
                                    std::max(leastHeight(m_panels.perDay), leastHeight(m_panels.durations)),
                                    std::max(leastHeight(m_panels.failures), leastHeight(m_panels.lanes))};
    const int due = m_panels.due->isHidden() ? 0 : leastHeight(m_panels.due);
    const int room = height - 2 * gridGap - 12 - (due > 0 ? due + gridGap : 0);
    const int sum = std::accumulate(rowShares.begin(), rowShares.end(), 0);
    for (size_t row = 0; row < 3; ++row)
        heights[row] = std::max(leasts[row], room * rowShares[row] / sum);
    // If a row needs more than its share, the charts get less.
    const int over = std::accumulate(heights.begin(), heights.end(), 0) - room;
    if (over > 0)
        heights[1] = std::max(leasts[1], heights[1] - over);
    const int inner = width - 2 * gridMargin;
    const int left = (inner - gridGap) * 560 / 1144;
    const int right = inner - gridGap - left;
    int y = 0;
    m_panels.running->setGeometry(gridMargin, y, left, heights[0]);
    int x = gridMargin + left + gridGap;
    const int count = int(m_panels.cards.size());
    for (int card = 0; card < count; ++card) {
        const int end = gridMargin + left + gridGap + (right + gridGap) * (card + 1) / count - gridGap;
        m_panels.cards[card]->setGeometry(x, y, end - x, heights[0]);
        x = end + gridGap;
    }
    y += heights[0] + gridGap;
    m_panels.perDay->setGeometry(gridMargin, y, left, heights[1]);
    m_panels.durations->setGeometry(gridMargin + left + gridGap, y, right, heights[1]);
    y += heights[1] + gridGap;
    m_panels.failures->setGeometry(gridMargin, y, left, heights[2]);
    m_panels.lanes->setGeometry(gridMargin + left + gridGap, y, right, heights[2]);
    y += heights[2];
    if (!m_panels.due->isHidden()) {
        y += gridGap;
        m_panels.due->setGeometry(gridMargin, y, inner, due);
        y += due;
    }
    resize(width, y + 12);
}

void PanelGrid::arrangeNarrow(int width)
{
    const int inner = width - 2 * gridMargin;
    int y = 0;
    const auto place = [&](Panel *panel, int height) {
        panel->setGeometry(gridMargin, y, inner, height);
        y += height + gridGap;
    };
    place(m_panels.running, leastHeight(m_panels.running));
    int cards = 0;
    for (const Panel *card : m_panels.cards)
        cards = std::max(cards, leastHeight(card));
    const int count = int(m_panels.cards.size());
    int x = gridMargin;
    for (int card = 0; card < count; ++card) {
        const int end = gridMargin + (inner + gridGap) * (card + 1) / count - gridGap;
        m_panels.cards[card]->setGeometry(x, y, end - x, cards);
        x = end + gridGap;
    }
    y += cards + gridGap;
    place(m_panels.failures, leastHeight(m_panels.failures));
    place(m_panels.lanes, leastHeight(m_panels.lanes));
    if (!m_panels.due->isHidden())
        place(m_panels.due, leastHeight(m_panels.due));
    place(m_panels.perDay, leastHeight(m_panels.perDay) + 24);
    place(m_panels.durations, leastHeight(m_panels.durations) + 24);
    resize(width, y - gridGap + 12);
}

} // namespace exportdesk
