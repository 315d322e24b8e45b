// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/connectionbutton.h"

#include "views/shared/paint.h"
#include "views/shared/plain.h"
#include "views/shared/spokenrole.h"

#include <QEvent>

namespace exportdesk
{

namespace
{
constexpr int padding = 8;
constexpr int pictureSize = 16;
constexpr int gap = 8;
constexpr int chevronSize = 14;
constexpr int shortestName = 60;
} // namespace

ConnectionButton::ConnectionButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setSwitches(false);
}

void ConnectionButton::show(Icon icon, const QString &words, bool strong)
{
    m_icon = icon;
    m_strong = strong;
    setText(plain::text(words));
    setToolTip(plain::toolTip(words)); // a long name is cut where the line is short
    //: Screen reader's name of the connection in use
    setAccessibleName(tr("Connection: %1").arg(text()));
    updateGeometry();
    update();
}

void ConnectionButton::setSwitches(bool on)
{
    m_switches = on;
    setSpokenRole(this, on ? QAccessible::ButtonMenu : QAccessible::StaticText);
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
    updateGeometry();
    update();
}

QFont ConnectionButton::words() const
{
    return Theme::of(this).font(m_strong ? Theme::Role::Strong : Theme::Role::Body);
}

int ConnectionButton::around() const
{
    return padding + pictureSize + gap + padding + (m_switches ? chevronSize + 4 : 0);
}

QSize ConnectionButton::sizeHint() const
{
    return {around() + QFontMetrics(words()).horizontalAdvance(text()) + 2, Theme::of(this).height(28)};
}

QSize ConnectionButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), around() + shortestName), sizeHint().height()};
}

void ConnectionButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (m_switches && (underMouse() || isDown()))
        paint::box(painter, rect(), 4, theme.color(Token::Hover));
    if (hasFocus())
        paint::focusRing(painter, rect(), 4, theme);
    paintIcon(painter, QRect(padding, 0, pictureSize, height()), m_icon, theme.color(Token::Text2));
    painter.setFont(words());
    painter.setPen(theme.color(m_strong ? Token::Text : Token::Text2));
    QRect inside = rect();
    inside.setLeft(padding + pictureSize + gap);
    inside.setRight(width() - padding - (m_switches ? chevronSize + 4 : 0));
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width() + 1);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (m_switches) {
        const int after = inside.left() + painter.fontMetrics().horizontalAdvance(shown) + 6;
        paintIcon(painter, QRect(after, 0, chevronSize, height()), Icon::ChevronDown, theme.color(Token::Text2),
                  chevronSize);
    }
}

void ConnectionButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace exportdesk
