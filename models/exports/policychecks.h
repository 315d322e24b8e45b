// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// Checks the merge policy, also against those of the segments.
void checkMergePolicy(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all);

} // namespace exportdesk
