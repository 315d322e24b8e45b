// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/choices/segmentsmodel.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "views/dashboard/figurecard.h"
#include "views/shared/tableview.h"
#include "views/window/statusline.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// From the overview to the jobs behind it, in the whole program: every figure leads to its rows, a few letters to
/// anything.
class OverviewTest : public QObject
{
    Q_OBJECT

    static MainWindow &window(ProgramUnderFaults &under) { return under.program().window(); }
    static void picture(ProgramUnderFaults &under, const QString &name)
    {
        const QString folder = qEnvironmentVariable("EXPORTDESK_SHOTS");
        if (!folder.isEmpty())
            window(under).grab().save(QDir(folder).filePath(name + u".png"_s));
    }
    static int rowsShown(ProgramUnderFaults &under)
    {
        auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
        if (!table)
            qFatal("the table of jobs is not shown");
        kit::becomesIdle(); // the filter works in slices
        return table->model()->rowCount() - under.workspace().jobs().launchCount();
    }
    static void openDashboard(ProgramUnderFaults &under)
    {
        QTest::keyClick(&window(under), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window(under).pages().currentId(), PageId::Dashboard);
        QTRY_VERIFY(under.workspace().figures().isKnown());
        under.workspace().figures().recount();
        const int counts = under.workspace().figures().counts();
        QTRY_VERIFY(under.workspace().figures().counts() > counts);
    }

private Q_SLOTS:
    void figuresLeadToTheirJobs();
    void aFewLettersLeadAnywhere();
    void aSavedViewIsFoundByItsName();
    void everythingWithANameIsFound();
    void theWallShowsTheDashboardAlone();
    void theStatusBarSaysWhenAndWhySlow_data();
    void theStatusBarSaysWhenAndWhySlow();
};

void OverviewTest::figuresLeadToTheirJobs()
{
    ProgramUnderFaults under({u"--jobs"_s, u"400"_s, u"--profiles"_s, u"50"_s});
    under.waitUntilLoaded();
    openDashboard(under);
    picture(under, u"program-dashboard"_s);
    for (const QString &name : {u"dashboard.failed"_s, u"dashboard.succeeded"_s}) {
        openDashboard(under);
        auto *card = qobject_cast<FigureCard *>(Hand::find(name));
        QVERIFY(card);
        const int figure = card->facts().figure.text.toInt();
        QVERIFY(figure > 0);
        Hand::clickAt(card->links(), card->links()->spots().first().rect.center());
        QCOMPARE(window(under).pages().currentId(), PageId::Jobs);
        QTRY_COMPARE(rowsShown(under), figure);
    }
    // A cause: its jobs, all failed by it.
    openDashboard(under);
    auto *failures = qobject_cast<Panel *>(Hand::find(u"dashboard.failures"_s));
    QVERIFY(failures && failures->links()->spots().size() > 1);
    const FailureGroup group = under.workspace().figures().failures().first();
    Hand::clickAt(failures->links(), failures->links()->spots().at(1).rect.center());
    QTRY_COMPARE(rowsShown(under), group.count());
    picture(under, u"program-cause"_s);
}

void OverviewTest::aFewLettersLeadAnywhere()
{
    ProgramUnderFaults under({u"--jobs"_s, u"60"_s, u"--profiles"_s, u"50"_s});
    under.waitUntilLoaded();
    const QString id = under.workspace().jobs().idAt(under.workspace().jobs().rowCount() - 1);
    QTest::keyClick(&window(under), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"goto.text"_s));
    picture(under, u"program-goto"_s);
    Hand::type(id);
    Hand::press(Qt::Key_Return);
    QVERIFY(!Hand::canUse(u"goto.text"_s));
    const auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QVERIFY(table);
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(ExportJobsModel::Id).data().toString(), id);
    // A room by its name, by keyboard alone.
    QTest::keyClick(&window(under), Qt::Key_K, Qt::ControlModifier);
    Hand::type(u"dashb"_s);
    Hand::press(Qt::Key_Return);
    QCOMPARE(window(under).pages().currentId(), PageId::Dashboard);
    // A dataset.
    QTRY_VERIFY(under.workspace().datasets().rowCount() > 0);
    const QString name = under.workspace().datasets().index(0, DatasetsModel::NameColumn).data().toString();
    QTest::keyClick(&window(under), Qt::Key_K, Qt::ControlModifier);
    Hand::type(name);
    picture(under, u"program-goto-dataset"_s);
    Hand::press(Qt::Key_Return);
    QCOMPARE(window(under).pages().currentId(), PageId::Datasets);
    const auto *datasets = qobject_cast<TableView *>(Hand::find(u"datasets.table"_s));
    QVERIFY(datasets);
    QTRY_COMPARE(datasets->currentIndex().siblingAtColumn(DatasetsModel::NameColumn).data().toString(), name);
}

void OverviewTest::everythingWithANameIsFound()
{
    ProgramUnderFaults under({u"--jobs"_s, u"60"_s, u"--profiles"_s, u"50"_s});
    under.waitUntilLoaded();
    const auto go = [&under](const QString &letters) {
        QTest::keyClick(&window(under), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(Hand::canUse(u"goto.text"_s));
        Hand::type(letters);
        Hand::press(Qt::Key_Return);
        QVERIFY(!Hand::canUse(u"goto.text"_s));
    };
    Workspace &workspace = under.workspace();
    ComposerState state;
    state.request.datasetId = u"from-the-draft"_s;
    workspace.keptDrafts().keep(u"Quarterly zebra"_s, state);
    ExportRequest request = ExportRequest::blank();
    request.datasetId = u"from-the-template"_s;
    workspace.templates().save(u"Nightly walrus"_s, request);
    go(u"walrus"_s);
    QCOMPARE(window(under).pages().currentId(), PageId::NewExport);
    QTRY_COMPARE(workspace.composer().request().datasetId, u"from-the-template"_s);
    // The draft takes the place of the template, which is put aside.
    go(u"zebra"_s);
    QCOMPARE(workspace.composer().request().datasetId, u"from-the-draft"_s);
    QTRY_COMPARE(workspace.keptDrafts().all().size(), 1);
    QCOMPARE(workspace.keptDrafts().all().first().state.request.datasetId, u"from-the-template"_s);
    // A setting, with the keyboard on it.
    go(u"text size"_s);
    QCOMPARE(window(under).pages().currentId(), PageId::Settings);
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"settings.textSize"_s);
    // A segment leads to its jobs.
    QTRY_VERIFY(!workspace.choices().segments()->segments().isEmpty());
    const QString segment = workspace.choices().segments()->segments().first().label();
    go(segment);
    QCOMPARE(window(under).pages().currentId(), PageId::Jobs);
    QVERIFY(rowsShown(under) < workspace.jobs().jobCount());
}

void OverviewTest::theWallShowsTheDashboardAlone()
{
    ProgramUnderFaults under({u"--jobs"_s, u"60"_s, u"--profiles"_s, u"50"_s});
    under.waitUntilLoaded();
    openDashboard(under);
    Hand::click(Hand::find(u"dashboard.fullScreen"_s));
    QVERIFY(window(under).isPresenting());
    QVERIFY(window(under).windowState() & Qt::WindowFullScreen);
    // Which sandbox it is stays in sight.
    QVERIFY(Hand::find(u"wall.head"_s)->isVisible());
    QVERIFY(!window(under).findChild<QWidget *>(u"head.sandbox"_s)->isVisible());
    picture(under, u"program-wall"_s);
    QTest::keyClick(&window(under), Qt::Key_Escape);
    QVERIFY(!window(under).isPresenting());
    QVERIFY(!(window(under).windowState() & Qt::WindowFullScreen));
}

void OverviewTest::theStatusBarSaysWhenAndWhySlow_data()
{
    QTest::addColumn<QString>("updated");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("throttled");
    QTest::addColumn<QString>("failing");
    QTest::newRow("en") << u"Updated "_s << u"next refresh in "_s << u"Waiting at the platform’s request."_s
                        << u"Refreshing less often because the last attempts failed."_s;
    QTest::newRow("de") << u"aktualisiert"_s << u"nächste Aktualisierung in "_s << u"Wartet auf Wunsch der Plattform."_s
                        << u"Aktualisierung seltener, weil die letzten Versuche fehlgeschlagen sind."_s;
}

void OverviewTest::theStatusBarSaysWhenAndWhySlow()
{
    QFETCH(QString, updated);
    QFETCH(QString, next);
    QFETCH(QString, throttled);
    QFETCH(QString, failing);
    ProgramUnderFaults under({u"--jobs"_s, u"20"_s, u"--profiles"_s, u"50"_s},
                             QString::fromLatin1(QTest::currentDataTag()));
    under.waitUntilLoaded();
    const auto *line = window(under).findChild<StatusLine *>();
    QTRY_VERIFY(line->freshness().contains(updated) && line->freshness().contains(next));
    const auto goesWrong = [&under](const QByteArray &fault) {
        under.setFaults("{\"rules\": [{\"route\": \"GET *export/jobs*\", \"fault\": " + fault + "}]}");
        Hand::press(Qt::Key_F5);
    };
    goesWrong(R"({"status": 503, "shape": "E8"})");
    QTRY_VERIFY_WITH_TIMEOUT(line->freshness().contains(failing), 30'000);
    QVERIFY2(line->freshness().contains(updated), "the line still says how old the table is");
    goesWrong(R"({"status": 429, "shape": "E1", "headers": {"Retry-After": "7"}})");
    QTRY_VERIFY_WITH_TIMEOUT(line->freshness().contains(throttled), 30'000);
    QVERIFY(line->freshness().contains(next));
    under.setFaults("{}");
    QTRY_VERIFY_WITH_TIMEOUT(!line->freshness().contains(throttled), 30'000);
    QVERIFY(line->freshness().contains(updated));
}

void OverviewTest::aSavedViewIsFoundByItsName()
{
    ProgramUnderFaults under({u"--jobs"_s, u"60"_s, u"--profiles"_s, u"50"_s});
    under.waitUntilLoaded();
    SavedView view;
    view.name = u"Morning round"_s;
    view.chip = u"failed"_s;
    view.search = u"since:7d"_s;
    under.workspace().savedViews().save(view);
    QTest::keyClick(&window(under), Qt::Key_K, Qt::ControlModifier);
    Hand::type(u"morn"_s);
    Hand::press(Qt::Key_Return);
    QCOMPARE(window(under).pages().currentId(), PageId::Jobs);
    QCOMPARE(under.workspace().filter().search(), u"since:7d"_s);
    QCOMPARE(under.workspace().filter().chip(), JobFilter::Chip::Failed);
    under.workspace().savedViews().remove(view.name);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::OverviewTest)
#include "tst_overview.moc"
