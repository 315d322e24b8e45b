// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QKeySequence>
#include <QPushButton>

#include <optional>

namespace exportdesk
{

/// A button in one of five kinds, with an icon, its word and optionally its key.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Normal,
        Flat, ///< no frame until hovered: views, columns
        Filled, ///< accent ground; at most one on a page
        Production, ///< the one that changes production
        Danger, ///< ends or deletes something outside production
    };

    explicit Button(Kind kind = Kind::Normal, QWidget *parent = nullptr);
    Button(Icon icon, Kind kind, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setIcon(Icon icon);
    /// Shown small inside the button, e.g. Ctrl+Enter; the button does not react to the key.
    void setKeyHint(const QKeySequence &key);
    QString keyHint() const { return m_keyHint; }
    /// At least this high: 32 in dialogs, 36 for launching.
    void setLeastHeight(int pixels);
    int leastHeight() const { return m_leastHeight; }
    /// Shows only the icon; tooltip and accessible name contain the word.
    void setIconOnly(bool on);
    bool showsWord() const { return !m_iconOnly || !m_icon; }
    bool isIconOnly() const { return m_iconOnly; }
    /// Disables the button and shows the reason as its tooltip; an empty reason enables it.
    void setBlocked(const QString &reason);

    /// Opens the menu below the button, inside its window.
    void setMenu(QMenu *menu);

    /// The width it would have with or without its word.
    int widthWhen(bool iconOnly) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Token textToken() const;
    QFont words() const;
    void paintInside(QPainter &painter, QRect inside) const;

    Kind m_kind = Kind::Normal;
    std::optional<Icon> m_icon;
    QKeySequence m_key;
    QString m_keyHint;
    int m_leastHeight = 28;
    bool m_iconOnly = false;
};

} // namespace exportdesk
