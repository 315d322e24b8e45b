// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/filecalls.h"

#include "models/platform/reading.h"

#include <QRegularExpression>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString encodedPath(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

/// "bytes 0-1048575/481230"; the length may be "*".
Outcome<FilePiece> readFilePiece(const PlatformReply &reply, qint64 from)
{
    FilePiece piece;
    if (reply.status != 206) {
        piece.first = from;
        piece.total = reply.body.size();
        piece.bytes = reply.body.mid(from);
        piece.whole = true;
        return piece;
    }
    static const QRegularExpression range(uR"(^bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)$)"_s);
    const QRegularExpressionMatch match = range.match(QString::fromLatin1(reply.contentRange));
    if (!match.hasMatch())
        return brokenFile(u"The response does not say which part of the file it contains."_s);
    piece.first = match.captured(1).toLongLong();
    piece.total = match.captured(3) == "*"_L1 ? -1 : match.captured(3).toLongLong();
    piece.bytes = reply.body;
    const qint64 announced = match.captured(2).toLongLong() - piece.first + 1;
    if (announced != piece.bytes.size())
        return brokenFile(u"The response ended after %1 of %2 bytes."_s.arg(piece.bytes.size()).arg(announced));
    return piece;
}

} // namespace

Failure brokenFile(const QString &detail)
{
    Failure failure;
    failure.kind = Failure::Kind::Interrupted;
    failure.reached = Failure::Reached::Yes;
    failure.detail = detail;
    return failure;
}

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
        query.addQueryItem(u"start"_s, encodedPath(start));
    return readInPool(get(u"/batches/"_s + encodedPath(batchId) + u"/files"_s, query),
                      [](const PlatformReply &reply) { return readFilePage(reply.body); });
}

QFuture<Outcome<FilePage>> FileCalls::parts(const QString &fileId) const
{
    return readInPool(get(u"/files/"_s + encodedPath(fileId), {}),
                      [](const PlatformReply &reply) { return readFilePage(reply.body); });
}

QFuture<Outcome<FilePiece>> FileCalls::piece(const BatchFile &part, qint64 from, qint64 length) const
{
    PlatformRequest request;
    request.path = u"/data/foundation/export/files/"_s + encodedPath(part.fileId);
    request.query.addQueryItem(u"path"_s, encodedPath(part.name));
    request.accept = "*/*";
    request.readsPeople = true;
    request.headers.append(
        {"Range", "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + length - 1)});
    return readInPool(m_client->send(request),
                      [from](const PlatformReply &reply) { return readFilePiece(reply, from); });
}

QFuture<Outcome<DatasetPreview>> FileCalls::preview(const QString &datasetId) const
{
    PlatformRequest request;
    request.path = u"/data/foundation/export/datasets/"_s + encodedPath(datasetId) + u"/preview"_s;
    request.readsPeople = true;
    return readInPool(m_client->send(request),
                      [](const PlatformReply &reply) { return readDatasetPreview(reply.body); });
}

} // namespace exportdesk
