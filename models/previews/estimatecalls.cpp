// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/estimatecalls.h"

#include "models/platform/json.h"
#include "models/platform/reading.h"
#include "models/previews/estimatereader.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

QFuture<Outcome<QString>> EstimateCalls::begin(const QString &pql) const
{
    const json::json body{{"predicateExpression", pql.toStdString()},
                          {"predicateType", "pql/text"},
                          {"predicateModel", "_xdm.context.profile"},
                          {"graphType", "pdg"}};
    PlatformRequest request;
    request.method = "POST";
    request.path = u"/data/core/ups/preview"_s;
    request.body = QByteArray::fromStdString(body.dump(-1, ' ', false, json::json::error_handler_t::replace));
    request.onlyAsks = true;
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readPreviewId(reply.body); });
}

QFuture<Outcome<PqlEstimate>> EstimateCalls::lookUp(const QString &previewId) const
{
    PlatformRequest request;
    request.path = u"/data/core/ups/estimate/"_s + QString::fromLatin1(QUrl::toPercentEncoding(previewId));
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readEstimate(reply.body); });
}

} // namespace exportdesk
