// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"

#include "app/localplatform/timetable/cron.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using localplatform::Cron;

/// When schedules are due.
class TestEngineCron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *cron, const char *after, const char *next) {
            QTest::addRow("%s after %s", cron, after)
                << QString::fromLatin1(cron) << QString::fromLatin1(after) << QString::fromLatin1(next);
        };
        // 2026-03-02 is a Monday.
        row("0 0 1 * * ?", "2026-03-02T00:59:59Z", "2026-03-02T01:00:00Z");
        row("0 0 1 * * ?", "2026-03-02T01:00:00Z", "2026-03-03T01:00:00Z");
        row("0 0 1 * * ?", "2026-02-28T01:00:00Z", "2026-03-01T01:00:00Z");
        row("0 0 1 ? * *", "2028-02-28T02:00:00Z", "2028-02-29T01:00:00Z");
        row("0 30 3 ? * SUN", "2026-03-02T00:00:00Z", "2026-03-08T03:30:00Z");
        row("0 30 3 ? * 1", "2026-03-08T03:30:00Z", "2026-03-15T03:30:00Z");
        row("0 0 12 ? * MON-FRI", "2026-03-06T12:00:00Z", "2026-03-09T12:00:00Z");
        row("0 0 12 ? * FRI-MON", "2026-03-02T12:00:00Z", "2026-03-06T12:00:00Z");
        row("0 0 6,18 * * ?", "2026-03-02T07:00:00Z", "2026-03-02T18:00:00Z");
        row("*/15 * * * * ?", "2026-03-02T07:00:01Z", "2026-03-02T07:00:15Z");
        row("0 5/20 * * * ?", "2026-03-02T07:05:00Z", "2026-03-02T07:25:00Z");
        row("0 0 0 L * ?", "2026-02-01T00:00:00Z", "2026-02-28T00:00:00Z");
        row("0 0 0 L-2 * ?", "2026-02-01T00:00:00Z", "2026-02-26T00:00:00Z");
        row("0 0 0 LW * ?", "2026-02-01T00:00:00Z", "2026-02-27T00:00:00Z");
        row("0 0 0 15W * ?", "2026-02-01T00:00:00Z", "2026-02-16T00:00:00Z");
        row("0 0 0 1W * ?", "2026-07-31T00:00:00Z", "2026-08-03T00:00:00Z");
        row("0 0 0 ? * 6L", "2026-03-01T00:00:00Z", "2026-03-27T00:00:00Z");
        row("0 0 0 ? * 2#3", "2026-03-01T00:00:00Z", "2026-03-16T00:00:00Z");
        row("0 0 0 ? * MON#5", "2026-02-01T00:00:00Z", "2026-03-30T00:00:00Z");
        row("0 0 0 29 FEB ?", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00Z");
        row("0 0 0 1 1 ? 2027", "2026-03-01T00:00:00Z", "2027-01-01T00:00:00Z");
        row("0 0 0 1 1 ? 2025", "2026-03-01T00:00:00Z", "");
        row("0 0 0 31 2 ?", "2026-03-01T00:00:00Z", "");
    }
    void next()
    {
        QFETCH(QString, cron);
        QFETCH(QString, after);
        const auto parsed = Cron::parse(cron);
        QVERIFY(parsed.has_value());
        const auto found = parsed->next(QDateTime::fromString(after, Qt::ISODate).toMSecsSinceEpoch());
        QTEST(found ? QDateTime::fromMSecsSinceEpoch(*found, Qt::UTC).toString(Qt::ISODate) : QString(), "next");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("cron");
        for (const char *cron : {"", "0 1 * * *", "0 0 1 * *", "60 0 1 * * ?", "0 0 24 * * ?", "0 0 1 0 * ?",
                                 "0 0 1 * 13 ?", "0 0 1 ? * 8", "0 0 1 ? * MON#6", "0 0 1 * * ? 2026 x",
                                 "0 0 1-a * * ?", "0 0/0 1 * * ?", "a b c d e f", "0 0 1 * * ,"})
            QTest::addRow("%s", cron) << QString::fromLatin1(cron);
    }
    void refused()
    {
        QFETCH(QString, cron);
        QVERIFY(!Cron::parse(cron));
    }

    void frequency()
    {
        QCOMPARE(Cron::parse(u"0 0 1 * * ?"_s)->frequency(), u"daily"_s);
        QCOMPARE(Cron::parse(u"0 30 3 ? * SUN"_s)->frequency(), u"weekly"_s);
        QCOMPARE(Cron::parse(u"0 0 6,18 * * ?"_s)->frequency(), QString());
        QCOMPARE(Cron::parse(u"0 0 0 L * ?"_s)->frequency(), QString());
        QCOMPARE(Cron::parse(u"0 0 0 ? * 2#3"_s)->frequency(), QString());
    }
};

EXPORTDESK_TEST(TestEngineCron)
#include "tst_engine_cron.moc"
