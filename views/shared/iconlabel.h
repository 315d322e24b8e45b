// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/statuslook.h"

#include <QWidget>

#include <optional>

namespace exportdesk
{

/// An icon and a word, e.g. a status or a hint.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);
    IconLabel(Icon icon, const QString &text, Token token = Token::Text, QWidget *parent = nullptr);

    void setIcon(Icon icon, Token token);
    void setText(const QString &text, Token token = Token::Text);
    /// Icon, colors and word of the status; \a raw is the word of Status::Unknown.
    void setStatus(Status status, const QString &raw = {});
    void setStrong(bool on);
    void setSmall(bool on);
    /// Breaks a long text into lines instead of demanding the width of all its words.
    void setWrapping(bool on);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont words() const;
    int textLeft() const;

    std::optional<Icon> m_icon;
    Token m_iconToken = Token::Text;
    QString m_text;
    Token m_token = Token::Text;
    bool m_strong = false;
    bool m_small = false;
    bool m_wrapping = false;
};

} // namespace exportdesk
