// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/segmentation/segmentjobdocument.h"

#include <algorithm>

namespace localplatform
{

using nlohmann::json;

namespace
{

json timeSpan(qint64 start, qint64 end)
{
    return {{"startTimeInMs", start}, {"endTimeInMs", end}, {"totalTimeInMs", end - start}};
}

} // namespace

json newSegmentJob(const Place &place, const std::string &id, qint64 nowMs, const std::string &scheduleId,
                   const std::string &runId, json segments)
{
    const std::string path = "/segment/jobs/" + id;
    json properties = json::object();
    if (!scheduleId.empty())
        properties = {{"scheduleId", scheduleId}, {"runId", runId}};
    return {
        {"id", id},
        {"imsOrgId", place.org.toStdString()},
        {"profileInstanceId", "ups"},
        {"source", scheduleId.empty() ? "api" : "scheduler"},
        {"status", "NEW"},
        {"batchId", "batch-" + id},
        {"computeJobId", nowMs / 1000 % 1'000'000},
        {"computeGatewayJobId", "gateway-" + id},
        {"segments", std::move(segments)},
        {"errors", json::array()},
        {"requestId", id + '-' + std::to_string(nowMs)},
        {"schema", {{"name", "_xdm.context.profile"}}},
        {"properties", std::move(properties)},
        {"_links",
         {{"cancel", {{"href", path}, {"method", "DELETE"}}}, {"checkStatus", {{"href", path}, {"method", "GET"}}}}},
        {"creationTime", nowMs},
        {"updateTime", nowMs},
        {"updateEpoch", nowMs / 1000}};
}

json segmentJobMetrics(const SegmentEvaluation::Result &result, qint64 createdMs, qint64 startedMs, qint64 endedMs)
{
    qint64 profiles = 0;
    for (const auto &[policy, count] : result.profilesByPolicy)
        profiles = std::max(profiles, count);
    json counter = json::object();
    json byNamespace = json::object();
    json byStatus = json::object();
    for (const auto &[id, figures] : result.segments) {
        counter[id] = figures.members();
        byNamespace[id] = figures.byNamespace;
        byStatus[id] = {{"realized", 0}, {"exited", 0}};
        for (const auto &[status, count] : figures.byStatus)
            byStatus[id][status] = count;
    }
    return {{"totalTime", timeSpan(createdMs, endedMs)},
            {"profileSegmentationTime", timeSpan(startedMs, endedMs)},
            {"totalProfiles", profiles},
            {"segmentedProfileCounter", std::move(counter)},
            {"segmentedProfileByNamespaceCounter", std::move(byNamespace)},
            {"segmentedProfileByStatusCounter", std::move(byStatus)},
            {"totalProfilesByMergePolicy", result.profilesByPolicy}};
}

} // namespace localplatform
