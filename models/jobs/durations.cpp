// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/durations.h"

#include "models/jobs/percentile.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace exportdesk
{

namespace
{

constexpr size_t kept = 50;
constexpr int enough = 5; ///< jobs, to tell late from usual

struct Sample {
    qint64 createdMs = -1;
    QString id;
    qint64 totalMs = 0;
    qint64 queuedMs = -1;
    qint64 exportMs = -1;
    qint64 writeMs = -1;
};

QString kindOf(const JobFacts &job)
{
    const QChar events = job.hasEvents ? u'e' : u'p';
    const QChar segments = job.segmentIds.isEmpty() ? u'a' : job.segmentPerBatch ? u'b' : u's';
    return job.datasetId + u'\n' + events + segments;
}

} // namespace

/// The newest jobs of one dataset and kind, oldest first.
struct Durations::Kind {
    std::vector<Sample> samples;

    std::vector<qint64> all(qint64 Sample::*member) const
    {
        std::vector<qint64> values;
        for (const Sample &sample : samples)
            values.push_back(sample.*member);
        return values;
    }
};

void Durations::add(const JobFacts &job)
{
    const qint64 total = job.total.durationMs();
    if (job.launch || job.status != JobStatus::Succeeded || total < 0 || job.datasetId.isEmpty())
        return;
    auto &kind = m_kinds[kindOf(job)];
    if (!kind)
        kind = std::make_shared<Kind>();
    auto &samples = kind->samples;
    if (samples.size() == kept && job.createdMs < samples.front().createdMs)
        return; // it would go at once
    if (std::any_of(samples.begin(), samples.end(), [&job](const Sample &sample) { return sample.id == job.id; }))
        return;
    Sample sample{job.createdMs, job.id, total, -1, job.profileExport.durationMs(), job.datasetWrite.durationMs()};
    if (job.total.started() && job.profileExport.startMs >= job.total.startMs)
        sample.queuedMs = job.profileExport.startMs - job.total.startMs;
    const auto place = std::upper_bound(samples.begin(), samples.end(), sample,
                                        [](const Sample &a, const Sample &b) { return a.createdMs < b.createdMs; });
    samples.insert(place, sample);
    if (samples.size() > kept)
        samples.erase(samples.begin());
}

std::optional<UsualDuration> Durations::usual(const JobFacts &job) const
{
    const auto kind = m_kinds.value(kindOf(job));
    if (!kind || kind->samples.empty())
        return {};
    UsualDuration usual;
    usual.samples = int(kind->samples.size());
    usual.medianMs = percentile(kind->all(&Sample::totalMs), 50, 0);
    usual.p90Ms = percentile(kind->all(&Sample::totalMs), 90, 0);
    usual.medianQueuedMs = percentile(kind->all(&Sample::queuedMs), 50, 0);
    usual.medianExportMs = percentile(kind->all(&Sample::exportMs), 50, 0);
    usual.medianWriteMs = percentile(kind->all(&Sample::writeMs), 50, 0);
    return usual;
}

std::optional<qint64> Durations::remainingMs(const JobFacts &job, qint64 nowMs) const
{
    const qint64 elapsed = job.elapsedMs(nowMs);
    const auto known = job.launch || isTerminal(job.status) || elapsed < 0 ? std::nullopt : usual(job);
    if (!known || elapsed >= known->medianMs)
        return {};
    return known->medianMs - elapsed;
}

bool Durations::probablyStuck(const JobFacts &job, qint64 nowMs) const
{
    constexpr qint64 shortest = 600'000; // three times a few seconds is no reason to worry
    constexpr qint64 day = 86'400'000;
    if (job.launch || isTerminal(job.status) || !job.onPlatform)
        return false;
    const auto known = usual(job);
    const qint64 limit = known && known->samples >= enough ? std::max(shortest, 3 * known->p90Ms) : day;
    return job.elapsedMs(nowMs) > limit;
}

bool Durations::slowerThanUsual(const JobFacts &job, qint64 nowMs) const
{
    const auto known = job.launch ? std::nullopt : usual(job);
    return known && known->samples >= enough && job.elapsedMs(nowMs) > known->p90Ms;
}

void Durations::clear()
{
    m_kinds.clear();
}

} // namespace exportdesk
