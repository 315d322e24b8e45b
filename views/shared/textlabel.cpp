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
    // Words of servers and people come through here; none of them is markup.
    setTextFormat(Qt::PlainText);
    // On a sheet of Base a label would else take the colour of text fields.
    setForegroundRole(QPalette::WindowText);
    connect(&Theme::of(this), &Theme::changed, this, &TextLabel::follow);
    follow();
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(plain::text(text));
}

void TextLabel::setRole(Theme::Role role)
{
    m_role = role;
    follow();
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    follow();
}

void TextLabel::setSentence(bool on)
{
    setWordWrap(on);
    setTextInteractionFlags(on ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
}

void TextLabel::follow()
{
    const Theme &theme = Theme::of(this);
    setFont(theme.font(m_role));
    QPalette colors = theme.palette();
    colors.setColor(QPalette::Active, QPalette::WindowText, theme.color(m_token));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, theme.color(m_token));
    setPalette(colors);
}

} // namespace exportdesk
