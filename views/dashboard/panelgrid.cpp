// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/panelgrid.h"

#include "views/dashboard/panel.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace exportdesk
{

namespace
{

constexpr int side = 16;
constexpr int gap = 8;
constexpr int narrowBelow = 1040;
constexpr std::array shares{192, 256, 208}; // of the three rows, as drawn

int least(const QWidget *widget)
{
    return widget->minimumSizeHint().height();
}

} // namespace

PanelGrid::PanelGrid(const Panels &panels, QWidget *parent)
    : QWidget(parent)
    , m_panels(panels)
{
    for (QWidget *panel : inOrder())
        panel->setParent(this);
}

QList<QWidget *> PanelGrid::inOrder() const
{
    QList<QWidget *> all{m_panels.running};
    all += m_panels.cards;
    if (m_narrow)
        all += {m_panels.failures, m_panels.lanes, m_panels.perDay, m_panels.durations};
    else
        all += {m_panels.perDay, m_panels.durations, m_panels.failures, m_panels.lanes};
    return all;
}

void PanelGrid::setOrder()
{
    const QList<QWidget *> all = inOrder();
    for (qsizetype i = 1; i < all.size(); ++i)
        setTabOrder(static_cast<Panel *>(all[i - 1])->links(), static_cast<Panel *>(all[i])->links());
}

void PanelGrid::arrange(int width, int height)
{
    const bool narrow = width < narrowBelow;
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
    for (const QWidget *card : m_panels.cards)
        cards = std::max(cards, least(card));
    const std::array<int, 3> leasts{std::max(least(m_panels.running), cards),
                                    std::max(least(m_panels.perDay), least(m_panels.durations)),
                                    std::max(least(m_panels.failures), least(m_panels.lanes))};
    const int room = height - 2 * gap - 12;
    const int sum = std::accumulate(shares.begin(), shares.end(), 0);
    for (size_t row = 0; row < 3; ++row)
        heights[row] = std::max(leasts[row], room * shares[row] / sum);
    // Where one row needs more than its share, the charts give it.
    const int over = std::accumulate(heights.begin(), heights.end(), 0) - room;
    if (over > 0)
        heights[1] = std::max(leasts[1], heights[1] - over);
    const int inner = width - 2 * side;
    const int left = (inner - gap) * 560 / 1144;
    const int right = inner - gap - left;
    int y = 0;
    m_panels.running->setGeometry(side, y, left, heights[0]);
    int x = side + left + gap;
    const int count = int(m_panels.cards.size());
    for (int card = 0; card < count; ++card) {
        const int end = side + left + gap + (right + gap) * (card + 1) / count - gap;
        m_panels.cards[card]->setGeometry(x, y, end - x, heights[0]);
        x = end + gap;
    }
    y += heights[0] + gap;
    m_panels.perDay->setGeometry(side, y, left, heights[1]);
    m_panels.durations->setGeometry(side + left + gap, y, right, heights[1]);
    y += heights[1] + gap;
    m_panels.failures->setGeometry(side, y, left, heights[2]);
    m_panels.lanes->setGeometry(side + left + gap, y, right, heights[2]);
    resize(width, y + heights[2] + 12);
}

void PanelGrid::arrangeNarrow(int width)
{
    const int inner = width - 2 * side;
    int y = 0;
    const auto place = [&](QWidget *panel, int height) {
        panel->setGeometry(side, y, inner, height);
        y += height + gap;
    };
    place(m_panels.running, least(m_panels.running));
    int cards = 0;
    for (const QWidget *card : m_panels.cards)
        cards = std::max(cards, least(card));
    const int count = int(m_panels.cards.size());
    int x = side;
    for (int card = 0; card < count; ++card) {
        const int end = side + (inner + gap) * (card + 1) / count - gap;
        m_panels.cards[card]->setGeometry(x, y, end - x, cards);
        x = end + gap;
    }
    y += cards + gap;
    place(m_panels.failures, least(m_panels.failures));
    place(m_panels.lanes, least(m_panels.lanes));
    place(m_panels.perDay, least(m_panels.perDay) + 24);
    place(m_panels.durations, least(m_panels.durations) + 24);
    resize(width, y - gap + 12);
}

} // namespace exportdesk
