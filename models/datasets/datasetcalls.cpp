// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetcalls.h"

#include "models/datasets/datasettarget.h"
#include "models/platform/reading.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1String root("/data/foundation/catalog");

QString encodedSegment(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QUrlQuery datasetQuery(int start, int limit)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(limit));
    query.addQueryItem(u"start"_s, QString::number(start));
    query.addQueryItem(u"orderBy"_s, u"desc:created"_s);
    // Without this an unfiltered list can reach gigabytes.
    query.addQueryItem(
        u"properties"_s,
        u"name,description,schemaRef,schema,tags,created,updated,createdUser,lastBatchId,lastBatchStatus,"
        "state,classification,fileDescription"_s);
    return query;
}

Outcome<DatasetPage> readPage(const PlatformReply &reply)
{
    return readDatasetPage(reply.body);
}

Outcome<BatchPage> readBatches(const PlatformReply &reply)
{
    return readBatchPage(reply.body);
}

} // namespace

QFuture<Outcome<PlatformReply>> DatasetCalls::get(const QString &path, const QUrlQuery &query) const
{
    PlatformRequest request;
    request.path = root + path;
    request.query = query;
    return m_client->send(request);
}

QFuture<Outcome<DatasetPage>> DatasetCalls::page(int start) const
{
    return readInPool(get(u"/dataSets"_s, datasetQuery(start, pageLimit)), readPage);
}

QFuture<Outcome<DatasetPage>> DatasetCalls::named(const QString &name) const
{
    // Commas, stars and exclamation marks have a meaning in the filter `name=`, so names that contain them are searched
    // among the newest datasets instead.
    static const QRegularExpression special(u"[*,!]"_s);
    QUrlQuery query = datasetQuery(0, pageLimit);
    if (!name.contains(special))
        query.addQueryItem(u"name"_s, QString::fromLatin1(QUrl::toPercentEncoding(name)));
    return readInPool(get(u"/dataSets"_s, query), [name](const PlatformReply &reply) -> Outcome<DatasetPage> {
        auto page = readDatasetPage(reply.body);
        if (page)
            page.value().datasets.removeIf([&](const Dataset &dataset) { return dataset.name != name; });
        return page;
    });
}

QFuture<Outcome<Dataset>> DatasetCalls::lookUp(const QString &id) const
{
    return readInPool(get(u"/dataSets/"_s + encodedSegment(id), {}),
                      [id](const PlatformReply &reply) { return readDataset(reply.body, id); });
}

QFuture<Outcome<QByteArray>> DatasetCalls::record(const QString &id) const
{
    return readInPool(get(u"/dataSets/"_s + encodedSegment(id), {}),
                      [](const PlatformReply &reply) { return Outcome<QByteArray>(reply.body); });
}

QFuture<Outcome<QString>> DatasetCalls::create(const DatasetSpec &spec) const
{
    PlatformRequest request;
    request.method = "POST";
    request.path = root + u"/dataSets"_s;
    request.body = createBody(spec);
    return readInPool(m_client->send(request),
                      [](const PlatformReply &reply) { return readDatasetReference(reply.body); });
}

QFuture<Outcome<BatchPage>> DatasetCalls::batches(const QString &datasetId, int start) const
{
    QUrlQuery query;
    query.addQueryItem(u"dataSet"_s, encodedSegment(datasetId));
    query.addQueryItem(u"limit"_s, QString::number(pageLimit));
    query.addQueryItem(u"start"_s, QString::number(start));
    query.addQueryItem(u"orderBy"_s, u"desc:created"_s);
    return readInPool(get(u"/batches"_s, query), readBatches);
}

QFuture<Outcome<Batch>> DatasetCalls::batch(const QString &id) const
{
    return readInPool(get(u"/batches/"_s + encodedSegment(id), {}),
                      [id](const PlatformReply &reply) { return readBatch(reply.body, id); });
}

QFuture<Outcome<BatchPage>> DatasetCalls::lastBatches(const QStringList &datasetIds) const
{
    QStringList ids;
    std::transform(datasetIds.begin(), datasetIds.end(), std::back_inserter(ids), encodedSegment);
    QUrlQuery query;
    query.addQueryItem(u"dataSetId"_s, ids.join(u','));
    return readInPool(get(u"/lastBatches"_s, query), readBatches);
}

QByteArray DatasetCalls::createBody(const DatasetSpec &spec)
{
    // Ordered, so that the exchange list shows the body as the Profile export guide prints it.
    nlohmann::ordered_json body;
    body["name"] = spec.name.toStdString();
    if (!spec.description.isEmpty())
        body["description"] = spec.description.toStdString();
    body["schemaRef"] = {{"id", profileUnionId.data()}, {"contentType", "application/vnd.adobe.xed+json;version=1"}};
    body["fileDescription"] = {{"persisted", true}, {"containerFormat", "parquet"}, {"format", "parquet"}};
    // Unpaired surrogates typed or pasted into a name must not throw.
    return QByteArray::fromStdString(body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

} // namespace exportdesk
