// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/profilecalls.h"

#include "models/platform/json.h"
#include "models/platform/reading.h"
#include "models/previews/profilereader.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray lookUpBody(const ProfileIdentity &identity, const QString &mergePolicyId)
{
    json::json body{{"schema", {{"name", "_xdm.context.profile"}}}};
    body["identities"] = json::json::array(
        {{{"entityId", identity.value.toStdString()}, {"entityIdNS", {{"code", identity.nameSpace.toStdString()}}}}});
    if (!mergePolicyId.isEmpty())
        body["mergePolicyId"] = mergePolicyId.toStdString();
    return QByteArray::fromStdString(body.dump());
}

} // namespace

QFuture<Outcome<std::optional<FoundProfile>>> ProfileCalls::find(const ProfileIdentity &identity,
                                                                 const QString &mergePolicyId) const
{
    PlatformRequest request;
    request.method = "POST";
    request.path = u"/data/core/ups/access/entities"_s;
    request.body = lookUpBody(identity, mergePolicyId);
    request.onlyAsks = true;
    request.personal = true;
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readFoundProfile(reply.body); });
}

} // namespace exportdesk
