// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "models/jobs/jobtext.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "views/jobs/jobpane.h"
#include "views/shared/tableview.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QSqlDatabase>
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
    void fromTheLaunchToTheComparison_data() { languages(); }
    void fromTheLaunchToTheComparison();
    void queryServiceCountsTheSame_data() { languages(); }
    void queryServiceCountsTheSame();
    void anExportUnlikeTheLastIsPointedOut();
    void fromAFailedBatchToTheRepairedExport_data() { languages(); }
    void fromAFailedBatchToTheRepairedExport();

private:
    static void languages();
    static QString launched(ProgramUnderFaults &under, const ExportRequest &request);
    static ExportRequest knownRequest(ProgramUnderFaults &under);
    static void openResult(const QString &id);
    static QString verdict();
    static void save(const QString &path);
    static void saveHar(const QString &path);
    static void searchForPersonalValues(ProgramUnderFaults &under, const QByteArray &csv);
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
    QWidget *window = Hand::find(u"jobs.table"_s)->window();
    window->activateWindow(); // as a desktop does it when a window above was closed
    QVERIFY(QTest::qWaitForWindowActive(window));
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    Hand::press(Qt::Key_Escape);
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    Hand::type(u"id:"_s + id);
    Hand::press(Qt::Key_Return);
    auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QVERIFY(table);
    // The row of the search before is still there for a moment.
    const auto shown = [table] { return table->model()->index(0, ExportJobsModel::Id).data().toString(); };
    QTRY_VERIFY(table->model()->rowCount() == 1 && shown() == id);
    Hand::clickCell(table, table->model()->index(0, ExportJobsModel::Id));
    QTRY_VERIFY(table->currentIndex().isValid());
    QCOMPARE(table->currentIndex().siblingAtColumn(ExportJobsModel::Id).data().toString(), id);
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

void ResultJourneyTest::saveHar(const QString &path)
{
    Hand::click(Hand::find(u"activity.har"_s));
    QTRY_VERIFY(Hand::find(u"activity.harDialog"_s));
    auto *dialog = qobject_cast<QFileDialog *>(Hand::find(u"activity.harDialog"_s));
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(QFileInfo(path).size() > 0);
}

/// What was exported, shown and saved is found nowhere once the program has been started again: neither in the store,
/// nor in settings, the log of exchanges or part files.
void ResultJourneyTest::searchForPersonalValues(ProgramUnderFaults &under, const QByteArray &csv)
{
    Secrets personal;
    static const QRegularExpression address(u"[A-Za-z0-9._+-]{3,}@[A-Za-z0-9.-]{3,}"_s);
    QRegularExpressionMatchIterator found = address.globalMatch(QString::fromUtf8(csv));
    while (found.hasNext())
        personal.add(found.next().captured().toUtf8());
    QVERIFY(personal.count() > 20);
    under.program().window().pages().showPage(PageId::Activity);
    saveHar(under.folder() + u"/exchanges.har"_s);
    under.restart();
    under.waitUntilLoaded();
    int searched = 0;
    QCOMPARE(personal.filesIn(under.folder(), &searched), QStringList());
    QVERIFY2(searched > 3, QByteArray::number(searched).constData());
}

void ResultJourneyTest::fromTheLaunchToTheComparison()
{
    QFETCH(QString, language);
    ProgramUnderFaults under({u"--profiles"_s, u"400"_s, u"--jobs"_s, u"12"_s, u"--speed"_s, u"20"_s}, language);
    under.waitUntilLoaded();
    ExportRequest request = knownRequest(under);
    request.fields = QStringList{u"identityMap"_s, u"personalEmail.address"_s, u"person.name.lastName"_s};
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
    const QByteArray csv = file.readAll();
    QVERIFY(csv.count('\n') >= facts.profiles);
    QVERIFY(file.remove()); // what the operator saves is the operator's
    Hand::click(Hand::find(u"result.saveDialog.close"_s));
    QTRY_VERIFY(!Hand::find(u"result.saveDialog"_s));
    rows->window()->activateWindow(); // as a desktop does it
    QVERIFY(QTest::qWaitForWindowActive(rows->window()));
    rows->setFocus();
    Hand::press(Qt::Key_Escape);
    QTRY_VERIFY(!Hand::find(u"result.rows.table"_s));
    Hand::press(Qt::Key_Escape);
    QTRY_VERIFY(!Hand::find(u"result.page"_s));
    // The same again is compared with it.
    const QString second = launched(under, request);
    openResult(second);
    const auto comparedWith = [] {
        const auto *last = qobject_cast<QPushButton *>(Hand::find(u"result.lastRun"_s));
        return last ? last->text() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(comparedWith(), first, 30'000);
    look(u"5-comparison"_s);
    searchForPersonalValues(under, csv);
}

/// And says so; a connection that is cut can be made again, and the files still be counted.
void ResultJourneyTest::queryServiceCountsTheSame()
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        QSKIP("Qt's driver for PostgreSQL is missing (.ci/install run).");
    QFETCH(QString, language);
    ProgramUnderFaults under({u"--profiles"_s, u"400"_s, u"--jobs"_s, u"12"_s, u"--speed"_s, u"20"_s}, language);
    under.waitUntilLoaded();
    ExportRequest request = knownRequest(under);
    request.fields = QStringList{u"identityMap"_s, u"personalEmail.address"_s, u"person.name.lastName"_s};
    const QString id = launched(under, request);
    openResult(id);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"result.rows"_s) && Hand::canUse(u"result.other"_s), 30'000);
    const QString fromFiles = verdict();
    const auto other = [] {
        const auto *button = qobject_cast<QAbstractButton *>(Hand::find(u"result.other"_s));
        return button ? button->text() : QString();
    };
    const QString offered = other();
    under.setFaults(R"({"rules": [{"route": "SQL /query", "nth": 2, "fault": {"closeBefore": true}}]})");
    Hand::click(Hand::find(u"result.other"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Hand::find(u"result.problem"_s), 30'000);
    look(u"8-cut"_s);
    under.setFaults("{}");
    Hand::click(Hand::find(u"result.again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!Hand::find(u"result.problem"_s) && !other().isEmpty() && other() != offered, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), fromFiles, 30'000);
    QVERIFY(!Hand::canUse(u"result.rows"_s));
    look(u"9-query-service"_s);
    Hand::click(Hand::find(u"result.other"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"result.rows"_s) && other() == offered, 30'000);
    QCOMPARE(verdict(), fromFiles);
}

/// In the table, and to an operator who works elsewhere.
void ResultJourneyTest::anExportUnlikeTheLastIsPointedOut()
{
    ProgramUnderFaults under({u"--profiles"_s, u"200"_s, u"--jobs"_s, u"12"_s, u"--speed"_s, u"20"_s});
    under.waitUntilLoaded();
    Workspace &space = under.workspace();
    Notifier notifier([] { return NewsRules{true, false}; });
    notifier.watch(&space.jobs(), &space.durations());
    QStringList notices;
    connect(&notifier, &Notifier::noticed, this,
            [&notices](const NewsNotice &notice) { notices += notice.title + u'\n' + notice.text; });
    ExportRequest request = knownRequest(under);
    request.fromIngest = Timestamp(u"2000-01-01T00:00:00Z"_s);
    const QString first = launched(under, request);
    const qint64 profiles = space.jobs().facts(first)->profiles;
    QVERIFY(profiles > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!notices.isEmpty(), 20'000);
    QVERIFY2(notices.first().startsWith(u"Export finished: "_s), qPrintable(notices.first()));
    request.fromIngest = Timestamp(u"2099-01-01T00:00:00Z"_s);
    const QString second = launched(under, request);
    const QString words = u"0 profiles exported, %1 last time"_s.arg(QLocale().toString(profiles));
    const auto cell = [&space, &second] { return jobText::progress(*space.jobs().facts(second), 0); };
    QTRY_COMPARE_WITH_TIMEOUT(cell(), words, 20'000);
    QVERIFY(space.jobs().facts(second)->isDoubtful() && !space.jobs().facts(first)->isDoubtful());
    QTRY_VERIFY_WITH_TIMEOUT(notices.size() > 1, 20'000);
    QVERIFY2(notices.last().startsWith(u"Export finished without profiles: "_s), qPrintable(notices.last()));
    QVERIFY2(notices.last().contains(words), qPrintable(notices.last()));
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
