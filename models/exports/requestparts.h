// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

#include <QFlags>

namespace exportdesk
{

/// The parts of a request that the form shows separately.
enum class RequestPart {
    ContentKind = 0x01,
    What = 0x02, ///< schema name, fromIngest, emptyProfiles, evaluateSegments
    Fields = 0x04,
    Events = 0x08,
    Segments = 0x10, ///< segments and their qualification time
    MergePolicy = 0x20,
    Destination = 0x40, ///< dataset and segmentPerBatch
};
Q_DECLARE_FLAGS(RequestParts, RequestPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(RequestParts)

/// The parts that differ; members with undocumented keys belong to none of them.
RequestParts changedParts(const ExportRequest &before, const ExportRequest &now);

} // namespace exportdesk
