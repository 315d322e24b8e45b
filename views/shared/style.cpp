// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/style.h"

#include "views/shared/icon.h"
#include "views/shared/menuletters.h"
#include "views/shared/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QHash<QStyle::PixelMetric, int> &ownMetrics()
{
    static const QHash<QStyle::PixelMetric, int> metrics{
        {QStyle::PM_SmallIconSize, 16},
        {QStyle::PM_ButtonIconSize, 16},
        {QStyle::PM_ListViewIconSize, 16},
        {QStyle::PM_TabBarIconSize, 16},
        {QStyle::PM_ToolBarIconSize, 16},
        {QStyle::PM_IndicatorWidth, 16},
        {QStyle::PM_IndicatorHeight, 16},
        {QStyle::PM_ExclusiveIndicatorWidth, 16},
        {QStyle::PM_ExclusiveIndicatorHeight, 16},
        {QStyle::PM_CheckBoxLabelSpacing, 8},
        {QStyle::PM_RadioButtonLabelSpacing, 8},
        {QStyle::PM_ButtonMargin, 12},
        {QStyle::PM_ButtonShiftHorizontal, 0},
        {QStyle::PM_ButtonShiftVertical, 0},
        {QStyle::PM_TabBarTabShiftHorizontal, 0},
        {QStyle::PM_TabBarTabShiftVertical, 0},
        {QStyle::PM_TabBarTabOverlap, 0},
        {QStyle::PM_TabBarBaseHeight, 0},
        {QStyle::PM_TabBarScrollButtonWidth, 24},
        {QStyle::PM_TabBarBaseOverlap, 0},
        {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
        {QStyle::PM_ScrollView_ScrollBarOverlap, 0},
        {QStyle::PM_MenuHMargin, 0},
        {QStyle::PM_MenuTearoffHeight, 0},
        {QStyle::PM_ButtonDefaultIndicator, 0},
        {QStyle::PM_ScrollBarExtent, 12},
        {QStyle::PM_ScrollBarSliderMin, 32},
        {QStyle::PM_SplitterWidth, 5},
        {QStyle::PM_MenuVMargin, 4},
        {QStyle::PM_MenuPanelWidth, 1},
        {QStyle::PM_SubMenuOverlap, -1},
        {QStyle::PM_ToolTipLabelFrameWidth, 6},
        {QStyle::PM_TreeViewIndentation, 20},
        {QStyle::PM_HeaderMarkSize, 12},
        {QStyle::PM_HeaderMargin, 8},
        {QStyle::PM_LayoutLeftMargin, 16},
        {QStyle::PM_LayoutTopMargin, 16},
        {QStyle::PM_LayoutRightMargin, 16},
        {QStyle::PM_LayoutBottomMargin, 16},
        {QStyle::PM_LayoutHorizontalSpacing, 8},
        {QStyle::PM_LayoutVerticalSpacing, 8},
    };
    return metrics;
}

} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
    , m_primitives(theme)
    , m_controls(theme)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *menu = qobject_cast<QMenu *>(widget))
        MenuLetters::install(*menu);
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!m_primitives.draw(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (const MenuLetters *letters = MenuLetters::of(element == CE_MenuItem ? widget : nullptr); item && letters) {
        QStyleOptionMenuItem marked(*item);
        marked.text = letters->marked(item->text);
        if (m_controls.draw(element, marked, *painter))
            return;
    }
    if (!m_controls.draw(element, *option, *painter))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton && (tool->features & QStyleOptionToolButton::HasMenu)) {
        QStyleOptionToolButton bare(*tool); // our own icon, where there is one, shows that it opens a menu
        bare.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &bare, painter, widget);
    } else if (!m_controls.draw(control, *option, *painter, widget, *proxy())) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth) // scroll areas leave one pixel inside their frame for the focus ring
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1;
    const auto own = ownMetrics().constFind(metric);
    return own != ownMetrics().constEnd() ? *own : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_TabBar_Alignment:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_AllowActiveAndDisabled: // what is locked is read, too
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return int(m_theme.color(Token::RowLine).rgba());
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 2 * 12, result.width()), m_theme.controlHeight()};
    case CT_LineEdit:
        return {size.width() + 2 * 8, m_theme.controlHeight()};
    case CT_SpinBox:
        return {size.width() + 8 + 28 + 24, m_theme.controlHeight()};
    case CT_ComboBox:
        return {size.width() + 8 + 28 + 8, m_theme.controlHeight()};
    case CT_ToolButton:
        return {std::max(28, result.width()), std::max(m_theme.controlHeight(), result.height())};
    case CT_CheckBox:
    case CT_RadioButton:
        // At least 24 px each way, so that it is hit without aiming.
        return {size.width() > 0 ? 16 + 8 + size.width() + 6 : 24, std::max(m_theme.rowHeight(), size.height())};
    case CT_ItemViewItem:
        return {result.width(), std::max(m_theme.rowHeight(), result.height())};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const int words
                = QFontMetrics(m_theme.font(Theme::Role::Strong)).size(Qt::TextShowMnemonic, tab->text).width();
            const int icon = tab->icon.isNull() ? 0 : 16 + 8;
            const int badge = tab->rightButtonSize.width() > 0 ? tab->rightButtonSize.width() + 6 : 0;
            return {words + icon + badge + 2 * 12, m_theme.height(36)};
        }
        return result;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFontMetrics metrics(m_theme.font(Theme::Role::Small));
            const int icon = header->icon.isNull() ? 0 : 16;
            return {metrics.horizontalAdvance(header->text) + icon + 2 * 8 + 2, m_theme.headerHeight()};
        }
        return result;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {result.width(), 9};
            const QString words = item->text.section(u'\t', 0, 0);
            return {32 + item->fontMetrics.size(Qt::TextShowMnemonic, words).width() + 48, m_theme.controlHeight()};
        }
        return result;
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect: {
        // Fusion takes a line off at the top and the bottom, and 22 px are too few to hit.
        const QRect words = subElementRect(SE_CheckBoxFocusRect, option, widget);
        const QRect box(option->rect.topLeft(), QSize(std::min(24, option->rect.width()), option->rect.height()));
        return words | visualRect(option->direction, option->rect, box);
    }
    case SE_LineEditContents:
        // Inside a combo box or spin box, that one has reserved the margins already.
        if (widget
            && (qobject_cast<const QComboBox *>(widget->parentWidget())
                || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())))
            return option->rect;
        return option->rect.adjusted(6, 1, -6, -1);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || button->text.isEmpty())
            return option->rect;
        const QSize words = option->fontMetrics.size(Qt::TextShowMnemonic, button->text);
        const QRect beside(option->rect.x() + 16 + 3, option->rect.y(),
                           std::min(words.width() + 10, option->rect.width() - 19), option->rect.height());
        return visualRect(option->direction, option->rect, beside);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

namespace
{

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortest)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 span = qint64(bar.maximum) - bar.minimum;
    int slider = length;
    if (span > 0)
        slider = std::clamp(int(qint64(length) * bar.pageStep / (span + bar.pageStep)), std::min(shortest, length),
                            length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider,
                                                      bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return horizontal ? QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height())
                          : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    default:
        return {};
    }
}

} // namespace

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    QRect part;
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(option->direction, all,
                              scrollBarPart(*bar, subControl, pixelMetric(PM_ScrollBarSliderMin, option, widget)));
    } else if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        part = all.adjusted(7, 1, -28, -1);
    } else if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        part = QRect(all.right() - 27, all.y(), 28, all.height());
    } else if (control == CC_SpinBox && subControl == SC_SpinBoxEditField) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        part = all.adjusted(6, 1, bare ? -6 : -24, -1);
    } else if (control == CC_SpinBox && (subControl == SC_SpinBoxUp || subControl == SC_SpinBoxDown)) {
        const int half = all.height() / 2;
        part = QRect(all.right() - 23, subControl == SC_SpinBoxUp ? all.y() : all.y() + half, 24, half);
    }
    if (part.isValid())
        return visualRect(option->direction, all, part);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QIcon Style::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    switch (standardIcon) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return themedIcon(Icon::Close, Token::Text2);
    case SP_MessageBoxInformation:
        return themedIcon(Icon::Info, Token::Run);
    case SP_MessageBoxWarning:
        return themedIcon(Icon::Warning, Token::Warn);
    case SP_MessageBoxCritical:
        return themedIcon(Icon::StatusFailed, Token::Err);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

} // namespace exportdesk
