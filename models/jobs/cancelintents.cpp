// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/cancelintents.h"

#include "models/jobs/jobcanceller.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
const QString kind = u"cancel"_s;
} // namespace

CancelIntents::CancelIntents(Store &store, const QString &connection, const QString &sandbox)
    : m_intents(store)
    , m_connection(connection)
    , m_sandbox(sandbox)
{
}

/// One intent for each job, however often it is cancelled.
QString CancelIntents::idOf(const QString &jobId) const
{
    return QStringList{kind, m_connection, m_sandbox, jobId}.join(u'/');
}

QFuture<StoreOutcome<Stored>> CancelIntents::keep(const CancelResult &result, qint64 nowMs)
{
    const QString state = result.markedMs < 0 ? u"requested"_s : u"marked"_s;
    return m_intents.keep(
        {idOf(result.id), kind, m_connection, m_sandbox, result.id, state, result.requestedMs, nowMs, {}});
}

void CancelIntents::drop(const QString &jobId)
{
    m_intents.drop(idOf(jobId));
}

QFuture<StoreOutcome<QList<Intent>>> CancelIntents::open()
{
    return m_intents.open(kind, m_connection, m_sandbox);
}

} // namespace exportdesk
