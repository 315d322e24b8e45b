// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choices/fielddelegate.h"

#include "models/choices/fieldfiltermodel.h"
#include "models/choices/fieldtreemodel.h"
#include "views/shared/icon.h"
#include "views/shared/paintparts.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace exportdesk
{

namespace
{

constexpr int boxSize = 16;
constexpr int boxRoom = 24; ///< the click target: box and half the gap on each side

QRect boxIn(const QRect &cell)
{
    return {cell.left() + 2, cell.center().y() - boxSize / 2 + 1, boxSize, boxSize};
}

/// Empty where nothing can be selected.
int roomForBox(const QModelIndex &field)
{
    return field.data(Qt::CheckStateRole).isValid() ? boxRoom : 2;
}

} // namespace

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    if (index.column() == FieldTreeModel::FieldColumn)
        paintField(*painter, option, index);
    else
        paintType(*painter, option, index);
    painter->restore();
}

void FieldDelegate::paintField(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid())
        parts::paintCheckBox(painter, theme, boxIn(option.rect), Qt::CheckState(check.toInt()), !m_dormant);

    const bool unknown = !index.data(FieldTreeModel::KnownRole).toBool();
    const bool deprecated = index.data(FieldTreeModel::DeprecatedRole).toBool();
    const Token ink = unknown ? Token::Warn : deprecated ? Token::Text3 : Token::Text;
    const QFont font = theme.font(Theme::Role::Body);
    const QRect text = option.rect.adjusted(roomForBox(index), 0, unknown ? -22 : 0, 0);
    const QString label
        = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, text.width());
    const QRegion hits
        = paintHits(painter, text, label, index.data(FieldFilterModel::MatchPositionsRole).toList(), theme);
    painter.setClipRegion(QRegion(option.rect) - hits);
    const int width = parts::paintLine(painter, text, label, font, theme.color(ink));
    if (!hits.isEmpty()) {
        painter.setClipRegion(hits); // on a hit the words have their full contrast
        parts::paintLine(painter, text, label, font, theme.color(Token::Text));
    }
    painter.setClipping(false);
    if (unknown)
        paintIcon(painter, QRect(text.left() + width + 6, text.top(), 16, text.height()), Icon::Warning,
                  theme.color(Token::Warn), 14);
}

QRegion FieldDelegate::paintHits(QPainter &painter, const QRect &text, const QString &label, const QVariantList &hits,
                                 const Theme &theme)
{
    const QFontMetrics metrics(theme.font(Theme::Role::Body));
    QRegion region;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Match));
    for (qsizetype at = 0; at + 1 < hits.size(); at += 2) {
        const int start = hits.at(at).toInt();
        const int length = hits.at(at + 1).toInt();
        if (start + length > label.size())
            continue;
        const int left = text.left() + metrics.horizontalAdvance(label, start);
        const int right = text.left() + metrics.horizontalAdvance(label, start + length);
        const QRect hit(left, text.top() + 3, right - left, text.height() - 6);
        painter.drawRoundedRect(hit, 2, 2);
        region += hit.adjusted(0, -3, 0, 3);
    }
    return region;
}

void FieldDelegate::paintType(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QModelIndex field = index.siblingAtColumn(FieldTreeModel::FieldColumn);
    const bool unknown = !field.data(FieldTreeModel::KnownRole).toBool();
    const bool deprecated = field.data(FieldTreeModel::DeprecatedRole).toBool();
    const QString type = index.data(Qt::DisplayRole).toString();
    parts::paintLine(painter, option.rect.adjusted(4, 0, -8, 0), deprecated ? tr("deprecated, %1").arg(type) : type,
                     theme.font(Theme::Role::Small), theme.color(unknown ? Token::Warn : Token::Text2), Qt::ElideRight,
                     Qt::AlignRight);
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool field = index.column() == FieldTreeModel::FieldColumn;
    const QFontMetrics metrics(theme.font(field ? Theme::Role::Body : Theme::Role::Small));
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + (field ? roomForBox(index) + 8 : 12),
            theme.rowHeight()};
}

void FieldDelegate::toggle(QAbstractItemModel *model, const QModelIndex &index)
{
    const QModelIndex field = index.siblingAtColumn(FieldTreeModel::FieldColumn);
    // A box that is checked because all fields are exported says nothing about the choice.
    const bool whole = field.data(FieldTreeModel::CoveredRole).toBool();
    model->setData(field, int(whole ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

bool FieldDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable) || event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect target(option.rect.left(), option.rect.top(), boxRoom, option.rect.height());
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    toggle(model, index);
    return true;
}

} // namespace exportdesk
