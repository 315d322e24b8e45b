// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/jobsworld.h"
#include "tests/views/look.h"
#include "views/shared/chipbar.h"
#include "views/shared/theme.h"

#include <QLabel>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobsWorld;

/// A job that succeeded while its batch failed is not shown as a success anywhere, and one acts on it.
class TestBatchFailed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void itIsFoundByLookingAtTheResult();
    void itRunsAgainWithoutTheField();
    void itIsAcknowledged();
    void eachOfSeveralBatchesHasALineWithItsSegment();
    void noFigureIsClaimedBeforeItIsKnown();
    void aResultIsReadOnce();
    void noProfilesArePointedOut();
    void nothingIsClipped_data() { kit::Look::rows(); }
    void nothingIsClipped();

private:
    Theme m_theme;
};

namespace
{

constexpr int requestTab = 3;
constexpr int resultTab = 4;

void putBatch(JobsWorld &world, const QByteArray &id, const QByteArray &rest)
{
    world.client.answer("GET", u"/data/foundation/catalog/batches/"_s + QString::fromLatin1(id),
                        "{\"" + id + "\":{" + rest + "}}");
    world.client.answer("GET", u"/data/foundation/export/batches/"_s + QString::fromLatin1(id) + u"/files"_s,
                        R"({"data":[]})");
}

/// Job 24114 asked for a field that the dataset does not have; its batch was rejected.
void rejectBatch(JobsWorld &world)
{
    world.platform.jobs[24114].fields = "person.name,loyalty.tierName";
    putBatch(world, "01k9batch24114",
             R"("status":"failed","recordCount":0,"failedRecordCount":37963,"errors":[{"code":"MAPPER-3107-400",
             "description":"The schema of the dataset has no field loyalty.tierName","rows":[0,1,2]}])");
}

/// Its one part file, which has one row.
void putFile(JobsWorld &world, const QString &batch)
{
    world.client.answer("GET", u"/data/foundation/export/batches/%1/files"_s.arg(batch),
                        R"({"data":[{"dataSetFileId":"f"}]})");
    world.client.answer("GET", u"/data/foundation/export/files/f"_s, [](const PlatformRequest &request) {
        const QByteArray content = "{\"person\":{\"name\":\"x\"}}\n";
        const QByteArray size = QByteArray::number(content.size());
        PlatformReply reply;
        if (request.query.hasQueryItem(u"path"_s)) {
            reply.status = 206;
            reply.body = content;
            reply.contentRange = "bytes 0-" + QByteArray::number(content.size() - 1) + '/' + size;
        } else {
            reply.body = R"({"data":[{"name":"part-0.json","length":")" + size + "\"}]}";
        }
        return Outcome<PlatformReply>(reply);
    });
}

QString verdict(const JobsWorld &world)
{
    return world.has(u"result.verdict"_s) ? world.find<QLabel>(u"result.verdict"_s)->text() : QString();
}

} // namespace

void TestBatchFailed::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestBatchFailed::itIsFoundByLookingAtTheResult()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    rejectBatch(world);
    world.open();
    const int succeeded = world.filter.count(JobFilter::Chip::Succeeded);
    world.clickJob(u"24114"_s);
    world.tabs()->setCurrentIndex(resultTab);
    QTRY_VERIFY(verdict(world).startsWith(u"No profiles arrived"_s));
    QTRY_COMPARE(world.filter.count(JobFilter::Chip::BatchFailed), 1);
    QCOMPARE(world.filter.count(JobFilter::Chip::Succeeded), succeeded - 1);
    QCOMPARE(world.word(u"24114"_s, ExportJobsModel::Status), u"Succeeded, batch failed"_s);
    QCOMPARE(world.word(u"24114"_s, ExportJobsModel::Progress), u"0 of 37,963 profiles arrived"_s);
    QCOMPARE(world.tabs()->accessibleTabName(2), u"Errors: 1"_s);
    world.find<ChipBar>(u"jobs.chips"_s)->choose(u"batch-failed"_s);
    QCOMPARE(world.shownIds(), QStringList{u"24114"_s});
}

void TestBatchFailed::itRunsAgainWithoutTheField()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    rejectBatch(world);
    world.open();
    world.marks.setBatchFailed(u"24114"_s, true, 0);
    QSignalSpy again(world.page.get(), &JobsPage::runAgainRequested);
    world.clickJob(u"24114"_s);
    // A failure opens on what went wrong.
    QTRY_VERIFY(world.has(u"jobs.batchFailed.arrived"_s));
    QCOMPARE(world.find<QLabel>(u"jobs.batchFailed.arrived"_s)->text(), u"0 of 37,963 profiles arrived"_s);
    QTRY_VERIFY(kit::visibleWords(*world.find(u"jobs.details"_s)).contains(u"MAPPER-3107-400"_s));
    QTRY_VERIFY(world.has(u"jobs.batchFailed.runWithout"_s));
    const QString remedy = world.find<QLabel>(u"jobs.batchFailed.remedy"_s)->text();
    QVERIFY2(remedy.contains(u"loyalty.tierName"_s) && remedy.contains(u"creates no duplicates"_s), qPrintable(remedy));
    world.click(u"jobs.batchFailed.runWithout"_s);
    QCOMPARE(again.size(), 1);
    const QByteArray request = again[0][0].toByteArray();
    QVERIFY2(request.contains("person.name") && !request.contains("loyalty"), request.constData());
}

void TestBatchFailed::itIsAcknowledged()
{
    JobsWorld world;
    rejectBatch(world);
    world.open();
    QTRY_COMPARE(world.marks.openFailures(), 4);
    world.marks.setBatchFailed(u"24114"_s, true, 0);
    QTRY_COMPARE(world.marks.openFailures(), 5);
    world.clickJob(u"24114"_s);
    world.click(u"jobs.details.acknowledge"_s);
    QCOMPARE(world.marks.openFailures(), 4);
    QVERIFY(world.has(u"jobs.details.copyForSupport"_s));
}

void TestBatchFailed::eachOfSeveralBatchesHasALineWithItsSegment()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.platform.jobs[24114].batches = R"([{"segmentId":"cart","batchId":"b-cart"},
        {"segmentId":"gold","batchId":"b-gold"}])";
    putBatch(world, "b-cart", R"("status":"success","recordCount":30000)");
    putBatch(world, "b-gold", R"("status":"failed","recordCount":0,"failedRecordCount":7963)");
    world.open();
    world.clickJob(u"24114"_s);
    world.tabs()->setCurrentIndex(resultTab);
    QTRY_VERIFY(world.has(u"result.problem"_s)); // no files are listed, although there are records
    QCOMPARE(world.find<QLabel>(u"result.batch.b-cart.name"_s)->text(), u"Cart abandoned"_s);
    QCOMPARE(world.find<QLabel>(u"result.batch.b-gold.name"_s)->text(), u"Gold + Platinum"_s);
    QCOMPARE(world.find<QLabel>(u"result.batch.b-gold"_s)->text(), u"7,963 records rejected"_s);
    QCOMPARE(world.find<QLabel>(u"result.batch.b-cart"_s)->text(), u"30,000 records"_s);
    QVERIFY2(verdict(world).startsWith(u"30,000 "_s), qPrintable(verdict(world)));
}

/// The Catalog's figure stands until the files are counted, and stays where they cannot be.
void TestBatchFailed::noFigureIsClaimedBeforeItIsKnown()
{
    const kit::SpokenLanguage english(u"en"_s);
    qputenv("EXPORTDESK_DUCKDB", "/nowhere/libduckdb.so");
    const auto restored = qScopeGuard([] { qunsetenv("EXPORTDESK_DUCKDB"); });
    JobsWorld world;
    putBatch(world, "01k9batch24114", R"("status":"success","recordCount":37963)");
    putFile(world, u"01k9batch24114"_s);
    world.open();
    QStringList figures;
    QTimer looks;
    connect(&looks, &QTimer::timeout, this, [&] {
        if (!world.has(u"result.batch.01k9batch24114"_s))
            return;
        const QString figure = world.find<QLabel>(u"result.batch.01k9batch24114"_s)->text();
        if (!figures.contains(figure))
            figures += figure;
    });
    looks.start(0);
    world.clickJob(u"24114"_s);
    world.tabs()->setCurrentIndex(resultTab);
    QTRY_VERIFY_WITH_TIMEOUT(world.has(u"result.problem"_s), 20'000);
    QTRY_COMPARE(figures, QStringList{u"37,963 records"_s});
    QVERIFY2(verdict(world).startsWith(u"37,963 "_s), qPrintable(verdict(world)));
}

/// Though the record of its job is touched later: nothing of the result flickers or is fetched again.
void TestBatchFailed::aResultIsReadOnce()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    rejectBatch(world);
    world.open();
    world.clickJob(u"24114"_s);
    world.tabs()->setCurrentIndex(resultTab);
    QTRY_VERIFY(verdict(world).startsWith(u"No profiles arrived"_s));
    const QString path = u"/data/foundation/catalog/batches/01k9batch24114"_s;
    const qsizetype reads = world.client.count("GET", path);
    QVERIFY(reads > 0);
    world.platform.jobs[24114].updated += 1000;
    world.refresh();
    QTRY_COMPARE(world.jobs.model.facts(u"24114"_s)->updatedMs, world.platform.jobs[24114].updated);
    QTest::qWait(600); // longer than a selection rests before it is read
    QCOMPARE(world.client.count("GET", path), reads);
    QVERIFY(verdict(world).startsWith(u"No profiles arrived"_s));
}

void TestBatchFailed::noProfilesArePointedOut()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.platform.jobs[24114] = world.succeeded(24114, "basket", 60, 0, 188);
    putBatch(world, "01k9batch24114", R"("status":"success","recordCount":0)");
    world.open();
    QCOMPARE(world.word(u"24114"_s, ExportJobsModel::Progress), u"0 profiles exported"_s);
    world.clickJob(u"24114"_s);
    world.tabs()->setCurrentIndex(resultTab);
    QTRY_VERIFY(verdict(world).startsWith(u"No profiles arrived"_s));
    QTRY_VERIFY(world.has(u"result.way"_s)); // to the request
    world.click(u"result.way"_s);
    QCOMPARE(world.tabs()->currentIndex(), requestTab);
}

void TestBatchFailed::nothingIsClipped()
{
    const kit::Look look(m_theme);
    JobsWorld world(true, look.size);
    rejectBatch(world);
    world.platform.jobs[24108].batches = R"([{"segmentId":"cart","batchId":"b-cart"},
        {"segmentId":"gold","batchId":"b-gold"}])";
    putBatch(world, "b-cart", R"("status":"success","recordCount":30000)");
    putBatch(world, "b-gold", R"("status":"failed","recordCount":0,"failedRecordCount":7963)");
    world.platform.jobs[24111] = world.succeeded(24111, "basket", 120, 0, 189);
    world.open();
    world.marks.setBatchFailed(u"24114"_s, true, 0);
    world.clickJob(u"24114"_s);
    QTRY_VERIFY(world.has(u"jobs.batchFailed.runWithout"_s));
    QTRY_COMPARE(kit::clipped(world.page.get()), QStringList());
    kit::Look::save(*world.page, u"batch-failed"_s, u"errors"_s);
    world.tabs()->setCurrentIndex(resultTab);
    QTRY_COMPARE(kit::clipped(world.page.get()), QStringList());
    kit::Look::save(*world.page, u"batch-failed"_s, u"result"_s);
    world.clickJob(u"24108"_s);
    QTRY_VERIFY(world.has(u"result.problem"_s) && world.has(u"result.batch.b-gold"_s));
    QTRY_COMPARE(kit::clipped(world.page.get()).join(u'\n'), QString());
    kit::Look::save(*world.page, u"batch-failed"_s, u"segments"_s);
    world.page->search(u"since:yesterday mine:sta dataset:export"_s);
    QTRY_COMPARE(world.sorted.rowCount(), 0);
    QTRY_COMPARE(kit::clipped(world.page.get()), QStringList());
    kit::Look::save(*world.page, u"batch-failed"_s, u"refused"_s);
}

EXPORTDESK_TEST(TestBatchFailed)
#include "tst_batchfailed.moc"
