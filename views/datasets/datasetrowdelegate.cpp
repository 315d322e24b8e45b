// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/datasetrowdelegate.h"

#include "models/datasets/batchesmodel.h"
#include "models/datasets/datasetsmodel.h"
#include "views/shared/icon.h"
#include "views/shared/plain.h"
#include "views/shared/statuslook.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace exportdesk
{

namespace
{

constexpr int iconSize = 16;
constexpr int iconGap = 8;

Status batchLook(BatchGroup group)
{
    switch (group) {
    case BatchGroup::Running:
        return Status::Processing;
    case BatchGroup::Done:
        return Status::Succeeded;
    case BatchGroup::Failed:
        return Status::Failed;
    case BatchGroup::Stuck:
        return Status::Warning;
    case BatchGroup::Ended:
        return Status::Cancelled;
    case BatchGroup::Unknown:
        return Status::Unknown;
    }
    return Status::Unknown;
}

void paintWithIcon(QPainter &painter, const QRect &cell, Status status, const QString &text, Token word,
                   const QFont &font)
{
    const Theme &theme = Theme::of();
    const StatusLook look = statusLook(status);
    paintIcon(painter, QRect(cell.left(), cell.top(), iconSize, cell.height()), look.icon, theme.color(look.iconToken),
              iconSize);
    const QRect rest = cell.adjusted(iconSize + iconGap, 0, 0, 0);
    painter.setFont(font);
    painter.setPen(theme.color(word));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(plain::text(text), Qt::ElideRight, rest.width()));
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    return Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter;
}

} // namespace

void DatasetRowDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case DatasetsModel::IdColumn:
        paintText(painter, cell, text, theme.color(Token::Text2), theme.font(Theme::Role::Mono),
                  Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideMiddle);
        return;
    case DatasetsModel::TargetColumn: {
        const bool target = index.data(DatasetsModel::CanBeTargetRole).toBool();
        const QString word = target ? tr("Yes") : tr("No");
        paintWithIcon(painter, cell, target ? Status::Succeeded : Status::Cancelled, word,
                      target ? Token::Ok : Token::Text2, option.font);
        const int used = iconSize + iconGap + QFontMetrics(option.font).horizontalAdvance(word) + iconGap;
        paintText(painter, cell.adjusted(used, 0, 0, 0), text, theme.color(Token::Text2), option.font);
        return;
    }
    case DatasetsModel::LastBatchColumn: {
        const auto group = BatchGroup(index.data(DatasetsModel::BatchGroupRole).toInt());
        if (text.isEmpty())
            paintWithIcon(painter, cell, Status::Cancelled, tr("None"), Token::Text2, option.font);
        else if (group == BatchGroup::Unknown)
            paintText(painter, cell, text, theme.color(Token::Text2), option.font);
        else
            paintWithIcon(painter, cell, batchLook(group), text,
                          group == BatchGroup::Failed ? Token::Err : Token::Text2, option.font);
        return;
    }
    default:
        paintText(painter, cell, text, theme.color(Token::Text), option.font, alignmentOf(index));
    }
}

void BatchRowDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == BatchesModel::StatusColumn) {
        const auto group = BatchGroup(index.data(BatchesModel::GroupRole).toInt());
        const StatusLook look = statusLook(batchLook(group));
        paintWithIcon(painter, cell, batchLook(group), text, look.wordToken, option.font);
        return;
    }
    const bool id = index.column() == BatchesModel::IdColumn;
    paintText(painter, cell, text, theme.color(id ? Token::Text2 : Token::Text),
              id ? theme.font(Theme::Role::Mono) : option.font, alignmentOf(index),
              id ? Qt::ElideMiddle : Qt::ElideRight);
}

} // namespace exportdesk
