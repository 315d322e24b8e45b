// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/jobs/jobclock.h"
#include "app/localplatform/jobs/workers.h"
#include "app/localplatform/store/store.h"

#include <atomic>
#include <deque>
#include <functional>

namespace localplatform
{

/// Runs segment jobs (Segmentation guide, "Segment jobs endpoint"): NEW, QUEUED while another one of the sandbox runs,
/// PROCESSING, then SUCCEEDED, FAILED or CANCELLED.
///
/// A job really evaluates its segments and updates the memberships; JobClock sets the minimum duration of each stage.
/// The jobs are documents of kind "segmentJob"; resume() starts unfinished ones again after a restart.
class SegmentJobs
{
public:
    SegmentJobs(Store &store, JobClock clock);
    ~SegmentJobs();

    /// What a job is to evaluate and who wants it.
    struct Order {
        std::vector<std::string> segmentIds; ///< empty: all that are published and evaluated in batch
        QString scheduleId; ///< empty: wanted by a call
        nlohmann::json quirks = nlohmann::json::object();
    };
    /// Creates and starts a job; returns its document.
    nlohmann::json create(const Place &place, const Order &order);

    enum class CancelOutcome { Unknown, Marked, Finished };
    CancelOutcome cancel(const Place &place, const QString &id);

    void resume();
    void stop();

    static bool isFinal(const QString &status);
    /// The definitions that batch evaluation takes: published ones with `evaluationInfo.batch.enabled`.
    static std::vector<nlohmann::json> evaluable(const Store &store, const Place &place);
    /// Of the newest fifty jobs those that have succeeded, newest first.
    static std::vector<nlohmann::json> succeeded(const Store &store, const Place &place);
    /// `segments` of a job document: the ids with their definitions, or `*` for all.
    static nlohmann::json shownSegments(const Store &store, const Place &place,
                                        const std::vector<std::string> &segmentIds);

private:
    struct Task;
    using TaskPtr = std::shared_ptr<Task>;

    void start(const TaskPtr &task);
    void begin(const TaskPtr &task);
    void evaluate(const TaskPtr &task);
    void finish(const TaskPtr &task, const char *status, const std::function<void(nlohmann::json &)> &change);
    /// Reads the job, changes it and writes it back, unless it is final.
    void update(const Place &place, const QString &id, const char *status,
                const std::function<void(nlohmann::json &)> &change = {});

    Store &m_store;
    JobClock m_clock;
    std::mutex m_lock; ///< guards the tasks
    std::map<QString, TaskPtr> m_tasks; ///< unfinished, by id
    std::map<std::pair<QString, QString>, std::deque<TaskPtr>> m_waiting; ///< by place; the first one is running
    std::atomic<bool> m_stopping{false};
    Workers m_workers;
};

} // namespace localplatform
