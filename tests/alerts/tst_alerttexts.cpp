// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmessage.h"
#include "models/alerts/alertrecord.h"
#include "models/alerts/quiethours.h"
#include "models/platform/utc.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const ConnectionName ofNobody = [](const QString &) { return QString(); };

AlertEvent failedEvent()
{
    AlertEvent event;
    event.id = u"failed|1"_s;
    event.kind = AlertEvent::Kind::Failed;
    event.place = {u"c"_s, u"https://gateway.example 1@adobeorg"_s, u"prod"_s};
    event.scheduleName = u"<b>[Night](http://evil.example) & *day*"_s;
    event.jobId = u"24525"_s;
    return event;
}

qint64 utcMs(const QByteArray &iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

/// What is sent, and what is never sent.
class AlertTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAndPersonalValuesNeverGetIntoADetail_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("mail") << u"Value jane.doe@example.com is not unique"_s << u"jane"_s;
        QTest::newRow("phone") << u"for +49 170 1234567 there is"_s << u"1234567"_s;
        QTest::newRow("token") << u"Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"_s
                               << u"eyJzdWIi"_s;
        QTest::newRow("secret") << u"client_secret=p8e-AbCdEf123456789012345678 was refused"_s << u"AbCdEf"_s;
    }
    void secretsAndPersonalValuesNeverGetIntoADetail()
    {
        QFETCH(QString, text);
        QFETCH(QString, hidden);
        const QString detail = alertDetail(text);
        QVERIFY2(!detail.contains(hidden), qPrintable(detail));
        QVERIFY(!detail.isEmpty());
    }
    void aDetailIsOneLineOfBoundedLength()
    {
        const QString detail = alertDetail(u"a\nb "_s.repeated(1000));
        QVERIFY(detail.size() <= 300);
        QVERIFY(!detail.contains(u'\n'));
    }

    void theSameEventsHaveTheSameIdForTheSameWay()
    {
        AlertWay way;
        way.id = u"w"_s;
        const AlertText first = alertText({failedEvent()}, way, ofNobody, 1);
        QCOMPARE(alertText({failedEvent()}, way, ofNobody, 2).id, first.id);
        way.id = u"v"_s;
        QVERIFY(alertText({failedEvent()}, way, ofNobody, 1).id != first.id);
    }

    void formsOfWebhooksEscapeNames()
    {
        const AlertText text = alertText({failedEvent()}, {}, ofNobody, 1);
        const QJsonObject plain = QJsonDocument::fromJson(webhookBody(text, AlertWay::Form::Plain)).object();
        QCOMPARE(plain["events"_L1][0]["job"_L1].toString(), u"24525"_s);
        QVERIFY(!webhookBody(text, AlertWay::Form::Plain).contains("gateway.example"));
        const QString slack
            = QJsonDocument::fromJson(webhookBody(text, AlertWay::Form::Slack)).object()["text"_L1].toString();
        QVERIFY2(slack.contains("&lt;b&gt;"_L1) && slack.contains("&amp;"_L1), qPrintable(slack));
        const QJsonObject teams = QJsonDocument::fromJson(webhookBody(text, AlertWay::Form::Teams)).object();
        const QString card = teams["attachments"_L1][0]["content"_L1]["body"_L1][0]["text"_L1].toString();
        QVERIFY2(card.contains("\\[Night\\]\\("_L1), qPrintable(card));
    }

    void manyEventsAreCut()
    {
        const AlertText text = alertText(QList<AlertEvent>(50, failedEvent()), {}, ofNobody, 1);
        QCOMPARE(text.lines.size(), 21);
        QVERIFY2(text.lines.last().contains("30"_L1), qPrintable(text.lines.last()));
    }

    void aMailHasShortLinesInAsciiAndOneHeader()
    {
        AlertEvent event = failedEvent();
        event.scheduleName = u"Nächtlich\r\nBcc: all@example.com "_s + u"ü"_s.repeated(200);
        AlertWay way;
        way.from = u"a@example.com"_s;
        way.to = QStringList{u"b@example.com"_s, u"c@example.com"_s};
        const QByteArray mail = mailOf(alertText({event}, way, ofNobody, utcMs("2026-03-02T08:00:00Z")), way);
        for (const QByteArray &line : mail.split('\n')) {
            QVERIFY2(line.size() <= 79, line.constData());
            for (const char byte : line)
                QVERIFY(quint8(byte) < 128);
        }
        QVERIFY(!mail.contains("\nBcc"));
        QVERIFY(mail.contains("Date: Mon, 02 Mar 2026 08:00:00 +0000\r\n"));
        QCOMPARE(mail.count("\r\n\r\n"), 1);
    }

    void addressesThatAreNotSafeAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *address, WayProblem problem) {
            QTest::newRow(address) << QString::fromLatin1(address) << int(problem);
        };
        row("https://hooks.example.com/x?t=1", WayProblem::None);
        row("http://127.0.0.1:8080/x", WayProblem::None);
        row("http://localhost/x", WayProblem::None);
        row("http://[::1]/x", WayProblem::None);
        row("http://hooks.example.com/x", WayProblem::Insecure);
        row("http://127.0.0.1.example.com/x", WayProblem::Insecure);
        row("http://10.0.0.1/x", WayProblem::Insecure);
        row("https://user:pw@example.com/", WayProblem::Address);
        row("http://localhost@example.com/", WayProblem::Address);
        row("file:///etc/passwd", WayProblem::Address);
        row("hooks.example.com", WayProblem::Address);
        row("", WayProblem::Address);
    }
    void addressesThatAreNotSafeAreRefused()
    {
        QFETCH(QString, address);
        QFETCH(int, problem);
        QCOMPARE(int(problemOfAddress(address)), problem);
    }

    void mailAddressesThatAreNoneAreRefused()
    {
        AlertWay way;
        way.name = u"Mail"_s;
        way.kind = AlertWay::Kind::Mail;
        way.from = u"ops@example.com"_s;
        for (const char *bad : {"", "ops", "-X@example.com", "a@b\r\nBcc: c@d", "a b@c", "<a@b>", "a@b, c@d", "a@-b"}) {
            way.to = QStringList{QString::fromLatin1(bad)};
            QVERIFY2(problemOf(way) == WayProblem::Form, bad);
        }
        way.to = QStringList{u"o'hara+x@mail.example.com"_s};
        QVERIFY(problemOf(way) == WayProblem::None);
        way.server = u"mail.example.com"_s;
        QVERIFY(problemOf(way) == WayProblem::None);
        way.security = AlertWay::Security::None;
        QVERIFY(problemOf(way) == WayProblem::Insecure);
        way.server = u"127.0.0.1:25"_s;
        QVERIFY(problemOf(way) == WayProblem::None);
        way.server = u"user:pw@mail.example.com"_s;
        QVERIFY(problemOf(way) == WayProblem::Server);
    }

    void quietHoursEndByTheWallClock_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("end");
        // Europe/Berlin: the clock skips 02:00 to 03:00 on 29 March 2026 and repeats it on 25 October.
        const auto row = [](const char *name, int from, int until, const char *now, const char *end) {
            QTest::newRow(name) << from * 60 << until * 60 << QByteArray(now) << QByteArray(end);
        };
        row("evening", 22, 6, "2026-03-02T21:30:00Z", "2026-03-03T05:00:00Z");
        row("morning", 22, 6, "2026-03-03T04:59:00Z", "2026-03-03T05:00:00Z");
        row("over", 22, 6, "2026-03-03T05:00:00Z", "2026-03-03T05:00:00Z");
        row("day", 22, 6, "2026-03-03T12:00:00Z", "2026-03-03T12:00:00Z");
        row("noon", 12, 13, "2026-03-03T11:10:00Z", "2026-03-03T12:00:00Z");
        row("spring", 22, 6, "2026-03-28T22:00:00Z", "2026-03-29T04:00:00Z");
        row("autumn", 22, 6, "2026-10-24T21:00:00Z", "2026-10-25T05:00:00Z");
    }
    void quietHoursEndByTheWallClock()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, end);
        const QuietHours quiet{from, until, QByteArrayLiteral("Europe/Berlin")};
        QCOMPARE(utcFromMs(endOfQuiet(quiet, utcMs(now))).toString(Qt::ISODate).toLatin1(), end);
    }

    void whatIsStoredReadsTheSame()
    {
        AlertWay way;
        way.kind = AlertWay::Kind::Mail;
        way.to = QStringList{u"a@b"_s};
        way.server = u"host:25"_s;
        way.security = AlertWay::Security::Tls;
        QCOMPARE(readAlertWay(writeAlertWay(way)).value(), way);
        AlertRule rule;
        rule.kinds = {AlertEvent::Kind::Rows, AlertEvent::Kind::SignIn};
        rule.quiet = {60, 120, QByteArrayLiteral("UTC")};
        rule.ways = QStringList{u"x"_s};
        rule.tellsResolved = false;
        QCOMPARE(writeAlertRule(readAlertRule(writeAlertRule(rule)).value()), writeAlertRule(rule));
        QCOMPARE(readAlertEvent(writeAlertEvent(failedEvent())).value(), failedEvent());
        QVERIFY(!readAlertRule("{\"kinds\":[\"of a later version\"]}"));
        QVERIFY(!readAlertWay("{\"kind\":\"fax\"}"));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::AlertTextsTest)

#include "tst_alerttexts.moc"
