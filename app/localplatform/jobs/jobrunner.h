// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/exportengine.h"
#include "app/localplatform/jobs/batchfiles.h"
#include "app/localplatform/jobs/batchregistry.h"
#include "app/localplatform/jobs/jobclock.h"
#include "app/localplatform/jobs/jobrecords.h"
#include "app/localplatform/jobs/workers.h"

#include <atomic>
#include <functional>

namespace localplatform
{

/// Runs export jobs: NEW, PROCESSING (export, write, commit), then SUCCEEDED, FAILED or CANCELLED.
///
/// Export really does the work; JobClock sets the minimum duration of each stage. The store is always up to date, so
/// resume() continues unfinished jobs after a restart.
class JobRunner
{
public:
    JobRunner(Store &store, JobClock clock);
    ~JobRunner();

    /// Creates the job of a checked request and starts it; returns the job object.
    nlohmann::json create(const Place &place, const nlohmann::json &request, const nlohmann::json &quirks);

    enum class CancelOutcome { Unknown, Marked, Finished };
    /// Marks a job for cancelling; does not change a finished one.
    CancelOutcome cancel(const Place &place, qint64 id);

    /// Starts the unfinished jobs of the store again.
    void resume();
    void stop();

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
        bool busy = false; ///< a worker is inside work
        bool committing = false; ///< too late to cancel
        bool finished = false;
        qint64 stageStart = 0; ///< epoch ms

        bool isAborted() const { return finished || cancelled || failing; }
    };
    using TaskPtr = std::shared_ptr<Task>;
    using Step = void (JobRunner::*)(const TaskPtr &);

    void start(const TaskPtr &task);
    void begin(const TaskPtr &task);
    void collect(const TaskPtr &task);
    void beginWriting(const TaskPtr &task);
    void write(const TaskPtr &task);
    /// Does the work of a stage that the caller has entered, then continues with \a next, or fails, not before \a least
    /// has passed.
    void work(const TaskPtr &task, JobClock::Duration least, Step next,
              const std::function<std::optional<ExportFailure>()> &stage);
    void commit(const TaskPtr &task);
    void succeed(const TaskPtr &task);
    void concludeCancelling(const TaskPtr &task);
    void failAsAsked(const TaskPtr &task);
    void fail(const TaskPtr &task, const ExportFailure &failure);

    void after(JobClock::Duration delay, const TaskPtr &task, Step step);
    /// False if the job was aborted meanwhile.
    bool enter(const TaskPtr &task);
    bool leave(const TaskPtr &task);
    void forget(const TaskPtr &task);

    Store &m_store;
    JobClock m_clock;
    JobRecords m_records;
    BatchFiles m_files;
    BatchRegistry m_batches;
    std::mutex m_lock; ///< guards the tasks
    std::map<qint64, TaskPtr> m_tasks;
    std::atomic<bool> m_stopping{false};
    Workers m_workers;
};

} // namespace localplatform
