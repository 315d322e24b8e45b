// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QLabel>

namespace exportdesk
{

/// A label in a role and colour of the theme that follows both when they change; wraps sentences on request.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Theme::Role role = Theme::Role::Body, Token token = Token::Text, QWidget *parent = nullptr);

    /// Foreign words may be given as they are.
    void setText(const QString &text);
    void setRole(Theme::Role role);
    void setToken(Token token);
    /// Lets sentences break into lines, and the mouse and keyboard select them.
    void setSentence(bool on);

private:
    void follow();

    Theme::Role m_role;
    Token m_token;
};

} // namespace exportdesk
