// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobstatistics.h"

#include "models/jobs/percentile.h"

namespace exportdesk
{

namespace
{

/// The durations of one dataset, by part.
struct Sampled {
    quint32 dataset = 0;
    int jobs = 0;
    std::vector<std::vector<qint64>> parts;
};

std::vector<qint64> medians(const std::vector<std::vector<qint64>> &parts)
{
    std::vector<qint64> result;
    result.reserve(parts.size());
    for (const std::vector<qint64> &values : parts)
        result.push_back(percentile(values, 50, -1));
    return result;
}

void setDurations(JobTotals &totals, const std::vector<qint64> &values)
{
    totals.medianMs = percentile(values, 50, -1);
    totals.p90Ms = percentile(values, 90, -1);
}

} // namespace

void JobCounts::add(const CountedJob &job)
{
    switch (job.status) {
    case JobStatus::Succeeded:
        ++(job.batchFailed ? batchFailed : succeeded);
        return;
    case JobStatus::Failed:
        ++failed;
        return;
    case JobStatus::Cancelled:
        ++cancelled;
        return;
    case JobStatus::New:
    case JobStatus::Queued:
    case JobStatus::Processing:
    case JobStatus::Cancelling:
    case JobStatus::Unknown:
        ++running;
        return;
    }
}

JobStatistics computeStatistics(const std::vector<CountedJob> &jobs, const WordsByNumber &words, const JobRange &range,
                                int mostDatasets)
{
    const auto count = size_t(range.parts());
    JobStatistics result;
    result.range = range;
    result.parts.resize(count);
    result.profiles.resize(count);
    std::vector<qint64> all;
    std::vector<qint64> earlier;
    std::vector<std::vector<qint64>> byPart(count);
    std::vector<Sampled> sampled;
    QHash<quint32, size_t> places;
    for (const CountedJob &job : jobs) {
        if (range.isBefore(job.createdMs)) {
            result.before.counts.add(job);
            result.before.profiles += job.profiles;
            earlier.push_back(job.durationMs);
        }
        const int part = range.partAt(job.createdMs);
        if (part < 0)
            continue;
        result.now.counts.add(job);
        result.parts[size_t(part)].add(job);
        result.now.profiles += job.profiles;
        result.profiles[size_t(part)] += job.profiles;
        if (job.durationMs < 0)
            continue;
        all.push_back(job.durationMs);
        byPart[size_t(part)].push_back(job.durationMs);
        auto place = places.constFind(job.dataset);
        if (place == places.constEnd()) {
            place = places.insert(job.dataset, sampled.size());
            sampled.push_back({job.dataset, 0, std::vector<std::vector<qint64>>(count)});
        }
        Sampled &dataset = sampled[*place];
        ++dataset.jobs;
        dataset.parts[size_t(part)].push_back(job.durationMs);
    }
    setDurations(result.now, all);
    setDurations(result.before, earlier);
    result.mediansMs = medians(byPart);
    std::erase_if(sampled, [&words](const Sampled &one) { return words.value(one.dataset).isEmpty(); });
    std::sort(sampled.begin(), sampled.end(), [&words](const Sampled &left, const Sampled &right) {
        return left.jobs != right.jobs ? left.jobs > right.jobs
                                       : words.value(left.dataset) < words.value(right.dataset);
    });
    sampled.resize(std::min(sampled.size(), size_t(mostDatasets)));
    for (const Sampled &one : sampled)
        result.durations.append({words.value(one.dataset), one.jobs, medians(one.parts)});
    return result;
}

} // namespace exportdesk
