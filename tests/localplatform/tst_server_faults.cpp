// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/localplatform/serverkit.h"

#include <QSet>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace
{

/// What zlib makes of it; \a windowBits selects the format.
QByteArray inflated(const QByteArray &bytes, int windowBits)
{
    z_stream stream{};
    inflateInit2(&stream, windowBits);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    QByteArray result;
    int status = Z_OK;
    while (status == Z_OK) {
        QByteArray part(1024 * 1024, Qt::Uninitialized);
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = uInt(part.size());
        status = inflate(&stream, Z_NO_FLUSH);
        result += part.left(part.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return status == Z_STREAM_END ? result : QByteArray();
}

} // namespace

/// Faults that strike between gateway and client, and those of lists and jobs that other clients fall for.
class TestServerFaults : public QObject
{
    Q_OBJECT

    static constexpr char Jobs[] = "/data/core/ups/export/jobs";

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;

    void quirks(const QByteArray &quirks) { m_platform->setFaults(R"({"quirks": )" + quirks + '}'); }
    void fault(const QByteArray &fault)
    {
        m_platform->setFaults(R"({"rules": [{"route": "GET /data/core/ups/export/jobs", "fault": )" + fault + "}]}");
    }

    static QByteArray exportRequest(const QByteArray &fields = "personalEmail.address")
    {
        QByteArray text
            = R"({"fields": "FIELDS", "destination": {"datasetId": "5b020a27e7040801dedba61b"}, "schema": {"name": "CLASS"}})";
        return text.replace("FIELDS", fields).replace("CLASS", "_xdm.context.profile");
    }
    QJsonObject launched(const QByteArray &body = exportRequest()) const { return m_caller->post(Jobs, body).object(); }
    static QByteArray path(qint64 id) { return QByteArray(Jobs) + '/' + QByteArray::number(id); }
    QJsonObject job(qint64 id) const { return m_caller->get(path(id)).object(); }
    QList<qint64> listed() const { return idsOf(m_caller->get(QByteArray(Jobs) + "?limit=5").object()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<LocalPlatformProcess>(
            QStringList{u"--profiles"_s, u"20"_s, u"--jobs"_s, u"10"_s, u"--speed"_s, u"0"_s});
        m_caller = std::make_unique<Caller>(*m_platform);
    }
    void init() { m_platform->setFaults("{}"); }
    void cleanupTestCase()
    {
        m_caller.reset();
        m_platform.reset();
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("interim") << R"({"interim": 200})"_ba;
        QTest::newRow("interims") << R"({"interim": [103, "x"]})"_ba;
        QTest::newRow("encoding") << R"({"encoding": "br"})"_ba;
    }
    void wrongValuesAreRefused()
    {
        QFETCH(QByteArray, fault);
        QCOMPARE(
            m_caller->call("PUT", "/_local/faults", R"({"rules": [{"route": "*", "fault": )" + fault + "}]}").status,
            400);
    }

    void interimResponsesComeFirst()
    {
        fault(R"({"interim": [102, 103]})");
        Wire wire(*m_platform);
        wire.send(m_caller->request("GET", QByteArray(Jobs) + "?limit=2"));
        QCOMPARE(wire.receive().status, 102);
        QCOMPARE(wire.receive().status, 103);
        const WireReply reply = wire.receive();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object()["records"_L1].toArray().size(), 2);
        // Also where nothing follows.
        fault(R"({"interim": 103, "lostAnswer": true})");
        wire.send(m_caller->request("GET", Jobs));
        QCOMPARE(wire.receive().status, 103);
        QVERIFY(wire.ended());
    }

    void bodyIsCompressedAsAsked_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("windowBits");
        QTest::newRow("gzip") << "gzip"_ba
                              << "gzip"_ba << 31;
        QTest::newRow("deflate") << "deflate"_ba
                                 << "deflate"_ba << 15;
        QTest::newRow("rawDeflate") << "rawDeflate"_ba
                                    << "deflate"_ba << -15;
    }
    void bodyIsCompressedAsAsked()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(int, windowBits);
        const QByteArray plain = m_caller->get(Jobs).body;
        fault("{\"encoding\": \"" + encoding + "\"}");
        const WireReply reply = m_caller->get(Jobs);
        QTEST(reply.header("content-encoding"), "header");
        QCOMPARE(inflated(reply.body, windowBits), plain);
    }

    void smallResponseInflates()
    {
        fault(R"({"inflateTo": 20, "status": 200, "body": {"records": []}})");
        const WireReply reply = m_caller->get(Jobs);
        QCOMPARE(reply.header("content-encoding"), "gzip"_ba);
        QVERIFY(reply.body.size() < 100'000);
        const QByteArray plain = inflated(reply.body, 31);
        QCOMPARE(plain.size(), 20 * 1024 * 1024 + 14);
        QCOMPARE(plain.trimmed(), R"({"records":[]})"_ba);
    }

    void answerContainsSomethingElse_data()
    {
        QTest::addColumn<QByteArray>("quirk");
        QTest::addColumn<QJsonValue>("id");
        QTest::newRow("zero") << "zero"_ba << QJsonValue(0);
        QTest::newRow("empty") << "empty"_ba << QJsonValue(u""_s);
        QTest::newRow("null") << "null"_ba << QJsonValue(QJsonValue::Null);
        QTest::newRow("absent") << "absent"_ba << QJsonValue(QJsonValue::Undefined);
    }
    void answerContainsSomethingElse()
    {
        QFETCH(QByteArray, quirk);
        const qint64 newest = launched()["id"_L1].toInteger();
        quirks("{\"jobInResponse\": \"" + quirk + "\"}");
        const WireReply reply = m_caller->post(Jobs, exportRequest());
        QCOMPARE(reply.status, 200);
        QTEST(QJsonValue(reply.object().value("id"_L1)), "id");
        QVERIFY(reply.header("x-location").isEmpty());
        QCOMPARE(listed().constFirst(), newest + 1); // it was created anyway
    }

    void answerNamesAnotherJob()
    {
        const qint64 before = launched(exportRequest("identityMap"))["id"_L1].toInteger();
        quirks(R"({"jobInResponse": "other"})");
        const QJsonObject other = launched();
        QCOMPARE(other["id"_L1].toInteger(), before);
        QVERIFY(other["fields"_L1].toString().contains("identityMap"_L1)
                || other["fields"_L1].toArray().contains(u"identityMap"_s));
        QCOMPARE(listed().constFirst(), before + 1);
        quirks(R"({"jobInResponse": "old"})");
        const QJsonObject old = launched();
        QCOMPARE(old["id"_L1].toInteger(), before + 1);
        QCOMPARE(old["destination"_L1]["batchId"_L1].toString().size(), 32);
        QCOMPARE(listed().constFirst(), before + 2);
        const qint64 made = job(before + 2)["creationTime"_L1].toInteger();
        QCOMPARE(old["creationTime"_L1].toInteger(), made - 3'600'000);
    }

    void jobsAreListedLate()
    {
        quirks(R"({"listedAfterMs": 600000})");
        const QList<qint64> before = listed();
        QCOMPARE(before.size(), 5);
        const qint64 id = launched()["id"_L1].toInteger();
        QCOMPARE(listed(), before); // a page stays full
        QCOMPARE(job(id)["id"_L1].toInteger(), id);
        quirks(R"({"listedAfterMs": 300})");
        QTRY_COMPARE(listed().constFirst(), id);
        // Of a range, each job has a time of its own.
        quirks(R"({"listedAfterMs": [0, 60000]})");
        for (int i = 0; i < 20; ++i)
            launched();
        const QList<qint64> some = idsOf(m_caller->get(Jobs).object());
        QVERIFY(std::count_if(some.begin(), some.end(), [id](qint64 one) { return one > id; }) < 10);
        quirks("{}");
        QCOMPARE(listed().constFirst(), id + 20);
    }

    void pagesOfJobsNeverEnd()
    {
        for (const bool fresh : {false, true}) {
            quirks(fresh ? R"({"endlessPages": "fresh"})" : R"({"endlessPages": "same"})");
            QSet<QByteArray> cursors;
            QSet<qint64> ids;
            QByteArray target = QByteArray(Jobs) + "?limit=4";
            for (int page = 0; page < 30; ++page) {
                const QJsonObject answer = m_caller->get(target).object();
                const QList<qint64> found = idsOf(answer);
                QCOMPARE(found.size(), 4);
                for (const qint64 id : found)
                    ids << id;
                const QByteArray next = answer["link"_L1]["next"_L1].toString().toUtf8();
                QVERIFY(!next.isEmpty());
                cursors << next;
                target = Jobs + next.mid(next.indexOf('?'));
            }
            QCOMPARE(cursors.size(), 30);
            QCOMPARE(ids.size(), fresh ? 4 * 30 : 4);
        }
    }

    void otherPagesNeverEnd_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        for (const auto &[first, second] :
             {std::pair("/data/core/ups/segment/definitions?limit=2",
                        "/data/core/ups/segment/definitions?limit=2&start=9000"),
              std::pair("/data/core/ups/audiences?limit=2", "/data/core/ups/audiences?limit=2&start=9000"),
              std::pair("/data/foundation/sandbox-management/?limit=1&offset=0",
                        "/data/foundation/sandbox-management/?limit=1&offset=9000")})
            QTest::newRow(first) << QByteArray(first) << QByteArray(second);
    }
    void otherPagesNeverEnd()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const auto records = [](const QJsonObject &page) {
            for (const auto name : {"segments"_L1, "children"_L1, "sandboxes"_L1}) {
                if (page.contains(name))
                    return page[name].toArray();
            }
            return QJsonArray();
        };
        quirks(R"({"endlessPages": "same"})");
        const QJsonObject one = m_caller->get(first).object();
        const QJsonObject other = m_caller->get(second).object();
        QVERIFY(!records(one).isEmpty());
        QCOMPARE(records(other), records(one));
        const auto link = [](const QJsonObject &page) {
            return page.contains("link"_L1) ? page["link"_L1]["next"_L1] : page["_links"_L1]["next"_L1]["href"_L1];
        };
        QVERIFY(!link(one).toString().isEmpty());
        QVERIFY(!link(other).toString().isEmpty());
        QVERIFY(link(one) != link(other));
    }

    void pagesOfDatasetsAreAlwaysFull()
    {
        const QByteArray target = "/data/foundation/catalog/dataSets?limit=100&start=";
        quirks(R"({"endlessPages": "fresh"})");
        const QStringList first = m_caller->get(target + "0").object().keys();
        const QStringList later = m_caller->get(target + "5000").object().keys();
        QCOMPARE(first.size(), 100);
        QCOMPARE(later.size(), 100);
        QVERIFY(!QSet<QString>(first.begin(), first.end()).intersects(QSet<QString>(later.begin(), later.end())));
        quirks(R"({"endlessPages": "same"})");
        QCOMPARE(m_caller->get(target + "5000").object().keys(), m_caller->get(target + "0").object().keys());
    }

    void cancelIsAnswered404WhileTheJobGoesOn()
    {
        quirks(R"({"cancelAnswer": 404, "stuckInProcessing": true})");
        const qint64 id = launched()["id"_L1].toInteger();
        QTRY_COMPARE(job(id)["status"_L1].toString(), u"PROCESSING"_s);
        QCOMPARE(m_caller->remove(path(id)).status, 404);
        QCOMPARE(job(id)["status"_L1].toString(), u"PROCESSING"_s);
        QCOMPARE(listed().constFirst(), id);
        quirks("{}");
        QCOMPARE(m_caller->remove(path(id)).status, 204);
        QTRY_COMPARE(job(id)["status"_L1].toString(), u"CANCELLED"_s);
    }

    void jobFailsWithManyErrors()
    {
        quirks(R"({"failAfter": {"errors": 60000}, "stuckInProcessing": true})");
        const qint64 id = launched()["id"_L1].toInteger();
        QTRY_COMPARE_WITH_TIMEOUT(job(id)["status"_L1].toString(), u"FAILED"_s, 30'000);
        const QJsonArray errors = job(id)["errors"_L1].toArray();
        QCOMPARE(errors.size(), 60'000);
        QVERIFY(errors.at(5)["msg"_L1].toString() != errors.at(6)["msg"_L1].toString());
        m_caller->remove(path(id));
    }

    void batchFailsAfterTheJobSucceeded()
    {
        quirks(R"({"batchFailsAfterMs": 1500})");
        const qint64 id = launched()["id"_L1].toInteger();
        QTRY_COMPARE_WITH_TIMEOUT(job(id)["status"_L1].toString(), u"SUCCEEDED"_s, 30'000);
        const QString batch = job(id)["destination"_L1]["batchId"_L1].toString();
        const auto shown = [&] {
            return m_caller->get("/data/foundation/catalog/batches/" + batch.toLatin1()).object()[batch].toObject();
        };
        QCOMPARE(shown()["status"_L1].toString(), u"loading"_s);
        QTRY_COMPARE(shown()["status"_L1].toString(), u"failed"_s);
        QCOMPARE(shown()["recordCount"_L1].toInt(), 0);
        QVERIFY(shown()["failedRecordCount"_L1].toInt() > 0);
        QCOMPARE(job(id)["status"_L1].toString(), u"SUCCEEDED"_s);
    }
};

EXPORTDESK_TEST(TestServerFaults)
#include "tst_server_faults.moc"
