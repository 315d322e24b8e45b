// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestparts.h"

namespace exportdesk
{

RequestParts changedParts(const ExportRequest &before, const ExportRequest &now)
{
    RequestParts parts;
    parts.setFlag(RequestPart::ContentKind, now.contentKind() != before.contentKind());
    parts.setFlag(RequestPart::What,
                  now.schemaName != before.schemaName || now.fromIngest != before.fromIngest
                      || now.emptyProfiles != before.emptyProfiles || now.evaluateSegments != before.evaluateSegments);
    parts.setFlag(RequestPart::Fields, now.fields != before.fields);
    parts.setFlag(RequestPart::Events, now.events != before.events);
    parts.setFlag(RequestPart::Segments,
                  now.segments != before.segments || now.qualifiedFrom != before.qualifiedFrom
                      || now.qualifiedTo != before.qualifiedTo);
    parts.setFlag(RequestPart::MergePolicy, now.mergePolicy != before.mergePolicy);
    parts.setFlag(RequestPart::Destination,
                  now.datasetId != before.datasetId || now.segmentPerBatch != before.segmentPerBatch);
    return parts;
}

} // namespace exportdesk
