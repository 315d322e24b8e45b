// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/intents.h"

namespace exportdesk
{

struct CancelResult;

/// The cancels of one connection and sandbox that are not settled yet, durable, so that the next run confirms them.
class CancelIntents
{
public:
    /// \a store must outlive this.
    CancelIntents(Store &store, const QString &connection, const QString &sandbox);

    /// Finished means durable on disk.
    QFuture<StoreOutcome<Stored>> keep(const CancelResult &result, qint64 nowMs);
    void drop(const QString &jobId);
    QFuture<StoreOutcome<QList<Intent>>> open();

private:
    QString idOf(const QString &jobId) const;

    Intents m_intents;
    QString m_connection;
    QString m_sandbox;
};

} // namespace exportdesk
