// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/services/exportrequest.h"
#include "app/localplatform/services/jobview.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

Response unknownJob(const Call &call)
{
    return upsFailure(404, u"UPAPI-100010-404"_s,
                      u"Export job %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
}

qint64 idOf(const Call &call)
{
    bool good = false;
    const qint64 id = call.parts[0].toLongLong(&good);
    return good && QString::number(id) == call.parts[0] ? id : -1;
}

/// What the response says instead of the job that was created (quirk "jobInResponse").
json jobForResponse(Call &call, json job)
{
    const std::string instead = call.quirk("jobInResponse", "");
    const qint64 id = numberOf(job, "id");
    if (instead == "other" || instead == "old") {
        const std::vector<JobRecord> newest = call.platform.store.jobs(call.place, {}, 2);
        const auto other = std::ranges::find_if(newest, [id](const JobRecord &record) { return record.id != id; });
        if (instead == "other" && other != newest.end())
            return json::parse(other->json);
        constexpr qint64 hour = 3'600'000;
        job["id"] = other != newest.end() ? other->id : 1;
        for (const char *time : {"creationTime", "updateTime"})
            job[time] = numberOf(job, time) - hour;
    } else if (instead == "zero") {
        job["id"] = 0;
    } else if (instead == "empty") {
        job["id"] = "";
    } else if (instead == "null") {
        job["id"] = nullptr;
    } else if (instead == "absent") {
        job.erase("id");
    }
    return job;
}

Response createJob(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty())
        return upsFailure(400, u"UPAPI-100040-400"_s, u"The request body is not valid JSON: "_s + body.error);
    json request = body.value;
    if (const auto no = objection(call, request))
        return *no;
    completeMergePolicy(call, request);
    const json job = jobForResponse(call, call.platform.jobs.create(call.place, request, call.quirks));
    Response response = answer(JobView(call).shown(job));
    if (const qint64 id = numberOf(job, "id"); id > 0)
        response.setHeader("X-Location",
                           call.platform.address().toStdString() + "/data/core/ups/export/jobs/" + std::to_string(id));
    return response;
}

struct Cursor {
    bool good = true;
    std::optional<std::pair<qint64, qint64>> after;
};

/// `<creationTime>_<id>` of the last record that was seen.
Cursor cursorOf(const Request &request)
{
    const QString text = request.parameter(u"offset"_s);
    if (text.isEmpty() || text == "0"_L1)
        return {};
    static const QRegularExpression form(u"^(\\d{1,18})_(\\d{1,18})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {false, {}};
    return {true, std::pair(match.captured(1).toLongLong(), match.captured(2).toLongLong())};
}

/// How long after its creation a job appears in the lists (quirk "listedAfterMs"): of a range, a time that depends only
/// on its id.
qint64 listedAfterMs(const Call &call, qint64 id)
{
    const json range = call.quirks.value("listedAfterMs", json(0));
    if (!range.is_array() || range.size() != 2 || !range[0].is_number() || !range[1].is_number())
        return call.quirk("listedAfterMs", qint64(0));
    const double from = range[0].get<double>();
    const quint64 scattered = (quint64(id) * 0x9E37'79B9'7F4A'7C15U) >> 40;
    return qint64(from + (range[1].get<double>() - from) * double(scattered) / double(1 << 24));
}

/// The newest jobs behind the cursor that are listed already; \a limit < 0 means all.
std::vector<JobRecord> listedJobs(Call &call, const QString &status, int limit, const Cursor &cursor)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (qint64 asked = limit;; asked *= 2) { // those that are left out are made up for
        std::vector<JobRecord> jobs = call.platform.store.jobs(call.place, status, int(asked), cursor.after);
        const bool all = asked < 0 || qint64(jobs.size()) < asked;
        if (call.quirks.contains("listedAfterMs"))
            std::erase_if(jobs, [&](const JobRecord &job) { return job.created + listedAfterMs(call, job.id) > now; });
        if (all || qint64(jobs.size()) >= limit) {
            if (limit >= 0 && jobs.size() > size_t(limit))
                jobs.erase(jobs.begin() + limit, jobs.end());
            return jobs;
        }
    }
}

/// One of the pages that never end (quirk "endlessPages"): the newest jobs again, or as ever older ones under new ids.
Response endlessPage(Call &call, const QString &status, int limit, const Cursor &cursor)
{
    std::vector<JobRecord> jobs = call.platform.store.jobs(call.place, status, limit);
    constexpr qint64 firstNewId = 1'000'000'000'000;
    const auto [time, id] = cursor.after.value_or(std::pair(QDateTime::currentMSecsSinceEpoch(), firstNewId));
    const bool fresh = call.quirk("endlessPages", "") == "fresh" && cursor.after && !jobs.empty();
    for (int i = 0; fresh && i < limit; ++i) {
        json job = json::parse(jobs[size_t(i) % jobs.size()].json);
        job["id"] = id - i;
        job["creationTime"] = time - i;
        if (size_t(i) == jobs.size())
            jobs.push_back({});
        jobs[size_t(i)] = {id - i, time - i, status, job.dump()};
    }
    return JobView(call).list(jobs, limit, true, std::to_string(time - limit) + '_' + std::to_string(id - limit));
}

/// `start`, `page` and `sort`, which one guide mentions too, are accepted and ignored.
Response listJobs(Call &call)
{
    const qint64 limit = call.quirk("unpaged")  ? -2
        : call.request.hasParameter(u"limit"_s) ? call.number(u"limit"_s, 0)
                                                : -2;
    const Cursor cursor = cursorOf(call.request);
    const QString status = call.request.parameter(u"status"_s);
    if (limit == 0 || limit == -1)
        return upsFailure(400, u"UPAPI-100041-400"_s, u"limit must be a number above 0."_s);
    if (!cursor.good)
        return upsFailure(400, u"UPAPI-100042-400"_s, u"offset is not one that this service gave."_s);
    if (!status.isEmpty() && status != "NEW"_L1 && status != "SUCCEEDED"_L1 && status != "FAILED"_L1)
        return upsFailure(400, u"UPAPI-100043-400"_s, u"status must be NEW, SUCCEEDED or FAILED."_s);
    const int wanted = limit < 0 ? -1 : int(std::min<qint64>(limit, 1'000'000));
    if (call.isEndless() && wanted > 0)
        return endlessPage(call, status, wanted, cursor);
    const bool byPosition = call.quirk("pagesByPosition") && wanted >= 0;
    const int skipped = byPosition && cursor.after ? int(std::min<qint64>(cursor.after->first, 1'000'000)) : 0;
    std::vector<JobRecord> jobs
        = listedJobs(call, status, wanted < 0 ? -1 : skipped + wanted + 1, byPosition ? Cursor() : cursor);
    jobs.erase(jobs.begin(), jobs.begin() + std::min<qptrdiff>(skipped, qptrdiff(jobs.size())));
    const bool more = wanted >= 0 && jobs.size() > size_t(wanted);
    if (more)
        jobs.pop_back();
    const std::string next = byPosition ? std::to_string(skipped + wanted) + "_0" : std::string();
    return JobView(call).list(jobs, wanted, more, next);
}

Response lookUpJob(Call &call)
{
    const auto job = call.platform.store.job(call.place, idOf(call));
    if (!job)
        return unknownJob(call);
    return {200, JobView(call).shown(job->json), "application/json", {}};
}

Response removed(Call &call, qint64 id)
{
    const qint64 status = call.quirk("deleteFinished", qint64(204));
    if (status == 409)
        return upsFailure(409, u"UPAPI-100044-409"_s, u"The job is already finished."_s);
    if (status == 404)
        return unknownJob(call);
    call.platform.store.removeJob(call.place, id);
    return {204, {}, {}, {}};
}

Response cancel(Call &call)
{
    const qint64 id = idOf(call);
    if (call.quirk("cancelAnswer", qint64(204)) == 404)
        return unknownJob(call);
    switch (call.platform.jobs.cancel(call.place, id)) {
    case JobRunner::CancelOutcome::Unknown:
        return unknownJob(call);
    case JobRunner::CancelOutcome::Finished:
        return removed(call, id);
    case JobRunner::CancelOutcome::Marked:
        break;
    }
    const qint64 status = call.quirk("cancelAnswer", qint64(204));
    if (status == 204)
        return {204, {}, {}, {}};
    return answer({{"status", true}, {"message", "Export job has been marked for cancelling"}},
                  status == 202 ? 202 : 200);
}

} // namespace

void addExportJobs(Router &router)
{
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/export/jobs", createJob);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/export/jobs", listJobs);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/export/jobs/{id}", lookUpJob);
    router.add(Guard::Sandboxed, "DELETE", "/data/core/ups/export/jobs/{id}", cancel);
}

} // namespace localplatform
