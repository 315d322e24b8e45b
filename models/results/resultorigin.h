// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"
#include "models/platform/platformkey.h"

namespace exportdesk
{

/// Platform and sandbox of \a client, which part files belong to; see BatchSaving::Order.
inline QString resultOrigin(const PlatformClient &client)
{
    return platformKey(client.connection()) + u' ' + client.connection().sandbox;
}

} // namespace exportdesk
