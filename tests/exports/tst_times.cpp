// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checktext.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/requestfixes.h"
#include "models/exports/requesttext.h"
#include "models/exports/timerepair.h"
#include "models/exports/timewords.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

struct Spelling {
    const char16_t *written;
    const char16_t *meant; ///< as RFC 3339 writes it; "|" between several moments; empty: none
};

/// On a computer in Berlin. Every row is a way in which a person or a program has been seen to write a time.
constexpr Spelling spellings[]{
    // Offsets
    {u"2025-11-03T08:15:30+0000", u"2025-11-03T08:15:30+00:00"},
    {u"2025-11-03T08:15:30-0730", u"2025-11-03T08:15:30-07:30"},
    {u"2025-11-03T08:15:30+01", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03T08:15:30+1", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03T08:15:30+1:00", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03T08:15:30 +01:00", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03 08:15:30 +0100", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03T08:15:30\u221207:00", u"2025-11-03T08:15:30-07:00"},
    {u"2025-11-03T08:15:30\u201307:00", u"2025-11-03T08:15:30-07:00"},
    {u"2025-11-03T08:15:30 GMT+2:00", u"2025-11-03T08:15:30+02:00"},
    {u"2025-11-03T08:15:30 UTC-5", u"2025-11-03T08:15:30-05:00"},
    {u"2025-11-03T08:15:30+25:00", u""},
    {u"2025-11-03T08:15:30+01:75", u""},
    // UTC
    {u"2025-11-03T08:15:30 Z", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03 08:15:30Z", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03 08:15:30 UTC", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03T08:15:30UTC", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03T08:15:30 utc", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03T08:15:30 GMT", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03T08:15Z", u"2025-11-03T08:15:00Z"},
    {u"2025-11-03T08Z", u"2025-11-03T08:00:00Z"},
    {u"2025-11-03 8:15Z", u"2025-11-03T08:15:00Z"},
    {u"20251103T081530Z", u"2025-11-03T08:15:30Z"},
    {u"20251103T0815Z", u"2025-11-03T08:15:00Z"},
    {u"20251103 081530Z", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03T24:00:00Z", u"2025-11-04T00:00:00Z"},
    {u"2025-11-03Z", u"2025-11-03T00:00:00Z"},
    {u"2025-11-03+01:00", u"2025-11-03T00:00:00+01:00"},
    // Fractions
    {u"2025-11-03T08:15:30,5Z", u"2025-11-03T08:15:30.5Z"},
    {u"2025-11-03 08:15:30.123456+0000", u"2025-11-03T08:15:30.123456+00:00"},
    {u"2025-11-03 08:15:30.123456789123 UTC", u"2025-11-03T08:15:30.123456789Z"},
    // Blanks, quotes
    {u" 2025-11-03T08:15:30Z", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03T08:15:30Z\n", u"2025-11-03T08:15:30Z"},
    {u"\u00a02025-11-03T08:15:30Z", u"2025-11-03T08:15:30Z"},
    {u"\"2025-11-03T08:15:30Z\"", u"2025-11-03T08:15:30Z"},
    {u"„2025-11-03T08:15:30Z“", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03  08:15:30Z", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03_08:15:30Z", u"2025-11-03T08:15:30Z"},
    {u"2025-11-03, 08:15:30Z", u"2025-11-03T08:15:30Z"},
    // No zone: the one of this computer
    {u"2025-11-03T08:15:30", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03 08:15:30", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03 08:15", u"2025-11-03T08:15:00+01:00"},
    {u"2025-11-03T08:15", u"2025-11-03T08:15:00+01:00"},
    {u"2025-07-03 08:15", u"2025-07-03T08:15:00+02:00"},
    {u"2025-11-03", u"2025-11-03T00:00:00+01:00"},
    {u"2025-07-03", u"2025-07-03T00:00:00+02:00"},
    {u"2025-11-3", u"2025-11-03T00:00:00+01:00"},
    {u"2025/11/03", u"2025-11-03T00:00:00+01:00"},
    {u"2025.11.03", u"2025-11-03T00:00:00+01:00"},
    {u"20251103", u"2025-11-03T00:00:00+01:00"},
    {u"20251103081530", u"2025-11-03T08:15:30+01:00"},
    {u"202511030815", u"2025-11-03T08:15:00+01:00"},
    {u"2025-W45-1", u"2025-11-03T00:00:00+01:00"},
    {u"2025-307", u"2025-11-03T00:00:00+01:00"},
    {u"2025-10-26 02:30", u"2025-10-26T02:30:00+02:00|2025-10-26T02:30:00+01:00"},
    {u"2025-10-26T02:30:00", u"2025-10-26T02:30:00+02:00|2025-10-26T02:30:00+01:00"},
    {u"2025-03-30 02:30", u""},
    // Zones by name
    {u"2025-11-03T08:15:30[Europe/Berlin]", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03T08:15:30+01:00[Europe/Berlin]", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03T08:15:30-05:00[Europe/Berlin]", u""},
    {u"2025-11-03T07:15:30Z[UTC]", u"2025-11-03T07:15:30Z"},
    {u"2025-11-03 08:15:30 Europe/Berlin", u"2025-11-03T08:15:30+01:00"},
    {u"2025-11-03 08:15 America/New_York", u"2025-11-03T08:15:00-05:00"},
    {u"2025-11-03 08:15 [Europe/Atlantis]", u""},
    {u"2025-11-03 08:15 CET", u"2025-11-03T08:15:00+01:00"},
    {u"2025-11-03 08:15 MEZ", u"2025-11-03T08:15:00+01:00"},
    {u"2025-07-03 08:15 MESZ", u"2025-07-03T08:15:00+02:00"},
    {u"2025-10-26 02:30 CEST", u"2025-10-26T02:30:00+02:00"},
    {u"2025-07-03 08:15 CET", u"2025-07-03T08:15:00+01:00|2025-07-03T08:15:00+02:00"},
    {u"2025-11-03 08:15 EST", u"2025-11-03T08:15:00-05:00"},
    {u"2025-07-03 08:15 PDT", u"2025-07-03T08:15:00-07:00"},
    {u"2025-11-03 08:15 CST", u"2025-11-03T08:15:00-06:00|2025-11-03T08:15:00+08:00"},
    {u"2025-11-03 08:15 XYZT", u""},
    // Epoch
    {u"1762128000", u"2025-11-03T00:00:00Z"},
    {u"1762128000000", u"2025-11-03T00:00:00Z"},
    {u"1762128000123", u"2025-11-03T00:00:00.123Z"},
    {u"1762128000.5", u"2025-11-03T00:00:00.5Z"},
    {u"1762128000000000", u"2025-11-03T00:00:00Z"},
    {u"1762128000000000000", u"2025-11-03T00:00:00Z"},
    {u"1.762128e12", u"2025-11-03T00:00:00Z"},
    {u"1.762128E9", u"2025-11-03T00:00:00Z"},
    {u"/Date(1762128000000)/", u"2025-11-03T00:00:00Z"},
    {u"17", u""},
    {u"176212800000", u""},
    {u"-1762128000", u""},
    // HTTP, mail, JavaScript, date(1)
    {u"Mon, 03 Nov 2025 08:15:30 GMT", u"2025-11-03T08:15:30Z"},
    {u"Monday, 03-Nov-25 08:15:30 GMT", u"2025-11-03T08:15:30Z"},
    {u"Mon, 3 Nov 2025 08:15:30 +0100", u"2025-11-03T08:15:30+01:00"},
    {u"Mon Nov 03 2025 08:15:30 GMT+0100 (Central European Standard Time)", u"2025-11-03T08:15:30+01:00"},
    {u"Mon Nov  3 08:15:30 CET 2025", u"2025-11-03T08:15:30+01:00"},
    {u"Mon Nov  3 08:15:30 2025", u"2025-11-03T08:15:30+01:00"},
    {u"Mo 3. Nov 08:15:30 CET 2025", u"2025-11-03T08:15:30+01:00"},
    {u"Tue, 03 Nov 2025 08:15:30 GMT", u""},
    // As people write, English
    {u"3 Nov 2025", u"2025-11-03T00:00:00+01:00"},
    {u"3 November 2025 08:15", u"2025-11-03T08:15:00+01:00"},
    {u"Nov 3, 2025", u"2025-11-03T00:00:00+01:00"},
    {u"November 3rd, 2025 at 8:15 AM", u"2025-11-03T08:15:00+01:00"},
    {u"Nov 3, 2025, 8:15:30 PM UTC", u"2025-11-03T20:15:30Z"},
    {u"3-Nov-2025", u"2025-11-03T00:00:00+01:00"},
    {u"2025-Nov-03", u"2025-11-03T00:00:00+01:00"},
    {u"2025-11-03 8 PM", u"2025-11-03T20:00:00+01:00"},
    {u"2025-11-03 12:15 AM", u"2025-11-03T00:15:00+01:00"},
    {u"2025-11-03 13:15 PM", u""},
    // As people write, German
    {u"03.11.2025", u"2025-11-03T00:00:00+01:00"},
    {u"3.11.2025", u"2025-11-03T00:00:00+01:00"},
    {u"3.11.25", u"2025-11-03T00:00:00+01:00"},
    {u"3. 11. 2025", u"2025-11-03T00:00:00+01:00"},
    {u"03.11.2025 08:15", u"2025-11-03T08:15:00+01:00"},
    {u"03.11.2025, 08:15:30", u"2025-11-03T08:15:30+01:00"},
    {u"03.11.2025 08:15 Uhr", u"2025-11-03T08:15:00+01:00"},
    {u"03.11.2025 um 8 Uhr", u"2025-11-03T08:00:00+01:00"},
    {u"3.11.2025 8.15 Uhr", u"2025-11-03T08:15:00+01:00"},
    {u"3. November 2025", u"2025-11-03T00:00:00+01:00"},
    {u"3. März 2025", u"2025-03-03T00:00:00+01:00"},
    {u"Montag, 3. November 2025 um 08:15 Uhr MEZ", u"2025-11-03T08:15:00+01:00"},
    {u"Mo, 3.11.2025", u"2025-11-03T00:00:00+01:00"},
    {u"03.11.2025 08h15", u"2025-11-03T08:15:00+01:00"},
    {u"08:15 03.11.2025", u"2025-11-03T08:15:00+01:00"},
    // Day and month in either order
    {u"03/11/2025", u"2025-11-03T00:00:00+01:00|2025-03-11T00:00:00+01:00"},
    {u"03-11-2025", u"2025-11-03T00:00:00+01:00|2025-03-11T00:00:00+01:00"},
    {u"03/11/2025 08:15 Z", u"2025-11-03T08:15:00Z|2025-03-11T08:15:00Z"},
    {u"3/11/25", u"2025-11-03T00:00:00+01:00|2025-03-11T00:00:00+01:00"},
    {u"25/11/03", u"2003-11-25T00:00:00+01:00|2025-11-03T00:00:00+01:00"},
    {u"13/11/2025", u"2025-11-13T00:00:00+01:00"},
    {u"11/13/2025", u"2025-11-13T00:00:00+01:00"},
    {u"11/11/2025", u"2025-11-11T00:00:00+01:00"},
    {u"Mon 03/11/2025", u"2025-11-03T00:00:00+01:00"},
    // Nothing that can be known
    {u"2025-02-30", u""},
    {u"2025-13-01", u""},
    {u"2025-366", u""},
    {u"2025-W54-1", u""},
    {u"31.02.2025", u""},
    {u"2025-11-03T25:00:00Z", u""},
    {u"2025-11-03T08:61:00Z", u""},
    {u"2025-11", u""},
    {u"3.11.", u""},
    {u"08:15", u""},
    {u"yesterday", u""},
    {u"{today}", u""},
    {u"{{now}}", u""},
    {u"soon", u""},
    {u"2025-11-03T08:15:30Z and more", u""},
};

QString meantBy(const QString &written)
{
    QStringList texts;
    for (const Timestamp &reading : timeReadings(Timestamp(written)))
        texts += reading.text();
    return texts.join(u'|');
}

} // namespace

/// What a person or a program means by a time is understood, or both meanings are shown.
class TestTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySpellingIsUnderstood_data();
    void everySpellingIsUnderstood();
    void oneClickMendsARequest_data() { everySpellingIsUnderstood_data(); }
    void oneClickMendsARequest();
    void aFieldTakesWhatIsCertain_data() { everySpellingIsUnderstood_data(); }
    void aFieldTakesWhatIsCertain();
    void readingsAreValidWhateverIsTyped();
};

void TestTimes::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    QCOMPARE(QDateTime(QDate(2025, 7, 1), QTime(0, 0)).offsetFromUtc(), 7200);
}

void TestTimes::everySpellingIsUnderstood_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<QLocale>("locale");
    for (const QLocale &locale : {QLocale(u"en_US"_s), QLocale(u"de_DE"_s)}) {
        for (const Spelling &one : spellings)
            QTest::addRow("%s: %s", qPrintable(locale.name()), qPrintable(QString::fromUtf16(one.written)))
                << QString::fromUtf16(one.written) << QString::fromUtf16(one.meant) << locale;
    }
}

void TestTimes::everySpellingIsUnderstood()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    QCOMPARE(meantBy(written), meant);
    for (const QString &text : meant.split(u'|', Qt::SkipEmptyParts))
        QCOMPARE(Timestamp(text).problem(), Timestamp::Problem::None);
}

void TestTimes::oneClickMendsARequest()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const kit::FakeClock clock;
    ExportComposer composer(clock);
    ExportRequest request = ExportRequest::blank();
    request.fromIngest = Timestamp(written);
    composer.load(request);
    const QStringList meanings = meant.split(u'|', Qt::SkipEmptyParts);
    const QList<RequestCheck> checks = composer.checker().checks(); // which change with the request
    for (const RequestCheck &check : checks) {
        if (check.id != RequestCheck::Id::FromIngestBad && check.id != RequestCheck::Id::FromIngestNoZone)
            continue;
        QCOMPARE(check.edits.size(), meanings.size() > 1 ? meanings.size() : 0);
        QCOMPARE(check.fix == RequestCheck::Fix::RepairTimes || check.fix == RequestCheck::Fix::AddZone,
                 meanings.size() == 1);
        if (meanings.size() == 1) {
            composer.applyFix(check.fix);
            QCOMPARE(composer.request().fromIngest.text(), meant);
            return;
        }
        for (qsizetype i = 0; i < check.edits.size(); ++i) {
            QVERIFY(checkText(check).contains(timeWords(Timestamp(meanings.at(i))))
                    || checkText(check).contains(meanings.at(i)));
            composer.applyEdit(check.edits.at(i));
            QCOMPARE(composer.request().fromIngest.text(), meanings.at(i));
            composer.undo();
        }
        return;
    }
    QFAIL("no check");
}

void TestTimes::aFieldTakesWhatIsCertain()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const Timestamp taken = timeFromWords(written);
    if (meant.isEmpty() || meant.contains(u'|'))
        QVERIFY2(taken.text() == written.trimmed() || taken.ms(), qPrintable(taken.text()));
    else
        QCOMPARE(taken.ms(), Timestamp(meant).ms());
}

/// Random texts out of the parts of times: never a crash, and what comes out is RFC 3339.
void TestTimes::readingsAreValidWhateverIsTyped()
{
    const QStringList parts{u"2025"_s, u"-"_s,          u"11"_s,  u"03"_s,     u"/"_s,
                            u"."_s,    u" "_s,          u"T"_s,   u":"_s,      u"08"_s,
                            u"Z"_s,    u"+"_s,          u"UTC"_s, u"CET"_s,    u"[Europe/Berlin]"_s,
                            u"Nov"_s,  u"Mon"_s,        u"PM"_s,  u"Uhr"_s,    u","_s,
                            u"W"_s,    u"1762128000"_s, u"(x)"_s, u"\u2212"_s, u"h"_s,
                            u"99"_s,   u"{"_s};
    QRandomGenerator random(3);
    int understood = 0;
    for (int i = 0; i < 200'000; ++i) {
        QString text;
        for (int j = random.bounded(14); j >= 0; --j)
            text += parts.at(random.bounded(int(parts.size())));
        const QList<Timestamp> readings = timeReadings(Timestamp(text));
        understood += readings.isEmpty() ? 0 : 1;
        for (const Timestamp &reading : readings)
            QVERIFY2(reading.ms() && reading.problem() == Timestamp::Problem::None, qPrintable(text));
    }
    QVERIFY2(understood > 20, qPrintable(QString::number(understood)));
    QVERIFY(timeReadings(Timestamp(QString(1'000'000, u'1'))).isEmpty());
}

EXPORTDESK_TEST(TestTimes)
#include "tst_times.moc"
