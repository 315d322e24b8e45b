// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"

namespace exportdesk
{

/// The text of a running job's cell: its phase, and an estimate or that there is none.
QString estimateText(const JobFacts &facts, const Durations &durations, qint64 nowMs);

} // namespace exportdesk
