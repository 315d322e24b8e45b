// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/occurrencerowdelegate.h"

#include "models/schedules/occurrencesmodel.h"
#include "views/schedules/schedulelook.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace exportdesk
{

namespace
{

constexpr int resultIconSize = 16;
constexpr int resultIconGap = 8;

} // namespace

void OccurrenceRowDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == OccurrencesModel::ResultColumn) {
        const StatusLook look
            = statusLook(shownStatus(index.data(OccurrencesModel::OccurrenceRole).value<Occurrence>()));
        paintIcon(painter, QRect(cell.left(), cell.top(), resultIconSize, cell.height()), look.icon,
                  theme.color(look.iconToken), resultIconSize);
        paintText(painter, cell.adjusted(resultIconSize + resultIconGap, 0, 0, 0), text, theme.color(look.wordToken),
                  option.font);
        return;
    }
    const bool isMain = index.column() == OccurrencesModel::DueColumn || index.column() == OccurrencesModel::JobColumn;
    paintText(painter, cell, text, theme.color(isMain ? Token::Text : Token::Text2), option.font);
}

} // namespace exportdesk
