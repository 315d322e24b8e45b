// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/platform/failuretext.h"
#include "models/platform/httpclient.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString jobsPath = u"/data/core/ups/export/jobs"_s;

PlatformRequest request(const QByteArray &method, const QString &path, const QByteArray &body = {})
{
    PlatformRequest made;
    made.method = method;
    made.path = path;
    made.body = body;
    return made;
}

/// A fault for one route.
QByteArray fault(const QByteArray &route, const QByteArray &what)
{
    return "{\"rules\": [{\"route\": \"" + route + "\", \"fault\": " + what + "}]}";
}

} // namespace

/// The client and the local platform, written apart from each other, agree on the wire.
class AgainstLocalPlatformTest : public QObject
{
    Q_OBJECT

    kit::LocalPlatformProcess m_platform{{u"--profiles"_s, u"50"_s, u"--jobs"_s, u"20"_s}};
    const QByteArray m_secret = m_platform.ready().value("clientSecret"_L1).toString().toLatin1();

    Outcome<PlatformReply> ask(const Connection &connection, const QByteArray &secret, const PlatformRequest &request)
    {
        const SystemClock clock;
        ExchangeLog log;
        Transport transport(log, clock);
        const RetryPolicy policy(1, {.attempts = 4, .base = RetryPolicy::Wait(1), .longest = RetryPolicy::Wait(4)});
        ServiceToken token(connection, secret, transport, policy);
        HttpClient client(connection, transport, token, policy);
        const auto future = client.send(request);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("never answered");
        return future.result();
    }
    Outcome<PlatformReply> ask(const PlatformRequest &request)
    {
        return ask(m_platform.connection(), m_secret, request);
    }
    int logged(const QString &method, const QString &path) const
    {
        int count = 0;
        for (const auto &entry : m_platform.log())
            count += entry.toObject().value("method"_L1).toString() == method
                    && entry.toObject().value("path"_L1).toString().startsWith(path)
                ? 1
                : 0;
        return count;
    }

private Q_SLOTS:
    void cleanup() { m_platform.setFaults("{}"); }

    void signsInAndReads()
    {
        const auto jobs = ask(request("GET", jobsPath));
        QVERIFY2(jobs.ok(), jobs.ok() ? "" : qPrintable(failureSummary(jobs.failure())));
        QVERIFY(QJsonDocument::fromJson(jobs.value().body).isObject());
    }

    void signInErrorsAreTold()
    {
        const Connection connection = m_platform.connection();
        QCOMPARE(ask(connection, "wrong-secret", request("GET", jobsPath)).failure().code, u"invalid_client"_s);
        Connection scopes = connection;
        scopes.scopes = {u"from_another_product"_s};
        const Failure failure = ask(scopes, m_secret, request("GET", jobsPath)).failure();
        QCOMPARE(failure.code, u"invalid_scope"_s);
        QCOMPARE(failure.kind, Failure::Kind::SignIn);
    }

    void unknownJobNamesTheSandbox()
    {
        const Failure failure = ask(request("GET", jobsPath + u"/999999999"_s)).failure();
        QCOMPARE(failure.kind, Failure::Kind::NotFound);
        QVERIFY(failureTitle(failure).contains(m_platform.ready().value("sandbox"_L1).toString()));
    }

    void brokenBodyIsRejectedWithItsPlace()
    {
        const Failure failure = ask(request("POST", jobsPath, "{\"fields\": \"a\" \"b\"}")).failure();
        QCOMPARE(failure.kind, Failure::Kind::Rejected);
        QVERIFY2(failure.detail.contains(u"line"_s), qPrintable(failure.detail));
    }

    void launchWhoseAnswerIsLostIsOnTheWireOnce_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char *what :
             {"{\"lostAnswer\": \"close\"}", "{\"lostAnswer\": \"reset\"}", "{\"resetBefore\": true}",
              "{\"closeBefore\": true}", "{\"truncate\": 4}", "{\"status\": 502, \"shape\": \"E14\"}"})
            QTest::newRow(what) << QByteArray(what);
    }

    void launchWhoseAnswerIsLostIsOnTheWireOnce()
    {
        QFETCH(QByteArray, what);
        m_platform.setFaults(fault("POST " + jobsPath.toLatin1(), what));
        const int before = logged(u"POST"_s, jobsPath);
        const auto answer = ask(request("POST", jobsPath, "{}"));
        QVERIFY(!answer); // the client is gone: what is not in the log by now will not come
        QCOMPARE(logged(u"POST"_s, jobsPath) - before, 1);
    }

    void expiredTokenIsRenewedUnderTheRequest()
    {
        m_platform.setFaults("{\"rules\": [{\"route\": \"GET *\", \"nth\": 1, \"fault\": {\"expireToken\": true}}]}");
        const int before = logged(u"POST"_s, u"/ims/token"_s);
        QVERIFY(ask(request("GET", jobsPath)).ok());
        QCOMPARE(logged(u"POST"_s, u"/ims/token"_s) - before, 2);
    }

    void everyShapeHasWords_data()
    {
        QTest::addColumn<QByteArray>("shape");
        for (const char *shape : {"E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12", "E13",
                                  "E14", "E14-empty", "E14-text"})
            QTest::newRow(shape) << QByteArray(shape);
    }

    void everyShapeHasWords()
    {
        QFETCH(QByteArray, shape);
        m_platform.setFaults(fault(
            "GET *", "{\"status\": 422, \"shape\": \"" + shape + "\", \"code\": \"X-77\", \"message\": \"told so\"}"));
        const Failure failure = ask(request("GET", jobsPath)).failure();
        QCOMPARE(failure.kind, Failure::Kind::Rejected);
        QCOMPARE(failure.httpStatus, 422);
        QVERIFY(!failureTitle(failure).isEmpty());
        // A proxy's page knows nothing of our words.
        const QString told = shape == "E14" ? u"422 Unprocessable Entity"_s : u"told so"_s;
        if (shape == "E14-empty")
            QCOMPARE(failure.detail, QString());
        else
            QVERIFY2(failure.detail.contains(told), failure.body.constData());
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::AgainstLocalPlatformTest)
#include "tst_againstlocalplatform.moc"
