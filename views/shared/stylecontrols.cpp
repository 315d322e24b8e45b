// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/stylecontrols.h"

#include "views/shared/inputstate.h"
#include "views/shared/paint.h"

#include <QScrollArea>
#include <QStyleOption>

namespace exportdesk
{

namespace
{

bool focused(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus;
}

void paintHeader(QPainter &painter, const QStyleOptionHeader &header, const Theme &theme)
{
    const QRect rect = header.rect;
    const bool over = (header.state & QStyle::State_MouseOver) && (header.state & QStyle::State_Enabled);
    painter.fillRect(rect, theme.color(over ? Token::Hover : Token::Window));
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.color(Token::Line));

    const bool first
        = header.position == QStyleOptionHeader::Beginning || header.position == QStyleOptionHeader::OnlyOneSection;
    const bool last = header.position == QStyleOptionHeader::End;
    QRect inside = rect.adjusted(first ? 16 : 8, 0, last ? -16 : -8, 0);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const bool right = header.textAlignment & Qt::AlignRight;
    const int mark = sorted ? 12 + 4 : 0;
    painter.setFont(theme.font(Theme::Role::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = std::max(0, inside.width() - (header.icon.isNull() ? 0 : 16) - mark);
    const QString words = metrics.elidedText(header.text, Qt::ElideRight, room + 1);
    const int wordWidth = metrics.horizontalAdvance(words);
    int x = right ? inside.right() + 1 - wordWidth - mark : inside.x();
    if (!header.icon.isNull()) {
        header.icon.paint(&painter, QRect(x, rect.y(), 16, rect.height() - 1));
        x += 16 + (words.isEmpty() ? 0 : 4);
    }
    painter.setPen(theme.color(sorted ? Token::Text : Token::Text2));
    painter.drawText(QRect(x, rect.y(), wordWidth + 2, rect.height() - 1), Qt::AlignVCenter | Qt::AlignLeft, words);
    if (sorted) {
        // Qt's SortDown is ascending, which points up as in the file lists people know.
        const Icon sign = header.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown;
        paintIcon(painter, QRect(x + wordWidth + 4, rect.y(), 12, rect.height() - 1), sign, theme.color(Token::Text2),
                  12);
    }
}

void paintTabShape(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme)
{
    const QRect inner = tab.rect.adjusted(4, 0, -4, 0);
    if (tab.state & QStyle::State_Selected)
        painter.fillRect(QRect(inner.x(), tab.rect.bottom() - 2, inner.width(), 3), theme.color(Token::AccentFill));
    else if ((tab.state & QStyle::State_MouseOver) && (tab.state & QStyle::State_Enabled))
        painter.fillRect(QRect(inner.x(), tab.rect.bottom() - 2, inner.width(), 3), theme.color(Token::ButtonLine));
    if (focused(tab))
        paint::focusRing(painter, inner.adjusted(0, 3, 0, -4), 4, theme);
}

void paintTabLabel(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme)
{
    const bool selected = tab.state & QStyle::State_Selected;
    const bool enabled = tab.state & QStyle::State_Enabled;
    painter.setFont(theme.font(selected ? Theme::Role::Strong : Theme::Role::Body));
    painter.setPen(theme.color(!enabled ? Token::Disabled : selected ? Token::Text : Token::Text2));
    QRect inside = tab.rect.adjusted(12, 0, -12, 0);
    if (!tab.icon.isNull()) {
        tab.icon.paint(&painter, QRect(inside.x(), inside.y(), 16, inside.height()));
        inside.setLeft(inside.left() + 24);
    }
    // Bold or not, the text starts at the same position: selecting a tab does not move it.
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, tab.text);
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const QRect rect = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), theme.color(Token::Line));
        return;
    }
    const bool enabled = item.state & QStyle::State_Enabled;
    if ((item.state & QStyle::State_Selected) && enabled)
        painter.fillRect(rect.adjusted(1, 0, -1, 0), theme.color(Token::Selection));
    const QRect sign(rect.x() + 10, rect.y(), 16, rect.height());
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item.checkType == QStyleOptionMenuItem::NonExclusive) {
            QStyle::State state = item.state & ~(QStyle::State_On | QStyle::State_Off);
            paint::checkBox(painter, sign, state | (item.checked ? QStyle::State_On : QStyle::State_Off), theme);
        } else if (item.checked) {
            paintIcon(painter, sign, Icon::Tick, theme.color(enabled ? Token::Text : Token::Disabled), 14);
        }
    } else if (!item.icon.isNull()) {
        item.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QString words = item.text.section(u'\t', 0, 0);
    const QString key = item.text.section(u'\t', 1);
    painter.setFont(item.font);
    painter.setPen(theme.color(enabled ? Token::Text : Token::Disabled));
    painter.drawText(rect.adjusted(34, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, words);
    painter.setFont(theme.font(Theme::Role::Small));
    painter.setPen(theme.color(enabled ? Token::Text3 : Token::Disabled));
    painter.drawText(rect.adjusted(34, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, key);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(rect.right() - 24, rect.y(), 16, rect.height()), Icon::ChevronRight,
                  theme.color(Token::Text2), 14);
}

void paintSplitter(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRect r = option.rect;
    painter.fillRect(r, theme.color(Token::Window));
    const bool over = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor grip = theme.color(over ? Token::Accent : Token::ButtonLine);
    // State_Horizontal: the vertical handle of a horizontal splitter.
    if (option.state & QStyle::State_Horizontal) {
        painter.fillRect(QRect(r.center().x(), r.y(), 1, r.height()), theme.color(Token::Line));
        painter.fillRect(QRect(r.center().x() - 1, r.center().y() - 16, 3, 32), grip);
    } else {
        painter.fillRect(QRect(r.x(), r.center().y(), r.width(), 1), theme.color(Token::Line));
        painter.fillRect(QRect(r.center().x() - 16, r.center().y() - 1, 32, 3), grip);
    }
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar, const Theme &theme)
{
    const int y = bar.rect.center().y() - 3;
    const QRect groove(bar.rect.x(), y, bar.rect.width(), 8);
    paint::box(painter, groove, 2, theme.color(Token::Track));
    const qint64 span = qint64(bar.maximum) - bar.minimum;
    if (span > 0) {
        QRect done = groove;
        done.setWidth(int(groove.width() * (qint64(bar.progress) - bar.minimum) / span));
        paint::box(painter, done, 2, theme.color(Token::AccentFill));
    }
}

/// The bar has no track of its own: it is painted on the background of what it scrolls.
QColor groundBehind(const QWidget *widget)
{
    for (const QWidget *outer = widget; outer; outer = outer->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(outer)) {
            const auto *sheets = qobject_cast<const QScrollArea *>(area);
            const QWidget *ground = sheets && sheets->widget() ? sheets->widget() : area->viewport();
            return ground->palette().color(ground->backgroundRole());
        }
    }
    return {};
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &slider, const QWidget *widget,
                    const Theme &theme)
{
    const QColor ground = groundBehind(widget);
    painter.fillRect(bar.rect, ground.isValid() ? ground : theme.color(Token::Base));
    if (bar.minimum == bar.maximum)
        return;
    const bool active = (bar.activeSubControls & QStyle::SC_ScrollBarSlider)
        && (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    paint::box(painter, slider.adjusted(2, 2, -2, -2), 4, theme.color(active ? Token::Border : Token::ButtonLine));
}

void paintSpinButtons(QPainter &painter, const QStyleOptionSpinBox &spin, const QRect &up, const QRect &down,
                      const Theme &theme)
{
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto token = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return theme.color(spin.stepEnabled & step ? Token::Text2 : Token::Disabled);
    };
    paintIcon(painter, up.adjusted(0, 3, 0, 0), Icon::ChevronUp, token(QAbstractSpinBox::StepUpEnabled), 12);
    paintIcon(painter, down.adjusted(0, 0, 0, -3), Icon::ChevronDown, token(QAbstractSpinBox::StepDownEnabled), 12);
}

} // namespace

bool StyleControls::draw(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    painter.save();
    bool drawn = true;
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        header && element == QStyle::CE_Header)
        paintHeader(painter, *header, m_theme);
    else if (tab && element == QStyle::CE_TabBarTabShape)
        paintTabShape(painter, *tab, m_theme);
    else if (tab && element == QStyle::CE_TabBarTabLabel)
        paintTabLabel(painter, *tab, m_theme);
    else if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
             item && element == QStyle::CE_MenuItem)
        paintMenuItem(painter, *item, m_theme);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
             bar && element == QStyle::CE_ProgressBar)
        paintProgress(painter, *bar, m_theme);
    else if (element == QStyle::CE_HeaderEmptyArea) {
        painter.fillRect(option.rect, m_theme.color(Token::Window));
        painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                         m_theme.color(Token::Line));
    } else if (element == QStyle::CE_MenuEmptyArea)
        painter.fillRect(option.rect, m_theme.color(Token::Base));
    else if (element == QStyle::CE_Splitter)
        paintSplitter(painter, option, m_theme);
    else
        drawn = element == QStyle::CE_SizeGrip; // which is not shown
    painter.restore();
    return drawn;
}

bool StyleControls::draw(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter,
                         const QWidget *widget, const QStyle &style) const
{
    const auto part = [&](QStyle::SubControl which) { return style.subControlRect(control, &option, which, widget); };
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
        bar && control == QStyle::CC_ScrollBar) {
        paintScrollBar(painter, *bar, part(QStyle::SC_ScrollBarSlider), widget, m_theme);
        return true;
    }
    if (control == QStyle::CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
        if (combo && !combo->frame)
            paint::buttonFace(painter, option.rect, Button::Kind::Flat, option.state & ~QStyle::State_On, m_theme);
        else
            paint::inputFace(painter, option.rect, option.state, isInvalid(widget), m_theme);
        paintIcon(painter, part(QStyle::SC_ComboBoxArrow), Icon::ChevronDown,
                  m_theme.color(option.state & QStyle::State_Enabled ? Token::Text2 : Token::Disabled), 14);
        return true;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
        spin && control == QStyle::CC_SpinBox) {
        paint::inputFace(painter, option.rect, option.state, isInvalid(widget), m_theme);
        paintSpinButtons(painter, *spin, part(QStyle::SC_SpinBoxUp), part(QStyle::SC_SpinBoxDown), m_theme);
        return true;
    }
    return false;
}

} // namespace exportdesk
