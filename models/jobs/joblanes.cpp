// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/joblanes.h"

#include <algorithm>

namespace exportdesk
{

LaneJob laneJob(const QString &id, quint32 dataset, JobStatus status, qint64 createdMs, qint64 updatedMs,
                const JobSpan &total, const JobSpan &profileExport)
{
    LaneJob job{id, dataset, status, createdMs, -1, -1, false};
    if (isTerminal(status)) {
        // The measured end, unless it lies before the creation: then only the duration is used.
        if (total.endMs >= createdMs)
            job.endMs = total.endMs;
        else if (total.durationMs() >= 0)
            job.endMs = createdMs + total.durationMs();
        else
            job.endMs = std::max(createdMs, updatedMs);
    }
    if (profileExport.startMs >= createdMs && (job.endMs < 0 || profileExport.startMs <= job.endMs))
        job.runMs = profileExport.startMs;
    else if (status == JobStatus::Succeeded || status == JobStatus::Processing)
        job.runMs = createdMs;
    return job;
}

QList<JobLane> computeLanes(std::vector<LaneJob> jobs, const WordsByNumber &words, qint64 fromMs)
{
    std::erase_if(jobs,
                  [fromMs](const LaneJob &job) { return job.beginMs < 0 || (job.endMs >= 0 && job.endMs < fromMs); });
    // Newest first, so that lanes come in the order of their newest job; turned round inside of each at the end.
    std::sort(jobs.begin(), jobs.end(), [](const LaneJob &left, const LaneJob &right) {
        return left.beginMs != right.beginMs ? left.beginMs > right.beginMs : left.id > right.id;
    });
    QList<JobLane> lanes;
    QHash<quint32, qsizetype> places;
    for (LaneJob &job : jobs) {
        auto place = places.constFind(job.dataset);
        if (place == places.constEnd()) {
            place = places.insert(job.dataset, lanes.size());
            lanes.append({words.value(job.dataset), {}});
        }
        lanes[*place].jobs.append(std::move(job));
    }
    for (JobLane &lane : lanes)
        std::reverse(lane.jobs.begin(), lane.jobs.end());
    return lanes;
}

} // namespace exportdesk
