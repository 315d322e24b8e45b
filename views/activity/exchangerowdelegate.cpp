// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/exchangerowdelegate.h"

#include "models/activity/exchangesmodel.h"
#include "views/activity/exchangestatus.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace exportdesk
{

namespace
{

constexpr int iconSize = 16;
constexpr int iconGap = 8;

} // namespace

void ExchangeRowDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter;
    switch (ExchangesModel::Column(index.column())) {
    case ExchangesModel::MethodColumn:
        paintText(painter, cell, text, theme.color(Token::Text), theme.font(Theme::Role::Strong));
        return;
    case ExchangesModel::StatusColumn: {
        const auto end = ExchangeEnd(index.data(ExchangesModel::EndRole).toInt());
        const StatusLook look = statusLook(shownStatus(end));
        paintIcon(painter, QRect(cell.left(), cell.top(), iconSize, cell.height()), look.icon,
                  theme.color(look.iconToken), iconSize);
        paintText(painter, cell.adjusted(iconSize + iconGap, 0, 0, 0), text,
                  theme.color(end == ExchangeEnd::Answered ? Token::Text2 : look.wordToken), option.font);
        return;
    }
    case ExchangesModel::RequestIdColumn:
        paintText(painter, cell, text, theme.color(Token::Text2), theme.font(Theme::Role::Mono), alignment,
                  Qt::ElideMiddle);
        return;
    case ExchangesModel::PathColumn:
        paintText(painter, cell, text, theme.color(Token::Text), option.font, alignment, Qt::ElideMiddle);
        return;
    case ExchangesModel::TimeColumn:
    case ExchangesModel::DurationColumn:
    case ExchangesModel::SizeColumn:
        paintText(painter, cell, text, theme.color(Token::Text2), option.font, alignment);
        return;
    case ExchangesModel::AttemptColumn:
    case ExchangesModel::JobColumn:
        paintText(painter, cell, text, theme.color(Token::Text), option.font, alignment);
        return;
    }
}

} // namespace exportdesk
