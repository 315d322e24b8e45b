// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace exportdesk
{

/// Lets the entries of a menu be pressed by a letter, which is underlined, without changing their texts: actions are
/// shown elsewhere, too.
class MenuLetters final : public QObject
{
    Q_OBJECT

public:
    /// That of a menu, which owns it; nullptr without one.
    static MenuLetters *of(const QWidget *menu);
    /// Does nothing when the menu has its letters.
    static void install(QMenu &menu);

    /// The text of an entry with an "&" before its letter.
    QString marked(const QString &text) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit MenuLetters(QMenu &menu);

    QMenu &m_menu;
};

} // namespace exportdesk
