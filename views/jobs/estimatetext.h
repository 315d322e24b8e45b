// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"

namespace exportdesk
{

/// What a running job's cell says: its phase and an estimate that calls itself one, or that there is none.
QString estimateText(const JobFacts &facts, const Durations &durations, qint64 nowMs);

} // namespace exportdesk
