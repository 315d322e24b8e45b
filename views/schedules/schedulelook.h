// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/occurrence.h"
#include "views/shared/statuslook.h"

namespace exportdesk
{

/// How what became of a due time is shown.
Status shownStatus(const Occurrence &occurrence);

} // namespace exportdesk
