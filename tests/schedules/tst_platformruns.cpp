// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/duelanes.h"
#include "models/schedules/platformruns.h"
#include "models/schedules/platformschedulecalls.h"
#include "models/schedules/quartzcron.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

qint64 momentOf(const QString &utc)
{
    return QDateTime::fromString(utc + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

/// What the platform runs by itself, and which due times fall into it.
class PlatformRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextRunIsComputed_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("next");
        // After Monday 2026-03-02 08:00 UTC.
        QTest::newRow("daily") << u"0 0 1 * * ?"_s << u"2026-03-03T01:00:00"_s;
        QTest::newRow("quarter hours") << u"0 0/15 * * * ?"_s << u"2026-03-02T08:15:00"_s;
        QTest::newRow("weekly") << u"0 30 2 ? * SUN"_s << u"2026-03-08T02:30:00"_s;
        QTest::newRow("weekly by number") << u"0 30 2 ? * 1"_s << u"2026-03-08T02:30:00"_s;
        QTest::newRow("work days") << u"0 0 6 ? * MON-FRI"_s << u"2026-03-03T06:00:00"_s;
        QTest::newRow("monthly") << u"0 0 4 15 * ?"_s << u"2026-03-15T04:00:00"_s;
        QTest::newRow("months") << u"0 0 0 1 JAN,JUL ?"_s << u"2026-07-01T00:00:00"_s;
        QTest::newRow("leap day") << u"0 0 0 29 2 ? 2028"_s << u"2028-02-29T00:00:00"_s;
        QTest::newRow("over") << u"0 0 0 1 1 ? 2025"_s << QString();
    }
    void theNextRunIsComputed()
    {
        QFETCH(QString, cron);
        QFETCH(QString, next);
        const auto read = readQuartzCron(cron);
        QVERIFY(read);
        const auto found = read->next(momentOf(u"2026-03-02T08:00:00"_s));
        QCOMPARE(found.has_value(), !next.isEmpty());
        if (found)
            QCOMPARE(*found, momentOf(next));
    }

    void nothingIsGuessed()
    {
        for (const QString &cron : {u""_s, u"0 1 * * *"_s, u"* * *"_s, u"0 0 1 L * ?"_s, u"0 0 1 ? * 6#3"_s,
                                    u"0 0 1 15W * ?"_s, u"0 0 1 1 * MON"_s, u"0 0 1 ? * ?"_s, u"0 0 25 * * ?"_s,
                                    u"0 0 1 * * ? 2026 x"_s, u"0 0/0 1 * * ?"_s, u"0 9-5 1 * * ?"_s})
            QVERIFY2(!readQuartzCron(cron), qPrintable(cron));
    }

    void dueTimesInARunAreFound()
    {
        const QList<PlatformSchedule> runs{
            {u"1"_s, u"nightly"_s, u"active"_s, u"batch_segmentation"_s, u"0 0 1 * * ?"_s},
            {u"2"_s, u"off"_s, u"inactive"_s, u"export"_s, u"0 0 * * * ?"_s},
            {u"3"_s, u"odd"_s, u"active"_s, u"export"_s, u"0 1 * * *"_s}};
        const auto conflictAt = [&runs](const QString &time) { return runConflicts({{u"x"_s, momentOf(time)}}, runs); };
        QCOMPARE(conflictAt(u"2026-03-02T01:15:00"_s).size(), 1);
        QCOMPARE(conflictAt(u"2026-03-02T00:00:00"_s).size(), 1); // an hour before
        QCOMPARE(conflictAt(u"2026-03-02T02:00:00"_s).size(), 1);
        QVERIFY(conflictAt(u"2026-03-01T23:59:59"_s).isEmpty());
        QVERIFY(conflictAt(u"2026-03-02T02:00:01"_s).isEmpty());
        QCOMPARE(conflictAt(u"2026-03-02T01:15:00"_s).first().runMs, momentOf(u"2026-03-02T01:00:00"_s));
    }

    /// Asked about together or alone: the same.
    void manyDueTimesAreAsEachAlone()
    {
        const QList<PlatformSchedule> runs{
            {u"1"_s, u"nightly"_s, u"active"_s, u"batch_segmentation"_s, u"0 20 1 * * ?"_s},
            {u"2"_s, u"often"_s, u"active"_s, u"export"_s, u"0 0 6/5 * * ?"_s},
            {u"3"_s, u"over"_s, u"active"_s, u"export"_s, u"0 0 * * * ? 2025"_s},
            {u"4"_s, u"unreadable"_s, u"active"_s, u"export"_s, u"0 0 3 L * ?"_s},
            {u"5"_s, u"off"_s, u"inactive"_s, u"export"_s, u"0 0 * * * ?"_s}};
        Rhythm often;
        often.kind = Rhythm::Kind::Minutes;
        often.every = 20;
        const qint64 beginMs = momentOf(u"2026-03-02T17:00:00"_s);
        const QList<DueTime> due = dueTimes(often, beginMs, beginMs + 2 * 86'400'000, 1'000);
        QCOMPARE(due.size(), 144);
        const QList<bool> together = areInConflict(due, runs);
        for (qsizetype i = 0; i < due.size(); ++i)
            QCOMPARE(together[i], !runConflicts({due[i]}, runs).isEmpty());
        QVERIFY(together.contains(true) && together.contains(false));
    }

    void lanesShowWhatRunsWithinADay()
    {
        const QList<PlatformSchedule> runs{
            {u"1"_s, u"nightly"_s, u"active"_s, u"batch_segmentation"_s, u"0 0 1 * * ?"_s},
            {u"2"_s, u"off"_s, u"inactive"_s, u"export"_s, u"0 0 * * * ?"_s}};
        const qint64 nowMs = momentOf(u"2026-03-02T17:00:00"_s);
        const auto rowAt = [&runs, nowMs](const QString &name, int minute, bool isPaused = false) {
            KeptSchedule kept;
            kept.schedule.id = kept.schedule.plan.name = name;
            kept.schedule.plan.rhythm.at = minute;
            kept.schedule.isPaused = isPaused;
            return scheduleRow(kept, runs, false, nowMs);
        };
        const QList<ScheduleRow> rows{rowAt(u"noon"_s, 720), rowAt(u"early"_s, 300), rowAt(u"paused"_s, 400, true),
                                      rowAt(u"night"_s, 75)};
        QCOMPARE(rows[2].state, ScheduleRow::State::Paused);
        QCOMPARE(rows[3].nextMs, momentOf(u"2026-03-03T01:15:00"_s));
        QVERIFY(rows[3].conflict && !rows[0].conflict);
        QStringList names;
        const QList<DueLane> lanes = dueLanes(rows, runs, nowMs);
        for (const DueLane &lane : lanes)
            names += lane.name;
        QCOMPARE(names, QStringList({u"nightly"_s, u"night"_s, u"early"_s, u"noon"_s}));
        QVERIFY(lanes[0].isPlatforms() && lanes[1].bars.first().isInConflict && !lanes[2].bars.first().isInConflict);
        // One whose last day has passed is over, and in production one that nobody has confirmed says so.
        KeptSchedule over;
        over.schedule.plan.rhythm.to = QDate(2026, 3, 1);
        QCOMPARE(scheduleRow(over, runs, false, nowMs).state, ScheduleRow::State::Over);
        QCOMPARE(scheduleRow(KeptSchedule(), runs, true, nowMs).state, ScheduleRow::State::Unconfirmed);
        QVERIFY(scheduleRow(KeptSchedule(), runs, true, nowMs).needsAttention());
    }

    void theListIsRead()
    {
        kit::FakeClient client;
        client.answer("GET", u"/data/core/ups/config/schedules"_s,
                      R"({"children":[{"id":"a","name":"n","state":"active","type":"export","schedule":"0 0 1 * * ?"},)"
                      R"({"id":"b"},{"name":"without an id"},7]})");
        QFuture<Outcome<QList<PlatformSchedule>>> read = PlatformScheduleCalls(client).list();
        QTRY_VERIFY(read.isFinished());
        QCOMPARE(read.result().value().size(), 2);
        QVERIFY(read.result().value().first().isActive());
        QVERIFY(!readPlatformSchedules("{}"));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::PlatformRunsTest)
#include "tst_platformruns.moc"
