// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobfigures.h"

#include "models/jobs/knownjobs.h"
#include "models/jobs/markedjobs.h"
#include "models/platform/deliver.h"

#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{
constexpr int rowsPerSlice = 4096; // well below a millisecond
constexpr qint64 hourMs = 3'600'000;
} // namespace

/// What was read of the table so far.
struct JobFigures::Gathered {
    int next = 0; ///< the job to go on with
    JobRange range;
    qint64 nowMs = -1;
    qint64 lanesFromMs = -1;
    std::vector<CountedJob> counted;
    std::vector<FailedJob> failed;
    std::vector<OpenFailure> open;
    std::vector<LaneJob> lanes;
    std::vector<Running> running;
    int toAcknowledge = 0;
    WordsByNumber words;
    qint64 oldestMs = -1;

    void note(const JobRow &job, const JobMark &mark, const JobWords &all)
    {
        if (job.createdMs >= 0 && (oldestMs < 0 || job.createdMs < oldestMs))
            oldestMs = job.createdMs;
        const bool batchFailed = job.status == JobStatus::Succeeded && mark.batchFailed;
        const bool ended = isTerminal(job.status);
        if (!ended && !job.onPlatform)
            return; // nobody knows what became of it: it is neither running nor ended
        if (!ended)
            running.push_back({job.createdMs, job.key.id()});
        if (!ended || std::max(job.updatedMs, job.createdMs) >= lanesFromMs) {
            words.insert(job.dataset, all.at(job.dataset));
            lanes.push_back(laneJob(job.key.id(), job.dataset, job.status, job.createdMs, job.updatedMs, job.total,
                                    job.profileExport));
            lanes.back().batchFailed = batchFailed;
        }
        if (job.createdMs < range.previousFromMs || job.createdMs >= range.toMs())
            return;
        CountedJob one{job.createdMs, -1, job.dataset, job.status, batchFailed};
        if (job.status == JobStatus::Succeeded && !batchFailed)
            one.durationMs = job.total.durationMs();
        if (job.status == JobStatus::Succeeded)
            one.profiles = std::max<qint64>(0, batchFailed ? mark.arrived : job.profiles);
        words.insert(job.dataset, all.at(job.dataset));
        counted.push_back(one);
        if (job.createdMs < range.fromMs())
            return;
        if ((batchFailed || job.status == JobStatus::Failed) && !mark.acknowledged)
            open.push_back({job.createdMs, job.key.id(), job.startedHere});
        if (job.status != JobStatus::Failed)
            return;
        toAcknowledge += !mark.acknowledged;
        failed.push_back({job.key.id(), job.createdMs, job.dataset, job.errorCode, job.errorMessage});
        words.insert(job.errorCode, all.at(job.errorCode));
        words.insert(job.errorMessage, all.at(job.errorMessage));
    }
};

struct JobFigures::Result {
    JobStatistics statistics;
    QList<FailureGroup> failures;
    QList<JobLane> lanes;
    std::vector<Running> running;
    qint64 oldestMs = -1;
    qint64 nowMs = -1;
};

JobFigures::JobFigures(const KnownJobs &jobs, const MarkedJobs &marks, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_marks(marks)
{
    m_slice.setInterval(0ms);
    connect(&m_slice, &QTimer::timeout, this, &JobFigures::gatherSlice);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_stale && m_watched)
            recount();
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &JobFigures::noteChange);
    connect(&jobs, &KnownJobs::jobsAdded, this, &JobFigures::noteChange);
    connect(&jobs, &KnownJobs::changed, this, &JobFigures::noteChange);
    connect(&marks, &MarkedJobs::changed, this, &JobFigures::noteChange);
}

JobFigures::~JobFigures() = default;

void JobFigures::setSpan(JobRange::Span span)
{
    if (std::exchange(m_span, span) != span)
        recount();
}

void JobFigures::setWatched(bool on)
{
    m_watched = on;
    if (!on) {
        m_minute.stop();
        return;
    }
    m_minute.start();
    noteChange();
}

void JobFigures::noteChange()
{
    m_stale = true;
    if (m_watched && !m_gathered && !m_computing && !m_pause.isActive())
        recount();
}

void JobFigures::recount()
{
    m_stale = false;
    m_computing = false;
    ++m_number;
    m_gathered = std::make_unique<Gathered>();
    m_gathered->nowMs = m_jobs.nowMs();
    m_gathered->range = jobRange(m_span, m_gathered->nowMs);
    m_gathered->lanesFromMs = hourStart(m_gathered->nowMs) - laneHours * hourMs;
    m_pause.start();
    m_slice.start();
}

void JobFigures::gatherSlice()
{
    // New rows come at the end: rows that were read do not move. Later changes to them are counted the next time.
    const int end = std::min(m_gathered->next + rowsPerSlice, m_jobs.count());
    for (int job = m_gathered->next; job < end; ++job) {
        const JobRow &row = m_jobs.at(job);
        m_gathered->note(row, m_marks.of(row.key), m_jobs.words());
    }
    m_gathered->next = end;
    if (end < m_jobs.count())
        return;
    m_slice.stop();
    m_computing = true;
    const std::shared_ptr<Gathered> gathered = std::move(m_gathered);
    auto counting = QtConcurrent::run([gathered] {
        auto result = std::make_shared<Result>();
        result->statistics = computeStatistics(gathered->counted, gathered->words, gathered->range);
        result->statistics.toAcknowledge = gathered->toAcknowledge;
        result->statistics.openFailures = std::move(gathered->open);
        std::stable_sort(result->statistics.openFailures.begin(), result->statistics.openFailures.end(),
                         [](const OpenFailure &left, const OpenFailure &right) {
                             return left.startedHere != right.startedHere ? left.startedHere
                                                                          : left.createdMs > right.createdMs;
                         });
        result->failures = groupFailures(std::move(gathered->failed), gathered->words);
        result->lanes = computeLanes(std::move(gathered->lanes), gathered->words, gathered->lanesFromMs);
        result->running = std::move(gathered->running);
        std::stable_sort(result->running.begin(), result->running.end(),
                         [](const Running &left, const Running &right) { return left.createdMs < right.createdMs; });
        result->oldestMs = gathered->oldestMs;
        result->nowMs = gathered->nowMs;
        return std::shared_ptr<const Result>(std::move(result));
    });
    deliver(counting, this,
            [this, number = m_number](const std::shared_ptr<const Result> &result) { acceptResult(number, result); });
}

void JobFigures::acceptResult(quint64 number, const std::shared_ptr<const Result> &result)
{
    if (number != m_number)
        return;
    m_computing = false;
    ++m_counts;
    m_oldestMs = result->oldestMs;
    m_countedAtMs = result->nowMs;
    const bool statistics = std::exchange(m_statistics, result->statistics) != result->statistics;
    const bool failures = std::exchange(m_failures, result->failures) != result->failures;
    const bool lanes = std::exchange(m_lanes, result->lanes) != result->lanes;
    const bool running = std::exchange(m_running, result->running) != result->running;
    if (statistics)
        Q_EMIT statisticsChanged();
    if (failures)
        Q_EMIT failuresChanged();
    if (lanes)
        Q_EMIT lanesChanged();
    if (running)
        Q_EMIT runningChanged();
    Q_EMIT counted();
    if (m_stale && m_watched && !m_pause.isActive())
        recount();
}

} // namespace exportdesk
