// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/sandboxbadge.h"

#include "views/shared/paint.h"
#include "views/shared/plain.h"
#include "views/shared/spokenrole.h"

#include <QEvent>

namespace exportdesk
{

namespace
{
constexpr int badgeIconSize = 16;
constexpr int badgeGap = 6;
constexpr int badgePadding = 8;
} // namespace

SandboxBadge::SandboxBadge(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSwitches(false);
}

void SandboxBadge::setLook(const SandboxLook &look)
{
    m_look = look;
    nameIt();
}

void SandboxBadge::setSwitches(bool on)
{
    m_switches = on;
    setSpokenRole(this, on ? QAccessible::ButtonMenu : QAccessible::StaticText);
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
    updateGeometry();
}

void SandboxBadge::nameIt()
{
    //: Screen reader's name of the sandbox badge: its kind and its name, e.g. "PRODUCTION prod"
    const QString both = tr("%1 %2").arg(m_look.word(), plain::text(m_look.name));
    setAccessibleName(tr("Sandbox: %1").arg(both));
    updateGeometry();
    update();
}

QSize SandboxBadge::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int words = QFontMetrics(theme.font(Theme::Role::Strong)).horizontalAdvance(m_look.word());
    const int name = QFontMetrics(theme.font(Theme::Role::Body)).horizontalAdvance(plain::text(m_look.name));
    int width = badgePadding + badgeIconSize + badgeGap + words + (name > 0 ? badgeGap + name : 0) + badgePadding + 2;
    if (m_switches)
        width += 14 + 4;
    return {width, theme.height(26)};
}

void SandboxBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QColor ink = theme.color(m_look.production ? Token::OnFill : Token::Text);
    QColor fill = m_look.production ? theme.color(Token::ProdFill) : QColor();
    if (m_switches && (underMouse() || isDown()))
        fill = m_look.production ? fill.darker(112) : theme.color(Token::Hover);
    paint::box(painter, rect(), 4, fill, m_look.production ? QColor() : theme.color(Token::Border));
    if (hasFocus()) {
        paint::focusRing(painter, rect(), 4, theme);
        if (m_look.production)
            paint::box(painter, rect().adjusted(2, 2, -2, -2), 3, {}, ink);
    }
    int x = badgePadding;
    paintIcon(painter, QRect(x, 0, badgeIconSize, height()), m_look.icon(), ink);
    x += badgeIconSize + badgeGap;
    const auto write = [&](Theme::Role role, const QString &text) {
        painter.setFont(theme.font(role));
        painter.setPen(ink);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + badgeGap;
    };
    write(m_look.production ? Theme::Role::Strong : Theme::Role::Body, m_look.word());
    if (!m_look.name.isEmpty())
        write(m_look.production ? Theme::Role::Body : Theme::Role::Strong, plain::text(m_look.name));
    if (m_switches)
        paintIcon(painter, QRect(x - 2, 0, 14, height()), Icon::ChevronDown, ink, 14);
}

void SandboxBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameIt();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace exportdesk
