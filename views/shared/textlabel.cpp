// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/textlabel.h"

#include "views/shared/plain.h"

namespace exportdesk
{

TextLabel::TextLabel(Theme::Role role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_token(token)
{
    // Shows text from outside, never markup.
    setTextFormat(Qt::PlainText);
    // On a Base background a label would otherwise use the color of text fields.
    setForegroundRole(QPalette::WindowText);
    connect(&Theme::of(this), &Theme::changed, this, &TextLabel::applyTheme);
    applyTheme();
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(plain::text(text));
}

void TextLabel::setRole(Theme::Role role)
{
    m_role = role;
    applyTheme();
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    applyTheme();
}

void TextLabel::setSentence(bool on)
{
    setWordWrap(on);
    setTextInteractionFlags(on ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
}

void TextLabel::applyTheme()
{
    const Theme &theme = Theme::of(this);
    setFont(theme.font(m_role));
    QPalette colors = theme.palette();
    colors.setColor(QPalette::Active, QPalette::WindowText, theme.color(m_token));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, theme.color(m_token));
    setPalette(colors);
}

} // namespace exportdesk
