// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/audiencecalls.h"

#include "models/platform/reading.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

QFuture<Outcome<AudiencePage>> AudienceCalls::page(const QString &start) const
{
    PlatformRequest request;
    request.path = u"/data/core/ups/audiences"_s;
    request.query.addQueryItem(u"limit"_s, QString::number(pageLimit));
    if (!start.isEmpty())
        request.query.addQueryItem(u"start"_s, QString::fromUtf8(QUrl::toPercentEncoding(start)));
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readAudiencePage(reply.body); });
}

QFuture<Outcome<QList<Evaluation>>> AudienceCalls::evaluations() const
{
    PlatformRequest request;
    request.path = u"/data/core/ups/segment/jobs"_s;
    request.query.addQueryItem(u"limit"_s, QString::number(jobLimit));
    request.query.addQueryItem(u"status"_s, u"SUCCEEDED"_s);
    request.query.addQueryItem(u"sort"_s, u"updateTime:desc"_s);
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readEvaluations(reply.body); });
}

} // namespace exportdesk
