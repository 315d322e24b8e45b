// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QLabel>

namespace exportdesk
{

/// A label with a font role and a color of the theme; optionally wraps sentences.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Theme::Role role = Theme::Role::Body, Token token = Token::Text, QWidget *parent = nullptr);

    /// Text from outside needs no escaping.
    void setText(const QString &text);
    void setRole(Theme::Role role);
    void setToken(Token token);
    /// Wraps the text and makes it selectable.
    void setSentence(bool on);

private:
    void applyTheme();

    Theme::Role m_role;
    Token m_token;
};

} // namespace exportdesk
