// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetreader.h"

#include "models/platform/json.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QStringList tagValues(const json::json &dataset, const char *tag)
{
    QStringList values;
    const json::json *tags = json::member(dataset, "tags");
    const json::json *list = tags ? json::member(*tags, tag) : nullptr;
    if (!list)
        return values;
    // Datasets created by hand may have a single text instead of a list.
    const auto append = [&](const json::json &value) {
        if (value.is_string())
            values.append(json::fromUtf8(value.get_ref<const std::string &>()).remove(u' '));
    };
    if (list->is_array())
        std::for_each(list->begin(), list->end(), append);
    else
        append(*list);
    return values;
}

std::optional<qint64> lakeMetric(const json::json &dataset, const char *name)
{
    const json::json *at = json::member(dataset, "extensions");
    for (const char *key : {"adobe_lakeHouse", "metrics"})
        at = at ? json::member(*at, key) : nullptr;
    return at ? json::integer(*at, name) : std::nullopt;
}

Dataset datasetFromJson(const QString &id, const json::json &object)
{
    Dataset dataset;
    dataset.id = id;
    dataset.name = json::text(object, "name");
    dataset.description = json::text(object, "description");
    if (const json::json *schema = json::member(object, "schemaRef")) {
        dataset.schemaId = json::text(*schema, "id");
        dataset.schemaContentType = json::text(*schema, "contentType");
    }
    if (dataset.schemaId.isEmpty())
        dataset.schemaId = json::text(object, "schema");
    if (const json::json *classification = json::member(object, "classification")) {
        dataset.managedBy = json::text(*classification, "managedBy");
        dataset.dataBehavior = json::text(*classification, "dataBehavior");
    }
    dataset.state = json::text(object, "state");
    dataset.createdUser = json::text(object, "createdUser");
    dataset.queryTable = tagValues(object, "adobe/pqs/table").value(0);
    dataset.profileTags = tagValues(object, "unifiedProfile");
    dataset.createdMs = json::timeMs(object, "created").value_or(-1);
    dataset.updatedMs = json::timeMs(object, "updated").value_or(-1);
    dataset.lastBatchId = json::text(object, "lastBatchId");
    dataset.lastBatchStatus = json::text(object, "lastBatchStatus");
    if (const json::json *description = json::member(object, "fileDescription"))
        dataset.persisted = json::boolean(*description, "persisted");
    dataset.rowCount = lakeMetric(object, "rowCount");
    dataset.storageSize = lakeMetric(object, "storageSize");
    bool isNumber = false; // the time is a text there
    const qint64 expiresMs = tagValues(object, "adobe/hygiene/ttl").value(0).toLongLong(&isNumber);
    dataset.expiresMs = isNumber && expiresMs > 0 ? expiresMs : -1;
    return dataset;
}

} // namespace

Outcome<DatasetPage> readDatasetPage(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json &map = document.value();
    if (map.is_array() && map.empty())
        return DatasetPage();
    if (!map.is_object())
        return json::unreadable(u"Expected datasets keyed by id"_s);
    DatasetPage page;
    for (const auto &[id, object] : map.items()) {
        ++page.entries;
        if (object.is_object() && !id.empty())
            page.datasets.append(datasetFromJson(json::fromUtf8(id), object));
    }
    std::stable_sort(page.datasets.begin(), page.datasets.end(),
                     [](const Dataset &left, const Dataset &right) { return left.createdMs > right.createdMs; });
    return page;
}

Outcome<Dataset> readDataset(const QByteArray &body, const QString &id)
{
    auto page = readDatasetPage(body);
    if (!page)
        return page.failure();
    const auto &datasets = page.value().datasets;
    const auto found = std::find_if(datasets.begin(), datasets.end(), [&](const Dataset &one) { return one.id == id; });
    if (found == datasets.end())
        return json::unreadable(u"The response does not contain the requested dataset"_s);
    return *found;
}

Outcome<QString> readDatasetReference(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *reference = &document.value();
    if (reference->is_array())
        reference = reference->empty() ? nullptr : &reference->front();
    if (!reference || !reference->is_string())
        return json::unreadable(u"Expected a list with one dataset reference"_s);
    // Its last part is the id; the part before it has several spellings.
    const QString text = json::fromUtf8(reference->get_ref<const std::string &>()).trimmed();
    QString id = text.section(u'/', -1);
    if (id.isEmpty() || (text.contains(u'/') && !text.contains("dataset"_L1, Qt::CaseInsensitive)))
        return json::unreadable(u"Expected a reference such as @/dataSets/ID"_s);
    return id;
}

} // namespace exportdesk
