// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/segmentcalls.h"

#include "models/platform/reading.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

QFuture<Outcome<SegmentPage>> SegmentCalls::page(int number) const
{
    PlatformRequest request;
    request.path = u"/data/core/ups/segment/definitions"_s;
    request.query.addQueryItem(u"limit"_s, QString::number(pageLimit));
    request.query.addQueryItem(u"page"_s, QString::number(number));
    request.query.addQueryItem(u"sort"_s, u"updateTime:desc"_s);
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readSegmentPage(reply.body); });
}

} // namespace exportdesk
