// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/jobs/jobrunner.h"

#include "app/localplatform/gateway/call.h"
#include "app/localplatform/jobs/jobdocument.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

// Exports share the machine with the responses: three at a time, the others wait in PROCESSING.
constexpr int Threads = 3;

qint64 epochMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString targetOf(const json &request)
{
    return textOf(request.value("destination", json::object()), "datasetId");
}

template <class Task>
Export::Cancelled abortedWhen(const std::atomic<bool> &stopping, const std::shared_ptr<Task> &task)
{
    return [&stopping, task] { return stopping || task->cancelled || task->failing; };
}

} // namespace

JobRunner::JobRunner(Store &store, JobClock clock)
    : m_store(store)
    , m_clock(clock)
    , m_records(store)
    , m_files(store)
    , m_batches(store)
    , m_workers(Threads)
{
}

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::stop()
{
    m_stopping = true;
    m_workers.stop();
}

json JobRunner::create(const Place &place, const json &request, const json &quirks)
{
    const JobRecords::Created created = m_records.create(place, request, quirks);
    auto task = std::make_shared<Task>();
    task->place = place;
    task->id = created.id;
    task->request = request;
    task->quirks = quirks;
    task->batches = batchOrders(created.job);
    start(task);
    return created.job;
}

void JobRunner::resume()
{
    m_files.removeLeftovers();
    for (const JobRecords::Unfinished &unfinished : m_records.unfinished()) {
        auto task = std::make_shared<Task>();
        task->place = unfinished.place;
        task->id = unfinished.id;
        task->request = unfinished.request;
        task->quirks = unfinished.quirks;
        task->batches = batchOrders(unfinished.job);
        task->cancelled = unfinished.status == "CANCELLING"_L1;
        m_files.remove(task->batches);
        if (!task->cancelled) {
            m_records.update(task->place, task->id, unfinished.status, [](json &job) {
                job["metrics"] = {{"totalTime", {{"startTimeInMs", job["creationTime"]}}}};
            });
        }
        start(task);
    }
}

void JobRunner::start(const TaskPtr &task)
{
    {
        const std::lock_guard lock(m_lock);
        m_tasks[task->id] = task;
    }
    if (task->cancelled)
        return after(m_clock.cancelling(), task, &JobRunner::concludeCancelling);
    if (const auto asked = task->quirks.find("failAfter"); asked != task->quirks.end() && asked->is_object())
        after(m_clock.stretched(double(numberOf(*asked, "seconds", 1))), task, &JobRunner::failAsAsked);
    after(m_clock.queued(), task, &JobRunner::begin);
}

void JobRunner::after(JobClock::Duration delay, const TaskPtr &task, Step step)
{
    m_workers.at(Workers::Clock::now() + delay, [this, task, step] { (this->*step)(task); });
}

bool JobRunner::enter(const TaskPtr &task)
{
    const std::lock_guard lock(m_lock);
    if (task->isAborted() || m_stopping)
        return false;
    return task->busy = true;
}

bool JobRunner::leave(const TaskPtr &task)
{
    const std::lock_guard lock(m_lock);
    task->busy = false;
    return !task->isAborted() && !m_stopping;
}

void JobRunner::begin(const TaskPtr &task)
{
    if (!enter(task))
        return;
    task->stageStart = epochMs();
    m_records.update(task->place, task->id, u"PROCESSING"_s, [](json &job) {
        job["computeGatewayJobId"] = {{"exportJob", newUuid().toStdString()}};
    });
    const bool stuck = flagOf(task->quirks, "stuckInProcessing");
    if (leave(task) && !stuck)
        after(JobClock::Duration(0), task, &JobRunner::collect);
}

void JobRunner::collect(const TaskPtr &task)
{
    if (!enter(task))
        return;
    work(task, m_clock.exporting(), &JobRunner::beginWriting, [this, &task] {
        task->work = std::make_unique<Export>(m_store,
                                              ExportOrder{task->place, task->request, task->batches, m_files.folder()});
        return task->work->collect(abortedWhen(m_stopping, task));
    });
}

void JobRunner::beginWriting(const TaskPtr &task)
{
    if (!enter(task))
        return;
    const qint64 end = epochMs();
    m_records.update(task->place, task->id, u"PROCESSING"_s, [&](json &job) {
        measure(job, "profileExportTime", task->stageStart, end);
        job["metrics"]["totalExportedProfileCounter"] = task->work->profileCount();
        json byNamespace = json::object();
        for (const auto &[name, count] : task->work->profilesByNamespace())
            byNamespace[name.toStdString()] = count;
        job["metrics"]["exportedProfileByNamespaceCounter"] = byNamespace;
    });
    task->stageStart = end;
    m_batches.show(task->place, targetOf(task->request), task->batches, "loading", task->stageStart);
    if (leave(task))
        after(JobClock::Duration(0), task, &JobRunner::write);
}

void JobRunner::write(const TaskPtr &task)
{
    if (!enter(task))
        return;
    work(task, m_clock.writing(), &JobRunner::commit,
         [this, &task] { return task->work->write(abortedWhen(m_stopping, task)); });
}

void JobRunner::work(const TaskPtr &task, JobClock::Duration least, Step next,
                     const std::function<std::optional<ExportFailure>()> &stage)
{
    const auto started = Workers::Clock::now();
    std::optional<ExportFailure> failure;
    try {
        failure = stage();
    } catch (const std::exception &error) {
        failure = ExportFailure{
            u"0100000003"_s, u"General error in the export job: "_s + QString::fromUtf8(error.what()), {}};
    }
    if (!leave(task))
        return;
    const auto worked = std::chrono::duration_cast<JobClock::Duration>(Workers::Clock::now() - started);
    const auto left = std::max(JobClock::Duration(0), least - worked);
    if (failure)
        m_workers.at(Workers::Clock::now() + left, [this, task, why = *failure] { fail(task, why); });
    else
        after(left, task, next);
}

void JobRunner::commit(const TaskPtr &task)
{
    {
        const std::lock_guard lock(m_lock);
        if (task->isAborted() || m_stopping)
            return;
        task->committing = true;
    }
    const qint64 end = epochMs();
    m_records.update(task->place, task->id, u"PROCESSING"_s, [&](json &job) {
        measure(job, "aCPDatasetWriteTime", task->stageStart, end);
        job["computeGatewayJobId"]["pushJob"] = newUuid().toStdString();
    });
    after(m_clock.committing(), task, &JobRunner::succeed);
}

void JobRunner::succeed(const TaskPtr &task)
{
    if (m_stopping)
        return;
    const qint64 failsAfterMs = numberOf(task->quirks, "batchFailsAfterMs", -1);
    const bool refused = failsAfterMs >= 0 || flagOf(task->quirks, "failedBatch");
    const auto completeBatches = [this, task, refused] {
        m_batches.complete(task->place, targetOf(task->request), task->work->batches(), task->stageStart, refused);
    };
    if (failsAfterMs < 0) // the batches first: they must exist once the job is SUCCEEDED
        completeBatches();
    m_records.update(task->place, task->id, u"SUCCEEDED"_s,
                     [](json &job) { measure(job, "totalTime", job["creationTime"], job["updateTime"]); });
    if (failsAfterMs < 0)
        return forget(task);
    m_workers.at(Workers::Clock::now() + std::chrono::milliseconds(failsAfterMs), [this, task, completeBatches] {
        if (m_stopping)
            return;
        completeBatches();
        forget(task);
    });
}

void JobRunner::failAsAsked(const TaskPtr &task)
{
    {
        const std::lock_guard lock(m_lock);
        if (task->finished || task->cancelled || task->committing || m_stopping)
            return;
        task->failing = true;
        if (task->busy)
            return after(JobClock::Duration(20), task, &JobRunner::failAsAsked);
    }
    const json asked = task->quirks["failAfter"];
    const QString code = textOf(asked, "code");
    const QString message = textOf(asked, "msg");
    fail(task,
         {code.isEmpty() ? u"0100000003"_s : code, message.isEmpty() ? u"General error in the export job."_s : message,
          u"com.adobe.aep.unifiedprofile.common.logging.Logger"_s});
}

void JobRunner::fail(const TaskPtr &task, const ExportFailure &failure)
{
    {
        const std::lock_guard lock(m_lock);
        if (task->finished || task->cancelled || m_stopping)
            return;
        task->failing = true; // from here on it cannot be cancelled
    }
    if (task->work)
        m_batches.showAborted(task->place, targetOf(task->request), task->batches, task->stageStart);
    m_files.remove(task->batches);
    m_records.update(task->place, task->id, u"FAILED"_s, [&](json &job) {
        if (!job["metrics"].contains("profileExportTime") && task->work)
            measure(job, "profileExportTime", task->stageStart, epochMs());
        measure(job, "totalTime", job["creationTime"], job["updateTime"]);
        addFailure(job, failure);
        if (const auto asked = task->quirks.find("failAfter"); asked != task->quirks.end())
            addErrors(job, std::min<qint64>(numberOf(*asked, "errors"), 1'000'000));
    });
    forget(task);
}

JobRunner::CancelOutcome JobRunner::cancel(const Place &place, qint64 id)
{
    const std::optional<QString> status = m_records.status(place, id);
    if (!status)
        return CancelOutcome::Unknown;
    if (JobRecords::isFinal(*status))
        return CancelOutcome::Finished;
    TaskPtr task;
    {
        const std::lock_guard lock(m_lock);
        if (const auto found = m_tasks.find(id); found != m_tasks.end())
            task = found->second;
        // Too late: the response is the same, but the job still succeeds.
        if (!task || task->finished || task->committing || task->failing || task->cancelled
            || flagOf(task->quirks, "cancelTooLate"))
            return CancelOutcome::Marked;
        task->cancelled = true;
    }
    m_records.update(task->place, task->id, u"CANCELLING"_s, [](json &) {});
    const qint64 asked = numberOf(task->quirks, "cancellingSeconds", -1);
    after(asked < 0 ? m_clock.cancelling() : m_clock.stretched(double(asked)), task, &JobRunner::concludeCancelling);
    return CancelOutcome::Marked;
}

void JobRunner::concludeCancelling(const TaskPtr &task)
{
    {
        const std::lock_guard lock(m_lock);
        if (task->finished || m_stopping)
            return;
        if (task->busy)
            return after(JobClock::Duration(20), task, &JobRunner::concludeCancelling);
    }
    m_batches.showAborted(task->place, targetOf(task->request), task->batches, task->stageStart);
    m_files.remove(task->batches);
    m_records.update(task->place, task->id, u"CANCELLED"_s, [](json &job) {
        if (!job["metrics"].contains("profileExportTime")) { // nothing was written, so there is no batch
            job["destination"].erase("batches");
            job["destination"]["batchId"] = "";
        }
        measure(job, "totalTime", job["creationTime"], job["updateTime"]);
    });
    forget(task);
}

void JobRunner::forget(const TaskPtr &task)
{
    m_records.removePlan(task->place, task->id);
    const std::lock_guard lock(m_lock);
    task->finished = true;
    task->work.reset();
    m_tasks.erase(task->id);
}

} // namespace localplatform
