// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/mergepolicycalls.h"

#include "models/platform/reading.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1String root("/data/core/ups/config/mergePolicies");

} // namespace

QFuture<Outcome<MergePolicyPage>> MergePolicyCalls::page(const QString &start) const
{
    PlatformRequest request;
    request.path = root;
    request.query.addQueryItem(u"schema.name"_s, u"_xdm.context.profile"_s);
    request.query.addQueryItem(u"limit"_s, u"100"_s);
    // The token is opaque and often Base64: encoded, so that "+" and "=" arrive as they are.
    if (!start.isEmpty())
        request.query.addQueryItem(u"start"_s, QString::fromLatin1(QUrl::toPercentEncoding(start)));
    return readInPool(m_client->send(request),
                      [](const PlatformReply &reply) { return readMergePolicyPage(reply.body); });
}

QFuture<Outcome<MergePolicy>> MergePolicyCalls::lookUp(const QString &id) const
{
    PlatformRequest request;
    request.path = root + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readMergePolicy(reply.body); });
}

} // namespace exportdesk
