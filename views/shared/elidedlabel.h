// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QLabel>

namespace exportdesk
{

/// One line of text that is elided when there is no room; the tooltip then has the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(Theme::Role role, Token token, QWidget *parent = nullptr);

    /// Elide names at the end, paths and ids in the middle.
    void setElideMode(Qt::TextElideMode mode);
    void setText(const QString &text);
    void setToken(Token token);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Theme::Role m_role = Theme::Role::Body;
    Token m_token = Token::Text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace exportdesk
