// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failuretext.h"
#include "models/platform/tokenreader.h"
#include "tests/kit/testprogram.h"
#include "tests/platform/desk.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace exportdesk
{

/// One sign-in serves all, is renewed in time, and its secret goes nowhere else.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInIsAFormInTheBodyAndTheSecretIsNowhereElse()
    {
        Desk desk;
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(desk.ims.seen().size(), 1);
        const auto request = desk.ims.seen()[0];
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/ims/token/v3");
        QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
        QCOMPARE(request.body,
                 "grant_type=client_credentials&client_id=0f1e2d3c&client_secret=" + clientSecret
                     + "&scope=openid%2CAdobeID");
        QVERIFY(!request.head.contains(clientSecret));
        QVERIFY(!desk.gateway.seen()[0].head.contains(clientSecret));
    }

    void fiftyRequestsShareOneSignIn()
    {
        Desk desk;
        desk.open();
        QList<QFuture<Outcome<PlatformReply>>> futures;
        for (int i = 0; i < 50; ++i)
            futures += desk.client->send(get());
        for (const auto &future : futures)
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished() && future.result().ok(), 20'000);
        QCOMPARE(desk.ims.seen().size(), 1);
        QCOMPARE(desk.gateway.count("GET"), 50);
    }

    void expiryInTheMiddleOfFiftyRequestsMeansOneRenewalAndNothingTwice()
    {
        Desk desk;
        desk.gateway.always([](QTcpSocket &socket, const ScriptedServer::Seen &request) {
            const bool isNew = request.header("Authorization") == "Bearer " + secondToken;
            (isNew ? act::answer(200, "{}")
                   : act::answer(401, gatewayError("401013", "Oauth token is not valid")))(socket, request);
        });
        desk.open();
        QList<QFuture<Outcome<PlatformReply>>> reading;
        QList<QFuture<Outcome<PlatformReply>>> changing;
        for (int i = 0; i < 50; ++i)
            (i % 10 == 0 ? changing : reading) += desk.client->send(i % 10 == 0 ? post() : get());
        for (const auto &future : reading)
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished() && future.result().ok(), 20'000);
        for (const auto &future : changing)
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        QCOMPARE(desk.ims.seen().size(), 2); // the first token and one renewal
        int accepted = 0;
        for (const auto &request : desk.gateway.seen())
            accepted += request.header("Authorization") == "Bearer " + secondToken && request.method == "GET" ? 1 : 0;
        QCOMPARE(accepted, 45);
        QCOMPARE(desk.gateway.count("POST"), 5); // whatever their answers were
    }

    /// A gateway that repeats by itself can have done the work before its second attempt was refused.
    void whatChangesSomethingIsNotSentAgainAfter401_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"POST", "DELETE", "PATCH", "PUT"})
            QTest::newRow(method) << QByteArray(method);
    }

    void whatChangesSomethingIsNotSentAgainAfter401()
    {
        QFETCH(QByteArray, method);
        Desk desk;
        desk.gateway.then(act::answer(401, gatewayError("401013", "Oauth token is not valid")));
        PlatformRequest request = post();
        request.method = method;
        const auto refused = desk.ask(request);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, Failure::Kind::SignIn);
        QCOMPARE(refused.failure().reached, Failure::Reached::Yes);
        QCOMPARE(refused.failure().httpStatus, 401);
        QCOMPARE(refused.failure().code, QLatin1String(HttpClient::tokenRenewed));
        QVERIFY(desk.ask(request).ok()); // the next one carries the new token
        QCOMPARE(desk.ims.seen().size(), 2);
        QCOMPARE(desk.gateway.count(method), 2);
        QCOMPARE(desk.gateway.seen().back().header("Authorization"), "Bearer " + secondToken);
    }

    void tokenThatIsRefusedTwiceEndsInSignIn()
    {
        Desk desk;
        desk.gateway.always(act::answer(401, gatewayError("401013", "Oauth token is not valid")));
        for (const PlatformRequest &request : {get(), post()}) {
            const auto answer = desk.ask(request);
            QCOMPARE(answer.failure().kind, Failure::Kind::SignIn);
            QCOMPARE(answer.failure().reached, Failure::Reached::Yes);
        }
        QCOMPARE(desk.gateway.count("GET"), 2);
        QCOMPARE(desk.gateway.count("POST"), 1);
    }

    void tokensThatAreNeverAcceptedAreNotRenewedForEver()
    {
        Desk desk;
        int number = 0;
        desk.ims.always([&number](QTcpSocket &socket, const ScriptedServer::Seen &request) {
            act::answer(200, tokenJson("token-" + QByteArray::number(++number) + "-CCCC"))(socket, request);
        });
        desk.gateway.always(act::answer(401, gatewayError("401013", "Oauth token is not valid")));
        Failure last;
        for (int i = 0; i < 40; ++i)
            last = desk.ask(get()).failure();
        QCOMPARE(desk.ims.seen().size(), ServiceToken::renewalsAtMost);
        QCOMPARE(last.code, QLatin1String(ServiceToken::renewedTooOften));
        QCOMPARE(last.reached, Failure::Reached::No);
        QVERIFY(!failureTitle(last).isEmpty() && !failureRemedy(last).isEmpty());
        // After a pause it is tried again.
        desk.steadyMs += std::chrono::milliseconds(ServiceToken::renewalSpan).count();
        desk.gateway.always(act::answer(200, "{}"));
        QVERIFY(desk.ask(get()).ok());
    }

    void tokensWithoutALifetimeAreNotFetchedForEver()
    {
        Desk desk;
        desk.ims.always(
            act::answer(200, R"({"access_token":"token-short-DDDD","token_type":"bearer","expires_in":1})"));
        for (int i = 0; i < 40; ++i) {
            desk.steadyMs += 2'000;
            desk.ask(get());
        }
        QVERIFY(desk.ims.seen().size() <= ServiceToken::renewalsAtMost);
    }

    void tokenIsRenewedBeforeItExpires_data()
    {
        QTest::addColumn<bool>("byWall");
        QTest::newRow("steady clock; somebody set the time back") << false;
        QTest::newRow("wall clock; the computer slept") << true;
    }

    void tokenIsRenewedBeforeItExpires()
    {
        QFETCH(bool, byWall);
        Desk desk;
        desk.open();
        const auto pass = [&](qint64 seconds) {
            if (byWall) {
                desk.clock.advance(std::chrono::seconds(seconds));
            } else {
                desk.steadyMs += seconds * 1000;
                desk.clock.advance(std::chrono::hours(-200));
            }
        };
        QVERIFY(desk.ask(get()).ok());
        pass(86'399 - 500 - 10);
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(desk.ims.seen().size(), 1);
        pass(10);
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(desk.ims.seen().size(), 2);
        QCOMPARE(desk.gateway.seen().back().header("Authorization"), "Bearer " + secondToken);
    }

    void lifeInMillisecondsIsRecognized()
    {
        QCOMPARE(tokenLifeMs(86'399), 86'399'000);
        QCOMPARE(tokenLifeMs(604'800), 604'800'000);
        QCOMPARE(tokenLifeMs(86'399'992), 86'399'992);
        QCOMPARE(tokenLifeMs(-5), 0);
        QCOMPARE(tokenLifeMs(std::numeric_limits<qint64>::max()), 315'576'000'000);
        QCOMPARE(ServiceToken::marginMs(86'399'000), 500'000);
        QCOMPARE(ServiceToken::marginMs(60'000), 6'000);
    }

    void signInErrorsAreTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong secret") << 401 << u"invalid_client"_s;
        QTest::newRow("wrong scope") << 400 << u"invalid_scope"_s;
    }

    void signInErrorsAreTold()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        Desk desk;
        desk.ims.always(act::answer(status, imsError(code.toLatin1(), "no good: client_secret=" + clientSecret)));
        desk.open();
        QSignalSpy refused(desk.token.get(), &AccessToken::refused);
        const auto answer = desk.ask(get());
        QCOMPARE(answer.failure().kind, Failure::Kind::SignIn);
        QCOMPARE(answer.failure().code, code);
        QCOMPARE(answer.failure().reached, Failure::Reached::No);
        QVERIFY(answer.failure().detail.startsWith(u"no good"_s));
        QVERIFY(!answer.failure().detail.contains(QString::fromLatin1(clientSecret)));
        QVERIFY(!answer.failure().body.contains(clientSecret));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(desk.ims.seen().size(), 1);
        QCOMPARE(desk.gateway.seen().size(), 0);
    }

    void identityServiceThatFalltersIsAskedAgain()
    {
        Desk desk;
        desk.ims.then(act::answer(429, "{}"));
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(desk.ims.seen().size(), 2);
        QCOMPARE(desk.gateway.seen().size(), 1);
    }

    void answerWithoutATokenIsUnreadable()
    {
        Desk desk;
        desk.ims.always(act::answer(200, "<html>captive portal</html>", {}, "text/html"));
        const auto answer = desk.ask(get());
        QCOMPARE(answer.failure().kind, Failure::Kind::Unreadable);
        QCOMPARE(answer.failure().reached, Failure::Reached::No);
    }

    void renewalThatFailsLetsTheOldTokenServeOut()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.ask(get()).ok());
        desk.steadyMs += 86'399'000 - 100'000;
        desk.ims.always(act::answer(503, "{}"));
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(desk.gateway.seen().back().header("Authorization"), "Bearer " + firstToken);
        desk.steadyMs += 100'000;
        QVERIFY(!desk.ask(get()));
    }

    void pastedTokenServesUntilItExpires()
    {
        const auto jwt = [](const QByteArray &payload) -> QByteArray {
            return "eyJhbGciOiJub25lIn0."
                + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
        };
        QCOMPARE(tokenExpiryMs(jwt(R"({"exp":1772440000})")), 1'772'440'000'000);
        QCOMPARE(tokenExpiryMs(jwt(R"({"created_at":"1772438400000","expires_in":"86400000"})")), 1'772'524'800'000);
        for (const QByteArray &odd :
             QList<QByteArray>{QByteArray("opaque"), QByteArray("a.b.c"), jwt("[]"), jwt("{}"), jwt(R"({"exp":-1})")})
            QCOMPARE(tokenExpiryMs(odd), std::nullopt);

        Desk desk;
        desk.transport = std::make_unique<Transport>(desk.log, desk.clock);
        const QByteArray token = jwt(R"({"exp":1772440000})");
        desk.token = std::make_unique<PastedToken>("  Bearer " + token + "\n", desk.log.redaction(), desk.clock);
        desk.client = std::make_unique<HttpClient>(desk.connection, *desk.transport, *desk.token, quickPolicy());
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(desk.gateway.seen()[0].header("Authorization"), "Bearer " + token);
        desk.clock.set(1'772'440'000'001);
        QCOMPARE(desk.ask(get()).failure().code, u"exportdesk:pasted-token"_s);
        QCOMPARE(desk.gateway.seen().size(), 1);
        QCOMPARE(desk.ims.seen().size(), 0);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::SignInTest)
#include "tst_signin.moc"
