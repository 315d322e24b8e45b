// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failuretext.h"
#include "models/platform/proxygate.h"
#include "tests/kit/scriptedproxy.h"
#include "tests/kit/secureserver.h"
#include "tests/kit/testprogram.h"
#include "tests/platform/desk.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace exportdesk
{

namespace
{

const QUrl platform(u"https://platform.example"_s);
const ProxyCredentials ann{u"ann"_s, u"s:cret-pass"_s};
const QByteArray signInOfAnn = ScriptedProxy::basic(ann.user, ann.password);

/// A gate whose system knows one proxy, and what became of asking it.
struct Gate {
    ScriptedProxy proxy;
    const QNetworkProxy address = proxy.proxy();
    std::atomic<int> queries = 0;
    ProxyTicket ticket = [](const QString &) { return QByteArray(); };
    ProxyGate gate{[this](const QNetworkProxyQuery &) {
                       ++queries;
                       return QList<QNetworkProxy>{address};
                   },
                   [this](const QString &host) { return ticket(host); }};
    QSignalSpy needed{&gate, &ProxyGate::signInNeeded};
    QSignalSpy opened{&gate, &ProxyGate::opened};

    Outcome<QNetworkProxy> route(const QUrl &url = platform)
    {
        const auto future = gate.routeTo(url);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the route was never found");
        return future.result();
    }
    QString code() { return route().ok() ? QString() : route().failure().code; }
    /// The last request for a sign-in.
    ProxySignInRequest request() const { return needed.last().first().value<ProxySignInRequest>(); }
};

} // namespace

/// What proxies of companies want, and what leaves for them.
class ProxiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challengesAreRead()
    {
        const ProxyReply reply
            = readProxyReply("HTTP/1.1 407 Authentication Required\r\nProxy-Authenticate: Negotiate\r\n"
                             "proxy-authenticate: NTLM, Digest realm=\"A \\\"b\\\", c\", nonce=\"n=1\", "
                             "qop=\"auth,auth-int\", stale=TRUE, "
                             "Basic realm=\"x\"\r\nContent-Length: 0");
        QCOMPARE(reply.status, 407);
        QCOMPARE(reply.challenges.size(), 4);
        QVERIFY(reply.challenge("negotiate") && reply.challenge("ntlm") && reply.challenge("basic"));
        const ProxyChallenge *digest = reply.challenge("digest");
        QVERIFY(digest);
        QCOMPARE(digest->parameters.value("realm"), "A \"b\", c");
        QCOMPARE(digest->parameters.value("nonce"), "n=1");
        QCOMPARE(digest->parameters.value("stale"), "TRUE");
        QCOMPARE(readProxyReply("SSH-2.0-x").status, 0);
        QCOMPARE(readProxyReply("HTTP/1.1 407 x\r\nProxy-Authenticate: =,\"").challenges.size(), 0);
        QVERIFY(readProxyReply("HTTP/1.1 407 x\r\nProxy-Authenticate: " + QByteArray("a, ").repeated(9'000))
                    .challenges.size()
                <= 20);
    }

    void digestIsComputedAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("response");
        const QByteArray start = "HTTP/1.1 407 x\r\nProxy-Authenticate: Digest realm=\"Company\", nonce=\"n1\"";
        QTest::newRow("MD5") << start + ", qop=\"auth\", opaque=\"o\""
                             << QByteArray("d803f24231ac9f738507aa6d4669b8a3");
        QTest::newRow("without qop") << start << QByteArray("8c472cc9ea4d3d0cae25ca2fb30a88f2");
        QTest::newRow("SHA-256") << start + ", algorithm=SHA-256, qop=\"auth-int, auth\""
                                 << QByteArray("13a949a292544985e4e8024cbf075088b3ae356d01bb0a27b648ecd611c84969");
        QTest::newRow("session") << start + ", algorithm=MD5-sess, qop=auth"
                                 << QByteArray("297177aace2ca7b7b18839d856fae004");
        QTest::newRow("unknown") << start + ", algorithm=SHA-512-256, qop=auth" << QByteArray();
        QTest::newRow("only with the body") << start + ", qop=\"auth-int\"" << QByteArray();
    }

    void digestIsComputedAsTheStandardSays()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, response);
        const QByteArray value = digestAuthorization(
            {u"ann"_s, u"s:cret"_s}, *readProxyReply(challenge).challenge("digest"), "platform.example:443", "c1");
        QCOMPARE(value.isEmpty(), response.isEmpty());
        QVERIFY2(response.isEmpty() || value.contains(QByteArray("response=\"" + response + "\"")), value.constData());
        QCOMPARE(value.contains("opaque=\"o\""), challenge.contains("opaque"));
    }

    void thisComputerIsAskedDirectly()
    {
        Gate gate;
        for (const QString &address : {u"http://127.0.0.1:8080"_s, u"http://localhost"_s, u"http://[::1]:1"_s})
            QCOMPARE(gate.route(QUrl(address)).value().type(), QNetworkProxy::NoProxy);
        QCOMPARE(gate.queries.load(), 0);
        QCOMPARE(gate.proxy.heads().size(), 0);
    }

    /// The script of an automatic configuration may keep whoever asks for a long time.
    void systemIsAskedOffThisThreadAndRarely()
    {
        QSemaphore script;
        QThread *askedIn = nullptr;
        std::atomic<int> queries = 0;
        ProxyGate gate([&](const QNetworkProxyQuery &) {
            askedIn = QThread::currentThread();
            ++queries;
            script.acquire();
            return QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)};
        });
        QList<QFuture<Outcome<QNetworkProxy>>> routes;
        for (int i = 0; i < 20; ++i)
            routes += gate.routeTo(platform);
        QTRY_COMPARE(queries.load(), 1);
        bool painted = false;
        QTimer::singleShot(0, this, [&] { painted = true; });
        QTRY_VERIFY(painted); // while the script is running
        QVERIFY(!routes.first().isFinished());
        script.release();
        for (const auto &route : routes)
            QTRY_VERIFY(route.isFinished() && route.result().value().type() == QNetworkProxy::NoProxy);
        QVERIFY(askedIn != QThread::currentThread());
        QTRY_VERIFY(gate.routeTo(platform).isFinished());
        QCOMPARE(queries.load(), 1);
    }

    void nothingIsSentUntilTheOperatorHasSignedIn()
    {
        Gate gate;
        gate.proxy.answer(ScriptedProxy::onlyFor(signInOfAnn, {"Basic realm=\"Company proxy\""}));
        QCOMPARE(gate.code(), QLatin1String(ProxyGate::signInCode));
        QCOMPARE(gate.needed.size(), 1);
        QCOMPARE(gate.request(), (ProxySignInRequest{gate.proxy.name(), u"Company proxy"_s, false}));
        QCOMPARE(gate.proxy.heads().size(), 1);
        for (int i = 0; i < 50; ++i)
            QVERIFY(!gate.route().ok());
        QCOMPARE(gate.proxy.heads().size(), 1);
        QCOMPARE(gate.needed.size(), 1);
        // A wrong password is said once and sent no more.
        gate.gate.signIn(gate.proxy.name(), {u"ann"_s, u"wrong"_s});
        QTRY_COMPARE(gate.needed.size(), 2);
        QVERIFY(gate.request().refused);
        QCOMPARE(gate.code(), QLatin1String(ProxyGate::signInRefused));
        const auto sent = gate.proxy.heads().size();
        for (int i = 0; i < 50; ++i)
            QVERIFY(!gate.route().ok());
        QCOMPARE(gate.proxy.heads().size(), sent);
        QVERIFY(sent <= 4);
        gate.gate.signIn(gate.proxy.name(), ann);
        QTRY_COMPARE(gate.opened.size(), 1);
        QVERIFY(gate.route().ok());
        const Failure failure = [&] {
            Failure one;
            one.code = QLatin1String(ProxyGate::signInCode);
            one.detail = gate.proxy.name();
            return one;
        }();
        QVERIFY(failureTitle(failure).contains(gate.proxy.name()));
    }

    void ntlmIsRefusedInWordsAndNeverSpoken()
    {
        Gate gate;
        gate.proxy.answer([](const QByteArray &) { return ScriptedProxy::challenge({"NTLM"}); });
        for (int i = 0; i < 50; ++i)
            QCOMPARE(gate.code(), QLatin1String(ProxyGate::noMethod));
        QCOMPARE(gate.proxy.heads().size(), 1);
        QCOMPARE(gate.needed.size(), 0);
    }

    void ntlmBesideOthersIsLeftAlone()
    {
        Gate gate;
        gate.proxy.answer(ScriptedProxy::onlyFor(signInOfAnn, {"Negotiate", "NTLM", "Basic realm=\"x\""}));
        QCOMPARE(gate.code(), QLatin1String(ProxyGate::signInCode));
        gate.gate.signIn(gate.proxy.name(), ann);
        QTRY_COMPARE(gate.opened.size(), 1);
        for (const QByteArray &head : gate.proxy.heads())
            QVERIFY(!ScriptedProxy::authorization(head).startsWith("NTLM"));
        QVERIFY(gate.proxy.heads().size() <= 4);
    }

    void digestGoesBeforeBasicAndAStaleNonceIsRenewedOnce()
    {
        Gate gate;
        int answers = 0;
        gate.proxy.answer([&answers](const QByteArray &head) {
            const QByteArray authorization = ScriptedProxy::authorization(head);
            const QByteArray fresh = "Digest realm=\"x\", qop=\"auth\", nonce=\"two\"";
            ++answers;
            if (authorization.startsWith("Digest") && authorization.contains("nonce=\"two\""))
                return ScriptedProxy::open();
            if (authorization.startsWith("Digest"))
                return ScriptedProxy::challenge({fresh + ", stale=true", "Basic realm=\"x\""});
            return ScriptedProxy::challenge({"Basic realm=\"x\"", "Digest realm=\"x\", qop=\"auth\", nonce=\"one\""});
        });
        QCOMPARE(gate.code(), QLatin1String(ProxyGate::signInCode));
        gate.gate.signIn(gate.proxy.name(), ann);
        QTRY_COMPARE(gate.opened.size(), 1);
        QCOMPARE(answers, 4);
        for (const QByteArray &head : gate.proxy.heads())
            QVERIFY(!head.contains(ann.password.toUtf8().toBase64())
                    && !ScriptedProxy::authorization(head).startsWith("Basic"));
    }

    void proxyThatRefusesForEverIsAskedAFewTimes()
    {
        Gate gate;
        gate.proxy.answer([](const QByteArray &) {
            return ScriptedProxy::challenge({"Digest realm=\"x\", qop=\"auth\", nonce=\"n\", stale=true"});
        });
        QVERIFY(!gate.route().ok());
        gate.gate.signIn(gate.proxy.name(), ann);
        QTRY_COMPARE(gate.needed.size(), 2);
        QVERIFY(gate.request().refused);
        QVERIFY(gate.proxy.heads().size() <= 1 + ProxyConnect::triesAtMost);
    }

    void ticketOfTheDesktopIsUsed()
    {
        Gate gate;
        gate.ticket = [](const QString &host) { return QByteArray("ticket for " + host.toUtf8()); };
        gate.proxy.answer(ScriptedProxy::onlyFor("Negotiate " + QByteArray("ticket for 127.0.0.1").toBase64(),
                                                 {"Negotiate", "NTLM"}));
        QVERIFY(gate.route().ok());
        QCOMPARE(gate.needed.size(), 0);
        QCOMPARE(gate.proxy.heads().size(), 2);
    }

    void desktopWithoutATicketHasNone()
    {
        qputenv("KRB5CCNAME", "FILE:/nowhere/at/all");
        qputenv("KRB5_CONFIG", "/dev/null");
        QCOMPARE(ticketOfDesktop(u"proxy.example"_s), QByteArray());
        Gate gate;
        gate.proxy.answer([](const QByteArray &) { return ScriptedProxy::challenge({"Negotiate"}); });
        QCOMPARE(gate.code(), QLatin1String(ProxyGate::noTicket));
    }

    /// As by kinit, while the program runs. Until then the proxy is asked rarely.
    void ticketThatComesLaterIsUsed()
    {
        Gate gate;
        std::atomic<bool> hasTicket = false;
        gate.ticket = [&hasTicket](const QString &) { return hasTicket ? QByteArray("ticket") : QByteArray(); };
        gate.proxy.answer(
            ScriptedProxy::onlyFor("Negotiate " + QByteArray("ticket").toBase64(), {"Negotiate", "NTLM"}));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(gate.code(), QLatin1String(ProxyGate::noTicket));
        QCOMPARE(gate.proxy.heads().size(), 1);
        hasTicket = true;
        QSignalSpy found(&gate.gate, &ProxyGate::ticketFound);
        QTRY_VERIFY_WITH_TIMEOUT(gate.route().ok(), 15'000);
        QCOMPARE(found.size(), 1); // what has failed is made again
        QCOMPARE(gate.needed.size(), 0);
        QVERIFY(gate.proxy.heads().size() <= 3);
    }

    void proxyThatSaysNoOrNothingIsNamed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("403") << QByteArray("HTTP/1.1 403 Forbidden\r\n\r\n") << QString::fromLatin1(ProxyGate::denied);
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n")
                                 << QString::fromLatin1(ProxyGate::unreachable);
        QTest::newRow("endless head") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(200'000, 'x')
                                      << QString::fromLatin1(ProxyGate::unreachable);
    }

    void proxyThatSaysNoOrNothingIsNamed()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, code);
        Gate gate;
        gate.proxy.answer([answer](const QByteArray &) { return answer; });
        const auto route = gate.route();
        QVERIFY(!route.ok());
        QCOMPARE(route.failure().code, code);
        QCOMPARE(route.failure().detail, gate.proxy.name());
        QCOMPARE(route.failure().reached, Failure::Reached::No);
        QVERIFY(failureTitle(route.failure()).contains(gate.proxy.name()));
        QVERIFY(!failureRemedy(route.failure()).isEmpty());
        // It may be better next time.
        gate.proxy.answer([](const QByteArray &) { return ScriptedProxy::open(); });
        QVERIFY(gate.route().ok());
    }

    void requestsGoThroughTheProxyThatWantsASignIn()
    {
        SecureServer server(u"DNS:platform.example"_s);
        if (!server.isReady())
            QSKIP("needs the openssl program to make a certificate");
        const Trust trust(server);
        server.setAnswer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        Gate gate;
        gate.proxy.tunnelTo(server.port());
        gate.proxy.answer(ScriptedProxy::onlyFor(signInOfAnn, {"NTLM", "Basic realm=\"x\""}));
        Desk desk;
        desk.connection.gateway = platform;
        desk.proxies = &gate.gate;
        const auto before = desk.ask(post());
        QVERIFY(!before);
        QCOMPARE(before.failure().code, QLatin1String(ProxyGate::signInCode));
        QCOMPARE(before.failure().reached, Failure::Reached::No);
        gate.gate.signIn(gate.proxy.name(), ann);
        QTRY_COMPARE(gate.opened.size(), 1);
        QVERIFY(desk.ask(post()).ok());
        QVERIFY(desk.ask(get()).ok());
        QCOMPARE(server.received().count("POST "), 1);
        // Neither sees what is for the other.
        QVERIFY(!server.received().contains(signInOfAnn));
        for (const QByteArray &head : gate.proxy.heads()) {
            QVERIFY(head.startsWith("CONNECT platform.example:443 HTTP/1.1"));
            QVERIFY(!head.contains(firstToken));
        }
        // The password is changed: said at once, nothing was sent, and the proxy is not asked again and again.
        gate.proxy.answer([](const QByteArray &) { return ScriptedProxy::challenge({"NTLM", "Basic realm=\"x\""}); });
        const auto heads = gate.proxy.heads().size();
        for (int i = 0; i < 5; ++i) {
            const auto after = desk.ask(post());
            QVERIFY(!after);
            QCOMPARE(after.failure().code, QLatin1String(ProxyGate::signInRefused));
            QCOMPARE(after.failure().reached, Failure::Reached::No);
        }
        QVERIFY2(gate.proxy.heads().size() - heads <= 4,
                 qPrintable(QString::number(gate.proxy.heads().size() - heads)));
        QCOMPARE(server.received().count("POST "), 1);
    }

    void strangersCannotUseTheRelay()
    {
        Gate gate;
        const QNetworkProxy relay = gate.route().value();
        const auto heads = gate.proxy.heads().size();
        QTcpSocket stranger;
        stranger.setProxy(QNetworkProxy::NoProxy);
        stranger.connectToHost(QHostAddress::LocalHost, relay.port());
        QTRY_COMPARE(stranger.state(), QTcpSocket::ConnectedState);
        stranger.write("CONNECT platform.example:443 HTTP/1.1\r\nHost: platform.example:443\r\n\r\n");
        QTRY_COMPARE(stranger.state(), QTcpSocket::UnconnectedState);
        QCOMPARE(stranger.readAll(), QByteArray());
        QCOMPARE(gate.proxy.heads().size(), heads);
    }

    void proxyOfTheSystemIsFound()
    {
        ScriptedProxy proxy;
        proxy.answer(ScriptedProxy::onlyFor(ScriptedProxy::basic(u"ann"_s, u"word"_s), {"Basic realm=\"x\""}));
        qputenv("https_proxy", "http://ann:word@" + proxy.name().toLatin1());
        QNetworkProxyFactory::setUseSystemConfiguration(true); // as main() does
        ProxyGate gate;
        const auto route = gate.routeTo(platform);
        QTRY_VERIFY(route.isFinished());
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        qunsetenv("https_proxy");
        QVERIFY(route.result().ok());
        QCOMPARE(proxy.heads().size(), 2);
        QVERIFY(proxy.heads().first().startsWith("CONNECT platform.example:443 "));
    }

    void nameInTheProxyOfTheSystemIsUsed()
    {
        Gate gate;
        gate.proxy.answer(ScriptedProxy::onlyFor(signInOfAnn, {"Basic realm=\"x\""}));
        ProxyGate named([&gate](const QNetworkProxyQuery &) {
            QNetworkProxy proxy = gate.proxy.proxy();
            proxy.setUser(ann.user);
            proxy.setPassword(ann.password);
            return QList<QNetworkProxy>{proxy};
        });
        const auto route = named.routeTo(platform);
        QTRY_VERIFY(route.isFinished());
        QVERIFY(route.result().ok());
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::ProxiesTest)
#include "tst_proxies.moc"
