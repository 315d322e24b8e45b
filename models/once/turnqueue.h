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
    /// Removes an id that waits; false if it was not waiting.
    bool withdraw(const QString &id);
    bool isWaiting(const QString &id) const;
    /// Ends the turn of this id, if it has one.
    void release(const QString &id);

Q_SIGNALS:
    void turnCame(const QString &id);

private:
    void callNext();

    std::deque<QString> m_waiting;
    QSet<QString> m_active;
};

} // namespace exportdesk
