// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobreader.h"
#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/pollplan.h"
#include "models/store/store.h"
#include "models/workspace/batchwatch.h"
#include "tests/jobs/jobrecords.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using namespace std::chrono_literals;
using kit::JobRecord;

namespace
{

constexpr qint64 now = 1'772'440'000'000;

JobRecord record(qint64 id, const QByteArray &status, qint64 minutesAgo = 5)
{
    const qint64 end = now - minutesAgo * 60'000;
    return {.id = id, .status = status, .created = end - 60'000, .updated = end, .batch = "b" + QByteArray::number(id)};
}

/// A table of jobs, and a Catalog that knows what became of their batches.
struct Watched {
    kit::FakeClock clock{now};
    kit::FakeClient client;
    Store store{QString()};
    kit::JobTable jobs{clock};
    JobHistory history{store, u"test"_s, u"prod"_s};
    JobMarks marks{store, jobs.known, jobs.marks, u"test"_s, u"prod"_s};
    BatchWatch watch{jobs.model, history, marks, DatasetCalls(client), clock};
    QSignalSpy failed{&watch, &BatchWatch::batchFailed};
    QSignalSpy checked{&watch, &BatchWatch::checked};

    void put(const JobRecord &one)
    {
        const ExportJob job = kit::job(one);
        history.keep(job);
        jobs.merger.merge(std::vector{job});
    }
    void batch(const QString &id, const QByteArray &status)
    {
        client.answer("GET", u"/data/foundation/catalog/batches/"_s + id,
                      "{\"" + id.toLatin1() + "\":{\"status\":\"" + status + "\"}}");
    }
    qsizetype requests() const { return client.count("GET", u"/data/foundation/catalog/batches/*"_s); }
    /// Moves the clock from one due check to the next, as its timer would, until so much time has passed.
    void pass(std::chrono::milliseconds time)
    {
        const qint64 end = clock.nowMs() + time.count();
        for (auto due = watch.agenda().dueMs(); due && *due <= end; due = watch.agenda().dueMs()) {
            clock.set(std::max(clock.nowMs(), *due));
            const qsizetype before = checked.size();
            watch.checkDue();
            QTRY_VERIFY(checked.size() > before);
        }
        clock.set(end);
    }
};

} // namespace

/// Batches that failed although their jobs succeeded are found in the background.
class TestBatchWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentSuccessesAreCheckedOnce();
    void aJobThatEndsIsChecked();
    void undecidedBatchesAreCheckedAgain();
    void everyBatchOfAJobCounts();
    void undecidedBatchesAreReadOneByOne();
    void oneAtATimeTheNewestFirst();
    void atRestThereAreAtMostTwoRequestsAMinute();
    void pausesDouble();
    void theTimerChecksByItself();
};

void TestBatchWatch::recentSuccessesAreCheckedOnce()
{
    Watched all;
    all.put(record(1, "SUCCEEDED"));
    all.put(record(2, "SUCCEEDED"));
    all.put(record(3, "FAILED"));
    all.put(record(4, "SUCCEEDED", 3 * 1440)); // days ago: too old to be checked
    all.put(record(5, "PROCESSING"));
    all.batch(u"b1"_s, "success");
    all.batch(u"b2"_s, "failed");
    all.watch.start();
    all.pass(1min);
    QCOMPARE(all.failed.size(), 1);
    QCOMPARE(all.failed[0][0].toString(), u"2"_s);
    QCOMPARE(all.requests(), 2);
    QVERIFY(all.jobs.marks.of(u"2"_s).batchFailed && !all.jobs.marks.of(u"1"_s).batchFailed);
    QCOMPARE(all.jobs.model.facts(u"2"_s)->mark.batchFailed, true);
    all.watch.start(); // the list is read again
    all.pass(24h);
    QCOMPARE(all.requests(), 2);
    // Stored: another session knows it at once.
    kit::JobTable again(all.clock);
    JobMarks stored(all.store, again.known, again.marks, u"test"_s, u"prod"_s);
    stored.load();
    QTRY_VERIFY(again.marks.of(u"2"_s).batchFailed);
}

void TestBatchWatch::aJobThatEndsIsChecked()
{
    Watched all;
    all.put(record(1, "PROCESSING"));
    all.watch.start();
    QVERIFY(!all.watch.agenda().dueMs());
    all.batch(u"b1"_s, "failed");
    all.put(record(1, "SUCCEEDED", 0));
    all.pass(BatchAgenda::firstGap);
    QVERIFY(all.jobs.marks.of(u"1"_s).batchFailed);
    all.batch(u"b2"_s, "failed");
    all.put(record(2, "SUCCEEDED", 0)); // began and ended between two polls
    all.pass(BatchAgenda::firstGap);
    QVERIFY(all.jobs.marks.of(u"2"_s).batchFailed);
    QCOMPARE(all.requests(), 2);
}

void TestBatchWatch::undecidedBatchesAreCheckedAgain()
{
    Watched all;
    all.put(record(1, "SUCCEEDED"));
    const QString path = u"/data/foundation/catalog/batches/b1"_s;
    all.client.answerOnce("GET", path, "{\"b1\":{\"status\":\"loading\"}}");
    all.client.answerOnce("GET", path, kit::failureOf(Failure::Kind::Server, 503));
    all.batch(u"b1"_s, "failed");
    all.watch.start();
    all.pass(5min);
    QVERIFY(all.jobs.marks.of(u"1"_s).batchFailed);
    QCOMPARE(all.requests(), 3);
    // One that never ends is given up.
    all.put(record(2, "SUCCEEDED", 0));
    all.batch(u"b2"_s, "loading");
    all.pass(11h);
    QCOMPARE(all.requests(), 3 + BatchAgenda::checksAtMost);
    QVERIFY(!all.watch.agenda().dueMs());
    // One that the Catalog does not know is read once.
    all.put(record(3, "SUCCEEDED", 0));
    all.pass(11h);
    QCOMPARE(all.requests(), 4 + BatchAgenda::checksAtMost);
}

namespace
{

void putJobWithTwoBatches(Watched &all)
{
    QByteArray json = record(1, "SUCCEEDED").json();
    json.replace(
        "\"segmentPerBatch\":false,\"batchId\":\"b1\"",
        R"("segmentPerBatch":true,"batches":[{"batchId":"b7","segmentId":"gold"},{"batchId":"b8","segmentId":"vip"}])");
    const ExportJob job = exportJobReader::readJob(json).value();
    QCOMPARE(job.batches.size(), 2);
    all.history.keep(job);
    all.jobs.merger.merge(std::vector{job});
}

} // namespace

void TestBatchWatch::everyBatchOfAJobCounts()
{
    Watched all;
    putJobWithTwoBatches(all);
    all.batch(u"b7"_s, "success");
    all.batch(u"b8"_s, "failed");
    all.watch.start();
    all.pass(1min);
    QVERIFY(all.jobs.marks.of(u"1"_s).batchFailed);
}

void TestBatchWatch::undecidedBatchesAreReadOneByOne()
{
    Watched all;
    putJobWithTwoBatches(all);
    all.batch(u"b7"_s, "loading");
    all.batch(u"b8"_s, "loading");
    all.watch.start();
    all.pass(BatchAgenda::firstGap);
    QCOMPARE(all.requests(), 2);
    all.pass(BatchAgenda::firstPause);
    QCOMPARE(all.requests(), 3);
    all.batch(u"b7"_s, "success");
    all.batch(u"b8"_s, "failed");
    all.pass(5min);
    QCOMPARE(all.requests(), 5);
    QVERIFY(all.jobs.marks.of(u"1"_s).batchFailed);
}

void TestBatchWatch::oneAtATimeTheNewestFirst()
{
    Watched all;
    for (int id = 1; id <= 80; ++id)
        all.put(record(id, "SUCCEEDED", id));
    all.watch.start();
    QCOMPARE(all.watch.agenda().waiting(), BatchWatch::lookBackAtMost);
    all.client.hold();
    all.clock.advance(BatchAgenda::firstGap);
    all.watch.checkDue();
    QTRY_COMPARE(all.client.waiting(), 1);
    all.clock.advance(1h);
    all.watch.checkDue(); // the first one is not finished
    QCOMPARE(all.watch.agenda().waiting(), BatchWatch::lookBackAtMost - 1);
    all.client.release();
    QTRY_VERIFY(!all.checked.isEmpty());
    all.pass(1h);
    QCOMPARE(all.requests(), BatchWatch::lookBackAtMost);
    QVERIFY(all.client.requests().first().path.endsWith("/b1"_L1));
}

void TestBatchWatch::atRestThereAreAtMostTwoRequestsAMinute()
{
    Watched all;
    for (int id = 1; id <= 8; ++id) {
        all.put(record(id, "SUCCEEDED", id));
        all.batch(u"b"_s + QString::number(id), "loading");
    }
    all.watch.start();
    all.pass(8 * BatchAgenda::firstGap);
    QCOMPARE(all.requests(), 8);
    // From here on nothing succeeds. The jobs are refreshed meanwhile, at the shortest pause of a visible window.
    PollFacts quiet;
    quiet.random = 0;
    const PollStep refresh = planNextPoll(quiet);
    QCOMPARE(refresh.why, PollWhy::Quiet);
    for (int hour = 0; hour < 3; ++hour) {
        const qsizetype before = all.requests();
        all.pass(1h);
        QVERIFY(all.requests() > before);
        QVERIFY(all.requests() - before + 1h / refresh.delay <= 2 * 60);
    }
    // A new success is checked at once in spite of them.
    all.put(record(9, "SUCCEEDED", 0));
    all.batch(u"b9"_s, "failed");
    all.pass(BatchAgenda::firstGap);
    QVERIFY(all.jobs.marks.of(u"9"_s).batchFailed);
}

void TestBatchWatch::pausesDouble()
{
    BatchAgenda agenda;
    agenda.addNewSuccess(u"1"_s, 0);
    QCOMPARE(agenda.dueMs(), std::optional<qint64>(2'000));
    QVERIFY(!agenda.takeDue(1'999));
    QList<qint64> pauses;
    qint64 now = 0;
    bool again = true;
    while (again) {
        now = std::max(now, *agenda.dueMs());
        QCOMPARE(agenda.takeDue(now), std::optional(u"1"_s));
        QVERIFY(!agenda.dueMs());
        again = agenda.postpone(u"1"_s, now);
        if (again)
            pauses.append((*agenda.dueMs() - now) / 1000);
    }
    QCOMPARE(pauses.mid(0, 8), (QList<qint64>{30, 75, 120, 240, 480, 960, 1800, 1800}));
    QCOMPARE(pauses.size(), BatchAgenda::checksAtMost - 1);
    agenda.addNewSuccess(u"1"_s, now);
    QVERIFY(!agenda.dueMs());
}

void TestBatchWatch::theTimerChecksByItself()
{
    Watched all;
    all.put(record(1, "SUCCEEDED"));
    all.batch(u"b1"_s, "failed");
    all.watch.start();
    all.clock.advance(BatchAgenda::firstGap);
    QTRY_VERIFY(all.jobs.marks.of(u"1"_s).batchFailed);
}

EXPORTDESK_TEST(TestBatchWatch)
#include "tst_batchwatch.moc"
