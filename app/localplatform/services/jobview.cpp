// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/jobview.h"

#include <algorithm>

namespace localplatform
{

using nlohmann::json;

namespace
{

constexpr const char *Quirks[]
    = {"dataSetIdSpelling", "unknownStatus", "errorsOnSuccess", "timesInSeconds", "batchesAsObject", "idAsText"};

void inSeconds(json &value)
{
    if (value.is_number())
        value = value.get<qint64>() / 1000;
}

} // namespace

JobView::JobView(const Call &call)
    : m_call(call)
    , m_asStored(std::ranges::none_of(Quirks, [&](const char *quirk) { return call.quirks.contains(quirk); }))
{
}

std::string JobView::shown(const std::string &job) const
{
    return m_asStored ? job : shown(json::parse(job)).dump();
}

json JobView::shown(json job) const
{
    if (m_asStored)
        return job;
    respell(job);
    const std::string unknown = m_call.quirk("unknownStatus", "");
    if (!unknown.empty() && job["status"] == "PROCESSING")
        job["status"] = unknown;
    if (m_call.quirk("errorsOnSuccess") && job["status"] == "SUCCEEDED")
        job["errors"]
            = json::array({{{"code", "unknown"}, {"msg", "A retried stage failed once."}, {"callStack", ""}}});
    if (m_call.quirk("timesInSeconds")) {
        inSeconds(job["creationTime"]);
        inSeconds(job["updateTime"]);
    }
    json &destination = job["destination"];
    if (m_call.quirk("batchesAsObject") && destination.contains("batches") && !destination["batches"].empty())
        destination["batches"] = json(destination["batches"][0]);
    if (m_call.quirk("idAsText"))
        job["id"] = std::to_string(numberOf(job, "id"));
    return job;
}

void JobView::respell(json &job) const
{
    const std::string asked = m_call.quirk("dataSetIdSpelling", "");
    json &destination = job["destination"];
    if (asked.empty() || !destination.is_object())
        return;
    const std::string spelling = asked != "alternate" ? asked : numberOf(job, "id") % 2 ? "dataSetId" : "datasetId";
    const json id
        = destination.contains("datasetId") ? destination["datasetId"] : destination.value("dataSetId", json(""));
    destination.erase("datasetId");
    destination.erase("dataSetId");
    destination[spelling] = id;
}

/// The relative form of the guide: no base path, a slash before the question mark.
std::string JobView::link(const std::string &cursor, int limit, bool more) const
{
    const std::string odd = m_call.quirk("nextLink", "absent");
    if (!more)
        return odd == "null" ? R"({"next":null})" : odd == "empty" ? R"({"next":""})" : "{}";
    std::string parameters = "limit=" + std::to_string(limit) + "&offset=" + cursor;
    const std::string status = m_call.request.parameter(QStringLiteral("status")).toStdString();
    if (!status.empty())
        parameters += "&status=" + status;
    const std::string path = flagOf(m_call.quirks, "nextLinkSlash", true) ? "/export/jobs/?" : "/export/jobs?";
    return json({{"next", path + parameters}}).dump();
}

Response JobView::list(const std::vector<JobRecord> &jobs, int limit, bool more, const std::string &next) const
{
    Response response;
    size_t size = 256;
    for (const JobRecord &job : jobs)
        size += job.json.size() + 1;
    response.body.reserve(size);
    response.body = R"({"records":[)";
    for (const JobRecord &job : jobs) {
        if (&job != &jobs.front())
            response.body += ',';
        response.body += shown(job.json);
    }
    const std::string cursor = !next.empty() ? next
        : jobs.empty()                       ? std::string()
                       : std::to_string(jobs.back().created) + '_' + std::to_string(jobs.back().id);
    response.body += R"(],"page":{"sortField":"createdTime","sort":"desc","pageOffset":")" + cursor + R"(","pageSize":)"
        + std::to_string(jobs.size()) + '}';
    if (more || m_call.quirk("nextLink", "") != "noLink")
        response.body += R"(,"link":)" + link(cursor, limit, more);
    response.body += '}';
    return response;
}

} // namespace localplatform
