// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/dueplan.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// What is decided about due times when one of them waits.
class DuePlanTest : public QObject
{
    Q_OBJECT

    static DueTime time(int hour)
    {
        return {u"2026-10-21T%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')), qint64(hour) * 3'600'000};
    }

    static DueFacts waitingAt(int hour)
    {
        DueFacts facts;
        facts.schedule.plan.overlap = SchedulePlan::Overlap::Wait;
        facts.schedule.plan.missed = SchedulePlan::Missed::RunOnce;
        facts.waiting = time(hour);
        facts.nowMs = time(hour).dueMs;
        return facts;
    }

private Q_SLOTS:
    void waitingTimeDoesNotSupersedeItself()
    {
        DueFacts facts = waitingAt(6);
        facts.due = {time(6)}; // read before another program let it wait
        facts.previous = DueFacts::Previous::Running;
        QCOMPARE(planDue(facts), DuePlan());
        facts.previous = DueFacts::Previous::Over;
        QCOMPARE(planDue(facts), (DuePlan{{}, time(6)}));
    }

    void newerTimeSupersedesTheOneThatWaits()
    {
        DueFacts facts = waitingAt(6);
        facts.due = {time(6), time(7)};
        facts.nowMs = time(7).dueMs;
        const DuePlan plan = planDue(facts);
        QCOMPARE(plan.run, time(7));
        QCOMPARE(plan.settled.size(), 1);
        QCOMPARE(plan.settled.first().due, time(6));
        QCOMPARE(plan.settled.first().reason, Occurrence::Reason::Superseded);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::DuePlanTest)
#include "tst_dueplan.moc"
