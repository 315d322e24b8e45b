// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/flowlayout.h"

#include <QWidget>

namespace exportdesk
{

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QSize FlowLayout::sizeHint() const
{
    QSize hint;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        hint.rwidth() += item->sizeHint().width() + (hint.width() > 0 ? m_gap : 0);
        hint.setHeight(std::max(hint.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return hint + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// A stretching item starts with its minimum width, so that it does not push others into the next line.
QSize FlowLayout::wished(QLayoutItem *item, int width) const
{
    QSize size = item->sizeHint().boundedTo({std::max(width, item->minimumSize().width()), QWIDGETSIZE_MAX});
    if (m_stretching && item->widget() == m_stretching)
        size.setWidth(item->minimumSize().width());
    return size;
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> all;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = wished(item, width);
        if (all.isEmpty() || all.last().width + m_gap + size.width() > width)
            all.append(Line());
        Line &line = all.last();
        line.width += size.width() + (line.items.isEmpty() ? 0 : m_gap);
        line.height = std::max(line.height, size.height());
        line.items.append(item);
    }
    return all;
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int y = inner.top();
    const QList<Line> all = lines(inner.width());
    for (const Line &line : all) {
        if (apply)
            place(line, QRect(inner.left(), y, inner.width(), line.height));
        y += line.height + m_lineGap;
    }
    return y - inner.top() - (all.isEmpty() ? 0 : m_lineGap) + margins.top() + margins.bottom();
}

void FlowLayout::place(const Line &line, const QRect &row) const
{
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0;
    for (QLayoutItem *item : line.items) {
        QSize size = wished(item, row.width());
        if (item->widget() && item->widget() == m_stretching)
            size.rwidth() += std::max(0, row.width() - line.width);
        const int left = mirrored ? row.right() + 1 - x - size.width() : row.left() + x;
        item->setGeometry(QRect(QPoint(left, row.top() + (row.height() - size.height()) / 2), size));
        x += size.width() + m_gap;
    }
}

} // namespace exportdesk
