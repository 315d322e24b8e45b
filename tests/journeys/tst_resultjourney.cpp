// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "views/jobs/jobpane.h"
#include "views/shared/tableview.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// Did I get what I asked for? From a launch to what came, one profile, a file, and the next run in comparison; and
/// from a batch that failed to the repaired export. In both languages.
class ResultJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheLaunchToTheSavedFile_data() { languages(); }
    void fromTheLaunchToTheSavedFile();
    void fromAFailedBatchToTheRepairedExport_data() { languages(); }
    void fromAFailedBatchToTheRepairedExport();

private:
    static void languages();
    static QString launched(ProgramUnderFaults &under, const ExportRequest &request);
    static ExportRequest knownRequest(ProgramUnderFaults &under);
    static void openResult(const QString &id);
    static QString verdict();
    static void save(const QString &path);
    void look(const QString &name);
};

void ResultJourneyTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("de") << u"de"_s;
}

/// With PICTURES set, every window is saved there.
void ResultJourneyTest::look(const QString &name)
{
    const QString folder = qEnvironmentVariable("PICTURES");
    if (folder.isEmpty())
        return;
    kit::becomesIdle();
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    int number = 0;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible())
            window->grab().save(u"%1/journey-%2-%3-%4.png"_s.arg(folder, name, row).arg(++number));
}

/// Of a job of the sample that exported profiles alone.
ExportRequest ResultJourneyTest::knownRequest(ProgramUnderFaults &under)
{
    Workspace &space = under.workspace();
    QString model;
    for (int row = 0; row < space.jobs().rowCount() && model.isEmpty(); ++row) {
        const JobFacts facts = space.jobs().facts(row);
        if (facts.status == JobStatus::Succeeded && !facts.hasEvents && facts.errorCount == 0 && facts.profiles > 0)
            model = facts.id;
    }
    std::optional<ExportRequest> request;
    QObject here;
    QObject::connect(&space.monitor(), &JobMonitor::jobSeen, &here, [&](const ExportJob &job) {
        if (job.id == model)
            request = readExportRequest(job.request).request;
    });
    space.monitor().lookUp(model);
    if (!QTest::qWaitFor([&] { return request.has_value(); }, 20'000))
        qFatal("no request to launch");
    return *request;
}

/// Gives the id of the job once it has succeeded.
QString ResultJourneyTest::launched(ProgramUnderFaults &under, const ExportRequest &request)
{
    Workspace &space = under.workspace();
    const QString entry = space.launcher().launch(request);
    const auto id = [&] {
        const auto now = space.launcher().entry(entry);
        return now ? now->resultId : QString();
    };
    const auto hasSucceeded = [&] {
        space.monitor().refresh();
        return !id().isEmpty() && space.jobs().known().statusOf(id()) == JobStatus::Succeeded;
    };
    if (!QTest::qWaitFor(hasSucceeded, 120'000))
        qFatal("the job did not succeed");
    return id();
}

void ResultJourneyTest::openResult(const QString &id)
{
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    Hand::press(Qt::Key_Escape);
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    Hand::type(u"id:"_s + id);
    Hand::press(Qt::Key_Return);
    auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    Hand::clickCell(table, table->model()->index(0, ExportJobsModel::Id));
    QTabBar *tabs = nullptr;
    for (auto *one : Hand::find(u"jobs.details"_s)->findChildren<QTabBar *>())
        if (one->isVisible())
            tabs = one;
    QVERIFY(tabs);
    constexpr int resultTab = 4;
    Hand::clickAt(tabs, tabs->tabRect(resultTab).center());
}

QString ResultJourneyTest::verdict()
{
    const auto *label = qobject_cast<QLabel *>(Hand::find(u"result.verdict"_s));
    return label ? label->text() : QString();
}

void ResultJourneyTest::save(const QString &path)
{
    QTRY_VERIFY(Hand::canUse(u"result.saveDialog.save"_s));
    Hand::click(Hand::find(u"result.saveDialog.save"_s));
    QTRY_VERIFY(Hand::find(u"result.saveDialog.place"_s));
    Hand::press(Qt::Key_A, Qt::ControlModifier);
    Hand::type(path);
    Hand::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 20'000);
    QTRY_VERIFY(Hand::canUse(u"result.saveDialog.close"_s));
}

void ResultJourneyTest::fromTheLaunchToTheSavedFile()
{
    QFETCH(QString, language);
    ProgramUnderFaults under({u"--profiles"_s, u"400"_s, u"--jobs"_s, u"12"_s, u"--speed"_s, u"20"_s}, language);
    under.waitUntilLoaded();
    const ExportRequest request = knownRequest(under);
    const QString first = launched(under, request);
    openResult(first);
    const JobFacts facts = *under.workspace().jobs().facts(first);
    const QString count = QLocale().toString(facts.profiles);
    QTRY_VERIFY_WITH_TIMEOUT(verdict().contains(count) && Hand::canUse(u"result.rows"_s), 30'000);
    const auto *fields = qobject_cast<TableView *>(Hand::find(u"result.fields"_s));
    QVERIFY(fields && fields->model()->rowCount() > 0);
    look(u"1-verdict"_s);
    // All rows, and one of them as a tree.
    Hand::click(Hand::find(u"result.rows"_s));
    QTRY_VERIFY(Hand::canUse(u"result.rows.table"_s));
    auto *rows = qobject_cast<TableView *>(Hand::find(u"result.rows.table"_s));
    QTRY_COMPARE(qint64(rows->model()->rowCount()), facts.profiles);
    look(u"2-rows"_s);
    rows->setFocus();
    Hand::press(Qt::Key_Return);
    QTRY_VERIFY(Hand::canUse(u"result.profile.tree"_s));
    QVERIFY(qobject_cast<QTreeView *>(Hand::find(u"result.profile.tree"_s))->model()->rowCount() > 0);
    look(u"3-profile"_s);
    Hand::press(Qt::Key_Escape);
    QVERIFY(!Hand::find(u"result.profile.tree"_s));
    Hand::click(Hand::find(u"result.rows.save"_s));
    const QString path = under.folder() + u"/result.csv"_s;
    save(path);
    look(u"4-saved"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(file.readAll().count('\n') >= facts.profiles);
    Hand::click(Hand::find(u"result.saveDialog.close"_s));
    QTRY_VERIFY(!Hand::find(u"result.saveDialog"_s));
    rows->window()->activateWindow(); // as a desktop does it
    QVERIFY(QTest::qWaitForWindowActive(rows->window()));
    rows->setFocus();
    Hand::press(Qt::Key_Escape);
    QTRY_VERIFY(!Hand::find(u"result.rows.table"_s));
    Hand::press(Qt::Key_Escape);
    QTRY_VERIFY(!Hand::find(u"result.page"_s));
}

void ResultJourneyTest::fromAFailedBatchToTheRepairedExport()
{
    QFETCH(QString, language);
    ProgramUnderFaults under({u"--profiles"_s, u"200"_s, u"--jobs"_s, u"12"_s, u"--speed"_s, u"20"_s}, language);
    under.waitUntilLoaded();
    const ExportRequest request = knownRequest(under);
    under.setFaults(R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "times": 1,
        "fault": {"quirks": {"failedBatch": true}}}]})");
    const QString id = launched(under, request);
    openResult(id);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::find(u"result.way"_s), 30'000);
    look(u"6-failed"_s);
    Hand::click(Hand::find(u"result.way"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        Hand::canUse(u"jobs.batchFailed.runAgain"_s) || Hand::canUse(u"jobs.batchFailed.runWithout"_s), 20'000);
    look(u"7-why"_s);
    const bool isRepaired = Hand::canUse(u"jobs.batchFailed.runWithout"_s);
    Hand::click(Hand::find(isRepaired ? u"jobs.batchFailed.runWithout"_s : u"jobs.batchFailed.runAgain"_s));
    QTRY_COMPARE_WITH_TIMEOUT(under.program().window().pages().currentId(), PageId::NewExport, 20'000);
    QCOMPARE(under.workspace().composer().request().datasetId, request.datasetId);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::ResultJourneyTest)
#include "tst_resultjourney.moc"
