// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QFont>
#include <QPushButton>

#include <optional>

namespace exportdesk
{

/// One chip of a ChipBar: an icon, a word and a count. The bar decides what is chosen and where the keyboard goes.
class Chip final : public QPushButton
{
    Q_OBJECT

public:
    Chip(const QString &key, bool additive, QWidget *parent);

    const QString &key() const { return m_key; }
    bool isAdditive() const { return m_additive; }
    void setPicture(Icon icon, Token token);
    void setWord(const QString &word);
    qint64 count() const { return m_count; }
    /// True when the chip needs another width now; most figures need as much room as the one before.
    bool setCount(qint64 count);
    void setIconShown(bool on) { m_iconShown = on; }
    /// Says its word and count to screen readers, in the language and text size in force.
    void describe();

    int widthWhen(bool icons) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;

private:
    /// The width of the text asked for last: bars are arranged far more often than their texts change.
    class TextWidth
    {
    public:
        int of(const QString &text, const QFont &font);

    private:
        QString m_text;
        QFont m_font;
        int m_width = -1;
    };

    QString description() const;
    QString figure() const;

    QString m_key;
    bool m_additive;
    std::optional<Icon> m_icon;
    Token m_iconToken = Token::Text2;
    qint64 m_count = -1;
    bool m_iconShown = true;
    mutable TextWidth m_textWidth;
    mutable TextWidth m_figureWidth;
};

} // namespace exportdesk
