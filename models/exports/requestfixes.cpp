// SPDX-License-Identifier: GPL-3.0-or-later
// What the fix buttons of the checks do.

#include "models/exports/checkparts.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Fix = RequestCheck::Fix;

namespace
{

void removeUnknown(std::optional<QStringList> &paths, const std::function<RequestFacts::Field(const QString &)> &oracle)
{
    if (!paths)
        return;
    for (const QString &path : checks::pathsThatAre(RequestFacts::Field::Unknown, *paths, oracle))
        paths->removeAll(path);
}

void removeRepeated(std::optional<QStringList> &paths)
{
    if (paths)
        paths->removeDuplicates();
}

void addZones(ExportRequest &request)
{
    for (Timestamp *time : {&request.fromIngest, &request.qualifiedFrom, &request.qualifiedTo})
        *time = time->withLocalZone();
    if (request.events) {
        request.events->from = request.events->from.withLocalZone();
        request.events->to = request.events->to.withLocalZone();
    }
}

void removeRepeatedSegments(QList<SegmentChoice> &segments)
{
    QStringList seen;
    segments.removeIf([&seen](const SegmentChoice &segment) {
        const QString key = segment.key();
        const bool repeated = !segment.segmentId.isEmpty() && seen.contains(key);
        seen += key;
        return repeated;
    });
}

} // namespace

bool isChoice(Fix fix)
{
    return fix == Fix::FillPlaceholders || fix == Fix::ChooseDataset || fix == Fix::CreateDataset
        || fix == Fix::ChoosePolicy;
}

ExportRequest fixedRequest(ExportRequest request, Fix fix, const RequestFacts &facts)
{
    switch (fix) {
    case Fix::None:
    case Fix::FillPlaceholders:
    case Fix::ChooseDataset:
    case Fix::CreateDataset:
    case Fix::ChoosePolicy:
        break;
    case Fix::SetSchemaName:
        request.schemaName = u"_xdm.context.profile"_s;
        break;
    case Fix::AllFields:
        request.fields.reset();
        break;
    case Fix::RemoveUnknownFields:
        removeUnknown(request.fields, facts.profileField);
        break;
    case Fix::RemoveRepeatedFields:
        removeRepeated(request.fields);
        break;
    case Fix::AllEventFields:
        if (request.events)
            request.events->fields.reset();
        break;
    case Fix::RemoveUnknownEventFields:
        if (request.events)
            removeUnknown(request.events->fields, facts.eventField);
        break;
    case Fix::RemoveRepeatedEventFields:
        if (request.events)
            removeRepeated(request.events->fields);
        break;
    case Fix::AddZone:
        addZones(request);
        break;
    case Fix::SwapEventTimes:
        if (request.events)
            std::swap(request.events->from, request.events->to);
        break;
    case Fix::SwapQualificationTimes:
        std::swap(request.qualifiedFrom, request.qualifiedTo);
        break;
    case Fix::DropQualificationTimes:
        request.qualifiedFrom = request.qualifiedTo = Timestamp();
        break;
    case Fix::RemoveRepeatedSegments:
        removeRepeatedSegments(request.segments);
        break;
    case Fix::RemoveOddSegments:
        request.segments.removeIf([](const SegmentChoice &segment) { return segment.segmentId.isEmpty(); });
        break;
    case Fix::SetStatusRealized:
        for (SegmentChoice &segment : request.segments) {
            if (segment.status.isEmpty() && !segment.segmentId.isEmpty())
                segment.status = QStringList{u"realized"_s};
        }
        break;
    case Fix::StatusWithoutExisting:
        for (SegmentChoice &segment : request.segments) {
            if (segment.status.removeAll(u"existing"_s) > 0 && segment.status.isEmpty())
                segment.status = QStringList{u"realized"_s};
        }
        break;
    case Fix::DropPerBatch:
        request.segmentPerBatch = false;
        break;
    case Fix::UseDefaultPolicy:
        request.mergePolicy = {};
        for (auto policy = facts.policies.constBegin(); policy != facts.policies.constEnd(); ++policy) {
            if (policy->isDefault && (policy->schemaClass.isEmpty() || policy->schemaClass == request.schemaName))
                request.mergePolicy.id = policy.key();
        }
        break;
    case Fix::DropPolicyVersion:
        request.mergePolicy.version.reset();
        break;
    }
    return request;
}

} // namespace exportdesk
