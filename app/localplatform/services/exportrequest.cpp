// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/exportrequest.h"

#include "app/localplatform/platform.h"
#include "app/localplatform/profiles/times.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

/// Shown in samples of the guide, but not in any list of policies.
constexpr auto SystemPolicy = "timestampOrdered-none-mp"_L1;

Response malformed(const QString &message)
{
    return upsFailure(400, u"UPAPI-100045-400"_s, message);
}

const json &member(const json &object, const char *name)
{
    static const json nothing;
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? *found : nothing;
}

/// RFC 3339 with a zone, in a form that the export can parse too: a filter must never be ignored silently.
bool isTime(const json &value)
{
    static const QRegularExpression zone(
        u"^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"_s);
    return value.is_string() && zone.match(QString::fromStdString(value.get<std::string>())).hasMatch()
        && fromIsoTime(value.get<std::string>());
}

/// A number without a fraction: 1, and 1.0 as some clients write it.
bool isWhole(const json &value)
{
    return value.is_number_integer() || (value.is_number_float() && std::trunc(value.get<double>()) == value);
}

/// The first invalid time stamp.
QString badTime(const json &request)
{
    const json &filter = member(request, "filter");
    const json &qualified = member(filter, "segmentQualificationTime");
    const json &events = member(member(member(request, "additionalFields"), "eventList"), "filter");
    const std::pair<const char *, const json *> times[]
        = {{"filter.fromIngestTimestamp", &member(filter, "fromIngestTimestamp")},
           {"filter.segmentQualificationTime.startTime", &member(qualified, "startTime")},
           {"filter.segmentQualificationTime.endTime", &member(qualified, "endTime")},
           {"additionalFields.eventList.filter.fromIngestTimestamp", &member(events, "fromIngestTimestamp")},
           {"additionalFields.eventList.filter.toIngestTimestamp", &member(events, "toIngestTimestamp")}};
    for (const auto &[name, value] : times) {
        if (!value->is_null() && !isTime(*value))
            return QString::fromLatin1(name);
    }
    return {};
}

/// The first member that has another type than documented.
QString badType(const json &request)
{
    const json &filter = member(request, "filter");
    const json &events = member(member(request, "additionalFields"), "eventList");
    const auto isNot = [](const json &value, json::value_t type) { return !value.is_null() && value.type() != type; };
    if (isNot(member(request, "fields"), json::value_t::string))
        return u"fields"_s;
    if (isNot(filter, json::value_t::object))
        return u"filter"_s;
    if (isNot(member(filter, "segments"), json::value_t::array))
        return u"filter.segments"_s;
    if (isNot(member(filter, "emptyProfiles"), json::value_t::boolean))
        return u"filter.emptyProfiles"_s;
    if (isNot(member(member(request, "destination"), "segmentPerBatch"), json::value_t::boolean))
        return u"destination.segmentPerBatch"_s;
    if (isNot(member(request, "additionalFields"), json::value_t::object))
        return u"additionalFields"_s;
    if (isNot(events, json::value_t::object))
        return u"additionalFields.eventList"_s;
    if (isNot(member(events, "fields"), json::value_t::string))
        return u"additionalFields.eventList.fields"_s;
    if (isNot(member(request, "mergePolicy"), json::value_t::object))
        return u"mergePolicy"_s;
    const json &policy = member(request, "mergePolicy");
    if (isNot(member(policy, "id"), json::value_t::string))
        return u"mergePolicy.id"_s;
    if (!member(policy, "version").is_null() && !isWhole(member(policy, "version")))
        return u"mergePolicy.version"_s;
    if (isNot(member(filter, "segmentQualificationTime"), json::value_t::object))
        return u"filter.segmentQualificationTime"_s;
    if (isNot(member(events, "filter"), json::value_t::object))
        return u"additionalFields.eventList.filter"_s;
    if (isNot(member(request, "evaluationInfo"), json::value_t::object))
        return u"evaluationInfo"_s;
    if (isNot(member(member(request, "evaluationInfo"), "segmentation"), json::value_t::boolean))
        return u"evaluationInfo.segmentation"_s;
    for (const json &segment : member(filter, "segments")) {
        if (!segment.is_object() || textOf(segment, "segmentId").isEmpty())
            return u"filter.segments[].segmentId"_s;
        for (const json &status : member(segment, "status").is_array() ? member(segment, "status") : json::array()) {
            if (!status.is_string())
                return u"filter.segments[].status"_s;
        }
        if (isNot(member(segment, "status"), json::value_t::array)
            || isNot(member(segment, "segmentNs"), json::value_t::string))
            return u"filter.segments[]"_s;
    }
    return {};
}

std::optional<Response> unknownPolicy(const Call &call, const json &policy)
{
    const QString id = textOf(policy, "id");
    if (id.isEmpty() || id == SystemPolicy)
        return {};
    const auto known = call.platform.store.get(u"mergePolicy"_s, call.place, id);
    if (known && numberOf(policy, "version", 1) <= numberOf(*known, "version", 1) && numberOf(policy, "version", 1) > 0)
        return {};
    return failure(u"E9"_s, 422, u"UPLIB-101221-404"_s,
                   u"Merge policy not found for id %1 in sandbox %2."_s.arg(id, call.place.sandbox));
}

} // namespace

std::optional<Response> objection(const Call &call, const json &request)
{
    if (!request.is_object())
        return malformed(u"The request body must be a JSON object."_s);
    if (call.quirk("lenient"))
        return {};
    const json &destination = member(request, "destination");
    if (!destination.is_object() || textOf(destination, "datasetId").isEmpty())
        return malformed(u"destination.datasetId is required."_s);
    const json &schema = member(request, "schema");
    if (!schema.is_object() || textOf(schema, "name").isEmpty())
        return malformed(u"schema.name is required."_s);
    if (const QString name = badType(request); !name.isEmpty())
        return malformed(u"%1 is missing or of the wrong type."_s.arg(name));
    if (const QString name = badTime(request); !name.isEmpty())
        return malformed(u"%1 must be a time stamp with zone (RFC 3339)."_s.arg(name));
    return unknownPolicy(call, member(request, "mergePolicy"));
}

void completeMergePolicy(const Call &call, json &request)
{
    QString id = textOf(member(request, "mergePolicy").is_object() ? request["mergePolicy"] : json::object(), "id");
    const json &segments = member(member(request, "filter"), "segments");
    if (id.isEmpty() && segments.is_array() && !segments.empty() && segments[0].is_object()) {
        if (const auto segment = call.platform.store.get(u"segment"_s, call.place, textOf(segments[0], "segmentId")))
            id = textOf(*segment, "mergePolicyId");
    }
    for (const Document &document : call.platform.store.list(u"mergePolicy"_s, call.place)) {
        const json policy = json::parse(document.json);
        if (id.isEmpty() ? flagOf(policy, "default") : document.id == id) {
            json &chosen = request["mergePolicy"];
            if (!chosen.is_object())
                chosen = json::object();
            chosen["id"] = document.id.toStdString();
            if (!chosen.contains("version"))
                chosen["version"] = numberOf(policy, "version", 1);
        }
    }
}

} // namespace localplatform
