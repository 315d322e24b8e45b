// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/exportengine.h"
#include "app/localplatform/jobs/batchregistry.h"
#include "app/localplatform/jobs/jobclock.h"
#include "app/localplatform/jobs/workers.h"

#include <atomic>
#include <functional>

namespace localplatform
{

/// Takes export jobs through their life: NEW, PROCESSING (export, write, commit), then SUCCEEDED, FAILED or CANCELLED.
///
/// The work is really done, by Export; JobClock says how long each stage lasts at least. Everything is in the store at
/// each moment, so that a new start of the program resumes what was under way: resume().
class JobRunner
{
public:
    JobRunner(Store &store, JobClock clock);
    ~JobRunner();

    /// Makes the job of a checked request and starts it; returns the job object.
    nlohmann::json create(const Place &place, const nlohmann::json &request, const nlohmann::json &quirks);

    enum class CancelOutcome { Unknown, Marked, Finished };
    /// Marks a job for cancelling. A finished job is left as it is.
    CancelOutcome cancel(const Place &place, qint64 id);

    /// Starts the jobs again that the store knows as unfinished.
    void resume();
    void stop();

    static bool isFinal(const QString &status);
    static QString batchesFolder(const Store &store);

private:
    /// One unfinished job.
    struct Task {
        Place place;
        qint64 id = 0;
        nlohmann::json request;
        nlohmann::json quirks;
        std::vector<BatchOrder> batches;
        std::unique_ptr<Export> work;
        std::atomic<bool> cancelled{false};
        std::atomic<bool> failing{false};
        bool busy = false; // a worker is inside work
        bool committing = false; // too late to cancel
        bool finished = false;
        qint64 stageStart = 0; // epoch ms
    };
    using TaskPtr = std::shared_ptr<Task>;
    using Step = void (JobRunner::*)(const TaskPtr &);

    void start(const TaskPtr &task);
    void begin(const TaskPtr &task);
    void collect(const TaskPtr &task);
    void beginWriting(const TaskPtr &task);
    void write(const TaskPtr &task);
    /// Does the work of a stage that the caller has entered, then goes to \a next, or fails, when \a least has passed.
    void work(const TaskPtr &task, JobClock::Duration least, Step next,
              const std::function<std::optional<ExportFailure>()> &stage);
    void commit(const TaskPtr &task);
    void succeed(const TaskPtr &task);
    void concludeCancelling(const TaskPtr &task);
    void failAsAsked(const TaskPtr &task);
    void fail(const TaskPtr &task, const ExportFailure &failure);

    void after(JobClock::Duration delay, const TaskPtr &task, Step step);
    bool enter(const TaskPtr &task);
    bool leave(const TaskPtr &task);
    Export::Cancelled stopAsked(const TaskPtr &task) const;
    void update(const TaskPtr &task, const QString &status, const std::function<void(nlohmann::json &)> &change);
    void forget(const TaskPtr &task);
    static QString targetOf(const Task &task);
    void removeFiles(const TaskPtr &task) const;
    void sweep() const;

    Store &m_store;
    JobClock m_clock;
    BatchRegistry m_batches;
    std::mutex m_lock; // guards the tasks and every read-change-write of a job
    std::map<qint64, TaskPtr> m_tasks;
    std::atomic<bool> m_stopping{false};
    Workers m_workers;
};

} // namespace localplatform
