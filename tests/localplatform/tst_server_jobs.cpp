// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/localplatform/serverkit.h"
#include "tests/localplatform/sourcedocument.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

/// The life of export jobs, their lists, cancelling, and every request of the source document.
class TestServerJobs : public QObject
{
    Q_OBJECT

    static constexpr char Jobs[] = "/data/core/ups/export/jobs";
    static constexpr char Target[] = "5b020a27e7040801dedba61b";

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;
    QJsonObject m_firstRow; ///< of what exportedFilesCanBeFetched() exports

    void speed(const char *factor)
    {
        m_caller.reset();
        m_platform.reset();
        m_platform = std::make_unique<LocalPlatformProcess>(
            QStringList{u"--profiles"_s, u"60"_s, u"--jobs"_s, u"25"_s, u"--speed"_s, QString::fromLatin1(factor)});
        m_caller = std::make_unique<Caller>(*m_platform);
    }

    static QByteArray requestFor(const QByteArray &dataset,
                                 const QByteArray &fields = "personalEmail.address,identityMap")
    {
        QByteArray text
            = R"({"fields": "FIELDS", "destination": {"datasetId": "TARGET"}, "schema": {"name": "CLASS"}})";
        return text.replace("FIELDS", fields).replace("TARGET", dataset).replace("CLASS", "_xdm.context.profile");
    }

    qint64 launch(const QByteArray &body) const
    {
        const WireReply reply = m_caller->post(Jobs, body);
        if (reply.status != 200)
            qWarning("%s", reply.body.constData());
        return qint64(reply.object().value("id"_L1).toDouble());
    }

    QJsonObject job(qint64 id) const { return m_caller->get(path(id)).object(); }
    static QByteArray path(qint64 id) { return QByteArray(Jobs) + '/' + QByteArray::number(id); }
    QString status(qint64 id) const { return job(id).value("status"_L1).toString(); }

    QByteArray newDataset(const QByteArray &schemaId, const QByteArray &format = "parquet") const
    {
        QByteArray spec = R"({"name": "t", "schemaRef": {"id": "SCHEMA", "contentType": "x"},
            "fileDescription": {"persisted": true, "containerFormat": "FORMAT", "format": "FORMAT"}})";
        spec.replace("SCHEMA", schemaId).replace("FORMAT", format);
        const QByteArray body = m_caller->post("/data/foundation/catalog/dataSets", spec).body;
        return body.mid(body.lastIndexOf('/') + 1, 24);
    }

    static double number(const QJsonObject &job, const char *metric, const char *what)
    {
        return job.value("metrics"_L1)
            .toObject()
            .value(QLatin1StringView(metric))
            .toObject()
            .value(QLatin1StringView(what))
            .toDouble();
    }

private Q_SLOTS:
    void initTestCase() { speed("0"); }
    void init() { m_platform->setFaults("{}"); }
    void cleanupTestCase()
    {
        m_caller.reset();
        m_platform.reset();
    }

    // The requests of "Endpunkt für Exportaufträge", in its order and as printed.

    void sourceDocumentCreatesItsDataset()
    {
        const WireReply reply = m_caller->post("/data/foundation/catalog/dataSets", sourcedocument::dataset());
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.array().size(), 1);
        QVERIFY(reply.array().at(0).toString().startsWith("@/dataSets/"_L1));
        QVERIFY(reply.header("location").contains("/data/foundation/catalog/dataSets/"));
    }

    void missingCommaIsNamedByLineAndColumn()
    {
        const WireReply reply = m_caller->post(Jobs, sourcedocument::jobAsPrinted());
        QCOMPARE(reply.status, 400);
        const QJsonObject error
            = reply.object().value("errors"_L1).toObject().value("400"_L1).toArray().at(0).toObject();
        QVERIFY2(error.value("message"_L1).toString().contains("line 15, column 5"_L1), reply.body.constData());
        QVERIFY(!reply.object().value("requestId"_L1).toString().isEmpty());
    }

    void sourceDocumentStartsItsJob()
    {
        const WireReply reply = m_caller->post(Jobs, sourcedocument::job());
        QCOMPARE(reply.status, 200);
        const QJsonObject created = reply.object();
        QCOMPARE(created.value("status"_L1).toString(), u"NEW"_s);
        QCOMPARE(created.value("jobType"_L1).toString(), u"BATCH"_s);
        QCOMPARE(created.value("profileInstanceId"_L1).toString(), u"ups"_s);
        QVERIFY(created.value("id"_L1).isDouble());
        QCOMPARE(created.value("computeGatewayJobId"_L1).toObject(), QJsonObject());
        QCOMPARE(created.value("imsOrgId"_L1), m_platform->ready().value("orgId"_L1));
        QCOMPARE(number(created, "totalTime", "startTimeInMs"), created.value("creationTime"_L1).toDouble());
        QVERIFY(!created.value("destination"_L1).toObject().value("batchId"_L1).toString().isEmpty());
        const qint64 id = qint64(created.value("id"_L1).toDouble());
        QVERIFY(reply.header("x-location").endsWith(path(id)));
        QTRY_VERIFY_WITH_TIMEOUT(status(id) == "SUCCEEDED"_L1 || status(id) == "FAILED"_L1, 30'000);
        QCOMPARE(status(id), u"SUCCEEDED"_s);
    }

    void sourceDocumentListsItsJobs()
    {
        const WireReply reply = m_caller->get("/data/core/ups/export/jobs/");
        QCOMPARE(reply.status, 200);
        const QList<qint64> ids = idsOf(reply.object());
        QVERIFY(ids.contains(722) && ids.contains(726) && ids.contains(24115));
        QCOMPARE(reply.object().value("page"_L1).toObject().value("pageSize"_L1).toInt(), ids.size());
        // Its page of two: 726 and 722 are the oldest.
        const QJsonArray records = reply.object().value("records"_L1).toArray();
        const QJsonObject succeeded = records.at(records.size() - 2).toObject();
        const QJsonObject failed = records.last().toObject();
        QCOMPARE(succeeded.value("id"_L1).toInt(), 726);
        QCOMPARE(number(succeeded, "totalTime", "totalTimeInMs"), 259'344);
        QCOMPARE(failed.value("id"_L1).toInt(), 722);
        QCOMPARE(failed.value("errors"_L1).toArray().at(0).toObject().value("code"_L1).toString(), u"0090000009"_s);
        QCOMPARE(failed.value("errors"_L1).toArray().at(1).toObject().value("msg"_L1).toString(), u"Job aborted."_s);
    }

    void sourceDocumentLooksAtItsJob()
    {
        const QJsonObject found = m_caller->get("/data/core/ups/export/jobs/24115").object();
        QCOMPARE(found.value("status"_L1).toString(), u"SUCCEEDED"_s);
        QCOMPARE(number(found, "totalTime", "totalTimeInMs"), 1'204'365);
        QCOMPARE(found.value("destination"_L1).toObject().value("batchId"_L1).toString(),
                 u"da5cfb4de32c4b93a09f7e37fa53ad52"_s);
    }

    void sourceDocumentsCancelIsPrintedWithTheWrongVerb()
    {
        const WireReply printed = m_caller->post("/data/core/ups/export/jobs/726", {});
        QCOMPARE(printed.status, 405);
        QVERIFY(printed.header("allow").contains("DELETE"));
        const WireReply removed = m_caller->remove("/data/core/ups/export/jobs/726");
        QCOMPARE(removed.status, 204);
        QCOMPARE(removed.body, QByteArray());
        QCOMPARE(m_caller->get("/data/core/ups/export/jobs/726").status, 404);
    }

    void sourceDocumentsOtherBodies()
    {
        const qint64 profilesOnly = launch(sourcedocument::profilesOnly());
        const qint64 eventsOnly = launch(sourcedocument::eventsOnly());
        QVERIFY(eventsOnly > profilesOnly && profilesOnly > 0);
        QTRY_COMPARE_WITH_TIMEOUT(status(profilesOnly), u"SUCCEEDED"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(status(eventsOnly), u"SUCCEEDED"_s, 30'000);
    }

    // Requests that are refused.

    void requestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray rest
            = R"("destination": {"datasetId": "5b020a27e7040801dedba61b"}, "schema": {"name": "_xdm.context.profile"}})";
        QTest::newRow("empty") << ""_ba << 400;
        QTest::newRow("list") << "[]"_ba << 400;
        QTest::newRow("nothing in it") << "{}"_ba << 400;
        QTest::newRow("no dataset") << R"({"destination": {}, "schema": {"name": "_xdm.context.profile"}})"_ba << 400;
        QTest::newRow("dataset is a number")
            << R"({"destination": {"datasetId": 5}, "schema": {"name": "x"}})"_ba << 400;
        QTest::newRow("no schema") << R"({"destination": {"datasetId": "5b020a27e7040801dedba61b"}})"_ba << 400;
        QTest::newRow("fields is a list") << R"({"fields": ["a"], )"_ba + rest << 400;
        QTest::newRow("segment without id") << R"({"filter": {"segments": [{}]}, )"_ba + rest << 400;
        QTest::newRow("time without zone")
            << R"({"filter": {"fromIngestTimestamp": "2025-01-01T00:00:00"}, )"_ba + rest << 400;
        QTest::newRow("no such day") << R"({"filter": {"fromIngestTimestamp": "2025-02-31T00:00:00Z"}, )"_ba + rest
                                     << 400;
        QTest::newRow("no such zone") << R"({"filter": {"fromIngestTimestamp": "2025-02-01T00:00:00+99:99"}, )"_ba
                + rest << 400;
        QTest::newRow("evaluation by text") << R"({"evaluationInfo": {"segmentation": "true"}, )"_ba + rest << 400;
        QTest::newRow("half a version")
            << R"({"mergePolicy": {"id": "e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2", "version": 0.5}, )"_ba + rest << 400;
        QTest::newRow("unknown policy") << R"({"mergePolicy": {"id": "00000000-0000-4000-8000-000000000000"}, )"_ba
                + rest << 422;
        QTest::newRow("unknown version")
            << R"({"mergePolicy": {"id": "e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2", "version": 999}, )"_ba + rest << 422;
    }
    void requestIsRefused()
    {
        QFETCH(QByteArray, body);
        const WireReply reply = m_caller->post(Jobs, body);
        QTEST(reply.status, "status");
        if (reply.status == 422)
            QCOMPARE(reply.object().value("error-code"_L1).toString(), u"UPLIB-101221-404"_s);
        else
            QVERIFY(!reply.object().value("errors"_L1).toObject().value("400"_L1).toArray().isEmpty());
    }

    void wholeNumbersMayHaveAPoint()
    {
        QByteArray body = requestFor(Target);
        const qint64 id = launch(
            body.insert(1, R"("mergePolicy": {"id": "e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2", "version": 1.0}, )"));
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 30'000);
    }

    void idsAreWrittenInOneWayOnly()
    {
        const qint64 id = launch(requestFor(Target));
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 30'000);
        for (const char *other : {"+", "0", "%20"})
            QCOMPARE(m_caller->remove(QByteArray(Jobs) + '/' + other + QByteArray::number(id)).status, 404);
        QCOMPARE(status(id), u"SUCCEEDED"_s);
    }

    void nestedBodyDoesNoHarm()
    {
        QCOMPARE(m_caller->post(Jobs, QByteArray(200'000, '[')).status, 400);
        QCOMPARE(m_caller->post(Jobs, "\xff\xfe{}").status, 400);
        // Valid JSON, but writing it again would go down by recursion as deep as it is.
        const QByteArray head = R"({"destination": {"datasetId": "5b020a27e7040801dedba61b"},)"
                                R"( "schema": {"name": "_xdm.context.profile"}, "filter": {"x": )";
        const WireReply deep = m_caller->post(Jobs, head + QByteArray(50'000, '[') + QByteArray(50'000, ']') + "}}");
        QCOMPARE(deep.status, 400);
        QVERIFY2(deep.body.contains("line 1, column ") && deep.body.contains("deeper"), deep.body.constData());
        const qint64 fair = launch(head + QByteArray(150, '[') + QByteArray(150, ']') + "}}");
        QTRY_COMPARE_WITH_TIMEOUT(status(fair), u"SUCCEEDED"_s, 30'000);
    }

    // Life.

    void finishedJobIsConsistentAndHasItsBatch()
    {
        const qint64 id = launch(requestFor(Target));
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 30'000);
        const QJsonObject done = job(id);
        const double start = number(done, "totalTime", "startTimeInMs");
        const double end = number(done, "totalTime", "endTimeInMs");
        QCOMPARE(number(done, "totalTime", "totalTimeInMs"), end - start);
        QCOMPARE(end, done.value("updateTime"_L1).toDouble());
        QVERIFY(start <= number(done, "profileExportTime", "startTimeInMs"));
        QVERIFY(number(done, "profileExportTime", "endTimeInMs")
                <= number(done, "aCPDatasetWriteTime", "startTimeInMs"));
        QVERIFY(number(done, "aCPDatasetWriteTime", "endTimeInMs") <= end);
        const double profiles = done.value("metrics"_L1).toObject().value("totalExportedProfileCounter"_L1).toDouble();
        QVERIFY(profiles > 0);
        QVERIFY(
            !done.value("metrics"_L1).toObject().value("exportedProfileByNamespaceCounter"_L1).toObject().isEmpty());
        QVERIFY(!done.value("computeGatewayJobId"_L1).toObject().value("pushJob"_L1).toString().isEmpty());

        const QByteArray batchId = done.value("destination"_L1).toObject().value("batchId"_L1).toString().toLatin1();
        const QJsonObject batch = m_caller->get("/data/foundation/catalog/batches/" + batchId)
                                      .object()
                                      .value(QLatin1StringView(batchId))
                                      .toObject();
        QCOMPARE(batch.value("status"_L1).toString(), u"success"_s);
        QCOMPARE(batch.value("recordCount"_L1).toDouble(), profiles);
        QCOMPARE(batch.value("relatedObjects"_L1).toArray().at(0).toObject().value("id"_L1).toString(),
                 QString::fromLatin1(Target));
        const QJsonObject dataset = m_caller->get("/data/foundation/catalog/dataSets/"_ba + Target)
                                        .object()
                                        .value(QLatin1StringView(Target))
                                        .toObject();
        QCOMPARE(dataset.value("lastBatchId"_L1).toString().toLatin1(), batchId);
        QCOMPARE(dataset.value("lastBatchStatus"_L1).toString(), u"success"_s);
    }

    void exportedFilesCanBeFetched_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("JSON lines") << QByteArray("json");
        QTest::newRow("Parquet") << QByteArray("parquet");
    }

    void exportedFilesCanBeFetched()
    {
        QFETCH(QByteArray, format);
        if (!m_platform->ready()["formats"_L1].toArray().contains(QLatin1StringView(format)))
            QSKIP("DuckDB's library is missing (.ci/install).");
        const bool isJson = format == "json";
        const QByteArray target = newDataset("https://ns.adobe.com/xdm/context/profile__union", format);
        const qint64 id = launch(requestFor(target));
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 30'000);
        const QByteArray batchId = job(id).value("destination"_L1).toObject().value("batchId"_L1).toString().toLatin1();
        const QJsonObject list = m_caller->get("/data/foundation/export/batches/" + batchId + "/files").object();
        QCOMPARE(list.value("data"_L1).toArray().size(), 1);
        const QJsonObject file = list.value("data"_L1).toArray().at(0).toObject();
        const QByteArray filePath
            = "/data/foundation/export/files/" + file.value("dataSetFileId"_L1).toString().toLatin1();
        const QJsonObject part = m_caller->get(filePath).object().value("data"_L1).toArray().at(0).toObject();
        const QByteArray content = filePath + "?path=" + part.value("name"_L1).toString().toLatin1();
        const WireReply whole = m_caller->get(content);
        QCOMPARE(whole.status, 200);
        QCOMPARE(QString::number(whole.body.size()), part.value("length"_L1).toString());
        const int records = file.value("records"_L1).toInt();
        QVERIFY(records > 0);
        if (isJson)
            QCOMPARE(whole.body.count('\n'), records);
        else
            QVERIFY(whole.body.startsWith("PAR1") && whole.body.endsWith("PAR1"));
        QCOMPARE(whole.header("accept-ranges"), "bytes"_ba);
        const QJsonObject dataset
            = m_caller->get("/data/foundation/catalog/dataSets/"_ba + target).object().begin()->toObject();
        QVERIFY(!dataset.value("viewId"_L1).toString().isEmpty());
        QCOMPARE(file.value("dataSetViewId"_L1), dataset.value("viewId"_L1));
        // A page may begin at a number or at the name of a file.
        const QByteArray name = part.value("name"_L1).toString().toLatin1();
        QCOMPARE(m_caller->get(filePath + "?start=" + name).object().value("data"_L1).toArray().size(), 1);
        QCOMPARE(m_caller->get(filePath + "?start=1").object().value("data"_L1).toArray().size(), 0);
        QCOMPARE(m_caller->get(filePath + "?start=nothing").status, 400);
        const WireReply head = m_caller->call("HEAD", content);
        QCOMPARE(head.header("content-length").toInt(), whole.body.size());

        Caller ranged(*m_platform);
        const auto range = [&](const QByteArray &value) {
            ranged.setHeader("Range", value);
            return ranged.get(content);
        };
        WireReply reply = range("bytes=5-9");
        QCOMPARE(reply.status, 206);
        QCOMPARE(reply.body, whole.body.mid(5, 5));
        QCOMPARE(reply.header("content-range"), "bytes 5-9/" + QByteArray::number(whole.body.size()));
        QCOMPARE(range("bytes=7-").body, whole.body.mid(7));
        QCOMPARE(range("bytes=-3").body, whole.body.right(3));
        QCOMPARE(range("bytes=99999999-").status, 416);
        QCOMPARE(range("lines=1-2").status, 200);
        QCOMPARE(range("Bytes=5-9").body, whole.body.mid(5, 5));
        ranged.setHeader("Range", "bytes=5-9"); // for GET alone
        QCOMPARE(ranged.call("HEAD", content).status, 200);
        QCOMPARE(ranged.call("HEAD", content).header("content-length").toInt(), whole.body.size());
        m_platform->setFaults(R"({"quirks": {"wholeInsteadOfRange": true}})");
        QCOMPARE(range("bytes=5-9").status, 200);
        m_platform->setFaults(R"({"quirks": {"otherRange": true}})");
        QCOMPARE(range("bytes=0-9").body, whole.body.left(5));
        m_platform->setFaults("{}");

        QCOMPARE(Caller(*m_platform, u"dev"_s).get(content).status, 404);
        QCOMPARE(m_caller->get(filePath + "?path=..%2F..%2Fplatform.sqlite").status, 404);
        QCOMPARE(m_caller->get("/data/foundation/export/batches/" + batchId + "/meta").status, 404);
        QCOMPARE(m_caller->get("/data/foundation/export/batches/" + batchId + "/failed").status, 404);
        const QJsonArray preview = m_caller->get("/data/foundation/export/datasets/"_ba + target + "/preview")
                                       .object()
                                       .value("data"_L1)
                                       .toArray();
        QCOMPARE(preview.size(), std::min<qsizetype>(100, records));
        if (isJson)
            m_firstRow = QJsonDocument::fromJson(whole.body.left(whole.body.indexOf('\n'))).object();
        QVERIFY(!m_firstRow.isEmpty());
        QCOMPARE(preview.at(0).toObject(), m_firstRow); // whatever the format
    }

    void wrongTargetFails_data()
    {
        QTest::addColumn<QByteArray>("dataset");
        QTest::addColumn<QByteArray>("schema");
        const QByteArray profile = "_xdm.context.profile";
        QTest::newRow("not on the union") << newDataset("https://ns.adobe.com/invented/schemas/1") << profile;
        QTest::newRow("unknown") << "000000000000000000000000"_ba << profile;
        QTest::newRow("of another class") << QByteArray(Target) << "_xdm.context.experienceevent"_ba;
    }
    void wrongTargetFails()
    {
        QFETCH(QByteArray, dataset);
        QFETCH(QByteArray, schema);
        const qint64 id = launch(requestFor(dataset).replace("_xdm.context.profile", schema));
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"FAILED"_s, 30'000);
        const QJsonArray errors = job(id).value("errors"_L1).toArray();
        QCOMPARE(errors.size(), 2);
        QVERIFY(!errors.at(0).toObject().value("msg"_L1).toString().isEmpty());
        if (dataset != "000000000000000000000000")
            QCOMPARE(errors.at(0).toObject().value("code"_L1).toString(), u"0090000009"_s);
        QCOMPARE(errors.at(1).toObject().value("code"_L1).toString(), u"unknown"_s);
        QCOMPARE(errors.at(1).toObject().value("msg"_L1).toString(), u"Job aborted."_s);
        QCOMPARE(job(id).value("destination"_L1).toObject().value("batchId"_L1).toString(), QString());
        // Nothing was written.
        QCOMPARE(job(id).value("computeGatewayJobId"_L1).toObject().keys(), QStringList{u"exportJob"_s});
        QVERIFY(number(job(id), "totalTime", "endTimeInMs") > 0);
    }

    void unknownFieldGivesAFailedBatch()
    {
        const QByteArray dataset = newDataset("https://ns.adobe.com/xdm/context/profile__union");
        const qint64 id = launch(requestFor(dataset, "no.such.field"));
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 30'000);
        const QJsonObject batches = m_caller->get("/data/foundation/catalog/batches?dataSet=" + dataset).object();
        QCOMPARE(batches.size(), 1);
        QCOMPARE(batches.begin()->toObject().value("status"_L1).toString(), u"failed"_s);
        QVERIFY(batches.begin()->toObject().value("failedRecordCount"_L1).toDouble() > 0);
        const QByteArray batch = "/data/foundation/export/batches/" + batches.keys().first().toLatin1();
        const WireReply rows = m_caller->get(batch + "/meta?path=row_errors");
        QCOMPARE(rows.status, 200);
        QVERIFY(rows.body.contains("no.such.field"));
        const QJsonArray failed = m_caller->get(batch + "/failed").object().value("data"_L1).toArray();
        QVERIFY(!failed.isEmpty());
        QCOMPARE(m_caller->get(batch + "/failed?path=" + failed.at(0).toObject().value("name"_L1).toString().toLatin1())
                     .body.size(),
                 failed.at(0).toObject().value("length"_L1).toString().toInt());
    }

    void eachSegmentMayHaveItsBatch()
    {
        const QJsonArray segments
            = m_caller->get("/data/core/ups/segment/definitions?limit=2").object().value("segments"_L1).toArray();
        QCOMPARE(segments.size(), 2);
        QByteArray body
            = R"({"fields": "identityMap", "filter": {"segments": [{"segmentId": "FIRST"}, {"segmentId": "SECOND"}]}, )"
              R"("destination": {"datasetId": "TARGET", "segmentPerBatch": true}, )"
              R"("schema": {"name": "_xdm.context.profile"}})";
        body.replace("FIRST", segments.at(0).toObject().value("id"_L1).toString().toLatin1());
        body.replace("SECOND", segments.at(1).toObject().value("id"_L1).toString().toLatin1());
        const WireReply reply = m_caller->post(Jobs, body.replace("TARGET", Target));
        QCOMPARE(reply.status, 200);
        const QJsonObject destination = reply.object().value("destination"_L1).toObject();
        QVERIFY(!destination.contains("batchId"_L1));
        const QJsonArray batches = destination.value("batches"_L1).toArray();
        QCOMPARE(batches.size(), 2);
        QCOMPARE(batches.at(0).toObject().value("segmentId"_L1), segments.at(0).toObject().value("id"_L1));
        const qint64 id = qint64(reply.object().value("id"_L1).toDouble());
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 30'000);
        for (const QJsonValue &batch : batches)
            QCOMPARE(m_caller
                         ->get("/data/foundation/catalog/batches/"
                               + batch.toObject().value("batchId"_L1).toString().toLatin1())
                         .status,
                     200);
        m_platform->setFaults(R"({"quirks": {"batchesAsObject": true}})");
        QVERIFY(job(id).value("destination"_L1).toObject().value("batches"_L1).isObject());
    }

    // Lists.

    void pagesCoverAllJobsOnce()
    {
        const QList<qint64> all = idsOf(m_caller->get(Jobs).object());
        QVERIFY(all.size() > 20);
        QList<qint64> paged;
        QString offset;
        do {
            const QJsonObject page = m_caller
                                         ->get(QByteArray(Jobs) + "?limit=7&start=3&page=9&sort=updateTime:asc"
                                               + (offset.isEmpty() ? QByteArray() : "&offset=" + offset.toLatin1()))
                                         .object();
            paged += idsOf(page);
            const QString next = page.value("link"_L1).toObject().value("next"_L1).toString();
            const QJsonObject last = page.value("records"_L1).toArray().last().toObject();
            offset = next.section(u"offset="_s, 1);
            if (!next.isEmpty())
                QCOMPARE(next,
                         u"/export/jobs/?limit=7&offset=%1_%2"_s.arg(qint64(last.value("creationTime"_L1).toDouble()))
                             .arg(paged.last()));
        } while (!offset.isEmpty() && paged.size() < 1000);
        QCOMPARE(paged, all);
    }

    void listsAreNewestFirst()
    {
        double before = 9e15;
        for (const QJsonValue &record : m_caller->get(Jobs).object().value("records"_L1).toArray()) {
            const double created = record.toObject().value("creationTime"_L1).toDouble();
            QVERIFY(created <= before);
            before = created;
        }
    }

    void statusFilters()
    {
        const QJsonArray failed
            = m_caller->get(QByteArray(Jobs) + "?status=FAILED").object().value("records"_L1).toArray();
        QVERIFY(!failed.isEmpty());
        for (const QJsonValue &record : failed)
            QCOMPARE(record.toObject().value("status"_L1).toString(), u"FAILED"_s);
        QVERIFY(m_caller->get(QByteArray(Jobs) + "?status=SUCCEEDED&limit=2")
                    .object()
                    .value("link"_L1)
                    .toObject()
                    .value("next"_L1)
                    .toString()
                    .contains("status=SUCCEEDED"_L1));
        QCOMPARE(m_caller->get(QByteArray(Jobs) + "?status=PROCESSING").status, 400);
    }

    void badListParametersAreRefused()
    {
        for (const char *parameters :
             {"limit=0", "limit=-1", "limit=many", "limit=", "offset=abc", "offset=1_", "offset=1_2_3"})
            QCOMPARE(m_caller->get(QByteArray(Jobs) + '?' + parameters).status, 400);
    }

    void listQuirks()
    {
        const auto link = [this](const QByteArray &quirks) {
            m_platform->setFaults(R"({"quirks": )" + quirks + "}");
            return m_caller->get(QByteArray(Jobs) + "?limit=1000").object().value("link"_L1).toObject();
        };
        QCOMPARE(link("{}"), QJsonObject());
        QVERIFY(link(R"({"nextLink": "null"})").value("next"_L1).isNull());
        QCOMPARE(link(R"({"nextLink": "empty"})").value("next"_L1), QJsonValue(QString()));
        m_platform->setFaults(R"({"quirks": {"nextLinkSlash": false}})");
        QVERIFY(m_caller->get(QByteArray(Jobs) + "?limit=1")
                    .object()
                    .value("link"_L1)
                    .toObject()
                    .value("next"_L1)
                    .toString()
                    .startsWith("/export/jobs?"_L1));
    }

    void jobQuirks()
    {
        const qint64 id = launch(requestFor(Target));
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 30'000);
        m_platform->setFaults(
            R"({"quirks": {"idAsText": true, "timesInSeconds": true, "errorsOnSuccess": true, "dataSetIdSpelling": "dataSetId"}})");
        const QJsonObject odd = job(id);
        QCOMPARE(odd.value("id"_L1).toString(), QString::number(id));
        QVERIFY(odd.value("creationTime"_L1).toDouble() < 1e11);
        QVERIFY(!odd.value("errors"_L1).toArray().isEmpty());
        QCOMPARE(odd.value("destination"_L1).toObject().value("dataSetId"_L1).toString(), QString::fromLatin1(Target));
        QVERIFY(!odd.value("destination"_L1).toObject().contains("datasetId"_L1));
    }

    void jobsMayFailOrStickAsAsked()
    {
        m_platform->setFaults(
            R"({"quirks": {"failAfter": {"seconds": 0, "code": "0100000003", "msg": "Asked for."}, "stuckInProcessing": true}})");
        const qint64 failing = launch(requestFor(Target));
        QTRY_COMPARE_WITH_TIMEOUT(status(failing), u"FAILED"_s, 30'000);
        QCOMPARE(job(failing).value("errors"_L1).toArray().at(0).toObject().value("msg"_L1).toString(),
                 u"Asked for."_s);
        m_platform->setFaults(R"({"quirks": {"stuckInProcessing": true, "unknownStatus": "THROTTLED"}})");
        const qint64 stuck = launch(requestFor(Target));
        QTRY_COMPARE_WITH_TIMEOUT(status(stuck), u"THROTTLED"_s, 30'000);
        m_platform->setFaults("{}");
        const qint64 later = launch(requestFor(Target));
        QTRY_COMPARE_WITH_TIMEOUT(status(later), u"SUCCEEDED"_s, 30'000);
        QCOMPARE(status(stuck), u"PROCESSING"_s);
        QCOMPARE(m_caller->remove(path(stuck)).status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(status(stuck), u"CANCELLED"_s, 30'000);
    }

    void batchMayFailAsAsked()
    {
        const QByteArray dataset = newDataset("https://ns.adobe.com/xdm/context/profile__union");
        m_platform->setFaults(R"({"quirks": {"failedBatch": true}})");
        const qint64 id = launch(requestFor(dataset));
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 30'000);
        const QJsonObject batches = m_caller->get("/data/foundation/catalog/batches?dataSet=" + dataset).object();
        QCOMPARE(batches.begin()->toObject().value("status"_L1).toString(), u"failed"_s);
    }

    void severalJobsAtOnceAllEnd()
    {
        QList<qint64> ids;
        for (int i = 0; i < 12; ++i)
            ids << launch(requestFor(Target));
        QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), 12);
        for (const qint64 id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 60'000);
    }

    // Slow enough to watch.

    void stagesAreSeenOneAfterTheOther()
    {
        speed("8");
        const qint64 id = launch(requestFor(Target));
        QStringList seen;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     const QJsonObject now = job(id);
                                     const QJsonObject metrics = now.value("metrics"_L1).toObject();
                                     const QString stage = now.value("status"_L1).toString()
                                         + (metrics.contains("profileExportTime"_L1) ? u"+export"_s : u""_s)
                                         + (metrics.contains("aCPDatasetWriteTime"_L1) ? u"+write"_s : u""_s);
                                     if (seen.isEmpty() || seen.last() != stage)
                                         seen << stage;
                                     return stage.startsWith("SUCCEEDED"_L1);
                                 }()),
                                 60'000);
        QVERIFY2(seen.contains(u"NEW"_s) && seen.contains(u"PROCESSING"_s) && seen.contains(u"PROCESSING+export"_s),
                 qPrintable(seen.join(u' ')));
        QCOMPARE(seen.last(), u"SUCCEEDED+export+write"_s);
        QStringList sorted = seen;
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), sorted.size());
    }

    void cancelledJobEndsCancelledAndLeavesNothing()
    {
        const qint64 id = launch(requestFor(Target));
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"PROCESSING"_s, 30'000);
        const auto batch = [&] { return job(id).value("destination"_L1).toObject().value("batchId"_L1).toString(); };
        const QString intended = batch();
        QVERIFY(!intended.isEmpty());
        m_platform->setFaults(R"({"quirks": {"cancelAnswer": 200}})");
        const WireReply reply = m_caller->remove(path(id));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value("status"_L1).toBool(), true);
        QCOMPARE(reply.object().value("message"_L1).toString(), u"Export job has been marked for cancelling"_s);
        QCOMPARE(status(id), u"CANCELLING"_s);
        QCOMPARE(m_caller->remove(path(id)).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"CANCELLED"_s, 30'000);
        QVERIFY(!QDir(m_platform->dataFolder() + u"/batches/"_s + intended).exists());
        QCOMPARE(batch(), QString()); // it points to no batch that never was
    }

    void newJobCanBeCancelledWithEachAnswer()
    {
        for (const int answer : {200, 202, 204}) {
            m_platform->setFaults(R"({"quirks": {"cancelAnswer": )" + QByteArray::number(answer) + "}}");
            const qint64 id = launch(requestFor(Target));
            const WireReply reply = m_caller->remove(path(id));
            QCOMPARE(reply.status, answer);
            QCOMPARE(reply.body.isEmpty(), answer == 204);
            QTRY_COMPARE_WITH_TIMEOUT(status(id), u"CANCELLED"_s, 30'000);
        }
    }

    void cancelMayComeTooLate()
    {
        m_platform->setFaults(R"({"quirks": {"cancelTooLate": true}})");
        const qint64 id = launch(requestFor(Target));
        QCOMPARE(m_caller->remove(path(id)).status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(status(id), u"SUCCEEDED"_s, 30'000);
    }

    void finishedJobsRecordIsRemoved()
    {
        const qint64 id = idsOf(m_caller->get(QByteArray(Jobs) + "?status=SUCCEEDED&limit=1").object()).first();
        m_platform->setFaults(R"({"quirks": {"deleteFinished": 409}})");
        QCOMPARE(m_caller->remove(path(id)).status, 409);
        m_platform->setFaults("{}");
        QCOMPARE(m_caller->remove(path(id)).status, 204);
        QCOMPARE(m_caller->get(path(id)).status, 404);
        QCOMPARE(m_caller->remove(path(id)).status, 404);
    }

    void unfinishedJobsGoOnAfterAKill()
    {
        const qint64 fresh = launch(requestFor(Target));
        const qint64 running = launch(requestFor(Target));
        QTRY_COMPARE_WITH_TIMEOUT(status(running), u"PROCESSING"_s, 30'000);
        const qint64 cancelling = launch(requestFor(Target));
        m_caller->remove(path(cancelling));
        m_platform->restart();
        QTRY_COMPARE_WITH_TIMEOUT(status(fresh), u"SUCCEEDED"_s, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(status(running), u"SUCCEEDED"_s, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(status(cancelling), u"CANCELLED"_s, 60'000);
        const qint64 next = launch(requestFor(Target));
        QVERIFY(next > cancelling);
    }

    void rowsOfAKilledRunAreSweptUp()
    {
        const QDir batches(m_platform->dataFolder() + u"/batches"_s);
        QVERIFY(batches.mkpath(u".rows-left/inside"_s)); // as an earlier version kept them
        QFile left(batches.filePath(u".rows-0123"_s));
        QVERIFY(left.open(QFile::WriteOnly));
        m_platform->restart();
        QVERIFY(!left.exists());
        QVERIFY(!batches.exists(u".rows-left"_s));
    }
};

EXPORTDESK_TEST(TestServerJobs)
#include "tst_server_jobs.moc"
