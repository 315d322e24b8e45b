// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace exportdesk
{

class Theme;

/// Paints a field of the tree: tri-state box, path with the search hit marked, type at the right; unknown paths in the
/// colour of warnings with a triangle, deprecated ones grey.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// While all fields are exported the boxes are grey: what they hold does not count at the moment.
    void setDormant(bool dormant) { m_dormant = dormant; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A click on the box turns it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// Checks what is not wholly checked, else takes it away.
    static void turn(QAbstractItemModel *model, const QModelIndex &index);

private:
    void paintField(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintType(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Gives the places of the hits.
    static QRegion paintHits(QPainter &painter, const QRect &text, const QString &label, const QVariantList &hits,
                             const Theme &theme);

    bool m_dormant = false;
};

} // namespace exportdesk
