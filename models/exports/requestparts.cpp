// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestparts.h"

#include "models/exports/oddvalues.h"

namespace exportdesk
{

using Section = RequestCheck::Section;

namespace
{

RequestParts partOf(Section section)
{
    switch (section) {
    case Section::What:
        return RequestPart::What;
    case Section::Fields:
        return RequestPart::Fields | RequestPart::ContentKind;
    case Section::Events:
        return RequestPart::Events | RequestPart::ContentKind;
    case Section::Segments:
        return RequestPart::Segments;
    case Section::MergePolicy:
        return RequestPart::MergePolicy;
    case Section::Destination:
        return RequestPart::Destination;
    case Section::Request:
        break;
    }
    return {};
}

/// The parts that contain a value that could not be read before or cannot be now.
RequestParts oddParts(const ExportRequest &before, const ExportRequest &now)
{
    const QList<OddValue> earlier = oddValues(before);
    const QList<OddValue> later = oddValues(now);
    RequestParts parts;
    if (earlier != later) {
        for (const OddValue &odd : earlier + later)
            parts |= partOf(odd.section);
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
