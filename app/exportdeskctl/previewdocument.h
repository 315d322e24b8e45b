// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/dataset.h"
#include "models/previews/expectedrows.h"
#include "models/previews/previewedrows.h"
#include "models/previews/segmentestimates.h"
#include "models/previews/usualexports.h"

#include <QJsonArray>
#include <QJsonObject>

namespace exportdesk
{

// The members of `preview` as JSON. Keys and codes are stable; null: not known.

/// {"datasetId", "name", "batches", "moreBatches", "expiresAt"}.
QJsonObject targetDocument(const QString &datasetId, const Dataset *dataset, const TargetHistory &history);
/// {"parts": [{"segmentId", "name", "profiles", "countedAt"}], "atLeast", "atMost", "about", "narrowed",
/// "notes"}; the part of the whole
/// profile store has no segment.
QJsonObject sizeDocument(const ExpectedRows &rows, const ExportRequest &request);
/// {"runs", "durationMs", "bytes"}.
QJsonObject usualDocument(const UsualExport &usual, const ExpectedRows &rows);
/// [{"segmentId", "profiles", "standardError", "confidence", "problem"}].
QJsonArray estimatesDocument(const QList<SegmentEstimate> &estimates);
/// {"mergePolicyId", "extent": "exported" | "all", "modifiedAt", "missing", "fields": [{"path", "value", "missing"}]}.
QJsonObject profileDocument(const FoundProfile &profile, const QList<PreviewedRow> &rows, const QString &policyId,
                            bool isEntire);
/// "3,180 (95%)", or why there is no estimate.
QString estimateText(const SegmentEstimate &estimate);

} // namespace exportdesk
