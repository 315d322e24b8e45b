// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/formerplaces.h"

#include "models/platform/connection.h"
#include "models/platform/platformkey.h"

namespace exportdesk
{

FormerPlace formerPlace(const Connection &connection)
{
    FormerPlace place;
    place.connection = connection.id;
    place.platform = platformKey(connection);
    if (!connection.local) // which says its organization only when it runs
        place.organization = connection.orgId;
    return place;
}

} // namespace exportdesk
