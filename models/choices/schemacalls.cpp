// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/schemacalls.h"

#include "models/choices/schemareader.h"
#include "models/platform/reading.h"

#include <QRegularExpression>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1String registry("https://ns.adobe.com/");

/// The meta:altId of an $id, because proxies may decode an encoded address once too often.
QString altIdOf(const QString &id)
{
    return id.startsWith(registry) ? u'_' + id.mid(registry.size()).replace(u'/', u'.') : id;
}

} // namespace

QFuture<Outcome<FieldTree>> SchemaCalls::get(const QString &collection, const QString &altId, int majorVersion) const
{
    PlatformRequest request;
    request.path = u"/data/foundation/schemaregistry/tenant/"_s + collection + u'/'
        + QString::fromLatin1(QUrl::toPercentEncoding(altId));
    // Without the version a look-up is refused (XDM-1007-400).
    request.accept = "application/vnd.adobe.xed-full+json; version=" + QByteArray::number(majorVersion);
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readSchema(reply.body); });
}

QFuture<Outcome<FieldTree>> SchemaCalls::unionSchema(const QString &altId) const
{
    return get(u"unions"_s, altId, 1);
}

QFuture<Outcome<FieldTree>> SchemaCalls::schema(const QString &id, int majorVersion) const
{
    const QString altId = altIdOf(id);
    return get(altId.endsWith("__union"_L1) ? u"unions"_s : u"schemas"_s, altId, majorVersion);
}

bool SchemaCalls::canBeLookedUp(const QString &id)
{
    return id.startsWith(registry) || id.startsWith(u'_');
}

int SchemaCalls::majorVersion(const QString &contentType)
{
    static const QRegularExpression pattern(u"version=\\s*\"?(\\d{1,4})"_s, QRegularExpression::CaseInsensitiveOption);
    return std::max(1, pattern.match(contentType).captured(1).toInt());
}

} // namespace exportdesk
