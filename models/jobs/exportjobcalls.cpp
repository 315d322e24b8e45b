// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobcalls.h"

#include "models/jobs/exportjobanswers.h"
#include "models/platform/pagechain.h"
#include "models/platform/reading.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr auto base = "/data/core/ups/export/jobs"_L1;

QString pathOf(const QString &id)
{
    return base + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

std::optional<QUrlQuery> followingPage(const QUrlQuery &query, const QByteArray &page)
{
    const QString cursor = exportJobReader::nextCursor(page);
    if (cursor.isEmpty())
        return {};
    ExportJobCalls::ListOptions options;
    options.limit = query.queryItemValue(u"limit"_s).toInt();
    options.cursor = cursor;
    options.status = query.queryItemValue(u"status"_s, QUrl::FullyDecoded);
    return ExportJobCalls::listRequest(options).query;
}

Outcome<ExportJob> readAnswer(const PlatformReply &reply)
{
    return exportJobReader::readJob(reply.body);
}
} // namespace

PlatformRequest ExportJobCalls::createRequest(const QByteArray &requestJson)
{
    PlatformRequest request;
    request.method = "POST";
    request.path = base;
    request.body = requestJson;
    request.once = true;
    return request;
}

PlatformRequest ExportJobCalls::listRequest(const ListOptions &options)
{
    PlatformRequest request;
    request.path = base;
    request.query.addQueryItem(u"limit"_s, QString::number(options.limit));
    const auto add = [&request](const QString &key, const QString &value) {
        // Encoded by hand: QUrlQuery would leave a plus sign as it is, and servers read that as a blank.
        if (!value.isEmpty())
            request.query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"offset"_s, options.cursor);
    add(u"status"_s, options.status);
    request.chain = options.chain;
    return request;
}

PlatformRequest ExportJobCalls::lookUpRequest(const QString &id)
{
    PlatformRequest request;
    request.path = pathOf(id);
    request.about = id;
    return request;
}

PlatformRequest ExportJobCalls::cancelRequest(const QString &id)
{
    PlatformRequest request;
    request.method = "DELETE";
    request.path = pathOf(id);
    request.about = id;
    request.once = true;
    return request;
}

QFuture<Outcome<ExportJob>> ExportJobCalls::create(const QByteArray &requestJson) const
{
    return readInPool(m_client->send(createRequest(requestJson)), readCreatedJob);
}

QFuture<Outcome<PlatformReply>> ExportJobCalls::listRaw(const ListOptions &options) const
{
    return m_client->send(listRequest(options));
}

std::shared_ptr<PageChain> ExportJobCalls::createChain(int pages)
{
    return std::make_shared<PageChain>(followingPage, PageReader::Bounds{.pages = pages});
}

QFuture<Outcome<ExportJobPage>> ExportJobCalls::list(const ListOptions &options, exportJobReader::Known known) const
{
    return readInPool(listRaw(options), [known = std::move(known)](const PlatformReply &reply) {
        return exportJobReader::readPage(reply.body, known);
    });
}

QFuture<Outcome<ExportJob>> ExportJobCalls::lookUp(const QString &id) const
{
    return readInPool(m_client->send(lookUpRequest(id)), readAnswer);
}

QFuture<Outcome<Done>> ExportJobCalls::cancel(const QString &id) const
{
    return readInPool(m_client->send(cancelRequest(id)), readCancelAnswer);
}

} // namespace exportdesk
