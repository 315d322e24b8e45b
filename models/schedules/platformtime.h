// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/clock.h"
#include "models/platform/platformclient.h"

namespace exportdesk
{

/// The platform's clock when it gave \a reply, epoch. By the reply's own Date where there is one: this computer's clock
/// may have been set since the request was sent, and would count as that much time.
inline qint64 platformTime(const PlatformReply &reply, const PlatformClient &client, const Clock &clock)
{
    return reply.serverDateMs >= 0 ? reply.serverDateMs : clock.nowMs() + client.clockSkewMs();
}

} // namespace exportdesk
