// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/jobsworld.h"
#include "tests/views/look.h"
#include "views/jobs/jobrerun.h"
#include "views/jobs/listexporting.h"
#include "views/jobs/phaselanes.h"
#include "views/jobs/supportcopy.h"
#include "views/shared/button.h"
#include "views/shared/emptystate.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobsWorld;

/// Jobs as the operator uses it: real clicks and keys in the real page.
class TestJobsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void searchBecomesTokensThatCanBeTakenAway();
    void keysWorkInTheTable();
    void theMenuOffersWhatTheSelectionCanDo();
    void aJobIsScheduledAsSoonAsItsRecordIsRead();
    void runningJobIsCancelledWithTwoClicks();
    void manyAreCancelledWithTheNameTypedAndEachResultStays();
    void allInThisViewAreCancelled();
    void stuckJobsArePointedOut();
    void readFailuresAreCountedNoMore();
    void noteIsKeptWithTheJob();
    void oneCauseShowsItsGroup();
    void aWholeGroupIsActedOn();
    void ofVeryManyJobsTheWindowSaysThatOnlyIdsAreCopied();
    void detailsKeepTheirRoom();
    void stagesAreDrawnToScaleWithTheirGaps();
    void viewIsSavedAndShownAgain();
    void shownJobsAreWrittenToAFile();
    void emptyAndFailedListsExplainThemselves();
    void placeSurvivesAThousandRefreshes();
    void rowsNeverJumpUnderTheHand();
    void nothingIsClipped_data() { kit::Look::lightRows(); }
    void nothingIsClipped();
    void pictures_data() { kit::Look::rows(); }
    void pictures();

private:
    Theme m_theme;
};

void TestJobsPage::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestJobsPage::init()
{
    QSettings().clear();
}

void TestJobsPage::searchBecomesTokensThatCanBeTakenAway()
{
    JobsWorld world;
    world.open();
    world.page->focusSearch();
    world.type(u"status:failed dataset:\"profile export\" "_s);
    QTRY_COMPARE(world.shownIds(), (QStringList{u"24115"_s, u"24113"_s, u"24104"_s}));
    QCOMPARE(world.filter.search(), u"status:failed dataset:\"profile export\""_s);
    world.press(Qt::Key_Backspace); // the blank
    world.press(Qt::Key_Backspace); // the last token becomes text again
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.press(Qt::Key_Delete);
    QTRY_COMPARE(world.sorted.rowCount(), 4);
    const QStringList searches{u"error:0090 since:1d"_s, u"mine:yes status:failed"_s, u"duration:>15m"_s,
                               u"policy:crm segment:risk status:processing"_s, u"id:24122"_s};
    const QList<int> counts{3, 2, 1, 1, 1};
    for (qsizetype i = 0; i < searches.size(); ++i) {
        world.page->search(searches[i]);
        QTRY_COMPARE(world.sorted.rowCount(), counts[i]);
    }
    world.page->search(u"nothing like this"_s);
    QTRY_COMPARE(world.sorted.rowCount(), 0);
}

void TestJobsPage::keysWorkInTheTable()
{
    JobsWorld world;
    world.open();
    QSignalSpy again(world.page.get(), &JobsPage::runAgainRequested);
    world.clickJob(u"24121"_s);
    world.press(Qt::Key_Down);
    QCOMPARE(world.jobs.model.idAt(world.sorted.sourceRow(world.table()->currentIndex().row())), u"24120"_s);
    world.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"24120"_s);
    world.press(Qt::Key_Delete);
    QVERIFY(world.has(u"jobs.cancelDialog"_s));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.has(u"jobs.cancelDialog"_s));
    QCOMPARE(world.platform.deletes.size(), size_t(0));
    world.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
    world.clickJob(u"24115"_s);
    QTRY_VERIFY(world.details.job());
    world.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString support = QGuiApplication::clipboard()->text();
    for (const QString &needed :
         {u"24115"_s, u"request-24115"_s, u"0A1B@AdobeOrg"_s, u"Sandbox: dev"_s, u"0090000009"_s})
        QVERIFY2(support.contains(needed), qPrintable(needed));
    world.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(again.size(), 1);
    QVERIFY(again[0][0].toByteArray().contains("mergePolicy"));
    world.press(Qt::Key_Return);
    QVERIFY(world.find(u"jobs.details"_s)->isAncestorOf(QApplication::focusWidget())
            || world.find(u"jobs.details"_s)->hasFocus());
}

void TestJobsPage::aJobIsScheduledAsSoonAsItsRecordIsRead()
{
    JobsWorld world;
    world.open();
    QSignalSpy asked(&world.page->scheduling(), &JobRerun::requested);
    auto *schedule = world.page->findChild<QAction *>(u"jobs.action.schedule"_s);
    world.clickJob(u"24114"_s);
    schedule->trigger(); // by its menu, faster than the platform
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].toByteArray().contains("mergePolicy"));
    QTRY_VERIFY(world.find(u"jobs.details.schedule"_s)->isEnabled());
    world.click(u"jobs.details.schedule"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1], asked[0]);
    // One that is no longer in view is not scheduled when its record comes after all.
    world.clickJob(u"24121"_s);
    schedule->trigger();
    world.clickJob(u"24114"_s);
    const qsizetype before = asked.size();
    QTRY_VERIFY(world.details.job() && world.details.id() == "24114"_L1);
    QCOMPARE(asked.size(), before);
    QVERIFY(world.page->pageActions().contains(schedule));
    world.clickJob(u"24115"_s, Qt::ControlModifier);
    Q_EMIT world.table()->menuRequested({40, 40});
    auto *menu = world.page->findChild<QMenu *>(u"jobs.menu"_s);
    QVERIFY(menu && menu->actions().contains(schedule));
    QVERIFY(!schedule->isEnabled());
    delete menu;
}

void TestJobsPage::theMenuOffersWhatTheSelectionCanDo()
{
    JobsWorld world;
    world.open();
    const auto *acknowledge = world.page->findChild<QAction *>(u"jobs.action.acknowledge"_s);
    const auto *cancel = world.page->findChild<QAction *>(u"jobs.action.cancel"_s);
    const auto whileOpen = [&world](const std::function<void()> &look) {
        Q_EMIT world.table()->menuRequested({40, 40});
        auto *menu = world.page->findChild<QMenu *>(u"jobs.menu"_s);
        QVERIFY(menu);
        look();
        delete menu;
    };
    world.clickJob(u"24114"_s); // has succeeded
    whileOpen([&] { QVERIFY(!acknowledge->isEnabled()); });
    world.clickJob(u"24115"_s); // has failed
    whileOpen([&] {
        QVERIFY(acknowledge->isEnabled());
        QCOMPARE(cancel->text(), u"Cancel job…"_s);
    });
    world.clickJob(u"24114"_s, Qt::ControlModifier);
    whileOpen([&] {
        QVERIFY(acknowledge->isEnabled()); // for one of the two
        QCOMPARE(cancel->text(), u"Cancel jobs…"_s);
    });
    QCOMPARE(world.find<QAbstractButton>(u"jobs.cancel"_s)->text(), u"Cancel jobs…"_s);
}

void TestJobsPage::runningJobIsCancelledWithTwoClicks()
{
    JobsWorld world;
    world.open();
    world.clickJob(u"24114"_s); // has ended
    QVERIFY(!world.find(u"jobs.cancel"_s)->isEnabled());
    world.clickJob(u"24121"_s);
    QVERIFY(world.find(u"jobs.cancel"_s)->isEnabled());
    world.click(u"jobs.cancel"_s);
    world.click(u"jobs.cancelDialog.cancel"_s);
    QTRY_COMPARE(world.platform.deletes, (std::vector<qint64>{24121}));
    QTRY_COMPARE(world.word(u"24121"_s, ExportJobsModel::Status), u"Cancelling"_s);
    world.platform.jobs[24121].status = "CANCELLED";
    world.platform.jobs[24121].updated = world.clock.nowMs();
    world.clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE(world.word(u"24121"_s, ExportJobsModel::Status), u"Cancelled"_s);
    QCOMPARE(world.platform.deletes.size(), size_t(1));
}

void TestJobsPage::manyAreCancelledWithTheNameTypedAndEachResultStays()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world(true);
    world.client.answer("DELETE", QString::fromLatin1(kit::FakeJobs::path) + u"/24120"_s,
                        kit::failureOf(Failure::Kind::Forbidden, 403));
    world.open();
    world.clickJob(u"24121"_s);
    world.clickJob(u"24120"_s, Qt::ControlModifier);
    world.clickJob(u"24114"_s, Qt::ControlModifier); // has ended: shown, and left alone
    world.press(Qt::Key_Delete);
    QVERIFY(!world.find(u"jobs.cancelDialog.cancel"_s)->isEnabled());
    world.find(u"jobs.cancelDialog.name"_s)->setFocus();
    world.type(u"prod"_s);
    QVERIFY(world.find(u"jobs.cancelDialog.cancel"_s)->isEnabled());
    world.click(u"jobs.cancelDialog.cancel"_s);
    const auto sentence = [&world] { return world.find<MessageBar>(u"jobs.cancelResults"_s)->sentence(); };
    QTRY_COMPARE(sentence(), u"Cancelling 2 jobs: 1 pending, 1 refused."_s);
    world.click(u"jobs.cancelResults.open"_s);
    const auto outcome = [&world](const QString &id) {
        return world.find<QLabel>(u"jobs.cancelResultsDialog.outcome."_s + id)->text();
    };
    QCOMPARE(outcome(u"24121"_s), u"The platform has marked the job for cancellation."_s);
    QVERIFY(!outcome(u"24120"_s).isEmpty());
    // Ten minutes later the platform has still not done it, and that is what is said.
    world.clock.advance(std::chrono::minutes(11));
    QTRY_COMPARE(outcome(u"24121"_s),
                 u"The platform has not confirmed the cancellation; it is unknown whether the job will stop."_s);
    world.click(u"jobs.cancelResultsDialog.close"_s);
    QCOMPARE(sentence(), u"Cancelling 2 jobs: 1 refused, 1 not confirmed."_s);
    QCOMPARE(world.word(u"24121"_s, ExportJobsModel::Status), u"Cancellation not confirmed"_s);
    world.refresh();
    QVERIFY(world.has(u"jobs.cancelResults"_s));
    QVERIFY(std::find(world.platform.deletes.begin(), world.platform.deletes.end(), 24114)
            == world.platform.deletes.end());
}

void TestJobsPage::allInThisViewAreCancelled()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.open();
    world.page->search(u"dataset:export status:processing"_s);
    QTRY_COMPARE(world.sorted.rowCount(), 3);
    world.table()->setFocus();
    QTest::mouseClick(world.table()->viewport(), Qt::RightButton, {}, QPoint(60, 12));
    QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(60, 12),
                           world.table()->viewport()->mapToGlobal(QPoint(60, 12)));
    QApplication::sendEvent(world.table()->viewport(), &menu);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *shown = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(shown);
    QStringList texts;
    for (const QAction *action : shown->actions())
        texts += action->text();
    QVERIFY2(texts.contains(u"Cancel all in this view (3)…"_s), qPrintable(texts.join(u';')));
    world.chooseFromMenu(u"jobs.action.cancelShown"_s);
    world.click(u"jobs.cancelDialog.cancel"_s);
    QTRY_COMPARE(world.platform.deletes.size(), size_t(3));
    QTRY_COMPARE(world.find<MessageBar>(u"jobs.cancelResults"_s)->sentence(), u"Cancelling 3 jobs: 3 pending."_s);
    for (const qint64 id : {24121, 24120, 24118}) {
        world.platform.jobs[id].status = "CANCELLED";
        world.platform.jobs[id].updated = world.clock.nowMs();
    }
    world.clock.advance(std::chrono::seconds(20));
    QTRY_COMPARE(world.find<MessageBar>(u"jobs.cancelResults"_s)->sentence(), u"Cancelling 3 jobs: 3 cancelled."_s);
}

void TestJobsPage::stuckJobsArePointedOut()
{
    JobsWorld world;
    world.open();
    QVERIFY(!world.has(u"jobs.stuck"_s));
    world.clock.advance(std::chrono::minutes(30));
    world.page->hide();
    world.page->show(); // the page looks when it is shown, and twice a minute
    QTRY_VERIFY(world.has(u"jobs.stuck"_s));
    world.click(u"jobs.stuck.show"_s);
    QTRY_VERIFY(world.filter.search().contains(u"id:24118"_s));
    world.click(u"jobs.stuck.cancel"_s);
    QVERIFY(world.has(u"jobs.cancelDialog"_s));
    world.press(Qt::Key_Escape);
}

void TestJobsPage::readFailuresAreCountedNoMore()
{
    JobsWorld world;
    world.open();
    QTRY_COMPARE(world.marks.openFailures(), 4);
    world.clickJob(u"24115"_s);
    world.click(u"jobs.details.acknowledge"_s);
    QCOMPARE(world.marks.openFailures(), 3);
    world.clickJob(u"24113"_s);
    world.clickJob(u"24104"_s, Qt::ControlModifier);
    world.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(world.marks.openFailures(), 1);
    world.page->search(u"acknowledged:no"_s);
    QTRY_COMPARE(world.shownIds(), QStringList{u"24107"_s});
}

void TestJobsPage::noteIsKeptWithTheJob()
{
    JobsWorld world;
    world.open();
    world.clickJob(u"24114"_s);
    world.tabs()->setCurrentIndex(0);
    auto *note = world.find<QLineEdit>(u"jobs.note"_s);
    note->setFocus();
    world.type(u"ask Mira"_s);
    // Stored already, without having left the field.
    auto stored = world.store.read([](QSqlDatabase &database) -> StoreOutcome<QString> {
        auto row = sql::run(database, u"SELECT note FROM jobs WHERE id = '24114'"_s);
        return row && row.value().next() ? row.value().value(0).toString() : QString();
    });
    stored.waitForFinished();
    QCOMPARE(stored.result().value(), u"ask Mira"_s);
    world.refresh();
    QCOMPARE(note->text(), u"ask Mira"_s);
    world.press(Qt::Key_Return); // written down; the cursor stays where it is put
    note->setCursorPosition(3);
    world.refresh();
    QCOMPARE(note->cursorPosition(), 3);
    world.clickJob(u"24111"_s); // going elsewhere keeps what was typed
    QCOMPARE(world.jobs.marks.of(u"24114"_s).note, u"ask Mira"_s);
    QCOMPARE(note->text(), QString());
    world.page->search(u"note:mira"_s);
    QTRY_COMPARE(world.shownIds(), QStringList{u"24114"_s});
}

void TestJobsPage::oneCauseShowsItsGroup()
{
    JobsWorld world;
    world.open();
    QSignalSpy dataset(world.page.get(), &JobsPage::datasetRequested);
    world.clickJob(u"24107"_s);
    QVERIFY(!world.has(u"jobs.errors.group"_s)); // alone of its kind
    world.clickJob(u"24113"_s);
    world.click(u"jobs.errors.dataset"_s);
    QCOMPARE(dataset[0][0].toString(), u"target"_s);
    QTRY_VERIFY(world.details.job() && world.has(u"jobs.errors.group"_s));
    world.click(u"jobs.errors.group"_s);
    QTRY_COMPARE(world.shownIds(), (QStringList{u"24115"_s, u"24113"_s, u"24104"_s}));
}

void TestJobsPage::aWholeGroupIsActedOn()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.open();
    QSignalSpy again(world.page.get(), &JobsPage::runAgainRequested);
    QSignalSpy activity(world.page.get(), &JobsPage::activityRequested);
    world.clickJob(u"24113"_s);
    // Entries are made anew when the whole record is there.
    QTRY_VERIFY(world.details.job() && world.has(u"jobs.errors.group"_s));
    QVERIFY(world.find(u"jobs.details.copyForSupport"_s)->toolTip().contains(u"in English"_s));
    world.click(u"jobs.errors.activity"_s);
    QCOMPARE(activity.takeFirst()[0].toString(), u"job:24113"_s);
    QVERIFY(!world.has(u"jobs.group"_s));
    // The whole record may come only now and show its errors anew.
    QTRY_VERIFY(world.has(u"jobs.errors.group"_s));
    world.click(u"jobs.errors.group"_s);
    QTRY_VERIFY(world.has(u"jobs.group"_s));
    const auto sentence = [&world] { return world.find<MessageBar>(u"jobs.group"_s)->sentence(); };
    QCOMPARE(sentence(), u"3 jobs failed for this reason. 3 unacknowledged."_s);
    QGuiApplication::clipboard()->clear();
    QVERIFY(world.find(u"jobs.group.copyForSupport"_s)->toolTip().contains(u"in English"_s));
    world.click(u"jobs.group.copyForSupport"_s);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString support = QGuiApplication::clipboard()->text();
    for (const QString &needed : {u"3 export jobs"_s, u"request-24115"_s, u"request-24113"_s, u"request-24104"_s})
        QVERIFY2(support.contains(needed), qPrintable(needed));
    QTRY_VERIFY(world.find(u"jobs.group"_s)->accessibleDescription().endsWith(u"3 jobs copied for support."_s));
    world.click(u"jobs.group.acknowledge"_s);
    QCOMPARE(world.marks.openFailures(), 1);
    QTRY_COMPARE(sentence(), u"3 jobs failed for this reason. All are acknowledged."_s);
    QVERIFY(!world.find(u"jobs.group.acknowledge"_s)->isEnabled());
    // The one in view is run again; with none in view the newest.
    world.clickJob(u"24104"_s);
    world.click(u"jobs.group.runAgain"_s);
    QTRY_COMPARE(again.size(), 1);
    QCOMPARE(world.details.id(), u"24104"_s);
    world.table()->selectAll();
    world.click(u"jobs.group.runAgain"_s);
    QTRY_COMPARE(again.size(), 2);
    QCOMPARE(world.details.id(), u"24115"_s);
    // Another failure of the same cause joins the group; a search without a cause ends it.
    kit::JobRecord next = world.platform.jobs[24115];
    next.id = 24130;
    world.platform.jobs[next.id] = next;
    world.refresh();
    QTRY_COMPARE(sentence(), u"4 jobs failed for this reason. 1 unacknowledged."_s);
    world.page->search({});
    QTRY_VERIFY(!world.has(u"jobs.group"_s));
    // Chosen jobs, whatever ended them, are copied in the same way.
    world.clickJob(u"24107"_s);
    world.clickJob(u"24112"_s, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    world.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"2 export jobs"_s));
    QTRY_VERIFY2(kit::visibleWords(*world.page).contains(u"2 jobs copied for support."_s),
                 qPrintable(kit::visibleWords(*world.page)));
}

void TestJobsPage::ofVeryManyJobsTheWindowSaysThatOnlyIdsAreCopied()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    for (int i = 0; i < SupportCopy::recordsAtMost + 30; ++i) {
        kit::JobRecord one = world.platform.jobs[24115];
        one.id = 30'000 + i;
        world.platform.jobs[one.id] = one;
    }
    world.open();
    const int all = int(world.shownIds().size());
    QVERIFY(all > SupportCopy::recordsAtMost);
    world.table()->selectAll();
    QGuiApplication::clipboard()->clear();
    world.table()->setFocus();
    world.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString told
        = u"%1 jobs copied for support: %2 with the full record, the others with the ID only."_s.arg(all).arg(
            SupportCopy::recordsAtMost);
    QTRY_VERIFY2(kit::visibleWords(*world.page).contains(told), qPrintable(kit::visibleWords(*world.page)));
    const QString support = QGuiApplication::clipboard()->text();
    QVERIFY(support.contains(u"Further export jobs: "_s));
}

void TestJobsPage::detailsKeepTheirRoom()
{
    QList<int> sizes;
    {
        JobsWorld world;
        world.open();
        auto *splitter = world.page->findChild<QSplitter *>();
        const QPoint grip = splitter->handle(1)->rect().center();
        QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, grip);
        QTest::mouseMove(splitter->handle(1), grip - QPoint(0, 90));
        QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, grip);
        sizes = splitter->sizes();
    }
    JobsWorld world;
    QVERIFY(world.page->findChild<QSplitter *>()->sizes() != sizes);
    world.open();
    QCOMPARE(world.page->findChild<QSplitter *>()->sizes(), sizes);
}

void TestJobsPage::stagesAreDrawnToScaleWithTheirGaps()
{
    JobFacts facts;
    facts.status = JobStatus::Succeeded;
    facts.createdMs = 1000;
    facts.total = {2000, 20'000, 18'000};
    facts.profileExport = {5000, 11'000, 6000};
    facts.datasetWrite = {12'000, 20'000, 8000};
    const auto part = [](JobPhase phase, qint64 from, qint64 to, bool gap = false, bool open = false) {
        return LanePart{phase, gap, open, from, to};
    };
    QCOMPARE(lanesOf(facts, 99'000),
             (QList{part(JobPhase::Queued, 1000, 2000), part(JobPhase::Queued, 2000, 5000, true),
                    part(JobPhase::Export, 5000, 11'000), part(JobPhase::Export, 11'000, 12'000, true),
                    part(JobPhase::Write, 12'000, 20'000)}));
    facts.status = JobStatus::Processing;
    facts.total = {1000, -1, -1};
    facts.profileExport = {5000, -1, -1};
    facts.datasetWrite = {};
    facts.phase = JobPhase::Export;
    QCOMPARE(lanesOf(facts, 9000),
             (QList{part(JobPhase::Queued, 1000, 5000), part(JobPhase::Export, 5000, 9000, false, true)}));
    facts.profileExport.endMs = 8000;
    QCOMPARE(lanesOf(facts, 9000).last(), part(JobPhase::Write, 8000, 9000, false, true));
    facts = {};
    facts.status = JobStatus::New;
    QVERIFY(lanesOf(facts, 9000).isEmpty());
    facts.createdMs = 1000;
    QCOMPARE(lanesOf(facts, 9000), (QList{part(JobPhase::Queued, 1000, 9000, false, true)}));
    // Whatever the platform claims, parts follow each other and none is turned round.
    QRandomGenerator random(3);
    for (int turn = 0; turn < 3000; ++turn) {
        const auto moment = [&random] { return qint64(random.bounded(12)) * 1000 - 1000; };
        facts.status = JobStatus(random.bounded(8));
        facts.createdMs = moment();
        facts.updatedMs = moment();
        facts.total = {moment(), moment(), moment()};
        facts.profileExport = {moment(), moment(), moment()};
        facts.datasetWrite = {moment(), moment(), moment()};
        facts.phase = phaseOf(facts.status, facts.profileExport, facts.datasetWrite);
        qint64 at = -1;
        for (const LanePart &piece : lanesOf(facts, 11'000)) {
            QVERIFY(piece.startMs <= piece.endMs && (at < 0 || piece.startMs == at));
            at = piece.endMs;
        }
    }
    QCOMPARE(axisMoments(0, 60'000, 7), (QList<qint64>{0, 10'000, 20'000, 30'000, 40'000, 50'000, 60'000}));
    QVERIFY(axisMoments(5, 5, 7).isEmpty());
    QVERIFY(axisMoments(0, 400LL * 86'400'000, 8).size() <= 9);
}

void TestJobsPage::viewIsSavedAndShownAgain()
{
    JobsWorld world;
    world.open();
    world.page->search(u"dataset:basket"_s);
    world.table()->columns().show(u"segments"_s, false);
    world.table()->columns().sortBy(u"duration"_s, Qt::AscendingOrder);
    // A button's menu runs an event loop of its own until something is chosen.
    QTimer::singleShot(100, world.page.get(), [&world] { world.chooseFromMenu(u"jobs.views.save"_s); });
    world.click(u"jobs.views"_s);
    QTRY_VERIFY(world.has(u"jobs.saveView"_s));
    QVERIFY(!world.find(u"jobs.saveView.save"_s)->isEnabled());
    world.find(u"jobs.saveView.name"_s)->setFocus();
    world.type(u"Baskets"_s);
    world.press(Qt::Key_Return);
    QTRY_COMPARE(world.views.views().size(), 1);
    world.page->search({});
    world.table()->columns().show(u"segments"_s, true);
    world.table()->columns().sortBy(u"created"_s, Qt::DescendingOrder);
    world.page->showView(*world.views.find(u"baskets"_s));
    QCOMPARE(world.filter.search(), u"dataset:basket"_s);
    QVERIFY(!world.table()->columns().isShown(u"segments"_s));
    QCOMPARE(world.table()->columns().sortKey(), u"duration"_s);
    QCOMPARE(world.shownIds().first(), u"24122"_s);
}

void TestJobsPage::shownJobsAreWrittenToAFile()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.open();
    world.page->search(u"status:failed"_s);
    QTRY_COMPARE(world.sorted.rowCount(), 4);
    auto *menu = world.page->findChild<ListExporting *>();
    QVERIFY(menu);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"failed.csv"_s);
    menu->write(world.shownIds(), name, JobListFormat::Csv);
    QTRY_COMPARE(world.find<MessageBar>(u"jobs.export.bar"_s)->sentence(), u"4 jobs written to failed.csv."_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 5);
    menu->write(world.shownIds(), folder.filePath(u"no/such/place.csv"_s), JobListFormat::Csv);
    QTRY_VERIFY(world.find<MessageBar>(u"jobs.export.bar"_s)->severity() == MessageBar::Severity::Error);
}

void TestJobsPage::emptyAndFailedListsExplainThemselves()
{
    JobsWorld world;
    world.open();
    world.page->search(u"nothing like this"_s);
    QTRY_COMPARE(world.sorted.rowCount(), 0);
    auto *empty = world.table()->findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    QVERIFY(empty->sentence().endsWith(u"nothing like this"_s)); // which filter it is
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_COMPARE(world.sorted.rowCount(), world.jobs.model.jobCount());
    world.platform.fault
        = [](const PlatformRequest &) { return std::optional(kit::failureOf(Failure::Kind::Forbidden, 403)); };
    world.refresh();
    QTRY_COMPARE(world.page->findChildren<MessageBar *>().size(), 1);
    QCOMPARE(world.sorted.rowCount(), world.jobs.model.jobCount()); // what is known stays
}

void TestJobsPage::placeSurvivesAThousandRefreshes()
{
    JobsWorld world(false, {904, 480});
    world.open();
    world.clickJob(u"24104"_s);
    world.clickJob(u"24107"_s, Qt::ControlModifier);
    world.clickJob(u"24099"_s, Qt::ControlModifier);
    auto *bar = world.table()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const auto selected = [&world] {
        QSet<QString> ids;
        for (const QModelIndex &row : world.table()->selectionModel()->selectedRows())
            ids.insert(world.jobs.model.idAt(world.sorted.sourceRow(row.row())));
        return ids;
    };
    const auto current
        = [&world] { return world.jobs.model.idAt(world.sorted.sourceRow(world.table()->currentIndex().row())); };
    const QSet<QString> before = selected();
    QCOMPARE(before.size(), 3);
    QCOMPARE(current(), u"24099"_s);
    const int place = bar->value();
    QRandomGenerator random(11);
    for (int turn = 0; turn < 1000; ++turn) {
        for (int change = random.bounded(4); change > 0; --change) {
            auto job = std::next(world.platform.jobs.begin(), random.bounded(int(world.platform.jobs.size())));
            job->second.status = random.bounded(2) ? "PROCESSING" : "FAILED";
            job->second.updated += 1 + random.bounded(5000);
        }
        if (random.bounded(20) == 0) {
            kit::JobRecord next = world.succeeded(25'000 + turn, "basket", random.bounded(600), turn, 200);
            world.platform.jobs[next.id] = next;
        }
        if (turn % 50 == 0)
            world.table()->columns().sortBy(turn % 100 ? u"status"_s : u"created"_s, Qt::DescendingOrder);
        world.refresh();
        world.sorted.settle();
        QCOMPARE(selected(), before);
        QCOMPARE(current(), u"24099"_s);
        QCOMPARE(bar->value(), place);
    }
}

void TestJobsPage::rowsNeverJumpUnderTheHand()
{
    JobsWorld world;
    world.open();
    world.table()->columns().sortBy(u"status"_s, Qt::AscendingOrder);
    world.sorted.settle();
    int next = 25'000;
    // A job that changes its place, and one that is new.
    const auto stir = [&] {
        kit::JobRecord &job = world.platform.jobs[world.shownIds().last().toLongLong()];
        job.status = job.status == "FAILED" ? "PROCESSING" : "FAILED";
        job.updated += 60'000;
        const kit::JobRecord added = world.succeeded(++next, "basket", 1, 10, 200);
        world.platform.jobs[added.id] = added;
        world.refresh();
        world.sorted.settle(); // what else waits for a turn of the event loop
    };
    QWidget *rows = world.table()->viewport();
    const QPoint hand = world.table()->visualRect(world.sorted.index(1, ExportJobsModel::Id)).center();
    const auto idUnderTheHand
        = [&] { return world.jobs.model.idAt(world.sorted.sourceRow(world.table()->indexAt(hand).row())); };

    QStringList before = world.shownIds();
    const QString meant = idUnderTheHand();
    QTest::mousePress(rows, Qt::LeftButton, {}, hand);
    stir();
    stir();
    QCOMPARE(world.shownIds(), before);
    QTest::mouseRelease(rows, Qt::LeftButton, {}, hand);
    QCOMPARE(world.details.id(), meant);
    QTRY_VERIFY(world.shownIds() != before);
    QVERIFY(world.shownIds().contains(QString::number(next)));

    before = world.shownIds();
    QTest::mousePress(rows, Qt::RightButton, {}, hand);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, hand, rows->mapToGlobal(hand));
    QCoreApplication::sendEvent(rows, &asked);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::mouseRelease(rows, Qt::RightButton, {}, hand);
    stir();
    QCOMPARE(world.shownIds(), before);
    QApplication::activePopupWidget()->close();
    QTRY_VERIFY(world.shownIds() != before);
    // And the next press counts again.
    before = world.shownIds();
    QTest::mousePress(rows, Qt::LeftButton, {}, hand);
    stir();
    QCOMPARE(world.shownIds(), before);
    QTest::mouseRelease(rows, Qt::LeftButton, {}, hand);
    QTRY_VERIFY(world.shownIds() != before);
}

void TestJobsPage::nothingIsClipped()
{
    const kit::Look look(m_theme);
    JobsWorld world(true, look.size);
    world.open();
    // What to do about a failed job is in sight without scrolling.
    world.clickJob(u"24115"_s);
    for (const QString &name : {u"jobs.errors.runAgain"_s, u"jobs.errors.dataset"_s, u"jobs.errors.activity"_s}) {
        auto *control = world.find(name);
        QTRY_COMPARE(control->visibleRegion().boundingRect(), control->rect());
    }
    for (const QString &id : {u"24115"_s, u"24118"_s, u"24114"_s}) {
        world.clickJob(id);
        auto *tabs = world.tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QTRY_COMPARE(kit::clipped(world.page.get()).join(u"; "_s), QString());
            QCOMPARE(kit::unnamed(world.page.get()).join(u"; "_s), QString());
        }
    }
    QCOMPARE(world.page->size(), look.size);
}

/// Saves what the page looks like into the folder PICTURES, to be looked at beside the drawings.
void TestJobsPage::pictures()
{
    if (kit::Look::folder().isEmpty())
        QSKIP("PICTURES names no folder");
    const kit::Look look(m_theme);
    JobsWorld world(true, look.size);
    world.open();
    const auto save = [&world](const QString &part) { kit::Look::save(*world.page, u"jobs"_s, part); };
    world.clickJob(u"24115"_s);
    save(u"failed"_s);
    world.clickJob(u"24118"_s);
    auto *tabs = world.tabs();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        save(u"running-%1"_s.arg(tab));
    }
    world.page->search(u"cause:0090000009"_s);
    QTRY_VERIFY(world.has(u"jobs.group"_s));
    save(u"group"_s);
}

EXPORTDESK_TEST(TestJobsPage)
#include "tst_jobspage.moc"
