// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptdesk.h"
#include "tests/kit/scriptedserver.h"
#include "tests/kit/sidedoor.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// `alert …`, and the alerts of `schedule run-due`.
class CtlAlertsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;

    kit::ScriptCall run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_desk->run(arguments + QStringList{u"--json"_s}, input);
    }
    kit::ScriptCall alert(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList{u"alert"_s} + arguments, input);
    }
    /// While this thread serves receivers.
    kit::ScriptCall beside(const QStringList &arguments) const
    {
        kit::ScriptCall call;
        std::atomic_bool isDone = false;
        std::thread other([&] {
            call = run(arguments);
            isDone = true;
        });
        const bool hasEnded = QTest::qWaitFor([&isDone] { return isDone.load(); }, 120'000);
        other.join();
        if (!hasEnded)
            qWarning("the call took too long");
        return call;
    }
    /// A way that appends each alert to a file, and a rule that tells everything by it.
    void addPager() const
    {
        const QString script = m_desk->write(u"page"_s, "#!/bin/sh\ncat >> \"$1\"; echo >> \"$1\"\n");
        QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const kit::ScriptCall added
            = alert({u"add-command"_s, u"Pager"_s, u"\"%1\" \"%2\""_s.arg(script, m_desk->path(u"pages"_s))});
        QVERIFY2(added.exit == 0, added.err.constData());
        QCOMPARE(kit::schemaProblem(added.document(), u"alertChange"_s), QString());
        QCOMPARE(alert({u"add-rule"_s, u"All"_s, u"--way"_s, u"pager"_s}).exit, 0);
    }
    QList<QJsonObject> pages() const
    {
        QFile file(m_desk->path(u"pages"_s));
        QList<QJsonObject> all;
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                if (!line.isEmpty())
                    all += QJsonDocument::fromJson(line).object();
        return all;
    }
    QStringList kinds() const
    {
        QStringList all;
        for (const QJsonObject &page : pages())
            for (const QJsonValue event : page["events"_L1].toArray())
                all += event["kind"_L1].toString();
        return all;
    }
    void addSchedule(const QString &dataset) const
    {
        const QJsonObject request{{"destination"_L1, QJsonObject{{"datasetId"_L1, dataset}}},
                                  {"schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}}}};
        const QJsonObject one{{"name"_L1, u"Daily"_s}, {"request"_L1, request}};
        const QString file = m_desk->write(
            u"t.json"_s, QJsonDocument(QJsonObject{{"exportdeskTemplates"_L1, QJsonArray{one}}}).toJson());
        QCOMPARE(run({u"template"_s, u"import"_s, file}).exit, 0);
        const kit::ScriptCall added = run({u"schedule"_s, u"add"_s, u"Hourly"_s, u"--template"_s, u"Daily"_s,
                                           u"--production"_s, u"prod"_s, u"--every"_s, u"1h"_s, u"--zone"_s, u"UTC"_s});
        QVERIFY2(added.exit == 0, added.err.constData());
    }
    /// As if the schedules had been made so long ago and nothing had run since.
    void sleepHours(int hours) const
    {
        const kit::SideDoor door(m_desk->path(u"data/exportdesk.sqlite"_s));
        QVERIFY(sql::change(door.database, u"UPDATE schedules SET handled_ms = handled_ms - ?"_s, {hours * 3'600'000}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<kit::ScriptDesk>(
            QStringList{u"--speed"_s, u"0"_s, u"--profiles"_s, u"300"_s, u"--jobs"_s, u"3"_s});
    }
    void init()
    {
        QDir(m_desk->path(u"data"_s)).removeRecursively();
        QFile::remove(m_desk->path(u"pages"_s));
        qunsetenv("EXPORTDESK_ALERT_SECRETS");
    }

    void waysAndRulesAreMadeShownAndRemoved()
    {
        addPager();
        QCOMPARE(alert({u"add-command"_s, u"PAGER"_s, u"true"_s}).errorCode(), u"alert-exists"_s);
        QCOMPARE(alert({u"add-command"_s, u"PAGER"_s, u"true"_s, u"--replace"_s}).exit, 0);
        QCOMPARE(alert({u"add-rule"_s, u"Night"_s, u"--way"_s, u"PAGER"_s, u"--on"_s, u"failed,late"_s, u"--sandbox"_s,
                        u"prod"_s, u"--quiet-hours"_s, u"22:00-06:00"_s, u"--zone"_s, u"Europe/Berlin"_s,
                        u"--together"_s, u"10m"_s})
                     .exit,
                 0);
        const kit::ScriptCall list = alert({u"list"_s});
        QCOMPARE(kit::schemaProblem(list.document(), u"alertList"_s), QString());
        QCOMPARE(list.document()["ways"_L1].toArray().size(), 1);
        const QJsonValue night = list.document()["rules"_L1].toArray().last();
        QCOMPARE(night["on"_L1].toArray().size(), 2);
        QCOMPARE(night["bundleMinutes"_L1].toInt(), 10);
        QCOMPARE(alert({u"remove-rule"_s, u"night"_s}).exit, 0);
        QCOMPARE(alert({u"remove-way"_s, u"pager"_s}).exit, 0);
        QCOMPARE(alert({u"list"_s}).document()["rules"_L1].toArray().size(), 0);
        QCOMPARE(alert({u"test"_s, u"pager"_s}).errorCode(), u"no-way"_s);
    }

    void mistakesAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList rule{u"add-rule"_s, u"R"_s, u"--way"_s, u"Pager"_s};
        QTest::newRow("kind") << rule + QStringList{u"--on"_s, u"everything"_s};
        QTest::newRow("quiet") << rule + QStringList{u"--quiet-hours"_s, u"22"_s};
        QTest::newRow("zone") << rule
                + QStringList{u"--quiet-hours"_s, u"22:00-23:00"_s, u"--zone"_s, u"Mars/Olympus"_s};
        QTest::newRow("schedule") << rule + QStringList{u"--schedule"_s, u"None"_s};
        QTest::newRow("way") << QStringList{u"add-rule"_s, u"R"_s, u"--way"_s, u"None"_s};
        QTest::newRow("no address") << QStringList{u"add-webhook"_s, u"W"_s};
        QTest::newRow("plain http") << QStringList{u"add-webhook"_s, u"W"_s, u"--address"_s, u"-"_s};
        QTest::newRow("mail address") << QStringList{u"add-mail"_s, u"M"_s, u"--to"_s, u"a b"_s, u"--from"_s, u"a@b"_s};
        QTest::newRow("no encryption") << QStringList{u"add-mail"_s,   u"M"_s,   u"--to"_s,     u"a@b"_s,
                                                      u"--from"_s,     u"a@b"_s, u"--server"_s, u"mail.example.com"_s,
                                                      u"--security"_s, u"none"_s};
    }
    void mistakesAreRefused()
    {
        QFETCH(QStringList, arguments);
        addPager();
        const QByteArray input = "http://hooks.example.com/secret-token\n";
        const kit::ScriptCall english = alert(arguments + QStringList{u"--lang"_s, u"en"_s}, input);
        const kit::ScriptCall german = alert(arguments + QStringList{u"--lang"_s, u"de"_s}, input);
        QCOMPARE(english.exit, 2);
        QVERIFY(german.err != english.err);
        QVERIFY(!english.err.contains("secret-token"));
    }

    void whatNeedsSomebodyIsToldOnceByWhoeverRuns()
    {
        addPager();
        addSchedule(u"000000000000000000000000"_s); // its checks fail
        sleepHours(3);
        std::thread other([this] { run({u"schedule"_s, u"run-due"_s}); });
        const kit::ScriptCall one = run({u"schedule"_s, u"run-due"_s});
        other.join();
        QVERIFY2(one.exit == 5 || one.exit == 0, QByteArray(one.err + one.out).constData());
        run({u"schedule"_s, u"run-due"_s});
        QCOMPARE(kinds().count(u"refused"_s), 1);
        QCOMPARE(kinds().count(u"missed"_s), 2);
        QCOMPARE(pages().first()["events"_L1][0]["schedule"_L1].toString(), u"Hourly"_s);
        const kit::ScriptCall log = alert({u"log"_s});
        QCOMPARE(kit::schemaProblem(log.document(), u"alertLog"_s), QString());
        QCOMPARE(log.document()["alerts"_L1].toArray().size(), 3);
        const kit::ScriptCall sent = alert({u"send"_s});
        QCOMPARE(kit::schemaProblem(sent.document(), u"alertSend"_s), QString());
        QCOMPARE(sent.document()["told"_L1].toArray().size(), 0);
    }

    void aFailingSignInIsToldAndThenResolved()
    {
        addPager();
        addSchedule(kit::ScriptDesk::targetId);
        sleepHours(1);
        QJsonObject wrong = m_desk->platform().ready();
        wrong.insert("clientSecret"_L1, u"wrong-secret-of-nobody"_s);
        m_desk->write(u"credential.json"_s, QJsonDocument(wrong).toJson());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(run({u"schedule"_s, u"run-due"_s}).exit, 8);
        QCOMPARE(kinds(), QStringList{u"sign-in"_s});
        QFile all(m_desk->path(u"pages"_s));
        QVERIFY(all.open(QIODevice::ReadOnly));
        QVERIFY(!all.readAll().contains("wrong-secret"));
        m_desk->write(u"credential.json"_s, QJsonDocument(m_desk->platform().ready()).toJson());
        QCOMPARE(run({u"schedule"_s, u"run-due"_s}).exit, 0);
        QCOMPARE(kinds(), (QStringList{u"sign-in"_s, u"resolved"_s}));
    }

    void aWebhookWithoutAKeychainTakesItsAddressFromAFile()
    {
        kit::ScriptedServer server;
        server.always(kit::act::answer(200, "ok"));
        const QString address = server.url().toString() + u"/hook/very-secret-token"_s;
        const kit::ScriptCall added = alert({u"add-webhook"_s, u"Hook"_s, u"--address"_s, u"-"_s}, address.toUtf8());
        QCOMPARE(added.exit, 0);
        QCOMPARE(added.document()["state"_L1].toString(), u"saved-without-secret"_s);
        const kit::ScriptCall without = alert({u"test"_s, u"Hook"_s});
        QCOMPARE(without.exit, 8);
        QCOMPARE(without.document()["result"_L1].toString(), u"no-secret"_s);
        qputenv("EXPORTDESK_ALERT_SECRETS",
                m_desk->write(u"s.json"_s, QJsonDocument(QJsonObject{{"hook"_L1, address}}).toJson()).toUtf8());
        const kit::ScriptCall tested = beside({u"alert"_s, u"test"_s, u"Hook"_s});
        QVERIFY2(tested.exit == 0, QByteArray(tested.err + tested.out).constData());
        QCOMPARE(kit::schemaProblem(tested.document(), u"alertTest"_s), QString());
        QCOMPARE(server.seen().size(), 1);
        QVERIFY(QJsonDocument::fromJson(server.seen().first().body).object()["test"_L1].toBool());
        server.always(kit::act::answer(500, "no"));
        QCOMPARE(beside({u"alert"_s, u"test"_s, u"Hook"_s}).document()["result"_L1].toString(), u"refused 500"_s);
        const QJsonValue way = alert({u"list"_s}).document()["ways"_L1].toArray().first();
        QVERIFY(way["trouble"_L1].toString().contains("500"_L1));
        // The token is in no file of ours.
        for (const QFileInfo &file : QDir(m_desk->path(u"data"_s)).entryInfoList(QDir::Files)) {
            QFile stored(file.filePath());
            QVERIFY(stored.open(QIODevice::ReadOnly));
            QVERIFY2(!stored.readAll().contains("very-secret-token"), qPrintable(file.filePath()));
        }
    }

    void aWayThatFailsDoesNotFailTheRun()
    {
        QCOMPARE(alert({u"add-command"_s, u"Broken"_s, u"false"_s}).exit, 0);
        QCOMPARE(alert({u"add-rule"_s, u"All"_s, u"--way"_s, u"Broken"_s}).exit, 0);
        addSchedule(kit::ScriptDesk::targetId);
        sleepHours(3);
        const kit::ScriptCall call = run({u"schedule"_s, u"run-due"_s});
        QCOMPARE(call.exit, 0);
        QCOMPARE(kit::schemaProblem(call.document(), u"scheduleRunDue"_s), QString());
        QVERIFY(call.err.contains("Broken"));
        QCOMPARE(alert({u"list"_s}).document()["ways"_L1][0]["waiting"_L1].toInt(), 2);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlAlertsTest)

#include "tst_ctl_alerts.moc"
