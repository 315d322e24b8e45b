// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/exchangerow.h"
#include "views/shared/statuslook.h"

namespace exportdesk
{

/// Icon and colours of how an exchange ended.
Status exchangeLook(ExchangeEnd end);

} // namespace exportdesk
