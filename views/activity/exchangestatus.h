// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/exchangerow.h"
#include "views/shared/statuslook.h"

namespace exportdesk
{

/// How the end of an exchange is shown.
Status shownStatus(ExchangeEnd end);

} // namespace exportdesk
