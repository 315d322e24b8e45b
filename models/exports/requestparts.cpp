// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestparts.h"

#include "models/exports/oddvalues.h"

namespace exportdesk
{

namespace
{

RequestParts partOf(OddValue::Place place)
{
    switch (place) {
    case OddValue::Place::What:
        return RequestPart::What;
    case OddValue::Place::Fields:
        return RequestPart::Fields | RequestPart::ContentKind;
    case OddValue::Place::Events:
        return RequestPart::Events | RequestPart::ContentKind;
    case OddValue::Place::Segments:
        return RequestPart::Segments;
    case OddValue::Place::MergePolicy:
        return RequestPart::MergePolicy;
    case OddValue::Place::Destination:
        return RequestPart::Destination;
    }
    Q_UNREACHABLE();
}

/// The parts that contain a value that could not be read before or cannot be now.
RequestParts oddParts(const ExportRequest &before, const ExportRequest &now)
{
    const QList<OddValue> earlier = oddValues(before);
    const QList<OddValue> later = oddValues(now);
    RequestParts parts;
    if (earlier != later) {
        for (const OddValue &odd : earlier + later)
            parts |= partOf(odd.place);
    }
    return parts;
}

} // namespace

RequestParts changedParts(const ExportRequest &before, const ExportRequest &now)
{
    RequestParts parts = oddParts(before, now);
    const auto note = [&parts](RequestPart part, bool changed) {
        if (changed)
            parts |= part;
    };
    note(RequestPart::ContentKind, now.contentKind() != before.contentKind());
    note(RequestPart::What,
         now.schemaName != before.schemaName || now.fromIngest != before.fromIngest
             || now.emptyProfiles != before.emptyProfiles || now.evaluateSegments != before.evaluateSegments);
    note(RequestPart::Fields, now.fields != before.fields);
    note(RequestPart::Events, now.events != before.events);
    note(RequestPart::Segments,
         now.segments != before.segments || now.qualifiedFrom != before.qualifiedFrom
             || now.qualifiedTo != before.qualifiedTo);
    note(RequestPart::MergePolicy, now.mergePolicy != before.mergePolicy);
    note(RequestPart::Destination, now.datasetId != before.datasetId || now.segmentPerBatch != before.segmentPerBatch);
    return parts;
}

} // namespace exportdesk
