// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/alertworld.h"
#include "tests/kit/testprogram.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using State = Occurrence::State;
using End = Occurrence::End;
using test::AlertWorld;
using test::mustHave;

constexpr qint64 hourMs = AlertWorld::hourMs;
constexpr qint64 minuteMs = 60'000;

/// A process that claims whatever is due, prints how many events that were, and dies before it tells them.
int claimAndDie(QCoreApplication &, const QStringList &arguments)
{
    Store store(arguments.at(0));
    AlertJournal alerts(store);
    const qint64 nowMs = arguments.at(1).toLongLong();
    mustHave(alerts.note({}, nowMs));
    qsizetype events = 0;
    for (const AlertMessage &message : mustHave(alerts.claimDue(nowMs)))
        events += message.events.size();
    std::printf("%d\n", int(events));
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace

/// What happened is told once, whoever looks, and again later where that did not work.
class AlertJournalTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() const { return m_folder->filePath(u"store.sqlite"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyEndOfARunThatNeedsSomebodyIsAnEvent()
    {
        AlertWorld world(file());
        world.addRule();
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        world.write(world.run(2, State::Launched, End::BatchFailed, u"12"_s));
        world.write(world.run(3, State::Launched, End::Succeeded, u"13"_s, 1000));
        world.write(world.run(4, State::Launched, End::Succeeded, u"14"_s, 1400)); // not much more
        world.write(world.run(5, State::Launched, End::Succeeded, u"15"_s, 300));
        world.write(world.run(6, State::Launched, End::Cancelled, u"16"_s)); // somebody wanted that
        world.write(world.run(7, State::Launched, End::Succeeded, u"17"_s, 0));
        world.write(world.run(8, State::Launched, End::NotSent));
        world.write(world.run(9, State::Refused));
        world.write(world.run(10, State::Skipped));
        Occurrence paused = world.run(11, State::Skipped);
        paused.reason = Occurrence::Reason::Paused;
        world.write(paused);
        const qint64 nowMs = AlertWorld::startMs + 12 * hourMs;
        QVERIFY(world.note(nowMs) > 0);
        QCOMPARE(world.claimed(nowMs), u"failed batch-failed rows rows refused refused missed resolved"_s);
        QCOMPARE(world.messages.size(), 1);
        QCOMPARE(world.messages.first().events.first().scheduleName, u"Nightly"_s);
        QCOMPARE(world.messages.first().events.first().datasetId, u"d1"_s);
        QCOMPARE(world.messages.first().events.last().resolves, AlertEvent::Kind::Rows); // the newest before hour 7
        const AlertMessage first = world.messages.first();
        QCOMPARE(world.note(nowMs + minuteMs), 0);
        QCOMPARE(world.claimed(nowMs + minuteMs), QString());
        // What came after that success is still open, until another one.
        mustHave(world.alerts.settle(first, {}, nowMs));
        world.write(world.run(12, State::Launched, End::Succeeded, u"18"_s, 0));
        world.note(nowMs + hourMs);
        QCOMPARE(world.claimed(nowMs + hourMs), u"rows resolved"_s);
    }

    void withoutRulesNothingIsWrittenAndWhatWasBeforeIsNotTold()
    {
        AlertWorld world(file());
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        QCOMPARE(world.note(AlertWorld::startMs + 2 * hourMs), 0);
        world.addRule();
        world.write(world.run(3, State::Launched, End::Failed, u"13"_s));
        QCOMPARE(world.note(AlertWorld::startMs + 4 * hourMs), 1);
        QCOMPARE(world.claimed(AlertWorld::startMs + 4 * hourMs), u"failed"_s);
        QCOMPARE(world.messages.first().events.first().jobId, u"13"_s);
    }

    void aJobThatBothTheScheduleAndTheTableKnowIsToldOnce()
    {
        AlertWorld world(file());
        world.addRule();
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        world.execute(u"INSERT INTO jobs (platform, sandbox, id, record, updated_ms, status) VALUES"
                      " (?, 'prod', '11', ?, ?, 'FAILED'), (?, 'prod', '99', ?, ?, 'FAILED')"_s,
                      {world.schedule.place.platform,
                       u"{\"id\":11,\"destination\":{\"datasetId\":\"d1\"},\"errors\":[{\"code\":\"E1\"}]}"_s,
                       AlertWorld::startMs + hourMs, world.schedule.place.platform,
                       u"{\"id\":99,\"destination\":{\"datasetId\":\"d9\"},\"errors\":[{\"code\":\"0100000003\","
                       "\"msg\":\"jane@example.com\"}]}"_s,
                       AlertWorld::startMs + 2 * hourMs});
        const qint64 nowMs = AlertWorld::startMs + 3 * hourMs;
        QCOMPARE(world.note(nowMs), 2);
        QCOMPARE(world.claimed(nowMs), u"failed failed"_s);
        const AlertEvent &foreign = world.messages.first().events.last();
        QCOMPARE(foreign.jobId, u"99"_s);
        QCOMPARE(foreign.datasetId, u"d9"_s);
        QCOMPARE(foreign.detail, u"0100000003"_s); // a code, never what the platform quotes
        QVERIFY(!foreign.isOwn);
    }

    void aLaunchThatNeedsADecisionIsToldAndResolved()
    {
        AlertWorld world(file());
        world.addRule();
        const qint64 nowMs = AlertWorld::startMs + hourMs;
        world.execute(u"INSERT INTO journal (id, kind, connection, platform, sandbox, request, fingerprint, state,"
                      " created_ms, updated_ms) VALUES ('l1', 'launch', 'c1', 'p', 'prod',"
                      " '{\"destination\":{\"datasetId\":\"d1\"}}', 'f', 'undecided', ?, ?)"_s,
                      {nowMs, nowMs});
        QCOMPARE(world.note(nowMs), 1);
        QCOMPARE(world.claimed(nowMs), u"decision"_s);
        mustHave(world.alerts.settle(world.messages.first(), {}, nowMs));
        world.execute(u"UPDATE journal SET state = 'abandoned' WHERE id = 'l1'"_s);
        QCOMPARE(world.note(nowMs + minuteMs), 1);
        QCOMPARE(world.claimed(nowMs + minuteMs), u"resolved"_s);
        QCOMPARE(world.messages.first().events.first().resolves, AlertEvent::Kind::Decision);
    }

    void aLaterSuccessResolvesWhatWasToldOfASchedule()
    {
        AlertWorld world(file());
        world.addRule();
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        world.write(world.run(2, State::Skipped));
        const qint64 nowMs = AlertWorld::startMs + 3 * hourMs;
        world.note(nowMs);
        QCOMPARE(world.claimed(nowMs), u"failed missed"_s);
        mustHave(world.alerts.settle(world.messages.first(), {}, nowMs));
        world.write(world.run(4, State::Launched, End::Succeeded, u"14"_s, 10));
        const qint64 laterMs = AlertWorld::startMs + 5 * hourMs;
        QCOMPARE(world.note(laterMs), 1); // once for both
        QCOMPARE(world.claimed(laterMs), u"resolved"_s);
        QCOMPARE(world.note(laterMs + minuteMs), 0);
    }

    void whoWasNotToldIsNotToldThatItIsOver()
    {
        AlertWorld world(file());
        world.addRule([](AlertRule &rule) { rule.kinds = {AlertEvent::Kind::Missed}; });
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        world.note(AlertWorld::startMs + 2 * hourMs);
        world.write(world.run(3, State::Launched, End::Succeeded, u"13"_s, 10));
        world.note(AlertWorld::startMs + 4 * hourMs);
        QCOMPARE(world.claimed(AlertWorld::startMs + 4 * hourMs), QString());
    }

    void aRunThatTakesLongerThanUsualIsLate()
    {
        AlertWorld world(file());
        world.addRule();
        for (int hour = 1; hour <= 5; ++hour)
            world.write(world.run(hour, State::Launched, End::Succeeded, QString::number(hour), 100)); // 10 minutes
        world.write(world.run(6, State::Launched, End::Open, u"6"_s));
        const qint64 dueMs = AlertWorld::startMs + 6 * hourMs;
        QCOMPARE(world.note(dueMs + 9 * minuteMs), 0);
        QCOMPARE(world.note(dueMs + 11 * minuteMs), 1);
        QCOMPARE(world.claimed(dueMs + 11 * minuteMs), u"late"_s);
        world.execute(u"UPDATE occurrences SET outcome = 'failed', ended_ms = ? WHERE job = '6'"_s,
                      {dueMs + 12 * minuteMs});
        world.note(dueMs + 13 * minuteMs);
        QCOMPARE(world.claimed(dueMs + 13 * minuteMs), u"failed"_s); // no good news
    }

    void aSignInIsToldOnceUntilItWorks()
    {
        AlertWorld world(file());
        world.addRule([](AlertRule &rule) { rule.place = {u"c1"_s, u"p"_s, u"dev"_s}; });
        AlertEvent event;
        event.kind = AlertEvent::Kind::SignIn;
        event.subject = signInSubject(u"c1"_s);
        event.place = {u"c1"_s, u"p"_s, u"prod"_s};
        for (int minute = 0; minute < 3; ++minute)
            mustHave(world.alerts.note({event}, AlertWorld::startMs + minute * minuteMs));
        QCOMPARE(world.claimed(AlertWorld::startMs + hourMs), u"sign-in"_s);
        mustHave(world.alerts.settle(world.messages.first(), {}, AlertWorld::startMs + hourMs));
        QCOMPARE(mustHave(world.alerts.noteSignedIn(u"c1"_s, AlertWorld::startMs + hourMs)), 1);
        QCOMPARE(world.claimed(AlertWorld::startMs + hourMs), u"resolved"_s);
        QCOMPARE(mustHave(world.alerts.noteSignedIn(u"c1"_s, AlertWorld::startMs + hourMs)), 0);
        QCOMPARE(mustHave(world.alerts.note({event}, AlertWorld::startMs + 2 * hourMs)), 1); // again
    }

    void rulesSelectByPlaceDatasetScheduleAndOwner_data()
    {
        QTest::addColumn<AlertRule>("rule");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char *name, bool isTold, const std::function<void(AlertRule &)> &change) {
            AlertRule rule;
            change(rule);
            QTest::newRow(name) << rule << isTold;
        };
        row("its connection", true, [](AlertRule &rule) { rule.place.connectionId = u"c1"_s; });
        row("another connection", false, [](AlertRule &rule) { rule.place.connectionId = u"c2"_s; });
        row("its sandbox", true, [](AlertRule &rule) { rule.place.sandbox = u"prod"_s; });
        row("another sandbox", false, [](AlertRule &rule) { rule.place.sandbox = u"dev"_s; });
        row("its dataset", true, [](AlertRule &rule) { rule.datasetId = u"d1"_s; });
        row("another dataset", false, [](AlertRule &rule) { rule.datasetId = u"d2"_s; });
        row("another schedule", false, [](AlertRule &rule) { rule.scheduleId = u"s2"_s; });
        row("its kind", true, [](AlertRule &rule) { rule.kinds = {AlertEvent::Kind::Late, AlertEvent::Kind::Failed}; });
        row("another kind", false, [](AlertRule &rule) { rule.kinds = {AlertEvent::Kind::Late}; });
        row("own", true, [](AlertRule &rule) { rule.onlyOwn = true; });
    }
    void rulesSelectByPlaceDatasetScheduleAndOwner()
    {
        QFETCH(AlertRule, rule);
        QFETCH(bool, isTold);
        AlertWorld world(file());
        world.addRule([&rule](AlertRule &one) {
            rule.name = one.name;
            rule.ways = one.ways;
            one = rule;
        });
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        world.note(AlertWorld::startMs + 2 * hourMs);
        QCOMPARE(world.claimed(AlertWorld::startMs + 2 * hourMs), isTold ? u"failed"_s : QString());
    }

    void quietHoursWaitAndThenTellTogether()
    {
        AlertWorld world(file()); // 08:00
        world.addRule([](AlertRule &rule) {
            rule.quiet = {9 * 60, 6 * 60, QByteArrayLiteral("UTC")};
            rule.bundleMinutes = 5;
        });
        world.write(world.run(2, State::Launched, End::Failed, u"11"_s));
        world.note(AlertWorld::startMs + 3 * hourMs);
        world.write(world.run(4, State::Skipped));
        world.note(AlertWorld::startMs + 5 * hourMs);
        QCOMPARE(world.claimed(AlertWorld::startMs + 21 * hourMs), QString());
        QCOMPARE(world.claimed(AlertWorld::startMs + 22 * hourMs), u"failed missed"_s); // 06:00
        QCOMPARE(world.messages.size(), 1);
    }

    void whatHappensSoonAfterIsToldTogether()
    {
        AlertWorld world(file());
        world.addRule([](AlertRule &rule) { rule.bundleMinutes = 10; });
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        const qint64 firstMs = AlertWorld::startMs + 2 * hourMs;
        world.note(firstMs);
        world.write(world.run(2, State::Skipped));
        world.note(firstMs + 8 * minuteMs);
        QCOMPARE(world.claimed(firstMs + 9 * minuteMs), QString());
        QCOMPARE(world.claimed(firstMs + 10 * minuteMs), u"failed missed"_s);
    }

    void aFailedAttemptIsRepeatedWithGrowingPausesAndThenGivenUp()
    {
        AlertWorld world(file());
        world.addRule();
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        qint64 nowMs = AlertWorld::startMs + 2 * hourMs;
        world.note(nowMs);
        QList<int> minutes;
        for (int attempt = 1; attempt <= AlertJournal::mostAttempts; ++attempt) {
            qint64 waitedMs = 0;
            while (world.claimed(nowMs + waitedMs).isEmpty())
                waitedMs += minuteMs;
            nowMs += waitedMs;
            minutes += int(waitedMs / minuteMs);
            QCOMPARE(world.messages.first().attempts, attempt);
            mustHave(world.alerts.settle(world.messages.first(), {WayResult::Kind::Refused, u"500"_s, -1}, nowMs));
        }
        QCOMPARE(minutes, (QList<int>{0, 1, 5, 15, 60, 180}));
        QCOMPARE(world.claimed(nowMs + 1000 * hourMs), QString());
        const AlertSetup setup = mustHave(world.alerts.load());
        QCOMPARE(setup.ways.first().trouble, (WayResult{WayResult::Kind::Refused, u"500"_s, -1}));
        QCOMPARE(mustHave(world.alerts.log(10)).first().givenUp, QStringList{world.way.id});
    }

    void aReceiverMayAskForALongerPauseButNotForEver()
    {
        AlertWorld world(file());
        world.addRule();
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        const qint64 nowMs = AlertWorld::startMs + 2 * hourMs;
        world.note(nowMs);
        world.claimed(nowMs);
        mustHave(
            world.alerts.settle(world.messages.first(), {WayResult::Kind::Refused, u"429"_s, 1000 * hourMs}, nowMs));
        QCOMPARE(world.claimed(nowMs + 59 * minuteMs), QString());
        QCOMPARE(world.claimed(nowMs + hourMs), u"failed"_s);
    }

    void withoutASecretAnotherProcessMayTellForADay()
    {
        AlertWorld world(file());
        world.addRule();
        world.write(world.run(1, State::Launched, End::Failed, u"11"_s));
        qint64 nowMs = AlertWorld::startMs + 2 * hourMs;
        world.note(nowMs);
        for (int attempt = 0; attempt < 3 * AlertJournal::mostAttempts; ++attempt, nowMs += minuteMs) {
            QCOMPARE(world.claimed(nowMs), u"failed"_s);
            mustHave(world.alerts.settle(world.messages.first(), {WayResult::Kind::NoSecret, {}, -1}, nowMs));
        }
        nowMs += 24 * hourMs;
        QCOMPARE(world.claimed(nowMs), u"failed"_s);
        mustHave(world.alerts.settle(world.messages.first(), {WayResult::Kind::NoSecret, {}, -1}, nowMs));
        QCOMPARE(world.claimed(nowMs + hourMs), QString());
    }

    void ofSeveralProcessesOneTellsAndAfterACrashAnother()
    {
        AlertWorld world(file());
        world.addRule();
        for (int hour = 1; hour <= 20; ++hour)
            world.write(world.run(hour, State::Skipped));
        const qint64 nowMs = AlertWorld::startMs + 21 * hourMs;
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < 6; ++i) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->start(QCoreApplication::applicationFilePath(),
                              {u"--child"_s, u"claim-and-die"_s, file(), QString::number(nowMs)});
        }
        int claimed = 0;
        for (const auto &one : all) {
            QVERIFY(one->waitForFinished(60'000));
            QCOMPARE(one->exitCode(), 0);
            claimed += one->readAllStandardOutput().trimmed().toInt();
        }
        QCOMPARE(claimed, 20);
        QCOMPARE(world.claimed(nowMs + minuteMs), QString()); // theirs
        QCOMPARE(world.claimed(nowMs + AlertJournal::claimMs + 1).count(u"missed"_s), 20);
        QCOMPARE(world.messages.first().attempts, 2);
    }

    void aClaimOfAProcessThatCameBackTooLateSettlesNothing()
    {
        AlertWorld world(file());
        world.addRule();
        world.write(world.run(1, State::Skipped));
        const qint64 nowMs = AlertWorld::startMs + 2 * hourMs;
        world.note(nowMs);
        world.claimed(nowMs);
        const AlertMessage late = world.messages.first();
        QCOMPARE(world.claimed(nowMs + AlertJournal::claimMs + 1), u"missed"_s);
        mustHave(world.alerts.settle(late, {WayResult::Kind::Refused, u"500"_s, -1}, nowMs));
        mustHave(world.alerts.settle(world.messages.first(), {}, nowMs));
        QCOMPARE(mustHave(world.alerts.log(10)).first().told, QStringList{world.way.id});
    }

    void aClockThatIsSetBackKeepsNothing()
    {
        AlertWorld world(file());
        world.addRule();
        world.write(world.run(1, State::Skipped));
        const qint64 nowMs = AlertWorld::startMs + 2 * hourMs;
        world.note(nowMs);
        QCOMPARE(world.claimed(nowMs + 1000 * hourMs), u"missed"_s); // by a clock far ahead
        QCOMPARE(world.claimed(nowMs), u"missed"_s);
    }

    void namesAreUniqueAndRemovedWaysAreForgotten()
    {
        AlertWorld world(file());
        world.addRule();
        AlertWay other = world.way;
        other.id.clear();
        other.name = u"PAGER"_s;
        const auto taken = test::awaited(world.alerts.put(other, 0));
        QVERIFY(!taken);
        QCOMPARE(taken.failure().code, QLatin1String(AlertJournal::nameTaken));
        AlertRule rule;
        rule.name = u"Nobody"_s;
        rule.ways = QStringList{u"unknown"_s};
        QCOMPARE(test::awaited(world.alerts.put(rule, 0)).failure().code, QLatin1String(AlertJournal::unknownWay));
        mustHave(world.alerts.removeWay(world.way.id));
        const AlertSetup setup = mustHave(world.alerts.load());
        QVERIFY(setup.ways.isEmpty() && setup.rules.isEmpty());
    }
};

static const kit::TestProgram claimingChild("claim-and-die", claimAndDie);

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::AlertJournalTest)

#include "tst_alertjournal.moc"
