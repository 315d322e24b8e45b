// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/jobs/jobrecords.h"

#include "app/localplatform/gateway/call.h"
#include "app/localplatform/jobs/jobdocument.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

const QString planKind = u"jobPlan"_s;
const QStringList finalStatuses{u"SUCCEEDED"_s, u"FAILED"_s, u"CANCELLED"_s};

std::string dumped(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

JobRecords::JobRecords(Store &store)
    : m_store(store)
{
}

bool JobRecords::isFinal(const QString &status)
{
    return finalStatuses.contains(status);
}

JobRecords::Created JobRecords::create(const Place &place, const json &request, const json &quirks)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Store::Transaction transaction(m_store);
    Created created;
    created.id = m_store.nextJobId();
    created.job = newJob(place, created.id, now, request);
    m_store.putJobs(place, {{created.id, created.job["creationTime"], u"NEW"_s, dumped(created.job)}});
    m_store.put(planKind, place, QString::number(created.id), now, {{"request", request}, {"quirks", quirks}});
    transaction.commit();
    return created;
}

std::optional<QString> JobRecords::status(const Place &place, qint64 id) const
{
    const auto record = m_store.job(place, id);
    return record ? std::optional(record->status) : std::nullopt;
}

void JobRecords::update(const Place &place, qint64 id, const QString &status, const std::function<void(json &)> &change)
{
    const std::lock_guard lock(m_lock);
    Store::Transaction transaction(m_store);
    const auto record = m_store.job(place, id);
    if (!record || isFinal(record->status))
        return;
    json job = json::parse(record->json);
    const QString shown = record->status == "CANCELLING"_L1 && !isFinal(status) ? record->status : status;
    job["status"] = shown.toStdString();
    job["updateTime"] = std::max(QDateTime::currentMSecsSinceEpoch(), numberOf(job, "updateTime"));
    change(job);
    m_store.putJobs(place, {{id, record->created, shown, dumped(job)}});
    transaction.commit();
}

void JobRecords::removePlan(const Place &place, qint64 id)
{
    m_store.remove(planKind, place, QString::number(id));
}

std::vector<JobRecords::Unfinished> JobRecords::unfinished() const
{
    std::vector<Unfinished> all;
    for (const auto &[place, record] : m_store.openJobs(finalStatuses)) {
        const auto plan = m_store.get(planKind, place, QString::number(record.id));
        json job = json::parse(record.json, nullptr, false);
        if (!plan || !job.is_object())
            continue;
        all.push_back({place, record.id, record.status, std::move(job), plan->value("request", json::object()),
                       plan->value("quirks", json::object())});
    }
    return all;
}

} // namespace localplatform
