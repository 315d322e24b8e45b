// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

Response unknownSegment(const Call &call)
{
    return upsFailure(404, u"UPAPI-100060-404"_s,
                      u"Segment %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
}

Response badPage()
{
    return upsFailure(400, u"UPAPI-100061-400"_s, u"limit, page and start must be numbers, limit above 0."_s);
}

std::vector<json> definitions(const Call &call)
{
    std::vector<json> found;
    for (const Document &document : call.platform.store.list(u"segment"_s, call.place, Store::Order::NewestFirst))
        found.push_back(json::parse(document.json));
    return found;
}

/// `sort=updateTime:desc`, `name:asc`; without it the newest first.
void sort(std::vector<json> &segments, const QString &order)
{
    if (order.isEmpty())
        return;
    const std::string key = order.section(u':', 0, 0).toStdString();
    std::ranges::stable_sort(segments,
                             [&](const json &a, const json &b) { return a.value(key, json()) < b.value(key, json()); });
    if (order.section(u':', 1) == "desc"_L1)
        std::ranges::reverse(segments);
}

Response listDefinitions(Call &call)
{
    const qint64 limit = std::min<qint64>(100, call.number(u"limit"_s, 100));
    const qint64 page = call.number(u"page"_s, 0);
    const qint64 start = call.number(u"start"_s, 0);
    if (limit < 1 || page < 0 || start < 0)
        return badPage();
    std::vector<json> all = definitions(call);
    const QString continuous = call.request.parameter(u"evaluationInfo.continuous.enabled"_s);
    std::erase_if(all, [&](const json &segment) {
        const bool enabled = segment.contains("/evaluationInfo/continuous/enabled"_json_pointer)
            && segment["/evaluationInfo/continuous/enabled"_json_pointer] == true;
        return !continuous.isEmpty() && enabled != (continuous == "true"_L1);
    });
    sort(all, call.request.parameter(u"sort"_s));
    const qint64 asked = call.request.hasParameter(u"page"_s) ? page * limit : start;
    const size_t begin = call.isEndless() ? 0 : std::min(all.size(), size_t(asked));
    const size_t end = std::min(all.size(), begin + size_t(limit));
    json segments = json::array();
    if (!call.quirk("emptyPage"))
        segments = std::vector<json>(all.begin() + qsizetype(begin), all.begin() + qsizetype(end));
    json link = json::object();
    if (end < all.size() || call.isEndless())
        link["next"] = "@/segment/definitions?start=" + std::to_string(asked + limit)
            + "&limit=" + std::to_string(limit) + otherParameters(call.request, {u"start"_s, u"page"_s, u"limit"_s});
    const size_t count = segments.size();
    const QString order = call.request.parameter(u"sort"_s);
    return answer({{"segments", std::move(segments)},
                   {"page",
                    {{"totalCount", all.size()},
                     {"totalPages", (all.size() + size_t(limit) - 1) / size_t(limit)},
                     {"sortField", order.isEmpty() ? "creationTime" : order.section(u':', 0, 0).toStdString()},
                     {"sort", order.isEmpty() || order.section(u':', 1) == "desc"_L1 ? "desc" : "asc"},
                     {"pageSize", count},
                     {"limit", limit}}},
                   {"link", link}});
}

Response lookUpSegment(Call &call)
{
    const auto segment = call.platform.store.get(u"segment"_s, call.place, call.parts[0]);
    return segment ? answer(*segment) : unknownSegment(call);
}

Response severalSegments(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object() || !body.value.value("ids", json()).is_array())
        return upsFailure(400, u"UPAPI-100062-400"_s, u"ids must be a list of objects with an id. "_s + body.error);
    json results = json::object();
    for (const json &wanted : body.value["ids"]) {
        const QString id = wanted.is_object() ? textOf(wanted, "id") : QString();
        if (const auto segment = call.platform.store.get(u"segment"_s, call.place, id))
            results[id.toStdString()] = *segment;
    }
    return answer({{"results", results}}, 207);
}

json audienceOf(const json &segment)
{
    json audience = segment;
    audience["audienceId"] = segment.value("id", "");
    audience["namespace"] = "AEPSegments";
    audience["originName"] = "REAL_TIME_CUSTOMER_PROFILE";
    audience["lifecycleState"] = "published";
    audience["type"] = "SegmentDefinition";
    return audience;
}

/// Filters by `name`, `description` (contains, case-insensitive), `property=key==value` and `entityType`.
bool acceptsSegment(const Request &request, const json &audience)
{
    for (const char *key : {"name", "description"}) {
        if (!textOf(audience, key).contains(request.parameter(QString::fromLatin1(key)), Qt::CaseInsensitive))
            return false;
    }
    const QString entity = request.parameter(u"entityType"_s);
    if (!entity.isEmpty() && entity != textOf(audience.value("schema", json::object()), "name"))
        return false;
    for (const auto &[name, condition] : request.query) {
        if (name != "property"_L1)
            continue;
        const json value = audience.value(condition.section(u"=="_s, 0, 0).toStdString(), json());
        const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        if (text != condition.section(u"=="_s, 1).toStdString())
            return false;
    }
    return true;
}

Response listAudiences(Call &call)
{
    if (call.quirk("audiencesRefused"))
        return upsFailure(403, u"UPAPI-113740"_s, u"Audiences are not enabled for this organization."_s);
    const qint64 limit = std::min<qint64>(100, call.number(u"limit"_s, 60));
    const qint64 start = call.number(u"start"_s, 0);
    if (limit < 1 || start < 0)
        return badPage();
    std::vector<json> all;
    for (const json &segment : definitions(call)) {
        json audience = audienceOf(segment);
        if (acceptsSegment(call.request, audience))
            all.push_back(std::move(audience));
    }
    sort(all, call.request.parameter(u"sort"_s));
    const size_t begin = call.isEndless() ? 0 : std::min(all.size(), size_t(start));
    const size_t end = std::min(all.size(), begin + size_t(limit));
    const bool more = end < all.size() || call.isEndless();
    json children = json::array();
    if (!call.quirk("emptyPage"))
        children = std::vector<json>(all.begin() + qsizetype(begin), all.begin() + qsizetype(end));
    json page{{"totalCount", all.size()},
              {"totalPages", (all.size() + size_t(limit) - 1) / size_t(limit)},
              {"pageSize", children.size()}};
    if (more)
        page["next"] = std::to_string(start + limit);
    json links = json::object();
    if (more)
        links["next"] = {{"href",
                          "@/audiences?start=" + std::to_string(start + limit) + "&limit=" + std::to_string(limit)
                              + otherParameters(call.request, {u"start"_s, u"page"_s, u"limit"_s})}};
    return answer({{"children", std::move(children)}, {"_page", page}, {"_links", links}});
}

Response lookUpAudience(Call &call)
{
    const auto segment = call.platform.store.get(u"segment"_s, call.place, call.parts[0]);
    return segment ? answer(audienceOf(*segment)) : unknownSegment(call);
}

} // namespace

void addSegments(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/segment/definitions", listDefinitions);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/segment/definitions/bulk-get", severalSegments);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/segment/definitions/{id}", lookUpSegment);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/audiences", listAudiences);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/audiences/{id}", lookUpAudience);
}

} // namespace localplatform
