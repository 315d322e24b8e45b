// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace exportdesk
{

/// Somebody wants an entry of the help. Goes from a widget up through its parents and windows until one accepts it.
class HelpRequest final : public QEvent
{
public:
    static Type eventType();
    /// \a address as the help knows it, "failures#timeout"; empty: that of the place the keyboard is in.
    static void send(QWidget *from, const QString &address);
    /// What help says about \a widget and everything in it that has no address of its own.
    static void setAddress(QWidget &widget, const QString &address);
    /// That of \a widget or of the nearest widget around it that has one; empty when none has.
    static QString addressOf(const QWidget *widget);

    QString address() const { return m_address; }

private:
    explicit HelpRequest(const QString &address);

    QString m_address;
};

} // namespace exportdesk
