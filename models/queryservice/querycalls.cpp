// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/querycalls.h"

#include "models/platform/reading.h"
#include "models/queryservice/queryconnectionreader.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

PlatformRequest parametersRequest()
{
    PlatformRequest request;
    request.path = u"/data/foundation/query/connection_parameters"_s;
    request.personal = true;
    return request;
}

} // namespace

QFuture<Outcome<QueryConnection>> QueryCalls::connection() const
{
    return readInPool(m_client->send(parametersRequest()),
                      [](const PlatformReply &reply) { return readQueryConnection(reply.body); });
}

QFuture<Outcome<QueryAccess>> QueryCalls::access() const
{
    return readInPool(m_client->send(parametersRequest()),
                      [](const PlatformReply &reply) { return readQueryAccess(reply.body); });
}

} // namespace exportdesk
