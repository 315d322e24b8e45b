// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/duetimes.h"
#include "models/schedules/rhythmtext.h"
#include "tests/kit/testprogram.h"
#include "tests/schedules/wallwalk.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

qint64 instant(const QString &utc)
{
    return QDateTime::fromString(utc + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}

Rhythm rhythmOf(Rhythm::Kind kind, const QByteArray &zone, int at, const QList<int> &days = {}, int every = 1,
                int until = Rhythm::minutesPerDay - 1)
{
    Rhythm rhythm;
    rhythm.kind = kind;
    rhythm.zone = zone;
    rhythm.at = at;
    rhythm.days = days;
    rhythm.every = every;
    rhythm.until = until;
    return rhythm;
}

QList<Rhythm> rhythmsIn(const QByteArray &zone)
{
    using Kind = Rhythm::Kind;
    QList<Rhythm> all;
    for (const int at : {0, 5, 2 * 60, 2 * 60 + 15, 2 * 60 + 30, 3 * 60, 23 * 60 + 59})
        all += rhythmOf(Kind::Daily, zone, at);
    all += rhythmOf(Kind::Minutes, zone, 0, {}, 15);
    all += rhythmOf(Kind::Minutes, zone, 45, {}, 25, 5 * 60);
    all += rhythmOf(Kind::Hours, zone, 5, {}, 1);
    all += rhythmOf(Kind::Hours, zone, 30, {}, 7);
    all += rhythmOf(Kind::Weekly, zone, 2 * 60 + 10, {1, 7});
    all += rhythmOf(Kind::Monthly, zone, 4 * 60 + 30, {1, 29, 31, Rhythm::lastDay});
    return all;
}

} // namespace

/// When schedules are due, against the C library's own clock.
class RhythmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyZoneIsAsOnTheWall_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<int>("days");
        const auto row = [](const char *zone, const QString &begin, int days) {
            QTest::addRow("%s %s", zone, qPrintable(begin)) << QByteArray(zone) << begin << days;
        };
        row("Europe/Berlin", u"2026-03-01T00:00:00"_s, 260);
        row("Europe/Berlin", u"2059-03-01T00:00:00"_s, 40); // by rule: no table goes that far
        row("America/St_Johns", u"2026-02-20T00:00:00"_s, 270);
        row("Australia/Lord_Howe", u"2026-03-20T00:00:00"_s, 210); // half an hour
        row("Asia/Kathmandu", u"2026-01-01T00:00:00"_s, 70); // five and three quarters
        row("Pacific/Apia", u"2011-12-20T00:00:00"_s, 20); // a day was skipped
        row("Africa/Casablanca", u"2026-02-01T00:00:00"_s, 90); // the other way round for Ramadan
        row("America/Sao_Paulo", u"2018-10-20T00:00:00"_s, 130); // midnight did not exist
        row("Africa/Cairo", u"2026-04-10T00:00:00"_s, 210);
        row("UTC", u"2026-01-01T00:00:00"_s, 70);
    }
    void everyZoneIsAsOnTheWall()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, begin);
        QFETCH(int, days);
        const qint64 beginMs = instant(begin);
        const qint64 endMs = beginMs + days * 86'400'000LL;
        const QList<Rhythm> rhythms = rhythmsIn(zone);
        const QList<QList<DueTime>> expected = test::walked(rhythms, zone, beginMs, endMs);
        for (qsizetype i = 0; i < rhythms.size(); ++i) {
            const QList<DueTime> all = dueTimes(rhythms[i], beginMs, endMs, 1'000'000);
            QVERIFY(!expected[i].isEmpty());
            for (qsizetype j = 0; j < std::min(all.size(), expected[i].size()); ++j) {
                if (all[j] == expected[i][j])
                    continue;
                QFAIL(qPrintable(u"%1: %2 at %3, expected %4 at %5"_s.arg(rhythmText(rhythms[i]), all[j].nominal)
                                     .arg(all[j].dueMs)
                                     .arg(expected[i][j].nominal)
                                     .arg(expected[i][j].dueMs)));
            }
            QCOMPARE(all.size(), expected[i].size());
            // In pieces of odd lengths it is the same: no piece hides or repeats a time.
            QList<DueTime> pieced;
            for (qint64 from = beginMs; from < endMs;) {
                const qint64 until = std::min(endMs, from + 11'220'000LL + (from / 60'000) % 97 * 60'000);
                pieced += dueTimes(rhythms[i], from, until, 1'000);
                from = until;
            }
            QCOMPARE(pieced, all);
        }
    }

    void theClockChangesOfBerlin()
    {
        const Rhythm rhythm = rhythmOf(Rhythm::Kind::Daily, "Europe/Berlin", 2 * 60 + 30);
        // 02:30 does not exist: the first instant after the gap is 03:00, 01:00 UTC.
        QCOMPARE(dueTimes(rhythm, instant(u"2026-03-28T12:00:00"_s), instant(u"2026-03-29T12:00:00"_s), 9),
                 (QList<DueTime>{{u"2026-03-29T02:30"_s, instant(u"2026-03-29T01:00:00"_s)}}));
        // 02:30 exists twice: the first one is that of summer.
        QCOMPARE(dueTimes(rhythm, instant(u"2026-10-24T12:00:00"_s), instant(u"2026-10-25T12:00:00"_s), 9),
                 (QList<DueTime>{{u"2026-10-25T02:30"_s, instant(u"2026-10-25T00:30:00"_s)}}));
    }

    void theBoundsAreDaysOfTheZone()
    {
        Rhythm rhythm = rhythmOf(Rhythm::Kind::Daily, "Pacific/Apia", 0);
        rhythm.from = QDate(2026, 6, 2);
        rhythm.to = QDate(2026, 6, 3);
        QCOMPARE(nextDueTimes(rhythm, 0, 5),
                 (QList<DueTime>{{u"2026-06-02T00:00"_s, instant(u"2026-06-01T11:00:00"_s)},
                                 {u"2026-06-03T00:00"_s, instant(u"2026-06-02T11:00:00"_s)}}));
    }

    void theNextFiveAreFoundHoweverRare()
    {
        const Rhythm rhythm = rhythmOf(Rhythm::Kind::Monthly, "Europe/Berlin", 60, {31});
        const QList<DueTime> next = nextDueTimes(rhythm, instant(u"2026-01-31T12:00:00"_s), 5);
        QStringList nominal;
        for (const DueTime &one : next)
            nominal += one.nominal;
        QCOMPARE(nominal,
                 (QStringList{u"2026-03-31T01:00"_s, u"2026-05-31T01:00"_s, u"2026-07-31T01:00"_s,
                              u"2026-08-31T01:00"_s, u"2026-10-31T01:00"_s}));
    }

    void zonesThatOnlyTheSystemListsAreKnown()
    {
        for (const char *zone : {"Etc/UTC", "CET", "Europe/Berlin"}) // the first: of machines without a zone
            QCOMPARE(problemOf(rhythmOf(Rhythm::Kind::Daily, zone, 0)), RhythmProblem::None);
    }

    void whatMakesNoRhythmHasNoTimes_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<int>("problem");
        using Kind = Rhythm::Kind;
        const auto row = [](const char *name, const Rhythm &rhythm, RhythmProblem problem) {
            QTest::newRow(name) << rhythm << int(problem);
        };
        row("too often", rhythmOf(Kind::Minutes, "UTC", 0, {}, 4), RhythmProblem::Distance);
        row("never", rhythmOf(Kind::Minutes, "UTC", 0, {}, 0), RhythmProblem::Distance);
        row("hours that overflow", rhythmOf(Kind::Hours, "UTC", 0, {}, 2'000'000'000), RhythmProblem::Distance);
        row("after midnight", rhythmOf(Kind::Daily, "UTC", 1440), RhythmProblem::Time);
        row("ends before it begins", rhythmOf(Kind::Hours, "UTC", 600, {}, 1, 599), RhythmProblem::Time);
        row("no days", rhythmOf(Kind::Weekly, "UTC", 0), RhythmProblem::Days);
        row("an eighth day", rhythmOf(Kind::Weekly, "UTC", 0, {8}), RhythmProblem::Days);
        row("a day twice", rhythmOf(Kind::Monthly, "UTC", 0, {3, 3}), RhythmProblem::Days);
        row("days of a daily one", rhythmOf(Kind::Daily, "UTC", 0, {3}), RhythmProblem::Days);
        row("no zone", rhythmOf(Kind::Daily, "", 0), RhythmProblem::Zone);
        row("a zone of nowhere", rhythmOf(Kind::Daily, "Europe/Nowhere", 0), RhythmProblem::Zone);
        row("a rule", rhythmOf(Kind::Daily, "CET-1CEST", 0), RhythmProblem::Zone);
        row("an offset", rhythmOf(Kind::Daily, "UTC+05:17", 0), RhythmProblem::Zone);
        Rhythm backwards = rhythmOf(Kind::Daily, "UTC", 0);
        backwards.from = QDate(2026, 2, 2);
        backwards.to = QDate(2026, 2, 1);
        row("backwards", backwards, RhythmProblem::Bounds);
    }
    void whatMakesNoRhythmHasNoTimes()
    {
        QFETCH(Rhythm, rhythm);
        QFETCH(int, problem);
        QCOMPARE(int(problemOf(rhythm)), problem);
        QVERIFY(!rhythmProblemText(problemOf(rhythm)).isEmpty());
        QVERIFY(nextDueTimes(rhythm, 0, 5).isEmpty());
    }

    void rhythmsAreSaidInWords()
    {
        using Kind = Rhythm::Kind;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(rhythmText(rhythmOf(Kind::Daily, "UTC", 300)), u"every day at 05:00"_s);
        QCOMPARE(rhythmText(rhythmOf(Kind::Weekly, "UTC", 135, {1, 2, 3, 4, 5})), u"Monday to Friday at 02:15"_s);
        QCOMPARE(rhythmText(rhythmOf(Kind::Weekly, "UTC", 360, {1, 3, 5})),
                 u"every Monday, Wednesday and Friday at 06:00"_s);
        QCOMPARE(rhythmText(rhythmOf(Kind::Monthly, "UTC", 270, {1, 15, Rhythm::lastDay})),
                 u"day 1, day 15 and the last day of each month, 04:30"_s);
        QCOMPARE(rhythmText(rhythmOf(Kind::Hours, "UTC", 365, {}, 2, 1205)), u"every 2 hour(s) from 06:05 to 20:05"_s);
        QCOMPARE(rhythmText(rhythmOf(Kind::Minutes, "UTC", 480, {}, 15, 1090)),
                 u"every 15 minute(s) from 08:00 to 18:00"_s); // the last one, not the bound
        Rhythm bounded = rhythmOf(Kind::Daily, "Europe/Berlin", 0);
        bounded.from = QDate(2026, 11, 24);
        bounded.to = QDate(2027, 1, 31);
        QCOMPARE(rhythmBoundsText(bounded), u"Europe/Berlin, from 24 Nov 2026, until 31 Jan 2027"_s);
    }
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::Rhythm)
EXPORTDESK_TEST(exportdesk::RhythmTest)
#include "tst_rhythm.moc"
