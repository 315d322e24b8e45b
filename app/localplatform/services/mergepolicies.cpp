// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/services/listpage.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

json shownPolicy(const Call &call, json policy)
{
    if (call.quirk("edgeAsText"))
        policy["isActiveOnEdge"] = flagOf(policy, "isActiveOnEdge") ? "true" : "false";
    if (call.quirk("nameless"))
        policy.erase("name");
    if (call.quirk("orderInData") && policy.contains("/attributeMerge/order"_json_pointer)) {
        json &merge = policy["attributeMerge"];
        merge["data"]["order"] = merge["order"];
        merge.erase("order");
    }
    return policy;
}

Response policyNotFound(const Call &call, const QString &id)
{
    return failure(u"E9"_s, 404, u"UPLIB-101221-404"_s,
                   u"Merge policy not found for id %1 in sandbox %2."_s.arg(id, call.place.sandbox));
}

/// Only the latest version of a policy exists here; others are not found.
bool hasVersion(const Request &request, const json &policy)
{
    const QString wanted = request.parameter(u"version"_s);
    return wanted.isEmpty() || wanted == QString::number(numberOf(policy, "version", 1));
}

bool accepts(const Request &request, const json &policy)
{
    const auto member
        = [&](const char *outer, const char *inner) { return textOf(policy.value(outer, json::object()), inner); };
    const auto same = [&](const QString &parameter, const QString &value) {
        return !request.hasParameter(parameter) || request.parameter(parameter) == value;
    };
    const auto flag = [&](const char *name) { return flagOf(policy, name) ? u"true"_s : u"false"_s; };
    return hasVersion(request, policy) && same(u"schema.name"_s, member("schema", "name"))
        && same(u"default"_s, flag("default")) && same(u"isActiveOnEdge"_s, flag("isActiveOnEdge"))
        && same(u"identityGraph.type"_s, member("identityGraph", "type"))
        && same(u"attributeMerge.type"_s, member("attributeMerge", "type"));
}

/// The start of a page, encoded as an opaque token.
QByteArray policyToken(size_t offset)
{
    return QByteArray("mp:" + QByteArray::number(qulonglong(offset))).toBase64();
}

std::optional<size_t> offsetOf(const QString &token)
{
    if (token.isEmpty() || token == "0"_L1)
        return 0;
    const QByteArray plain = QByteArray::fromBase64(token.toLatin1());
    bool good = plain.startsWith("mp:");
    const size_t offset = good ? plain.mid(3).toULongLong(&good) : 0;
    return good ? std::optional(offset) : std::nullopt;
}

std::string nextHref(const Call &call, size_t next, qint64 limit)
{
    const QByteArray start = QUrl::toPercentEncoding(QString::fromLatin1(policyToken(next)));
    const QByteArray order = QUrl::toPercentEncoding(
        call.request.parameter(call.request.hasParameter(u"orderBy"_s) ? u"orderBy"_s : u"orderby"_s));
    return "@/mergePolicies?start=" + start.toStdString() + "&orderBy=" + order.toStdString()
        + "&limit=" + std::to_string(limit) + otherParameters(call.request, {u"start"_s, u"limit"_s, u"orderby"_s});
}

Response listPolicies(Call &call)
{
    const qint64 limit = call.number(u"limit"_s, 20);
    const auto start = offsetOf(call.request.parameter(u"start"_s));
    if (limit < 1 || !start)
        return upsFailure(400, u"UPAPI-100050-400"_s, u"limit or start is not valid."_s);
    std::vector<json> policies;
    for (const Document &document : call.platform.store.list(u"mergePolicy"_s, call.place)) {
        json policy = json::parse(document.json);
        if (accepts(call.request, policy))
            policies.push_back(std::move(policy));
    }
    const QString order
        = call.request.parameter(call.request.hasParameter(u"orderBy"_s) ? u"orderBy"_s : u"orderby"_s).trimmed();
    if (order.endsWith("name"_L1)) {
        std::ranges::stable_sort(policies, {}, [](const json &policy) { return textOf(policy, "name"); });
        if (order.startsWith(u'-'))
            std::ranges::reverse(policies);
    }
    const size_t begin = call.isEndless() ? 0 : std::min(policies.size(), *start);
    const size_t end = std::min(policies.size(), begin + size_t(limit));
    json children = json::array();
    for (size_t i = begin; i < end; ++i)
        children.push_back(shownPolicy(call, policies[i]));
    const size_t count = children.size();
    const bool more = end < policies.size() || call.isEndless();
    const size_t next = *start + size_t(limit);
    // The guide names totalCount and pageSize, the specification count and next.
    return answer({{"_page",
                    {{"totalCount", policies.size()},
                     {"pageSize", count},
                     {"count", count},
                     {"next", more ? policyToken(next).toStdString() : std::string()}}},
                   {"children", std::move(children)},
                   {"_links", linksOf(call, more ? nextHref(call, next, limit) : std::string())}});
}

Response lookUpPolicy(Call &call)
{
    const auto policy = call.platform.store.get(u"mergePolicy"_s, call.place, call.parts[0]);
    return policy && hasVersion(call.request, *policy) ? answer(shownPolicy(call, *policy))
                                                       : policyNotFound(call, call.parts[0]);
}

Response severalPolicies(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object() || !body.value.value("ids", json()).is_array())
        return upsFailure(400, u"UPAPI-100051-400"_s,
                          u"ids must be a listPolicies of objects with an id. "_s + body.error);
    json results = json::object();
    for (const json &wanted : body.value["ids"]) {
        const QString id = wanted.is_object() ? textOf(wanted, "id") : QString();
        if (const auto policy = call.platform.store.get(u"mergePolicy"_s, call.place, id))
            results[id.toStdString()] = shownPolicy(call, *policy);
    }
    return answer({{"results", results}}, 207);
}

} // namespace

void addMergePolicies(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/config/mergePolicies", listPolicies);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/config/mergePolicies/bulk-get", severalPolicies);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/config/mergePolicies/{id}", lookUpPolicy);
}

} // namespace localplatform
