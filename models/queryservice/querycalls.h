// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"
#include "models/queryservice/queryaccess.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of /data/foundation/query. The answers contain a token, so nothing of them is recorded.
class QueryCalls
{
public:
    explicit QueryCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    QFuture<Outcome<QueryConnection>> connection() const;
    /// With the token of this request, which the client has renewed if it was about to expire.
    QFuture<Outcome<QueryAccess>> access() const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
