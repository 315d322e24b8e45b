// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/suggestiondelegate.h"

#include "views/shared/icon.h"
#include "views/shared/paint.h"
#include "views/shared/paintparts.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace exportdesk
{

namespace
{

constexpr int suggestionPadding = 10;
constexpr int suggestionGap = 16;
constexpr int suggestionIcon = 16;

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const Token ground = option.state.testFlag(QStyle::State_Selected) ? Token::Selection
        : option.state.testFlag(QStyle::State_MouseOver)               ? Token::Hover
                                                                       : Token::Base;
    painter->save();
    painter->fillRect(option.rect, theme.color(ground));
    QRect room = option.rect.adjusted(suggestionPadding, 0, -suggestionPadding, 0);
    const QRect icon(room.left(), room.center().y() - suggestionIcon / 2 + 1, suggestionIcon, suggestionIcon);
    if (index.data(IsRecentRole).toBool())
        paintIcon(*painter, icon, Icon::RunAgain, theme.color(Token::Text2));
    room.setLeft(icon.right() + 8);
    const int count = index.data(CountRole).toInt();
    const QFont small = theme.font(Theme::Role::Small);
    if (count >= 0) {
        const QString figure = option.locale.toString(count);
        const int width = QFontMetrics(small).horizontalAdvance(figure);
        painter->setFont(small);
        painter->setPen(theme.color(Token::Text2));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, figure);
        room.setRight(room.right() - width - suggestionGap);
    }
    const QFont body = theme.font(Theme::Role::Body);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString meaning = index.data(MeaningRole).toString();
    const int wanted = QFontMetrics(body).horizontalAdvance(text) + 4;
    QRect first = room;
    first.setWidth(std::min(wanted, room.width()));
    parts::paintLine(*painter, first, text, body, theme.color(Token::Text));
    const int column = std::min(m_column, option.rect.width() * 3 / 5);
    room.setLeft(std::max(first.right(), room.left() + column) + suggestionGap);
    if (!meaning.isEmpty() && room.width() > suggestionGap)
        parts::paintLine(*painter, room, meaning, small, theme.color(Token::Text2));
    painter->restore();
}

void SuggestionDelegate::alignAfter(const QStringList &texts, const QWidget &view)
{
    const QFontMetrics metrics(Theme::of(&view).font(Theme::Role::Body));
    m_column = 0;
    for (const QString &text : texts)
        m_column = std::max(m_column, metrics.horizontalAdvance(text) + 4);
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, Theme::of(option.widget).height(28)};
}

} // namespace exportdesk
