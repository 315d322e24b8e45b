// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/jobs/batchregistry.h"

#include "app/localplatform/gateway/call.h"
#include "app/localplatform/jobs/jobdocument.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

json described(const ExportedFile &file)
{
    return {{"name", file.name.toStdString()}, {"records", file.records}, {"bytes", file.bytes}};
}

/// What Catalog says about the whole dataset grows with each batch.
void addToMetrics(json &dataset, const ExportedBatch &batch)
{
    json &metrics = dataset["extensions"]["adobe_lakeHouse"]["metrics"];
    qint64 bytes = 0;
    for (const ExportedFile &file : batch.files)
        bytes += file.bytes;
    const qint64 rows = metrics.is_object() ? numberOf(metrics, "rowCount") : 0;
    const qint64 size = metrics.is_object() ? numberOf(metrics, "storageSize") : 0;
    metrics = {{"rowCount", rows + batch.recordCount}, {"storageSize", size + bytes}, {"asOf", now()}};
}

} // namespace

BatchRegistry::BatchRegistry(Store &store)
    : m_store(store)
{
}

QString BatchRegistry::sandboxId(const Place &place) const
{
    const auto sandbox = m_store.get(u"sandbox"_s, {place.org, {}}, place.sandbox);
    return sandbox ? textOf(*sandbox, "id") : QString();
}

void BatchRegistry::show(const Place &place, const QString &dataset, const std::vector<BatchOrder> &batches,
                         const char *status, qint64 createdMs)
{
    Store::Transaction transaction(m_store);
    for (const BatchOrder &order : batches)
        m_store.put(u"batch"_s, place, order.batchId, createdMs,
                    batchDocument(place, sandboxId(place), dataset, status, createdMs, now(), nullptr), dataset);
    transaction.commit();
}

void BatchRegistry::showAborted(const Place &place, const QString &dataset, const std::vector<BatchOrder> &batches,
                                qint64 createdMs)
{
    std::vector<BatchOrder> known;
    for (const BatchOrder &order : batches) {
        if (m_store.get(u"batch"_s, place, order.batchId))
            known.push_back(order);
    }
    show(place, dataset, known, "aborted", createdMs);
}

void BatchRegistry::putFiles(const Place &place, const ExportedBatch &batch)
{
    int number = 0;
    for (const ExportedFile &file : batch.files)
        m_store.put(u"batchFile"_s, place, u"%1-%2"_s.arg(batch.batchId).arg(++number), now(), described(file),
                    batch.batchId);
    number = 0;
    for (const ExportedFile &file : batch.failedFiles)
        m_store.put(u"failedFile"_s, place, u"%1-%2"_s.arg(batch.batchId).arg(++number), now(), described(file),
                    batch.batchId);
}

void BatchRegistry::putRowErrors(const Place &place, const ExportedBatch &batch)
{
    json errors = json::array();
    for (const RowError &error : batch.rowErrors)
        errors.push_back(
            {{"row", error.row}, {"code", error.code.toStdString()}, {"message", error.message.toStdString()}});
    if (!errors.empty())
        m_store.put(u"rowErrors"_s, place, batch.batchId, now(), errors, batch.batchId);
}

void BatchRegistry::complete(const Place &place, const QString &dataset, std::vector<ExportedBatch> batches,
                             qint64 createdMs, bool refused)
{
    Store::Transaction transaction(m_store);
    auto target = m_store.get(u"dataSet"_s, place, dataset);
    for (ExportedBatch &batch : batches) {
        if (refused && batch.failedRecordCount == 0) {
            batch.failedRecordCount = std::exchange(batch.recordCount, 0);
            batch.rowErrors.push_back({0, u"MAPPER-3107-400"_s, u"The field does not exist in the target schema."_s});
        }
        const bool failed = batch.failedRecordCount > 0;
        m_store.put(
            u"batch"_s, place, batch.batchId, createdMs,
            batchDocument(place, sandboxId(place), dataset, failed ? "failed" : "success", createdMs, now(), &batch),
            dataset);
        putFiles(place, batch);
        putRowErrors(place, batch);
        if (target) {
            (*target)["lastBatchId"] = batch.batchId.toStdString();
            (*target)["lastBatchStatus"] = failed ? "failed" : "success";
            (*target)[failed ? "lastFailedBatch" : "lastSuccessfulBatch"] = batch.batchId.toStdString();
            (*target)["updated"] = now();
            addToMetrics(*target, batch);
        }
    }
    if (target)
        m_store.put(u"dataSet"_s, place, dataset, numberOf(*target, "created"), *target);
    transaction.commit();
}

} // namespace localplatform
