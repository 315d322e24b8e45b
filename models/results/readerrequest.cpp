// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/readerrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray asLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray openRequest(quint64 id, const QList<ResultFile> &files, const QStringList &outputs)
{
    QJsonArray entries;
    for (const ResultFile &file : files)
        entries.append(QJsonObject{{u"path"_s, file.path},
                                   {u"format"_s, file.format == ResultFile::Format::Parquet ? u"parquet"_s : u"json"_s},
                                   {u"batch"_s, file.batchId}});
    return asLine({{u"id"_s, qint64(id)},
                   {u"do"_s, u"open"_s},
                   {u"files"_s, entries},
                   {u"outputs"_s, QJsonArray::fromStringList(outputs)}});
}

QByteArray queryRequest(quint64 id, const QString &sql)
{
    return asLine({{u"id"_s, qint64(id)}, {u"do"_s, u"query"_s}, {u"sql"_s, sql}});
}

QByteArray saveRequest(quint64 id, const QString &sql, const QString &format, const QString &path)
{
    return asLine(
        {{u"id"_s, qint64(id)}, {u"do"_s, u"save"_s}, {u"sql"_s, sql}, {u"format"_s, format}, {u"to"_s, path}});
}

QByteArray cancelRequest(quint64 id)
{
    return asLine({{u"do"_s, u"cancel"_s}, {u"of"_s, qint64(id)}});
}

} // namespace exportdesk
