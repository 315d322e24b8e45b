// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptdesk.h"
#include "tests/kit/sidedoor.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QByteArray templateInto(const QString &dataset)
{
    const QJsonObject request{{"fields"_L1, u"personalEmail.address"_s},
                              {"filter"_L1, QJsonObject{{"fromIngestTimestamp"_L1, u"{today-1d}"_s}}},
                              {"destination"_L1, QJsonObject{{"datasetId"_L1, dataset}}},
                              {"schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}}}};
    const QJsonObject one{{"name"_L1, u"Daily"_s}, {"request"_L1, request}};
    return QJsonDocument(QJsonObject{{"exportdeskTemplates"_L1, QJsonArray{one}}}).toJson();
}

} // namespace

/// `schedule …`, with the platform that is there and time that passes only in the store.
class CtlSchedulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;

    QString storeFile() const { return m_desk->path(u"data/exportdesk.sqlite"_s); }
    kit::ScriptCall run(const QStringList &arguments) const
    {
        return m_desk->run(QStringList{u"schedule"_s} + arguments + QStringList{u"--json"_s});
    }
    kit::ScriptCall add(const QString &name,
                        const QStringList &more = {u"--every"_s, u"5m"_s, u"--zone"_s, u"UTC"_s}) const
    {
        return run(QStringList{u"add"_s, name, u"--template"_s, u"Daily"_s, u"--production"_s, u"prod"_s} + more);
    }
    /// As if the schedules had been made an hour ago and nothing had run since.
    void sleepAnHour() const
    {
        const kit::SideDoor door(storeFile());
        QVERIFY(sql::change(door.database, u"UPDATE schedules SET handled_ms = handled_ms - 3600000"_s));
    }
    QJsonArray log(const QString &name) const
    {
        const kit::ScriptCall call = run({u"log"_s, name});
        if (!kit::schemaProblem(call.document(), u"scheduleLog"_s).isEmpty())
            qFatal("schedule log: %s", call.out.constData());
        return call.document()["occurrences"_L1].toArray();
    }
    int launched(const QString &name) const
    {
        int count = 0;
        for (const QJsonValue one : log(name))
            count += int(one["state"_L1] == "launched"_L1);
        return count;
    }
    /// How many jobs the platform has.
    int jobs() const
    {
        const QJsonObject list
            = QJsonDocument::fromJson(m_desk->call("GET", u"/data/core/ups/export/jobs?limit=100"_s)).object();
        return int(list["records"_L1].toArray().size());
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
        const QString file = m_desk->write(u"t.json"_s, templateInto(kit::ScriptDesk::targetId));
        QCOMPARE(m_desk->run({u"template"_s, u"import"_s, file}).exit, 0);
    }

    void aScheduleIsMadeShownPausedAndRemoved()
    {
        const kit::ScriptCall added = add(u"Nightly"_s,
                                          {u"--every"_s, u"week"_s, u"--on"_s, u"fri,mon"_s, u"--at"_s, u"02:15"_s,
                                           u"--zone"_s, u"Europe/Berlin"_s, u"--overlap"_s, u"wait"_s});
        QVERIFY2(added.exit == 0, added.err.constData());
        QCOMPARE(kit::schemaProblem(added.document(), u"schedule"_s), QString());
        QCOMPARE(added.document()["rhythm"_L1].toString(), u"every Monday and Friday at 02:15"_s);
        QCOMPARE(added.document()["next"_L1].toArray().size(), 5);
        QCOMPARE(add(u"nightly"_s).errorCode(), u"schedule-exists"_s);
        const kit::ScriptCall changed = add(u"nightly"_s, {u"--every"_s, u"day"_s, u"--replace"_s});
        QCOMPARE(changed.document()["revision"_L1].toInt(), 2);

        const kit::ScriptCall list = run({u"list"_s});
        QCOMPARE(kit::schemaProblem(list.document(), u"scheduleList"_s), QString());
        QCOMPARE(list.document()["schedules"_L1].toArray().size(), 1);
        const kit::ScriptCall shown = run({u"show"_s, u"NIGHTLY"_s});
        QCOMPARE(kit::schemaProblem(shown.document(), u"scheduleShow"_s), QString());
        QCOMPARE(shown.document()["templateChanged"_L1].toBool(true), false);
        QVERIFY(shown.out.contains("{today-1d}"));

        const kit::ScriptCall paused = run({u"pause"_s, u"nightly"_s});
        QCOMPARE(kit::schemaProblem(paused.document(), u"scheduleChange"_s), QString());
        QCOMPARE(run({u"show"_s, u"nightly"_s}).document()["state"_L1].toString(), u"paused"_s);
        QCOMPARE(run({u"resume"_s, u"nightly"_s, u"--production"_s, u"prod"_s}).exit, 0);
        QCOMPARE(run({u"show"_s, u"nightly"_s}).document()["state"_L1].toString(), u"active"_s);
        QCOMPARE(run({u"remove"_s, u"nightly"_s, u"--production"_s, u"prod"_s}).exit, 0);
        QCOMPARE(run({u"list"_s}).document()["schedules"_L1].toArray().size(), 0);
        QCOMPARE(run({u"show"_s, u"nightly"_s}).errorCode(), u"no-schedule"_s);
    }

    void productionWantsItsNameTyped()
    {
        const QStringList arguments{u"add"_s, u"A"_s, u"--template"_s, u"Daily"_s, u"--every"_s, u"day"_s};
        QCOMPARE(run(arguments).errorCode(), u"production"_s);
        QCOMPARE(run(arguments + QStringList{u"--production"_s, u"dev"_s}).errorCode(), u"production"_s);
        QCOMPARE(add(u"A"_s).exit, 0);
        QCOMPARE(run({u"remove"_s, u"A"_s}).errorCode(), u"production"_s);
        QCOMPARE(run({u"resume"_s, u"A"_s}).errorCode(), u"production"_s);
        QCOMPARE(run({u"pause"_s, u"A"_s}).exit, 0);
    }

    void mistakesAreSaidInBothLanguages_data()
    {
        QTest::addColumn<QStringList>("rhythm");
        QTest::newRow("word") << QStringList{u"--every"_s, u"fortnight"_s};
        QTest::newRow("too often") << QStringList{u"--every"_s, u"1m"_s};
        QTest::newRow("time") << QStringList{u"--every"_s, u"day"_s, u"--at"_s, u"25:00"_s};
        QTest::newRow("days") << QStringList{u"--every"_s, u"week"_s, u"--on"_s, u"monday"_s};
        QTest::newRow("no days") << QStringList{u"--every"_s, u"month"_s};
        QTest::newRow("zone") << QStringList{u"--every"_s, u"day"_s, u"--zone"_s, u"Mars/Olympus"_s};
        QTest::newRow("date") << QStringList{u"--every"_s, u"day"_s, u"--from"_s, u"1.2.2026"_s};
    }
    void mistakesAreSaidInBothLanguages()
    {
        QFETCH(QStringList, rhythm);
        const kit::ScriptCall english = add(u"A"_s, rhythm + QStringList{u"--lang"_s, u"en"_s});
        const kit::ScriptCall german = add(u"A"_s, rhythm + QStringList{u"--lang"_s, u"de"_s});
        QCOMPARE(english.exit, 2);
        QCOMPARE(german.exit, 2);
        QVERIFY(english.err != german.err);
    }

    void whatIsDueRunsOnce()
    {
        QCOMPARE(add(u"A"_s).exit, 0);
        const int before = jobs();
        m_desk->platform().clearLog();
        QCOMPARE(run({u"run-due"_s}).document()["places"_L1].toArray().size(), 0);
        QVERIFY(m_desk->platform().log().isEmpty()); // nobody signs in for nothing
        sleepAnHour();
        const kit::ScriptCall first = run({u"run-due"_s});
        QVERIFY2(first.exit == 0, QByteArray(first.err + first.out).constData());
        QCOMPARE(kit::schemaProblem(first.document(), u"scheduleRunDue"_s), QString());
        QCOMPARE(launched(u"A"_s), 1);
        QCOMPARE(jobs(), before + 1);
        const QJsonArray all = log(u"A"_s);
        QVERIFY(all.size() == 12 || all.size() == 13);
        for (const QJsonValue one : all)
            QVERIFY(one["state"_L1] == "launched"_L1 || one["reason"_L1] == "missed"_L1);
        run({u"run-due"_s}); // sees the end
        run({u"run-due"_s});
        QCOMPARE(jobs(), before + 1);
        QTRY_COMPARE_WITH_TIMEOUT((run({u"run-due"_s}), log(u"A"_s).first()["outcome"_L1].toString()), u"succeeded"_s,
                                  60'000);
    }

    void twoAtTheSameSecondLaunchOnce()
    {
        for (int round = 0; round < 3; ++round) {
            init();
            QCOMPARE(add(u"A"_s).exit, 0);
            sleepAnHour();
            const int before = jobs();
            std::thread other([this] { m_desk->run({u"schedule"_s, u"run-due"_s, u"--json"_s}); });
            const kit::ScriptCall one = run({u"run-due"_s});
            other.join();
            QVERIFY2(one.exit == 0, QByteArray(one.err + one.out).constData());
            QCOMPARE(jobs(), before + 1);
            QCOMPARE(launched(u"A"_s), 1);
        }
    }

    /// At whatever moment the program is killed: the next call settles it, and there is one job at most.
    void aKilledRunIsSettledByTheNext_data()
    {
        QTest::addColumn<int>("afterMs");
        for (const int ms : {20, 60, 120, 200, 300, 450, 700})
            QTest::addRow("%d ms", ms) << ms;
    }
    void aKilledRunIsSettledByTheNext()
    {
        QFETCH(int, afterMs);
        QCOMPARE(add(u"A"_s).exit, 0);
        sleepAnHour();
        const int before = jobs();
        m_desk->runKilled({u"schedule"_s, u"run-due"_s}, SIGKILL, afterMs);
        run({u"run-due"_s});
        const QJsonArray all = log(u"A"_s);
        QCOMPARE(launched(u"A"_s), 1);
        const int made = jobs() - before;
        QVERIFY2(made == 1 || all.first()["outcome"_L1].isNull(), QJsonDocument(all).toJson().constData());
        QVERIFY(made <= 1);
    }

    void failedChecksRefuse()
    {
        const QString file = m_desk->write(u"bad.json"_s, templateInto(u"000000000000000000000000"_s));
        QDir(m_desk->path(u"data"_s)).removeRecursively();
        QCOMPARE(m_desk->run({u"template"_s, u"import"_s, file}).exit, 0);
        QCOMPARE(add(u"A"_s).exit, 0);
        sleepAnHour();
        const int before = jobs();
        const kit::ScriptCall call = run({u"run-due"_s});
        QCOMPARE(call.exit, 5);
        QCOMPARE(log(u"A"_s).first()["reason"_L1].toString(), u"checks"_s);
        QVERIFY(!log(u"A"_s).first()["detail"_L1].toString().isEmpty());
        QCOMPARE(jobs(), before);
    }

    void aChangedTemplateIsSaidAndNotFollowed()
    {
        QCOMPARE(add(u"A"_s).exit, 0);
        {
            const kit::SideDoor door(storeFile());
            QVERIFY(sql::change(door.database, u"UPDATE drafts SET body = replace(body, '-1d', '-2d')"_s));
        }
        const kit::ScriptCall shown = run({u"show"_s, u"A"_s});
        QCOMPARE(shown.document()["templateChanged"_L1].toBool(), true);
        QVERIFY(shown.out.contains("{today-1d}"));
        QCOMPARE(add(u"A"_s, {u"--every"_s, u"5m"_s, u"--replace"_s}).exit, 0);
        QVERIFY(run({u"show"_s, u"A"_s}).out.contains("{today-2d}"));
    }

    void withoutAUserManagerCronIsExplained()
    {
        const kit::ScriptCall shown = run({u"timer"_s});
        QCOMPARE(kit::schemaProblem(shown.document(), u"scheduleTimer"_s), QString());
        QVERIFY(shown.document()["cron"_L1].toString().contains("'run-due'"_L1));
        QVERIFY(shown.document()["cron"_L1].toString().contains(m_desk->path(u"data"_s)));
        QCOMPARE(run({u"timer"_s, u"--install"_s}).errorCode(), u"no-user-manager"_s);
        QCOMPARE(run({u"timer"_s, u"--remove"_s}).exit, 10);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlSchedulesTest)
#include "tst_ctl_schedules.moc"
