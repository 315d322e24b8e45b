// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/platform/desk.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace exportdesk
{

namespace
{

/// A server with encryption and a certificate of its own making, which answers everything alike.
class SecureServer : public QObject
{
public:
    SecureServer()
    {
        const QTemporaryDir folder;
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                       folder.filePath(u"key"_s), u"-out"_s, folder.filePath(u"cert"_s), u"-subj"_s, u"/CN=127.0.0.1"_s,
                       u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
        QFile key(folder.filePath(u"key"_s));
        if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !key.open(QIODevice::ReadOnly))
            return;
        m_certificates = QSslCertificate::fromPath(folder.filePath(u"cert"_s));
        QSslConfiguration configuration;
        configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
        configuration.setLocalCertificateChain(m_certificates);
        m_server.setSslConfiguration(configuration);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray bytes = socket->readAll();
                m_received += bytes;
                if (bytes.contains("\r\n\r\n"))
                    socket->write(m_answer);
            });
        });
        m_ready = m_server.listen(QHostAddress::LocalHost);
    }
    /// False where no certificate could be made.
    bool isReady() const { return m_ready; }
    QUrl url() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    const QList<QSslCertificate> &certificates() const { return m_certificates; }
    const QByteArray &received() const { return m_received; }
    void setAnswer(const QByteArray &answer) { m_answer = answer; }

private:
    QSslServer m_server;
    QList<QSslCertificate> m_certificates;
    QByteArray m_received;
    QByteArray m_answer;
    bool m_ready = false;
};

} // namespace

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
        QCOMPARE(desk.ask(post()).failure().kind, Failure::Kind::Redirected);
        QCOMPARE(desk.gateway.count("POST"), 1);
    }

    void redirectsInACircleEnd()
    {
        Desk desk;
        desk.gateway.always(act::answer(302, "", "Location: /data/core/ups/export/jobs\r\n"));
        QCOMPARE(desk.ask(get()).failure().kind, Failure::Kind::Redirected);
        QCOMPARE(desk.gateway.seen().size(), 4);
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
        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = usual;
        trusting.addCaCertificates(server.certificates());
        QSslConfiguration::setDefaultConfiguration(trusting);
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
        QSslConfiguration::setDefaultConfiguration(usual);
        QVERIFY(server.received().contains(QByteArray("Bearer " + firstToken))); // it was trusted
        QCOMPARE(server.received().count(" HTTP/1.1"), 4);
        QVERIFY(thief.catchesUp());
        QCOMPARE(thief.connections(), 0);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::OnceTransportTest)
#include "tst_oncetransport.moc"
