// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/waysender.h"
#include "tests/alerts/alertworld.h"
#include "tests/alerts/mailserver.h"
#include "tests/kit/scriptedserver.h"
#include "tests/kit/secureserver.h"
#include "tests/kit/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

using Told = WayResult::Kind;
using kit::ScriptedServer;
using test::MailServer;
using test::OwnCertificate;

const QByteArray okAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

AlertText someText()
{
    AlertEvent event;
    event.id = u"failed|1"_s;
    event.scheduleName = u"Nächtlich"_s;
    return alertText(
        {event}, {}, [](const QString &) { return QString(); }, 1'772'438'400'000);
}

AlertWay webhook()
{
    AlertWay way;
    way.name = u"Hook"_s;
    return way;
}

AlertWay mailWay(const QString &server)
{
    AlertWay way;
    way.name = u"Mail"_s;
    way.kind = AlertWay::Kind::Mail;
    way.from = u"exportdesk@example.com"_s;
    way.to = QStringList{u"ops@example.com"_s, u"more@example.com"_s};
    way.server = server;
    return way;
}

QString described(const WayResult &result)
{
    return writeWayResult(result);
}

} // namespace

/// Against real receivers on this computer, good and bad.
class WaySenderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static WayResult send(const AlertWay &way, const QString &secret, std::chrono::milliseconds limit = 20s)
    {
        WaySender sender({limit, limit}, nullptr);
        return test::awaited(sender.send(way, Secret(secret), someText()));
    }
    static QString told(const AlertWay &way, const QString &secret, std::chrono::milliseconds limit = 20s)
    {
        return described(send(way, secret, limit));
    }
    /// A program that is run with what stands between.
    QString script(const QString &name, const QByteArray &lines) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\n" + lines + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    AlertWay command(const QString &program, const QStringList &arguments = {}) const
    {
        AlertWay way;
        way.name = u"Program"_s;
        way.kind = AlertWay::Kind::Command;
        way.command = QStringList{program} + arguments;
        return way;
    }
    QByteArray written(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aWebhookGetsJsonOnce()
    {
        ScriptedServer server;
        server.always(kit::act::answer(204, {}));
        QCOMPARE(told(webhook(), server.url().toString() + u"/hook?token=abc"_s), u"delivered"_s);
        QCOMPARE(server.seen().size(), 1);
        const ScriptedServer::Seen &seen = server.seen().first();
        QCOMPARE(seen.method, QByteArrayLiteral("POST"));
        QCOMPARE(seen.target, QByteArrayLiteral("/hook?token=abc"));
        QCOMPARE(seen.header("Content-Type"), QByteArrayLiteral("application/json"));
        QCOMPARE(QJsonDocument::fromJson(seen.body).object()["events"_L1][0]["schedule"_L1].toString(), u"Nächtlich"_s);
    }

    void whatAReceiverAnswersIsSeen()
    {
        ScriptedServer server;
        const QString address = server.url().toString() + u"/hook"_s;
        server.always(kit::act::answer(500, "jane@example.com"));
        QCOMPARE(told(webhook(), address), u"refused 500"_s);
        server.always(kit::act::answer(429, {}, "Retry-After: 120\r\n"));
        QCOMPARE(send(webhook(), address).retryAfterMs, 120'000);
        server.always(kit::act::answer(302, {}, "Location: " + address.toUtf8() + "/other\r\n"));
        const auto before = server.seen().size();
        QCOMPARE(told(webhook(), address), u"redirected 302"_s);
        QCOMPARE(server.seen().size(), before + 1);
        server.always(kit::act::close());
        QCOMPARE(send(webhook(), address).kind, Told::Unreachable);
        server.always(kit::act::flood("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n", QByteArray(4096, 'x'),
                                      999'999'999));
        QCOMPARE(told(webhook(), address), u"delivered"_s);
    }

    void aReceiverThatIsDownOrSlowKeepsNobodyWaiting()
    {
        QTcpServer port;
        QVERIFY(port.listen(QHostAddress::LocalHost));
        const QString gone = u"http://127.0.0.1:%1/"_s.arg(port.serverPort());
        port.close();
        QCOMPARE(send(webhook(), gone).kind, Told::Unreachable);
        ScriptedServer server;
        server.always(kit::act::silence());
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(send(webhook(), server.url().toString(), 500ms).kind, Told::Timeout);
        server.always(kit::act::drip("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", 100));
        QCOMPARE(send(webhook(), server.url().toString(), 500ms).kind, Told::Timeout);
        QVERIFY(waited.elapsed() < 10'000);
    }

    void closingEndsATransferSoon()
    {
        ScriptedServer server;
        server.always(kit::act::silence());
        auto sender = std::make_unique<WaySender>();
        const auto future = sender->send(webhook(), Secret(server.url().toString()), someText());
        QTRY_COMPARE(server.seen().size(), 1);
        QElapsedTimer waited;
        waited.start();
        sender.reset();
        QVERIFY2(waited.elapsed() < 5'000, qPrintable(QString::number(waited.elapsed())));
        QCOMPARE(test::awaited(future).kind, Told::Stopped);
    }

    void onlyATrustedCertificateOfThisHostIsSpokenTo()
    {
        kit::SecureServer server;
        QVERIFY(server.isReady());
        server.setAnswer(okAnswer);
        const QString address = server.url().toString() + u"/hook"_s;
        QCOMPARE(send(webhook(), address).kind, Told::Certificate);
        AlertWay trusting = webhook();
        trusting.authority = m_folder.filePath(u"ca.pem"_s);
        QFile authority(trusting.authority);
        QVERIFY(authority.open(QIODevice::WriteOnly));
        authority.write(server.certificates().first().toPem());
        authority.close();
        QCOMPARE(told(trusting, address), u"delivered"_s);
        QVERIFY(server.received().contains("POST /hook"));

        kit::SecureServer other(u"DNS:platform.example"_s);
        other.setAnswer(okAnswer);
        QVERIFY(authority.open(QIODevice::WriteOnly));
        authority.write(other.certificates().first().toPem());
        authority.close();
        QCOMPARE(send(trusting, other.url().toString()).kind, Told::Certificate);
        QVERIFY(other.received().isEmpty());
    }

    void plainHttpElsewhereIsNotEvenTried()
    {
        QCOMPARE(send(webhook(), u"http://192.0.2.1/"_s).kind, Told::Setup);
        QCOMPARE(send(webhook(), {}).kind, Told::NoSecret);
    }

    void aMailIsDeliveredThroughStartTlsWithSignIn()
    {
        const OwnCertificate own;
        MailServer server({u"--offer-starttls"_s, own.certificate(), own.key(), u"--user"_s, u"ops"_s, u"pass word"_s});
        AlertWay way = mailWay(server.address());
        way.authority = own.certificate();
        way.user = u"ops"_s;
        QCOMPARE(told(way, u"pass word"_s), u"delivered"_s);
        const QJsonObject mail = server.mail();
        QCOMPARE(mail["from"_L1].toString(), u"exportdesk@example.com"_s);
        QCOMPARE(mail["to"_L1].toArray().size(), 2);
        QCOMPARE(mail["user"_L1].toString(), u"ops"_s);
        QVERIFY(mail["encrypted"_L1].toBool());
        QVERIFY(mail["content"_L1].toString().contains("Subject: =?UTF-8?B?"_L1));
        QCOMPARE(send(way, u"wrong"_s).kind, Told::SignIn);
        way.authority.clear();
        QCOMPARE(send(way, u"pass word"_s).kind, Told::Certificate);
    }

    void aMailIsDeliveredThroughTls()
    {
        const OwnCertificate own;
        MailServer server({u"--tls"_s, own.certificate(), own.key()});
        AlertWay way = mailWay(server.address());
        way.authority = own.certificate();
        way.security = AlertWay::Security::Tls;
        QCOMPARE(told(way, {}), u"delivered"_s);
        QVERIFY(server.mail()["encrypted"_L1].toBool());
    }

    void withoutEncryptionNothingIsSentUnlessSaidSo()
    {
        MailServer server({});
        AlertWay way = mailWay(server.address());
        QCOMPARE(send(way, {}).kind, Told::NoTls);
        way.security = AlertWay::Security::None;
        QCOMPARE(told(way, {}), u"delivered"_s);
        QVERIFY(!server.mail()["encrypted"_L1].toBool());
    }

    void aMailServerThatRefusesOrIsSlowIsSeen()
    {
        MailServer refusing({u"--refuse"_s});
        AlertWay way = mailWay(refusing.address());
        way.security = AlertWay::Security::None;
        QCOMPARE(told(way, {}), u"refused 554"_s);
        MailServer slow({u"--slow"_s});
        way.server = slow.address();
        QCOMPARE(send(way, {}, 1500ms).kind, Told::Timeout);
    }

    void sendmailGetsTheMailOnStandardInput()
    {
        AlertWay way = mailWay({});
        way.command = QStringList{script(u"sendmail"_s, "echo \"$@\" > \"${0}.args\"; cat > \"${0}.mail\"")};
        QCOMPARE(told(way, {}), u"delivered"_s);
        QCOMPARE(written(u"sendmail.args"_s),
                 QByteArrayLiteral("-i -f exportdesk@example.com -- ops@example.com more@example.com\n"));
        const QByteArray mail = written(u"sendmail.mail"_s);
        QVERIFY(mail.contains("\nTo: ops@example.com,\n more@example.com\n"));
        QVERIFY(!mail.contains('\r'));
    }

    void aProgramGetsTheAlertOnStandardInput()
    {
        qputenv("EXPORTDESK_CREDENTIALS", "/secret");
        const QString program = script(u"page"_s, "cat > \"$1\"; env > \"$1.env\"");
        QCOMPARE(told(command(program, {m_folder.filePath(u"got $(id); x"_s)}), {}), u"delivered"_s);
        qunsetenv("EXPORTDESK_CREDENTIALS");
        const QJsonObject got = QJsonDocument::fromJson(written(u"got $(id); x"_s)).object();
        QCOMPARE(got["exportdesk"_L1].toInt(), 1);
        QCOMPARE(got["events"_L1].toArray().size(), 1);
        QVERIFY(!written(u"got $(id); x.env"_s).contains("EXPORTDESK_CREDENTIALS"));
    }

    void aProgramThatFailsOrHangsOrPrintsMuchIsSeen()
    {
        QCOMPARE(told(command(script(u"fails"_s, "echo token=secret >&2; exit 3")), {}), u"ended 3"_s);
        QCOMPARE(send(command(m_folder.filePath(u"none"_s)), {}).kind, Told::NoProgram);
        QCOMPARE(told(command(script(u"crashes"_s, "kill -SEGV $$")), {}), u"ended crashed"_s);
        QCOMPARE(told(command(script(u"deaf"_s, "exec <&-; sleep 0.2")), {}), u"delivered"_s);
        QCOMPARE(told(command(script(u"chatty"_s, "head -c 50000000 /dev/zero; head -c 50000000 /dev/zero >&2")), {}),
                 u"delivered"_s);
        const QString mark = m_folder.filePath(u"alive"_s);
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(
            send(command(script(u"hangs"_s, "(sleep 2; touch '" + mark.toUtf8() + "') & sleep 60")), {}, 300ms).kind,
            Told::Timeout);
        QVERIFY(waited.elapsed() < 5'000);
        QTest::qWait(2500);
        QVERIFY(!QFile::exists(mark)); // what it started has ended with it
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::WaySenderTest)

#include "tst_waysender.moc"
