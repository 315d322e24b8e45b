// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/profiledelegate.h"

#include "models/results/profiletreemodel.h"
#include "models/results/resultrowsmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct ValueState {
    bool isHidden = false;
    bool isEmpty = false;
    bool isPending = false;
    bool isOfTree = false;
};

ValueState valueState(const QModelIndex &index)
{
    if (qobject_cast<const ResultRowsModel *>(index.model()))
        return {index.data(ResultRowsModel::HiddenRole).toBool(), index.data(ResultRowsModel::EmptyRole).toBool(),
                index.data(ResultRowsModel::PendingRole).toBool(), false};
    if (index.column() == ProfileTreeModel::NameColumn)
        return {false, false, false, true};
    return {index.data(ProfileTreeModel::HiddenRole).toBool(), index.data(ProfileTreeModel::EmptyRole).toBool(), false,
            true};
}

} // namespace

void ProfileDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const ValueState state = valueState(index);
    const QFont body = theme.font(Theme::Role::Body);
    const bool isTreeValue = state.isOfTree && index.column() == ProfileTreeModel::ValueColumn;
    const QVariant said = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = isTreeValue ? Qt::AlignRight | Qt::AlignVCenter
        : said.isValid()                        ? Qt::Alignment(said.toInt()) | Qt::AlignVCenter
                                                : Qt::AlignLeft | Qt::AlignVCenter;
    const QColor faint = theme.color(Token::Text3);
    if (state.isPending)
        paintText(painter, cell, u"…"_s, faint, body, alignment);
    else if (state.isHidden)
        paintText(painter, cell, u"••••••"_s, faint, body, alignment);
    else if (state.isEmpty)
        paintText(painter, cell, tr("empty"), faint, body, alignment);
    else
        paintText(painter, cell, index.data(Qt::DisplayRole).toString(), theme.color(Token::Text), body, alignment);
}

} // namespace exportdesk
