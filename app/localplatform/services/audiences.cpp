// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/services/listpage.h"
#include "app/localplatform/services/segmentsizes.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

/// Whether the `metrics` were asked for: `property=withMetrics==true`, in any case.
bool wantsMetrics(const Request &request)
{
    return std::ranges::any_of(request.query, [](const auto &parameter) {
        return parameter.first == "property"_L1
            && parameter.second.compare("withMetrics==true"_L1, Qt::CaseInsensitive) == 0;
    });
}

/// A segment definition as an audience.
json audienceOf(const json &segment)
{
    json audience = segment;
    audience["audienceId"] = segment.value("id", "");
    audience["namespace"] = "AEPSegments";
    audience["originName"] = "REAL_TIME_CUSTOMER_PROFILE";
    audience["type"] = "SegmentDefinition";
    audience["lifecycleState"] = segment.value("lifecycleState", "published");
    return audience;
}

/// Forms that the guides show, too.
void respell(const Call &call, json &audience)
{
    if (call.quirk("audienceLifecycle")) {
        const json state = audience["lifecycleState"];
        audience.erase("lifecycleState");
        audience["lifecycle"] = state == "published" ? json("active") : state;
    }
    if (call.quirk("audienceMicroseconds") && audience.value("type", "") != "SegmentDefinition") {
        for (const char *key : {"creationTime", "updateTime"})
            audience[key] = numberOf(audience, key) * 1000;
    }
    if (call.quirk("audienceNamespaceCase")) {
        const QString name = textOf(audience, "namespace");
        audience["namespace"] = name.startsWith("AAM"_L1) ? name.toLower().toStdString() : name.toStdString();
    }
}

json shownAudience(const Call &call, json audience, const std::optional<SegmentSizes> &sizes)
{
    if (sizes)
        sizes->addTo(audience);
    const qint64 created = numberOf(audience, "creationTime");
    audience["createEpoch"] = created / 1000;
    audience.update(json{{"isSystem", false},
                         {"labels", json::array()},
                         {"dependents", json::array()},
                         {"dependencies", json::array()},
                         {"createdBy", "1A2B3C4D5E6F7A8B9C0D1E2F@AdobeID"}});
    audience["definedOn"] = json::array({{{"meta:resourceType", "unions"},
                                          {"meta:containerId", "tenant"},
                                          {"$ref", "https://ns.adobe.com/xdm/context/profile__union"}}});
    audience["_etag"] = '"' + std::to_string(numberOf(audience, "updateTime", created)) + '"';
    respell(call, audience);
    return audience;
}

/// Filters by `name`, `description` (contains, case-insensitive), `property=key==value` and `entityType`; those of the
/// system are only listed when asked for.
bool acceptsAudience(const Request &request, const json &audience)
{
    for (const char *key : {"name", "description"}) {
        if (!textOf(audience, key).contains(request.parameter(QString::fromLatin1(key)), Qt::CaseInsensitive))
            return false;
    }
    const QString entity = request.parameter(u"entityType"_s);
    if (!entity.isEmpty() && entity != textOf(audience.value("schema", json::object()), "name"))
        return false;
    for (const auto &[name, condition] : request.query) {
        const QString key = condition.section(u"=="_s, 0, 0);
        if (name != "property"_L1 || key.compare("withMetrics"_L1, Qt::CaseInsensitive) == 0)
            continue;
        const json value = audience.value(key.toStdString(), json());
        const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        if (text != condition.section(u"=="_s, 1).toStdString())
            return false;
    }
    return true;
}

/// The documented refusals (quirk "audiencesRefused"): true, or a code.
std::optional<Response> audiencesRefused(const Call &call)
{
    std::string code = call.quirk("audiencesRefused", "");
    if (code.empty() && !call.quirk("audiencesRefused"))
        return {};
    code = code.empty() ? "UPAPI-113740-403" : code;
    // The number at the end of a code is not always the status.
    const int status = code.ends_with("-403") ? 403 : 400;
    return failure(code.starts_with("UPAPI-113752") ? u"E15"_s : u"E4"_s, status, QString::fromStdString(code),
                   u"Audiences cannot be listed for this client."_s);
}

/// What `_page.next` is: a number, or text; at the end it is absent, or another form that clients meet.
void addNext(const Call &call, json &page, bool more, qint64 next)
{
    if (more) {
        page["next"] = call.quirk("audiencesNextText") ? json(std::to_string(next)) : json(next);
        return;
    }
    const std::string end = call.quirk("audiencesEnd", "absent");
    if (end == "zero")
        page["next"] = 0;
    else if (end == "zeroText")
        page["next"] = "0";
    else if (end == "empty")
        page["next"] = "";
    else if (end == "null")
        page["next"] = nullptr;
}

std::vector<json> allAudiences(const Call &call)
{
    std::vector<json> all;
    for (const Document &document : call.platform.store.list(u"segment"_s, call.place, Store::Order::NewestFirst))
        all.push_back(audienceOf(json::parse(document.json)));
    for (const Document &document : call.platform.store.list(u"audience"_s, call.place, Store::Order::NewestFirst))
        all.push_back(json::parse(document.json));
    return all;
}

void sortAudiences(std::vector<json> &audiences, const QString &order)
{
    if (!order.startsWith("totalProfiles"_L1))
        return sortBy(audiences, order);
    const auto size = [](const json &audience) {
        const json::json_pointer at("/metrics/data/totalProfiles");
        return audience.contains(at) ? audience[at].get<qint64>() : -1;
    };
    std::ranges::stable_sort(audiences, {}, size);
    if (order.section(u':', 1) == "desc"_L1)
        std::ranges::reverse(audiences);
}

/// Reading them takes the newest segment jobs.
std::optional<SegmentSizes> wantedSizes(const Call &call)
{
    return wantsMetrics(call.request) ? std::make_optional<SegmentSizes>(call) : std::nullopt;
}

Response listAudiences(Call &call)
{
    if (const auto no = audiencesRefused(call))
        return *no;
    const qint64 limit = std::min<qint64>(100, call.number(u"limit"_s, 60));
    const qint64 start = call.number(u"start"_s, 0);
    if (limit < 1 || start < 0)
        return badPage();
    const std::optional<SegmentSizes> sizes = wantedSizes(call);
    std::vector<json> all;
    for (const json &audience : allAudiences(call)) {
        if (acceptsAudience(call.request, audience))
            all.push_back(shownAudience(call, audience, sizes));
    }
    sortAudiences(all, call.request.parameter(u"sort"_s));
    const size_t begin = call.isEndless() ? 0 : std::min(all.size(), size_t(start));
    const size_t end = std::min(all.size(), begin + size_t(limit));
    const bool more = end < all.size() || call.isEndless();
    json children = json::array();
    if (!call.quirk("emptyPage"))
        children = std::vector<json>(all.begin() + qsizetype(begin), all.begin() + qsizetype(end));
    json page{{"totalCount", all.size()},
              {"totalPages", (all.size() + size_t(limit) - 1) / size_t(limit)},
              {"pageSize", children.size()},
              {"start", start},
              {"limit", limit}};
    addNext(call, page, more, start + limit);
    json links = json::object();
    if (more)
        links["next"] = {{"href",
                          "@/audiences?start=" + std::to_string(start + limit) + "&limit=" + std::to_string(limit)
                              + otherParameters(call.request, {u"start"_s, u"page"_s, u"limit"_s})}};
    return answer({{"children", std::move(children)},
                   {call.quirk("audiencePages") ? "_pages" : "_page", page},
                   {"_links", links}});
}

std::optional<json> audienceWith(const Call &call, const QString &id)
{
    if (const auto segment = call.platform.store.get(u"segment"_s, call.place, id))
        return audienceOf(*segment);
    return call.platform.store.get(u"audience"_s, call.place, id);
}

Response lookUpAudience(Call &call)
{
    if (const auto no = audiencesRefused(call))
        return *no;
    const auto audience = audienceWith(call, call.parts[0]);
    return audience ? answer(shownAudience(call, *audience, wantedSizes(call)))
                    : upsFailure(404, u"UPAPI-100060-404"_s,
                                 u"Audience %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
}

Response severalAudiences(Call &call)
{
    if (const auto no = audiencesRefused(call))
        return *no;
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object() || !body.value.value("ids", json()).is_array())
        return upsFailure(400, u"UPAPI-100062-400"_s, u"ids must be a list of objects with an id. "_s + body.error);
    const std::optional<SegmentSizes> sizes = wantedSizes(call);
    json results = json::object();
    for (const json &wanted : body.value["ids"]) {
        const QString id = wanted.is_object() ? textOf(wanted, "id") : QString();
        if (const auto audience = audienceWith(call, id))
            results[id.toStdString()] = shownAudience(call, *audience, sizes);
    }
    return answer({{"results", results}}, 207);
}

} // namespace

void addAudiences(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/audiences", listAudiences);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/audiences/bulk-get", severalAudiences);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/audiences/{id}", lookUpAudience);
}

} // namespace localplatform
