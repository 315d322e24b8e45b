// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectiontest.h"
#include "models/connections/testadvice.h"
#include "models/connections/testwords.h"
#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/platform/proxygate.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/scriptedproxy.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace exportdesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto sandboxesRoute = "GET /data/foundation/sandbox-management*";
constexpr auto schemasRoute = "GET /data/foundation/schemaregistry*";
constexpr auto jobsRoute = "GET /data/core/ups/export/jobs*";
constexpr auto signInRoute = "POST /ims/token/v3";

/// A plan that answers one route always with this fault.
QByteArray always(const char *route, const QByteArray &fault)
{
    return QByteArray(R"({"rules":[{"route":")") + route + R"(","fault":)" + fault + "}]}";
}

QByteArray refusal(int status, const char *shape, const char *code)
{
    return QByteArray(R"({"status":)") + QByteArray::number(status) + R"(,"shape":")" + shape + R"(","code":")" + code
        + R"(","message":"no"})";
}

} // namespace

/// Testing a connection against the real local platform: the step that fails is the right one, and so is the advice.
class ConnectionTestTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::LocalPlatformProcess> m_platform;
    SystemClock m_clock;
    ExchangeLog m_log;

    Connection connection() const
    {
        const QJsonObject &ready = m_platform->ready();
        Connection made;
        made.id = u"tested"_s;
        made.name = u"Tested"_s;
        made.gateway = m_platform->gateway();
        made.ims = QUrl(ready["ims"_L1].toString());
        made.orgId = ready["orgId"_L1].toString();
        made.clientId = ready["clientId"_L1].toString();
        for (const QJsonValue scope : ready["scopes"_L1].toArray())
            made.scopes << scope.toString();
        made.sandbox = u"prod"_s;
        return made;
    }
    Secret secret() const { return Secret(m_platform->ready()["clientSecret"_L1].toString()); }

    /// Runs it to its end.
    static void run(ConnectionTest &test, const Connection &connection, const Secret &secret, const Secret &token = {})
    {
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start(connection, secret, token);
        QVERIFY(test.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QVERIFY(!test.isRunning());
    }

    static QString adviceOf(const ConnectionTest &test)
    {
        const TestStep step = *test.failed();
        const TestAdvice advice = testAdvice(step, test.step(step).failure, test.connection());
        return advice.sentence + u'\n' + advice.actions.join(u'\n');
    }

    /// Advice in both languages holds the word that makes it the right one.
    static void verifyAdvice(const ConnectionTest &test, const QString &english, const QString &german)
    {
        const QString inEnglish = adviceOf(test);
        QVERIFY2(inEnglish.contains(english), qPrintable(inEnglish));
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/exportdesk_de"_s));
        QCoreApplication::installTranslator(&translator);
        const QString inGerman = adviceOf(test);
        const QString name = testStepName(*test.failed());
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(inGerman.contains(german), qPrintable(inGerman));
        QCOMPARE(inGerman.count(u'\n'), inEnglish.count(u'\n'));
        QVERIFY(name != testStepName(*test.failed()) || name == "API"_L1 || name == "Proxy"_L1);
    }

    static void verifyStoppedAt(const ConnectionTest &test, TestStep expected)
    {
        QVERIFY(test.failed().has_value());
        QCOMPARE(*test.failed(), expected);
        for (const TestStep step : testSteps) {
            const auto state = test.step(step).state;
            QCOMPARE(state,
                     step < expected       ? ConnectionTest::State::Passed
                         : step > expected ? ConnectionTest::State::NotTested
                                           : ConnectionTest::State::Failed);
            QVERIFY(!testStepName(step).isEmpty() && !testFinding(test, step).isEmpty()
                    && !testStateWord(state).isEmpty());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform
            = std::make_unique<kit::LocalPlatformProcess>(QStringList{u"--profiles"_s, u"20"_s, u"--jobs"_s, u"5"_s});
    }

    void init() { m_platform->setFaults("{}"); }

    void aGoodConnectionPassesEveryStepAndOnlyReads()
    {
        ConnectionTest test(m_log, m_clock);
        run(test, connection(), secret());
        QVERIFY2(test.isPassed(), qPrintable(test.supportText()));
        QVERIFY(test.sandboxes().size() > 1);
        QVERIFY(test.tokenLifeMs() > 80'000'000);
        QCOMPARE(testFinding(test, TestStep::Encryption), u"Not needed on this computer"_s);
        QCOMPARE(testFinding(test, TestStep::Role), u"“prod” can be used"_s);
        for (const QJsonValue entry : m_platform->log()) {
            const QString method = entry["method"_L1].toString();
            const bool signIn = entry["path"_L1].toString().startsWith("/ims/"_L1);
            QVERIFY(method == "GET"_L1 || method == "PUT"_L1 || signIn); // PUT sets this test's faults
        }
    }

    void everyRefusalNamesItsStepAndItsRemedy_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("code");
        QTest::addColumn<TestStep>("step");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto gateway = [](const char *name, const char *route, int status, const char *code, TestStep step,
                                const QString &english, const QString &german) {
            QTest::newRow(name) << always(route, refusal(status, "E1", code)) << QString::fromLatin1(code) << step
                                << english << german;
        };
        gateway("no token", sandboxesRoute, 403, "403010", TestStep::SignIn, u"bug in Exportdesk"_s,
                u"Fehler in Exportdesk"_s);
        gateway("token refused", sandboxesRoute, 401, "401013", TestStep::SignIn, u"same environment"_s,
                u"selben Umgebung"_s);
        gateway("token refused late", jobsRoute, 401, "401013", TestStep::SignIn, u"same environment"_s,
                u"selben Umgebung"_s);
        gateway("no key", sandboxesRoute, 403, "403000", TestStep::ApiKey, u"API key is missing"_s,
                u"API-Schlüssel fehlt"_s);
        gateway("wrong key", sandboxesRoute, 403, "403003", TestStep::ApiKey, u"different credentials"_s,
                u"verschiedenen Anmeldedaten"_s);
        gateway("no organization", sandboxesRoute, 400, "400003", TestStep::Organization, u"organization is missing"_s,
                u"Organisation fehlt"_s);
        gateway("wrong organization", sandboxesRoute, 403, "403025", TestStep::Organization, u"entitled"_s,
                u"berechtigt ist"_s);
        gateway("no product profile", sandboxesRoute, 403, "403027", TestStep::ProductProfile, u"Admin Console"_s,
                u"Produktprofil"_s);
        gateway("too many", sandboxesRoute, 429, "429050", TestStep::ApiKey, u"Wait a minute"_s, u"eine Minute"_s);
        const auto row = [](const char *name, const char *route, const QByteArray &fault, const char *code,
                            TestStep step, const QString &english, const QString &german) {
            QTest::newRow(name) << always(route, fault) << QString::fromLatin1(code) << step << english << german;
        };
        row("role without sandboxes", sandboxesRoute, refusal(403, "E5", "SMS-1000-403"), "SMS-1000-403",
            TestStep::Role, u"Permissions → Roles"_s, u"Berechtigungen → Rollen"_s);
        row("role without schemas", schemasRoute, refusal(403, "E3", "403"), "", TestStep::Role,
            u"Permissions → Roles"_s, u"Berechtigungen → Rollen"_s);
        row("role without jobs", jobsRoute, refusal(403, "E4", "UPAPI-113740"), "UPAPI-113740", TestStep::ExportJobs,
            u"“View Profiles”"_s, u"„View Profiles“"_s);
        row("no Profile", jobsRoute, refusal(403, "E8", "UPS-ACC-1000004"), "UPS-ACC-1000004", TestStep::ExportJobs,
            u"provision Profile"_s, u"Echtzeit-Kundenprofil für diese Organisation bereitzustellen"_s);
        row("invalid_client", signInRoute, R"({"quirks":{"invalidClient":true}})", "invalid_client", TestStep::SignIn,
            u"rotated"_s, u"rotiert"_s);
        row("invalid_scope", signInRoute, R"({"quirks":{"invalidScope":true}})", "invalid_scope", TestStep::SignIn,
            u"scopes"_s, u"Scopes"_s);
        row("unauthorized_client", signInRoute, refusal(400, "E13", "unauthorized_client"), "unauthorized_client",
            TestStep::SignIn, u"OAuth server-to-server"_s, u"OAuth-Server-zu-Server"_s);
        row("unsupported_grant_type", signInRoute, refusal(400, "E13", "unsupported_grant_type"),
            "unsupported_grant_type", TestStep::SignIn, u"OAuth server-to-server"_s, u"OAuth-Server-zu-Server"_s);
        row("another IMS error", signInRoute, refusal(401, "E13", "access_denied"), "access_denied", TestStep::SignIn,
            u"client ID, the client secret"_s, u"Client-ID, Client-Geheimnis"_s);
        row("IMS down", signInRoute, R"({"status":503,"shape":"E14-empty"})", "", TestStep::SignIn, u"few minutes"_s,
            u"einigen Minuten"_s);
        row("gateway down", jobsRoute, R"({"status":502,"shape":"E14"})", "", TestStep::ExportJobs, u"few minutes"_s,
            u"einigen Minuten"_s);
        row("a proxy's page", jobsRoute, R"({"html":true})", "", TestStep::ExportJobs, u"a proxy"_s, u"ein Proxy"_s);
        row("cut off", sandboxesRoute, R"({"resetBefore":true})", "", TestStep::ApiKey, u"network"_s, u"Netzwerk"_s);
        QTest::newRow("sandbox being reset")
            << QByteArray(R"({"quirks":{"sandboxState":"resetting"}})") << QString::fromLatin1(sandboxInactive)
            << TestStep::Role << u"Resetting"_s << u"Wird zurückgesetzt"_s;
    }

    void everyRefusalNamesItsStepAndItsRemedy()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QString, code);
        QFETCH(TestStep, step);
        QFETCH(QString, english);
        QFETCH(QString, german);
        m_platform->setFaults(plan);
        Connection wanted = connection();
        if (code == QLatin1String(sandboxInactive))
            wanted.sandbox = u"dev"_s; // this quirk spares the first sandbox
        ConnectionTest test(m_log, m_clock);
        run(test, wanted, secret());
        verifyStoppedAt(test, step);
        const Failure &failure = test.step(step).failure;
        if (!code.isEmpty())
            QCOMPARE(failure.code, code);
        verifyAdvice(test, english, german);
        const QString report = test.supportText();
        QVERIFY(report.contains(u"FAILED"_s) && report.contains(wanted.clientId));
        QVERIFY(!report.contains(secret().reveal()));
    }

    void whatIsEnteredWrongStopsAtItsStep_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<TestStep>("step");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("secret") << u"secret"_s << TestStep::SignIn << u"rotated"_s << u"rotiert"_s;
        QTest::newRow("no secret") << u"no secret"_s << TestStep::SignIn << u"not available in this session"_s
                                   << u"nicht verfügbar"_s;
        QTest::newRow("client id") << u"clientId"_s << TestStep::SignIn << u"client ID"_s << u"Client-ID"_s;
        QTest::newRow("scopes") << u"scopes"_s << TestStep::SignIn << u"scopes"_s << u"Scopes"_s;
        QTest::newRow("organization") << u"orgId"_s << TestStep::Organization << u"not valid for"_s
                                      << u"gelten nicht"_s;
        QTest::newRow("malformed organization")
            << u"malformed"_s << TestStep::Organization << u"malformed"_s << u"fehlerhaft"_s;
        QTest::newRow("sandbox") << u"sandbox"_s << TestStep::Role << u"nosuch"_s << u"nosuch"_s;
        QTest::newRow("no sandbox") << u"no sandbox"_s << TestStep::Role << u"No sandbox"_s << u"keine Sandbox"_s;
        QTest::newRow("gateway") << u"gateway"_s << TestStep::Address << u"cannot be reached"_s
                                 << u"nicht erreichbar"_s;
        QTest::newRow("ims") << u"ims"_s << TestStep::Address << u"cannot be reached"_s << u"nicht erreichbar"_s;
        QTest::newRow("no TLS there") << u"tls"_s << TestStep::Encryption << u"certificate"_s << u"Zertifikat"_s;
        QTest::newRow("plain http elsewhere") << u"plain"_s << TestStep::Encryption << u"https://"_s << u"https://"_s;
    }

    void whatIsEnteredWrongStopsAtItsStep()
    {
        QFETCH(QString, what);
        QFETCH(TestStep, step);
        QFETCH(QString, english);
        QFETCH(QString, german);
        Connection wrong = connection();
        Secret given = secret();
        const QUrl nobody(u"http://127.0.0.1:1"_s);
        if (what == "secret"_L1)
            given = Secret(u"p8e-another-one"_s);
        else if (what == "no secret"_L1)
            given = {};
        else if (what == "clientId"_L1)
            wrong.clientId = u"0000aaaa"_s;
        else if (what == "scopes"_L1)
            wrong.scopes << u"creative_sdk"_s;
        else if (what == "orgId"_L1)
            wrong.orgId = u"FFFFFFFFFFFFFFFFFFFFFFFF@AdobeOrg"_s;
        else if (what == "malformed"_L1)
            wrong.orgId = u"nonsense"_s;
        else if (what == "sandbox"_L1)
            wrong.sandbox = u"nosuch"_s;
        else if (what == "no sandbox"_L1)
            wrong.sandbox.clear();
        else if (what == "gateway"_L1)
            wrong.gateway = nobody;
        else if (what == "ims"_L1)
            wrong.ims = nobody;
        else if (what == "tls"_L1)
            wrong.gateway.setScheme(u"https"_s);
        else
            wrong.gateway = QUrl(u"http://platform.example"_s);
        ConnectionTest test(m_log, m_clock);
        run(test, wrong, given);
        verifyStoppedAt(test, step);
        verifyAdvice(test, english, german);
    }

    void aProxyThatWantsASignInStopsAtItsStep_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("Basic") << kit::ScriptedProxy::challenge({"Basic realm=\"x\""}) << u"requires a sign-in"_s
                               << u"verlangt eine Anmeldung"_s;
        QTest::newRow("NTLM") << kit::ScriptedProxy::challenge({"NTLM"}) << u"NTLM"_s << u"NTLM"_s;
        QTest::newRow("403") << QByteArray("HTTP/1.1 403 Forbidden\r\n\r\n") << u"does not allow"_s
                             << u"lässt diese Verbindung nicht zu"_s;
    }

    void aProxyThatWantsASignInStopsAtItsStep()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, english);
        QFETCH(QString, german);
        kit::ScriptedProxy proxy;
        proxy.answer([answer](const QByteArray &) { return answer; });
        ProxyGate gate([&proxy](const QNetworkProxyQuery &) { return QList<QNetworkProxy>{proxy.proxy()}; });
        ConnectionTest test(m_log, m_clock, &gate);
        Connection remote = connection();
        remote.gateway = QUrl(u"https://platform.example"_s);
        run(test, remote, secret());
        verifyStoppedAt(test, TestStep::Proxy);
        verifyAdvice(test, english, german);
        QCOMPARE(test.proxy(), proxy.name());
        QVERIFY(test.supportText().contains(u"proxy: "_s + proxy.name()));
        QCOMPARE(proxy.heads().size(), 1);
    }

    void aPastedTokenIsTriedInsteadOfSigningIn()
    {
        ConnectionTest test(m_log, m_clock);
        run(test, connection(), secret(), Secret(u"eyJ-made-up"_s));
        verifyStoppedAt(test, TestStep::SignIn);
        verifyAdvice(test, u"pasted access token"_s, u"eingefügte Zugriffstoken"_s);
        QVERIFY(test.isTokenPasted());
        QVERIFY(!test.supportText().contains(u"eyJ-made-up"_s));
    }

    void aTestThatIsLeftTellsNothingMore()
    {
        m_platform->setFaults(always(sandboxesRoute, R"({"delayMs":300})"));
        ConnectionTest test(m_log, m_clock);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start(connection(), secret());
        QTRY_COMPARE(test.step(TestStep::SignIn).state, ConnectionTest::State::Passed);
        Connection wrong = connection();
        wrong.gateway = QUrl(u"http://127.0.0.1:1"_s);
        test.start(wrong, secret());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(test.failed(), std::optional(TestStep::Address));
        test.start(connection(), secret());
        test.clear();
        QVERIFY(!test.isRunning());
        QCOMPARE(test.passed(), 0);
        auto going = std::make_unique<ConnectionTest>(m_log, m_clock);
        going->start(connection(), secret());
        QTRY_COMPARE(going->step(TestStep::SignIn).state, ConnectionTest::State::Passed);
        going.reset(); // in the middle of a call
        QCOMPARE(finished.count(), 1);
    }

    void theOnlySandboxIsTaken()
    {
        // One that may be used, one that is being reset.
        m_platform->setFaults(always(sandboxesRoute, R"({"status":200,"body":{"sandboxes":[
            {"name":"dev","title":"Dev","type":"development","state":"active"},
            {"name":"old","title":"Old","type":"development","state":"deleted"}]}})"));
        Connection open = connection();
        open.sandbox.clear();
        ConnectionTest test(m_log, m_clock);
        run(test, open, secret());
        QVERIFY2(test.isPassed(), qPrintable(test.supportText()));
        QCOMPARE(test.connection().sandbox, u"dev"_s);
    }
};

EXPORTDESK_TEST(ConnectionTestTest)
#include "tst_connectiontest.moc"
