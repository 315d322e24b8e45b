// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include <deque>

namespace exportdesk
{

/// Lets few intents at a time have their turn; the others wait in the order they came.
class TurnQueue final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void enqueue(const QString &id);
    /// Takes one out that waits; whether it did.
    bool withdraw(const QString &id);
    bool isWaiting(const QString &id) const;
    /// The turn of this one is over, if it had one.
    void release(const QString &id);

Q_SIGNALS:
    void turnCame(const QString &id);

private:
    void callNext();

    std::deque<QString> m_waiting;
    QSet<QString> m_active;
};

} // namespace exportdesk
