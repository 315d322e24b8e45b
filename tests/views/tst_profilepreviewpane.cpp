// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/contentedits.h"
#include "models/exports/selectionedits.h"
#include "models/jobs/durations.h"
#include "models/jobs/jobhistory.h"
#include "models/previews/usualexports.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/composerworld.h"
#include "tests/views/look.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/tableview.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::ComposerWorld;

namespace
{

const QString entities = u"/data/core/ups/access/entities"_s;
const QString report = u"/data/core/ups/previewsamplestatus/report/namespace"_s;
const QByteArray mara = R"({"x1": {"entity": {
    "person": {"name": {"firstName": "Mara", "lastName": "Sample"}},
    "personalEmail": {"address": "mara@example.invalid"}, "loyalty": {"points": 12480},
    "identityMap": {"email": [{"id": "mara@example.invalid"}], "crmid": [{"id": "C7"}]}}}})";
const QStringList fields{u"person.name.firstName"_s, u"person.name.lastName"_s, u"person.birthDate"_s,
                         u"personalEmail.address"_s, u"loyalty.tier"_s,         u"loyalty.points"_s};

const QString target = u"5b020a27e7040801dedba61b"_s;
const QString gold = u"4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9"_s;
const QString newsletter = u"6a3f1c70-11d4-4c6b-8a0e-5d7be0f2a914"_s;
const QString churn = u"7b3f1c70-11d4-4c6b-8a0e-5d7be0f2a914"_s;
const QByteArray evaluations = R"({"children": [{"id": "j1", "status": "SUCCEEDED", "updateTime": 1772330410000,
    "segments": [{"segmentId": "*"}], "metrics": {"segmentedProfileCounter": {
        "4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9": 6544, "6a3f1c70-11d4-4c6b-8a0e-5d7be0f2a914": 4102}}}]})";

SegmentChoice segment(const QString &id)
{
    SegmentChoice choice;
    choice.segmentId = id;
    return choice;
}

/// A page that offers the preview, and a platform that knows one person.
struct PreviewWorld : ComposerWorld {
    UsualExports usual{past, client};

    explicit PreviewWorld(QSize size = {1184, 732}, const Durations *durations = nullptr)
        : ComposerWorld(false, size)
    {
        client.answer("GET", u"/data/core/ups/segment/jobs"_s, evaluations);
        client.answer("GET", report, R"({"data": [{"code": "email", "fullIDsCount": 9}, {"code": "crmid"}]})");
        client.answer("POST", entities, mara);
        page->setPreview(preview, {durations, &usual});
        open();
        ContentEdits(composer).setFields(fields);
        SelectionEdits(composer).setMergePolicy(u"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"_s);
    }

    void openPreview() { find<QTabBar>(u"composer.tabs"_s)->setCurrentIndex(2); }
    void lookUp(const QString &value)
    {
        find<QLineEdit>(u"composer.preview.value"_s)->setText(value);
        find(u"composer.preview.value"_s)->setFocus();
        press(Qt::Key_Return);
    }
    TableView *table() const { return find<TableView>(u"composer.preview.table"_s); }
};

} // namespace

/// The preview of a profile as the operator uses it.
class ProfilePreviewPaneTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }

    void wideWindowHasItBesideTheRequest()
    {
        PreviewWorld world;
        QVERIFY(world.has(u"composer.json"_s) && world.has(u"composer.checks"_s));
        world.openPreview();
        QVERIFY(!world.has(u"composer.json"_s) && world.has(u"composer.checks"_s));
        QTRY_COMPARE(world.find<QComboBox>(u"composer.preview.namespace"_s)->currentText(), u"email"_s);
        world.find<QTabBar>(u"composer.tabs"_s)->setCurrentIndex(1);
        QVERIFY(world.has(u"composer.json"_s));
    }

    void smallWindowHasThreeTabs()
    {
        PreviewWorld world({904, 568});
        auto *tabs = world.find<QTabBar>(u"composer.tabs"_s);
        QVERIFY(tabs->isTabVisible(0));
        world.openPreview();
        QVERIFY(!world.has(u"composer.json"_s) && !world.has(u"composer.checks"_s));
        world.page->resize(1184, 732);
        QTRY_VERIFY(world.has(u"composer.checks"_s));
        QVERIFY(!tabs->isTabVisible(0));
        QVERIFY(world.has(u"composer.preview.table"_s)); // the tab stays
    }

    void rowsAreShownAndMissingOnesMarked()
    {
        PreviewWorld world;
        world.openPreview();
        QTRY_VERIFY(!world.find<QComboBox>(u"composer.preview.namespace"_s)->currentText().isEmpty());
        world.lookUp(u"mara@example.invalid"_s);
        QTRY_COMPARE(world.table()->model()->rowCount(), 6);
        QVERIFY(world.has(u"composer.preview.missing"_s));
        QVERIFY(kit::visibleWords(*world.page).contains("Merged by Default Timebased."_L1));
        world.find<SegmentedBar>(u"composer.preview.extent"_s)->setFocus();
        world.press(Qt::Key_Right);
        QCOMPARE(world.table()->model()->rowCount(), 6); // four asked for, and two identities
        QCOMPARE(world.table()->model()->index(0, 1).data().toString(), u"C7"_s); // by path
        ContentEdits(world.composer).setFields(QStringList{u"person.name"_s});
        world.press(Qt::Key_Left);
        QCOMPARE(world.table()->model()->rowCount(), 2);
        QVERIFY(!world.has(u"composer.preview.missing"_s));
    }

    void aProfileThatIsNotExportedIsMarked()
    {
        PreviewWorld world;
        world.openPreview();
        QTRY_VERIFY(!world.find<QComboBox>(u"composer.preview.namespace"_s)->currentText().isEmpty());
        world.lookUp(u"mara@example.invalid"_s);
        QTRY_COMPARE(world.table()->model()->rowCount(), 6);
        QVERIFY(!world.has(u"composer.preview.leftOut"_s));
        SelectionEdits(world.composer).setSegments({segment(gold)});
        QTRY_VERIFY(world.has(u"composer.preview.leftOut"_s));
        QVERIFY(kit::visibleWords(*world.page).contains("in none of the selected segments"_L1));
        QCOMPARE(world.table()->model()->rowCount(), 6);
        QTRY_COMPARE(kit::clipped(world.page.get()).join(u"; "_s), QString());
        SelectionEdits(world.composer).setSegments({});
        QTRY_VERIFY(!world.has(u"composer.preview.leftOut"_s));
    }

    void sizeFollowsTheSegments()
    {
        PreviewWorld world;
        world.openPreview();
        const auto says = [&](QLatin1String words) {
            return kit::visibleWords(*world.find(u"composer.preview.size"_s)).contains(words);
        };
        QTRY_VERIFY(says("412,000, counted on"_L1));
        SelectionEdits edits(world.composer);
        edits.setSegments({segment(gold)});
        QTRY_VERIFY(says("Gold + Platinum"_L1));
        QTRY_VERIFY(says("6,544, counted on"_L1));
        edits.setSegments({segment(gold), segment(newsletter), segment(gold)});
        QTRY_VERIFY(says("6,544 to 10,646"_L1));
        QTRY_VERIFY(says("exported once"_L1));
        edits.setSegments({segment(gold), segment(churn)});
        QTRY_VERIFY(says("not counted yet"_L1));
        QVERIFY(!says("6,544 to"_L1));
    }

    void durationIsThatOfSimilarExports()
    {
        Durations history;
        for (int i = 0; i < 3; ++i) {
            JobFacts job;
            job.id = QString::number(i);
            job.status = JobStatus::Succeeded;
            job.datasetId = target;
            job.total.totalMs = 430'000;
            job.createdMs = 1'000;
            history.add(job);
        }
        PreviewWorld world({1184, 732}, &history);
        world.openPreview();
        QVERIFY(!world.find<QWidget>(u"composer.preview.size"_s)->findChildren<QLabel *>().isEmpty());
        SelectionEdits(world.composer).setDatasetId(target);
        QTRY_VERIFY(kit::visibleWords(*world.find(u"composer.preview.size"_s)).contains("7:10 at the median of 3"_L1));
    }

    void bytesAreThoseOfEqualExports()
    {
        PreviewWorld world;
        JobHistory history(world.store, u"c"_s, u"dev"_s);
        const auto read = exportJobReader::readJob(
            R"({"id": 1, "status": "SUCCEEDED", "creationTime": 1772330410000, "fields": "person.name.firstName",
                "destination": {"datasetId": "5b020a27e7040801dedba61b", "batchId": "b1"},
                "schema": {"name": "_xdm.context.profile"}})");
        QVERIFY(read.ok());
        history.keep(read.value());
        world.client.answer("GET", u"/data/foundation/catalog/batches"_s,
                            R"({"b1": {"status": "success", "recordCount": 100, "metrics": {"outputByteSize": 400000},
                                       "size": 400000}})");
        SelectionEdits(world.composer).setDatasetId(target);
        ContentEdits(world.composer).setFields(QStringList{u"person.name.firstName"_s});
        SelectionEdits(world.composer).setSegments({segment(gold)});
        world.openPreview();
        const auto says = [&](QLatin1String words) {
            return kit::visibleWords(*world.find(u"composer.preview.size"_s)).contains(words);
        };
        QTRY_VERIFY2(says("about 24.9"_L1), qPrintable(kit::visibleWords(*world.find(u"composer.preview.size"_s))));
        QVERIFY(says("from 1 export"_L1)); // 6,544 rows of 4,000 bytes
        ContentEdits(world.composer).setFields(QStringList{u"person.name"_s}); // never exported
        QTRY_VERIFY(!says("about 24.9"_L1));
    }

    void everyEndIsSaid()
    {
        PreviewWorld world;
        world.openPreview();
        QTRY_VERIFY(!world.find<QComboBox>(u"composer.preview.namespace"_s)->currentText().isEmpty());
        world.client.answer("POST", entities, "{}");
        world.lookUp(u"nobody@example.invalid"_s);
        QTRY_VERIFY(kit::visibleWords(*world.page).contains("No profile in this sandbox"_L1));
        world.client.answer("POST", entities, kit::failureOf(Failure::Kind::Forbidden, 403));
        world.lookUp(u"mara@example.invalid"_s);
        QTRY_VERIFY(world.has(u"composer.preview.failure"_s));
        QVERIFY(!world.has(u"composer.preview.table"_s));
        QVERIFY(kit::visibleWords(*world.page).contains("Without a preview"_L1));
        world.client.answer("POST", entities, mara);
        world.lookUp(u"mara@example.invalid"_s);
        QTRY_VERIFY(!world.has(u"composer.preview.failure"_s));
        world.lookUp({});
        QTRY_COMPARE(world.table()->model()->rowCount(), 0);
        QVERIFY(!world.preview.identity().isComplete());
    }

    void thePreviewLooks_data() { kit::Look::rows(); }
    void thePreviewLooks()
    {
        const kit::Look look(m_theme);
        PreviewWorld world(look.size);
        world.openPreview();
        QTRY_VERIFY(!world.find<QComboBox>(u"composer.preview.namespace"_s)->currentText().isEmpty());
        kit::Look::save(*world.page, u"preview"_s, u"empty"_s);
        QCOMPARE(kit::clipped(world.page.get()), QStringList());
        world.lookUp(u"mara@example.invalid"_s);
        QTRY_COMPARE(world.table()->model()->rowCount(), 6);
        kit::Look::save(*world.page, u"preview"_s, u"found"_s);
        QCOMPARE(kit::clipped(world.page.get()), QStringList());
        world.client.answer("POST", entities, kit::failureOf(Failure::Kind::Forbidden, 403));
        world.lookUp(u"max@example.invalid"_s);
        QTRY_VERIFY(world.has(u"composer.preview.failure"_s));
        kit::Look::save(*world.page, u"preview"_s, u"refused"_s);
    }
};

EXPORTDESK_TEST(ProfilePreviewPaneTest)
#include "tst_profilepreviewpane.moc"
