// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QStyledItemDelegate>

namespace exportdesk
{

/// Paints rows: background, row line, a 3-px selection edge at the left, 8 px of cell padding and 16 at both ends of
/// the row, as in the header.
///
/// Derived classes override paintCell() and paint with tokens; the background is already painted.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int padding = 8;
    static constexpr int edgePadding = 16;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// \a cell is the room inside the padding. By default the display text is painted, elided at the end, in Text.
    virtual void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;
    /// Paints one line of text, elided, and gives its width.
    static int paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &color,
                         const QFont &font, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
                         Qt::TextElideMode elide = Qt::ElideRight);
};

} // namespace exportdesk
