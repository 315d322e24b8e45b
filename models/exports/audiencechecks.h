// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/checkcollector.h"

namespace exportdesk
{

/// The name of the segment or audience, its id while the name is unknown.
QString segmentLabel(const SegmentChoice &segment, const RequestFacts &facts);
/// Checks whether the segment at \a index, from 0, exists in its namespace, where it comes from, and whether it is in
/// use.
void checkExistence(CheckCollector &found, const SegmentChoice &segment, const RequestFacts &facts, int index);
/// Checks how old the memberships are, and what a new evaluation costs.
void checkEvaluation(CheckCollector &found, const ExportRequest &request, const RequestFacts &facts);

} // namespace exportdesk
