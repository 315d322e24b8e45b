// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/services/listpage.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

// Evaluation on demand ("Flexible audience evaluation").
constexpr int RunsPerDay = 2;
constexpr int RunsPerYear = 50;
constexpr int DevelopmentRunsPerYear = 100;
constexpr size_t SegmentsPerRun = 20;

Response unknownSegmentJob(const Call &call)
{
    return upsFailure(404, u"UPAPI-100090-404"_s,
                      u"Segment job %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
}

Response badSegmentJob(const QString &why)
{
    return upsFailure(400, u"UPAPI-100091-400"_s, why);
}

json shownSegmentJob(const Call &call, json job)
{
    if (call.quirk("noMetrics"))
        job["metrics"] = nullptr;
    return job;
}

/// `property=segments~segmentId==<id>`.
bool evaluates(const json &job, const QString &condition)
{
    const std::string wanted = condition.section(u"=="_s, 1).toStdString();
    const json segments = job.value("segments", json::array());
    return std::ranges::any_of(segments, [&](const json &segment) { return segment.value("segmentId", "") == wanted; });
}

Response listSegmentJobs(Call &call)
{
    if (call.quirk("schedulesRefused"))
        return upsFailure(403, u"UPAPI-113740-403"_s, u"The permission to view segments is missing."_s);
    const QString status = call.request.parameter(u"status"_s);
    const QString snapshot = call.request.parameter(u"snapshot.name"_s);
    std::vector<json> all;
    for (const Document &document : call.platform.store.list(u"segmentJob"_s, call.place, Store::Order::NewestFirst)) {
        json job = json::parse(document.json);
        const QString name = textOf(job.value("snapshot", json::object()), "name");
        const bool taken
            = (status.isEmpty() || status == textOf(job, "status")) && (snapshot.isEmpty() || snapshot == name)
            && std::ranges::all_of(call.request.query, [&](const auto &parameter) {
                   return parameter.first != "property"_L1 || !parameter.second.startsWith("segments~segmentId=="_L1)
                       || evaluates(job, parameter.second);
               });
        if (taken)
            all.push_back(shownSegmentJob(call, std::move(job)));
    }
    sortBy(all, call.request.parameter(u"sort"_s));
    return childrenPage(call, all, "/segment/jobs");
}

Response lookUpSegmentJob(Call &call)
{
    const auto job = call.platform.store.get(u"segmentJob"_s, call.place, call.parts[0]);
    return job ? answer(shownSegmentJob(call, *job)) : unknownSegmentJob(call);
}

Response severalSegmentJobs(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object() || !body.value.value("ids", json()).is_array())
        return badSegmentJob(u"ids must be a list of objects with an id. "_s + body.error);
    json results = json::object();
    for (const json &wanted : body.value["ids"]) {
        const QString id = wanted.is_object() ? textOf(wanted, "id") : QString();
        if (const auto job = call.platform.store.get(u"segmentJob"_s, call.place, id))
            results[id.toStdString()] = shownSegmentJob(call, *job);
    }
    return answer({{"results", results}}, 207);
}

/// The ids in `[{"segmentId": "…"}]`, or in the object for more than 1500 segments, whose `*` is returned as no id.
std::optional<std::vector<std::string>> wantedSegments(const json &body)
{
    const json list = body.is_object() ? body.value("segments", json()) : body;
    std::vector<std::string> ids;
    if (!list.is_array() || list.empty())
        return {};
    for (const json &one : list) {
        if (!one.is_object() || textOf(one, "segmentId").isEmpty())
            return {};
        ids.push_back(textOf(one, "segmentId").toStdString());
    }
    if (body.is_object() && ids == std::vector<std::string>{"*"})
        ids.clear();
    return ids;
}

/// Why the quota allows no further run; empty if it does.
std::optional<Response> quotaUsedUp(const Call &call)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 today = QDateTime(now.date(), QTime(0, 0), now.timeZone()).toMSecsSinceEpoch();
    const qint64 yearAgo = now.addYears(-1).toMSecsSinceEpoch();
    int ofToday = 0;
    int ofYear = 0;
    for (const Document &document : call.platform.store.list(u"segmentJob"_s, call.place)) {
        if (textOf(json::parse(document.json), "source") != "api"_L1)
            continue;
        ofToday += document.created >= today ? 1 : 0;
        ofYear += document.created >= yearAgo ? 1 : 0;
    }
    const int perYear = textOf(call.sandbox, "type") == "production"_L1 ? RunsPerYear : DevelopmentRunsPerYear;
    if (ofToday < RunsPerDay && ofYear < perYear)
        return {};
    return upsFailure(429, u"UPAPI-100092-429"_s,
                      ofToday >= RunsPerDay
                          ? u"The sandbox has used its %1 evaluations on demand of today."_s.arg(RunsPerDay)
                          : u"The sandbox has used its %1 evaluations on demand of this year."_s.arg(perYear));
}

Response createSegmentJob(Call &call)
{
    if (call.quirk("evaluationRefused"))
        return upsFailure(403, u"UPAPI-113740-403"_s,
                          u"The permission to evaluate a segment to an audience is missing."_s);
    const ParsedBody body = parsed(call.request.body);
    const auto ids = wantedSegments(body.value);
    if (!body.error.isEmpty() || !ids)
        return badSegmentJob(u"The request body must be a list of objects with a segmentId. "_s + body.error);
    if (ids->size() > SegmentsPerRun)
        return badSegmentJob(u"A run evaluates at most %1 segments."_s.arg(SegmentsPerRun));
    const std::vector<json> evaluable = SegmentJobs::evaluable(call.platform.store, call.place);
    for (const std::string &id : *ids) {
        if (std::ranges::none_of(evaluable, [&](const json &segment) { return segment.value("id", "") == id; }))
            return badSegmentJob(u"Segment %1 does not exist, is not published or is not evaluated in batch."_s.arg(
                QString::fromStdString(id)));
    }
    if (const auto no = quotaUsedUp(call))
        return *no;
    return answer(shownSegmentJob(call, call.platform.segmentJobs.create(call.place, {*ids, {}, call.quirks})));
}

Response cancelSegmentJob(Call &call)
{
    switch (call.platform.segmentJobs.cancel(call.place, call.parts[0])) {
    case SegmentJobs::CancelOutcome::Unknown:
        return unknownSegmentJob(call);
    case SegmentJobs::CancelOutcome::Finished:
        return badSegmentJob(u"The segment job is already finished."_s);
    case SegmentJobs::CancelOutcome::Marked:
        break;
    }
    return {204, {}, {}, {}};
}

} // namespace

void addSegmentJobs(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/segment/jobs", listSegmentJobs);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/segment/jobs", createSegmentJob);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/segment/jobs/bulk-get", severalSegmentJobs);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/segment/jobs/{id}", lookUpSegmentJob);
    router.add(Guard::Sandboxed, "DELETE", "/data/core/ups/segment/jobs/{id}", cancelSegmentJob);
}

} // namespace localplatform
