// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/timetable/schedules.h"

#include "app/localplatform/gateway/call.h"
#include "app/localplatform/store/places.h"
#include "app/localplatform/timetable/cron.h"

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

constexpr qint64 BetweenRunsMs = 86'400'000 - 60'000; // a day, less what a run may begin late

/// The ids a schedule names; empty if it means all segments.
std::vector<std::string> segmentsOf(const json &schedule)
{
    const json properties = schedule.value("properties", json::object());
    std::vector<std::string> ids;
    for (const json &id : properties.is_object() ? properties.value("segments", json::array()) : json::array()) {
        if (id == "*")
            return {};
        if (id.is_string())
            ids.push_back(id.get<std::string>());
    }
    return ids;
}

} // namespace

Schedules::Schedules(Store &store, SegmentJobs &segmentJobs, JobRunner &exportJobs)
    : m_store(store)
    , m_segmentJobs(segmentJobs)
    , m_exportJobs(exportJobs)
{
}

std::vector<Schedules::Due> Schedules::upcoming(qint64 afterMs) const
{
    std::vector<Due> found;
    for (const Place &place : placesOf(m_store)) {
        for (const Document &document : m_store.list(u"schedule"_s, place)) {
            json schedule = json::parse(document.json);
            const QString expression = textOf(schedule, "schedule");
            const auto cron = textOf(schedule, "state") == "active"_L1 ? Cron::parse(expression) : std::nullopt;
            qint64 after = std::max(afterMs, numberOf(schedule, "updateEpoch") * 1000);
            if (const auto last = m_lastRuns.find({document.id, expression}); last != m_lastRuns.end())
                after = std::max(after, last->second + BetweenRunsMs);
            if (const auto at = cron ? cron->next(after) : std::nullopt)
                found.push_back({place, document.id, *at, std::move(schedule)});
        }
    }
    return found;
}

std::optional<qint64> Schedules::nextDue(qint64 afterMs) const
{
    std::optional<qint64> earliest;
    for (const Due &due : upcoming(afterMs))
        earliest = std::min(earliest.value_or(due.at), due.at);
    return earliest;
}

void Schedules::run(qint64 afterMs, qint64 nowMs)
{
    for (const Due &due : upcoming(afterMs)) {
        if (due.at > nowMs)
            continue;
        m_lastRuns[{due.id, textOf(due.schedule, "schedule")}] = due.at;
        start(due);
    }
}

void Schedules::start(const Due &due)
{
    if (textOf(due.schedule, "type") == "export"_L1)
        return startExport(due);
    m_segmentJobs.create(due.place, {segmentsOf(due.schedule), due.id, json::object()});
}

void Schedules::startExport(const Due &due)
{
    QString policyId;
    for (const Document &document : m_store.list(u"mergePolicy"_s, due.place)) {
        if (flagOf(json::parse(document.json), "default"))
            policyId = document.id;
    }
    const std::string tag = "mergePolicyId:" + policyId.toStdString();
    for (const Document &document : m_store.list(u"dataSet"_s, due.place)) {
        const json tags = json::parse(document.json).value("tags", json::object());
        const json marks = tags.is_object() ? tags.value("unifiedProfile", json::array()) : json::array();
        if (policyId.isEmpty() || std::ranges::find(marks, json(tag)) == marks.end())
            continue;
        json request{{"mergePolicy", {{"id", policyId.toStdString()}, {"version", 1}}},
                     {"destination", {{"datasetId", document.id.toStdString()}, {"segmentPerBatch", false}}},
                     {"schema", {{"name", "_xdm.context.profile"}}}};
        for (const std::string &id : segmentsOf(due.schedule))
            request["filter"]["segments"].push_back(
                {{"segmentId", id}, {"segmentNs", "ups"}, {"status", {"realized"}}});
        m_exportJobs.create(due.place, request, json::object());
        return;
    }
}

} // namespace localplatform
