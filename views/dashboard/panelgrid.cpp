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
constexpr std::array rowShares{192, 208, 256}; // heights of the three rows in the drawing: the charts give way
constexpr size_t chartRow = 2;

int leastHeight(const Panel *widget)
{
    return widget->minimumSizeHint().height();
}

/// Side by side, as wide as each other.
void placeRow(const QList<Panel *> &panels, const QRect &row)
{
    const auto count = int(panels.size());
    int left = row.left();
    for (int panel = 0; panel < count; ++panel) {
        const int end = row.left() + (row.width() + gridGap) * (panel + 1) / count - gridGap;
        panels[panel]->setGeometry(left, row.top(), end - left, row.height());
        left = end + gridGap;
    }
}

int highest(const QList<Panel *> &panels)
{
    int height = 0;
    for (const Panel *panel : panels)
        height = std::max(height, leastHeight(panel));
    return height;
}

} // namespace

PanelGrid::PanelGrid(const Panels &panels, QWidget *parent)
    : QWidget(parent)
    , m_panels(panels)
{
    for (Panel *panel : inOrder())
        panel->setParent(this);
}

/// Failures before what is running.
QList<Panel *> PanelGrid::lists() const
{
    QList<Panel *> lists{m_panels.failures, m_panels.running};
    lists.removeIf([](const Panel *panel) { return panel->isEmpty(); });
    return lists;
}

QList<Panel *> PanelGrid::folded() const
{
    QList<Panel *> empty{m_panels.failures, m_panels.running, m_panels.lanes};
    empty.removeIf([](const Panel *panel) { return !panel->isEmpty(); });
    return empty;
}

QList<Panel *> PanelGrid::inOrder() const
{
    const QList<Panel *> filled = lists();
    QList<Panel *> all = filled.mid(0, 1) + m_panels.cards + filled.mid(1);
    if (!m_panels.lanes->isEmpty())
        all += m_panels.lanes;
    if (m_narrow)
        all += m_panels.due;
    all += {m_panels.perDay, m_panels.durations};
    if (!m_narrow)
        all += m_panels.due;
    return all + folded();
}

void PanelGrid::setOrder()
{
    const QList<Panel *> all = inOrder();
    if (std::exchange(m_order, all) == all)
        return;
    for (qsizetype i = 1; i < all.size(); ++i)
        setTabOrder(all[i - 1]->links(), all[i]->links());
}

void PanelGrid::arrange(int width, int height)
{
    m_narrow = width < Theme::of(this).scaled(narrowBelow);
    setOrder();
    if (m_narrow)
        arrangeNarrow(width);
    else
        arrangeWide(width, height);
}

void PanelGrid::arrangeWide(int width, int height)
{
    const QList<Panel *> filled = lists();
    const QList<Panel *> lines = folded();
    QList<Panel *> second = filled.mid(1);
    if (!m_panels.lanes->isEmpty())
        second += m_panels.lanes;
    const std::array<int, 3> leasts{std::max(highest(filled.mid(0, 1)), highest(m_panels.cards)), highest(second),
                                    std::max(leastHeight(m_panels.perDay), leastHeight(m_panels.durations))};
    const int due = m_panels.due->isHidden() ? 0 : leastHeight(m_panels.due) + gridGap;
    const int line = lines.isEmpty() ? 0 : lines.first()->foldedHeight() + gridGap;
    std::array<int, 3> shares = rowShares;
    if (second.isEmpty())
        shares[1] = 0;
    const int room = height - (second.isEmpty() ? 1 : 2) * gridGap - 12 - due - line;
    const int sum = std::accumulate(shares.begin(), shares.end(), 0);
    std::array<int, 3> heights{};
    for (size_t row = 0; row < 3; ++row)
        heights[row] = std::max(leasts[row], room * shares[row] / sum);
    // If a row needs more than its share, the charts get less.
    const int over = std::accumulate(heights.begin(), heights.end(), 0) - room;
    if (over > 0)
        heights[chartRow] = std::max(leasts[chartRow], heights[chartRow] - over);
    const int inner = width - 2 * gridMargin;
    const int left = filled.isEmpty() ? -gridGap : (inner - gridGap) * 560 / 1144;
    int y = 0;
    const auto halves = [&](const QList<Panel *> &leftOnes, const QList<Panel *> &rightOnes, int split, int row) {
        placeRow(leftOnes, QRect(gridMargin, y, split, row));
        placeRow(rightOnes, QRect(gridMargin + split + gridGap, y, inner - gridGap - split, row));
        y += row + gridGap;
    };
    halves(filled.mid(0, 1), m_panels.cards, left, heights[0]);
    const int half = (inner - gridGap) * 560 / 1144;
    if (second.size() > 1)
        halves(second.mid(0, 1), second.mid(1), half, heights[1]);
    else if (!second.isEmpty())
        halves({}, second, -gridGap, heights[1]);
    halves({m_panels.perDay}, {m_panels.durations}, half, heights[chartRow]);
    if (due > 0)
        halves({}, {m_panels.due}, -gridGap, due - gridGap);
    if (line > 0)
        halves({}, lines, -gridGap, line - gridGap);
    resize(width, y - gridGap + 12);
}

void PanelGrid::arrangeNarrow(int width)
{
    const int inner = width - 2 * gridMargin;
    const QList<Panel *> filled = lists();
    int y = 0;
    const auto row = [&](const QList<Panel *> &panels, int height) {
        placeRow(panels, QRect(gridMargin, y, inner, height));
        y += height + gridGap;
    };
    if (!filled.isEmpty())
        row(filled.mid(0, 1), leastHeight(filled.first()));
    row(m_panels.cards, highest(m_panels.cards));
    for (Panel *panel : filled.mid(1))
        row({panel}, leastHeight(panel));
    if (!m_panels.lanes->isEmpty())
        row({m_panels.lanes}, leastHeight(m_panels.lanes));
    if (!m_panels.due->isHidden())
        row({m_panels.due}, leastHeight(m_panels.due));
    row({m_panels.perDay}, leastHeight(m_panels.perDay) + 24);
    row({m_panels.durations}, leastHeight(m_panels.durations) + 24);
    for (Panel *panel : folded())
        row({panel}, panel->foldedHeight());
    resize(width, y - gridGap + 12);
}

} // namespace exportdesk
