// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/timetable/expirations.h"

#include "app/localplatform/gateway/call.h"
#include "app/localplatform/profiles/profiletables.h"
#include "app/localplatform/profiles/sql.h"
#include "app/localplatform/profiles/times.h"
#include "app/localplatform/store/places.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

constexpr char TtlTag[] = "adobe/hygiene/ttl";

qint64 timeOf(const json &expiration, const char *key)
{
    return fromIsoTime(textOf(expiration, key).toStdString()).value_or(0);
}

} // namespace

Expirations::Expirations(Store &store, JobClock clock, std::function<void(const Place &)> erased)
    : m_store(store)
    , m_clock(clock)
    , m_erased(std::move(erased))
{
}

json Expirations::find(const Place &place, const QString &ttlOrDatasetId) const
{
    if (const auto one = m_store.get(u"expiration"_s, place, ttlOrDatasetId))
        return *one;
    for (const Document &document :
         m_store.list(u"expiration"_s, place, Store::Order::NewestFirst, -1, 0, ttlOrDatasetId)) {
        json expiration = json::parse(document.json);
        if (textOf(expiration, "status") != "cancelled"_L1)
            return expiration;
    }
    return nullptr;
}

void Expirations::put(const Place &place, json &expiration, const char *event)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    expiration["updatedAt"] = isoTime(now);
    expiration["history"].push_back({{"status", event},
                                     {"expiry", expiration["expiry"]},
                                     {"updatedAt", expiration["updatedAt"]},
                                     {"updatedBy", expiration["updatedBy"]}});
    const QString dataset = textOf(expiration, "datasetId");
    Store::Transaction transaction(m_store);
    m_store.put(u"expiration"_s, place, textOf(expiration, "ttlId"), timeOf(expiration["history"][0], "updatedAt"),
                expiration, dataset);
    if (auto shown = m_store.get(u"dataSet"_s, place, dataset)) {
        json &tags = (*shown)["tags"];
        if (!tags.is_object())
            tags = json::object();
        if (textOf(expiration, "status") == "pending"_L1)
            tags[TtlTag] = json::array({std::to_string(timeOf(expiration, "expiry"))});
        else
            tags.erase(TtlTag);
        m_store.put(u"dataSet"_s, place, dataset, numberOf(*shown, "created"), *shown);
    }
    transaction.commit();
}

std::vector<Expirations::Due> Expirations::unfinished() const
{
    std::vector<Due> found;
    for (const Place &place : placesOf(m_store)) {
        for (const Document &document : m_store.list(u"expiration"_s, place)) {
            json expiration = json::parse(document.json);
            const QString status = textOf(expiration, "status");
            if (status == "pending"_L1)
                found.push_back({place, expiration, timeOf(expiration, "expiry")});
            else if (status == "executing"_L1)
                found.push_back({place, expiration, timeOf(expiration, "updatedAt") + m_clock.stretched(2).count()});
        }
    }
    return found;
}

std::optional<qint64> Expirations::nextDue() const
{
    std::optional<qint64> earliest;
    for (const Due &due : unfinished())
        earliest = std::min(earliest.value_or(due.at), due.at);
    return earliest;
}

void Expirations::run(qint64 nowMs)
{
    for (const Due &due : unfinished()) {
        if (due.at > nowMs)
            continue;
        if (textOf(due.expiration, "status") == "pending"_L1)
            hide(due);
        else
            erase(due);
    }
}

void Expirations::hide(const Due &due)
{
    json expiration = due.expiration;
    expiration["status"] = "executing";
    Store::Transaction transaction(m_store);
    m_store.remove(u"dataSet"_s, due.place, textOf(expiration, "datasetId"));
    put(due.place, expiration, "executing");
    transaction.commit();
}

void Expirations::erase(const Due &due)
{
    const QString dataset = textOf(due.expiration, "datasetId");
    Store::Transaction transaction(m_store);
    QStringList batches;
    for (const Document &batch : m_store.list(u"batch"_s, due.place, Store::Order::OldestFirst, -1, 0, dataset)) {
        for (const QString &kind : {u"batchFile"_s, u"failedFile"_s, u"rowErrors"_s}) {
            for (const Document &part : m_store.list(kind, due.place, Store::Order::OldestFirst, -1, 0, batch.id))
                m_store.remove(kind, due.place, part.id);
        }
        m_store.remove(u"batch"_s, due.place, batch.id);
        batches << batch.id;
    }
    eraseProfileData(due.place, dataset);
    json expiration = due.expiration;
    expiration["status"] = "completed";
    put(due.place, expiration, "completed");
    transaction.commit();
    for (const QString &batch : batches)
        QDir(m_store.folder() + u"/batches/"_s + batch).removeRecursively();
    m_erased(due.place);
}

void Expirations::eraseProfileData(const Place &place, const QString &dataset)
{
    const QSqlDatabase database = m_store.database();
    const qint64 space = ProfileTables::findSpace(database, place);
    for (const QString &sql : {u"DELETE FROM profile_fragment_identity WHERE fragment IN "
                               "(SELECT id FROM profile_fragment WHERE space = ? AND dataset = ?)"_s,
                               u"DELETE FROM profile_fragment WHERE space = ? AND dataset = ?"_s,
                               u"DELETE FROM profile_event WHERE space = ? AND dataset = ?"_s})
        Statement(database, sql).run(space, dataset);
}

} // namespace localplatform
