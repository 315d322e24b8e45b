// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queryservice/queryaccess.h"
#include "models/queryservice/querylimits.h"
#include "models/queryservice/queryoutcome.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace exportdesk
{

class QueryThread;

/// A session with Query Service in a thread of its own. Never blocks: to cancel is to close the connection, which needs
/// no answer. Connects with the first query, and again after the connection has ended.
class QuerySession final : public QObject
{
    Q_OBJECT

public:
    explicit QuerySession(const QueryAccess &access, const QueryLimits &limits = {}, QObject *parent = nullptr);
    /// Like close().
    ~QuerySession() override;

    /// Whether Qt's driver for PostgreSQL is installed.
    static bool isPossible();

    /// One after another. \a statement is sent only if it reads (queryguard.h).
    QFuture<QueryOutcome> query(const QString &statement);
    /// Cancels everything, for good.
    void close();

private:
    void acceptEnd();

    const QueryLimits m_limits;
    QueryThread *m_thread; ///< deletes itself
    QTimer m_limit; ///< of what is executed
    int m_open = 0;
};

} // namespace exportdesk
