// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/segmentation/segmentevaluation.h"

namespace localplatform
{

/// A new segment job as the Segmentation guide shows it ("Segment jobs endpoint"), status NEW. \a scheduleId and
/// \a runId are empty for a job that a call created; \a segments are objects with a `segmentId`, `*` for all.
nlohmann::json newSegmentJob(const Place &place, const std::string &id, qint64 nowMs, const std::string &scheduleId,
                             const std::string &runId, nlohmann::json segments);

/// The `metrics` of a finished segment job; times are epoch ms.
nlohmann::json segmentJobMetrics(const SegmentEvaluation::Result &result, qint64 createdMs, qint64 startedMs,
                                 qint64 endedMs);

} // namespace localplatform
