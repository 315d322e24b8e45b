// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobreader.h"
#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
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
    BatchWatch watch{jobs.model, history, marks, DatasetCalls(client)};

    Watched()
    {
        watch.setGap(std::chrono::milliseconds(0));
        watch.setAgain(std::chrono::milliseconds(0));
    }
    void put(const JobRecord &one)
    {
        const ExportJob job = exportJobReader::readJob(one.json()).value();
        history.keep(job);
        jobs.merger.merge(std::vector{job});
    }
    void batch(const QString &id, const QByteArray &status)
    {
        client.answer("GET", u"/data/foundation/catalog/batches/"_s + id,
                      "{\"" + id.toLatin1() + "\":{\"status\":\"" + status + "\"}}");
    }
    qsizetype asked() const { return client.count("GET", u"/data/foundation/catalog/batches/*"_s); }
};

} // namespace

/// Batches that failed although their jobs succeeded are found without anybody looking.
class TestBatchWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentSuccessesAreLookedAtOnce();
    void aJobThatEndsIsFollowed();
    void whatIsNotDecidedIsAskedForAgain();
    void everyBatchOfAJobCounts();
    void oneAtATime();
};

void TestBatchWatch::recentSuccessesAreLookedAtOnce()
{
    Watched all;
    all.put(record(1, "SUCCEEDED"));
    all.put(record(2, "SUCCEEDED"));
    all.put(record(3, "FAILED"));
    all.put(record(4, "SUCCEEDED", 3 * 1440)); // days ago: nobody asks any more
    all.put(record(5, "PROCESSING"));
    all.batch(u"b1"_s, "success");
    all.batch(u"b2"_s, "failed");
    QSignalSpy failed(&all.watch, &BatchWatch::batchFailed);
    all.watch.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), u"2"_s);
    QTRY_COMPARE(all.asked(), 2);
    QVERIFY(all.jobs.marks.of(u"2"_s).batchFailed && !all.jobs.marks.of(u"1"_s).batchFailed);
    QCOMPARE(all.jobs.model.facts(u"2"_s)->mark.batchFailed, true);
    all.watch.start(); // the list is read again
    QTest::qWait(20);
    QCOMPARE(all.asked(), 2);
    // Kept: another run knows it at once.
    kit::JobTable again(all.clock);
    JobMarks kept(all.store, again.known, again.marks, u"test"_s, u"prod"_s);
    kept.load();
    QTRY_VERIFY(again.marks.of(u"2"_s).batchFailed);
}

void TestBatchWatch::aJobThatEndsIsFollowed()
{
    Watched all;
    all.put(record(1, "PROCESSING"));
    all.watch.start();
    QTest::qWait(10);
    QCOMPARE(all.asked(), 0);
    all.batch(u"b1"_s, "failed");
    JobRecord ended = record(1, "SUCCEEDED", 0);
    all.put(ended);
    QTRY_VERIFY(all.jobs.marks.of(u"1"_s).batchFailed);
    all.batch(u"b2"_s, "failed");
    all.put(record(2, "SUCCEEDED", 0)); // began and ended between two looks
    QTRY_VERIFY(all.jobs.marks.of(u"2"_s).batchFailed);
}

void TestBatchWatch::whatIsNotDecidedIsAskedForAgain()
{
    Watched all;
    all.put(record(1, "SUCCEEDED"));
    const QString path = u"/data/foundation/catalog/batches/b1"_s;
    all.client.answerOnce("GET", path, "{\"b1\":{\"status\":\"loading\"}}");
    all.client.answerOnce("GET", path, kit::failureOf(Failure::Kind::Server, 503));
    all.batch(u"b1"_s, "failed");
    all.watch.start();
    QTRY_VERIFY(all.jobs.marks.of(u"1"_s).batchFailed);
    QCOMPARE(all.asked(), 3);
    // One that never ends is given up, not asked for till the end of days.
    all.put(record(2, "SUCCEEDED", 0));
    all.batch(u"b2"_s, "loading");
    QTRY_COMPARE(all.asked(), 3 + BatchWatch::triesAtMost);
    QTest::qWait(20);
    QCOMPARE(all.asked(), 3 + BatchWatch::triesAtMost);
    // One that the Catalog does not know is asked for once.
    all.put(record(3, "SUCCEEDED", 0));
    QTRY_COMPARE(all.asked(), 4 + BatchWatch::triesAtMost);
    QTest::qWait(20);
    QCOMPARE(all.asked(), 4 + BatchWatch::triesAtMost);
}

void TestBatchWatch::everyBatchOfAJobCounts()
{
    Watched all;
    QByteArray json = record(1, "SUCCEEDED").json();
    json.replace(
        "\"segmentPerBatch\":false,\"batchId\":\"b1\"",
        R"("segmentPerBatch":true,"batches":[{"batchId":"b7","segmentId":"gold"},{"batchId":"b8","segmentId":"vip"}])");
    const ExportJob job = exportJobReader::readJob(json).value();
    QCOMPARE(job.batches.size(), 2);
    all.history.keep(job);
    all.jobs.merger.merge(std::vector{job});
    all.batch(u"b7"_s, "success");
    all.batch(u"b8"_s, "failed");
    all.watch.start();
    QTRY_VERIFY(all.jobs.marks.of(u"1"_s).batchFailed);
}

void TestBatchWatch::oneAtATime()
{
    Watched all;
    for (int id = 1; id <= 80; ++id)
        all.put(record(id, "SUCCEEDED", id));
    all.client.hold();
    all.watch.start();
    QTRY_COMPARE(all.client.waiting(), 1);
    QCOMPARE(all.watch.waiting(), BatchWatch::lookBackAtMost - 1);
    QTest::qWait(20);
    QCOMPARE(all.client.waiting(), 1);
    all.client.releaseOne();
    QTRY_COMPARE(all.client.waiting(), 1);
    QCOMPARE(all.asked(), 2);
    all.client.release();
    QTRY_COMPARE(all.asked(), BatchWatch::lookBackAtMost);
    // The newest first.
    QVERIFY(all.client.requests().first().path.endsWith("/b1"_L1));
}

EXPORTDESK_TEST(TestBatchWatch)
#include "tst_batchwatch.moc"
