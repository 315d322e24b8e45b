// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/choicedelegate.h"

#include "views/exports/choicelistmodel.h"
#include "views/shared/paint.h"
#include "views/shared/paintparts.h"

#include <QPainter>

namespace exportdesk
{

namespace
{

constexpr int choicePadding = 8;
constexpr int boxSize = 16;
constexpr int markHeight = 18;
constexpr int markPadding = 8;

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const Token ground = !enabled                        ? Token::Alt
        : current                                        ? Token::Selection
        : option.state.testFlag(QStyle::State_MouseOver) ? Token::Hover
                                                         : Token::Base;
    painter->save();
    painter->fillRect(option.rect, theme.color(ground));
    painter->fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), theme.color(Token::RowLine));
    QRect text = option.rect.adjusted(choicePadding, 0, -choicePadding, -1);
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        const QRect box(text.left(), text.center().y() - boxSize / 2 + 1, boxSize, boxSize);
        parts::paintCheckBox(*painter, theme, box, Qt::CheckState(check.toInt()), enabled);
        text.setLeft(box.right() + choicePadding);
    }
    const QString detail = index.data(ChoiceListModel::DetailRole).toString();
    QRect title = text;
    if (!detail.isEmpty()) {
        title.setBottom(text.center().y());
        const QRect below(text.left(), title.bottom() + 1, text.width(), text.bottom() - title.bottom());
        parts::paintLine(*painter, below.adjusted(0, 0, 0, -4), detail, theme.font(Theme::Role::Small),
                         theme.color(Token::Text2));
        title.adjust(0, 4, 0, 0);
    }
    if (const QString mark = index.data(ChoiceListModel::MarkRole).toString(); !mark.isEmpty()) {
        const int width = QFontMetrics(theme.font(Theme::Role::Small)).horizontalAdvance(mark) + 2 * markPadding;
        const QRect pill(title.right() - width, title.center().y() - markHeight / 2, width, markHeight);
        paint::box(*painter, pill, markHeight / 2.0, theme.color(Token::WarnTint), theme.color(Token::WarnTint));
        parts::paintLine(*painter, pill, mark, theme.font(Theme::Role::Small), theme.color(Token::Warn), Qt::ElideNone,
                         Qt::AlignHCenter);
        title.setRight(pill.left() - choicePadding);
    }
    parts::paintLine(*painter, title, index.data(Qt::DisplayRole).toString(), theme.font(Theme::Role::Body),
                     theme.color(enabled ? Token::Text : Token::Text3));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool two = !index.data(ChoiceListModel::DetailRole).toString().isEmpty();
    const int lines = QFontMetrics(theme.font(Theme::Role::Body)).height()
        + QFontMetrics(theme.font(Theme::Role::Small)).height() + 10;
    return {200, two ? std::max(44, lines) : theme.height(28)};
}

} // namespace exportdesk
