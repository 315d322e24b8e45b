// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failurereader.h"
#include "models/platform/failuretext.h"
#include "models/platform/qterrortext.h"
#include "models/platform/redaction.h"
#include "models/platform/transport.h"
#include "tests/kit/testprogram.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <random>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qint64 nowMs = 1'772'438'400'000; // 2026-03-02 08:00:00 UTC

Failure read(int status, const QByteArray &body, const Headers &headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return readFailure(answer, Redaction(), nowMs);
}

Failure failureOf(Failure::Kind kind, const QString &code = {}, int status = 0)
{
    Failure failure;
    failure.kind = kind;
    failure.code = code;
    failure.httpStatus = status;
    return failure;
}

constexpr Failure::Kind allKinds[]
    = {Failure::Kind::Unreachable, Failure::Kind::Tls,      Failure::Kind::Timeout,   Failure::Kind::Interrupted,
       Failure::Kind::Redirected,  Failure::Kind::SignIn,   Failure::Kind::Forbidden, Failure::Kind::NotFound,
       Failure::Kind::Rejected,    Failure::Kind::Conflict, Failure::Kind::Throttled, Failure::Kind::Server,
       Failure::Kind::Unreadable,  Failure::Kind::TooLarge, Failure::Kind::Cancelled, Failure::Kind::Storage};

} // namespace

/// Every documented error body is read, and every failure has words for the operator.
class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeIsRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("requestId");
        const auto row
            = [](const char *name, int status, const QByteArray &body, const QString &code, const QString &detail,
                 const QString &id = {}) { QTest::newRow(name) << status << body << code << detail << id; };
        row("E1 gateway", 401, "{\"error_code\":\"401013\",\"message\":\"Oauth token is not valid\"}", u"401013"_s,
            u"Oauth token is not valid"_s);
        row("E2 catalog", 400,
            "{\"type\":\"/placeholder/type/uri\",\"status\":400,\"title\":\"Bad\",\"detail\":\"Schema is wrong\"}",
            u""_s, u"Schema is wrong"_s);
        row("E3 schema registry", 404,
            "{\"type\":\"http://ns.adobe.com/aep/errors/XDM-1010-404\",\"title\":\"Not found\",\"status\":404, "
            "\"report\":{\"registryRequestId\":\"reg-1\",\"timestamp\":\"x\",\"detailed-message\":\"The id is "
            "unknown\",\"sub-errors\":[]}, \"detail\":\"\"}",
            u"XDM-1010-404"_s, u"The id is unknown"_s, u"reg-1"_s);
        row("E4 UPS", 400,
            "{\"requestId\":\"r-4\",\"errors\":{\"400\":[{\"code\":\"UPAPI-007\",\"message\":\"No dataset\"}]}, "
            "\"type\":\"http://ns.adobe.com/aep/errors/UPAPI-100-400\",\"title\":\"Bad request\",\"status\":400}",
            u"UPAPI-007"_s, u"No dataset"_s, u"r-4"_s);
        row("E5 chain", 403,
            "{\"type\":\"x\",\"title\":\"Forbidden\",\"status\":403,\"report\":{\"tenantInfo\":{\"sandboxName\":"
            "\"dev\"}, "
            "\"additionalContext\":null},\"error-chain\":[{\"serviceId\":\"AC\",\"errorCode\":\"AC-403\","
            "\"unixTimeStampMs\":1}]}",
            u"AC-403"_s, u"Forbidden"_s);
        row("E5 errorChain", 403, "{\"title\":\"No\",\"errorChain\":[{\"errorCode\":\"ID-9\"}]}", u"ID-9"_s, u"No"_s);
        row("E6 legacy", 403, "{\"message\":\"Not provisioned\",\"cause\":\"UPS-ACC-1000004\",\"statusCode\":\"403\"}",
            u""_s, u"Not provisioned"_s);
        row("E7 throttled", 429,
            "[{\"message\":\"Slow down\",\"cause\":null,\"retryAfterMs\":\"500\",\"statusCode\":\"429\"}]", u""_s,
            u"Slow down"_s);
        row("E8 short", 400, "{\"code\":4711,\"message\":\"Nope\"}", u"4711"_s, u"Nope"_s);
        row("E9 merge policy", 422,
            "{\"message\":\"Not "
            "found\",\"statusCode\":\"404\",\"type\":\"t\",\"title\":\"T\",\"error-code\":\"UPLIB-101221-404\", "
            "\"error-message\":\"m\",\"status\":\"422\"}",
            u"UPLIB-101221-404"_s, u"Not found"_s);
        row("E10 sandboxes", 404,
            "{\"status\":404,\"title\":\"No sandbox\",\"type\":\"http://ns.adobe.com/aep/errors/SMS-2074-404\"}",
            u"SMS-2074-404"_s, u"No sandbox"_s);
        row("E11 identity", 429, "{\"title\":\"RequestRateTooLarge\",\"status\":429,\"detail\":\"Too many\"}", u""_s,
            u"Too many"_s);
        row("E12 plain", 400, "{\"errorMessage\":\"Flow is gone\"}", u""_s, u"Flow is gone"_s);
        row("E12 nested", 400,
            "{\"errorMessage\":\"{\\\"error_code\\\":\\\"F-1\\\",\\\"message\\\":\\\"Flow is gone\\\"}\"}", u"F-1"_s,
            u"Flow is gone"_s);
        row("E13 IMS", 400, "{\"error\":\"invalid_scope\",\"error_description\":\"No such scope\"}", u"invalid_scope"_s,
            u"No such scope"_s);
        row("E14 empty", 502, "", u""_s, u""_s);
        row("E14 HTML", 502,
            "<html><head><title>502 Bad Gateway</title><style>b{}</style><script>alert('x')</script></head>"
            "<body><h1>502   Bad Gateway</h1></body></html>",
            u""_s, u"502 Bad Gateway 502 Bad Gateway"_s);
        row("E14 text", 504, "upstream request timeout\n", u""_s, u"upstream request timeout"_s);
        row("wrong types", 400,
            "{\"message\":[\"a\"],\"code\":{\"x\":1},\"errors\":\"none\",\"report\":[],\"error-chain\":{},\"type\":5}",
            u""_s, u""_s);
        row("list of errors", 400, "{\"title\":\"Bad\",\"errors\":[{\"code\":\"X-1\",\"message\":\"No dataset\"}]}",
            u"X-1"_s, u"No dataset"_s);
        row("a number", 400, "42", u""_s, u"42"_s);
        row("empty list", 400, "[]", u""_s, u"[]"_s);
        row("null", 400, "null", u""_s, u"null"_s);
        row("ANSI and bidi", 400, "{\"message\":\"a\\u001b[31mb\\u202ec\\u0000d\"}", u""_s,
            u"a\uFFFD[31mb\uFFFDc\uFFFDd"_s);
    }

    void everyShapeIsRead()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        QFETCH(QString, requestId);
        const Failure failure = read(status, body);
        QCOMPARE(failure.code, code);
        QCOMPARE(failure.detail, detail);
        QCOMPARE(failure.requestId, requestId);
        QCOMPARE(failure.httpStatus, status);
        QCOMPARE(failure.body, body);
    }

    void statusGivesKindAndReach_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::addColumn<Failure::Reached>("reached");
        using K = Failure::Kind;
        using R = Failure::Reached;
        const std::tuple<int, K, R> rows[]
            = {{400, K::Rejected, R::Yes},     {401, K::SignIn, R::Yes},      {403, K::Forbidden, R::Yes},
               {404, K::NotFound, R::Yes},     {405, K::Rejected, R::Yes},    {408, K::Timeout, R::Maybe},
               {409, K::Conflict, R::Yes},     {410, K::NotFound, R::Yes},    {412, K::Conflict, R::Yes},
               {415, K::Rejected, R::Yes},     {418, K::Rejected, R::Yes},    {422, K::Rejected, R::Yes},
               {429, K::Throttled, R::Yes},    {500, K::Server, R::Maybe},    {502, K::Server, R::Maybe},
               {503, K::Server, R::Maybe},     {504, K::Server, R::Maybe},    {599, K::Server, R::Maybe},
               {302, K::Redirected, R::Maybe}, {100, K::Unreadable, R::Maybe}};
        for (const auto &[status, kind, reached] : rows)
            QTest::addRow("%d", status) << status << kind << reached;
    }

    void statusGivesKindAndReach()
    {
        QFETCH(int, status);
        QFETCH(Failure::Kind, kind);
        QFETCH(Failure::Reached, reached);
        const Failure failure = read(status, "{}");
        QCOMPARE(failure.kind, kind);
        QCOMPARE(failure.reached, reached);
    }

    /// Qt's catalogue has it in the language of the program.
    void aQtErrorThatSaysNothingIsLeftOut()
    {
        class German final : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return QByteArray(text) == "Unknown error" ? QStringLiteral("Unbekannter Fehler") : QString();
            }
        };
        QCOMPARE(qtErrorText(QStringLiteral("Unknown error")), QString());
        QCOMPARE(qtErrorText(QStringLiteral("Unbekannter Fehler")), QStringLiteral("Unbekannter Fehler"));
        German german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(qtErrorText(QStringLiteral("Unbekannter Fehler")), QString());
        QCOMPARE(qtErrorText(QStringLiteral("Unknown error")), QString());
        QCOMPARE(qtErrorText(QStringLiteral("Connection refused")), QStringLiteral("Connection refused"));
        QCoreApplication::removeTranslator(&german);
    }

    void waitThatIsAskedForIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("seconds") << QByteArray("7") << QByteArray("{}") << qint64(7000);
        QTest::newRow("date") << QByteArray("Mon, 02 Mar 2026 08:00:30 GMT") << QByteArray() << qint64(30'000);
        QTest::newRow("past") << QByteArray("Mon, 02 Mar 2026 07:00:30 GMT") << QByteArray() << qint64(0);
        QTest::newRow("body") << QByteArray() << QByteArray("[{\"retryAfterMs\":\"500\"}]") << qint64(500);
        QTest::newRow("header goes before body")
            << QByteArray("1") << QByteArray("{\"retryAfterMs\":9}") << qint64(1000);
        QTest::newRow("negative") << QByteArray("-5") << QByteArray("{\"retryAfterMs\":-9}") << qint64(-1);
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray("{\"retryAfterMs\":\"soon\"}") << qint64(-1);
        QTest::newRow("huge") << QByteArray("9223372036854775807") << QByteArray() << qint64(86'400'000);
        QTest::newRow("beyond huge") << QByteArray("99999999999999999999999") << QByteArray() << qint64(-1);
    }

    void waitThatIsAskedForIsRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        QFETCH(qint64, expected);
        QCOMPARE(read(429, body, {{"retry-after", header}}).retryAfterMs, expected);
    }

    void aDateToWaitForIsCountedFromThePlatformsClock()
    {
        // Ours is two hours ahead: by it the date would long have passed, and nobody would wait.
        QCOMPARE(read(429, "{}",
                      {{"Date", "Mon, 02 Mar 2026 06:00:00 GMT"}, {"Retry-After", "Mon, 02 Mar 2026 06:00:20 GMT"}})
                     .retryAfterMs,
                 qint64(20'000));
    }

    void secretsAreMaskedAndBodiesCut()
    {
        Redaction redaction;
        redaction.addSecret("p8e-secret-value");
        HttpAnswer answer;
        answer.status = 400;
        answer.body = "{\"message\":\"secret p8e-secret-value with Bearer abc.def-ghi is wrong\"}";
        const Failure failure = readFailure(answer, redaction, nowMs);
        QCOMPARE(failure.detail, u"secret *** with Bearer *** is wrong"_s);
        QVERIFY(!failure.body.contains("p8e-secret"));
        answer.body = QByteArray("word ").repeated(100'000);
        QVERIFY(readFailure(answer, redaction, nowMs).body.size() <= 64 * 1024);
    }

    void damagedBodiesAreReadWithoutHarm()
    {
        const QByteArray whole = "[{\"requestId\":\"r\",\"errors\":{\"400\":[{\"code\":\"c\",\"message\":\"m\"}]},"
                                 "\"report\":{\"someCode\":\"x\"},\"retryAfterMs\":\"5\"}]";
        std::mt19937 random(5);
        for (int round = 0; round < 3000; ++round) {
            QByteArray body = whole;
            for (int i = 0; i < 1 + round % 5; ++i)
                body[qsizetype(random() % std::size_t(body.size()))] = char(random());
            if (round % 4 == 0)
                body.truncate(qsizetype(random() % std::size_t(body.size())));
            QCOMPARE(read(400, body).kind, Failure::Kind::Rejected);
        }
        QCOMPARE(read(400, QByteArray(200'000, '[')).kind, Failure::Kind::Rejected);
        QCOMPARE(read(400, QByteArray("{\"errors\":").repeated(20'000)).kind, Failure::Kind::Rejected);
    }

    void signInFailuresAreAboutSigningIn()
    {
        HttpAnswer answer;
        for (const auto &[status, kind] :
             {std::pair(400, Failure::Kind::SignIn), std::pair(401, Failure::Kind::SignIn),
              std::pair(403, Failure::Kind::SignIn), std::pair(429, Failure::Kind::Throttled),
              std::pair(500, Failure::Kind::Server)}) {
            answer.status = status;
            const Failure failure = readSignInFailure(answer, Redaction(), nowMs);
            QCOMPARE(failure.kind, kind);
            QCOMPARE(failure.reached, Failure::Reached::No);
        }
    }

    void httpDatesAreRead()
    {
        QCOMPARE(httpDateMs("Tue, 15 Nov 1994 08:12:31 GMT"), 784'887'151'000);
        for (const char *wrong : {"", "Tue, 15 Nov 1994", "1994-11-15T08:12:31Z", "Tue, 35 Nov 1994 08:12:31 GMT"})
            QCOMPARE(httpDateMs(wrong), -1);
    }

    // ---- the words

    void everyKindHasWholeSentences()
    {
        QSet<QString> titles;
        for (const Failure::Kind kind : allKinds) {
            const Failure failure = failureOf(kind);
            const QString title = failureTitle(failure);
            QVERIFY(title.endsWith(u'.'));
            QVERIFY2(!title.contains(u'%'), qPrintable(title));
            titles += title;
            const QString remedy = failureRemedy(failure);
            if (kind != Failure::Kind::Cancelled)
                QVERIFY2(remedy.endsWith(u'.'), qPrintable(remedy));
        }
        QCOMPARE(titles.size(), qsizetype(std::size(allKinds)));
    }

    void everyGatewayCodeSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("inRemedy");
        QTest::newRow("403010") << u"403010"_s << u"bug in Exportdesk"_s;
        QTest::newRow("401013") << u"401013"_s << u"secret"_s;
        QTest::newRow("403000") << u"403000"_s << u"client ID"_s;
        QTest::newRow("403003") << u"403003"_s << u"different credentials"_s;
        QTest::newRow("400003") << u"400003"_s << u"@AdobeOrg"_s;
        QTest::newRow("403025") << u"403025"_s << u"organization ID"_s;
        QTest::newRow("403027") << u"403027"_s << u"product profile"_s;
        QTest::newRow("429050") << u"429050"_s << u"Wait"_s;
        QTest::newRow("invalid_scope") << u"invalid_scope"_s << u"Import the credential file"_s;
        QTest::newRow("invalid_client") << u"invalid_client"_s << u"rotated"_s;
        QTest::newRow("pasted") << u"exportdesk:pasted-token"_s << u"Paste a new"_s;
        QTest::newRow("plain http") << QString::fromLatin1(Transport::plainHttp) << u"https://"_s;
        QTest::newRow("address") << QString::fromLatin1(Transport::badAddress) << u"address"_s;
        QTest::newRow("header") << QString::fromLatin1(Transport::badHeader) << u"stray"_s;
        QTest::newRow("sandbox") << u"exportdesk:no-sandbox"_s << u"sandbox"_s;
        QTest::newRow("merge policy") << u"UPLIB-101221-404"_s << u"merge policy"_s;
        QTest::newRow("provisioned") << u"UPS-ACC-1000004"_s << u"provision"_s;
    }

    void everyGatewayCodeSaysWhatToDo()
    {
        QFETCH(QString, code);
        QFETCH(QString, inRemedy);
        const Failure failure = failureOf(Failure::Kind::Forbidden, code, 403);
        QVERIFY(failureTitle(failure) != failureTitle(failureOf(Failure::Kind::Forbidden)));
        QVERIFY2(failureRemedy(failure).contains(inRemedy), qPrintable(failureRemedy(failure)));
    }

    void permissionFailureLeadsToTheRoles()
    {
        QVERIFY(failureRemedy(failureOf(Failure::Kind::Forbidden, {}, 403)).contains(u"Roles"_s));
    }

    void notFoundNamesTheSandbox()
    {
        Failure failure = failureOf(Failure::Kind::NotFound, {}, 404);
        failure.sandbox = u"dev"_s;
        QVERIFY(failureTitle(failure).contains(u"“dev”"_s));
        QVERIFY(failureRemedy(failure).contains(u"a sandbox other than “dev”"_s));
    }

    void unknownOutcomeIsNotHidden()
    {
        Failure failure = failureOf(Failure::Kind::Timeout);
        failure.reached = Failure::Reached::Maybe;
        QVERIFY(failureRemedy(failure).contains(u"may still have been carried out"_s));
        failure.reached = Failure::Reached::No;
        QVERIFY(!failureRemedy(failure).contains(u"may still have been carried out"_s));
        for (Failure &one : QList{failureOf(Failure::Kind::Server, {}, 504), failureOf(Failure::Kind::Interrupted),
                                  failureOf(Failure::Kind::Unreadable, QLatin1String(Transport::interimResponse))}) {
            one.reached = Failure::Reached::Maybe;
            QVERIFY(failureRemedy(one).contains(u"may still have been carried out"_s));
            one.onlyReads = true;
            QVERIFY(!failureRemedy(one).contains(u"may still have been carried out"_s));
            one.onlyReads = false;
            one.reached = Failure::Reached::No;
            QVERIFY(!failureRemedy(one).contains(u"may still have been carried out"_s));
        }
    }

    void summaryIsOneLineWithThePlatformsWords()
    {
        Failure failure = failureOf(Failure::Kind::Rejected, u"UPAPI-007"_s, 400);
        failure.detail = u"No %1\n dataset"_s;
        const QString line = failureSummary(failure);
        QVERIFY(!line.contains(u'\n'));
        QCOMPARE(line, failureTitle(failure) + u" Response: No %1 dataset (code UPAPI-007)"_s);
        QCOMPARE(failureSummary(failureOf(Failure::Kind::Unreachable)),
                 failureTitle(failureOf(Failure::Kind::Unreachable)));
        const Failure ours = failureOf(Failure::Kind::Rejected, u"exportdesk:no-sandbox"_s);
        QCOMPARE(failureSummary(ours), failureTitle(ours));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::FailuresTest)
#include "tst_failures.moc"
