// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/localplatform/serverkit.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

/// Sign-in, the gateway's checks, isolation, the request log and everything that goes wrong on purpose.
class TestServerGateway : public QObject
{
    Q_OBJECT

    static constexpr char Jobs[] = "/data/core/ups/export/jobs?limit=2";

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;

    void plan(const QByteArray &fault, const QByteArray &when = "",
              const QByteArray &route = "GET /data/core/ups/export/jobs")
    {
        QByteArray text = R"({"seed": 3, "rules": [{"route": "ROUTE" WHEN, "fault": FAULT}]})";
        m_platform->setFaults(text.replace("ROUTE", route).replace("WHEN", when).replace("FAULT", fault));
    }

    WireReply local(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) const
    {
        Wire wire(*m_platform);
        wire.send(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Local-Secret: " + m_platform->localSecret()
                  + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return wire.receive();
    }

    int jobCount() const
    {
        return int(m_caller->get("/data/core/ups/export/jobs").object().value("records"_L1).toArray().size());
    }

    QByteArray exportRequest() const
    {
        return R"({"fields": "personalEmail.address", "destination": {"datasetId": "5b020a27e7040801dedba61b"}, )"
               R"("schema": {"name": "_xdm.context.profile"}})";
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<LocalPlatformProcess>(
            QStringList{u"--profiles"_s, u"20"_s, u"--jobs"_s, u"10"_s, u"--speed"_s, u"0"_s});
    }

    void init()
    {
        m_platform->setFaults("{}");
        local("DELETE", "/_local/log");
        m_caller = std::make_unique<Caller>(*m_platform);
    }

    void cleanupTestCase()
    {
        m_caller.reset();
        m_platform.reset();
    }

    void tokenIsGivenForTheBody()
    {
        const WireReply reply = postForm(*m_platform, "/ims/token/v3", signInForm(m_platform->ready()));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value("token_type"_L1).toString(), u"bearer"_s);
        QCOMPARE(reply.object().value("expires_in"_L1).toInt(), 86399);
        QVERIFY(!reply.object().value("access_token"_L1).toString().isEmpty());
    }

    void clientIdMayStandInTheQuery()
    {
        const QByteArray id = m_platform->ready().value("clientId"_L1).toString().toLatin1();
        const QByteArray form = signInForm(m_platform->ready()).replace(QByteArray("client_id=" + id), "x=1");
        QCOMPARE(postForm(*m_platform, "/ims/token/v3", form).status, 400);
        QCOMPARE(postForm(*m_platform, "/ims/token/v3?client_id=" + id, form).status, 200);
    }

    void oldPathTakesTheQuery()
    {
        const WireReply reply = postForm(*m_platform, "/ims/token/v2?" + signInForm(m_platform->ready()), {});
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.object().value("access_token"_L1).toString().isEmpty());
        // The secret was in the query, and still must not be in the log.
        QVERIFY(!local("GET", "/_local/log")
                     .body.contains(m_platform->ready().value("clientSecret"_L1).toString().toUtf8()));
    }

    void signInIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("secret") << "client_secret=p8e"_ba
                                << "client_secret=nope"_ba << 401 << u"invalid_client"_s;
        QTest::newRow("client") << "client_id="_ba
                                << "client_id=x"_ba << 400 << u"invalid_client"_s;
        QTest::newRow("grant") << "client_credentials"_ba
                               << "password"_ba << 400 << u"unsupported_grant_type"_s;
        QTest::newRow("foreign scope") << "openid"_ba
                                       << "adobeio_api"_ba << 400 << u"invalid_scope"_s;
        QTest::newRow("scopes with blanks") << "%2C"_ba
                                            << "%20"_ba << 400 << u"invalid_scope"_s;
        QTest::newRow("no scope") << "&scope="_ba
                                  << "&nothing="_ba << 400 << u"invalid_scope"_s;
    }
    void signInIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const WireReply reply
            = postForm(*m_platform, "/ims/token/v3", signInForm(m_platform->ready()).replace(from, to));
        QTEST(reply.status, "status");
        QTEST(reply.object().value("error"_L1).toString(), "error");
        QVERIFY(!reply.object().value("error_description"_L1).toString().isEmpty());
    }

    void gatewayRefuses_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("no key") << "x-api-key"_ba
                                << ""_ba << 403 << u"403000"_s;
        QTest::newRow("no token") << "Authorization"_ba
                                  << ""_ba << 403 << u"403010"_s;
        QTest::newRow("no bearer") << "Authorization"_ba
                                   << "Basic abc"_ba << 403 << u"403010"_s;
        QTest::newRow("forged") << "Authorization"_ba
                                << "Bearer a.b.c"_ba << 401 << u"401013"_s;
        QTest::newRow("other key") << "x-api-key"_ba
                                   << "another"_ba << 403 << u"403003"_s;
        QTest::newRow("no org") << "x-gw-ims-org-id"_ba
                                << ""_ba << 400 << u"400003"_s;
        QTest::newRow("malformed org") << "x-gw-ims-org-id"_ba
                                       << "ABC"_ba << 403 << u"403027"_s;
        QTest::newRow("other org") << "x-gw-ims-org-id"_ba
                                   << "ABCDEF@AdobeOrg"_ba << 403 << u"403025"_s;
    }
    void gatewayRefuses()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        if (value.isEmpty())
            m_caller->removeHeader(header);
        else
            m_caller->setHeader(header, value);
        const WireReply reply = m_caller->get(Jobs);
        QTEST(reply.status, "status");
        QTEST(reply.object().value("error_code"_L1).toString(), "code");
        QVERIFY(!reply.object().value("message"_L1).toString().isEmpty());
    }

    void changedTokenIsForged()
    {
        QByteArray token = m_caller->token();
        token[token.indexOf('.') + 12] = token[token.indexOf('.') + 12] == 'A' ? 'B' : 'A';
        m_caller->setHeader("Authorization", "Bearer " + token);
        QCOMPARE(m_caller->get(Jobs).object().value("error_code"_L1).toString(), u"401013"_s);
    }

    void expiredTokenIsRefused()
    {
        m_platform->setFaults(R"({"quirks": {"tokenLifeSeconds": 1}})");
        m_caller->signIn(m_platform->ready());
        QCOMPARE(m_caller->get(Jobs).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_caller->get(Jobs).status, 401, 5000);
    }

    void sandboxMustBeKnown()
    {
        m_caller->setHeader("x-sandbox-name", "nowhere");
        const WireReply reply = m_caller->get(Jobs);
        QCOMPARE(reply.status, 404);
        QVERIFY(reply.object().value("type"_L1).toString().contains("SMS-2074-404"_L1));
        // Listing the sandboxes needs none.
        QCOMPARE(m_caller->get("/data/foundation/sandbox-management/").status, 200);
        // Left out, the default production sandbox answers.
        const QJsonObject prod = Caller(*m_platform).get(Jobs).object();
        m_caller->removeHeader("x-sandbox-name");
        QCOMPARE(m_caller->get(Jobs).object(), prod);
    }

    void sandboxesSeeNothingOfEachOther()
    {
        const Caller dev(*m_platform, u"dev"_s);
        QCOMPARE(m_caller->get("/data/core/ups/export/jobs/726").status, 200);
        QCOMPARE(dev.get("/data/core/ups/export/jobs/726").status, 404);
        QCOMPARE(dev.remove("/data/core/ups/export/jobs/726").status, 404);
        QCOMPARE(m_caller->get("/data/core/ups/export/jobs/726").status, 200);
        QCOMPARE(dev.get("/data/foundation/catalog/dataSets/5b020a27e7040801dedba61b").status, 404);
        const QByteArray created = dev.post("/data/foundation/catalog/dataSets", R"({"name": "only in dev"})").body;
        const QByteArray id = created.mid(created.lastIndexOf('/') + 1, 24);
        QCOMPARE(dev.get("/data/foundation/catalog/dataSets/" + id).status, 200);
        QCOMPARE(m_caller->get("/data/foundation/catalog/dataSets/" + id).status, 404);
        QCOMPARE(m_caller->remove("/data/foundation/catalog/dataSets/" + id).status, 404);
    }

    void organisationsSeeNothingOfEachOther()
    {
        const QJsonArray clients = local("GET", "/_local/credentials").array();
        QCOMPARE(clients.size(), 2);
        Caller other(*m_platform);
        other.signIn(clients.at(1).toObject());
        QCOMPARE(other.get(Jobs).object().value("records"_L1).toArray().size(), 0);
        QCOMPARE(other.get("/data/core/ups/export/jobs/726").status, 404);
        QCOMPARE(other.get("/data/foundation/catalog/dataSets").object().size(), 0);
        QCOMPARE(other.get("/data/foundation/sandbox-management/").object().value("sandboxes"_L1).toArray().size(), 1);
        QCOMPARE(m_caller->get("/data/foundation/sandbox-management/").object().value("sandboxes"_L1).toArray().size(),
                 2);
        // A token of one with the organisation of the other is nobody's.
        other.setHeader("x-gw-ims-org-id", m_platform->ready().value("orgId"_L1).toString().toUtf8());
        QCOMPARE(other.get(Jobs).object().value("error_code"_L1).toString(), u"403025"_s);
    }

    void bodyMustBeJson()
    {
        m_caller->setHeader("Content-Type", "text/plain");
        QCOMPARE(m_caller->post("/data/core/ups/export/jobs", exportRequest()).status, 415);
    }

    void logTellsWhatWasSentWithoutSecrets()
    {
        local("DELETE", "/_local/log");
        Caller caller(*m_platform);
        caller.get("/data/core/ups/export/jobs?limit=2&offset=1_2");
        const QByteArray text = local("GET", "/_local/log").body;
        const QJsonArray log = QJsonDocument::fromJson(text).array();
        QCOMPARE(log.size(), 2);
        const QJsonObject signIn = log.at(0).toObject();
        QCOMPARE(signIn.value("method"_L1).toString(), u"POST"_s);
        QCOMPARE(signIn.value("path"_L1).toString(), u"/ims/token/v3"_s);
        QVERIFY(signIn.value("body"_L1).toString().contains("client_secret=<masked>"_L1));
        const QJsonObject list = log.at(1).toObject();
        QCOMPARE(list.value("path"_L1).toString(), u"/data/core/ups/export/jobs"_s);
        QCOMPARE(list.value("query"_L1).toString(), u"limit=2&offset=1_2"_s);
        QCOMPARE(list.value("status"_L1).toInt(), 200);
        const QJsonObject headers = list.value("headers"_L1).toObject();
        QCOMPARE(headers.value("authorization"_L1).toString(), u"Bearer <masked>"_s);
        QCOMPARE(headers.value("x-api-key"_L1), m_platform->ready().value("clientId"_L1));
        QCOMPARE(headers.value("x-sandbox-name"_L1).toString(), u"prod"_s);
        QVERIFY(list.value("time"_L1).toDouble() > 1.6e12);
        QVERIFY(!list.contains("fault"_L1));
        QVERIFY(!text.contains(caller.token()));
        QVERIFY(!text.contains(m_platform->ready().value("clientSecret"_L1).toString().toUtf8()));
        QCOMPARE(local("DELETE", "/_local/log").status, 204);
        QCOMPARE(local("GET", "/_local/log").body, "[]"_ba);
    }

    void planIsCheckedAndShown()
    {
        QCOMPARE(local("PUT", "/_local/faults", "{").status, 400);
        QCOMPARE(local("PUT", "/_local/faults", "[]").status, 400);
        QCOMPARE(local("PUT", "/_local/faults", R"({"rules": [{"fault": {}}]})").status, 400);
        QCOMPARE(local("PUT", "/_local/faults", R"({"rules": [{"route": "*", "fault": {"explode": 1}}]})").status, 400);
        QCOMPARE(local("PUT", "/_local/faults", R"({"rules": [{"route": "*", "nth": "x", "fault": {}}]})").status, 400);
        for (const char *wrong :
             {R"({"quirks": {"nextlink": "null"}})", R"({"rules": [{"route": "*", "fault": {"quirks": {"x": 1}}}]})",
              R"({"rules": [{"route": "*", "fault": {"status": 99999}}]})",
              R"({"rules": [{"route": "*", "fault": {"status": 500, "shape": "E99"}}]})"})
            QVERIFY2(local("PUT", "/_local/faults", wrong).status == 400, wrong);
        QCOMPARE(local("PUT", "/_local/faults", R"({"seed": 9})").status, 200);
        QCOMPARE(local("GET", "/_local/faults").body, R"({"seed":9})"_ba);
        QCOMPARE(local("DELETE", "/_local/faults").status, 204);
        QCOMPARE(local("GET", "/_local/faults").body, "{}"_ba);
    }

    void ruleIsDueAsItSays_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("statuses");
        QTest::newRow("always") << ""_ba << u"555555"_s;
        QTest::newRow("nth") << R"(, "nth": [2, 5])"_ba << u"252252"_s;
        QTest::newRow("every") << R"(, "every": 3)"_ba << u"225225"_s;
        QTest::newRow("times") << R"(, "times": 2)"_ba << u"552222"_s;
        QTest::newRow("every, times") << R"(, "every": 2, "times": 1)"_ba << u"252222"_s;
        QTest::newRow("never") << R"(, "probability": 0)"_ba << u"222222"_s;
        QTest::newRow("surely") << R"(, "probability": 1)"_ba << u"555555"_s;
    }
    void ruleIsDueAsItSays()
    {
        QFETCH(QByteArray, when);
        plan(R"({"status": 500})", when);
        QString statuses;
        for (int i = 0; i < 6; ++i)
            statuses += QString::number(m_caller->get(Jobs).status / 100);
        QTEST(statuses, "statuses");
    }

    void chanceIsRepeatable()
    {
        const auto run = [this] {
            plan(R"({"status": 500})", R"(, "probability": 0.5)");
            QString statuses;
            for (int i = 0; i < 30; ++i)
                statuses += QString::number(m_caller->get(Jobs).status / 100);
            return statuses;
        };
        const QString first = run();
        QVERIFY(first.contains(u'2') && first.contains(u'5'));
        QCOMPARE(run(), first);
    }

    void routeHasWildcards()
    {
        plan(R"({"status": 503})", "", "* /data/core/*");
        QCOMPARE(m_caller->get(Jobs).status, 503);
        QCOMPARE(m_caller->remove("/data/core/ups/export/jobs/1").status, 503);
        QCOMPARE(m_caller->get("/data/foundation/catalog/dataSets").status, 200);
    }

    void statusWithEachShape_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<QByteArray>("contains");
        QTest::newRow("E1") << "E1"_ba
                            << R"("error_code":"C7")"_ba;
        QTest::newRow("E2") << "E2"_ba
                            << R"("detail":"words")"_ba;
        QTest::newRow("E3") << "E3"_ba
                            << R"("detailed-message":"words")"_ba;
        QTest::newRow("E4") << "E4"_ba
                            << R"("errors":{"429":[{"code":"C7","message":"words"}]})"_ba;
        QTest::newRow("E5") << "E5"_ba
                            << R"("error-chain":[{"errorCode":"C7")"_ba;
        QTest::newRow("E6") << "E6"_ba
                            << R"("statusCode":"429")"_ba;
        QTest::newRow("E7") << "E7"_ba
                            << R"([{"cause":"C7","message":"words","retryAfterMs":"500","statusCode":"429"}])"_ba;
        QTest::newRow("E8") << "E8"_ba
                            << R"({"code":"C7","message":"words"})"_ba;
        QTest::newRow("E9") << "E9"_ba
                            << R"("error-message":"words")"_ba;
        QTest::newRow("E10") << "E10"_ba
                             << R"("title":"words")"_ba;
        QTest::newRow("E11") << "E11"_ba
                             << R"("title":"RequestRateTooLarge")"_ba;
        QTest::newRow("E12") << "E12"_ba
                             << "\"errorMessage\":\"{\\\"code\\\":\\\"C7\\\""_ba;
        QTest::newRow("E13") << "E13"_ba
                             << R"("error_description":"words")"_ba;
        QTest::newRow("E14") << "E14"_ba
                             << "<html>"_ba;
        QTest::newRow("E14-text") << "E14-text"_ba
                                  << "words"_ba;
        QTest::newRow("E14-empty") << "E14-empty"_ba
                                   << ""_ba;
    }
    void statusWithEachShape()
    {
        QFETCH(QByteArray, shape);
        QFETCH(QByteArray, contains);
        plan(QByteArray(
                 R"({"status": 429, "code": "C7", "message": "words", "headers": {"Retry-After": "2"}, "shape": "E"})")
                 .replace("\"E\"", QByteArray("\"" + shape + "\"")));
        const WireReply reply = m_caller->get(Jobs);
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.header("retry-after"), "2"_ba);
        QVERIFY2(reply.body.contains(contains), reply.body.constData());
        QCOMPARE(reply.body.isEmpty(), contains.isEmpty());
        // And the log says what was done.
        QCOMPARE(m_platform->log().last().toObject().value("fault"_L1).toObject().value("status"_L1).toInt(), 429);
    }

    void anyBodyAndContentType()
    {
        plan(R"({"status": 200, "body": {"records": "none"}, "contentType": "text/json"})");
        const WireReply reply = m_caller->get(Jobs);
        QCOMPARE(reply.body, R"({"records":"none"})"_ba);
        QCOMPARE(reply.header("content-type"), "text/json"_ba);
    }

    void unusableAnswers()
    {
        plan(R"({"html": true})");
        QVERIFY(m_caller->get(Jobs).body.startsWith("<html>"));
        plan(R"({"wrongJson": true})");
        QVERIFY(!m_caller->get(Jobs).array().isEmpty());
        plan(R"({"truncatedJson": true})");
        const WireReply half = m_caller->get(Jobs);
        QVERIFY(half.complete && !half.body.isEmpty());
        QVERIFY(QJsonDocument::fromJson(half.body).isNull());
    }

    void truncatedAnswerPromisesMore()
    {
        plan(R"({"truncate": 40})");
        const WireReply reply = m_caller->get(Jobs);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body.size(), 40);
        QVERIFY(!reply.complete);
        QVERIFY(reply.header("content-length").toInt() > 40);
    }

    void connectionEndsBeforeTheWork_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("done");
        QTest::addColumn<bool>("reset");
        QTest::newRow("closeBefore") << R"({"closeBefore": true})"_ba << false << false;
        QTest::newRow("resetBefore") << R"({"resetBefore": true})"_ba << false << true;
        QTest::newRow("lostAnswer close") << R"({"lostAnswer": "close"})"_ba << true << false;
        QTest::newRow("lostAnswer reset") << R"({"lostAnswer": "reset"})"_ba << true << true;
    }
    void connectionEndsBeforeTheWork()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, done);
        QFETCH(bool, reset);
        const int before = jobCount();
        plan(fault, R"(, "nth": [1])", "POST /data/core/ups/export/jobs");
        Wire wire(*m_platform);
        wire.send(m_caller->request("POST", "/data/core/ups/export/jobs", exportRequest()));
        QCOMPARE(wire.receive().status, 0);
        QVERIFY(wire.ended());
        QCOMPARE(wire.socket().error(), QAbstractSocket::RemoteHostClosedError);
        Q_UNUSED(reset) // QTcpSocket reports both as closed by the remote host
        QCOMPARE(jobCount(), before + (done ? 1 : 0));
        QCOMPARE(m_platform->log().at(m_platform->log().size() - 2).toObject().value("status"_L1).toInt(), 0);
    }

    void answerMayComeAndTheWorkBeDoneAllTheSame()
    {
        const int before = jobCount();
        plan(R"({"status": 504, "shape": "E14", "afterWork": true})", "", "POST /data/core/ups/export/jobs");
        QCOMPARE(m_caller->post("/data/core/ups/export/jobs", exportRequest()).status, 504);
        QCOMPARE(jobCount(), before + 1);
        plan(R"({"status": 504, "shape": "E14"})", "", "POST /data/core/ups/export/jobs");
        QCOMPARE(m_caller->post("/data/core/ups/export/jobs", exportRequest()).status, 504);
        QCOMPARE(jobCount(), before + 1);
    }

    void resetAfterTheAnswer()
    {
        plan(R"({"resetAfter": true})");
        Wire wire(*m_platform);
        wire.send(m_caller->request("GET", Jobs));
        QVERIFY(wire.ended());
    }

    void delayAndDripTakeTime()
    {
        QElapsedTimer timer;
        plan(R"({"delayMs": 400})");
        timer.start();
        QCOMPARE(m_caller->get(Jobs).status, 200);
        QVERIFY(timer.elapsed() >= 400);
        plan(R"({"status": 200, "body": "0123456789012345678901234567890123456789", "dripBytesPerSecond": 100})");
        timer.start();
        const WireReply reply = m_caller->get(Jobs);
        QCOMPARE(reply.body.size(), 40);
        QVERIFY(timer.elapsed() >= 300);
    }

    void tokensMayBeExpiredAtOnce()
    {
        plan(R"({"expireToken": true})", R"(, "nth": [2])");
        QCOMPARE(m_caller->get(Jobs).status, 200);
        QCOMPARE(m_caller->get(Jobs).object().value("error_code"_L1).toString(), u"401013"_s);
        QCOMPARE(m_caller->get("/data/foundation/catalog/dataSets").status, 401);
        m_caller->signIn(m_platform->ready());
        QCOMPARE(m_caller->get(Jobs).status, 200);
    }

    void quirksOfSignIn()
    {
        const QByteArray form = signInForm(m_platform->ready());
        m_platform->setFaults(R"({"quirks": {"expiresInMilliseconds": true}})");
        QCOMPARE(postForm(*m_platform, "/ims/token/v3", form).object().value("expires_in"_L1).toInt(), 86'399'000);
        m_platform->setFaults(R"({"quirks": {"invalidScope": true}})");
        QCOMPARE(postForm(*m_platform, "/ims/token/v3", form).object().value("error"_L1).toString(),
                 u"invalid_scope"_s);
        m_platform->setFaults(R"({"quirks": {"invalidClient": true}})");
        QCOMPARE(postForm(*m_platform, "/ims/token/v3", form).status, 401);
    }
};

EXPORTDESK_TEST(TestServerGateway)
#include "tst_server_gateway.moc"
