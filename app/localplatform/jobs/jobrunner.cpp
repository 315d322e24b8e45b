// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/jobs/jobrunner.h"

#include "app/localplatform/exporting/rowspool.h"
#include "app/localplatform/gateway/call.h"
#include "app/localplatform/jobs/jobdocument.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

// Exports share the machine with the answers: three at a time, the others wait in PROCESSING.
constexpr int Threads = 3;

qint64 runnerNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::string dumped(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

JobRunner::JobRunner(Store &store, JobClock clock)
    : m_store(store)
    , m_clock(clock)
    , m_batches(store)
    , m_workers(Threads)
{
}

JobRunner::~JobRunner()
{
    stop();
}

QString JobRunner::targetOf(const Task &task)
{
    return textOf(task.request.value("destination", json::object()), "datasetId");
}

void JobRunner::stop()
{
    m_stopping = true;
    m_workers.stop();
}

bool JobRunner::isFinal(const QString &status)
{
    return status == "SUCCEEDED"_L1 || status == "FAILED"_L1 || status == "CANCELLED"_L1;
}

QString JobRunner::batchesFolder(const Store &store)
{
    return store.folder() + u"/batches"_s;
}

json JobRunner::create(const Place &place, const json &request, const json &quirks)
{
    auto task = std::make_shared<Task>();
    json job;
    {
        Store::Transaction transaction(m_store);
        task->id = m_store.nextJobId();
        job = newJob(place, task->id, runnerNow(), request);
        m_store.putJobs(place, {{task->id, job["creationTime"], u"NEW"_s, dumped(job)}});
        m_store.put(u"jobPlan"_s, place, QString::number(task->id), runnerNow(),
                    {{"request", request}, {"quirks", quirks}});
        transaction.commit();
    }
    task->place = place;
    task->request = request;
    task->quirks = quirks;
    task->batches = batchOrders(job);
    start(task);
    return job;
}

/// What was waiting between two stages when the last run was killed.
void JobRunner::sweep() const
{
    QDir folder(batchesFolder(m_store));
    const QStringList names{QLatin1StringView(RowSpool::Prefix) + u'*'};
    for (const QFileInfo &left : folder.entryInfoList(names, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        left.isDir() ? QDir(left.filePath()).removeRecursively() : QFile::remove(left.filePath());
}

void JobRunner::resume()
{
    sweep();
    for (const auto &[place, record] : m_store.openJobs({u"SUCCEEDED"_s, u"FAILED"_s, u"CANCELLED"_s})) {
        const auto plan = m_store.get(u"jobPlan"_s, place, QString::number(record.id));
        const json job = json::parse(record.json, nullptr, false);
        if (!plan || !job.is_object())
            continue;
        auto task = std::make_shared<Task>();
        task->place = place;
        task->id = record.id;
        task->request = plan->value("request", json::object());
        task->quirks = plan->value("quirks", json::object());
        task->batches = batchOrders(job);
        task->cancelled = record.status == "CANCELLING"_L1;
        removeFiles(task);
        if (!task->cancelled) {
            update(task, record.status, [](json &open) {
                open["metrics"] = {{"totalTime", {{"startTimeInMs", open["creationTime"]}}}};
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
    if (task->finished || task->cancelled || task->failing || m_stopping)
        return false;
    return task->busy = true;
}

bool JobRunner::leave(const TaskPtr &task)
{
    const std::lock_guard lock(m_lock);
    task->busy = false;
    return !task->finished && !task->cancelled && !task->failing && !m_stopping;
}

Export::Cancelled JobRunner::stopAsked(const TaskPtr &task) const
{
    return [this, task] { return m_stopping || task->cancelled || task->failing; };
}

/// Reads the job, changes it, writes it back; does nothing if it has become final or was removed meanwhile.
void JobRunner::update(const TaskPtr &task, const QString &status, const std::function<void(json &)> &change)
{
    const std::lock_guard lock(m_lock);
    Store::Transaction transaction(m_store);
    const auto record = m_store.job(task->place, task->id);
    if (!record || isFinal(record->status))
        return;
    json job = json::parse(record->json);
    // A mark for cancelling stays until the job is final.
    const QString shown = record->status == "CANCELLING"_L1 && !isFinal(status) ? record->status : status;
    job["status"] = shown.toStdString();
    job["updateTime"] = std::max(runnerNow(), numberOf(job, "updateTime"));
    change(job);
    m_store.putJobs(task->place, {{task->id, record->created, shown, dumped(job)}});
    transaction.commit();
}

void JobRunner::begin(const TaskPtr &task)
{
    if (!enter(task))
        return;
    task->stageStart = runnerNow();
    update(task, u"PROCESSING"_s, [](json &job) {
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
        task->work = std::make_unique<Export>(
            m_store, ExportOrder{task->place, task->request, task->batches, batchesFolder(m_store)});
        return task->work->collect(stopAsked(task));
    });
}

void JobRunner::beginWriting(const TaskPtr &task)
{
    if (!enter(task))
        return;
    const qint64 end = runnerNow();
    update(task, u"PROCESSING"_s, [&](json &job) {
        measure(job, "profileExportTime", task->stageStart, end);
        job["metrics"]["totalExportedProfileCounter"] = task->work->profileCount();
        json byNamespace = json::object();
        for (const auto &[name, count] : task->work->profilesByNamespace())
            byNamespace[name.toStdString()] = count;
        job["metrics"]["exportedProfileByNamespaceCounter"] = byNamespace;
    });
    task->stageStart = end;
    m_batches.show(task->place, targetOf(*task), task->batches, "loading", task->stageStart);
    if (leave(task))
        after(JobClock::Duration(0), task, &JobRunner::write);
}

void JobRunner::write(const TaskPtr &task)
{
    if (!enter(task))
        return;
    work(task, m_clock.writing(), &JobRunner::commit, [this, &task] { return task->work->write(stopAsked(task)); });
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
        if (task->finished || task->cancelled || task->failing || m_stopping)
            return;
        task->committing = true;
    }
    const qint64 end = runnerNow();
    update(task, u"PROCESSING"_s, [&](json &job) {
        measure(job, "aCPDatasetWriteTime", task->stageStart, end);
        job["computeGatewayJobId"]["pushJob"] = newUuid().toStdString();
    });
    after(m_clock.committing(), task, &JobRunner::succeed);
}

void JobRunner::succeed(const TaskPtr &task)
{
    if (m_stopping)
        return;
    // The batches first: whoever sees SUCCEEDED must find them.
    m_batches.complete(task->place, targetOf(*task), task->work->batches(), task->stageStart,
                       flagOf(task->quirks, "failedBatch"));
    update(task, u"SUCCEEDED"_s, [](json &job) { measure(job, "totalTime", job["creationTime"], job["updateTime"]); });
    forget(task);
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
        m_batches.showAborted(task->place, targetOf(*task), task->batches, task->stageStart);
    removeFiles(task);
    update(task, u"FAILED"_s, [&](json &job) {
        if (!job["metrics"].contains("profileExportTime") && task->work)
            measure(job, "profileExportTime", task->stageStart, runnerNow());
        measure(job, "totalTime", job["creationTime"], job["updateTime"]);
        addFailure(job, failure);
    });
    forget(task);
}

JobRunner::CancelOutcome JobRunner::cancel(const Place &place, qint64 id)
{
    const auto record = m_store.job(place, id);
    if (!record)
        return CancelOutcome::Unknown;
    if (isFinal(record->status))
        return CancelOutcome::Finished;
    TaskPtr task;
    {
        const std::lock_guard lock(m_lock);
        if (const auto found = m_tasks.find(id); found != m_tasks.end())
            task = found->second;
        // Too late: it answers like any other, and the job succeeds all the same.
        if (!task || task->finished || task->committing || task->failing || task->cancelled
            || flagOf(task->quirks, "cancelTooLate"))
            return CancelOutcome::Marked;
        task->cancelled = true;
    }
    update(task, u"CANCELLING"_s, [](json &) {});
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
    m_batches.showAborted(task->place, targetOf(*task), task->batches, task->stageStart);
    removeFiles(task);
    update(task, u"CANCELLED"_s, [](json &job) {
        if (!job["metrics"].contains("profileExportTime")) { // nothing was written: there is no batch to point to
            job["destination"].erase("batches");
            job["destination"]["batchId"] = "";
        }
        measure(job, "totalTime", job["creationTime"], job["updateTime"]);
    });
    forget(task);
}

void JobRunner::forget(const TaskPtr &task)
{
    m_store.remove(u"jobPlan"_s, task->place, QString::number(task->id));
    const std::lock_guard lock(m_lock);
    task->finished = true;
    task->work.reset();
    m_tasks.erase(task->id);
}

void JobRunner::removeFiles(const TaskPtr &task) const
{
    for (const BatchOrder &batch : task->batches) {
        if (!batch.batchId.isEmpty())
            QDir(batchesFolder(m_store) + u'/' + batch.batchId).removeRecursively();
    }
}

} // namespace localplatform
