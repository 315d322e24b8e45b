// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchreader.h"

#include "models/platform/json.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QStringList relatedDatasets(const json::json &object)
{
    QStringList ids;
    const json::json *related = json::member(object, "relatedObjects");
    if (!related || !related->is_array())
        return ids;
    for (const json::json &entry : *related) {
        const QString id = json::text(entry, "id");
        if (!id.isEmpty() && json::text(entry, "type").compare("dataSet"_L1, Qt::CaseInsensitive) == 0)
            ids.append(id);
    }
    return ids;
}

QList<BatchError> errors(const json::json &object)
{
    QList<BatchError> list;
    const json::json *entries = json::member(object, "errors");
    if (!entries || !entries->is_array())
        return list;
    for (const json::json &entry : *entries) {
        const json::json *rows = json::member(entry, "rows");
        if (entry.is_object())
            list.append({json::text(entry, "code"), json::text(entry, "description"),
                         rows && rows->is_array() ? int(std::min<std::size_t>(rows->size(), 1'000'000)) : 0});
    }
    return list;
}

/// Counts are at the top level, under metrics, or absent.
std::optional<qint64> count(const json::json &object, const char *key, const char *metric)
{
    if (const auto number = json::integer(object, key))
        return number;
    const json::json *metrics = json::member(object, "metrics");
    return metrics ? json::integer(*metrics, metric) : std::nullopt;
}

Batch batchFromJson(const QString &id, const json::json &object)
{
    Batch batch;
    batch.id = id;
    batch.status = json::text(object, "status");
    batch.datasetIds = relatedDatasets(object);
    batch.createdUser = json::text(object, "createdUser");
    batch.createdMs = json::timeMs(object, "created").value_or(-1);
    batch.updatedMs = json::timeMs(object, "updated").value_or(-1);
    batch.startedMs = json::timeMs(object, "started").value_or(-1);
    batch.completedMs = json::timeMs(object, "completed").value_or(-1);
    batch.recordCount = count(object, "recordCount", "recordsWritten");
    batch.failedRecordCount = count(object, "failedRecordCount", "recordsFailed");
    batch.size = count(object, "size", "outputByteSize");
    batch.errors = errors(object);
    return batch;
}

} // namespace

Outcome<BatchPage> readBatchPage(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json &map = document.value();
    if (map.is_array() && map.empty())
        return BatchPage();
    if (!map.is_object())
        return json::unreadable(u"Expected batches keyed by id"_s);
    BatchPage page;
    for (const auto &[id, object] : map.items()) {
        ++page.entries;
        if (object.is_object() && !id.empty())
            page.batches.append(batchFromJson(json::fromUtf8(id), object));
    }
    std::stable_sort(page.batches.begin(), page.batches.end(),
                     [](const Batch &left, const Batch &right) { return left.createdMs > right.createdMs; });
    return page;
}

Outcome<Batch> readBatch(const QByteArray &body, const QString &id)
{
    const auto page = readBatchPage(body);
    if (!page)
        return page.failure();
    const auto &batches = page.value().batches;
    const auto found = std::find_if(batches.begin(), batches.end(), [&](const Batch &one) { return one.id == id; });
    if (found == batches.end())
        return json::unreadable(u"The response does not contain the requested batch"_s);
    return *found;
}

} // namespace exportdesk
