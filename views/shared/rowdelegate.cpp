// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/rowdelegate.h"

#include "views/shared/plain.h"
#include "views/shared/tableview.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace exportdesk
{

namespace
{

struct CellState {
    bool first = true; ///< left-most cell of its row
    bool last = false; ///< right-most cell of a table's row
    bool current = false; ///< in the row that the keyboard acts on and the details show
    bool hovered = false;
};

CellState stateOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    CellState state;
    state.hovered = option.state & QStyle::State_MouseOver;
    if (const auto *table = qobject_cast<const TableView *>(option.widget)) {
        state.first = index.column() == table->firstColumn();
        state.last = index.column() == table->lastColumn();
        state.hovered = table->hoveredRow() == index.row();
    } else if (const auto *plain = qobject_cast<const QTableView *>(option.widget)) {
        state.first = plain->horizontalHeader()->visualIndex(index.column()) == 0;
        state.last = plain->horizontalHeader()->visualIndex(index.column()) == plain->horizontalHeader()->count() - 1;
    } else if (qobject_cast<const QTreeView *>(option.widget)) {
        state.first = false;
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        state.current = view->currentIndex().row() == index.row() && view->currentIndex().parent() == index.parent();
    return state;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const CellState state = stateOf(option, index);
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool live = option.widget && option.widget->hasFocus();
    painter->save();
    painter->setClipRect(rect);
    if (selected)
        painter->fillRect(rect,
                          theme.color(option.state & QStyle::State_Active ? Token::Selection : Token::SelectionOff));
    else if (state.hovered)
        painter->fillRect(rect, theme.color(Token::Hover));
    else if (state.current && !live)
        painter->fillRect(rect, theme.color(Token::SelectionOff));
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.color(Token::RowLine));
    if (selected && state.first)
        painter->fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), theme.color(Token::AccentFill));

    painter->save();
    paintCell(*painter, rect.adjusted(state.first ? edgePadding : padding, 0, state.last ? -edgePadding : -padding, -1),
              option, index);
    painter->restore();

    if (state.current && live) {
        // The focus ring of the row, cell by cell; its long sides suffice.
        painter->fillRect(QRect(rect.x(), rect.y(), rect.width(), 2), theme.color(Token::Accent));
        painter->fillRect(QRect(rect.x(), rect.bottom() - 1, rect.width(), 2), theme.color(Token::Accent));
        if (state.first)
            painter->fillRect(QRect(rect.x(), rect.y(), 2, rect.height()), theme.color(Token::Accent));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {text.width() + 2 * padding, Theme::of(option.widget).rowHeight()};
}

/// Cells contain text from outside, never markup.
bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = index.data(Qt::ToolTipRole).toString();
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plain::toolTip(words), view);
    return true;
}

void RowDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    paintText(painter, cell, index.data(Qt::DisplayRole).toString(),
              theme.color(enabled ? Token::Text : Token::Disabled), theme.font(Theme::Role::Body),
              alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter);
}

int RowDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &color,
                           const QFont &font, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font);
    const QString whole = plain::text(text);
    const int width = metrics.horizontalAdvance(whole);
    const QString shown = width > rect.width() ? metrics.elidedText(whole, elide, rect.width()) : whole;
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
    return std::min(width, rect.width());
}

} // namespace exportdesk
