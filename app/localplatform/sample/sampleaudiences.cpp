// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/sampleaudiences.h"

#include "app/localplatform/sample/seededrandom.h"
#include "app/localplatform/segmentation/segmentjobdocument.h"

#include <cmath>

using namespace Qt::StringLiterals;
using json = nlohmann::json;

namespace localplatform
{

namespace
{

constexpr qint64 NightDayMs = 86'400'000;
constexpr qint64 NightStartMs = 3'600'000; // 01:00 UTC
constexpr qint64 LongestNightMs = 2'400'000;
constexpr int Nights = 10;
constexpr char Nightly[] = "3b7e0c52-91d4-4f8a-a6c3-d25f7081be49";
constexpr char NightlyOfDev[] = "9d4a61f8-07c2-4e35-b8d9-4f1e62a7c03b";

/// Sizes a few nights ago: segments grow slowly.
SegmentEvaluation::Result earlier(SegmentEvaluation::Result result, int nightsAgo)
{
    const double part = 1 - 0.004 * nightsAgo;
    const auto shrink = [part](std::map<std::string, qint64> &counts) {
        for (auto &[name, count] : counts)
            count = std::llround(double(count) * part);
    };
    for (auto &[id, figures] : result.segments) {
        shrink(figures.byStatus);
        shrink(figures.byNamespace);
    }
    shrink(result.profilesByPolicy);
    return result;
}

} // namespace

SampleAudiences::SampleAudiences(const SampleCatalog &catalog, qint64 nowMs)
    : m_catalog(catalog)
    , m_nowMs(nowMs)
{
}

void SampleAudiences::plant(Store &store) const
{
    if (m_catalog.place().sandbox != "prod"_L1) {
        putSchedule(store,
                    {NightlyOfDev, "profile-default-nightly", "batch_segmentation", "active", "0 0 1 * * ?", {"*"}});
        return putNights(store, NightlyOfDev);
    }
    putAudience(store,
                {"0d63f8a1-5c27-4be9-84f0-a93b1e6c7d25", "loyalty-upload-2025", "Store visitors (upload)",
                 "A list from the stores, uploaded as CSV.", "ExternalSegment", "CUSTOM_UPLOAD",
                 "CustomerAudienceUpload", "published", 21});
    putAudience(store,
                {"b1f47e90-3d8a-4c65-9e02-7c5a8d13f6b4", "composition-417", "Gold without newsletter",
                 "Composed of two segments.", "ExternalSegment", "AUDIENCE_ORCHESTRATION", "AEPSegments", "published",
                 60});
    putAudience(store,
                {"57c0e2d9-a16b-4f38-b7d4-18e9f05c3a62", "2841973", "Cookie visitors (Audience Manager)",
                 "From Audience Manager.", "ExternalSegment", "AUDIENCE_MANAGER", "AAM", "published", 400});
    putAudience(store,
                {"e8a5b037-4c9d-4162-8f7b-d03c6e91a54f", "match-88", "Partner overlap", "From a partner.",
                 "ExternalAudience", "AUDIENCE_MATCH", "AAMSegments", "inactive", 140});
    putSchedule(store, {Nightly, "profile-default-nightly", "batch_segmentation", "active", "0 0 1 * * ?", {"*"}});
    putSchedule(store,
                {"c81f5d27-6a90-4e3b-97d8-0b4e2f63a15c",
                 "loyalty-weekly",
                 "batch_segmentation",
                 "active",
                 "0 30 3 ? * SUN",
                 {"7a93d2ff-a220-4bae-9a4e-5f3c35032be3", "58c1e7a6-94d3-4b60-a2f8-0d6e9b37c41a"}});
    putSchedule(store,
                {"2e9b47c6-d183-4a5f-8c70-f6d1e3a8b924",
                 "profile-default-former",
                 "batch_segmentation",
                 "inactive",
                 "0 0 4 * * ?",
                 {"*"}});
    putSchedule(
        store,
        {"a6d3f10e-827c-4b94-b5e1-39c7d08f4e62", "snapshot-export", "export", "inactive", "0 30 2 * * ?", {"*"}});
    putNights(store, Nightly);
}

void SampleAudiences::putAudience(Store &store, const External &external) const
{
    const qint64 created = m_nowMs - external.daysOld * NightDayMs;
    store.put(u"audience"_s, m_catalog.place(), QString::fromLatin1(external.id), created,
              {{"id", external.id},
               {"audienceId", external.audienceId},
               {"name", external.name},
               {"description", external.description},
               {"schema", {{"name", "_xdm.context.profile"}}},
               {"type", external.type},
               {"originName", external.origin},
               {"namespace", external.ns},
               {"lifecycleState", external.state},
               {"imsOrgId", m_catalog.place().org.toStdString()},
               {"sandbox", m_catalog.sandboxReference()},
               {"profileInstanceId", "ups"},
               {"ttlInDays", 30},
               {"labels", json::array()},
               {"linkedAudienceRef", {{"flowId", external.audienceId}}},
               {"audienceMeta", {{"source", external.origin}}},
               {"creationTime", created},
               {"updateTime", created + NightDayMs},
               {"updateEpoch", (created + NightDayMs) / 1000}});
}

void SampleAudiences::putSchedule(Store &store, const Plan &plan) const
{
    const qint64 created = m_nowMs - 700 * NightDayMs;
    store.put(u"schedule"_s, m_catalog.place(), QString::fromStdString(plan.id), created,
              {{"id", plan.id},
               {"imsOrgId", m_catalog.place().org.toStdString()},
               {"sandbox", m_catalog.sandboxReference()},
               {"name", plan.name},
               {"state", plan.state},
               {"type", plan.type},
               {"schedule", plan.schedule},
               {"properties", {{"segments", plan.segments}}},
               {"createEpoch", created / 1000},
               {"updateEpoch", created / 1000}});
}

void SampleAudiences::putNights(Store &store, const std::string &scheduleId) const
{
    std::vector<json> definitions;
    for (const Document &document : store.list(u"segment"_s, m_catalog.place())) {
        json segment = json::parse(document.json);
        if (segment.at("lifecycleState") == "published")
            definitions.push_back(std::move(segment));
    }
    const auto recorded = SegmentEvaluation(store, m_catalog.place(), m_nowMs).recorded(definitions);
    SeededRandom random = SeededRandom::of(20181025, quint64(m_catalog.place().sandbox.size()));
    const qint64 newest = (m_nowMs - NightStartMs - LongestNightMs) / NightDayMs * NightDayMs + NightStartMs;
    for (int nightsAgo = Nights - 1; nightsAgo >= 0; --nightsAgo) {
        const qint64 created = newest - nightsAgo * NightDayMs;
        const qint64 started = created + random.between(5'000, 20'000);
        const qint64 ended = started + random.between(LongestNightMs / 2, LongestNightMs - 20'000);
        const std::string id = random.uuid();
        json job = newSegmentJob(m_catalog.place(), id, created, scheduleId, random.uuid(),
                                 json::array({{{"segmentId", "*"}}}));
        job["status"] = "SUCCEEDED";
        job["metrics"] = segmentJobMetrics(earlier(recorded, nightsAgo), created, started, ended);
        job["updateTime"] = ended;
        job["updateEpoch"] = ended / 1000;
        store.put(u"segmentJob"_s, m_catalog.place(), QString::fromStdString(id), created, job);
    }
}

} // namespace localplatform
