// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/formerplace.h"

namespace exportdesk
{

struct Connection;

/// Where the rows belong that an earlier version stored under the id of this connection.
FormerPlace formerPlace(const Connection &connection);

} // namespace exportdesk
