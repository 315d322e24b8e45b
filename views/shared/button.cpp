// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/button.h"

#include "views/shared/menuplace.h"
#include "views/shared/mnemonics.h"
#include "views/shared/paint.h"
#include "views/shared/plain.h"
#include "views/shared/spokenrole.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionButton>

namespace exportdesk
{

namespace
{
constexpr int buttonPadding = 12;
constexpr int buttonGap = 8;
constexpr int buttonIconSize = 16;
constexpr int chevron = 14;
} // namespace

Button::Button(Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setSpokenRole(this, QAccessible::Button);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button::Button(Icon icon, Kind kind, QWidget *parent)
    : Button(kind, parent)
{
    m_icon = icon;
}

/// Qt presses the default button of a dialog instead, although another one shows the focus.
void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QKeySequence &key)
{
    m_key = key;
    m_keyHint = key.toString(QKeySequence::NativeText);
    updateGeometry();
    update();
}

void Button::setLeastHeight(int pixels)
{
    m_leastHeight = pixels;
    updateGeometry();
}

void Button::setIconOnly(bool on)
{
    if (on == m_iconOnly)
        return;
    m_iconOnly = on;
    updateGeometry();
    update();
}

void Button::setBlocked(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(plain::toolTip(reason));
    setAccessibleDescription(reason);
}

QFont Button::words() const
{
    const bool strong = m_kind == Kind::Filled || m_kind == Kind::Production;
    return Theme::of(this).font(strong ? Theme::Role::Strong : Theme::Role::Body);
}

void Button::setMenu(QMenu *menu)
{
    QPushButton::setMenu(menu);
    if (menu)
        menu->installEventFilter(this);
}

bool Button::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == menu() && event->type() == QEvent::Show)
        keepInside(*menu(), *this);
    return QPushButton::eventFilter(watched, event);
}

int Button::widthWhen(bool iconOnly) const
{
    int width = 0;
    if (m_icon)
        width += buttonIconSize;
    if (!iconOnly || !m_icon)
        width += (m_icon ? buttonGap : 0) + QFontMetrics(words()).size(Qt::TextShowMnemonic, text()).width() + 1;
    if (!m_keyHint.isEmpty() && !iconOnly)
        width += buttonGap + QFontMetrics(Theme::of(this).font(Theme::Role::Small)).horizontalAdvance(m_keyHint);
    if (menu())
        width += buttonGap - 2 + chevron;
    return width + 2 * (iconOnly && m_icon ? 8 : buttonPadding);
}

QSize Button::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {std::max(widthWhen(m_iconOnly), 28), theme.height(m_leastHeight)};
}

Token Button::textToken() const
{
    if (!isEnabled())
        return Token::Disabled;
    switch (m_kind) {
    case Kind::Filled:
    case Kind::Production:
        return Token::OnFill;
    case Kind::Danger:
        return Token::Err;
    case Kind::Normal:
    case Kind::Flat:
        return Token::Text;
    }
    Q_UNREACHABLE();
}

void Button::paintInside(QPainter &painter, QRect inside) const
{
    const Theme &theme = Theme::of(this);
    const QColor ink = theme.color(textToken());
    if (m_icon) {
        paintIcon(painter, QRect(inside.x(), inside.y(), buttonIconSize, inside.height()), *m_icon, ink);
        inside.setLeft(inside.left() + buttonIconSize + buttonGap);
    }
    if (menu()) {
        const QRect sign(inside.right() + 1 - chevron, inside.y(), chevron, inside.height());
        paintIcon(painter, sign, Icon::ChevronDown, isEnabled() ? ink : theme.color(Token::Disabled), chevron);
        inside.setRight(inside.right() - chevron - buttonGap + 2);
    }
    if (!showsWord())
        return;
    painter.setFont(words());
    painter.setPen(ink);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, withMnemonic(text(), shortcut()));
    if (!m_keyHint.isEmpty()) {
        painter.setFont(theme.font(Theme::Role::Small));
        const bool filled = m_kind == Kind::Filled || m_kind == Kind::Production;
        painter.setPen(theme.color(!isEnabled() ? Token::Disabled : filled ? Token::OnFill : Token::Text3));
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, m_keyHint);
    }
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    paint::buttonFace(painter, rect(), m_kind, option.state, Theme::of(this));
    // Wider than needed, e.g. a launch button as wide as its column: the content is centered.
    const int content = std::min(width(), widthWhen(m_iconOnly)) - 2 * (m_iconOnly && m_icon ? 8 : buttonPadding);
    QRect inside((width() - content) / 2, 0, content, height());
    paintInside(painter, inside);
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setKeyHint(m_key);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace exportdesk
