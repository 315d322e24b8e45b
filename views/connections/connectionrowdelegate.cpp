// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionrowdelegate.h"

#include "models/connections/connectionsmodel.h"
#include "views/shared/paint.h"
#include "views/shared/sandboxlook.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

ConnectionRowDelegate::ConnectionRowDelegate(std::function<QString(const QModelIndex &)> note, QObject *parent)
    : RowDelegate(parent)
    , m_note(std::move(note))
{
}

QSize ConnectionRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {160, theme.height(28) + theme.height(28, Theme::Role::Small)};
}

void ConnectionRowDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool local = index.data(ConnectionsModel::LocalRole).toBool();
    paintIcon(painter, QRect(cell.left(), cell.top(), 20, cell.height()), local ? Icon::Local : Icon::Remote,
              theme.color(Token::Text2), 20);
    QRect upper = cell.adjusted(32, 6, 0, 0);
    upper.setHeight(cell.height() / 2 - 6);
    const QRect lower(upper.left(), upper.bottom() + 1, upper.width(), cell.height() / 2 - 6);
    if (index.data(ConnectionsModel::ProductionRole).toBool()) {
        const QString word = SandboxLook{{.name = {}, .production = true}}.word();
        QFont small = theme.font(Theme::Role::Small);
        small.setWeight(QFont::Bold);
        const int wide = QFontMetrics(small).horizontalAdvance(word) + 10;
        const int name = QFontMetrics(theme.font(Theme::Role::Strong)).horizontalAdvance(index.data().toString()) + 8;
        const int left = std::min(upper.left() + name, upper.right() - wide);
        const QRect badge(left, upper.center().y() - 7, wide, 16);
        paint::box(painter, badge, 3, theme.color(Token::ProdFill));
        painter.setFont(small);
        painter.setPen(theme.color(Token::OnFill));
        painter.drawText(badge, Qt::AlignCenter, word);
        upper.setRight(badge.left() - 8);
    }
    paintText(painter, upper, index.data().toString(), theme.color(Token::Text), theme.font(Theme::Role::Strong));
    paintText(painter, lower, m_note(index), theme.color(Token::Text2), theme.font(Theme::Role::Small));
}

} // namespace exportdesk
