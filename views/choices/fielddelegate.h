// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace exportdesk
{

class Theme;

/// Paints a field of the tree: tri-state box, path with the search matches marked, type at the right; unknown paths in
/// the color of warnings with a triangle, deprecated ones gray.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// While all fields are exported the boxes are gray: the selection is not used.
    void setDormant(bool dormant) { m_dormant = dormant; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A click on the box toggles it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// Checks what is not fully checked, otherwise unchecks it.
    static void toggle(QAbstractItemModel *model, const QModelIndex &index);

private:
    void paintField(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintType(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Returns the area of the matches.
    static QRegion paintHits(QPainter &painter, const QRect &text, const QString &label, const QVariantList &hits,
                             const Theme &theme);

    bool m_dormant = false;
};

} // namespace exportdesk
