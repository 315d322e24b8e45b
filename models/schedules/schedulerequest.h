// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "models/schedules/duetimes.h"
#include "models/schedules/schedule.h"

namespace exportdesk
{

/// What a schedule exports at \a due: its placeholders are filled in as of that time in its zone, however late it runs,
/// and \a lastSuccess, its last run whose batch arrived, bounds what is new; without one the bounds are open.
ExportRequest requestOf(const Schedule &schedule, const DueTime &due, const std::optional<PastExport> &lastSuccess);

} // namespace exportdesk
