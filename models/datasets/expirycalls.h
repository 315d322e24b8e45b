// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of /data/core/hygiene/ttl, dataset expirations (Data hygiene guide). They need a permission that not every
/// role has, and its lack is answered with 401 or 403.
class ExpiryCalls
{
public:
    explicit ExpiryCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// The id of the pending expiration of a dataset; empty when there is none.
    QFuture<Outcome<QString>> pending(const QString &datasetId) const;
    /// The dataset is deleted with all its rows at \a expiresMs, epoch ms, at least 24 hours ahead.
    QFuture<Outcome<Done>> create(const QString &datasetId, qint64 expiresMs) const;
    QFuture<Outcome<Done>> change(const QString &expiryId, qint64 expiresMs) const;
    QFuture<Outcome<Done>> cancel(const QString &expiryId) const;

private:
    QFuture<Outcome<Done>> write(const QByteArray &method, const QString &expiryId, const QByteArray &body) const;

    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
