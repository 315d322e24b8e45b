// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptdesk.h"
#include "tests/kit/rowsoracle.h"
#include "tests/kit/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// `result check`, `result rows` and `result save --format`, on what the local platform exports as JSON Lines and as
/// Parquet. What is expected is counted row by row in the JSON.
class CtlResultCheckTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;
    QString m_jsonTarget; ///< datasets
    QString m_parquetTarget;

    QString createDataset(const QString &format)
    {
        const QString unionId = u"https://ns.adobe.com/xdm/context/profile__union"_s;
        const QJsonObject body{
            {"name"_L1, QString(u"Result "_s + format)},
            {"schemaRef"_L1,
             QJsonObject{{"id"_L1, unionId}, {"contentType"_L1, u"application/vnd.adobe.xed+json;version=1"_s}}},
            {"fileDescription"_L1,
             QJsonObject{{"persisted"_L1, true}, {"containerFormat"_L1, format}, {"format"_L1, format}}}};
        const QByteArray reply
            = m_desk->call("POST", u"/data/foundation/catalog/dataSets"_s, QJsonDocument(body).toJson());
        const QString id = QJsonDocument::fromJson(reply)[0].toString().section(u'/', -1);
        if (id.isEmpty())
            qFatal("no dataset: %s", reply.constData());
        return id;
    }
    QString launch(QJsonObject members, const QString &dataset)
    {
        QJsonObject destination = members["destination"_L1].toObject();
        destination["datasetId"_L1] = dataset;
        members["destination"_L1] = destination;
        return m_desk->launch(members);
    }
    kit::ScriptCall check(const QString &job) { return m_desk->run({u"result"_s, u"check"_s, job, u"--json"_s}); }
    kit::ScriptCall checkByQueries(const QString &job)
    {
        return m_desk->run({u"result"_s, u"check"_s, job, u"--json"_s, u"--from"_s, u"query-service"_s});
    }
    /// The part files of a job, by batch, as the platform has them.
    QMap<QString, QByteArray> partFiles(const QJsonObject &document)
    {
        QMap<QString, QByteArray> files;
        const auto dataOf = [this](const QString &path) {
            return QJsonDocument::fromJson(m_desk->call("GET", path))["data"_L1].toArray();
        };
        const QString root = u"/data/foundation/export/"_s;
        for (const QJsonValue batch : document["batches"_L1].toArray()) {
            const QString id = batch["id"_L1].toString();
            files.insert(id, {});
            for (const QJsonValue entry : dataOf(root + u"batches/%1/files"_s.arg(id))) {
                const QString file = root + u"files/"_s + entry["dataSetFileId"_L1].toString();
                for (const QJsonValue part : dataOf(file))
                    files[id] += m_desk->call("GET", file + u"?path="_s + part["name"_L1].toString());
            }
        }
        return files;
    }
    /// Those that are evaluated; drafts and archived ones are not.
    QJsonArray segments(int count)
    {
        const QByteArray page = m_desk->call("GET", u"/data/core/ups/segment/definitions?limit=50"_s);
        QJsonArray segments;
        for (const QJsonValue one : QJsonDocument::fromJson(page)["segments"_L1].toArray())
            if (one["lifecycleState"_L1] == "published"_L1 && segments.size() < count)
                segments.append(QJsonObject{{"segmentId"_L1, one["id"_L1]},
                                            {"segmentNs"_L1, u"ups"_s},
                                            {"status"_L1, QJsonArray{u"realized"_s, u"existing"_s}}});
        return segments;
    }
    /// Members of each segment when it was evaluated last.
    QJsonObject evaluated()
    {
        const QByteArray jobs
            = m_desk->call("GET", u"/data/core/ups/segment/jobs?limit=1&status=SUCCEEDED&sort=updateTime:desc"_s);
        return QJsonDocument::fromJson(jobs)["children"_L1][0]["metrics"_L1]["segmentedProfileCounter"_L1].toObject();
    }
    static QStringList words(const QJsonObject &document)
    {
        QStringList all;
        for (const QJsonValue finding : document["verdict"_L1].toArray())
            all += finding["code"_L1].toString();
        return all;
    }
    static void compareFields(const QJsonObject &document, const kit::RowsOracle &oracle)
    {
        for (const QJsonValue field : document["fields"_L1].toArray()) {
            const QString path = field["path"_L1].toString();
            const bool ofEvents = path.startsWith("timeSeriesEvents."_L1);
            const auto expected = ofEvents ? oracle.eventField(path.section(u'.', 1)) : oracle.field(path);
            const QByteArray text = path.toUtf8() + ' ' + QByteArray::number(expected.filled) + '/'
                + QByteArray::number(expected.empty) + " expected, not "
                + QJsonDocument(field.toObject()).toJson(QJsonDocument::Compact);
            const char *said = text.constData();
            QVERIFY2(field["filled"_L1].toInteger() == expected.filled, said);
            QVERIFY2(field["empty"_L1].toInteger() == expected.empty, said);
            if (!field["distinct"_L1].isNull() && expected.distinct >= 0)
                QVERIFY2(std::abs(field["distinct"_L1].toInteger() - expected.distinct) * 50 <= expected.distinct,
                         said);
            if (expected.least.isDouble())
                QVERIFY2(field["least"_L1] == expected.least && field["greatest"_L1] == expected.greatest, said);
            // Parquet knows times as such and writes them in another precision.
            if (expected.type == "date"_L1 || expected.type == "time"_L1) {
                const auto moment = [](const QJsonValue &value) {
                    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
                };
                QVERIFY2(moment(field["least"_L1]) == moment(expected.least), said);
                QVERIFY2(moment(field["greatest"_L1]) == moment(expected.greatest), said);
            }
        }
    }
    static void compare(const QJsonObject &document, const kit::RowsOracle &oracle)
    {
        QCOMPARE(document["profiles"_L1].toInteger(), oracle.profiles());
        compareFields(document, oracle);
        if (QTest::currentTestFailed())
            return;
        QMap<QString, qint64> namespaces;
        const QJsonObject said = document["namespaces"_L1].toObject();
        for (auto one = said.begin(); one != said.end(); ++one)
            namespaces.insert(one.key(), one.value().toInteger());
        QCOMPARE(namespaces, oracle.namespaces());
        if (!document["duplicates"_L1].isNull())
            QCOMPARE(document["duplicates"_L1].toInteger(), oracle.duplicates());
        if (document["events"_L1].isNull())
            return;
        QCOMPARE(document["events"_L1]["count"_L1].toInteger(), qint64(oracle.events().size()));
        const auto ms = [&document](QLatin1StringView key) {
            const QDateTime time = QDateTime::fromString(document["events"_L1][key].toString(), Qt::ISODateWithMs);
            return time.isValid() ? time.toMSecsSinceEpoch() : -1;
        };
        QCOMPARE(ms("first"_L1), oracle.firstEventMs());
        QCOMPARE(ms("last"_L1), oracle.lastEventMs());
    }

    /// Query Service says of each figure what the files say, of all but what is in lists.
    static void compareAnswers(const QJsonObject &queries, const QJsonObject &files)
    {
        const qint64 profiles = files["profiles"_L1].toInteger();
        QCOMPARE(queries["computed"_L1]["where"_L1].toString(), u"query-service"_s);
        QCOMPARE(queries["computed"_L1]["bytes"_L1].toInteger(-1), 0);
        for (const auto &key : {"profiles"_L1, "namespaces"_L1, "segments"_L1})
            QVERIFY2(queries[key] == files[key], key.data());
        QCOMPARE(queries["events"_L1]["count"_L1], files["events"_L1]["count"_L1]);
        if (!queries["duplicates"_L1].isNull())
            QCOMPARE(queries["duplicates"_L1], files["duplicates"_L1]);
        QMap<QString, QJsonObject> said;
        for (const QJsonValue field : queries["fields"_L1].toArray())
            said.insert(field["path"_L1].toString(), field.toObject());
        int compared = 0;
        for (const QJsonValue field : files["fields"_L1].toArray()) {
            const QJsonObject other = said.value(field["path"_L1].toString());
            if (other.isEmpty())
                continue;
            ++compared;
            const QByteArray text = QJsonDocument(other).toJson(QJsonDocument::Compact) + " instead of "
                + QJsonDocument(field.toObject()).toJson(QJsonDocument::Compact);
            QVERIFY2(other["filled"_L1] == field["filled"_L1] && other["empty"_L1] == field["empty"_L1],
                     text.constData());
            const qint64 distinct = field["distinct"_L1].toInteger(-1);
            if (distinct >= 0 && other["distinct"_L1].toInteger(-1) >= 0)
                QVERIFY2(std::abs(other["distinct"_L1].toInteger() - distinct) * 20 <= distinct, text.constData());
        }
        QVERIFY(compared > 0 || profiles == 0 || files["fields"_L1].toArray().size() == 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<kit::ScriptDesk>();
        m_jsonTarget = createDataset(u"json"_s);
        m_parquetTarget = createDataset(u"parquet"_s);
    }

    void figuresAreThoseOfTheRows_data()
    {
        QTest::addColumn<QJsonObject>("request");
        const QString fields = u"identityMap,person.name.lastName,person.birthDate,personalEmail.address,"
                               "_northwind.loyalty.points,_northwind.loyalty.vouchers.code,segmentMembership"_s;
        QTest::addRow("fields") << QJsonObject{{"fields"_L1, fields}};
        QTest::addRow("all fields") << QJsonObject{{"fields"_L1, QString()}};
        QTest::addRow("events, too") << QJsonObject{
            {"fields"_L1, u"identities.id,person.name"_s},
            {"additionalFields"_L1, QJsonObject{{"eventList"_L1, QJsonObject()}}}};
        QTest::addRow("events only") << QJsonObject{
            {"fields"_L1, u"identityMap"_s},
            {"additionalFields"_L1,
             QJsonObject{{"eventList"_L1,
                          QJsonObject{{"fields"_L1,
                                       u"eventType,timestamp,web.webPageDetails.name,productListItems.name"_s}}}}}};
        QTest::addRow("segments in one batch")
            << QJsonObject{{"fields"_L1, fields}, {"filter"_L1, QJsonObject{{"segments"_L1, segments(3)}}}};
        QTest::addRow("a batch for each segment")
            << QJsonObject{{"fields"_L1, fields},
                           {"filter"_L1, QJsonObject{{"segments"_L1, segments(3)}}},
                           {"destination"_L1, QJsonObject{{"segmentPerBatch"_L1, true}}}};
        QTest::addRow("nothing") << QJsonObject{
            {"fields"_L1, fields}, {"filter"_L1, QJsonObject{{"fromIngestTimestamp"_L1, u"2099-01-01T00:00:00Z"_s}}}};
        const QByteArray policies = m_desk->call("GET", u"/data/core/ups/config/mergePolicies"_s);
        for (const QJsonValue policy : QJsonDocument::fromJson(policies)["children"_L1].toArray())
            QTest::addRow("policy %s", qPrintable(policy["name"_L1].toString()))
                << QJsonObject{{"fields"_L1, fields}, {"mergePolicy"_L1, QJsonObject{{"id"_L1, policy["id"_L1]}}}};
    }
    void figuresAreThoseOfTheRows()
    {
        QFETCH(QJsonObject, request);
        const QString jsonJob = launch(request, m_jsonTarget);
        const QString parquetJob = launch(request, m_parquetTarget);
        const kit::ScriptCall json = check(jsonJob);
        const kit::ScriptCall parquet = check(parquetJob);
        QList<kit::ScriptCall> calls{json, parquet};
        if (QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
            calls += checkByQueries(jsonJob);
            calls += checkByQueries(parquetJob);
            for (const kit::ScriptCall &call : calls.mid(2)) {
                QVERIFY2(call.exit == 0, QByteArray(call.err + call.out).constData());
                compareAnswers(call.document(), json.document());
                if (QTest::currentTestFailed())
                    return;
            }
        }
        const QMap<QString, QByteArray> files = partFiles(json.document());
        const kit::RowsOracle oracle(kit::RowsOracle::read(files));
        for (const kit::ScriptCall &call : calls) {
            QVERIFY2(call.exit == 0, QByteArray(call.err + call.out).constData());
            QCOMPARE(kit::schemaProblem(call.document(), u"resultCheck"_s), QString());
            QCOMPARE(words(call.document()).first(), oracle.profiles() > 0 ? u"arrived"_s : u"nothing-arrived"_s);
            compare(call.document(), oracle);
            if (QTest::currentTestFailed())
                return;
            for (const QJsonValue segment : call.document()["segments"_L1].toArray()) {
                const QString id = segment["id"_L1].toString();
                qint64 expected = -1;
                for (const QJsonValue batch : json.document()["batches"_L1].toArray())
                    if (batch["segment"_L1].toString() == id)
                        expected = oracle.profilesIn(batch["id"_L1].toString());
                if (expected < 0)
                    expected = oracle.withMembership(id, {u"realized"_s, u"existing"_s});
                QCOMPARE(segment["profiles"_L1].toInteger(), expected);
                QVERIFY(evaluated().contains(id));
                QCOMPARE(segment["expected"_L1].toInteger(-1), evaluated()[id].toInteger());
            }
        }
    }

    void theSameAgainIsCompared()
    {
        const QJsonObject request{{"fields"_L1, u"identityMap,person.name.lastName"_s}};
        const QString first = launch(request, m_jsonTarget);
        QCOMPARE(check(first).exit, 0); // from now on the history knows it
        const QString second = launch(request, m_jsonTarget);
        const QJsonObject last = check(second).document()["lastRun"_L1].toObject();
        QCOMPARE(last["job"_L1].toString(), first);
        QCOMPARE(last["added"_L1].toInteger(-1), 0);
        QCOMPARE(last["gone"_L1].toInteger(-1), 0);
        QVERIFY(last["changed"_L1].toObject().isEmpty());
        QVERIFY(check(first).document()["lastRun"_L1].isNull()); // not with a later run
    }

    /// The platform keeps exports for a while only: what it still counts is compared, and nothing is made up.
    void aLastRunWithoutFilesIsNotComparedRowByRow()
    {
        const QJsonObject request{{"fields"_L1, u"identityMap,person.name.firstName"_s}};
        const QString first = launch(request, m_jsonTarget);
        const kit::ScriptCall before = check(first);
        QVERIFY(before.document()["profiles"_L1].toInteger() > 1);
        const QString batch = before.document()["batches"_L1][0]["id"_L1].toString();
        const QString second = launch(request, m_jsonTarget);
        const QJsonObject nothing{{"data"_L1, QJsonArray()}, {"_page"_L1, QJsonObject{{"count"_L1, 0}}}};
        const QJsonObject rule{{"route"_L1, u"GET /data/foundation/export/batches/%1/files"_s.arg(batch)},
                               {"fault"_L1, QJsonObject{{"status"_L1, 200}, {"body"_L1, nothing}}}};
        m_desk->platform().setFaults(QJsonDocument(QJsonObject{{"rules"_L1, QJsonArray{rule}}}).toJson());
        const kit::ScriptCall call = check(second);
        const kit::ScriptCall text = m_desk->run({u"result"_s, u"check"_s, second});
        m_desk->platform().setFaults("{}");
        QCOMPARE(kit::schemaProblem(call.document(), u"resultCheck"_s), QString());
        QCOMPARE(call.document()["profiles"_L1], before.document()["profiles"_L1]);
        QVERIFY(!words(call.document()).contains(u"more-than-last"_s));
        const QJsonObject last = call.document()["lastRun"_L1].toObject();
        QCOMPARE(last["job"_L1].toString(), first);
        for (const QString &member : {u"added"_s, u"gone"_s, u"changed"_s})
            QVERIFY2(last[member].isNull(), qPrintable(member));
        QVERIFY2(text.err.contains("no longer lists the files of the last run"), text.err.constData());
    }

    void rowsAreShownAsExported()
    {
        const QString job = launch({{"fields"_L1, u"identityMap,person.name.lastName"_s}}, m_jsonTarget);
        const kit::ScriptCall rows = m_desk->run({u"result"_s, u"rows"_s, job, u"--limit"_s, u"5"_s, u"--json"_s});
        QVERIFY2(rows.exit == 0, rows.err.constData());
        QCOMPARE(kit::schemaProblem(rows.document(), u"resultRows"_s), QString());
        QCOMPARE(rows.document()["rows"_L1].toArray().size(), 5);
        const kit::ScriptCall table = m_desk->run({u"result"_s, u"rows"_s, job, u"--limit"_s, u"5"_s});
        QVERIFY(table.out.startsWith("identityMap"));
        QCOMPARE(table.out.count('\n'), 6);
    }

    void rowsAreSavedAsOneFile_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"csv"_s, u"jsonl"_s, u"parquet"_s})
            QTest::addRow("%s", qPrintable(format)) << format;
    }
    void rowsAreSavedAsOneFile()
    {
        QFETCH(QString, format);
        const QString job = launch({{"fields"_L1, u"identityMap,person.name.lastName"_s}}, m_parquetTarget);
        const QString path = m_desk->path(u"rows."_s + format);
        const QStringList arguments{u"result"_s,   u"save"_s,     job,
                                    u"--format"_s, format,        u"--to"_s,
                                    path,          u"--fields"_s, u"person.name.lastName"_s,
                                    u"--json"_s};
        const kit::ScriptCall call = m_desk->run(arguments);
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"resultSave"_s), QString());
        const qint64 rows = call.document()["file"_L1]["rows"_L1].toInteger();
        QCOMPARE(rows, check(job).document()["profiles"_L1].toInteger());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        if (format != "parquet"_L1)
            QCOMPARE(content.count('\n'), rows + (format == "csv"_L1 ? 1 : 0));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
        QCOMPARE(m_desk->run(arguments).errorCode(), u"exists"_s);
        QCOMPARE(m_desk->run(arguments + QStringList{u"--overwrite"_s}).exit, 0);
    }

    void csvSaysThatItLeavesOutTheEvents()
    {
        const QString job
            = launch({{"fields"_L1, u"identityMap,person.name.lastName"_s},
                      {"additionalFields"_L1,
                       QJsonObject{{"eventList"_L1, QJsonObject{{"fields"_L1, u"eventType,timestamp"_s}}}}}},
                     m_parquetTarget);
        const auto save = [&](const QString &name, const QStringList &more) {
            return m_desk->run(QStringList{u"result"_s, u"save"_s, job, u"--to"_s, m_desk->path(name)} + more);
        };
        const QByteArray words = "leaves out the events";
        const kit::ScriptCall csv = save(u"events.csv"_s, {u"--format"_s, u"csv"_s});
        QCOMPARE(csv.exit, 0);
        QVERIFY2(csv.err.contains(words) && csv.err.contains("timeSeriesEvents."), csv.err.constData());
        const kit::ScriptCall chosen
            = save(u"chosen.csv"_s, {u"--format"_s, u"csv"_s, u"--fields"_s, u"timeSeriesEvents.eventType"_s});
        QVERIFY2(chosen.exit == 0 && !chosen.err.contains(words), chosen.err.constData());
        const kit::ScriptCall whole = save(u"events.jsonl"_s, {u"--format"_s, u"jsonl"_s});
        QVERIFY2(whole.exit == 0 && !whole.err.contains(words), whole.err.constData());
    }

    /// Nothing personal stays on this computer: neither in the store nor in files.
    void nothingPersonalStays()
    {
        const QString job = launch({{"fields"_L1, u"identityMap,personalEmail.address"_s}}, m_jsonTarget);
        const kit::ScriptCall shown = m_desk->run({u"result"_s, u"rows"_s, job, u"--limit"_s, u"50"_s, u"--json"_s});
        QCOMPARE(check(job).exit, 0);
        QList<QByteArray> values;
        for (const QJsonValue row : shown.document()["rows"_L1].toArray())
            if (const QString address = row["personalEmail"_L1]["address"_L1].toString(); !address.isEmpty())
                values += address.toUtf8();
        QVERIFY(values.size() > 5);
        QStringList names = QDir(m_desk->path(u"data"_s)).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(names.contains(u"exportdesk.sqlite"_s));
        for (const QString &name : std::as_const(names)) {
            QFile file(m_desk->path(u"data/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &value : std::as_const(values))
                QVERIFY2(!content.contains(value), qPrintable(name));
        }
        QCOMPARE(QDir(m_desk->path(u"data/results"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }

    void jobsWithoutAResultSayWhy()
    {
        QCOMPARE(check(u"999999999"_s).exit, 2);
        const QString failed = launch({{"fields"_L1, u"identityMap,noSuchField"_s}}, m_jsonTarget);
        const kit::ScriptCall call = check(failed);
        QCOMPARE(call.exit, 4);
        QCOMPARE(kit::schemaProblem(call.document(), u"resultCheck"_s), QString());
        QCOMPARE(words(call.document()), (QStringList{u"nothing-arrived"_s, u"batch-failed"_s}));
    }

    /// Where DuckDB is missing here, the service still counts; what it says is passed on when it cannot.
    void queryServiceNeedsNoLibrary()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            QSKIP("Qt's driver for PostgreSQL is missing (.ci/install run).");
        const QString job = launch({{"fields"_L1, u"identityMap"_s}}, m_jsonTarget);
        qputenv("EXPORTDESK_DUCKDB", "/nonexistent/libduckdb.so");
        const kit::ScriptCall call = checkByQueries(job);
        qunsetenv("EXPORTDESK_DUCKDB");
        QVERIFY2(call.exit == 0, call.err.constData());
        QVERIFY(call.document()["profiles"_L1].toInteger() > 0);
        m_desk->platform().setFaults(R"({"rules": [{"route": "SQL /query", "nth": 1, "fault": {"code": "53400"}}]})");
        const kit::ScriptCall limited = checkByQueries(job);
        m_desk->platform().setFaults("{}");
        QCOMPARE(limited.exit, 1);
        QCOMPARE(limited.errorCode(), u"query-limit"_s);
        QCOMPARE(kit::schemaProblem(limited.document(), u"resultCheck"_s), QString());
    }

    /// The platform counts records that are no longer there: neither way says that nothing arrived.
    void batchesWithoutTheirRowsAreSaid()
    {
        const QString job = launch({{"fields"_L1, u"identityMap"_s},
                                    {"filter"_L1, QJsonObject{{"fromIngestTimestamp"_L1, u"2099-01-01T00:00:00Z"_s}}}},
                                   m_jsonTarget);
        const QString id = check(job).document()["batches"_L1][0]["id"_L1].toString();
        QVERIFY(!id.isEmpty());
        const QString path = u"/data/foundation/catalog/batches/"_s + id;
        QJsonObject batches = QJsonDocument::fromJson(m_desk->call("GET", path)).object();
        QJsonObject batch = batches[id].toObject();
        batch["recordCount"_L1] = 71;
        batches[id] = batch;
        const QJsonObject fault{{"status"_L1, 200}, {"contentType"_L1, u"application/json"_s}, {"body"_L1, batches}};
        const QJsonObject rule{{"route"_L1, QString(u"GET "_s + path)}, {"fault"_L1, fault}};
        m_desk->platform().setFaults(QJsonDocument(QJsonObject{{"rules"_L1, QJsonArray{rule}}}).toJson());
        QList<std::pair<kit::ScriptCall, QString>> calls{{check(job), u"no-files"_s}};
        if (QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            calls += {checkByQueries(job), u"no-rows"_s};
        m_desk->platform().setFaults("{}");
        for (const auto &[call, code] : calls) {
            QCOMPARE(call.errorCode(), code);
            QCOMPARE(call.exit, 1);
            QCOMPARE(kit::schemaProblem(call.document(), u"resultCheck"_s), QString());
            QCOMPARE(words(call.document()).first(), u"arrived-uncounted"_s);
        }
    }

    /// The rest goes on without DuckDB.
    void withoutTheLibrary()
    {
        const QString job = launch({{"fields"_L1, u"identityMap"_s}}, m_jsonTarget);
        qputenv("EXPORTDESK_DUCKDB", "/nonexistent/libduckdb.so");
        const kit::ScriptCall call = check(job);
        qunsetenv("EXPORTDESK_DUCKDB");
        QCOMPARE(call.exit, 1);
        QCOMPARE(call.errorCode(), u"no-library"_s);
        QCOMPARE(kit::schemaProblem(call.document(), u"resultCheck"_s), QString());
        QVERIFY(words(call.document()).contains(u"files-not-read"_s));
        QVERIFY(call.document()["batches"_L1][0]["records"_L1].toInteger() > 0);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlResultCheckTest)
#include "tst_ctl_resultcheck.moc"
