// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/querycalls.h"

#include "models/platform/reading.h"
#include "models/queries/queryconnectionreader.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

QFuture<Outcome<QueryConnection>> QueryCalls::connection() const
{
    PlatformRequest request;
    request.path = u"/data/foundation/query/connection_parameters"_s;
    request.personal = true;
    return readInPool(m_client->send(request),
                      [](const PlatformReply &reply) { return readQueryConnection(reply.body); });
}

} // namespace exportdesk
