#include "models/choices/schemacalls.h"

#include "models/choices/schemareader.h"
#include "models/platform/reading.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

QFuture<Outcome<FieldTree>> SchemaCalls::unionSchema(const QString &altId) const
{
    PlatformRequest request;
    request.path
        = u"/data/foundation/schemaregistry/tenant/unions/"_s + QString::fromLatin1(QUrl::toPercentEncoding(altId));
    // Without the version a look-up is refused (XDM-1007-400).
    request.accept = "application/vnd.adobe.xed-full+json; version=1";
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readSchema(reply.body); });
}

} // namespace exportdesk
