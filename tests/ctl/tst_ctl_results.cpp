// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptraces.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// `result files` and `result save`.
class CtlResultsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;
    QString m_job; ///< succeeded
    QString m_out;

    kit::ScriptCall save(const QString &job, const QStringList &more = {}) const
    {
        return m_desk->run(QStringList{u"result"_s, u"save"_s, job, u"--to"_s, m_out, u"--json"_s} + more);
    }
    kit::ScriptCall files(const QString &job) const { return m_desk->run({u"result"_s, u"files"_s, job, u"--json"_s}); }
    /// The bytes of all files of a batch, one after the other, as the platform has them.
    QByteArray contentOf(const QString &batch)
    {
        const auto dataOf = [this](const QString &path) {
            return QJsonDocument::fromJson(m_desk->call("GET", path))["data"_L1].toArray();
        };
        const QString root = u"/data/foundation/export/"_s;
        QByteArray all;
        for (const QJsonValue entry : dataOf(root + u"batches/%1/files"_s.arg(batch))) {
            const QString file = root + u"files/"_s + entry["dataSetFileId"_L1].toString();
            for (const QJsonValue part : dataOf(file))
                all += m_desk->call("GET", file + u"?path="_s + part["name"_L1].toString());
        }
        return all;
    }
    static QByteArray savedContent(const QJsonObject &document, const QString &batch)
    {
        QByteArray all;
        for (const QJsonValue one : document["files"_L1].toArray()) {
            QFile file(one["path"_L1].toString());
            if (one["batch"_L1].toString() == batch && file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    static QStringList batchesOf(const QJsonObject &document)
    {
        QStringList ids;
        for (const QJsonValue one : document["batches"_L1].toArray())
            ids += one["id"_L1].toString();
        return ids;
    }
    QStringList leftovers() const
    {
        QStringList parts;
        const QStringList folders = QDir(m_out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            parts += QDir(m_out + u'/' + folder).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden);
        return parts;
    }
    QJsonObject perSegment()
    {
        const QByteArray page = m_desk->call("GET", u"/data/core/ups/segment/definitions?limit=2"_s);
        QJsonArray segments;
        for (const QJsonValue one : QJsonDocument::fromJson(page)["segments"_L1].toArray())
            segments.append(QJsonObject{{"segmentId"_L1, one["id"_L1]}});
        return {
            {"filter"_L1, QJsonObject{{"segments"_L1, segments}}},
            {"destination"_L1, QJsonObject{{"datasetId"_L1, kit::ScriptDesk::targetId}, {"segmentPerBatch"_L1, true}}}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<kit::ScriptDesk>();
        m_job = m_desk->launch();
        m_out = m_desk->path(u"out"_s);
    }
    void init()
    {
        m_desk->platform().setFaults("{}");
        QDir(m_out).removeRecursively();
    }

    void filesAreListed()
    {
        const kit::ScriptCall call = files(m_job);
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"resultFiles"_s), QString());
        QCOMPARE(call.document()["job"_L1]["id"_L1].toString(), m_job);
        const QJsonArray batches = call.document()["batches"_L1].toArray();
        QCOMPARE(batches.size(), 1);
        QVERIFY(!batches.first()["files"_L1].toArray().isEmpty());
        const kit::ScriptCall table = m_desk->run({u"result"_s, u"files"_s, m_job});
        QVERIFY(table.out.contains(batches.first()["files"_L1][0]["name"_L1].toString().toUtf8()));
    }

    void filesAreSavedAsTheyAre()
    {
        const kit::ScriptCall call = save(m_job);
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"resultSave"_s), QString());
        const QString batch = batchesOf(call.document()).value(0);
        const QByteArray content = contentOf(batch);
        QVERIFY(content.size() > 1000);
        QVERIFY(savedContent(call.document(), batch) == content);
        for (const QJsonValue one : call.document()["files"_L1].toArray()) {
            const QString path = one["path"_L1].toString();
            QVERIFY(path.startsWith(m_out + u'/' + batch + u'/'));
            struct stat status = {};
            QCOMPARE(::lstat(QFile::encodeName(path).constData(), &status), 0);
            QCOMPARE(int(status.st_mode & 07777), 0600);
        }
        QCOMPARE(leftovers(), QStringList());
    }

    void whatIsThereIsNotReadAgain()
    {
        QCOMPARE(save(m_job).exit, 0);
        m_desk->platform().clearLog();
        const kit::ScriptCall again = save(m_job);
        QCOMPARE(again.exit, 0);
        for (const QJsonValue one : again.document()["files"_L1].toArray())
            QVERIFY(one["wasThere"_L1].toBool());
        for (const QJsonValue one : m_desk->platform().log())
            QVERIFY(!one["target"_L1].toString().contains(u"path="_s)
                    && !one["query"_L1].toString().contains(u"path="_s));
    }

    void eachBatchHasItsFolder()
    {
        const QString job = m_desk->launch(perSegment());
        const kit::ScriptCall call = save(job);
        QVERIFY2(call.exit == 0, call.err.constData());
        const QStringList batches = batchesOf(call.document());
        QCOMPARE(batches.size(), 2);
        for (const QString &batch : batches)
            QVERIFY(savedContent(call.document(), batch) == contentOf(batch));
        for (const QJsonValue batch : call.document()["batches"_L1].toArray())
            QVERIFY(!batch["segmentId"_L1].toString().isEmpty());
    }

    /// What was saved before the connection broke is kept and continued.
    void anInterruptedSavingIsContinued()
    {
        m_desk->platform().setFaults(R"({"rules":[{"route":"GET /data/foundation/export/files*","every":2,
            "fault":{"status":403}}]})");
        const kit::ScriptCall broken = save(m_job);
        QCOMPARE(broken.exit, 8);
        QCOMPARE(kit::schemaProblem(broken.document(), u"resultSave"_s), QString());
        m_desk->platform().setFaults(R"({"quirks":{"otherRange":true}})"); // half of each range
        const kit::ScriptCall whole = save(m_job);
        QVERIFY2(whole.exit == 0, whole.err.constData());
        const QString batch = batchesOf(whole.document()).value(0);
        m_desk->platform().setFaults("{}");
        QVERIFY(savedContent(whole.document(), batch) == contentOf(batch));
        QCOMPARE(leftovers(), QStringList());
    }

    void aKilledSavingIsContinued()
    {
        // Little by little, so that the process dies within a file.
        m_desk->platform().setFaults(R"({"quirks":{"otherRange":true},
            "rules":[{"route":"GET /data/foundation/export/files*","every":1,"fault":{"delayMs":300}}]})");
        const QStringList arguments{u"result"_s, u"save"_s, m_job, u"--to"_s, m_out};
        for (const int signal : {SIGKILL, SIGTERM, SIGKILL})
            (void)m_desk->runKilled(arguments, signal, 2'500);
        m_desk->platform().setFaults("{}");
        const kit::ScriptCall whole = save(m_job);
        QVERIFY2(whole.exit == 0, whole.err.constData());
        const QString batch = batchesOf(whole.document()).value(0);
        QVERIFY(savedContent(whole.document(), batch) == contentOf(batch));
        QCOMPARE(leftovers(), QStringList());
    }

    void faultsNeverSaveAWrongFile_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::newRow("cut off") << QByteArray(
            R"({"rules":[{"route":"GET /data/foundation/export/files*","every":2,"fault":{"truncate":40}}]})");
        QTest::newRow("reset") << QByteArray(
            R"({"rules":[{"route":"GET /data/foundation/export/files*","every":3,"fault":{"lostAnswer":"reset"}}]})");
        QTest::newRow("overloaded") << QByteArray(
            R"({"rules":[{"route":"GET /data/foundation/export*","every":2,"fault":{"status":503}}]})");
        QTest::newRow("token lost") << QByteArray(
            R"({"rules":[{"route":"GET /data/foundation/export*","nth":2,"fault":{"expireToken":true}}]})");
        QTest::newRow("no ranges") << QByteArray(R"({"quirks":{"wholeInsteadOfRange":true}})");
        QTest::newRow("files separately") << QByteArray(R"({"quirks":{"filesSeparately":true,"portInLinks":true}})");
    }
    void faultsNeverSaveAWrongFile()
    {
        QFETCH(QByteArray, plan);
        m_desk->platform().setFaults(plan);
        kit::ScriptCall call;
        for (int attempt = 0; attempt < 5 && call.exit != 0; ++attempt) {
            call = save(m_job);
            QVERIFY(call.exit == 0 || call.exit == 8);
        }
        m_desk->platform().setFaults("{}");
        QCOMPARE(call.exit, 0);
        const QString batch = batchesOf(call.document()).value(0);
        QVERIFY(savedContent(call.document(), batch) == contentOf(batch));
    }

    void jobsWithoutFilesSayWhy_data()
    {
        QTest::addColumn<QByteArray>("quirks");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::newRow("failed") << QByteArray(R"({"failAfter":{"seconds":0}})") << 3 << u"job-failed"_s;
        QTest::newRow("batch failed") << QByteArray(R"({"failedBatch":true})") << 4 << u"batch-failed"_s;
        QTest::newRow("batch undecided") << QByteArray(R"({"batchFailsAfterMs":600000})") << 9 << u"batch-running"_s;
    }
    void jobsWithoutFilesSayWhy()
    {
        QFETCH(QByteArray, quirks);
        QFETCH(int, exit);
        QFETCH(QString, code);
        m_desk->platform().setFaults("{\"quirks\":" + quirks + "}");
        const QString job = m_desk->launch();
        for (const QString &command : {u"files"_s, u"save"_s}) {
            QStringList arguments{u"result"_s, command, job, u"--json"_s, u"--lang"_s};
            if (command == "save"_L1)
                arguments += QStringList{u"--to"_s, m_out};
            arguments.insert(5, u"en"_s);
            const QStringList inEnglish = arguments;
            arguments[5] = u"de"_s;
            const QList<kit::ScriptCall> calls = kit::runTogether(*m_desk, {inEnglish, arguments});
            const kit::ScriptCall &english = calls[0];
            const kit::ScriptCall &german = calls[1];
            QCOMPARE(english.exit, exit);
            QCOMPARE(english.errorCode(), code);
            QCOMPARE(german.exit, exit);
            QVERIFY(english.err != german.err);
            QVERIFY(english.err.contains(job.toUtf8()));
            const QString definition = command == "save"_L1 ? u"resultSave"_s : u"resultFiles"_s;
            QCOMPARE(kit::schemaProblem(english.document(), definition), QString());
        }
        QVERIFY(!QFile::exists(m_out));
    }

    void aRunningOrCancelledJobHasNone()
    {
        m_desk->platform().setFaults(R"({"quirks":{"stuckInProcessing":true}})");
        const QJsonObject request{{"fields"_L1, u"personalEmail.address"_s},
                                  {"destination"_L1, QJsonObject{{"datasetId"_L1, kit::ScriptDesk::targetId}}},
                                  {"schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}}}};
        const QByteArray reply = m_desk->call("POST", u"/data/core/ups/export/jobs"_s, QJsonDocument(request).toJson());
        const QString job = QString::number(QJsonDocument::fromJson(reply)["id"_L1].toInteger());
        QCOMPARE(save(job).exit, 9);
        m_desk->call("DELETE", u"/data/core/ups/export/jobs/"_s + job);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->statusOf(job), u"CANCELLED"_s, 30'000);
        const kit::ScriptCall cancelled = save(job);
        QCOMPARE(cancelled.exit, 7);
        QCOMPARE(cancelled.errorCode(), u"job-cancelled"_s);
    }

    void nothingExportedIsNothingToDo()
    {
        const QString job
            = m_desk->launch({{"filter"_L1, QJsonObject{{"fromIngestTimestamp"_L1, u"2099-01-01T00:00:00Z"_s}}}});
        for (const kit::ScriptCall &call : {files(job), save(job)}) {
            QCOMPARE(call.exit, 10);
            QVERIFY(call.errorCode() == "no-files"_L1 || call.errorCode() == "no-batch"_L1);
        }
    }

    void anUnknownJobIsSaid()
    {
        const kit::ScriptCall call = files(u"999999999"_s);
        QCOMPARE(call.exit, 2);
        QCOMPARE(call.errorCode(), u"no-such-job"_s);
        QCOMPARE(kit::schemaProblem(call.document(), u"error"_s), QString());
        QCOMPARE(m_desk->run({u"result"_s, u"files"_s}).exit, 2);
        QCOMPARE(m_desk->run({u"result"_s, u"save"_s, m_job}).exit, 2);
    }

    void statementsForQueryServiceAreShown()
    {
        const QStringList sql{u"result"_s, u"sql"_s, m_job};
        const kit::ScriptCall call = m_desk->run(sql + QStringList{u"--json"_s});
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonObject document = call.document();
        QCOMPARE(kit::schemaProblem(document, u"resultSql"_s), QString());
        const QString batch = files(m_job).document()["batches"_L1][0]["id"_L1].toString();
        QCOMPARE(document["batches"_L1][0].toString(), batch);
        const QString rows = document["statements"_L1][0]["sql"_L1].toString();
        QVERIFY2(rows.contains(u"_acp_batchid = '"_s + batch), qPrintable(rows));
        QVERIFY(rows.contains(u"FROM "_s + document["table"_L1].toString()));
        const QString psql = document["psql"_L1].toString();
        QVERIFY2(psql.contains("PGPASSWORD=\"$TOKEN\" psql"_L1), qPrintable(psql));
        const kit::ScriptCall one = m_desk->run(sql + QStringList{u"--question"_s, u"rows"_s});
        QCOMPARE(one.exit, 0);
        QVERIFY(one.out.contains("count(*) AS rows_in_batch") && !one.out.contains("LIMIT 20"));
        // The statements do not depend on access to Query Service.
        m_desk->platform().setFaults(R"({"rules": [{"route": "GET /data/foundation/query/connection_parameters",
                                                    "every": 1, "fault": {"status": 403}}]})");
        const kit::ScriptCall refused = m_desk->run(sql + QStringList{u"--json"_s});
        m_desk->platform().setFaults("{}");
        QVERIFY2(refused.exit == 0, refused.err.constData());
        QVERIFY(refused.document()["psql"_L1].isNull());
        QCOMPARE(refused.document()["statements"_L1].toArray(), document["statements"_L1].toArray());
        QCOMPARE(m_desk->run({u"result"_s, u"sql"_s, u"999999"_s}).exit, 2);
    }

    void thisComputersFaultsAreSaid()
    {
        QCOMPARE(save(m_job).exit, 0);
        const QJsonObject saved = save(m_job).document();
        const QString first = saved["files"_L1][0]["path"_L1].toString();
        QVERIFY(QFile::remove(first));
        QFile mine(first);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("my notes") > 0);
        mine.close();
        const kit::ScriptCall inTheWay = save(m_job);
        QCOMPARE(inTheWay.exit, 1);
        QCOMPARE(inTheWay.errorCode(), u"file-unwritable"_s);
        QCOMPARE(kit::schemaProblem(inTheWay.document(), u"resultSave"_s), QString());
        QCOMPARE(save(m_job, {u"--overwrite"_s}).exit, 0);
        // A folder that is no folder.
        const kit::ScriptCall nowhere
            = m_desk->run({u"result"_s, u"save"_s, m_job, u"--to"_s, first + u"/below"_s, u"--json"_s});
        QCOMPARE(nowhere.exit, 1);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlResultsTest)
#include "tst_ctl_results.moc"
