// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobreader.h"
#include "models/jobs/jobrowcodec.h"
#include "models/jobs/jobrowscanner.h"
#include "models/jobs/plaintext.h"
#include "models/jobs/recordslices.h"
#include "tests/jobs/jobrecords.h"
#include "tests/kit/damage.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobRecord;

namespace
{

const QByteArray wholeJob = R"({
  "id": 31007, "jobType": "BATCH", "status": "SUCCEEDED", "profileInstanceId": "ups",
  "imsOrgId": "0A1B2C3D4E5F60718293A4B5@AdobeOrg", "requestId": "INVENTEDrequestId0000000000000001",
  "fields": "person.name.lastName,personalEmail.address", "schema": {"name": "_xdm.context.profile"},
  "mergePolicy": {"id": "11111111-2222-4333-8444-555555555555", "version": 1},
  "filter": {"segments": [{"segmentId": "aaaaaaaa-0000-4000-8000-000000000001", "segmentNs": "ups", "status": ["realized"]}]},
  "additionalFields": {"eventList": {"fields": "timestamp"}}, "evaluationInfo": {"segmentation": true},
  "destination": {"datasetId": "64f0c1d2e3a4b5c6d7e8f901", "segmentPerBatch": false, "batchId": "0b1c2d3e4f5061728394a5b6c7d8e9f0"},
  "computeGatewayJobId": {"exportJob": "bbbbbbbb-0000-4000-8000-000000000001", "pushJob": "bbbbbbbb-0000-4000-8000-000000000002"},
  "metrics": {
    "totalTime": {"startTimeInMs": 1740000000000, "endTimeInMs": 1740000260000, "totalTimeInMs": 260000},
    "profileExportTime": {"startTimeInMs": 1740000090000, "endTimeInMs": 1740000160000, "totalTimeInMs": 70000},
    "aCPDatasetWriteTime": {"startTimeInMs": 1740000220000, "endTimeInMs": 1740000221000, "totalTimeInMs": 1000},
    "totalExportedProfileCounter": 1250, "exportedProfileByNamespaceCounter": {"email": 900, "ecid": 1100}},
  "errors": [{"code": "0090000009", "msg": "could not write", "callStack": ["a", "b"]}],
  "creationTime": 1740000000000, "updateTime": 1740000260000})";

ExportJob read(const QByteArray &json)
{
    const auto job = exportJobReader::readJob(json);
    if (!job)
        qFatal("not a job: %s", qPrintable(job.failure().detail));
    return job.value();
}

ExportJobPage readPage(const QByteArray &json)
{
    const auto page = exportJobReader::readPage(json);
    if (!page)
        qFatal("not a page: %s", qPrintable(page.failure().detail));
    return page.value();
}

/// The row of the only record of a page, packed, by way of the whole job; empty when there is none.
QByteArray rowByParsing(const QByteArray &page)
{
    const auto read = exportJobReader::readPage(page);
    if (!read || read.value().jobs.size() != 1)
        return {};
    JobWords words;
    return packRow(makeJobRow(read.value().jobs[0], words), words);
}

QByteArray rowByReading(const QByteArray &page)
{
    const auto read = exportJobReader::readRows(page);
    if (!read || read.value().records.size() != 1)
        return {};
    return packRow(read.value().batch.rows[0], read.value().batch.words);
}

/// A record of each shape that is met every day.
QByteArrayList usualRecords()
{
    QByteArrayList records{wholeJob};
    records += JobRecord{.segment = "aaaaaaaa-0000-4000-8000-000000000001", .events = true}.json();
    records
        += JobRecord{.status = "FAILED",
                     .errors = R"([{"code":"1","msg":"Zürich","callStack":"a\n\tat b"},{"code":"2","msg":"\u00e4"}])"}
               .json();
    QByteArray perSegment = wholeJob;
    perSegment.replace(
        "\"batchId\": \"0b1c2d3e4f5061728394a5b6c7d8e9f0\"",
        R"("batches": [{"segmentId": "a", "status": ["realized"], "batchId": "b1"}, {"batchId": "b2"}])");
    records += perSegment;
    return records;
}

} // namespace

class TestExportJobReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeJobIsReadCompletely()
    {
        const ExportJob job = read(wholeJob);
        QCOMPARE(job.id, u"31007"_s);
        QCOMPARE(job.status, JobStatus::Succeeded);
        QCOMPARE(job.requestId, u"INVENTEDrequestId0000000000000001"_s);
        QCOMPARE(job.imsOrgId, u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s);
        QCOMPARE(job.datasetId, u"64f0c1d2e3a4b5c6d7e8f901"_s);
        QCOMPARE(job.batchId, u"0b1c2d3e4f5061728394a5b6c7d8e9f0"_s);
        QCOMPARE(job.mergePolicyId, u"11111111-2222-4333-8444-555555555555"_s);
        QCOMPARE(job.mergePolicyVersion, std::optional<qint64>(1));
        QCOMPARE(job.schemaName, u"_xdm.context.profile"_s);
        QCOMPARE(job.fields, u"person.name.lastName,personalEmail.address"_s);
        QCOMPARE(job.segments,
                 (QList<JobSegment>{{u"aaaaaaaa-0000-4000-8000-000000000001"_s, u"ups"_s, {u"realized"_s}}}));
        QVERIFY(job.hasEvents);
        QCOMPARE(job.computePushId, u"bbbbbbbb-0000-4000-8000-000000000002"_s);
        QCOMPARE(job.total, (JobSpan{1740000000000, 1740000260000, 260000}));
        QCOMPARE(job.datasetWrite.durationMs(), 1000);
        QCOMPARE(job.profiles, 1250);
        QCOMPARE(job.profilesByNamespace.size(), 2);
        // Errors on a succeeded job are kept and change nothing.
        QCOMPARE(job.errors, (QList<JobError>{{u"0090000009"_s, u"could not write"_s, u"a\nb"_s}}));
        QCOMPARE(job.createdMs, 1740000000000);
        QCOMPARE(job.record, wholeJob);
        const QJsonObject request = QJsonDocument::fromJson(job.request).object();
        QCOMPARE(request.keys(),
                 (QStringList{u"additionalFields"_s, u"destination"_s, u"evaluationInfo"_s, u"fields"_s, u"filter"_s,
                              u"mergePolicy"_s, u"schema"_s}));
        QCOMPARE(request[u"destination"_s].toObject().keys(), (QStringList{u"datasetId"_s, u"segmentPerBatch"_s}));
        QCOMPARE(read(wholeJob), job);
    }

    void statusWords_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<JobStatus>("status");
        QTest::addColumn<bool>("ended");
        QTest::newRow("new") << QByteArray("NEW") << JobStatus::New << false;
        QTest::newRow("queued") << QByteArray("QUEUED") << JobStatus::Queued << false;
        QTest::newRow("processing") << QByteArray("PROCESSING") << JobStatus::Processing << false;
        QTest::newRow("cancelling") << QByteArray("CANCELLING") << JobStatus::Cancelling << false;
        QTest::newRow("succeeded") << QByteArray("SUCCEEDED") << JobStatus::Succeeded << true;
        QTest::newRow("failed") << QByteArray("FAILED") << JobStatus::Failed << true;
        QTest::newRow("cancelled") << QByteArray("CANCELLED") << JobStatus::Cancelled << true;
        QTest::newRow("one L") << QByteArray("CANCELED") << JobStatus::Cancelled << true;
        QTest::newRow("other") << QByteArray("PAUSED") << JobStatus::Unknown << false;
        QTest::newRow("none") << QByteArray("") << JobStatus::Unknown << false;
    }
    void statusWords()
    {
        QFETCH(QByteArray, word);
        QFETCH(JobStatus, status);
        QFETCH(bool, ended);
        const ExportJob job = read(JobRecord{.status = word}.json());
        QCOMPARE(job.status, status);
        QCOMPARE(job.statusWord, QString::fromLatin1(word));
        QCOMPARE(isTerminal(job.status), ended);
        if (status != JobStatus::Unknown)
            QCOMPARE(jobStatusFromWord(wordOfJobStatus(status)), status);
    }

    void quirksOfTheGuidesAreRead()
    {
        QCOMPARE(read(R"({"id":"722"})").id, u"722"_s);
        QCOMPARE(read(R"({"id":"abc-1"})").id, u"abc-1"_s);
        QCOMPARE(read(R"({"id":18446744073709551615})").id, u"18446744073709551615"_s);
        QCOMPARE(read(R"({"id":1,"destination":{"dataSetId":"d"}})").datasetId, u"d"_s);
        QCOMPARE(read(R"({"id":1,"creationTime":1740000000})").createdMs, 1740000000000);
        QCOMPARE(read(R"({"id":1,"creationTime":"2018-05-04 10:00:00"})").createdMs, 1525428000000);
        QCOMPARE(read(R"({"id":1,"creationTime":-5})").createdMs, -1);
        QCOMPARE(
            read(R"({"id":1,"creationTime":9e99,"metrics":{"totalTime":{"totalTimeInMs":-3}}})").total.durationMs(),
            -1);
        QCOMPARE(read(R"({"id":1,"computeGatewayJobId":{}})").computeExportId, QString());
        QCOMPARE(read(R"({"id":1,"errors":{"code":7,"msg":"m"}})").errors, (QList<JobError>{{u"7"_s, u"m"_s, {}}}));
        QCOMPARE(read(R"({"id":1,"errors":["aborted"]})").errors, (QList<JobError>{{{}, u"aborted"_s, {}}}));
        QCOMPARE(read(R"({"id":1,"fields":"_id, _experience"})").fields, u"_id, _experience"_s);
        for (const char *status : {R"("realized")", R"(["realized"])"}) {
            const QByteArray batch
                = R"({"segmentId":"s","segmentNs":"ups","status":)" + QByteArray(status) + R"(,"batchId":"b"})";
            const QList<JobBatch> expected{{u"b"_s, {u"s"_s, u"ups"_s, {u"realized"_s}}}};
            QCOMPARE(read(R"({"id":1,"destination":{"batches":)" + batch + "}}").batches, expected);
            QCOMPARE(read(R"({"id":1,"destination":{"batches":[)" + batch + "]}}").batches, expected);
        }
        const ExportJob old
            = read(R"({"id":5,"fields":["a","b"],"mergePolicyId":"mp","model":{"name":"_xdm.context.profile"},
            "filter":{"segments":[{"id":"name:snapshot"}]}})");
        QCOMPARE(old.fields, u"a,b"_s);
        QCOMPARE(old.mergePolicyId, u"mp"_s);
        QCOMPARE(old.schemaName, u"_xdm.context.profile"_s);
        QCOMPARE(old.segments.value(0).id, u"name:snapshot"_s);
    }

    void errorsAreReadInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<QList<JobError>>("expected");
        const auto row = [](const char *errors, const QList<JobError> &expected) {
            QTest::newRow(errors) << QByteArray(errors) << expected;
        };
        row("[]", {});
        row("null", {});
        row("{}", {});
        row("[{}]", {});
        row(R"([{"code":"","msg":""},{"code":"1","msg":"a"}])", {{u"1"_s, u"a"_s, {}}});
        row(R"("stopped by hand")", {{{}, u"stopped by hand"_s, {}}});
        row(R"({"400":[{"code":"UPS-1","message":"no dataset"},{"code":"UPS-2","message":"b"}]})",
            {{u"UPS-1"_s, u"no dataset"_s, {}}, {u"UPS-2"_s, u"b"_s, {}}});
        row(R"([{"errorCode":"7","errorMessage":"m"}])", {{u"7"_s, u"m"_s, {}}});
        row(R"([{"code":"7","description":"m"}])", {{u"7"_s, u"m"_s, {}}});
        row(R"([{"code":"7"},{"msg":"only words"}])", {{u"7"_s, {}, {}}, {{}, u"only words"_s, {}}});
        row(R"([{"callStack":["a","b"]}])", {{{}, {}, u"a\nb"_s}});
        row(R"([{"code":"7","msg":"m","at":1,"detail":"other words"}])", {{u"7"_s, u"m"_s, {}}});
    }
    void errorsAreReadInEveryShape()
    {
        QFETCH(QByteArray, errors);
        QFETCH(QList<JobError>, expected);
        const QByteArray record = R"({"id":1,"status":"FAILED","errors":)" + errors + "}";
        QCOMPARE(read(record).errors, expected);
        const auto seen = exportJobReader::readRows("{\"records\":[" + record + "]}"); // the table says the same
        QVERIFY(seen);
        const JobRowBatch &batch = seen.value().batch;
        QCOMPARE(qsizetype(batch.rows.at(0).errorCount), expected.size());
        const JobError first = expected.value(0);
        QCOMPARE(batch.words.at(batch.rows.at(0).errorCode), first.code);
        QCOMPARE(batch.words.at(batch.rows.at(0).errorMessage), first.message);
    }

    void whatIsNoJobIsSaidSo()
    {
        for (const char *bytes : {"", "null", "[]", "{}", "{\"id\":null}", "{\"id\":{}}", "{\"id\":true}",
                                  "{\"id\":\" \"}", "<html>", "{\"id\":1", "\xff\xfe"}) {
            const auto job = exportJobReader::readJob(bytes);
            QVERIFY2(!job, bytes);
            QCOMPARE(job.failure().kind, Failure::Kind::Unreadable);
        }
        QVERIFY(exportJobReader::readJob("{\"id\":1,\"status\":").failure().detail.contains(u"line 1"_s));
    }

    void pageGivesJobsAndTheDecodedCursor()
    {
        const QByteArray bytes
            = kit::jobPage({JobRecord{.id = 2}.json(), JobRecord{.id = 1}.json()}, "1740000000000%5F31%2B7");
        const ExportJobPage page = readPage(bytes);
        QCOMPARE(page.jobs.size(), size_t(2));
        QCOMPARE(page.jobs[1].id, u"1"_s);
        QCOMPARE(page.jobs[1].record, JobRecord{.id = 1}.json());
        QCOMPARE(page.next, u"1740000000000_31+7"_s);
        QCOMPARE(exportJobReader::nextCursor(bytes), page.next);
    }

    void theCursorIsFoundInEveryFormOfTheLink_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("guide") << QByteArray(R"("link":{"next":"/export/jobs/?limit=2&offset=17_5"})");
        QTest::newRow("whole address") << QByteArray(
            "\"link\":{\"next\":\"https://elsewhere.example:443/data/core/ups/export/jobs?offset=17_5\"}");
        QTest::newRow("object") << QByteArray(R"("link":{"next":{"href":"/export/jobs/?offset=17_5"}})");
        QTest::newRow("query") << QByteArray(R"("link":{"next":"?limit=2&offset=17_5"})");
        QTest::newRow("query without its mark") << QByteArray(R"("link":{"next":"limit=2&offset=17_5"})");
        QTest::newRow("the cursor itself") << QByteArray(R"("link":{"next":"17_5"})");
        QTest::newRow("as in other lists") << QByteArray(R"("_links":{"next":{"href":"/export/jobs/?offset=17_5"}})");
        QTest::newRow("both") << QByteArray(R"("link":{"next":""},"_links":{"next":"/export/jobs/?offset=17_5"})");
    }
    void theCursorIsFoundInEveryFormOfTheLink()
    {
        QFETCH(QByteArray, link);
        QCOMPARE(readPage("{\"records\":[" + JobRecord().json() + "]," + link + "}").next, u"17_5"_s);
    }

    /// Reading ahead asks for what it finds: rather for nothing than for the page of another link.
    void theCursorIsFoundWithoutParsing_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("next");
        const QByteArray link = "\"link\":{\"next\":\"/jobs?offset=17_5\"}";
        QTest::newRow("last") << link + "}" << u"17_5"_s;
        QTest::newRow("bracket in the address") << QByteArray(link).replace("17_5", "17_5&x=}]") + "}" << u"17_5"_s;
        QTest::newRow("object") << QByteArray("\"link\":{\"next\":{\"href\":\"/jobs?offset=17_5\"}}}") << u"17_5"_s;
        QTest::newRow("not the last") << link + ",\"page\":{}}" << QString();
        QTest::newRow("of something else") << "\"page\":{" + link + "}}" << QString();
        QTest::newRow("cut") << link << QString();
    }
    void theCursorIsFoundWithoutParsing()
    {
        QFETCH(QByteArray, rest);
        QTEST(exportJobReader::nextCursor("{\"records\":[" + JobRecord().json() + "]," + rest), "next");
    }

    void endOfTheListInAllForms_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("empty") << QByteArray(R"(,"link":{"next":""})");
        QTest::newRow("null") << QByteArray(R"(,"link":{"next":null})");
        QTest::newRow("absent") << QByteArray(R"(,"link":{})");
        QTest::newRow("no link") << QByteArray();
        QTest::newRow("null link") << QByteArray(R"(,"link":null)");
        QTest::newRow("no offset") << QByteArray(R"(,"link":{"next":"/export/jobs/?limit=2"})");
        QTest::newRow("no query") << QByteArray(R"(,"link":{"next":"/export/jobs/"})");
    }
    void endOfTheListInAllForms()
    {
        QFETCH(QByteArray, link);
        const QByteArray bytes = "{\"records\":[" + JobRecord().json() + "]" + link + "}";
        QCOMPARE(readPage(bytes).next, QString());
        QCOMPARE(exportJobReader::nextCursor(bytes), QString());
    }

    void badRecordsAreCountedNotFatal()
    {
        const ExportJobPage page
            = readPage("{\"records\":[" + JobRecord{.id = 3}.json() + ",17,null,{\"status\":\"NEW\"},{\"id\":4],"
                       + JobRecord{.id = 5}.json() + "]}");
        QCOMPARE(page.jobs.size(), size_t(2));
        QCOMPARE(page.skipped, 4);
        QCOMPARE(page.jobs.front().id, u"3"_s);
        QCOMPARE(page.jobs.back().id, u"5"_s);
    }

    void knownRecordsAreNotReadAgain()
    {
        const QByteArray same = JobRecord{.id = 2}.json();
        const quint64 hash = exportJobReader::hashOf(same);
        const auto page
            = exportJobReader::readPage(kit::jobPage({JobRecord{.id = 3}.json(), same}), [&](quint64 asked) {
                  return asked == hash ? std::optional<qint64>(2) : std::nullopt;
              });
        QCOMPARE(page.value().unchanged, (std::vector<qint64>{2}));
        QCOMPARE(page.value().jobs.size(), size_t(1));
        QVERIFY(exportJobReader::hashOf("12345678") != exportJobReader::hashOf("12345679"));
        QVERIFY(exportJobReader::hashOf("1234567") != exportJobReader::hashOf("12345671"));
        QVERIFY(exportJobReader::hashOf("") != exportJobReader::hashOf(QByteArrayView("\0", 1)));
    }

    void oddPagesAreReadAsAWhole()
    {
        // An escaped key is legal JSON too.
        QCOMPARE(readPage(R"({"rec\u006frds":[{"id":1}]})").jobs.size(), size_t(1));
        QCOMPARE(readPage(R"({"records":null})").jobs.size(), size_t(0));
        QVERIFY(!exportJobReader::readPage(R"({"records":{}})"));
        QVERIFY(!exportJobReader::readPage(R"({"children":[]})"));
        QVERIFY(!exportJobReader::readPage(R"([])"));
        QVERIFY(!exportJobReader::readPage(R"({"records":[]} trailing)"));
    }

    void deepNestingIsRefused()
    {
        const QByteArray deep = QByteArray(200'000, '[') + QByteArray(200'000, ']');
        QVERIFY(!exportJobReader::readJob("{\"id\":1,\"filter\":" + deep + "}"));
        const ExportJobPage page = readPage("{\"records\":[{\"id\":1,\"filter\":" + deep + "},{\"id\":2}]}");
        QCOMPARE(page.skipped, 1);
        QCOMPARE(page.jobs.size(), size_t(1));
        QVERIFY(!exportJobReader::readPage("{\"records\":[],\"page\":" + deep + "}"));
    }

    void truncatedAnywhereIsUnreadableOrAJobNeverACrash()
    {
        const QByteArray page = kit::jobPage({wholeJob, JobRecord().json()}, "1_2");
        for (qsizetype length = 0; length < page.size(); ++length) {
            QVERIFY(!exportJobReader::readPage(page.first(length)));
            exportJobReader::nextCursor(page.first(length));
        }
        for (qsizetype length = 0; length < wholeJob.size(); ++length)
            QVERIFY(!exportJobReader::readJob(wholeJob.first(length)));
    }

    void everyFieldToleratesEveryType()
    {
        const QList<QJsonValue> odd{QJsonValue(),
                                    true,
                                    1e300,
                                    -1,
                                    u"text"_s,
                                    QJsonArray(),
                                    QJsonArray{1, u"a"_s, QJsonObject()},
                                    QJsonObject(),
                                    QJsonObject{{u"id"_s, QJsonArray()}, {u"segments"_s, 3}}};
        swapTypes(QJsonDocument::fromJson(wholeJob).object(), {}, odd);
    }

    void usualRecordsAreReadWithoutParsingThem()
    {
        for (const QByteArray &record : usualRecords()) {
            if (record.contains("\\u")) // left to the parser
                continue;
            JobWords words;
            QVERIFY2(JobRowScanner(words).scan(record).has_value(), record.constData());
        }
    }

    void rowsAreTheSameWithAndWithoutParsing()
    {
        const auto page
            = [](const QByteArray &record) { return QByteArray("{\"records\":[" + record + "],\"link\":{}}"); };
        int scanned = 0;
        for (const QByteArray &record : usualRecords()) {
            QVERIFY(!rowByParsing(page(record)).isEmpty());
            QCOMPARE(rowByReading(page(record)).toHex(), rowByParsing(page(record)).toHex());
            QRandomGenerator random(11);
            for (int i = 0; i < 4000; ++i) {
                const QByteArray odd = i % 2 ? kit::damaged(record, random) : kit::withOtherValue(record, random);
                JobWords words;
                scanned += JobRowScanner(words).scan(odd).has_value();
                if (rowByReading(page(odd)) != rowByParsing(page(odd)))
                    QCOMPARE(rowByReading(page(odd)).toHex() + ' ' + odd, rowByParsing(page(odd)).toHex() + ' ' + odd);
            }
        }
        QVERIFY2(scanned > 3000, qPrintable(QString::number(scanned)));
    }

    void knownRecordsAmongNewOnesAreRecognized()
    {
        constexpr int jobs = 5;
        QByteArrayList records;
        for (int id = 0; id < jobs; ++id)
            records += JobRecord{.id = id}.json();
        for (unsigned knownJobs = 0; knownJobs < 1U << jobs; ++knownJobs) {
            const auto isKnown = [&](qint64 id) { return (knownJobs >> id & 1) != 0; };
            const auto known = [&](quint64 hash) -> std::optional<qint64> {
                for (int id = 0; id < jobs; ++id) {
                    if (isKnown(id) && exportJobReader::hashOf(records[id]) == hash)
                        return id;
                }
                return {};
            };
            const auto page = exportJobReader::readRows(kit::jobPage(records, "1_2"), known);
            QVERIFY(page);
            std::vector<qint64> unchanged;
            std::vector<QByteArray> others;
            for (int id = 0; id < jobs; ++id) {
                if (isKnown(id))
                    unchanged.push_back(id);
                else
                    others.push_back(records[id]);
            }
            QCOMPARE(page.value().unchanged, unchanged);
            QCOMPARE(page.value().batch.rows.size(), others.size());
            for (size_t i = 0; i < others.size(); ++i)
                QCOMPARE(page.value().records[i], QByteArrayView(others[i]));
            QCOMPARE(page.value().next, u"1_2"_s);
        }
    }

    void plainTextEndsAtTheFirstSpecialByte()
    {
        std::mt19937 dice(3);
        const QByteArray bytes("abz \x7f\x80\xff!#[]\"\\\x1f\0\n", 16);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text;
            for (auto length = dice() % 30; length > 0; --length)
                text += bytes[qsizetype(dice() % (dice() % 4 == 0 ? 16U : 11U))];
            qsizetype end = 0;
            while (end < text.size() && text[end] != '"' && text[end] != '\\' && uchar(text[end]) >= 0x20)
                ++end;
            QCOMPARE(endOfPlainText(text.constData(), text.constData() + text.size()) - text.constData(), end);
        }
    }

    void rowsSurviveBeingPacked()
    {
        JobWords words;
        JobRow row = makeJobRow(read(wholeJob), words);
        const QByteArray packed = packRow(row, words);
        JobWords others;
        others.add(u"something else"_s);
        WordsByUtf8 known(others);
        const auto again = unpackRow(packed, known);
        QVERIFY(again);
        QCOMPARE(packRow(*again, others), packed);
        QCOMPARE(again->status, row.status);
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY(!unpackRow(packed.first(size), known));
        row.key = JobKey::of(u"007"_s);
        QCOMPARE(unpackRow(packRow(row, words), known)->key.id(), u"007"_s);
    }

    void randomDamageNeverCrashes()
    {
        std::mt19937 dice(7);
        const QByteArray page = kit::jobPage({wholeJob, JobRecord{.segment = "s", .events = true}.json()}, "1_2");
        for (int round = 0; round < 20'000; ++round) {
            QByteArray damaged = page;
            for (int i = int(dice() % 4); i >= 0; --i) {
                const auto at = qsizetype(dice() % quint32(damaged.size()));
                switch (dice() % 3) {
                case 0:
                    damaged[at] = char(dice());
                    break;
                case 1:
                    damaged.remove(at, qsizetype(dice() % 20));
                    break;
                default:
                    damaged.insert(at, page.mid(qsizetype(dice() % quint32(page.size())), 15));
                    break;
                }
                if (damaged.isEmpty())
                    damaged = "{";
            }
            const auto read = exportJobReader::readPage(damaged);
            if (read)
                QVERIFY(read.value().size() < 1000);
            exportJobReader::nextCursor(damaged);
            exportJobReader::readJob(damaged.mid(12));
        }
    }

private:
    /// Puts each odd value in place of each member, however deep.
    void swapTypes(const QJsonObject &root, const QStringList &path, const QList<QJsonValue> &odd)
    {
        const QJsonObject object = at(root, path);
        for (const QString &key : object.keys()) {
            for (const QJsonValue &value : odd) {
                const QByteArray bytes = QJsonDocument(with(root, path, key, value)).toJson();
                const auto job = exportJobReader::readJob(bytes);
                QVERIFY2(job || (path.isEmpty() && key == u"id"_s), bytes.constData());
            }
            if (object[key].isObject())
                swapTypes(root, path + QStringList{key}, odd);
        }
    }
    static QJsonObject at(QJsonObject object, const QStringList &path)
    {
        for (const QString &key : path)
            object = object[key].toObject();
        return object;
    }
    static QJsonObject with(QJsonObject object, const QStringList &path, const QString &key, const QJsonValue &value)
    {
        if (path.isEmpty())
            object[key] = value;
        else
            object[path.first()] = with(object[path.first()].toObject(), path.mid(1), key, value);
        return object;
    }
};

EXPORTDESK_TEST(TestExportJobReader)
#include "tst_exportjobreader.moc"
