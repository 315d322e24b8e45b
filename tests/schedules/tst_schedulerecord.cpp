// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/schedulerecord.h"
#include "tests/kit/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// How schedules are written to the store and read from it.
class ScheduleRecordTest : public QObject
{
    Q_OBJECT

    static SchedulePlan plan()
    {
        SchedulePlan plan;
        plan.name = u"Loyalty “DE” nightly"_s;
        plan.rhythm.kind = Rhythm::Kind::Weekly;
        plan.rhythm.days = {1, 5};
        plan.rhythm.at = 135;
        plan.rhythm.zone = "Europe/Berlin";
        plan.rhythm.from = QDate(2026, 11, 24);
        plan.missed = SchedulePlan::Missed::Skip;
        plan.overlap = SchedulePlan::Overlap::Wait;
        plan.sinceSuccess = true;
        plan.isConfirmed = true;
        plan.templateName = u"Loyalty export DE"_s;
        plan.templatePrint = u"ab12"_s;
        return plan;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        for (const auto kind : {Rhythm::Kind::Minutes, Rhythm::Kind::Hours, Rhythm::Kind::Daily, Rhythm::Kind::Weekly,
                                Rhythm::Kind::Monthly}) {
            for (const auto overlap :
                 {SchedulePlan::Overlap::Skip, SchedulePlan::Overlap::Wait, SchedulePlan::Overlap::RunAnyway}) {
                SchedulePlan written = plan();
                written.rhythm.kind = kind;
                written.overlap = overlap;
                written.rhythm.every = kind == Rhythm::Kind::Minutes ? 15 : 2;
                if (kind != Rhythm::Kind::Weekly && kind != Rhythm::Kind::Monthly)
                    written.rhythm.days.clear();
                const auto read = readSchedulePlan(writeSchedulePlan(written));
                QVERIFY(read);
                QCOMPARE(read.value(), written);
            }
        }
    }

    /// A member that is missing or strange could mean another time: the schedule does not run.
    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("kind") << u"rhythm.kind"_s << QJsonValue(u"yearly"_s);
        QTest::newRow("time as text") << u"rhythm.at"_s << QJsonValue(u"135"_s);
        QTest::newRow("fraction") << u"rhythm.at"_s << QJsonValue(1.5);
        QTest::newRow("too large") << u"rhythm.every"_s << QJsonValue(1e12);
        QTest::newRow("no time") << u"rhythm.at"_s << QJsonValue();
        QTest::newRow("zone") << u"rhythm.zone"_s << QJsonValue(u"Nowhere"_s);
        QTest::newRow("day") << u"rhythm.from"_s << QJsonValue(u"24.11.2026"_s);
        QTest::newRow("missed") << u"missed"_s << QJsonValue(u"later"_s);
        QTest::newRow("overlap") << u"overlap"_s << QJsonValue();
        QTest::newRow("confirmed as a word") << u"confirmed"_s << QJsonValue(u"true"_s);
        QTest::newRow("no name") << u"name"_s << QJsonValue(QString());
    }
    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QJsonObject whole = QJsonDocument::fromJson(writeSchedulePlan(plan())).object();
        if (path.startsWith("rhythm."_L1)) {
            QJsonObject rhythm = whole["rhythm"_L1].toObject();
            rhythm.insert(path.mid(7), value);
            whole.insert("rhythm"_L1, rhythm);
        } else {
            whole.insert(path, value);
        }
        QVERIFY(!readSchedulePlan(QJsonDocument(whole).toJson()));
    }

    void noJsonIsNoSchedule()
    {
        for (const char *text : {"", "[]", "null", "{", "{\"rhythm\":[]}"})
            QVERIFY(!readSchedulePlan(text));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::ScheduleRecordTest)
#include "tst_schedulerecord.moc"
