// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/profiles/profilexid.h"
#include "app/localplatform/segmentation/segmentevaluation.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

constexpr char PlatformAddress[] = "https://platform.adobe.io";

Response createPreview(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    const QString expression = body.value.is_object() ? textOf(body.value, "predicateExpression") : QString();
    if (expression.isEmpty())
        return upsFailure(400, u"UPAPI-100071-400"_s, u"predicateExpression is required. "_s + body.error);
    if (textOf(body.value, "predicateType") != "pql/text"_L1)
        return upsFailure(400, u"UPAPI-100072-400"_s, u"predicateType must be pql/text."_s);
    const QString graph = body.value.contains("graphType") ? textOf(body.value, "graphType") : u"none"_s;
    if (graph != "none"_L1 && graph != "pdg"_L1)
        return upsFailure(400, u"UPAPI-100074-400"_s, u"graphType must be none or pdg."_s);
    const QString id = QString::fromLatin1(newUuid().toLatin1().toBase64());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    call.platform.store.put(u"preview"_s, call.place, id, now,
                            {{"expression", expression.toStdString()},
                             {"graph", graph.toStdString()},
                             {"query", newUuid().toStdString()},
                             {"created", now}});
    Response response = answer({{"state", "NEW"},
                                {"previewId", id.toStdString()},
                                {"previewQueryId", newUuid().toStdString()},
                                {"previewQueryStatus", "NEW"},
                                {"previewExecutionId", 0}},
                               201);
    response.setHeader("X-Location",
                       call.platform.address().toStdString() + "/data/core/ups/preview/" + id.toStdString());
    return response;
}

/// Evaluates the expression on all profiles, once: the result is kept with the preview.
void completePreview(const Call &call, const QString &id, json &preview)
{
    if (preview.contains("result"))
        return;
    try {
        if (call.quirk("estimateFailed"))
            throw std::runtime_error("The predicate could not be evaluated.");
        MergeRule rule;
        rule.stitched = textOf(preview, "graph") == "pdg"_L1;
        SegmentEvaluation evaluation(call.platform.store, call.place, QDateTime::currentMSecsSinceEpoch());
        const auto matches = evaluation.matching(textOf(preview, "expression").toStdString(), rule);
        preview["result"]
            = {{"profiles", matches.profiles}, {"byNamespace", matches.byNamespace}, {"xids", matches.xids}};
    } catch (const std::exception &error) {
        preview["result"] = {{"error", error.what()}};
    }
    call.platform.store.put(u"preview"_s, call.place, id, numberOf(preview, "created"), preview);
}

/// The preview with its state: NEW, RUNNING, RESULT_READY or FAILED. Empty if it is unknown.
std::optional<json> currentPreview(const Call &call)
{
    auto preview = call.platform.store.get(u"preview"_s, call.place, call.parts[0]);
    if (!preview)
        return {};
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - numberOf(*preview, "created");
    if (age < call.platform.clock.stretched(2).count()) {
        (*preview)["state"] = age < call.platform.clock.stretched(0.5).count() ? "NEW" : "RUNNING";
        return preview;
    }
    completePreview(call, call.parts[0], *preview);
    (*preview)["state"] = (*preview)["result"].contains("error") ? "FAILED" : "RESULT_READY";
    return preview;
}

Response unknownPreview(const Call &call)
{
    return upsFailure(404, u"UPAPI-100073-404"_s, u"Preview %1 was not found."_s.arg(call.parts[0]));
}

/// Some members of the segment.
Response lookUpPreview(Call &call)
{
    const auto preview = currentPreview(call);
    if (!preview)
        return unknownPreview(call);
    const qint64 offset = call.number(u"offset"_s, 0);
    const qint64 limit = call.number(u"limit"_s, 1000);
    if (offset < 0 || limit < 1)
        return upsFailure(400, u"UPAPI-100061-400"_s, u"offset and limit must be numbers, limit above 0."_s);
    const json xids = preview->value("/result/xids"_json_pointer, json::array());
    json results = json::array();
    for (qint64 i = offset; i < offset + limit && i < qint64(xids.size()); ++i) {
        const std::string xid = xids[size_t(i)].get<std::string>();
        const std::string href = std::string(PlatformAddress) + "/data/core/ups/models/profile/" + xid;
        results.push_back({{xid, {{"_href", href}, {"endCustomerIds", {{xid, {{"_href", href}}}}}}}});
    }
    const std::string self = std::string(PlatformAddress) + "/data/core/ups/preview/" + call.parts[0].toStdString();
    const bool more = offset + limit < qint64(xids.size());
    const std::string next
        = more ? self + "?offset=" + std::to_string(offset + limit) + "&limit=" + std::to_string(limit) : std::string();
    const size_t count = results.size();
    return answer({{"results", std::move(results)},
                   {"state", (*preview)["state"]},
                   {"links", {{"_self", self}, {"next", next}, {"prev", ""}}},
                   {"page", {{"offset", offset}, {"size", count}}}});
}

Response removePreview(Call &call)
{
    if (!call.platform.store.remove(u"preview"_s, call.place, call.parts[0]))
        return unknownPreview(call);
    return answer({{"message", "The preview was deleted."}});
}

/// Counts are numbers and namespaces numeric ids; the form with text and names is a quirk.
Response estimate(Call &call)
{
    const auto preview = currentPreview(call);
    if (!preview)
        return unknownPreview(call);
    const bool asText = call.quirk("estimateAsText");
    const auto count = [asText](qint64 number) { return asText ? json(std::to_string(number)) : json(number); };
    const qint64 profiles = call.platform.statistics(call.place).profiles;
    const std::string state = preview->value("state", "");
    json result{{"state", state},
                {"numRowsToRead", count(profiles)},
                {"totalRows", count(profiles)},
                {"error", {{"description", ""}, {"traceback", ""}}},
                {"_links",
                 {{"preview",
                   std::string(PlatformAddress) + "/data/core/ups/preview?previewQueryId=" + preview->value("query", "")
                       + "&previewId=" + call.parts[0].toStdString()}}}};
    if (state == "FAILED")
        result["error"]["description"] = (*preview)["result"]["error"];
    if (state != "RESULT_READY")
        return answer(result);
    const json &found = (*preview)["result"];
    json distribution = json::array();
    for (const auto &[name, number] : found["byNamespace"].items())
        distribution.push_back({{"namespaceId", asText ? name : namespaceNumber(name)},
                                {"profilesMatchedSoFar", count(number.get<qint64>())}});
    const qint64 matched = numberOf(found, "profiles");
    result["estimatedSize"] = count(matched);
    result["profilesReadSoFar"] = count(profiles);
    result["profilesMatchedSoFar"] = count(matched);
    result["estimatedNamespaceDistribution"] = std::move(distribution);
    result["standardError"] = 0;
    result["confidenceInterval"] = "95%";
    return answer(result);
}

} // namespace

void addPreviews(Router &router)
{
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/preview", createPreview);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/preview/{id}", lookUpPreview);
    router.add(Guard::Sandboxed, "DELETE", "/data/core/ups/preview/{id}", removePreview);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/estimate/{id}", estimate);
}

} // namespace localplatform
