// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/segmentation/segmentjobs.h"

#include "app/localplatform/gateway/call.h"
#include "app/localplatform/segmentation/segmentjobdocument.h"
#include "app/localplatform/store/places.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

constexpr size_t MostShownSegments = 1500; // above, jobs say * for all

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

struct SegmentJobs::Task {
    Place place;
    QString id;
    qint64 created = 0; ///< epoch ms
    std::vector<std::string> segmentIds;
    json quirks;
    std::atomic<bool> cancelled{false};
};

SegmentJobs::SegmentJobs(Store &store, JobClock clock)
    : m_store(store)
    , m_clock(clock)
    , m_workers(1)
{
}

SegmentJobs::~SegmentJobs()
{
    stop();
}

void SegmentJobs::stop()
{
    m_stopping = true;
    m_workers.stop();
}

bool SegmentJobs::isFinal(const QString &status)
{
    return status == "SUCCEEDED"_L1 || status == "FAILED"_L1 || status == "CANCELLED"_L1;
}

std::vector<json> SegmentJobs::evaluable(const Store &store, const Place &place)
{
    std::vector<json> found;
    for (const Document &document : store.list(u"segment"_s, place)) {
        json segment = json::parse(document.json);
        const json info = segment.value("evaluationInfo", json::object());
        const bool batch = !info.contains("batch") || flagOf(info["batch"], "enabled");
        if (batch && segment.value("lifecycleState", "published") == "published")
            found.push_back(std::move(segment));
    }
    return found;
}

std::vector<json> SegmentJobs::succeeded(const Store &store, const Place &place)
{
    constexpr int examined = 50;
    std::vector<json> found;
    for (const Document &document : store.list(u"segmentJob"_s, place, Store::Order::NewestFirst, examined)) {
        json job = json::parse(document.json);
        if (textOf(job, "status") == "SUCCEEDED"_L1)
            found.push_back(std::move(job));
    }
    return found;
}

json SegmentJobs::shownSegments(const Store &store, const Place &place, const std::vector<std::string> &segmentIds)
{
    json shown = json::array();
    for (const std::string &id : segmentIds) {
        const auto segment = store.get(u"segment"_s, place, QString::fromStdString(id));
        if (!segment)
            continue;
        const std::string policyId = textOf(*segment, "mergePolicyId").toStdString();
        const auto policy = store.get(u"mergePolicy"_s, place, QString::fromStdString(policyId));
        shown.push_back(
            {{"segmentId", id},
             {"segment",
              {{"id", id},
               {"expression", segment->value("expression", json::object())},
               {"mergePolicyId", policyId},
               {"mergePolicy", {{"id", policyId}, {"version", policy ? numberOf(*policy, "version", 1) : 1}}}}}});
    }
    if (shown.empty() || shown.size() > MostShownSegments)
        shown = json::array({{{"segmentId", "*"}}});
    return shown;
}

json SegmentJobs::create(const Place &place, const Order &order)
{
    auto task = std::make_shared<Task>();
    task->place = place;
    task->id = newUuid();
    task->created = nowMs();
    task->segmentIds = order.segmentIds;
    task->quirks = order.quirks;
    const json job = newSegmentJob(place, task->id.toStdString(), task->created, order.scheduleId.toStdString(),
                                   newUuid().toStdString(), shownSegments(m_store, place, order.segmentIds));
    m_store.put(u"segmentJob"_s, place, task->id, task->created, job);
    start(task);
    return job;
}

void SegmentJobs::start(const TaskPtr &task)
{
    {
        const std::lock_guard lock(m_lock);
        m_tasks[task->id] = task;
        m_waiting[{task->place.org, task->place.sandbox}].push_back(task);
        if (m_waiting[{task->place.org, task->place.sandbox}].front() != task)
            return update(task->place, task->id, "QUEUED");
    }
    m_workers.at(Workers::Clock::now() + m_clock.queued(), [this, task] { begin(task); });
}

void SegmentJobs::resume()
{
    for (const Place &place : placesOf(m_store)) {
        for (const Document &document : m_store.list(u"segmentJob"_s, place)) {
            const json job = json::parse(document.json);
            if (isFinal(textOf(job, "status")))
                continue;
            auto task = std::make_shared<Task>();
            task->place = place;
            task->id = document.id;
            task->created = document.created;
            task->cancelled = textOf(job, "status") == "CANCELLING"_L1;
            for (const json &segment : job.value("segments", json::array())) {
                if (const QString id = textOf(segment, "segmentId"); id != "*"_L1)
                    task->segmentIds.push_back(id.toStdString());
            }
            start(task);
        }
    }
}

void SegmentJobs::begin(const TaskPtr &task)
{
    if (m_stopping)
        return;
    if (task->cancelled)
        return finish(task, "CANCELLED", {});
    update(task->place, task->id, "PROCESSING");
    if (flagOf(task->quirks, "stuckInProcessing"))
        return;
    evaluate(task);
}

void SegmentJobs::evaluate(const TaskPtr &task)
{
    const qint64 started = nowMs();
    std::function<void(json &)> change;
    const char *status = "SUCCEEDED";
    try {
        if (const auto asked = task->quirks.find("failAfter"); asked != task->quirks.end() && asked->is_object())
            throw std::runtime_error("General error in the segment job.");
        std::vector<json> definitions;
        for (json &segment : evaluable(m_store, task->place)) {
            const auto &ids = task->segmentIds;
            if (ids.empty() || std::ranges::find(ids, segment.value("id", "")) != ids.end())
                definitions.push_back(std::move(segment));
        }
        SegmentEvaluation evaluation(m_store, task->place, started);
        const auto result = evaluation.evaluate(definitions, [this, task] { return m_stopping || task->cancelled; });
        change = [=](json &job) { job["metrics"] = segmentJobMetrics(result, task->created, started, nowMs()); };
    } catch (const std::exception &error) {
        status = "FAILED";
        change = [why = std::string(error.what())](json &job) {
            job["errors"] = json::array({{{"code", "0100000003"}, {"msg", why}, {"callStack", ""}}});
        };
    }
    const auto due = Workers::Clock::now() + m_clock.exporting()
        - std::min<Workers::Clock::duration>(m_clock.exporting(), std::chrono::milliseconds(nowMs() - started));
    m_workers.at(
        due, [=, this] { finish(task, task->cancelled ? "CANCELLED" : status, task->cancelled ? nullptr : change); });
}

void SegmentJobs::finish(const TaskPtr &task, const char *status, const std::function<void(json &)> &change)
{
    if (m_stopping)
        return;
    TaskPtr next;
    {
        const std::lock_guard lock(m_lock);
        if (m_tasks.erase(task->id) == 0)
            return;
        std::deque<TaskPtr> &waiting = m_waiting[{task->place.org, task->place.sandbox}];
        const bool ran = !waiting.empty() && waiting.front() == task;
        std::erase(waiting, task);
        if (ran && !waiting.empty())
            next = waiting.front();
    }
    update(task->place, task->id, status, change);
    if (next)
        m_workers.at(Workers::Clock::now() + m_clock.queued(), [this, next] { begin(next); });
}

SegmentJobs::CancelOutcome SegmentJobs::cancel(const Place &place, const QString &id)
{
    const auto job = m_store.get(u"segmentJob"_s, place, id);
    if (!job)
        return CancelOutcome::Unknown;
    if (isFinal(textOf(*job, "status")))
        return CancelOutcome::Finished;
    TaskPtr task;
    {
        const std::lock_guard lock(m_lock);
        if (const auto found = m_tasks.find(id); found != m_tasks.end())
            task = found->second;
        if (!task || task->cancelled)
            return CancelOutcome::Marked;
        task->cancelled = true;
    }
    update(place, id, "CANCELLING");
    m_workers.at(Workers::Clock::now() + m_clock.cancelling(), [this, task] { finish(task, "CANCELLED", {}); });
    return CancelOutcome::Marked;
}

void SegmentJobs::update(const Place &place, const QString &id, const char *status,
                         const std::function<void(json &)> &change)
{
    Store::Transaction transaction(m_store);
    auto job = m_store.get(u"segmentJob"_s, place, id);
    const QString old = job ? textOf(*job, "status") : QString();
    const bool marked = old == "CANCELLING"_L1 && !isFinal(QString::fromLatin1(status));
    if (!job || isFinal(old) || marked)
        return;
    const qint64 now = std::max(nowMs(), numberOf(*job, "updateTime"));
    (*job)["status"] = status;
    (*job)["updateTime"] = now;
    (*job)["updateEpoch"] = now / 1000;
    if (change)
        change(*job);
    m_store.put(u"segmentJob"_s, place, id, numberOf(*job, "creationTime"), *job);
    transaction.commit();
}

} // namespace localplatform
