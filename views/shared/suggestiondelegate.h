// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace exportdesk
{

/// Paints a suggestion of a search: what would be typed, what it means, and how many rows have it.
class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { MeaningRole = Qt::UserRole + 1, CountRole, IsRecentRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    /// Makes all meanings begin below each other, after the widest of these texts where there is room for that.
    void alignAfter(const QStringList &texts, const QWidget &view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_column = 0; ///< width of the texts
};

} // namespace exportdesk
