// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/localplatform/serverkit.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

/// How the local platform speaks HTTP, and how it starts and ends.
class TestServerHttp : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;

    const LocalPlatformProcess &platform() const { return *m_platform; }

    /// A request with the secret that /_local/… asks for: \a ready is the line of the platform that it goes to.
    static QByteArray keyed(QByteArray request, const QJsonObject &ready)
    {
        const QByteArray header = "x-local-secret: " + ready.value("localSecret"_L1).toString().toUtf8() + "\r\n";
        return request.insert(request.indexOf("\r\n", request.indexOf(" HTTP/1.")) + 2, header);
    }
    QByteArray keyed(const QByteArray &request) const { return keyed(request, platform().ready()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform
            = std::make_unique<LocalPlatformProcess>(QStringList{u"--profiles"_s, u"20"_s, u"--jobs"_s, u"10"_s});
        m_caller = std::make_unique<Caller>(*m_platform);
    }

    void cleanupTestCase()
    {
        m_caller.reset();
        m_platform.reset();
    }

    void saysWhereItIs()
    {
        const QJsonObject ready = platform().ready();
        QCOMPARE(ready.value("gateway"_L1), ready.value("ims"_L1));
        QVERIFY(ready.value("gateway"_L1).toString().startsWith("http://127.0.0.1:"_L1));
        QVERIFY(ready.value("orgId"_L1).toString().endsWith("@AdobeOrg"_L1));
        QVERIFY(ready.value("pid"_L1).toInt() > 0);
        QCOMPARE(ready.value("sandbox"_L1).toString(), u"prod"_s);
        QVERIFY(ready.value("scopes"_L1).toArray().size() > 2);
    }

    void hostsOfOthersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        const QByteArray port = ':' + QByteArray::number(platform().gateway().port());
        const QByteArrayList ours{"127.0.0.1", "127.0.0.1" + port, "localhost", "LocalHost:99",
                                  "[::1]",     "[::1]" + port};
        for (const QByteArray &host : ours)
            QTest::addRow("%s", host.constData()) << host << 200;
        const QByteArrayList others{"rebinding.example",
                                    "rebinding.example" + port,
                                    "127.0.0.1.example" + port,
                                    "localhost.example",
                                    "sub.localhost",
                                    "[::1].example",
                                    "10.0.0.1",
                                    "127.0.0.1@rebinding.example",
                                    "0.0.0.0" + port,
                                    ":80",
                                    ""};
        for (const QByteArray &host : others)
            QTest::addRow("refused %s", host.constData()) << host << 403;
    }
    void hostsOfOthersAreRefused()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        const QByteArray request = m_caller->request("GET", "/data/core/ups/export/jobs?limit=1");
        Wire wire(platform());
        wire.send(QByteArray(request).replace("Host: 127.0.0.1\r\n", QByteArray("Host: " + host + "\r\n")));
        QCOMPARE(wire.receive().status, status);
        // The same with the secret of /_local, and as an absolute target.
        wire.send(keyed("GET /_local/credentials HTTP/1.1\r\nHost: " + host + "\r\n\r\n"));
        QCOMPARE(wire.receive().status, status);
        if (host.contains("example") && !host.startsWith("127.0.0.1@")) {
            wire.send(QByteArray(request).replace("GET /", QByteArray("GET http://" + host + '/')));
            QCOMPARE(wire.receive().status, status);
        }
    }

    void webPagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        const QByteArray port = ':' + QByteArray::number(platform().gateway().port());
        QTest::newRow("own page") << QByteArray("Origin: http://127.0.0.1" + port) << 200;
        QTest::newRow("typed") << "Sec-Fetch-Site: none"_ba << 200;
        const QByteArrayList others{"Origin: http://page.example",
                                    "Origin: null",
                                    "Origin: http://localhost:1",
                                    "Origin: https://127.0.0.1" + port,
                                    "Origin: http://127.0.0.1.page.example",
                                    "Sec-Fetch-Site: cross-site",
                                    "Sec-Fetch-Site: same-site"};
        for (const QByteArray &header : others)
            QTest::addRow("%s", header.constData()) << header << 403;
    }
    void webPagesAreRefused()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        const QByteArray port = ':' + QByteArray::number(platform().gateway().port());
        const QByteArray host = "Host: 127.0.0.1" + port + "\r\n" + header + "\r\n";
        Wire wire(platform());
        wire.send(m_caller->request("GET", "/data/core/ups/export/jobs?limit=1").replace("Host: 127.0.0.1\r\n", host));
        QCOMPARE(wire.receive().status, status);
        wire.send(keyed("GET /_local/log HTTP/1.1\r\n" + host + "\r\n"));
        QCOMPARE(wire.receive().status, status);
        const QByteArray form = signInForm(platform().ready());
        wire.send("POST /ims/token/v3 HTTP/1.1\r\n" + host + "Content-Type: application/x-www-form-urlencoded\r\n"
                  + "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
        QCOMPARE(wire.receive().status, status);
    }

    void localCallsNeedTheSecret_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        for (const auto &[method, target] :
             {std::pair("GET", "/_local/credentials"), std::pair("GET", "/_local/log"),
              std::pair("DELETE", "/_local/log"), std::pair("GET", "/_local/faults"),
              std::pair("PUT", "/_local/faults"), std::pair("DELETE", "/_local/faults"),
              std::pair("GET", "//_local//log/"), std::pair("GET", "/_local"), std::pair("GET", "/%5flocal/log")})
            QTest::addRow("%s %s", method, target) << QByteArray(method) << QByteArray(target);
    }
    void localCallsNeedTheSecret()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        const QByteArray secret = platform().localSecret();
        QVERIFY(secret.size() >= 32);
        QByteArray almost = secret;
        almost.back() = almost.back() == 'A' ? 'B' : 'A';
        const QByteArrayList wrongs{"",
                                    "x-local-secret:",
                                    "x-local-secret: " + almost,
                                    "x-local-secret: " + secret.chopped(1),
                                    "Authorization: Bearer " + secret,
                                    "Cookie: x-local-secret=" + secret};
        for (const QByteArray &wrong : wrongs) {
            Wire wire(platform());
            wire.send(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n" + wrong
                      + (wrong.isEmpty() ? "" : "\r\n") + "\r\n{}");
            const WireReply reply = wire.receive();
            QCOMPARE(reply.status, 401);
            QVERIFY(!reply.body.contains("clientSecret"));
        }
    }

    void secretIsOnlyInTheReadyLine()
    {
        const QByteArray secret = platform().localSecret();
        QFile arguments(u"/proc/%1/cmdline"_s.arg(platform().ready().value("pid"_L1).toInt()));
        QVERIFY(arguments.open(QFile::ReadOnly));
        QVERIFY(!arguments.readAll().contains(secret));
        m_caller->get("/data/core/ups/export/jobs?limit=1"); // sends it along, as no client should
        QVERIFY(!QJsonDocument(platform().log()).toJson().contains(secret));
        const QFileInfoList files = QDir(platform().dataFolder()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY(!file.readAll().contains(secret));
        }
        m_platform->restart();
        QVERIFY(platform().localSecret() != secret);
        m_caller->setHeader("x-local-secret", platform().localSecret());
    }

    void secretMayComeFromTheEnvironment()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LOCALPLATFORM_SECRET"_s, u"a secret of the script"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("LOCALPLATFORM"), {u"--profiles=0"_s, u"--jobs=0"_s});
        QVERIFY(process.waitForReadyRead(60'000));
        const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
        Wire wire(QUrl(ready.value("gateway"_L1).toString()).port());
        wire.send("GET /_local/log HTTP/1.1\r\nHost: localhost\r\nX-Local-Secret: a secret of the script\r\n\r\n");
        QCOMPARE(wire.receive().status, 200);
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        environment.insert(u"LOCALPLATFORM_SECRET"_s, u"too short"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("LOCALPLATFORM"), {u"--profiles=0"_s, u"--jobs=0"_s});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("16 characters"));
    }

    void storeIsPrivate()
    {
        const QFileInfo file(platform().dataFolder() + u"/platform.sqlite"_s);
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void eachAnswerHasDateLengthAndRequestId()
    {
        const WireReply reply = m_caller->get("/data/core/ups/export/jobs?limit=1");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.complete);
        QCOMPARE(reply.header("content-length").toInt(), reply.body.size());
        QCOMPARE(reply.header("content-type"), "application/json"_ba);
        QVERIFY(reply.header("date").endsWith(" GMT"));
        QCOMPARE(reply.header("x-request-id").size(), 32);
    }

    void headIsGetWithoutBody()
    {
        const WireReply whole = m_caller->get("/data/core/ups/export/jobs?limit=2");
        Wire wire(platform());
        wire.send(m_caller->request("HEAD", "/data/core/ups/export/jobs?limit=2"));
        const WireReply head = wire.receive(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("content-length").toInt(), whole.body.size());
        // Were there a body, the next answer would begin with it.
        wire.send(m_caller->request("GET", "/data/core/ups/export/jobs?limit=2"));
        QCOMPARE(wire.receive().body, whole.body);
    }

    void wrongMethodIs405WithAllow_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("POST on a job") << "POST"_ba
                                       << "/data/core/ups/export/jobs/726"_ba
                                       << "GET, HEAD, DELETE, OPTIONS"_ba;
        QTest::newRow("PUT on jobs") << "PUT"_ba
                                     << "/data/core/ups/export/jobs"_ba
                                     << "POST, GET, HEAD, OPTIONS"_ba;
        QTest::newRow("GET token") << "GET"_ba
                                   << "/ims/token/v3"_ba
                                   << "POST, OPTIONS"_ba;
        QTest::newRow("POST log") << "POST"_ba
                                  << "/_local/log"_ba
                                  << "GET, HEAD, DELETE"_ba;
        QTest::newRow("invented method") << "BREW"_ba
                                         << "/data/foundation/catalog/batches"_ba
                                         << "GET, HEAD, OPTIONS"_ba;
    }
    void wrongMethodIs405WithAllow()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        const WireReply reply = m_caller->call(method, target);
        QCOMPARE(reply.status, 405);
        QTEST(reply.header("allow"), "allow");
    }

    void unknownPathIs404()
    {
        QCOMPARE(m_caller->get("/data/core/nothing").status, 404);
        QCOMPARE(m_caller->get("/").status, 404);
        QCOMPARE(m_caller->get("/_local/nothing").status, 404);
    }

    void trailingSlashIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
             {"/data/core/ups/export/jobs", "/data/core/ups/export/jobs/", "/data/core/ups/export/jobs/?limit=3",
              "/data/foundation/catalog/dataSets/", "/data/foundation/sandbox-management",
              "/data/foundation/sandbox-management/", "/data/core/ups/config/mergePolicies/"})
            QTest::newRow(target) << QByteArray(target);
    }
    void trailingSlashIsTheSame()
    {
        QFETCH(QByteArray, target);
        QCOMPARE(m_caller->get(target).status, 200);
    }

    void connectionStaysOpenUnlessToldOtherwise()
    {
        Wire kept(platform());
        for (int i = 0; i < 5; ++i) {
            kept.send(m_caller->request("GET", "/data/core/ups/export/jobs?limit=1"));
            const WireReply reply = kept.receive();
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.header("connection"), "keep-alive"_ba);
        }
        Wire closed(platform());
        closed.send(keyed("GET /_local/log HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        const WireReply reply = closed.receive();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("connection"), "close"_ba);
        QVERIFY(closed.ended());
    }

    void http10IsAnsweredAndClosed()
    {
        Wire wire(platform());
        wire.send(keyed("GET /_local/faults HTTP/1.0\r\n\r\n"));
        const WireReply reply = wire.receive();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "{}"_ba);
        QVERIFY(wire.ended());
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        Wire wire(platform());
        wire.send(m_caller->request("GET", "/data/core/ups/export/jobs?limit=1")
                  + m_caller->request("GET", "/data/core/nothing")
                  + m_caller->request("GET", "/data/core/ups/export/jobs?limit=2"));
        QCOMPARE(wire.receive().object().value("records"_L1).toArray().size(), 1);
        QCOMPARE(wire.receive().status, 404);
        QCOMPARE(wire.receive().object().value("records"_L1).toArray().size(), 2);
    }

    void emptyLinesBeforeARequestArePassedOver()
    {
        Wire wire(platform());
        wire.send(keyed("\r\n\r\nGET /_local/faults HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n\r"));
        QCOMPARE(wire.receive().status, 200);
        wire.send(keyed("\nGET /_local/faults HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
        QCOMPARE(wire.receive().status, 200);
    }

    void expectContinueIsAnswered()
    {
        Wire wire(platform());
        wire.send(keyed(
            "PUT /_local/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: 100-continue\r\nContent-Length: 11\r\n\r\n"));
        QCOMPARE(wire.receive().status, 100);
        wire.send("{\"seed\": 5}");
        const WireReply reply = wire.receive();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value("seed"_L1).toInt(), 5);
        m_platform->setFaults("{}");
    }

    void chunkedBodyIsRead()
    {
        Wire wire(platform());
        wire.send(keyed("PUT /_local/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: "
                        "chunked\r\n\r\n5\r\n{\"see\r\n6\r\nd\": 6}\r\n0\r\n\r\n"));
        QCOMPARE(wire.receive().object().value("seed"_L1).toInt(), 6);
        m_platform->setFaults("{}");
    }

    void requestInSingleBytesIsRead()
    {
        Wire wire(platform());
        for (const char byte : keyed("GET /_local/faults HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"))
            wire.send(QByteArray(1, byte));
        QCOMPARE(wire.receive().status, 200);
    }

    void garbageIs400_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("noise") << "\x16\x03\x01\x02 hello\r\n\r\n"_ba << 400;
        QTest::newRow("no version") << "GET /\r\n\r\n"_ba << 400;
        QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("bad length") << "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: many\r\n\r\n"_ba << 400;
        QTest::newRow("huge header") << "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: "_ba + QByteArray(100'000, 'x')
                + "\r\n\r\n" << 431;
        QTest::newRow("huge body") << "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 999999999999\r\n\r\n"_ba
                                   << 413;
    }
    void garbageIs400()
    {
        QFETCH(QByteArray, bytes);
        Wire wire(platform());
        wire.send(bytes);
        const WireReply reply = wire.receive();
        QTEST(reply.status, "status");
        QVERIFY(wire.ended());
    }

    void oddTargetsDoNoHarm()
    {
        for (const char *target : {"/%", "/%zz", "/%00", "//", "/..%2f..%2fetc", "/data/core/ups/export/jobs/%2F",
                                   "/?%=&&=&a", "/data/foundation/export/files/..%2F..%2Fplatform.sqlite?path=x",
                                   "http://other/data/core/ups/export/jobs?limit=1", "/x?u=http://a/b",
                                   "/data/core/ups/export/jobs/99999999999999999999"}) {
            const WireReply reply = m_caller->get(target);
            QVERIFY2(reply.status >= 200 && reply.status < 500, target);
        }
    }

    void clientsMayLeaveAtAnyMoment()
    {
        QRandomGenerator random(7);
        const QByteArray request = m_caller->request("GET", "/data/core/ups/export/jobs");
        for (int i = 0; i < 400; ++i) {
            Wire wire(platform());
            wire.send(request.left(random.bounded(int(request.size()) + 1)));
            switch (random.bounded(3)) {
            case 0:
                wire.abort();
                break;
            case 1:
                wire.socket().disconnectFromHost();
                break;
            default:
                wire.socket().waitForReadyRead(random.bounded(3));
                wire.abort();
            }
        }
        QCOMPARE(m_caller->get("/data/core/ups/export/jobs?limit=1").status, 200);
    }

    void moreConnectionsThanThreadsAreServed()
    {
        std::vector<std::unique_ptr<Wire>> idle;
        for (int i = 0; i < 300; ++i)
            idle.push_back(std::make_unique<Wire>(platform()));
        QCOMPARE(m_caller->get("/data/core/ups/export/jobs?limit=1").status, 200);
    }

    void slowClientsDoNotKeepOthersOut()
    {
        std::vector<std::unique_ptr<Wire>> slow;
        for (int i = 0; i < 300; ++i) {
            slow.push_back(std::make_unique<Wire>(platform()));
            slow.back()->send(i % 2 ? "GET /data/core/ups/export/jobs HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "
                                    : "PUT /_local/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 999\r\n\r\n{");
        }
        QCOMPARE(m_caller->get("/data/core/ups/export/jobs?limit=1").status, 200);
        QCOMPARE(slow.front()->receive().status, 408);
        QVERIFY(slow.front()->ended());
        slow.clear();
        // Nothing stays behind: neither threads nor what they had open.
        const QString self = u"/proc/%1/"_s.arg(platform().ready().value("pid"_L1).toInt());
        const auto count = [&](const char *what) {
            return QDir(self + QLatin1StringView(what))
                .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                .size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(count("task") < 40, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(count("fd") < 100, 60'000);
        QVERIFY(count("task") > 0 && count("fd") > 0);
    }

    void theClientsRequestIdComesBack()
    {
        Caller caller(platform());
        caller.setHeader("x-request-id", "ticket-4711");
        QCOMPARE(caller.get("/data/core/ups/export/jobs?limit=1").header("x-request-id"), "ticket-4711"_ba);
    }

    void whatOnlyWaitsIsCutShortAtTheEnd()
    {
        QProcess process;
        process.start(qEnvironmentVariable("LOCALPLATFORM"), {u"--profiles=5"_s, u"--jobs=3"_s});
        QVERIFY(process.waitForReadyRead(60'000));
        const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
        const int port = QUrl(ready.value("gateway"_L1).toString()).port();
        const QByteArray plan
            = R"({"rules": [{"route": "GET /data/core/ups/export/jobs", "fault": {"delayBeforeMs": 600000}}]})";
        Wire wire(port);
        wire.send(keyed("PUT /_local/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
                            + QByteArray::number(plan.size()) + "\r\n\r\n" + plan,
                        ready));
        QCOMPARE(wire.receive().status, 200);
        wire.send("GET /data/core/ups/export/jobs HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void wrongArgumentsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << 2;
        QTest::newRow("no number") << QStringList{u"--port"_s, u"many"_s} << 2;
        QTest::newRow("no value") << QStringList{u"--data"_s} << 2;
        QTest::newRow("no such plan") << QStringList{u"--profiles=0"_s, u"--jobs=0"_s, u"--faults=/nowhere.json"_s}
                                      << 1;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    }
    void wrongArgumentsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.start(qEnvironmentVariable("LOCALPLATFORM"), arguments);
        QVERIFY(process.waitForFinished(20'000));
        QTEST(process.exitCode(), "code");
        QVERIFY(!process.readAllStandardError().isEmpty() || process.exitCode() == 0);
    }

    void takenPortIsSaid()
    {
        QProcess process;
        process.start(qEnvironmentVariable("LOCALPLATFORM"),
                      {u"--profiles=0"_s, u"--jobs=0"_s, u"--port"_s, QString::number(platform().gateway().port())});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("taken"));
    }

    void endsCleanlyWhenAsked_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsCleanlyWhenAsked()
    {
        QFETCH(int, signal);
        QProcess process;
        process.start(qEnvironmentVariable("LOCALPLATFORM"), {u"--profiles=5"_s, u"--jobs=3"_s});
        QVERIFY(process.waitForReadyRead(60'000));
        const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
        Wire open(QUrl(ready.value("gateway"_L1).toString()).port());
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(open.ended());
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }

    void endsWhenItsParentDies()
    {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$LOCALPLATFORM\" --with-parent $$ --profiles 5 --jobs 3 & wait"_s});
        QVERIFY(shell.waitForReadyRead(60'000));
        const QJsonObject ready = QJsonDocument::fromJson(shell.readLine()).object();
        const pid_t pid = ready.value("pid"_L1).toInt();
        QCOMPARE(::kill(pid, 0), 0);
        shell.kill();
        Wire open(QUrl(ready.value("gateway"_L1).toString()).port());
        QVERIFY(open.ended(10'000));
        shell.waitForFinished();
    }

    void endsAtOnceWhenItsParentDiedBeforeItLooked()
    {
        QProcess dead;
        dead.start(u"/bin/sh"_s, {u"-c"_s, u"read line"_s});
        QVERIFY(dead.waitForStarted());
        const QString pid = QString::number(dead.processId());
        dead.kill();
        QVERIFY(dead.waitForFinished());
        QProcess orphan;
        orphan.start(qEnvironmentVariable("LOCALPLATFORM"),
                     {u"--with-parent"_s, pid, u"--profiles=5"_s, u"--jobs=3"_s});
        QVERIFY(orphan.waitForFinished(30'000));
        QCOMPARE(orphan.exitCode(), 0);
        QCOMPARE(orphan.readAll(), QByteArray()); // it never was ready
    }

    void endsWhileItBuildsItsStore_data()
    {
        QTest::addColumn<bool>("orphan");
        QTest::newRow("its parent dies") << true;
        QTest::newRow("it is told to end") << false;
    }

    void endsWhileItBuildsItsStore()
    {
        QFETCH(bool, orphan);
        QProcess shell;
        shell.start(
            u"/bin/sh"_s,
            {u"-c"_s, u"\"$LOCALPLATFORM\" --with-parent $$ --profiles 400000 & echo $! && wait $! && echo ended"_s});
        QVERIFY(shell.waitForReadyRead(10'000));
        const pid_t pid = shell.readLine().trimmed().toInt();
        QVERIFY(pid > 1);
        const auto runs = [pid] {
            QFile line(u"/proc/%1/cmdline"_s.arg(pid));
            return line.open(QIODevice::ReadOnly) && line.readAll().contains("profiles");
        };
        // It looks for its end in a thread of its own while it builds.
        QTRY_VERIFY_WITH_TIMEOUT(
            runs() && QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1,
            30'000);
        if (orphan)
            shell.kill();
        else
            ::kill(pid, SIGTERM);
        QVERIFY(shell.waitForFinished(10'000));
        QTRY_VERIFY_WITH_TIMEOUT(!runs(), 10'000);
        QCOMPARE(shell.readAll(), QByteArray(orphan ? "" : "ended\n")); // it never was ready
    }

    void staysWhenTheScriptThatStartedItEnds()
    {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"nohup \"$LOCALPLATFORM\" --profiles 5 --jobs 3 2>/dev/null & wait"_s});
        QVERIFY(shell.waitForReadyRead(60'000));
        const QJsonObject ready = QJsonDocument::fromJson(shell.readLine()).object();
        const pid_t pid = ready.value("pid"_L1).toInt();
        shell.kill();
        QVERIFY(shell.waitForFinished());
        ::kill(pid, SIGHUP); // as a terminal does that is closed; nohup is against it
        Wire open(QUrl(ready.value("gateway"_L1).toString()).port());
        QVERIFY(!open.ended(3000)); // it looks for its end every second
        open.send(keyed("GET /_local/faults HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", ready));
        QCOMPARE(open.receive().status, 200);
        ::kill(pid, SIGTERM);
        QVERIFY(open.ended(10'000));
    }

    void oneFolderIsForOnePlatform()
    {
        const QTemporaryDir folder;
        const QStringList arguments{u"--profiles=5"_s, u"--jobs=3"_s, u"--data"_s, folder.path()};
        QProcess first;
        first.start(qEnvironmentVariable("LOCALPLATFORM"), arguments);
        QVERIFY(first.waitForReadyRead(60'000));
        QProcess second;
        second.start(qEnvironmentVariable("LOCALPLATFORM"), arguments);
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("another local platform"));
        first.kill();
        QVERIFY(first.waitForFinished(20'000));
        second.start(qEnvironmentVariable("LOCALPLATFORM"), arguments);
        QVERIFY(second.waitForReadyRead(60'000));
        second.terminate();
        QVERIFY(second.waitForFinished(20'000));
    }

    void existingStoreKeepsItsCredentials()
    {
        const QJsonObject before = platform().ready();
        const QByteArray token = m_caller->token();
        m_platform->restart();
        QCOMPARE(platform().ready().value("clientId"_L1), before.value("clientId"_L1));
        QCOMPARE(platform().ready().value("clientSecret"_L1), before.value("clientSecret"_L1));
        QCOMPARE(platform().gateway(), QUrl(before.value("gateway"_L1).toString()));
        // A token outlives the restart, as it would a restart of the real gateway.
        QCOMPARE(m_caller->token(), token);
        QCOMPARE(m_caller->get("/data/core/ups/export/jobs?limit=1").status, 200);
    }
};

EXPORTDESK_TEST(TestServerHttp)
#include "tst_server_http.moc"
