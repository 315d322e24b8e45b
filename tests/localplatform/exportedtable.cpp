// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/localplatform/exportedtable.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

ExportedTable exportedTable(const Caller &caller, const QByteArray &format, const QByteArray &fields)
{
    QByteArray spec = R"({"name": "t FORMAT", "schemaRef": {"id": "https://ns.adobe.com/xdm/context/profile__union",
        "contentType": "x"}, "fileDescription": {"persisted": true, "containerFormat": "FORMAT", "format": "FORMAT"}})";
    const QByteArray created = caller.post("/data/foundation/catalog/dataSets", spec.replace("FORMAT", format)).body;
    ExportedTable table;
    table.dataset = created.mid(created.lastIndexOf('/') + 1, 24);
    const QJsonObject request{
        {u"fields"_s, QString::fromLatin1(fields)},
        {u"schema"_s, QJsonObject{{u"name"_s, u"_xdm.context.profile"_s}}},
        {u"destination"_s, QJsonObject{{u"datasetId"_s, QString::fromLatin1(table.dataset)}}},
    };
    const QByteArray jobs = "/data/core/ups/export/jobs";
    const QByteArray id
        = QByteArray::number(caller.post(jobs, QJsonDocument(request).toJson()).object()["id"_L1].toInteger());
    QJsonObject job;
    (void)QTest::qWaitFor(
        [&] {
            job = caller.get(jobs + '/' + id).object();
            return job["status"_L1].toString() == "SUCCEEDED"_L1;
        },
        patienceMs);
    table.batch = job["destination"_L1]["batchId"_L1].toString().toLatin1();
    const QJsonObject batch = caller.get("/data/foundation/catalog/batches/" + table.batch).object();
    table.rows = batch[QLatin1StringView(table.batch)]["recordCount"_L1].toInteger();
    const QJsonObject dataset = caller.get("/data/foundation/catalog/dataSets/" + table.dataset).object();
    table.name = dataset[QLatin1StringView(table.dataset)]["tags"_L1]["adobe/pqs/table"_L1][0].toString().toLatin1();
    return table;
}

QList<QJsonObject> exportedRows(const LocalPlatformProcess &platform, const ExportedTable &table)
{
    QList<QJsonObject> rows;
    QDir folder(platform.dataFolder() + u"/batches/"_s + QString::fromLatin1(table.batch));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        while (!file.atEnd())
            rows += QJsonDocument::fromJson(file.readLine()).object();
    }
    return rows;
}

} // namespace exportdesk::kit
