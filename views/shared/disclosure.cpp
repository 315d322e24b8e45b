// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/disclosure.h"

#include "views/shared/icon.h"
#include "views/shared/paint.h"
#include "views/shared/spokenrole.h"

#include <QKeyEvent>

namespace exportdesk
{

namespace
{
constexpr int signRoom = 16 + 8; ///< aligns the text with the lines above and below
constexpr int right = 4;
} // namespace

Disclosure::Disclosure(QWidget *part, QWidget *parent)
    : QToolButton(parent)
{
    setSpokenRole(this, QAccessible::Button);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    part->hide();
    connect(this, &QToolButton::toggled, part, &QWidget::setVisible);
}

QSize Disclosure::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(Theme::Role::Body));
    return {metrics.horizontalAdvance(text()) + signRoom + right, theme.controlHeight()};
}

void Disclosure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (isEnabled() && (underMouse() || isDown()))
        paint::box(painter, rect(), 4, theme.color(isDown() ? Token::SelectionOff : Token::Hover));
    if (hasFocus())
        paint::focusRing(painter, rect(), 4, theme);
    const Token ink = isEnabled() ? Token::Text : Token::Disabled;
    painter.setFont(theme.font(Theme::Role::Body));
    painter.setPen(theme.color(ink));
    painter.drawText(rect().adjusted(signRoom, 0, -right, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    paintIcon(painter, QRect(0, 0, 16, height()), isChecked() ? Icon::ChevronDown : Icon::ChevronRight,
              theme.color(Token::Text2), 14);
}

void Disclosure::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace exportdesk
