// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/platform/desk.h"

#include <QElapsedTimer>
#include <QNetworkProxyFactory>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace exportdesk
{

/// What leaves for the platform and what is recorded of it, on real sockets.
class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestCarriesIdentitySandboxAndAnIdOfItsOwn()
    {
        Desk desk;
        QVERIFY(desk.ask(get()).ok());
        QVERIFY(desk.ask(post("{\"dataset\":\"x\"}")).ok());
        const auto seen = desk.gateway.seen();
        QCOMPARE(seen.size(), 2);
        for (const auto &request : seen) {
            QCOMPARE(request.header("Authorization"), "Bearer " + firstToken);
            QCOMPARE(request.header("x-api-key"), "0f1e2d3c");
            QCOMPARE(request.header("x-gw-ims-org-id"), "0A1B@AdobeOrg");
            QCOMPARE(request.header("x-sandbox-name"), "dev");
            QCOMPARE(request.header("Accept"), "application/json");
            QVERIFY(request.header("User-Agent").startsWith("Exportdesk"));
            QCOMPARE(request.header("x-request-id").size(), 36);
            QVERIFY(request.header("Cookie").isEmpty());
        }
        QVERIFY(seen[0].header("x-request-id") != seen[1].header("x-request-id"));
        QVERIFY(seen[0].header("Content-Type").isEmpty());
        QCOMPARE(seen[1].header("Content-Type"), "application/json");
        QCOMPARE(seen[1].body, "{\"dataset\":\"x\"}");
    }

    void onlyTheSandboxListGoesWithoutASandbox()
    {
        Desk desk;
        PlatformRequest request = get(u"/data/foundation/sandbox-management/"_s);
        request.sandboxed = false;
        QVERIFY(desk.ask(request).ok());
        QVERIFY(desk.gateway.seen()[0].header("x-sandbox-name").isEmpty());

        Desk none;
        none.connection.sandbox.clear();
        const auto refused = none.ask(get());
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, u"exportdesk:no-sandbox"_s);
        QCOMPARE(none.gateway.seen().size(), 0);
    }

    void pathAndQueryArriveAsWritten()
    {
        Desk desk;
        PlatformRequest request = get(u"/data/foundation/catalog/dataSets/a%2Fb%20c"_s);
        request.query.addQueryItem(u"start"_s, u"K1%2B2%26x"_s);
        request.query.addQueryItem(u"limit"_s, u"10"_s);
        QVERIFY(desk.ask(request).ok());
        QCOMPARE(desk.gateway.seen()[0].target,
                 "/data/foundation/catalog/dataSets/a%2Fb%20c?start=K1%2B2%26x&limit=10");
    }

    void gatewayMayHaveAPathOfItsOwn()
    {
        Desk desk;
        desk.connection.gateway.setPath(u"/proxy/aep/"_s);
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(desk.gateway.seen()[0].target, "/proxy/aep/data/core/ups/export/jobs");
    }

    void pathsNeverLeaveTheGateway_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"//evil.example/x", "http://evil.example/x", "evil", "", "/a/../../b", "/a/%2e%2E/b", "/a/./b",
              "/a\r\nX-Evil: 1", "/a b", "/a?x=1", "/a#b", "/a\\b", "/ä", "@evil.example/"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }

    void pathsNeverLeaveTheGateway()
    {
        QFETCH(QString, path);
        Desk desk;
        const auto answer = desk.ask(get(path));
        QVERIFY(!answer);
        QCOMPARE(answer.failure().code, QLatin1String(Transport::badAddress));
        QCOMPARE(answer.failure().reached, Failure::Reached::No);
        QCOMPARE(desk.gateway.seen().size(), 0);
    }

    void valuesCannotBecomeHeaders_data()
    {
        QTest::addColumn<int>("where");
        for (int where = 0; where < 5; ++where)
            QTest::addRow("%d", where) << where;
    }

    void valuesCannotBecomeHeaders()
    {
        QFETCH(int, where);
        const QString evil = u"dev\r\nX-Evil: 1\r\n\r\nDELETE /x HTTP/1.1"_s;
        Desk desk;
        PlatformRequest request = get();
        if (where == 0)
            desk.connection.sandbox = evil;
        if (where == 1)
            desk.connection.orgId = evil;
        if (where == 2)
            desk.connection.clientId = evil;
        if (where == 3)
            request.accept = evil.toUtf8();
        if (where == 4)
            request.headers = {{evil.toUtf8(), "x"}};
        const auto answer = desk.ask(request);
        QVERIFY(!answer);
        QCOMPARE(answer.failure().code, QLatin1String(Transport::badHeader));
        QCOMPARE(desk.gateway.seen().size(), 0);
    }

    void furtherHeadersAreSentButCannotReplaceOurs()
    {
        Desk desk;
        PlatformRequest request = get();
        request.headers = {{"Range", "bytes=0-9"}};
        desk.gateway.always(
            act::answer(206, "0123456789", "Content-Range: bytes 0-9/100\r\nETag: \"7\"\r\n", "text/x"));
        const auto part = desk.ask(request);
        QVERIFY(part.ok());
        QCOMPARE(desk.gateway.seen()[0].header("Range"), "bytes=0-9");
        QCOMPARE(part.value().contentRange, "bytes 0-9/100");
        QCOMPARE(part.value().etag, "\"7\"");
        request.headers = {{"X-Sandbox-Name", "prod"}};
        QCOMPARE(desk.ask(request).failure().code, QLatin1String(Transport::badHeader));
    }

    void plainHttpIsForThisComputerOnly()
    {
        Desk desk;
        desk.connection.gateway = QUrl(u"http://platform.example"_s);
        const auto answer = desk.ask(get());
        QVERIFY(!answer);
        QCOMPARE(answer.failure().code, QLatin1String(Transport::plainHttp));
        QCOMPARE(answer.failure().reached, Failure::Reached::No);

        Desk other;
        other.connection.ims = QUrl(u"http://ims.example"_s);
        QCOMPARE(other.ask(get()).failure().code, QLatin1String(Transport::plainHttp));
        QCOMPARE(other.gateway.seen().size(), 0);
    }

    void proxyOfTheSystemIsHonouredAndSeesNoCredentials()
    {
        ScriptedServer proxy;
        proxy.always(act::close());
        qputenv("https_proxy", proxy.url().toEncoded());
        QNetworkProxyFactory::setUseSystemConfiguration(true); // as main() does
        Desk desk;
        desk.connection.gateway = QUrl(u"https://platform.example"_s);
        const auto answer = desk.ask(get());
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        qunsetenv("https_proxy");
        QVERIFY(!answer);
        QVERIFY(proxy.count("CONNECT", "platform.example:443") > 0);
        for (const auto &seen : proxy.seen()) {
            QCOMPARE(seen.method, "CONNECT");
            QVERIFY(seen.header("Authorization").isEmpty() && seen.header("x-api-key").isEmpty());
        }
        QCOMPARE(desk.ims.seen().size(), 1); // this computer itself is asked directly
    }

    void throttledRequestsWaitAndAreSentAgain()
    {
        Desk desk;
        desk.gateway.then(act::answer(429, R"([{"message":"slow","retryAfterMs":"5","statusCode":"429"}])"));
        desk.gateway.then(
            act::answer(429, R"({"error_code":"429050","message":"Too many requests"})", "Retry-After: 1\r\n"));
        QElapsedTimer since;
        since.start();
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(desk.gateway.count("GET"), 3);
        QVERIFY2(since.elapsed() >= 900, "earlier than the platform had asked for"); // Qt's timers are 5 % early
    }

    /// A gateway that repeats by itself and is limited at its second attempt has done the work at the first.
    void whatChangesSomethingIsNotSentAgainAfter429()
    {
        for (const QByteArray method : {"POST", "DELETE", "PATCH", "PUT"}) {
            Desk desk;
            desk.gateway.always(act::answer(429, "{}", "Retry-After: 0\r\n"));
            PlatformRequest request = post();
            request.method = method;
            const auto answer = desk.ask(request);
            QCOMPARE(answer.failure().kind, Failure::Kind::Throttled);
            QCOMPARE(answer.failure().reached, Failure::Reached::Yes);
            QVERIFY(desk.becomesIdle());
            QCOMPARE(desk.gateway.count(method), 1);
        }
    }

    void failureNamesSandboxAndRequest()
    {
        Desk desk;
        desk.gateway.always(act::answer(404, R"({"status":404,"title":"Not Found"})"));
        const auto answer = desk.ask(get());
        QCOMPARE(answer.failure().sandbox, u"dev"_s);
        QCOMPARE(answer.failure().requestId.toLatin1(), desk.gateway.seen()[0].header("x-request-id"));
    }

    void skewOfTheClocksIsMeasured()
    {
        Desk desk;
        desk.clock.set(1'772'438'400'000); // 08:00:00
        desk.gateway.always(act::answer(200, "{}", "Date: Mon, 02 Mar 2026 08:02:00 GMT\r\n"));
        desk.open();
        QSignalSpy changed(desk.client.get(), &HttpClient::clockSkewChanged);
        const auto answer = desk.ask(get());
        QCOMPARE(answer.value().serverDateMs, 1'772'438'520'000);
        // 08:02:00 was written between sending and receiving, and the header counts whole seconds.
        QCOMPARE(desk.client->clockSkewMs(), 120'000 + 500 - desk.log.exchanges().back().durationMs / 2);
        QCOMPARE(changed.size(), 1);
        desk.gateway.always(act::answer(200, "{}", "Date: nonsense\r\n"));
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(changed.size(), 1);
    }

    void everyAttemptIsRecordedWithoutSecrets()
    {
        Desk desk;
        desk.gateway.then(act::answer(401, gatewayError("401013", "token " + firstToken + " is bad"),
                                      "x-request-id: srv-1\r\nSet-Cookie: a=" + firstToken + "\r\n"));
        PlatformRequest request = post("{\"note\":\"" + clientSecret + "\"}");
        request.about = u"722"_s;
        QVERIFY(!desk.ask(request)); // it is not sent again by itself
        QVERIFY(desk.ask(request).ok());
        const auto &exchanges = desk.log.exchanges();
        QCOMPARE(exchanges.size(), 4u);
        QCOMPARE(exchanges[1].status, 401);
        QCOMPARE(exchanges[1].answerId, u"srv-1"_s);
        QCOMPARE(exchanges[1].attempt, 1);
        QCOMPARE(exchanges[3].attempt, 1);
        QCOMPARE(exchanges[3].about, u"722"_s);
        QCOMPARE(exchanges[3].sandbox, u"dev"_s);
        QCOMPARE(exchanges[3].path, jobsPath);
        QVERIFY(exchanges[3].requestId != exchanges[1].requestId);
        QVERIFY(exchanges[0].isSignIn && exchanges[2].isSignIn);
        for (const Exchange &exchange : exchanges) {
            QByteArray all
                = exchange.path.toUtf8() + exchange.requestBody + exchange.answerBody + exchange.detail.toUtf8();
            for (const Headers &headers : {exchange.requestHeaders, exchange.answerHeaders})
                for (const auto &[name, value] : headers)
                    all += name + ": " + value + '\n';
            for (const QByteArray &secret : {clientSecret, firstToken, secondToken})
                QVERIFY2(!all.contains(secret), all.constData());
        }
        QCOMPARE(headerValue(exchanges[3].requestHeaders, "authorization"), "Bearer ***");
    }

    void repeatsOfOneRequestAreCounted()
    {
        Desk desk;
        desk.gateway.then(act::answer(503, "{}"));
        QVERIFY(desk.ask(get()).ok());
        const auto &exchanges = desk.log.exchanges();
        QCOMPARE(exchanges.size(), 3u);
        QCOMPARE(exchanges[1].attempt, 1);
        QCOMPARE(exchanges[2].attempt, 2);
        QCOMPARE(exchanges[2].requestId, exchanges[1].requestId);
    }

    void clientThatGoesFinishesWhatIsOpen()
    {
        Desk desk;
        desk.gateway.always(act::silence());
        desk.open();
        const auto waiting = desk.client->send(post());
        QTRY_COMPARE(desk.gateway.count("POST"), 1);
        desk.client.reset();
        QVERIFY(waiting.isFinished());
        QCOMPARE(waiting.result().failure().kind, Failure::Kind::Cancelled);
        QCOMPARE(waiting.result().failure().reached, Failure::Reached::Maybe);
        desk.token.reset();
        desk.transport.reset();
    }

    void transportThatGoesFirstFinishesWhatIsOpenToo()
    {
        Desk desk;
        desk.gateway.always(act::silence());
        desk.open();
        QList<QFuture<Outcome<PlatformReply>>> waiting;
        for (int i = 0; i < 10; ++i)
            waiting += desk.client->send(i % 2 ? post() : get());
        QTRY_VERIFY(desk.gateway.count("POST") > 0);
        desk.transport.reset();
        for (const auto &future : waiting)
            QTRY_VERIFY(future.isFinished() && future.result().failure().kind == Failure::Kind::Cancelled);
        desk.client.reset();
    }

    void cancelledFutureEndsTheExchange()
    {
        Desk desk;
        desk.gateway.always(act::silence());
        desk.open();
        auto waiting = desk.client->send(get());
        QTRY_COMPARE(desk.gateway.count("GET"), 1);
        waiting.cancel();
        QTRY_COMPARE(desk.log.exchanges().size(), 2u);
        QCOMPARE(desk.log.exchanges().back().failure, Failure::Kind::Cancelled);
        QVERIFY(desk.becomesIdle());
        QCOMPARE(desk.gateway.count("GET"), 1);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::HttpClientTest)
#include "tst_httpclient.moc"
