// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/samplestatuscalls.h"

#include "models/choices/samplestatusreader.h"
#include "models/platform/reading.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

QFuture<Outcome<SampleStatus>> SampleStatusCalls::current() const
{
    PlatformRequest request;
    request.path = u"/data/core/ups/previewsamplestatus"_s;
    return readInPool(m_client->send(request), [](const PlatformReply &reply) { return readSampleStatus(reply.body); });
}

} // namespace exportdesk
