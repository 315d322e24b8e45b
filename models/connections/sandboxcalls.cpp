// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/sandboxcalls.h"

#include "models/platform/reading.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

QFuture<Outcome<SandboxPage>> SandboxCalls::available(int offset) const
{
    PlatformRequest request;
    request.path = u"/data/foundation/sandbox-management/"_s;
    request.query.addQueryItem(u"limit"_s, QString::number(pageLimit));
    request.query.addQueryItem(u"offset"_s, QString::number(offset));
    request.sandboxed = false;
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readSandboxPage(reply.body); });
}

} // namespace exportdesk
