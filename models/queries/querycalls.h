// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"
#include "models/queries/queryconnection.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of /data/foundation/query.
class QueryCalls
{
public:
    explicit QueryCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// Its answer contains a token, so nothing of it is recorded.
    QFuture<Outcome<QueryConnection>> connection() const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
