// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/segmentsizes.h"

#include "app/localplatform/platform.h"

namespace localplatform
{

using nlohmann::json;

namespace
{

/// What a job counted of one kind for a segment; null if it did not.
json counted(const json &job, const char *counter, const std::string &id)
{
    const json::json_pointer at = json::json_pointer("/metrics") / counter / id;
    return job.contains(at) ? job[at] : json();
}

} // namespace

SegmentSizes::SegmentSizes(const Call &call)
{
    const json::json_pointer counter("/metrics/segmentedProfileCounter");
    for (const json &job : SegmentJobs::succeeded(call.platform.store, call.place)) {
        if (!job.contains(counter))
            continue;
        const qint64 epoch = numberOf(job, "updateEpoch");
        for (const auto &[id, profiles] : job[counter].items()) {
            // The newest job comes first.
            m_metrics.try_emplace(
                id,
                json{{"type", "batch_segmentation"},
                     {"jobId", job.value("id", "")},
                     {"id", id},
                     {"data",
                      {{"totalProfiles", profiles},
                       {"totalProfilesByNamespace", counted(job, "segmentedProfileByNamespaceCounter", id)},
                       {"totalProfilesByStatus", counted(job, "segmentedProfileByStatusCounter", id)}}},
                     {"createEpoch", epoch},
                     {"updateEpoch", epoch}});
        }
    }
}

void SegmentSizes::addTo(json &audience) const
{
    if (const auto found = m_metrics.find(audience.value("id", "")); found != m_metrics.end())
        audience["metrics"] = found->second;
}

} // namespace localplatform
