// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/querythread.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace exportdesk
{

namespace
{

/// In the thread of the program's windows only.
QList<QueryThread *> &allThreads()
{
    static QList<QueryThread *> threads;
    return threads;
}

/// The driver may not be used any more once its globals are gone. Only connecting cannot be interrupted, and has a
/// limit of its own.
void waitForThreads()
{
    constexpr int patienceMs = 15'000;
    const QDeadlineTimer deadline(patienceMs);
    const QList<QueryThread *> threads = allThreads();
    for (QueryThread *thread : threads)
        thread->end();
    for (QueryThread *thread : threads)
        if (thread->wait(deadline))
            delete thread;
}

} // namespace

QueryThread::QueryThread(const QueryAccess &access, const QueryLimits &limits)
    : m_access(access)
    , m_limits(limits)
{
    static const bool waits = [] {
        qAddPostRoutine(waitForThreads);
        return true;
    }();
    Q_UNUSED(waits)
    setObjectName(QStringLiteral("query"));
    allThreads().append(this);
    connect(this, &QThread::finished, this, &QObject::deleteLater);
}

QueryThread::~QueryThread()
{
    allThreads().removeOne(this);
}

qsizetype QueryThread::count()
{
    return allThreads().size();
}

QFuture<QueryOutcome> QueryThread::add(const QString &statement)
{
    Task task{statement, std::make_shared<QPromise<QueryOutcome>>()};
    task.promise->start();
    QFuture<QueryOutcome> future = task.promise->future();
    {
        const QMutexLocker locker(&m_lock);
        if (!m_isEnding) {
            m_tasks.push_back(std::move(task));
            m_added.wakeOne();
            return future;
        }
    }
    task.promise->addResult(QueryOutcome(QueryFailure{QueryFailure::Kind::Cancelled, {}, {}}));
    task.promise->finish();
    return future;
}

void QueryThread::interrupt(const QueryFailure &reason)
{
    const QMutexLocker locker(&m_lock);
    m_reason = reason;
    m_interrupt.interrupt();
}

void QueryThread::end()
{
    const QMutexLocker locker(&m_lock);
    m_isEnding = true;
    m_added.wakeOne();
    m_interrupt.interrupt();
}

std::optional<QueryThread::Task> QueryThread::next()
{
    const QMutexLocker locker(&m_lock);
    while (m_tasks.empty() && !m_isEnding)
        m_added.wait(&m_lock);
    m_reason.reset();
    m_interrupt.rearm();
    if (m_tasks.empty())
        return {};
    Task task = m_tasks.front();
    m_tasks.pop_front();
    return task;
}

void QueryThread::finish(const Task &task, const QueryOutcome &outcome)
{
    QueryOutcome said = outcome;
    {
        const QMutexLocker locker(&m_lock);
        if (m_isEnding)
            said = QueryFailure{QueryFailure::Kind::Cancelled, {}, {}};
        else if (!outcome && m_reason)
            said = *m_reason;
    }
    task.promise->addResult(said);
    task.promise->finish();
}

void QueryThread::run()
{
    QueryWire wire(m_access, m_limits, m_interrupt);
    while (const std::optional<Task> task = next()) {
        bool isEnding = false;
        {
            const QMutexLocker locker(&m_lock);
            isEnding = m_isEnding;
        }
        finish(*task, isEnding ? QueryOutcome() : wire.query(task->statement));
    }
}

} // namespace exportdesk
