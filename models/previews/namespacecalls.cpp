// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/namespacecalls.h"

#include "models/platform/reading.h"
#include "models/previews/namespacereader.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

QFuture<Outcome<QList<IdentityNamespace>>> NamespaceCalls::ofProfiles() const
{
    PlatformRequest request;
    request.path = u"/data/core/ups/previewsamplestatus/report/namespace"_s;
    return readInPool(m_client->send(request),
                      [](const PlatformReply &reply) { return readNamespaceReport(reply.body); });
}

} // namespace exportdesk
