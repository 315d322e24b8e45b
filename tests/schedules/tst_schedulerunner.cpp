// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/occurrencewords.h"
#include "models/schedules/schedulerequest.h"
#include "tests/kit/testprogram.h"
#include "tests/schedules/scheduledesk.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

using RunState = Occurrence::State;
using RunReason = Occurrence::Reason;
using RunEnded = Occurrence::End;

Rhythm hourly()
{
    Rhythm rhythm;
    rhythm.kind = Rhythm::Kind::Hours;
    rhythm.at = 5;
    return rhythm;
}

QString inWords(const QList<Occurrence> &log)
{
    QStringList words;
    for (const Occurrence &one : log)
        words += QStringList{one.due.nominal.mid(11), wordOf(one.state), wordOf(one.reason), wordOf(one.end)}
                     .join(u' ')
                     .simplified();
    return words.join(", "_L1);
}

} // namespace

/// What the runner does about due times, with time and platform at will.
class ScheduleRunnerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    kit::FakeClock m_now; ///< of the platform: Monday 2026-03-02 08:00 UTC
    kit::FakeClock m_local;
    std::unique_ptr<test::ScheduledPlatform> m_platform;

    std::unique_ptr<test::ScheduleRun> newRun()
    {
        return std::make_unique<test::ScheduleRun>(m_folder->filePath(u"store"_s), *m_platform, m_local);
    }
    void advance(std::chrono::milliseconds by)
    {
        m_now.advance(by);
        m_local.advance(by);
    }
    Schedule add(test::ScheduleRun &desk, Schedule schedule)
    {
        return test::valueOf(desk.schedules.add(schedule, m_now.nowMs()));
    }
    static QString logOf(test::ScheduleRun &desk, const Schedule &schedule)
    {
        return inWords(test::valueOf(desk.schedules.log(schedule.id, 100)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = kit::FakeClock();
        m_local = kit::FakeClock();
        m_platform = std::make_unique<test::ScheduledPlatform>(m_now);
    }

    void aDueTimeRunsOnceAndItsEndIsSeen()
    {
        const auto desk = newRun();
        const Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        QVERIFY(desk->pass().events.isEmpty());
        QCOMPARE(desk->run.client.requests().size(), 0); // nothing is due: nobody is asked
        advance(6min);
        QCOMPARE(desk->pass().events.size(), 1);
        QCOMPARE(m_platform->jobs.posts(), 1);
        QVERIFY(desk->pass().events.isEmpty());
        QCOMPARE(logOf(*desk, one), u"08:05 launched"_s);
        advance(20min);
        const RunReport ended = desk->pass();
        QCOMPARE(ended.events.size(), 1);
        QCOMPARE(logOf(*desk, one), u"08:05 launched succeeded"_s);
        const QList<KeptSchedule> kept = test::valueOf(desk->schedules.load(ScheduleJournal::Content::ToShow));
        QCOMPARE(kept.first().lastSuccess->jobId, ended.events.first().occurrence.jobId);
        QCOMPARE(m_platform->jobs.posts(), 1);
    }

    void successMeansThatTheBatchArrived_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<QByteArray>("batch");
        QTest::addColumn<QString>("end");
        QTest::newRow("both") << QByteArray("SUCCEEDED") << QByteArray("success") << u"08:05 launched succeeded"_s;
        QTest::newRow("batch failed") << QByteArray("SUCCEEDED") << QByteArray("failed")
                                      << u"08:05 launched batch-failed"_s;
        QTest::newRow("batch under way") << QByteArray("SUCCEEDED") << QByteArray("loading") << u"08:05 launched"_s;
        QTest::newRow("batch deleted") << QByteArray("SUCCEEDED") << QByteArray("deleted")
                                       << u"08:05 launched unconfirmed"_s;
        QTest::newRow("job failed") << QByteArray("FAILED") << QByteArray() << u"08:05 launched failed"_s;
        QTest::newRow("job cancelled") << QByteArray("CANCELLED") << QByteArray() << u"08:05 launched cancelled"_s;
    }
    void successMeansThatTheBatchArrived()
    {
        QFETCH(QByteArray, job);
        QFETCH(QByteArray, batch);
        QFETCH(QString, end);
        const auto desk = newRun();
        const Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        advance(6min);
        desk->pass();
        m_platform->jobStatus = job;
        m_platform->batchStatus = batch;
        advance(30min);
        desk->pass();
        QCOMPARE(logOf(*desk, one), end);
        const bool isSuccess = end.endsWith("succeeded"_L1);
        QCOMPARE(test::valueOf(desk->schedules.load(ScheduleJournal::Content::ToShow)).first().lastSuccess.has_value(),
                 isSuccess);
    }

    /// "Tell the clock what time it is": one that jumps ahead consumes nothing, one that is behind runs nothing twice.
    void theClockOfThisComputerDecidesNothing()
    {
        const auto desk = newRun();
        const Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        m_local.advance(400 * 24h);
        QVERIFY(desk->pass().events.isEmpty());
        QCOMPARE(logOf(*desk, one), QString());
        QCOMPARE(m_platform->jobs.posts(), 0);
        advance(6min);
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"08:05 launched"_s);
        m_local.set(m_now.nowMs() - 5 * 3'600'000); // set back
        desk->pass();
        const auto other = newRun(); // which has not heard the time yet
        other->pass();
        QCOMPARE(logOf(*desk, one), u"08:05 launched"_s);
        QCOMPARE(m_platform->jobs.posts(), 1);
    }

    void whileThePlatformIsAwayNothingIsConsumed()
    {
        const auto desk = newRun();
        const Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        m_platform->isUnreachable = true;
        advance(6min);
        QVERIFY(desk->pass().failure);
        QCOMPARE(logOf(*desk, one), QString());
        m_platform->isUnreachable = false;
        advance(5min);
        QVERIFY(!desk->pass().failure);
        QCOMPARE(logOf(*desk, one), u"08:05 launched"_s);
    }

    void missedTimesRunOnceOrNotAtAll()
    {
        const auto desk = newRun();
        Schedule late = test::schedule(u"late"_s, hourly());
        Schedule never = test::schedule(u"never"_s, hourly());
        never.plan.missed = SchedulePlan::Missed::Skip;
        late = add(*desk, late);
        never = add(*desk, never);
        advance(2h + 35min); // asleep from 08:00 to 10:35
        desk->pass();
        QCOMPARE(logOf(*desk, late), u"10:05 launched, 09:05 skipped missed, 08:05 skipped missed"_s);
        QCOMPARE(logOf(*desk, never), u"10:05 skipped missed, 09:05 skipped missed, 08:05 skipped missed"_s);
        QCOMPARE(m_platform->jobs.posts(), 1);
    }

    /// More than one pass decides: still only the newest of all runs.
    void aLongSleepRunsOnce()
    {
        const auto desk = newRun();
        Rhythm often = hourly();
        often.kind = Rhythm::Kind::Minutes;
        often.at = 0;
        often.every = 5;
        const Schedule one = add(*desk, test::schedule(u"often"_s, often));
        advance(20 * 24h);
        for (int i = 0; i < 4; ++i)
            desk->pass();
        QCOMPARE(m_platform->jobs.posts(), 1);
        const QList<Occurrence> log = test::valueOf(desk->schedules.log(one.id, 10'000));
        QCOMPARE(log.size(), 20 * 24 * 12);
        QCOMPARE(log.first().state, RunState::Launched);
        QVERIFY(std::all_of(log.begin() + 1, log.end(),
                            [](const Occurrence &missed) { return missed.reason == RunReason::Missed; }));
    }

    void overlapIsSkippedWaitedForOrIgnored()
    {
        m_platform->durationOf = [](qint64) { return 130 * 60'000; };
        const auto desk = newRun();
        const auto added = [&](const QString &name, SchedulePlan::Overlap overlap) {
            Schedule one = test::schedule(name, hourly());
            one.plan.overlap = overlap;
            return add(*desk, one);
        };
        const Schedule skips = added(u"skips"_s, SchedulePlan::Overlap::Skip);
        const Schedule waits = added(u"waits"_s, SchedulePlan::Overlap::Wait);
        const Schedule runs = added(u"runs"_s, SchedulePlan::Overlap::RunAnyway);
        advance(6min);
        desk->pass();
        for (int i = 0; i < 2; ++i) {
            advance(60min);
            desk->pass();
        }
        QCOMPARE(logOf(*desk, skips), u"10:05 skipped overlap, 09:05 skipped overlap, 08:05 launched"_s);
        QCOMPARE(logOf(*desk, waits), u"10:05 waiting, 09:05 skipped superseded, 08:05 launched"_s);
        QCOMPARE(logOf(*desk, runs), u"10:05 launched, 09:05 launched, 08:05 launched"_s);
        advance(15min); // the first ones end
        desk->pass();
        desk->pass();
        QCOMPARE(logOf(*desk, waits), u"10:05 launched, 09:05 skipped superseded, 08:05 launched succeeded"_s);
    }

    void anUnknownOutcomeIsDecidedFirst()
    {
        m_platform->jobs.plan({test::ScriptedPlatform::Fault::HiddenAfter});
        const auto desk = newRun();
        Schedule one = test::schedule(u"hourly"_s, hourly());
        one.plan.overlap = SchedulePlan::Overlap::RunAnyway;
        one = add(*desk, one);
        advance(6min);
        desk->pass();
        QTRY_COMPARE(desk->run.launcher.openLaunches().size(), 1);
        QTRY_COMPARE(desk->run.launcher.openLaunches().first().state, LaunchEntry::State::Undecided);
        advance(60min);
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"09:05 waiting, 08:05 launched"_s);
        QCOMPARE(m_platform->jobs.posts(), 1);
        desk->run.launcher.abandon(desk->run.launcher.openLaunches().first().id);
        desk->run.step();
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"09:05 launched, 08:05 launched abandoned"_s);
        QCOMPARE(m_platform->jobs.posts(), 2);
    }

    void aResentLaunchIsFollowed()
    {
        m_platform->jobs.plan({test::ScriptedPlatform::Fault::LostBefore});
        const auto desk = newRun();
        const Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        advance(6min);
        desk->pass();
        QTRY_VERIFY(!desk->run.launcher.openLaunches().isEmpty());
        QTRY_COMPARE(desk->run.launcher.openLaunches().first().state, LaunchEntry::State::Undecided);
        desk->run.launcher.resend(desk->run.launcher.openLaunches().first().id);
        QTRY_COMPARE(int(m_platform->jobs.jobs().size()), 1);
        QTRY_VERIFY(desk->run.launcher.openLaunches().isEmpty());
        desk->pass();
        advance(30min);
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"08:05 launched succeeded"_s);
    }

    void failedChecksRefuse()
    {
        const auto desk = newRun();
        desk->errors = {u"The dataset is gone."_s};
        const Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        advance(6min);
        desk->pass();
        const QList<Occurrence> log = test::valueOf(desk->schedules.log(one.id, 9));
        QCOMPARE(inWords(log), u"08:05 refused checks"_s);
        QCOMPARE(log.first().detail, u"The dataset is gone."_s);
        QCOMPARE(m_platform->jobs.posts(), 0);
        desk->errors.clear();
        advance(60min);
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"09:05 launched, 08:05 refused checks"_s);
    }

    void productionNeedsTheTypedName()
    {
        const auto desk = newRun();
        desk->wantsNameTyped = true;
        const Schedule one = add(*desk, test::schedule(u"unconfirmed"_s, hourly()));
        Schedule other = test::schedule(u"confirmed"_s, hourly());
        other.plan.isConfirmed = true;
        other = add(*desk, other);
        advance(6min);
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"08:05 refused production"_s);
        QCOMPARE(logOf(*desk, other), u"08:05 launched"_s);
    }

    void aPauseIsLogged()
    {
        const auto desk = newRun();
        const Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        test::valueOf(desk->schedules.pause(one.id));
        advance(2h);
        desk->pass();
        QCOMPARE(m_platform->jobs.posts(), 0);
        test::valueOf(desk->schedules.resume(one.id, m_now.nowMs()));
        advance(6min);
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"10:05 launched, 09:05 skipped paused, 08:05 skipped paused"_s);
    }

    void aChangeStartsANewRevision()
    {
        const auto desk = newRun();
        Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        advance(6min);
        desk->pass();
        one = test::valueOf(desk->schedules.load(ScheduleJournal::Content::ToShow)).first().schedule;
        const Schedule stale = one;
        one.plan.rhythm.at = 4; // 08:04 is over
        const Schedule changed = test::valueOf(desk->schedules.change(one, m_now.nowMs() - 3'600'000));
        QCOMPARE(changed.revision, 2);
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"08:05 launched"_s); // whatever a clock that is behind said
        QFuture<Outcome<Schedule>> late = desk->schedules.change(stale, m_now.nowMs());
        late.waitForFinished();
        QCOMPARE(late.result().failure().code, QString::fromLatin1(ScheduleJournal::gone));
        advance(60min);
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"09:04 launched, 08:05 launched succeeded"_s);
    }

    void ofManyRunnersOneLaunches()
    {
        std::vector<std::unique_ptr<test::ScheduleRun>> desks;
        for (int i = 0; i < 4; ++i)
            desks.push_back(newRun());
        const Schedule one = add(*desks[0], test::schedule(u"hourly"_s, hourly()));
        advance(6min);
        for (const auto &desk : desks)
            desk->runner.run();
        for (const auto &desk : desks)
            QTRY_VERIFY(!desk->runner.isRunning());
        QCOMPARE(m_platform->jobs.posts(), 1);
        QCOMPARE(logOf(*desks[0], one), u"08:05 launched"_s);
    }

    void aNameIsGivenOnce()
    {
        const auto desk = newRun();
        const Schedule one = add(*desk, test::schedule(u"Hourly"_s, hourly()));
        QFuture<Outcome<Schedule>> second = desk->schedules.add(test::schedule(u"hourly"_s, hourly()), 0);
        second.waitForFinished();
        QCOMPARE(second.result().failure().code, QString::fromLatin1(ScheduleJournal::nameTaken));
        test::valueOf(desk->schedules.remove(one.id));
        QVERIFY(test::valueOf(desk->schedules.load(ScheduleJournal::Content::ToShow)).isEmpty());
        add(*desk, test::schedule(u"hourly"_s, hourly()));
    }

    void whatIsNewCountsFromTheLastSuccess()
    {
        Schedule one = test::schedule(u"new"_s, hourly());
        one.plan.rhythm.zone = "Europe/Berlin";
        one.plan.sinceSuccess = true;
        const DueTime due{u"2026-03-02T09:05"_s, m_now.nowMs() + 300'000};
        QVERIFY(requestOf(one, due, {}).events->from.isEmpty()); // everything, the first time
        PastExport past;
        past.createdMs = m_now.nowMs();
        QCOMPARE(*requestOf(one, due, past).events->from.ms(), m_now.nowMs());
        one.plan.sinceSuccess = false; // {now} is the due time, in the zone of the rhythm
        QCOMPARE(requestOf(one, due, past).events->from.text(), u"2026-03-02T09:05:00+01:00"_s);
        // Of the hour that the clock shows twice it is the first.
        one.plan.rhythm.zone = "America/New_York";
        const DueTime twice{u"2026-11-01T01:30"_s, 1'793'511'000'000};
        QCOMPARE(requestOf(one, twice, past).events->from.text(), u"2026-11-01T01:30:00-04:00"_s);
        one.request.events->from = Timestamp(u"{now+90m}"_s);
        QCOMPARE(requestOf(one, twice, past).events->from.text(), u"2026-11-01T02:00:00-05:00"_s);
    }

    void theOperatorRunsOneNow()
    {
        const auto desk = newRun();
        const Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        const Schedule other = add(*desk, test::schedule(u"other"_s, hourly()));
        desk->runner.runNow(one.id);
        QTRY_VERIFY(!desk->runner.isRunning());
        QCOMPARE(m_platform->jobs.posts(), 1);
        QCOMPARE(logOf(*desk, one), u"08:00:00.001 launched"_s);
        QVERIFY(logOf(*desk, other).isEmpty());
        // Its previous run has not ended: its own rule decides. What was due meanwhile is not lost without a word.
        advance(6min);
        desk->runner.runNow(one.id);
        QTRY_VERIFY(!desk->runner.isRunning());
        QCOMPARE(logOf(*desk, one), u"08:06:00.000 skipped overlap, 08:05 skipped missed, 08:00:00.001 launched"_s);
        QCOMPARE(logOf(*desk, other), u"08:05 launched"_s);
        advance(30min);
        desk->pass();
        // During a pass, the next one does it; a paused one is left alone.
        desk->runner.run();
        desk->runner.runNow(one.id);
        QVERIFY(desk->runner.hasToRun(one.id));
        QTRY_VERIFY(!desk->runner.hasToRun(one.id) && !desk->runner.isRunning());
        QCOMPARE(m_platform->jobs.posts(), 3);
        test::valueOf(desk->schedules.pause(other.id));
        desk->runner.runNow(other.id);
        QTRY_VERIFY(!desk->runner.isRunning());
        QCOMPARE(m_platform->jobs.posts(), 3);
    }

    void oldRunsAreDeletedWhereNothingNeedsThem()
    {
        const auto desk = newRun();
        const Schedule one = add(*desk, test::schedule(u"hourly"_s, hourly()));
        const Schedule young = add(*desk, test::schedule(u"young"_s, hourly()));
        advance(6min);
        desk->pass();
        advance(30min);
        desk->pass();
        QCOMPARE(logOf(*desk, one), u"08:05 launched succeeded"_s);
        constexpr qint64 dayMs = 86'400'000;
        QList<Occurrence> skipped;
        for (int day = 1; day <= 400; ++day) {
            Occurrence skip;
            skip.scheduleId = one.id;
            skip.due = {u"day %1"_s.arg(day), m_now.nowMs() + day * dayMs};
            skip.state = RunState::Skipped;
            skip.reason = RunReason::Missed;
            skipped += skip;
        }
        test::valueOf(desk->schedules.settle(skipped));
        // It never succeeded since: "what is new" still counts from its last success.
        test::valueOf(desk->schedules.prune(m_now.nowMs() + 401 * dayMs));
        const QList<Occurrence> log = test::valueOf(desk->schedules.log(one.id, 1'000));
        QCOMPARE(log.size(), ScheduleJournal::keptRuns + 1);
        QCOMPARE(log.first().due.nominal, u"day 400"_s);
        QCOMPARE(log.last().end, RunEnded::Succeeded);
        QCOMPARE(test::valueOf(desk->schedules.log(young.id, 10)).size(), 1); // its newest
        // What has no row any more does not run again.
        const QList<KeptSchedule> kept = test::valueOf(desk->schedules.load(ScheduleJournal::Content::ToShow));
        QCOMPARE(kept.first().schedule.handledMs, m_now.nowMs() + 400 * dayMs);
        QCOMPARE(kept.first().lastSuccess->jobId, log.last().jobId);
    }

    void manyDueAtOnceAllRun()
    {
        const auto desk = newRun();
        for (int i = 0; i < 50; ++i)
            add(*desk, test::schedule(u"schedule %1"_s.arg(i), hourly()));
        advance(6min);
        QCOMPARE(desk->pass().events.size(), 50);
        QCOMPARE(m_platform->jobs.posts(), 50);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::ScheduleRunnerTest)
#include "tst_schedulerunner.moc"
