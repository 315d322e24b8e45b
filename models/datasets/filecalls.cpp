#include "models/datasets/filecalls.h"

#include "models/platform/reading.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

QFuture<Outcome<PlatformReply>> FileCalls::get(const QString &path, const QUrlQuery &query) const
{
    PlatformRequest request;
    request.path = u"/data/foundation/export"_s + path;
    request.query = query;
    return m_client->send(request);
}

QFuture<Outcome<FilePage>> FileCalls::files(const QString &batchId, const QString &start) const
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(pageLimit));
    if (!start.isEmpty())
        query.addQueryItem(u"start"_s, encoded(start));
    return readInPool(get(u"/batches/"_s + encoded(batchId) + u"/files"_s, query),
                      [](const PlatformReply &reply) { return readFilePage(reply.body); });
}

QFuture<Outcome<FilePage>> FileCalls::parts(const QString &fileId) const
{
    return readInPool(get(u"/files/"_s + encoded(fileId), {}),
                      [](const PlatformReply &reply) { return readFilePage(reply.body); });
}

QFuture<Outcome<DatasetPreview>> FileCalls::preview(const QString &datasetId) const
{
    return readInPool(get(u"/datasets/"_s + encoded(datasetId) + u"/preview"_s, {}),
                      [](const PlatformReply &reply) { return readDatasetPreview(reply.body); });
}

} // namespace exportdesk
