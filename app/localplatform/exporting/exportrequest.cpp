// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/exportrequest.h"

#include "app/localplatform/profiles/times.h"

using json = nlohmann::json;

namespace localplatform
{

namespace
{

/// A member of an object; null where there is none or no object.
const json &at(const json &object, const char *member)
{
    static const json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(member);
    return found == object.end() ? nothing : *found;
}

std::string text(const json &value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

bool flag(const json &value)
{
    return value.is_boolean() && value.get<bool>();
}

std::optional<qint64> time(const json &value)
{
    return value.is_string() ? fromIsoTime(value.get<std::string>()) : std::nullopt;
}

std::vector<SegmentChoice> segmentChoices(const json &list)
{
    std::vector<SegmentChoice> choices;
    for (const json &entry : list.is_array() ? list : json::array()) {
        SegmentChoice choice;
        choice.segmentId = text(at(entry, "segmentId"));
        if (const std::string ns = text(at(entry, "segmentNs")); !ns.empty())
            choice.ns = QString::fromStdString(ns).toLower().toStdString();
        if (const json &status = at(entry, "status"); status.is_array() && !status.empty()) {
            choice.status.clear();
            for (const json &one : status)
                choice.status.push_back(text(one));
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace

ExportRequest ExportRequest::read(const json &body)
{
    ExportRequest request;
    request.fields = text(at(body, "fields"));
    request.mergePolicyId = QString::fromStdString(text(at(at(body, "mergePolicy"), "id")));
    request.schemaName = QString::fromStdString(text(at(at(body, "schema"), "name")));
    request.datasetId = QString::fromStdString(text(at(at(body, "destination"), "datasetId")));

    const json &filter = at(body, "filter");
    request.segments = segmentChoices(at(filter, "segments"));
    request.qualifiedFrom = time(at(at(filter, "segmentQualificationTime"), "startTime"));
    request.qualifiedTo = time(at(at(filter, "segmentQualificationTime"), "endTime"));
    request.ingestedAfter = time(at(filter, "fromIngestTimestamp"));
    request.emptyProfiles = flag(at(filter, "emptyProfiles"));

    const json &events = at(at(body, "additionalFields"), "eventList");
    request.withEvents = events.is_object();
    request.eventFields = text(at(events, "fields"));
    request.eventsIngestedAfter = time(at(at(events, "filter"), "fromIngestTimestamp"));
    request.eventsIngestedBefore = time(at(at(events, "filter"), "toIngestTimestamp"));
    if (request.ingestedAfter)
        request.eventsIngestedAfter = std::max(request.eventsIngestedAfter, request.ingestedAfter);
    return request;
}

} // namespace localplatform
