// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/schedulerowdelegate.h"

#include "models/schedules/schedulesmodel.h"
#include "views/schedules/schedulelook.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace exportdesk
{

namespace
{

constexpr int markSize = 16;
constexpr int markGap = 4;
constexpr int wordGap = 8;

} // namespace

void ScheduleRowDelegate::paintNext(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.widget);
    const auto state = ScheduleRow::State(index.data(SchedulesModel::StateRole).toInt());
    std::optional<Icon> icon;
    Token token = Token::Text;
    if (state == ScheduleRow::State::Unconfirmed || index.data(SchedulesModel::ConflictRole).toBool()) {
        icon = Icon::Warning;
        token = Token::Warn;
    } else if (state == ScheduleRow::State::Paused) {
        icon = Icon::Dash;
        token = Token::Text2;
    } else if (state == ScheduleRow::State::Over) {
        token = Token::Text2;
    }
    if (icon)
        paintIcon(painter, QRect(cell.left(), cell.top(), markSize, cell.height()), *icon, theme.color(token),
                  markSize);
    paintText(painter, icon ? cell.adjusted(markSize + wordGap, 0, 0, 0) : cell, index.data(Qt::DisplayRole).toString(),
              theme.color(token), option.font);
}

void ScheduleRowDelegate::paintMarks(QPainter &painter, const QRect &cell, const QModelIndex &index)
{
    const Theme &theme = Theme::of();
    const auto newest = index.data(SchedulesModel::NewestRole).value<QList<Occurrence>>();
    int left = cell.left();
    for (auto one = newest.rbegin(); one != newest.rend(); ++one, left += markSize + markGap) {
        const StatusLook look = statusLook(shownStatus(*one));
        paintIcon(painter, QRect(left, cell.top(), markSize, cell.height()), look.icon, theme.color(look.iconToken),
                  markSize);
    }
}

void ScheduleRowDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto state = ScheduleRow::State(index.data(SchedulesModel::StateRole).toInt());
    const bool isOff = state == ScheduleRow::State::Paused || state == ScheduleRow::State::Over;
    switch (SchedulesModel::ScheduleColumn(index.column())) {
    case SchedulesModel::NameColumn:
        paintText(painter, cell, text, theme.color(isOff ? Token::Text2 : Token::Text),
                  isOff ? option.font : theme.font(Theme::Role::Strong));
        return;
    case SchedulesModel::RhythmColumn:
        paintText(painter, cell, text, theme.color(isOff ? Token::Text2 : Token::Text), option.font);
        return;
    case SchedulesModel::NextColumn:
        return paintNext(painter, cell, option, index);
    case SchedulesModel::NewestColumn:
        return paintMarks(painter, cell, index);
    case SchedulesModel::LastColumn: {
        const QVariant last = index.data(SchedulesModel::LastRole);
        const Token token = last.isValid() && isProblem(last.value<Occurrence>())
            ? statusLook(shownStatus(last.value<Occurrence>())).wordToken
            : Token::Text2;
        paintText(painter, cell, text, theme.color(token), option.font);
        return;
    }
    }
}

} // namespace exportdesk
