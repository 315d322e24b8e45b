// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// Checks the segments, their qualification time, and one batch per segment.
void checkSegments(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);

} // namespace exportdesk
