// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failuretext.h"
#include "tests/kit/secureserver.h"
#include "tests/kit/testprogram.h"
#include "tests/platform/desk.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace exportdesk
{

/// At most once on the wire, and never to another origin, whatever the network does.
class OnceTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void launchIsOnTheWireOnceWhateverBecomesOfIt_data()
    {
        QTest::addColumn<ScriptedServer::Act>("act");
        QTest::newRow("closed without an answer") << act::close();
        QTest::newRow("reset without an answer") << act::reset();
        QTest::newRow("closed after the status line") << act::rawThenClose("HTTP/1.1 200 OK\r\n");
        QTest::newRow("closed in the body") << act::rawThenClose(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"id\"");
        QTest::newRow("no HTTP at all") << act::rawThenClose("what?\r\n\r\n");
        for (const int status : {400, 401, 403, 404, 408, 409, 412, 422, 429, 501, 505})
            QTest::addRow("%d", status) << act::answer(status, "{}");
        QTest::newRow("429 with Retry-After") << act::answer(429, "{}", "Retry-After: 0\r\n");
        QTest::newRow("500") << act::answer(500, "{}");
        QTest::newRow("502") << act::answer(502, "<html>Bad gateway</html>", {}, "text/html");
        QTest::newRow("503 with Retry-After") << act::answer(503, "{}", "Retry-After: 0\r\n");
        QTest::newRow("silence") << act::silence();
    }

    void launchIsOnTheWireOnceWhateverBecomesOfIt()
    {
        QFETCH(ScriptedServer::Act, act);
        Desk desk;
        desk.gateway.always(act);
        PlatformRequest request = post();
        request.timeLimit = std::chrono::seconds(3); // for the silent one
        const auto answer = desk.ask(request);
        QVERIFY(!answer);
        QVERIFY2(answer.failure().reached != Failure::Reached::No, qPrintable(answer.failure().detail));
        QVERIFY(desk.becomesIdle());
        QCOMPARE(desk.gateway.count("POST"), 1);
    }

    void launchAfterAKeptAliveConnectionWasClosedStillArrivesOnce()
    {
        Desk desk;
        QVERIFY(desk.ask(get()).ok());
        // The server's idle limit strikes at the very moment the launch is sent.
        desk.gateway.always([](QTcpSocket &socket, const ScriptedServer::Seen &request) {
            act::answer(200, R"({"id":1})", "Connection: close\r\n")(socket, request);
            socket.disconnectFromHost();
        });
        for (int i = 0; i < 5; ++i) {
            QVERIFY(desk.ask(get()).ok());
            QVERIFY(desk.ask(post()).ok());
        }
        QCOMPARE(desk.gateway.count("POST"), 5);
    }

    void onlyReadingIsRepeated()
    {
        Desk desk;
        desk.gateway.always(act::answer(503, "{}")); // of a connection that is closed Qt asks once more by itself
        QVERIFY(!desk.ask(get()));
        QCOMPARE(desk.gateway.count("GET"), 4);
        QCOMPARE(qsizetype(desk.log.exchanges().size()), 4 + 1); // and the sign-in

        Desk once;
        once.gateway.always(act::reset());
        const auto answer = once.ask(remove());
        QCOMPARE(answer.failure().reached, Failure::Reached::Maybe);
        QVERIFY(once.becomesIdle());
        QCOMPARE(once.gateway.count("DELETE"), 1);
    }

    void refusedRepeatDoesNotUndoWhatTheFirstAttemptMayHaveDone()
    {
        Desk desk;
        QVERIFY(desk.ask(get()).ok());
        desk.gateway.always([&desk](QTcpSocket &socket, const ScriptedServer::Seen &) {
            desk.gateway.close();
            socket.abort();
        });
        const auto answer = desk.ask(get());
        QVERIFY(!answer);
        QCOMPARE(desk.gateway.count("GET"), 2); // the first one was answered
        QCOMPARE(answer.failure().kind, Failure::Kind::Unreachable);
        QCOMPARE(answer.failure().reached, Failure::Reached::Maybe);
    }

    void bodilessDeleteIsUnderstoodByServers()
    {
        Desk desk;
        QVERIFY(desk.ask(remove()).ok());
        QCOMPARE(desk.gateway.seen()[0].header("Content-Length"), "0");
        QVERIFY(desk.gateway.seen()[0].header("Transfer-Encoding").isEmpty());
    }

    void refusedConnectionDidSurelyNotArriveAndIsTriedAgain()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.ask(get()).ok()); // signed in
        desk.gateway.close();
        const auto answer = desk.ask(post());
        QVERIFY(!answer);
        QCOMPARE(answer.failure().kind, Failure::Kind::Unreachable);
        QCOMPARE(answer.failure().reached, Failure::Reached::No);
        const auto &exchanges = desk.log.exchanges();
        QCOMPARE(std::count_if(exchanges.begin(), exchanges.end(),
                               [](const Exchange &e) { return e.method == "POST" && !e.isSignIn; }),
                 4);
    }

    void manyLaunchesAtOnceAllArriveOnce()
    {
        Desk desk;
        desk.open();
        QList<QFuture<Outcome<PlatformReply>>> futures;
        for (int i = 0; i < 40; ++i)
            futures += desk.client->send(post("{\"n\":" + QByteArray::number(i) + "}"));
        for (const auto &future : futures)
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        QSet<QByteArray> bodies;
        for (const auto &request : desk.gateway.seen())
            bodies += request.body;
        QCOMPARE(desk.gateway.count("POST"), 40);
        QCOMPARE(bodies.size(), 40);
    }

    void credentialsNeverFollowARedirect_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isPost");
        for (int status : {301, 302, 303, 307, 308})
            for (bool isPost : {false, true})
                QTest::addRow("%d %s", status, isPost ? "POST" : "GET") << status << isPost;
    }

    void credentialsNeverFollowARedirect()
    {
        QFETCH(int, status);
        QFETCH(bool, isPost);
        ScriptedServer thief;
        Desk desk;
        desk.gateway.always(
            act::answer(status, "{}", "Location: " + thief.url().toEncoded() + "/data/core/ups/export/jobs\r\n"));
        const auto answer = desk.ask(isPost ? post() : get());
        QVERIFY(!answer);
        QCOMPARE(answer.failure().kind, Failure::Kind::Redirected);
        QVERIFY(failureTitle(answer.failure()).contains(u"another server"_s));
        QVERIFY(desk.becomesIdle());
        QVERIFY(thief.catchesUp());
        QCOMPARE(thief.connections(), 0);
        QCOMPARE(desk.gateway.seen().size(), 1);
    }

    void redirectAtHomeIsFollowedForReadingOnly()
    {
        Desk desk;
        desk.gateway.then(act::answer(307, "", "Location: /data/core/ups/export/jobs/?limit=1\r\n"));
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(desk.gateway.seen()[1].target, "/data/core/ups/export/jobs/?limit=1");
        QCOMPARE(desk.gateway.seen()[1].header("x-sandbox-name"), "dev");
        desk.gateway.then(act::answer(307, "", "Location: /data/core/ups/export/jobs/\r\n"));
        const Failure kept = desk.ask(post()).failure();
        QCOMPARE(kept.kind, Failure::Kind::Redirected);
        QVERIFY2(!failureTitle(kept).contains(u"another server"_s), qPrintable(failureTitle(kept)));
        QCOMPARE(desk.gateway.count("POST"), 1);
    }

    void redirectsInACircleEnd()
    {
        Desk desk;
        desk.gateway.always(act::answer(302, "", "Location: /data/core/ups/export/jobs\r\n"));
        QCOMPARE(desk.ask(get()).failure().kind, Failure::Kind::Redirected);
        QCOMPARE(desk.gateway.seen().size(), 4);
    }

    void redirectsWithoutEndSaySo()
    {
        Desk desk;
        desk.gateway.always(act::answer(302, "", "Location: /data/core/ups/export/jobs\r\n"));
        QCOMPARE(desk.ask(get()).failure().code, QLatin1String(Transport::redirectLoop));
    }

    void interimResponseNeverBecomesTheAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (int status : {101, 102, 103, 104, 199})
            QTest::addRow("%d", status) << status;
    }

    void interimResponseNeverBecomesTheAnswer()
    {
        QFETCH(int, status);
        const QByteArray interim = "HTTP/1.1 " + QByteArray::number(status) + " Wait\r\nLink: </a>\r\n\r\n";
        const QByteArray job = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"id\":1}";
        Desk desk;
        desk.gateway.always(act::raw(interim + job));
        const auto launch = desk.ask(post());
        QVERIFY(!launch);
        QCOMPARE(launch.failure().code, QLatin1String(Transport::interimResponse));
        QCOMPARE(launch.failure().reached, Failure::Reached::Maybe);
        QCOMPARE(desk.gateway.count("POST"), 1);
        // A read is asked again, and ends as well when that does not help.
        const auto list = desk.ask(get());
        QVERIFY(!list);
        QCOMPARE(list.failure().code, QLatin1String(Transport::interimResponse));
        QCOMPARE(desk.gateway.count("GET"), 4);
    }

    void interimResponseShiftsNoOtherAnswer_data()
    {
        QTest::addColumn<bool>("isLate");
        QTest::newRow("with the response") << false;
        QTest::newRow("before the response") << true;
    }

    /// Every read gets the answer to what it asked for, whichever connection they share.
    void interimResponseShiftsNoOtherAnswer()
    {
        QFETCH(bool, isLate);
        Desk desk;
        int number = 0;
        desk.gateway.always([&](QTcpSocket &socket, const ScriptedServer::Seen &request) {
            const auto real = act::answer(200, request.target);
            if (++number != 3 && number != 25)
                return real(socket, request);
            socket.write("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
            if (!isLate)
                return real(socket, request);
            QTimer::singleShot(20, &socket, [&socket, request, real] { real(socket, request); });
        });
        desk.open();
        QList<QFuture<Outcome<PlatformReply>>> futures;
        for (int i = 0; i < 60; ++i)
            futures += desk.client->send(get(jobsPath + u'/' + QString::number(i)));
        for (int i = 0; i < 60; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(futures[i].isFinished(), 20'000);
            QVERIFY2(futures[i].result().ok(), qPrintable(QString::number(i)));
            QCOMPARE(futures[i].result().value().body, (jobsPath + u'/' + QString::number(i)).toLatin1());
        }
        QVERIFY(number >= 60 && number < 300);
    }

    void cookiesAreNotKept()
    {
        Desk desk;
        desk.gateway.always(act::answer(200, "{}", "Set-Cookie: session=1; Path=/\r\n"));
        QVERIFY(desk.ask(get()).ok());
        QVERIFY(desk.ask(get()).ok());
        QVERIFY(desk.gateway.seen()[1].header("Cookie").isEmpty());
    }

    void certificateThatNobodySignedIsNotAccepted()
    {
        SecureServer server;
        if (!server.isReady())
            QSKIP("needs the openssl program to make a certificate");
        Desk desk;
        desk.connection.gateway = server.url();
        for (const PlatformRequest &request : {get(), post()}) {
            const auto answer = desk.ask(request);
            QVERIFY(!answer);
            QCOMPARE(answer.failure().kind, Failure::Kind::Tls);
            QCOMPARE(answer.failure().reached, Failure::Reached::No);
            QVERIFY(!answer.failure().detail.isEmpty());
        }
        QCOMPARE(server.received(), QByteArray());
    }

    /// Whoever has a certificate that is trusted here could still send us on to a place that has none.
    void credentialsNeverFollowADowngrade()
    {
        SecureServer server;
        if (!server.isReady())
            QSKIP("needs the openssl program to make a certificate");
        const Trust trust(server);
        ScriptedServer thief;
        // To another port, and to the very same place without encryption.
        for (const QByteArray &target : {thief.url().toEncoded(), server.url().toEncoded().replace("https", "http")}) {
            server.setAnswer("HTTP/1.1 307 Temporary Redirect\r\nContent-Length: 0\r\nLocation: " + target
                             + "/data/core/ups/export/jobs\r\n\r\n");
            Desk desk;
            desk.connection.gateway = server.url();
            for (const PlatformRequest &request : {get(), post()})
                QCOMPARE(desk.ask(request).failure().kind, Failure::Kind::Redirected);
            QVERIFY(desk.becomesIdle());
        }
        QVERIFY(server.received().contains(QByteArray("Bearer " + firstToken))); // it was trusted
        QCOMPARE(server.received().count(" HTTP/1.1"), 4);
        QVERIFY(thief.catchesUp());
        QCOMPARE(thief.connections(), 0);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::OnceTransportTest)
#include "tst_oncetransport.moc"
