// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/tokenreader.h"

#include "models/platform/json.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

qint64 tokenLifeMs(qint64 expiresIn)
{
    constexpr qint64 week = 604'800;
    constexpr qint64 tenYearsMs = 315'576'000'000;
    return expiresIn > week ? std::min(expiresIn, tenYearsMs) : std::max<qint64>(expiresIn, 0) * 1000;
}

Outcome<TokenReply> readTokenReply(const QByteArray &body)
{
    const auto root = json::parse(body);
    TokenReply reply;
    if (root)
        reply.token = json::text(root.value(), "access_token").toLatin1();
    if (reply.token.isEmpty())
        return json::unreadable(u"the response of the identity service contains no access_token"_s);
    reply.lifeMs = tokenLifeMs(json::integer(root.value(), "expires_in").value_or(0));
    if (reply.lifeMs == 0)
        reply.lifeMs = 3'600'000;
    return reply;
}

std::optional<qint64> tokenExpiryMs(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto payload
        = json::parse(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (!payload || !payload.value().is_object())
        return {};
    if (const auto seconds = json::integer(payload.value(), "exp");
        seconds && *seconds > 0 && *seconds < 100'000'000'000)
        return *seconds * 1000;
    const auto created = json::integer(payload.value(), "created_at");
    const auto life = json::integer(payload.value(), "expires_in");
    constexpr qint64 limit = 100'000'000'000'000; // the year 5138, in ms
    if (created && life && *created > 0 && *created<limit && * life> 0 && *life < limit)
        return *created + *life;
    return {};
}

} // namespace exportdesk
