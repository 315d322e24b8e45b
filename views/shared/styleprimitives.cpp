// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/styleprimitives.h"

#include "views/shared/inputstate.h"
#include "views/shared/paint.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QListView>
#include <QRadioButton>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace exportdesk
{

namespace
{

/// The ground of a selected item is pale; a table marks the row by itself.
void markSelected(QPainter &painter, const QRect &item, const QWidget *view, const Theme &theme)
{
    constexpr int markWidth = 3;
    if (view && view->inherits("QCalendarView"))
        paint::box(painter, item, 3, {}, theme.color(Token::Accent), 2);
    else if (qobject_cast<const QListView *>(view))
        painter.fillRect(QRect(item.x(), item.y(), markWidth, item.height()), theme.color(Token::Accent));
}

void fillItem(QPainter &painter, const QStyleOptionViewItem &item, const Theme &theme)
{
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    if (item.state & QStyle::State_Selected)
        painter.fillRect(item.rect,
                         theme.color(item.state & QStyle::State_Active ? Token::Selection : Token::SelectionOff));
    else if ((item.state & QStyle::State_MouseOver) && (item.state & QStyle::State_Enabled))
        painter.fillRect(item.rect, theme.color(Token::Hover));
}

void paintBranch(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Icon sign = option.state & QStyle::State_Open ? Icon::ChevronDown : Icon::ChevronRight;
    paintIcon(painter, option.rect, sign, theme.color(Token::Text2), 14);
}

bool paintArrow(QPainter &painter, QStyle::PrimitiveElement element, const QStyleOption &option, const Theme &theme)
{
    Icon icon = Icon::ChevronDown;
    if (element == QStyle::PE_IndicatorArrowUp || element == QStyle::PE_IndicatorSpinUp)
        icon = Icon::ChevronUp;
    else if (element == QStyle::PE_IndicatorArrowRight)
        icon = Icon::ChevronRight;
    else if (element == QStyle::PE_IndicatorArrowLeft)
        return false;
    const Token token = option.state & QStyle::State_Enabled ? Token::Text2 : Token::Disabled;
    paintIcon(painter, option.rect, icon, theme.color(token),
              std::min({14, option.rect.width(), option.rect.height()}));
    return true;
}

void paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    const bool area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (!area) {
        paint::box(painter, option.rect, 4, {}, theme.color(Token::Line));
        return;
    }
    const bool focus = widget->hasFocus();
    const Token line = isInvalid(widget) ? Token::Err : Token::Border;
    paint::box(painter, option.rect, 3, theme.color(Token::Base), theme.color(line));
    if (focus)
        paint::focusRing(painter, option.rect, 3, theme);
}

} // namespace

bool StylePrimitives::draw(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const
{
    return drawFrame(element, option, painter, widget) || drawIndicator(element, option, painter)
        || drawItem(element, option, painter, widget);
}

bool StylePrimitives::drawFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                                const QWidget *widget) const
{
    const QRect rect = option.rect;
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        paint::buttonFace(painter, rect, Button::Kind::Normal, option.state, m_theme);
        return true;
    case QStyle::PE_PanelButtonTool:
        paint::buttonFace(painter, rect, Button::Kind::Flat, option.state, m_theme);
        return true;
    case QStyle::PE_PanelLineEdit:
        // Inside a combo box or spin box, that one paints the frame.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option); frame && frame->lineWidth > 0)
            paint::inputFace(painter, rect, option.state, isInvalid(widget), m_theme);
        return true;
    case QStyle::PE_FrameLineEdit:
        return true;
    case QStyle::PE_FrameFocusRect:
        // Buttons paint the ring themselves; open popup lists show the focus by the selection.
        if (qobject_cast<const QPushButton *>(widget) || (widget && widget->window()->windowType() == Qt::Popup))
            return true;
        paint::focusRing(painter, rect, 3, m_theme);
        return true;
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
        paintFrame(painter, option, widget, m_theme);
        return true;
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelMenu:
        painter.fillRect(rect, m_theme.color(Token::Base));
        paint::box(painter, rect, 0, {}, m_theme.color(Token::Border));
        return true;
    case QStyle::PE_PanelTipLabel:
        paint::box(painter, rect, 0, m_theme.color(Token::Base), m_theme.color(Token::Border));
        return true;
    case QStyle::PE_FrameTabBarBase:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelStatusBar:
        return true;
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameWindow:
        paint::box(painter, rect, 0, {}, m_theme.color(Token::Line));
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter.fillRect(rect, m_theme.color(Token::Base));
        return true;
    default:
        return false;
    }
}

bool StylePrimitives::drawIndicator(QStyle::PrimitiveElement element, const QStyleOption &option,
                                    QPainter &painter) const
{
    const QRect rect = option.rect;
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paint::checkBox(painter, rect, option.state, m_theme);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paint::radioButton(painter, rect, option.state, m_theme);
        return true;
    case QStyle::PE_IndicatorMenuCheckMark:
        if (option.state & QStyle::State_On)
            paintIcon(painter, rect, Icon::Tick, m_theme.color(Token::Text), 14);
        return true;
    case QStyle::PE_IndicatorBranch:
        paintBranch(painter, option, m_theme);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowRight:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorSpinUp:
    case QStyle::PE_IndicatorSpinDown:
        return paintArrow(painter, element, option, m_theme);
    default:
        return false;
    }
}

bool StylePrimitives::drawItem(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                               const QWidget *widget) const
{
    switch (element) {
    case QStyle::PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option)) {
            fillItem(painter, *item, m_theme);
            if (item->state & QStyle::State_Selected)
                markSelected(painter, item->rect, widget, m_theme);
        }
        return true;
    case QStyle::PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option)) {
            QStyleOptionViewItem row(*item);
            // In a table Qt knows only the cell under the pointer, not the row.
            if (!qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTableView *>(widget))
                row.state &= ~QStyle::State_MouseOver;
            fillItem(painter, row, m_theme);
        }
        return true;
    default:
        return false;
    }
}

} // namespace exportdesk
