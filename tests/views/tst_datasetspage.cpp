// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchesmodel.h"
#include "models/datasets/datasettarget.h"
#include "models/jobs/datasetcounts.h"
#include "models/jobs/durations.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/look.h"
#include "tests/views/pagedriver.h"
#include "tests/views/spokenlanguage.h"
#include "views/datasets/createdatasetdialog.h"
#include "views/datasets/datasetspage.h"
#include "views/datasets/expirydialog.h"
#include "views/shared/chipbar.h"
#include "views/shared/jsonview.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/messagebar.h"
#include "views/shared/searchfield.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/tableview.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString catalog = u"/data/foundation/catalog/"_s;
const QString registry = u"/data/foundation/schemaregistry/tenant/"_s;
const QByteArray profileUnion = profileUnionId.data();
const QString loyalty = u"65f0c1d2e3a4b5c6d7e8f901"_s;

QByteArray dataset(const QString &id, const QByteArray &name, qint64 created, const QByteArray &schema,
                   const QByteArray &more = "\"tags\":{}")
{
    return QByteArray("\"" + id.toLatin1() + "\":{\"name\":\"" + name + "\",\"created\":" + QByteArray::number(created)
                      + ",\"description\":\"Daily hand-over\",\"schemaRef\":{\"id\":\"" + schema + "\"}," + more + "}");
}

/// The page over a small catalog.
struct Desk {
    kit::FakeClient client;
    kit::FakeClock clock;
    DatasetsModel datasets{client, clock};
    DatasetCreations creations{datasets, client, clock};
    BatchesModel batches{client, clock};
    kit::JobTable jobs{clock};
    Durations durations;
    std::unique_ptr<DatasetsPage> page;

    explicit Desk(QSize size = {1184, 732}, bool filled = true)
    {
        const QByteArray all = "{" + dataset(loyalty, "Loyalty export DE", 1'795'000'000'000, profileUnion) + ","
            + dataset(u"5b020a27e7040801dedba61b"_s, "Basket export hourly", 1'794'000'000'000, profileUnion) + ","
            + dataset(u"64a1b2c3d4e5f60718293a4b"_s, "CRM customers", 1'793'000'000'000,
                      "https://ns.adobe.com/acme/schemas/crm", "\"tags\":{\"unifiedProfile\":[\"enabled:true\"]}")
            + ","
            + dataset(u"64b77e0f1a2b3c4d5e6f7081"_s, "Profile-Snapshot-Export-8f2c1", 1'792'000'000'000, profileUnion)
            + "}";
        client.answer("GET", catalog + u"dataSets"_s, filled ? all : QByteArray("{}"));
        client.answer("GET", catalog + u"dataSets/*"_s, all);
        client.answer("GET", catalog + u"lastBatches"_s, "{}");
        client.answer("GET", catalog + u"batches"_s,
                      R"({"0b1c2d3e4f5061728394a5b6c7d8e9f0": {"status": "success", "created": 1795000000000,
                            "recordCount": 412880},
                          "1c2d3e4f5061728394a5b6c7d8e9f001": {"status": "failed", "created": 1794900000000,
                            "errors": [{"code": "106", "description": "loyalty.<b>tierName</b> is not in the schema"}]}})");
        client.answer("GET", registry + u"unions/_xdm.context.profile__union"_s,
                      R"({"title": "XDM Individual Profile, union", "version": "1.4", "type": "object", "properties": {
            "person" : {
                "type" : "object",
                "properties" : {
                    "name" : {
                        "type" : "object",
                        "properties" : {
                            "firstName" : {"type" : "string", "title" : "First name"},
                            "lastName" : {"type" : "string", "title" : "Last name"}
                        }
                    }
                }
            },
                       "loyalty":
            {
                "type" : "object", "properties":
                {
                    "points":
                    {
                        "type" : "integer"
                    }
                }
            }}
    })");
        client.answer("GET", u"/data/foundation/export/batches/*"_s, R"({"data": [], "_page": {"count": 0}})");
        batches.setJobOf([](const QString &batch) { return batch.startsWith(u'1') ? u"24092"_s : u"24116"_s; });
        page = std::make_unique<DatasetsPage>(datasets, creations, batches, SandboxLook{u"prod"_s, true, false});
        datasets.setJobCounts({{loyalty, 212}});
        page->listJobs(jobs.model, durations);
        page->listSchemas(SchemaCalls(client));
        page->listRecords(DatasetCalls(client));
        page->resize(size);
        page->show();
        datasets.reload();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(!datasets.isLoading());
        QCoreApplication::processEvents();
    }
    template <class T = QWidget>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        return found ? found : (qFatal("no %s", name), nullptr);
    }
    TableView *table() const { return find<TableView>("datasets.table"); }
    TableView *batchTable() const { return find<TableView>("datasets.batches"); }
    static void clickRow(TableView *table, int row)
    {
        const QModelIndex index = table->model()->index(row, table->firstColumn());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        QCoreApplication::processEvents();
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all << table()->model()->index(row, DatasetsModel::NameColumn).data().toString();
        return all;
    }
    QString words() const { return kit::visibleWords(*page); }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *candidate : page->findChildren<QAbstractButton *>())
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        return nullptr;
    }
};

} // namespace

/// The Datasets room as the operator uses it.
class TestDatasetsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void rowSaysWhetherItCanBeATargetAndWhyNot();
    void chipsAndSearchNarrow();
    void onlyATargetCanBeUsed();
    void jobsOfADatasetAreOneClickAway();
    void jobsAndRecordHaveTheirTabs();
    void schemaIsReadWhenLookedAtAndSearchedByKeyboard();
    void schemaThatCannotBeReadSaysWhy();
    void batchesAreCountedAsFarAsTheyWereRead();
    void failedBatchSaysWhyAndWhose();
    void batchLeadsToItsJobByKeyboard();
    void columnsAreChosenAndIdIsCopied();
    void newDatasetIsMadeOnceAndShown();
    void expiryIsShownAndSet();
    void aNewDatasetCanExpire();
    void failureStaysUntilItIsReadAnew();
    void emptyPageOffersTheNextStep();
    void nothingIsClippedAndEverythingNamed_data() { kit::Look::lightRows(); }
    void nothingIsClippedAndEverythingNamed();
    void pictures_data() { kit::Look::rows(); }
    void pictures();

private:
    Theme m_theme;
};

void TestDatasetsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"exportdesk-test"_s);
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestDatasetsPage::rowSaysWhetherItCanBeATargetAndWhyNot()
{
    const Desk desk;
    QAbstractItemModelTester tester(desk.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList reasons;
    for (int row = 0; row < desk.table()->model()->rowCount(); ++row)
        reasons << desk.table()->model()->index(row, DatasetsModel::TargetColumn).data().toString();
    QCOMPARE(reasons,
             (QStringList{u"Profile union schema"_s, u"Profile union schema"_s,
                          u"Source dataset, not based on the union schema"_s,
                          u"System dataset, not available as a target"_s}));
    QVERIFY(desk.table()->currentIndex().isValid());
    Desk::clickRow(desk.table(), 0);
    QVERIFY(desk.words().contains(u"Yes. Each export adds batches; existing ones are not replaced."_s));
    Desk::clickRow(desk.table(), 3);
    QVERIFY(desk.words().contains(u"System dataset, not available as a target"_s));
}

void TestDatasetsPage::chipsAndSearchNarrow()
{
    const Desk desk;
    auto *chips = desk.find<ChipBar>("datasets.chips");
    chips->findChild<QAbstractButton *>()->setFocus();
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Right);
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Space);
    QCOMPARE(chips->chosen(), u"targets"_s);
    QCOMPARE(desk.names(), (QStringList{u"Loyalty export DE"_s, u"Basket export hourly"_s}));
    desk.page->focusSearch();
    QTest::keyClicks(desk.find<SearchField>("datasets.search"), u"basket"_s);
    QTRY_COMPARE(desk.names(), QStringList{u"Basket export hourly"_s});
    QTest::keyClicks(desk.find<SearchField>("datasets.search"), u"x"_s);
    QTRY_COMPARE(desk.names(), QStringList());
    QTest::mouseClick(desk.button(u"Clear filter"_s), Qt::LeftButton);
    QCOMPARE(desk.names().size(), 4);
}

void TestDatasetsPage::onlyATargetCanBeUsed()
{
    const Desk desk;
    QSignalSpy used(desk.page.get(), &DatasetsPage::useRequested);
    Desk::clickRow(desk.table(), 2);
    QVERIFY(!desk.find("datasets.use")->isEnabled());
    QVERIFY(!desk.find("datasets.use")->toolTip().isEmpty());
    Desk::clickRow(desk.table(), 0);
    desk.click("datasets.use");
    QCOMPARE(used, (QList<QVariantList>{{loyalty}}));
}

void TestDatasetsPage::jobsOfADatasetAreOneClickAway()
{
    const Desk desk;
    QSignalSpy asked(desk.page.get(), &DatasetsPage::jobsRequested);
    Desk::clickRow(desk.table(), 0);
    QVERIFY(desk.find<QAbstractButton>("datasets.jobs")->text().contains(u"212"_s));
    desk.click("datasets.jobs");
    QCOMPARE(asked, (QList<QVariantList>{{loyalty, u"Loyalty export DE"_s}}));
    Desk::clickRow(desk.table(), 1);
    QVERIFY(!desk.find("datasets.jobs")->isEnabled());
}

void TestDatasetsPage::jobsAndRecordHaveTheirTabs()
{
    const Desk desk;
    const auto job = [](qint64 id, const QString &into, qint64 created) {
        ExportJob one;
        one.id = QString::number(id);
        one.status = JobStatus::Succeeded;
        one.datasetId = into;
        one.createdMs = created;
        return one;
    };
    auto &jobs = const_cast<Desk &>(desk).jobs;
    jobs.merger.merge({job(1, loyalty, 1000), job(2, u"other"_s, 2000), job(3, loyalty, 3000)});
    DatasetCounts counts(jobs.known);
    counts.add(0, jobs.known.count() - 1);
    QCOMPARE(counts.byDataset(), (QHash<QString, int>{{loyalty, 2}, {u"other"_s, 1}}));
    const_cast<Desk &>(desk).datasets.setJobCounts(counts.byDataset());
    const int row = desk.datasets.rowOf(loyalty);
    QCOMPARE(desk.datasets.index(row, DatasetsModel::JobsColumn).data().toString(), u"2"_s);
    Desk::clickRow(desk.table(), 0);
    auto *tabs = desk.page->findChild<QTabBar *>();
    QVERIFY(tabs);
    QCOMPARE(tabs->count(), 4);
    tabs->setCurrentIndex(1);
    auto *list = desk.find<TableView>("datasets.jobsOf");
    QTRY_VERIFY(list->model() && list->model()->rowCount() == 2);
    QCOMPARE(list->model()->index(0, ExportJobsModel::Id).data().toString(), u"3"_s); // the newest first
    jobs.merger.merge({job(4, loyalty, 4000)});
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QSignalSpy wanted(desk.page.get(), &DatasetsPage::jobRequested);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.takeFirst()[0].toString(), u"4"_s);
    Desk::clickRow(desk.table(), 1); // one into which no job exports
    QTRY_COMPARE(list->model()->rowCount(), 0);
    Desk::clickRow(desk.table(), 0);
    tabs->setCurrentIndex(3);
    auto *raw = desk.find<JsonView>("datasets.raw");
    QTRY_VERIFY(raw->isVisible() && raw->toPlainText().contains(u"\"Loyalty export DE\""_s));
    QVERIFY(!list->model()); // nobody looks: no list is kept
}

void TestDatasetsPage::schemaIsReadWhenLookedAtAndSearchedByKeyboard()
{
    const kit::SpokenLanguage english(u"en"_s);
    Desk desk;
    const QString unionPath = registry + u"unions/_xdm.context.profile__union"_s;
    Desk::clickRow(desk.table(), 0);
    QCOMPARE(desk.client.count("GET", unionPath), 0); // nobody looks
    auto *tabs = desk.page->findChild<QTabBar *>();
    tabs->setCurrentIndex(2);
    auto *tree = desk.find<QTreeView>("datasets.schema.tree");
    QTRY_VERIFY(tree->isVisible() && tree->model()->rowCount() == 2);
    QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(desk.client.requests("GET", unionPath).first().accept,
             QByteArray("application/vnd.adobe.xed-full+json; version=1"));
    QVERIFY2(desk.words().contains(u"XDM Individual Profile, union"_s), qPrintable(desk.words()));
    QVERIFY2(desk.words().contains(u"Version 1.4 · 3 fields"_s), qPrintable(desk.words()));
    // There is nothing to choose: no box, neither for the eye nor for Space or a screen reader.
    QVERIFY(!tree->model()->index(0, 0).data(Qt::CheckStateRole).isValid());
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space);
    QVERIFY(!tree->model()->index(0, 0).flags().testFlag(Qt::ItemIsUserCheckable));
    // Ctrl+F searches here; Down goes to the hit, Ctrl+C copies its path.
    desk.page->focusSearch();
    auto *search = desk.find<SearchField>("datasets.schema.search");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"last name"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(tree->hasFocus());
    QCOMPARE(tree->currentIndex().data().toString(), u"person.name.lastName"_s);
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"person.name.lastName"_s);
    // Another dataset on the same schema: what is searched for stays, and nothing is asked for again.
    Desk::clickRow(desk.table(), 1);
    QCOMPARE(search->text(), u"last name"_s);
    QCOMPARE(desk.client.count("GET", unionPath), 1);
    desk.page->focusSearch(); // from the table it searches the table
    QVERIFY(desk.find("datasets.search")->hasFocus());
}

void TestDatasetsPage::schemaThatCannotBeReadSaysWhy()
{
    Desk desk;
    const QString schema = registry + u"schemas/_acme.schemas.crm"_s;
    desk.client.answer("GET", schema, kit::failureOf(Failure::Kind::NotFound, 404));
    desk.page->findChild<QTabBar *>()->setCurrentIndex(2);
    Desk::clickRow(desk.table(), 2);
    QTRY_VERIFY2(desk.words().contains(u"The schema could not be loaded."_s), qPrintable(desk.words()));
    QVERIFY(!desk.find("datasets.schema.tree")->isVisible());
    desk.client.answer("GET", schema, R"({"title": "CRM customers", "type": "object",
                                          "properties": {"crmId": {"type": "string"}}})");
    QTest::mouseClick(desk.button(u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.find<QTreeView>("datasets.schema.tree")->isVisible());
    QVERIFY(!desk.words().contains(u"The schema could not be loaded."_s));
}

void TestDatasetsPage::batchesAreCountedAsFarAsTheyWereRead()
{
    Desk desk;
    Desk::clickRow(desk.table(), 0);
    const auto told = [&desk] { return desk.page->findChild<KeyValueGrid *>()->value(u"batches"_s); };
    QTRY_COMPARE(told(), u"2"_s);
    QByteArray page = "{";
    for (int i = 0; i < 100; ++i)
        page += QByteArray(i ? "," : "") + "\"batch-" + QByteArray::number(i)
            + "\":{\"status\":\"success\",\"created\":" + QByteArray::number(1'795'000'000'000 - i) + "}";
    desk.client.answer("GET", catalog + u"batches"_s, page + "}");
    desk.page->refresh();
    QTRY_COMPARE(told(), u"100 or more"_s);
}

void TestDatasetsPage::failedBatchSaysWhyAndWhose()
{
    const Desk desk;
    Desk::clickRow(desk.table(), 0);
    QTRY_COMPARE(desk.batchTable()->model()->rowCount(), 2);
    QAbstractItemModelTester tester(desk.batchTable()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::clickRow(desk.batchTable(), 1);
    QVERIFY2(desk.words().contains(u"The batch of job 24092 failed"_s), qPrintable(desk.words()));
    QVERIFY(desk.words().contains(u"106: loyalty.<b>tierName</b> is not in the schema"_s)); // as text
    QSignalSpy asked(desk.page.get(), &DatasetsPage::jobRequested);
    QTRY_VERIFY(desk.button(u"Show job"_s));
    QTest::mouseClick(desk.button(u"Show job"_s), Qt::LeftButton);
    QCOMPARE(asked, (QList<QVariantList>{{u"24092"_s}}));
    Desk::clickRow(desk.batchTable(), 0);
    QVERIFY(!desk.words().contains(u"The batch of job"_s));
}

void TestDatasetsPage::batchLeadsToItsJobByKeyboard()
{
    const Desk desk;
    Desk::clickRow(desk.table(), 0);
    QTRY_COMPARE(desk.batchTable()->model()->rowCount(), 2);
    QSignalSpy asked(desk.page.get(), &DatasetsPage::jobRequested);
    desk.batchTable()->setFocus();
    QTest::keyClick(desk.batchTable(), Qt::Key_Return);
    QCOMPARE(asked, (QList<QVariantList>{{u"24116"_s}}));
}

void TestDatasetsPage::columnsAreChosenAndIdIsCopied()
{
    const Desk desk;
    Desk::clickRow(desk.table(), 0);
    QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), loyalty);
    QVERIFY(desk.find("datasets.columns")->isEnabled());
    desk.table()->columns().show(u"id"_s, false);
    QVERIFY(!desk.table()->columns().isShown(u"id"_s));
}

void TestDatasetsPage::newDatasetIsMadeOnceAndShown()
{
    Desk desk;
    const QString created = u"65f0c1d2e3a4b5c6d7e8f902"_s;
    desk.client.answer("POST", catalog + u"dataSets"_s, R"(["@/dataSets/65f0c1d2e3a4b5c6d7e8f902"])", 201);
    desk.client.answer("GET", catalog + u"dataSets/"_s + created, // looked up before the response is believed
                       R"({"65f0c1d2e3a4b5c6d7e8f902": {"name": "Profile export DE", "schemaRef": {"id": ")"
                           + profileUnion + R"("}}})");
    desk.click("datasets.create");
    auto *dialog = desk.page->findChild<CreateDatasetDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *create = dialog->findChild<QAbstractButton *>(u"dataset.create.button"_s);
    QVERIFY(!create->isEnabled()); // without a name
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"dataset.create.name"_s), u"Profile export DE"_s);
    QTest::mouseClick(create, Qt::LeftButton);
    QTest::mouseClick(create, Qt::LeftButton); // an impatient hand
    QTRY_VERIFY(!desk.page->findChild<CreateDatasetDialog *>());
    QCOMPARE(desk.client.count("POST", catalog + u"dataSets"_s), 1);
    const QByteArray body = desk.client.requests("POST", catalog + u"dataSets"_s).first().body;
    QCOMPARE(QJsonDocument::fromJson(body)["name"_L1].toString(), u"Profile export DE"_s);
    QVERIFY(body.contains("profile__union"));
    QCOMPARE(desk.table()->currentIndex().data(DatasetsModel::IdRole).toString(), created);
}

void TestDatasetsPage::expiryIsShownAndSet()
{
    Desk desk;
    const QString ttl = u"/data/core/hygiene/ttl"_s;
    Desk::clickRow(desk.table(), 0);
    const auto *grid = desk.page->findChild<KeyValueGrid *>();
    QVERIFY(grid->value(u"expiry"_s).startsWith("None."_L1)); // a quiet hint
    desk.client.answer("GET", ttl, R"({"results": [], "total_pages": 1})");
    desk.client.answerOnce("POST", ttl, kit::failureOf(Failure::Kind::Forbidden, 403));
    desk.client.answer("POST", ttl, "{}", 201);
    desk.client.answer("GET", catalog + u"dataSets"_s,
                       "{"
                           + dataset(loyalty, "Loyalty export DE", 1'795'000'000'000, profileUnion,
                                     "\"tags\":{\"adobe/hygiene/ttl\":[\"1802776000000\"]}")
                           + "}");
    desk.click("datasets.expiry");
    auto *dialog = desk.page->findChild<ExpiryDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *set = dialog->findChild<QAbstractButton *>(u"dataset.expiry.button"_s);
    QTest::mouseClick(set, Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<MessageBar *>()); // the permission is missing
    QTRY_VERIFY(set->isEnabled());
    QTest::mouseClick(set, Qt::LeftButton);
    QTRY_VERIFY(!desk.page->findChild<ExpiryDialog *>());
    QCOMPARE(desk.client.count("POST", ttl), 2);
    const QJsonDocument body = QJsonDocument::fromJson(desk.client.requests("POST", ttl).last().body);
    QCOMPARE(body["datasetId"_L1].toString(), loyalty);
    QVERIFY(!body["displayName"_L1].toString().isEmpty());
    QCOMPARE(QDateTime::fromString(body["expiry"_L1].toString(), Qt::ISODate).toMSecsSinceEpoch() / 1'000,
             (desk.clock.nowMs() + 90 * qint64(86'400'000)) / 1'000);
    QTRY_VERIFY(!grid->value(u"expiry"_s).startsWith("None."_L1));
}

void TestDatasetsPage::aNewDatasetCanExpire()
{
    Desk desk;
    const QString id = u"65f0c1d2e3a4b5c6d7e8f902"_s;
    const QString ttl = u"/data/core/hygiene/ttl"_s;
    desk.client.answer("POST", catalog + u"dataSets"_s, R"(["@/dataSets/65f0c1d2e3a4b5c6d7e8f902"])", 201);
    desk.client.answer("GET", catalog + u"dataSets/"_s + id,
                       R"({"65f0c1d2e3a4b5c6d7e8f902": {"name": "For a month", "schemaRef": {"id": ")" + profileUnion
                           + R"("}}})");
    desk.client.answer("GET", ttl, kit::failureOf(Failure::Kind::Forbidden, 403));
    desk.click("datasets.create");
    auto *dialog = desk.page->findChild<CreateDatasetDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"dataset.create.name"_s), u"For a month"_s);
    dialog->findChild<SegmentedBar *>(u"dataset.expiry"_s)->choose(u"30"_s);
    auto *create = dialog->findChild<QAbstractButton *>(u"dataset.create.button"_s);
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<MessageBar *>()); // it is there, without an expiry, and says so
    QVERIFY(!create->isEnabled());
    QCOMPARE(desk.client.count("POST", catalog + u"dataSets"_s), 1);
    QCOMPARE(desk.table()->currentIndex().data(DatasetsModel::IdRole).toString(), id);
}

void TestDatasetsPage::failureStaysUntilItIsReadAnew()
{
    Desk desk;
    desk.client.answerOnce("GET", catalog + u"dataSets"_s, kit::failureOf(Failure::Kind::Forbidden, 403));
    desk.page->refresh();
    QTRY_VERIFY(desk.words().contains(u"The datasets could not be loaded."_s));
    QCOMPARE(desk.names().size(), 4); // what was read stays
    QTRY_VERIFY(desk.button(u"Try again"_s));
    QTest::mouseClick(desk.button(u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.words().contains(u"The datasets could not be loaded."_s));
}

void TestDatasetsPage::emptyPageOffersTheNextStep()
{
    const Desk desk({1184, 732}, false);
    QVERIFY(desk.words().contains(u"No datasets in this sandbox yet."_s));
    QVERIFY(desk.button(u"Create dataset…"_s));
}

void TestDatasetsPage::nothingIsClippedAndEverythingNamed()
{
    const kit::Look look(m_theme);
    const Desk desk(look.size);
    QCOMPARE(desk.page->size(), look.size);
    for (int row = 0; row < 4; ++row) {
        Desk::clickRow(desk.table(), row);
        QTRY_COMPARE(kit::clipped(desk.page.get()).join(u"; "_s), QString());
        QCOMPARE(kit::unnamed(desk.page.get()).join(u"; "_s), QString());
    }
    Desk::clickRow(desk.table(), 0);
    desk.page->findChild<QTabBar *>()->setCurrentIndex(2);
    QTRY_VERIFY(desk.find<QTreeView>("datasets.schema.tree")->isVisible());
    QTRY_COMPARE(kit::clipped(desk.page.get()).join(u"; "_s), QString());
    QCOMPARE(kit::unnamed(desk.page.get()).join(u"; "_s), QString());
}

/// Saves what the page looks like into the folder PICTURES, to be looked at beside the drawings.
void TestDatasetsPage::pictures()
{
    if (kit::Look::folder().isEmpty())
        QSKIP("PICTURES names no folder");
    const kit::Look look(m_theme);
    const Desk desk(look.size);
    Desk::clickRow(desk.table(), 0);
    QTRY_COMPARE(desk.batchTable()->model()->rowCount(), 2);
    Desk::clickRow(desk.batchTable(), 1);
    kit::Look::save(*desk.page, u"datasets"_s);
    desk.page->findChild<QTabBar *>()->setCurrentIndex(2);
    QTRY_VERIFY(desk.find<QTreeView>("datasets.schema.tree")->isVisible());
    desk.find<QTreeView>("datasets.schema.tree")->expandAll();
    kit::Look::save(*desk.page, u"datasets-schema"_s);
}

EXPORTDESK_TEST(TestDatasetsPage)
#include "tst_datasetspage.moc"
