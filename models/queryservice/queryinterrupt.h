// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

class QSqlDriver;

namespace exportdesk
{

/// Ends from another thread what a thread waits for in Qt's driver for PostgreSQL, which cannot cancel: shuts the
/// connection's socket down, so that the driver finds it closed. Never waits itself.
class QueryInterrupt
{
public:
    QueryInterrupt() = default;
    ~QueryInterrupt();
    QueryInterrupt(const QueryInterrupt &) = delete;
    QueryInterrupt &operator=(const QueryInterrupt &) = delete;

    /// By the thread that waits: from now on this connection is meant; nullptr: none.
    void setDriver(const QSqlDriver *driver);
    /// By any thread. Stays: a connection that is made later is shut down as well.
    void interrupt();
    /// What comes from now on is not interrupted.
    void rearm();

private:
    QMutex m_lock; ///< never held while something waits
    int m_socket = -1; ///< a descriptor of our own: the driver may close its one meanwhile
    bool m_isInterrupted = false;
};

} // namespace exportdesk
