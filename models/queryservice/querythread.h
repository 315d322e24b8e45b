// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queryservice/queryinterrupt.h"
#include "models/queryservice/querywire.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace exportdesk
{

/// The thread of a session: executes one query after another, and ends at once when it is told to, whatever it waits
/// for. Deletes itself then; nobody waits for it before the program ends.
class QueryThread final : public QThread
{
    Q_OBJECT

public:
    QueryThread(const QueryAccess &access, const QueryLimits &limits);
    ~QueryThread() override;

    /// The future finishes in this thread.
    QFuture<QueryOutcome> add(const QString &statement);
    /// Closes the connection below whatever is being executed, which fails with \a reason. What waits goes on.
    void interrupt(const QueryFailure &reason);
    /// For good; what is executed or waits is cancelled.
    void end();

    /// Threads that have not ended, of all sessions.
    static qsizetype count();

protected:
    void run() override;

private:
    struct Task {
        QString statement;
        std::shared_ptr<QPromise<QueryOutcome>> promise;
    };

    std::optional<Task> next();
    void finish(const Task &task, const QueryOutcome &outcome);

    const QueryAccess m_access;
    const QueryLimits m_limits;
    QueryInterrupt m_interrupt;
    QMutex m_lock; ///< of what follows; never held while something else waits
    QWaitCondition m_added;
    std::deque<Task> m_tasks;
    std::optional<QueryFailure> m_reason; ///< why what is executed was interrupted
    bool m_isEnding = false;
};

} // namespace exportdesk
