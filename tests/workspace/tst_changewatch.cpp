// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/jobtext.h"
#include "models/store/store.h"
#include "models/workspace/changewatch.h"
#include "tests/jobs/jobrecords.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobRecord;

namespace
{

constexpr qint64 now = 1'772'440'000'000;
constexpr qint64 hour = 3'600'000;

/// Jobs in the table and in the history.
struct Compared {
    kit::FakeClock clock{now};
    Store store{QString()};
    kit::JobTable jobs{clock};
    JobHistory history{store, u"test"_s, u"prod"_s};
    PastExports past{store, u"test"_s, u"prod"_s};
    ChangeWatch watch{jobs.model, history, past, jobs.marks};

    /// A run that succeeded \a hoursAgo.
    void put(qint64 id, qint64 hoursAgo, qint64 profiles, const QByteArray &fields = "person.name")
    {
        JobRecord record{.id = id, .status = "SUCCEEDED", .created = now - hoursAgo * hour, .fields = fields};
        record.updated = record.created + 60'000;
        record.metrics = "{\"totalTime\":{\"startTimeInMs\":" + QByteArray::number(record.created)
            + ",\"endTimeInMs\":" + QByteArray::number(record.updated)
            + "},\"exportMetrics\":{},\"profileExportTime\":{},\"totalExportedProfileCounter\":"
            + QByteArray::number(profiles) + "}";
        const ExportJob job = kit::job(record);
        QCOMPARE(job.profiles, profiles);
        history.keep(job);
        jobs.merger.merge(std::vector{job});
    }
    qint64 last(const QString &id) const { return jobs.marks.of(id).lastProfiles; }
    QString word(const QString &id) const { return jobText::progress(*jobs.model.facts(id), now); }
};

} // namespace

/// Exports with many more or fewer profiles than the last run of the same request are pointed out.
class TestChangeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeOverTheLimitIsMarked();
    void onlyRunsOfTheSameRequestAreCompared();
    void aRunWhoseBatchFailedIsNotTheLast();
    void theLimitAppliesToWhatWasCompared();
    void marksOfTheStoreLeaveItAlone();
};

void TestChangeWatch::aChangeOverTheLimitIsMarked()
{
    Compared all;
    all.put(1, 9, 1000);
    all.put(2, 8, 1200); // 20 % exactly: not over the limit
    all.put(3, 7, 900); // 25 % fewer than 1200
    all.put(4, 6, 0);
    all.put(5, 5, 12);
    for (const auto &id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"77"_s})
        all.watch.compare(id);
    QTRY_COMPARE(all.last(u"5"_s), 0);
    QCOMPARE(all.last(u"1"_s), -1);
    QCOMPARE(all.last(u"2"_s), -1);
    QCOMPARE(all.last(u"3"_s), 1200);
    QCOMPARE(all.last(u"4"_s), 900);
    QCOMPARE(all.word(u"1"_s), u"1,000 profile(s) exported"_s);
    QCOMPARE(all.word(u"3"_s), u"900 profile(s) exported, 1,200 last time"_s);
    QCOMPARE(all.word(u"4"_s), u"0 profile(s) exported, 900 last time"_s);
    QVERIFY(all.jobs.model.facts(u"3"_s)->isDoubtful());
    QVERIFY(!all.jobs.model.facts(u"2"_s)->isDoubtful());
}

void TestChangeWatch::onlyRunsOfTheSameRequestAreCompared()
{
    Compared all;
    all.put(1, 9, 1000);
    all.put(2, 8, 10, "person.birthDate");
    all.put(3, 7, 400);
    all.watch.compare(u"2"_s);
    all.watch.compare(u"3"_s);
    QTRY_COMPARE(all.last(u"3"_s), 1000);
    QCOMPARE(all.last(u"2"_s), -1);
}

void TestChangeWatch::aRunWhoseBatchFailedIsNotTheLast()
{
    Compared all;
    all.put(1, 9, 1000);
    all.put(2, 8, 990);
    all.put(3, 7, 100);
    JobMarks marks(all.store, all.jobs.known, all.jobs.marks, u"test"_s, u"prod"_s);
    marks.setBatchFailed(u"2"_s, true);
    all.watch.compare(u"3"_s);
    QTRY_COMPARE(all.last(u"3"_s), 1000);
}

void TestChangeWatch::theLimitAppliesToWhatWasCompared()
{
    Compared all;
    all.put(1, 9, 1000);
    all.put(2, 8, 1100);
    all.watch.compare(u"2"_s);
    all.watch.setLimit(0.05);
    QTRY_COMPARE(all.last(u"2"_s), 1000);
    all.watch.setLimit(0.5);
    QCOMPARE(all.last(u"2"_s), -1);
}

/// Whether they are read before or after the comparison.
void TestChangeWatch::marksOfTheStoreLeaveItAlone()
{
    Compared all;
    all.put(1, 9, 1000);
    all.put(2, 8, 100);
    JobMarks marks(all.store, all.jobs.known, all.jobs.marks, u"test"_s, u"prod"_s);
    marks.setNote(u"2"_s, u"why so few?"_s);
    all.watch.compare(u"2"_s);
    QTRY_COMPARE(all.last(u"2"_s), 1000);
    QCOMPARE(all.jobs.marks.of(u"2"_s).note, u"why so few?"_s);
    kit::JobTable again(all.clock);
    JobMark compared;
    compared.lastProfiles = 1000;
    again.marks.set(u"2"_s, compared);
    JobMarks stored(all.store, again.known, again.marks, u"test"_s, u"prod"_s);
    stored.load();
    QTRY_COMPARE(again.marks.of(u"2"_s).note, u"why so few?"_s);
    QCOMPARE(again.marks.of(u"2"_s).lastProfiles, 1000);
}

EXPORTDESK_TEST(TestChangeWatch)
#include "tst_changewatch.moc"
