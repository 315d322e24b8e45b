// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/paint.h"

namespace exportdesk::paint
{

void box(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF inside(rect);
    if (line.isValid()) {
        painter.setPen(QPen(line, width));
        inside.adjust(width / 2, width / 2, -width / 2, -width / 2);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(inside, radius, radius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRect &rect, qreal radius, const Theme &theme)
{
    box(painter, rect, radius, {}, theme.color(Token::Accent), 2);
}

namespace
{

void filledFace(QPainter &painter, const QRect &rect, Token ground, QStyle::State state, const Theme &theme)
{
    if (!(state & QStyle::State_Enabled)) {
        // Where the filled button will be; the tooltip has the reason.
        box(painter, rect, 4, theme.color(Token::Rail), theme.color(Token::ButtonLine));
        return;
    }
    QColor fill = theme.color(ground);
    if (state & QStyle::State_Sunken)
        fill = fill.darker(125);
    else if (state & QStyle::State_MouseOver)
        fill = fill.darker(112);
    box(painter, rect, 4, fill);
    if (state & QStyle::State_HasFocus) {
        box(painter, rect, 4, {}, theme.color(Token::Accent), 2);
        box(painter, rect.adjusted(2, 2, -2, -2), 3, {}, theme.color(Token::OnFill), 1);
    }
}

} // namespace

void buttonFace(QPainter &painter, const QRect &rect, Button::Kind kind, QStyle::State state, const Theme &theme)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool hovered = enabled && (state & QStyle::State_MouseOver);
    const bool down = state & (QStyle::State_Sunken | QStyle::State_On);
    switch (kind) {
    case Button::Kind::Filled:
        filledFace(painter, rect, Token::AccentFill, state, theme);
        return;
    case Button::Kind::Production:
        filledFace(painter, rect, Token::ProdFill, state, theme);
        return;
    case Button::Kind::Danger:
    case Button::Kind::Normal: {
        const Token ground = down ? Token::SelectionOff : hovered ? Token::Hover : Token::Button;
        box(painter, rect, 4, enabled ? theme.color(ground) : QColor(), theme.color(Token::ButtonLine));
        break;
    }
    case Button::Kind::Flat:
        if (down || hovered)
            box(painter, rect, 4, theme.color(down ? Token::SelectionOff : Token::Hover), theme.color(Token::Line));
        break;
    }
    if (enabled && (state & QStyle::State_HasFocus))
        focusRing(painter, rect, 4, theme);
}

void inputFace(QPainter &painter, const QRect &rect, QStyle::State state, bool invalid, const Theme &theme)
{
    const bool enabled = state & QStyle::State_Enabled;
    const Token line = invalid ? Token::Err : enabled ? Token::Border : Token::Line;
    box(painter, rect, 4, theme.color(enabled ? Token::Base : Token::Window), theme.color(line));
    if (enabled && (state & QStyle::State_HasFocus))
        focusRing(painter, rect, 4, theme);
}

void checkBox(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme)
{
    const QRect square(rect.x() + (rect.width() - 16) / 2, rect.y() + (rect.height() - 16) / 2, 16, 16);
    const bool enabled = state & QStyle::State_Enabled;
    const bool marked = state & (QStyle::State_On | QStyle::State_NoChange);
    if (!marked) {
        const Token line
            = enabled ? (state & QStyle::State_MouseOver ? Token::Accent : Token::Border) : Token::Disabled;
        const Token ground = state & QStyle::State_Sunken ? Token::Selection : Token::Base;
        box(painter, square, 3, theme.color(enabled ? ground : Token::Window), theme.color(line));
        return;
    }
    box(painter, square, 3, theme.color(enabled ? Token::AccentFill : Token::Disabled));
    if (enabled && (state & QStyle::State_Sunken))
        box(painter, square, 3, {}, theme.color(Token::Text));
    const Icon sign = state & QStyle::State_NoChange ? Icon::Dash : Icon::Tick;
    paintIcon(painter, square, sign, theme.color(enabled ? Token::OnFill : Token::Base), 12);
}

void radioButton(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme)
{
    const QRect square(rect.x() + (rect.width() - 16) / 2, rect.y() + (rect.height() - 16) / 2, 16, 16);
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On;
    const Token line = !enabled                   ? Token::Disabled
        : on || (state & QStyle::State_MouseOver) ? Token::AccentFill
                                                  : Token::Border;
    const Token ground = state & QStyle::State_Sunken ? Token::Selection : Token::Base;
    box(painter, square, 8, theme.color(enabled ? ground : Token::Window), theme.color(line), on ? 1.5 : 1);
    if (on)
        box(painter, square.adjusted(4, 4, -4, -4), 4, theme.color(enabled ? Token::AccentFill : Token::Disabled));
}

} // namespace exportdesk::paint
