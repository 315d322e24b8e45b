// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/platformschedulecalls.h"

#include "models/platform/reading.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

QFuture<Outcome<QList<PlatformSchedule>>> PlatformScheduleCalls::list() const
{
    PlatformRequest request;
    request.path = u"/data/core/ups/config/schedules"_s;
    request.query.addQueryItem(u"limit"_s, u"100"_s);
    return readInPool(m_client->send(request),
                      [](const PlatformReply &reply) { return readPlatformSchedules(reply.body); });
}

} // namespace exportdesk
