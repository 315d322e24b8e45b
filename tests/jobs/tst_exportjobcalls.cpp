// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobcalls.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString path = u"/data/core/ups/export/jobs"_s;

} // namespace

/// What the answers to creating and cancelling a job are taken for.
class TestExportJobCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobIsKnownByItsLocationWhereTheBodyDoesNotSay_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("id");
        const QString whole = u"https://platform.adobe.io:443/data/core/ups/export/jobs/31007"_s;
        QTest::newRow("body") << QByteArray(R"({"id":31008,"status":"NEW"})") << whole << u"31008"_s;
        QTest::newRow("201 without a body") << QByteArray() << whole << u"31007"_s;
        QTest::newRow("relative") << QByteArray() << u"/export/jobs/31007/"_s << u"31007"_s;
        QTest::newRow("page of a proxy") << QByteArray("<html>") << whole << u"31007"_s;
        QTest::newRow("encoded") << QByteArray() << u"/export/jobs/a%2Fb?x=1"_s << u"a/b"_s;
        QTest::newRow("nothing") << QByteArray() << QString() << QString();
        QTest::newRow("elsewhere") << QByteArray() << u"https://platform.adobe.io/help/31007"_s << QString();
        QTest::newRow("the list") << QByteArray() << u"/export/jobs/"_s << QString();
    }
    void aJobIsKnownByItsLocationWhereTheBodyDoesNotSay()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, location);
        QFETCH(QString, id);
        kit::FakeClient client;
        client.answer("POST", path, [&](const PlatformRequest &) -> Outcome<PlatformReply> {
            PlatformReply reply;
            reply.status = 201;
            reply.body = body;
            reply.location = location;
            return reply;
        });
        const auto created = ExportJobCalls(client).create("{}");
        QTRY_VERIFY(created.isFinished());
        const Outcome<ExportJob> job = created.result();
        QCOMPARE(bool(job), !id.isEmpty());
        if (job)
            QCOMPARE(job.value().id, id);
        else
            QCOMPARE(job.failure().kind, Failure::Kind::Unreadable);
        QCOMPARE(client.requests().size(), 1);
    }

    void onlyAPlainNoIsARefusalToCancel_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("marked");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("guide") << QByteArray(R"({"status":true,"message":"marked for cancelling"})") << true;
        QTest::newRow("words") << QByteArray("marked") << true;
        QTest::newRow("job") << QByteArray(R"({"id":1,"status":"CANCELLING"})") << true;
        QTest::newRow("list") << QByteArray("[]") << true;
        QTest::newRow("no") << QByteArray(R"({"status":false,"message":"It has ended"})") << false;
    }
    void onlyAPlainNoIsARefusalToCancel()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, marked);
        kit::FakeClient client;
        client.answer("DELETE", path + u"/1"_s, body);
        const auto cancelled = ExportJobCalls(client).cancel(u"1"_s);
        QTRY_VERIFY(cancelled.isFinished());
        const Outcome<Done> done = cancelled.result();
        QCOMPARE(bool(done), marked);
        if (!done) {
            QCOMPARE(done.failure().kind, Failure::Kind::Rejected); // not tried again
            QCOMPARE(done.failure().detail, u"It has ended"_s);
        }
    }
};

EXPORTDESK_TEST(TestExportJobCalls)
#include "tst_exportjobcalls.moc"
