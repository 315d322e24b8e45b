// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/services/listpage.h"
#include "app/localplatform/services/segmentsizes.h"

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

std::vector<json> definitions(const Call &call)
{
    const SegmentSizes sizes(call);
    std::vector<json> found;
    for (const Document &document : call.platform.store.list(u"segment"_s, call.place, Store::Order::NewestFirst)) {
        found.push_back(json::parse(document.json));
        sizes.addTo(found.back());
    }
    return found;
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
    sortBy(all, call.request.parameter(u"sort"_s));
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
    auto segment = call.platform.store.get(u"segment"_s, call.place, call.parts[0]);
    if (!segment)
        return unknownSegment(call);
    SegmentSizes(call).addTo(*segment);
    return answer(*segment);
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

} // namespace

void addSegments(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/segment/definitions", listDefinitions);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/segment/definitions/bulk-get", severalSegments);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/segment/definitions/{id}", lookUpSegment);
}

} // namespace localplatform
