// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/expirycalls.h"

#include "models/datasets/expiryreader.h"
#include "models/platform/json.h"
#include "models/platform/reading.h"
#include "models/platform/utc.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QString expiryRoot = u"/data/core/hygiene/ttl"_s;

json::json expiryBody(qint64 expiresMs)
{
    const QString at = utcFromMs(expiresMs).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    // The name is required; it is the same in every language, because the whole organization reads it.
    return {{"expiry", at.toStdString()}, {"displayName", "Export target"}, {"description", "Set by Exportdesk"}};
}

} // namespace

QFuture<Outcome<QString>> ExpiryCalls::pending(const QString &datasetId) const
{
    PlatformRequest request;
    request.path = expiryRoot;
    request.query.addQueryItem(u"datasetId"_s, QString::fromLatin1(QUrl::toPercentEncoding(datasetId)));
    request.query.addQueryItem(u"status"_s, u"pending"_s);
    return readInPool(m_client->send(request),
                      [datasetId](const PlatformReply &reply) { return readPendingExpiry(reply.body, datasetId); });
}

QFuture<Outcome<Done>> ExpiryCalls::create(const QString &datasetId, qint64 expiresMs) const
{
    json::json body = expiryBody(expiresMs);
    body["datasetId"] = datasetId.toStdString();
    return write("POST", {}, QByteArray::fromStdString(body.dump()));
}

QFuture<Outcome<Done>> ExpiryCalls::change(const QString &expiryId, qint64 expiresMs) const
{
    return write("PUT", expiryId, QByteArray::fromStdString(expiryBody(expiresMs).dump()));
}

QFuture<Outcome<Done>> ExpiryCalls::cancel(const QString &expiryId) const
{
    return write("DELETE", expiryId, {});
}

QFuture<Outcome<Done>> ExpiryCalls::write(const QByteArray &method, const QString &expiryId,
                                          const QByteArray &body) const
{
    PlatformRequest request;
    request.method = method;
    request.path = expiryRoot;
    if (!expiryId.isEmpty())
        request.path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(expiryId));
    request.body = body;
    return readInPool(m_client->send(request), [](const PlatformReply &) { return Outcome<Done>(Done()); });
}

} // namespace exportdesk
