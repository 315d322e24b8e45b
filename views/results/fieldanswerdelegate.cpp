// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/fieldanswerdelegate.h"

#include "models/results/resultfieldsmodel.h"
#include "views/results/fillbar.h"
#include "views/shared/icon.h"

#include <QPainter>

namespace exportdesk
{

namespace
{
constexpr int signSize = 14;
constexpr int signRoom = 22;
constexpr int barGap = 8;
} // namespace

int FieldAnswerDelegate::widthOf(int column, int text)
{
    const int bar = column == ResultFieldsModel::FilledColumn ? FillBar::size.width() + barGap : 0;
    // Padding is wider at the ends of a row.
    return text + bar + (column == ResultFieldsModel::ChangedColumn ? 3 : 2) * padding + 1;
}

void FieldAnswerDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFont body = theme.font(Theme::Role::Body);
    const bool isWarning = index.data(ResultFieldsModel::EmptyInAllRole).toBool();
    const QFont figure = isWarning ? theme.font(Theme::Role::Strong) : body;
    const QColor ink = theme.color(isWarning ? Token::Warn : Token::Text);
    switch (index.column()) {
    case ResultFieldsModel::FieldColumn: {
        const bool ofEvents = index.data(ResultFieldsModel::OfEventsRole).toBool();
        if (ofEvents)
            paintIcon(painter, QRect(cell.left(), cell.top(), signSize, cell.height()), Icon::Events,
                      theme.color(Token::Text2), signSize);
        const QRect name = cell.adjusted(ofEvents ? signRoom : 0, 0, isWarning ? -signRoom : 0, 0);
        const int wide = paintText(painter, name, text, theme.color(Token::Text), body,
                                   Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideMiddle);
        if (isWarning)
            paintIcon(painter, QRect(name.left() + wide + 6, cell.top(), signSize, cell.height()), Icon::Warning,
                      theme.color(Token::Warn), signSize);
        return;
    }
    case ResultFieldsModel::FilledColumn:
        FillBar::paint(painter, theme, cell, index.data(ResultFieldsModel::ShareRole).toDouble(), Token::ChartOk,
                       isWarning);
        paintText(painter, cell.adjusted(FillBar::size.width() + barGap, 0, 0, 0), text, ink, figure,
                  Qt::AlignRight | Qt::AlignVCenter);
        return;
    case ResultFieldsModel::EmptyColumn:
        paintText(painter, cell, text, ink, figure, Qt::AlignRight | Qt::AlignVCenter);
        return;
    case ResultFieldsModel::TypeColumn:
    case ResultFieldsModel::RangeColumn:
        paintText(painter, cell, text, theme.color(Token::Text2), theme.font(Theme::Role::Small));
        return;
    default:
        paintText(painter, cell, text, theme.color(Token::Text), body, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace exportdesk
