// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/previewrowdelegate.h"

#include "models/previews/previewrowsmodel.h"
#include "views/shared/icon.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace exportdesk
{

void PreviewRowDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool missing = index.data(PreviewRowsModel::MissingRole).toBool();
    if (!missing || index.column() != PreviewRowsModel::ValueColumn)
        return RowDelegate::paintCell(painter, cell, option, index);
    constexpr int size = 16;
    constexpr int gap = 8;
    const QColor ink = Theme::of(option.widget).color(Token::Warn);
    paintIcon(painter, QRect(cell.left(), cell.top(), size, cell.height()), Icon::Warning, ink, size);
    paintText(painter, cell.adjusted(size + gap, 0, 0, 0), index.data().toString(), ink, option.font);
}

} // namespace exportdesk
