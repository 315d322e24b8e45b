// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/querysession.h"

#include "models/platform/deliver.h"
#include "models/platform/readyfuture.h"
#include "models/queryservice/querythread.h"

#include <QSqlDatabase>

namespace exportdesk
{

using namespace Qt::StringLiterals;

QuerySession::QuerySession(const QueryAccess &access, const QueryLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_thread(new QueryThread(access, limits))
{
    m_thread->start();
    m_limit.setSingleShot(true);
    m_limit.setInterval(std::chrono::milliseconds(limits.msAtMost + limits.graceMs));
    connect(&m_limit, &QTimer::timeout, this, [this] { m_thread->interrupt({QueryFailure::Kind::Limit, {}, {}}); });
}

QuerySession::~QuerySession()
{
    close();
}

bool QuerySession::isPossible()
{
    return QSqlDatabase::isDriverAvailable(u"QPSQL"_s);
}

QFuture<QueryOutcome> QuerySession::query(const QString &statement)
{
    if (!m_thread)
        return readyFuture(QueryOutcome());
    if (m_open++ == 0)
        m_limit.start();
    return delivered(m_thread->add(statement), this, [this](const QueryOutcome &outcome) {
        acceptEnd();
        return outcome;
    });
}

void QuerySession::acceptEnd()
{
    if (--m_open > 0)
        m_limit.start();
    else
        m_limit.stop();
}

void QuerySession::close()
{
    m_limit.stop();
    if (QueryThread *thread = std::exchange(m_thread, nullptr))
        thread->end();
}

} // namespace exportdesk
