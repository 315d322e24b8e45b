// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestwriter.h"
#include "models/table/sortfiltermodel.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/look.h"
#include "tests/views/schedulesworld.h"
#include "tests/views/spokenlanguage.h"
#include "views/schedules/rhythmeditor.h"
#include "views/schedules/templatefollowdialog.h"
#include "views/shared/button.h"
#include "views/shared/tableview.h"
#include "views/shared/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

Rhythm dailyAt(int minute, const QByteArray &zone = "UTC")
{
    Rhythm rhythm;
    rhythm.at = minute;
    rhythm.zone = zone;
    return rhythm;
}

Rhythm weeklyAt(int minute, const QList<int> &days)
{
    Rhythm rhythm = dailyAt(minute);
    rhythm.kind = Rhythm::Kind::Weekly;
    rhythm.days = days;
    return rhythm;
}

/// Schedules in every state, with runs that ended in every way.
void fill(kit::SchedulesWorld &world)
{
    constexpr qint64 dayMs = 86'400'000;
    Rhythm often = dailyAt(6 * 60 + 5);
    often.kind = Rhythm::Kind::Hours;
    often.until = 20 * 60 + 5;
    world.add(u"Basket hourly"_s, often);
    const Schedule nightly = world.add(u"Loyalty DE nightly"_s, weeklyAt(75, {1, 2, 3, 4, 5}));
    world.add(u"Newsletter Mondays"_s, weeklyAt(360, {1}));
    const Schedule paused = world.add(u"Churn weekly"_s, weeklyAt(1320, {5}));
    Rhythm over = dailyAt(300);
    over.to = QDate(2026, 11, 24);
    world.add(u"VIP AT until yesterday"_s, over);
    test::valueOf(world.desk.schedules.pause(paused.id));
    for (int night = 0; night < 5; ++night) {
        world.now.advance(std::chrono::milliseconds(dayMs));
        world.platform.jobStatus = night == 1 ? "FAILED" : "SUCCEEDED";
        world.platform.batchStatus = night == 2 ? "failed" : "success";
        world.desk.errors = night == 3 ? QStringList{u"The dataset no longer exists."_s} : QStringList();
        world.desk.pass();
        world.now.advance(std::chrono::hours(1));
        world.desk.pass();
    }
    world.table.reload();
}

} // namespace

/// The Schedules page as an operator uses it.
class SchedulesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"exportdesk-test"_s);
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }
    void init() { QSettings().clear(); }

    void emptyPageExplainsAndLeadsToTheDialog();
    void scheduleIsMadeByKeyboard();
    void rhythmIsEditedAsItIsShown_data();
    void rhythmIsEditedAsItIsShown();
    void productionWantsItsNameTyped();
    void takenNameIsRefused();
    void scheduleIsPausedResumedRunAndRemoved();
    void logSaysWhatBecameOfEachTime();
    void platformsOwnRunsAreWarnedOf();
    void undecidedLaunchIsPointedOut();
    void changedTemplateAsksWhichSchedulesFollow();
    void networkFolderIsRefused();
    void cronLineIsOfferedWithoutUserManager();
    void everythingIsNamedAndNothingClipped_data() { kit::Look::lightRows(); }
    void everythingIsNamedAndNothingClipped();
    void pictures_data() { kit::Look::rows(); }
    void pictures();

private:
    Theme m_theme;
};

void SchedulesPageTest::emptyPageExplainsAndLeadsToTheDialog()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world;
    world.open();
    QVERIFY2(world.words().contains(u"No schedules yet."_s), qPrintable(world.words()));
    world.click(u"schedules.new"_s);
    // There is nothing to run yet, and the dialog says what to do first.
    auto *save = world.find<Button>(u"schedule.save"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY2(save->toolTip().contains(u"compose an export"_s), qPrintable(save->toolTip()));
    QVERIFY(kit::visibleWords(*world.find(u"schedule"_s)).contains(u"compose an export"_s));
    world.press(Qt::Key_Escape);
    // The export on the page New export is enough.
    world.composed = test::request();
    world.click(u"schedules.new"_s);
    QCOMPARE(world.find<QComboBox>(u"schedule.source"_s)->currentText(), u"the current draft"_s);
    world.press(Qt::Key_Escape);
}

void SchedulesPageTest::scheduleIsMadeByKeyboard()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world;
    world.makeTemplate(u"Loyalty"_s);
    world.open();
    world.page->makeFrom(world.templates.find(u"Loyalty"_s)->request, u"Loyalty"_s);
    auto *name = world.find<QLineEdit>(u"schedule.name"_s);
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->text(), u"Loyalty"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Every morning"_s);
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.row(u"Every morning"_s));
    const Schedule made = world.row(u"Every morning"_s)->kept.schedule;
    QCOMPARE(made.plan.templateName, u"Loyalty"_s);
    QCOMPARE(made.plan.rhythm.kind, Rhythm::Kind::Daily);
    QCOMPARE(made.request, test::request());
    QCOMPARE(made.place, world.edits.place());
    // It is the current row, and Enter edits it.
    QTRY_COMPARE(world.find<TableView>(u"schedules.table"_s)->currentIndex().data().toString(), u"Every morning"_s);
    world.find<TableView>(u"schedules.table"_s)->setFocus();
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.has(u"schedule.name"_s));
    world.find<QTimeEdit>(u"schedule.at"_s)->setTime({7, 15});
    world.click(u"schedule.save"_s);
    QTRY_COMPARE(world.row(u"Every morning"_s)->kept.schedule.plan.rhythm.at, 7 * 60 + 15);
    QCOMPARE(world.row(u"Every morning"_s)->kept.schedule.revision, 2);
    QCOMPARE(world.table.rowCount(), 1);
}

void SchedulesPageTest::rhythmIsEditedAsItIsShown_data()
{
    QTest::addColumn<Rhythm>("rhythm");
    Rhythm one = dailyAt(0, "Europe/Berlin");
    QTest::newRow("daily") << one;
    one.from = QDate(2026, 12, 1);
    one.to = QDate(2027, 1, 31);
    QTest::newRow("with bounds") << one;
    QTest::newRow("weekly") << weeklyAt(1439, {1, 7});
    Rhythm monthly = dailyAt(270, "Asia/Kathmandu");
    monthly.kind = Rhythm::Kind::Monthly;
    monthly.days = {1, 15, Rhythm::lastDay};
    QTest::newRow("monthly") << monthly;
    Rhythm often = dailyAt(8 * 60);
    often.kind = Rhythm::Kind::Minutes;
    often.every = 15;
    often.until = 18 * 60;
    QTest::newRow("minutes") << often;
    often.kind = Rhythm::Kind::Hours;
    often.every = 2;
    QTest::newRow("hours") << often;
}

void SchedulesPageTest::rhythmIsEditedAsItIsShown()
{
    QFETCH(Rhythm, rhythm);
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const kit::SpokenLanguage spoken(language);
        RhythmEditor editor(rhythm, QDate(2026, 11, 23));
        QCOMPARE(editor.rhythm(), rhythm);
    }
}

void SchedulesPageTest::productionWantsItsNameTyped()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world(true);
    world.composed = test::request();
    world.open();
    world.click(u"schedules.new"_s);
    auto *name = world.find<QLineEdit>(u"schedule.name"_s);
    QTest::keyClicks(name, u"Nightly"_s);
    QVERIFY(!world.find(u"schedule.save"_s)->isEnabled());
    world.press(Qt::Key_Return);
    QVERIFY(world.has(u"schedule.save"_s)); // Enter did nothing
    auto *confirm = world.find<QLineEdit>(u"schedule.confirm"_s);
    confirm->setFocus();
    QTest::keyClicks(confirm, u"prod"_s);
    QVERIFY(world.find(u"schedule.save"_s)->isEnabled());
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.row(u"Nightly"_s));
    QVERIFY(world.row(u"Nightly"_s)->kept.schedule.plan.isConfirmed);
    // One that nobody has confirmed says so, and why it does not run.
    Schedule silent = test::schedule(u"Silent"_s, dailyAt(300));
    test::valueOf(world.desk.schedules.add(silent, world.now.nowMs()));
    world.table.reload();
    QTRY_VERIFY(world.row(u"Silent"_s));
    QCOMPARE(world.row(u"Silent"_s)->state, ScheduleRow::State::Unconfirmed);
    world.now.advance(std::chrono::hours(24));
    world.pass();
    QVERIFY(world.row(u"Silent"_s)->needsAttention());
    QCOMPARE(world.row(u"Silent"_s)->kept.newest.first().reason, Occurrence::Reason::Production);
    // Removing asks for the name, too.
    world.page->showSchedule(world.row(u"Silent"_s)->kept.schedule.id);
    world.click(u"schedules.remove"_s);
    QVERIFY(!world.find(u"schedules.question.act"_s)->isEnabled());
    world.press(Qt::Key_Escape);
}

void SchedulesPageTest::takenNameIsRefused()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world;
    world.composed = test::request();
    world.add(u"Nightly"_s, dailyAt(60));
    world.open();
    world.click(u"schedules.new"_s);
    QTest::keyClicks(world.find<QLineEdit>(u"schedule.name"_s), u"nightly"_s);
    auto *save = world.find<Button>(u"schedule.save"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY2(save->toolTip().contains(u"already"_s), qPrintable(save->toolTip()));
    world.press(Qt::Key_Escape);
}

void SchedulesPageTest::scheduleIsPausedResumedRunAndRemoved()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world;
    world.add(u"Nightly"_s, dailyAt(60));
    world.open();
    SchedulesModel *schedules = &world.table;
    QAbstractItemModelTester rows(schedules, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester log(&world.log, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *table = world.find<TableView>(u"schedules.table"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(world.row(u"Nightly"_s)->state, ScheduleRow::State::Paused);
    QTRY_VERIFY(!world.find(u"schedules.runNow"_s)->isEnabled()); // and says why
    QVERIFY(!world.find(u"schedules.runNow"_s)->toolTip().isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    world.click(u"schedules.question.act"_s);
    QTRY_COMPARE(world.row(u"Nightly"_s)->state, ScheduleRow::State::Active);
    // Run now launches once, and a second click runs into its rule for overlaps.
    QTRY_VERIFY(world.find(u"schedules.runNow"_s)->isEnabled());
    world.click(u"schedules.runNow"_s);
    world.click(u"schedules.question.act"_s);
    QTRY_COMPARE(world.platform.jobs.jobs().size(), 1);
    QTRY_VERIFY2(world.words().contains(u"was launched."_s), qPrintable(world.words()));
    world.now.advance(std::chrono::minutes(1));
    world.click(u"schedules.runNow"_s);
    world.click(u"schedules.question.act"_s);
    QTRY_VERIFY2(world.words().contains(u"the previous run had not ended"_s), qPrintable(world.words()));
    QCOMPARE(world.platform.jobs.jobs().size(), 1);
    QTRY_COMPARE(world.log.rowCount(), 2);
    // Its own time is not touched by that.
    QCOMPARE(world.row(u"Nightly"_s)->soon.size(), 1);
    world.click(u"schedules.remove"_s);
    world.click(u"schedules.question.act"_s);
    QTRY_COMPARE(world.table.rowCount(), 0);
}

void SchedulesPageTest::logSaysWhatBecameOfEachTime()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world;
    fill(world);
    world.open();
    world.page->showSchedule(world.row(u"Loyalty DE nightly"_s)->kept.schedule.id);
    auto *tabs = world.page->findChild<QTabBar *>();
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(world.log.rowCount() >= 4);
    QStringList results;
    for (int row = 0; row < world.log.rowCount(); ++row)
        results += world.log.index(row, OccurrencesModel::ResultColumn).data().toString();
    for (const QString &wanted : {u"Refused: the checks found errors"_s, u"Failed"_s, u"Batch failed"_s})
        QVERIFY2(results.contains(wanted), qPrintable(results.join(u'|')));
    // A run leads to its job.
    QSignalSpy asked(world.page.get(), &SchedulesPage::jobRequested);
    auto *log = world.find<TableView>(u"schedules.log"_s);
    for (int row = 0; row < world.log.rowCount() && asked.isEmpty(); ++row) {
        log->setCurrentIndex(world.log.index(row, 0));
        log->setFocus();
        QTest::keyClick(log, Qt::Key_Return);
    }
    QCOMPARE(asked.size(), 1);
}

void SchedulesPageTest::platformsOwnRunsAreWarnedOf()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world;
    world.composed = test::request();
    world.add(u"Nightly"_s, dailyAt(75));
    world.add(u"Noon"_s, dailyAt(720));
    world.open();
    QTRY_VERIFY(world.row(u"Nightly"_s)->conflict);
    QVERIFY(!world.row(u"Noon"_s)->conflict);
    // What it cannot read is said, not guessed.
    QVERIFY2(world.words().contains(u"0 0 3 L * ?"_s), qPrintable(world.words()));
    world.page->showSchedule(world.row(u"Nightly"_s)->kept.schedule.id);
    world.click(u"schedules.edit"_s);
    QVERIFY(world.has(u"schedule.conflict"_s));
    world.click(u"schedule.move"_s);
    QCOMPARE(world.find<QTimeEdit>(u"schedule.at"_s)->time(), QTime(2, 30));
    QVERIFY(!world.has(u"schedule.conflict"_s));
    world.press(Qt::Key_Escape);
}

void SchedulesPageTest::undecidedLaunchIsPointedOut()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world;
    world.platform.jobs.chooser = [] { return test::ScriptedPlatform::Fault::LostBefore; };
    world.add(u"Nightly"_s, dailyAt(60));
    world.open();
    world.now.advance(std::chrono::hours(8));
    world.pass();
    const auto isUndecided = [&world] {
        const QList<LaunchEntry> open = world.desk.run.launcher.openLaunches();
        return open.size() == 1 && open.first().state == LaunchEntry::State::Undecided;
    };
    for (int i = 0; i < 200 && !isUndecided(); ++i) {
        world.now.advance(std::chrono::seconds(1));
        QTest::qWait(5);
    }
    QVERIFY(isUndecided());
    QSignalSpy asked(world.page.get(), &SchedulesPage::launchRequested);
    world.table.reload();
    QTRY_VERIFY(world.has(u"schedules.decide"_s));
    world.click(u"schedules.decide"_s);
    QCOMPARE(asked.first().first().toString(), world.desk.run.launcher.openLaunches().first().id);
}

void SchedulesPageTest::changedTemplateAsksWhichSchedulesFollow()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world(true);
    const QList<Schedule> behind{world.add(u"Follows"_s, dailyAt(300)), world.add(u"Stays"_s, dailyAt(360))};
    world.open();
    ExportTemplate changed;
    changed.name = u"Loyalty"_s;
    changed.request = test::request(u"another dataset"_s);
    auto *dialog = new TemplateFollowDialog(world.edits, changed, behind, world.sandbox, world.page.get());
    dialog->open();
    world.find<QCheckBox>(u"schedules.follow.1"_s)->setChecked(false);
    QVERIFY(!world.find(u"schedules.follow.act"_s)->isEnabled()); // never silently in production
    QTest::keyClicks(world.find<QLineEdit>(u"schedules.follow.name"_s), u"prod"_s);
    world.click(u"schedules.follow.act"_s);
    QTRY_COMPARE(world.row(u"Follows"_s)->kept.schedule.revision, 2);
    QTRY_VERIFY(!world.has(u"schedules.follow"_s));
    const Schedule follows = world.row(u"Follows"_s)->kept.schedule;
    QCOMPARE(follows.request, changed.request);
    QCOMPARE(follows.plan.templatePrint, fingerprint(changed.request));
    QCOMPARE(world.row(u"Stays"_s)->kept.schedule, behind.last());
    // One that was changed elsewhere meanwhile is not overwritten, and the dialog says so.
    dialog = new TemplateFollowDialog(world.edits, changed, {behind.first()}, world.sandbox, world.page.get());
    dialog->open();
    QTest::keyClicks(world.find<QLineEdit>(u"schedules.follow.name"_s), u"prod"_s);
    world.click(u"schedules.follow.act"_s);
    QTRY_VERIFY(kit::visibleWords(*dialog).contains(u"could not be changed"_s));
    QCOMPARE(world.row(u"Follows"_s)->kept.schedule.revision, 2);
    dialog->close();
}

void SchedulesPageTest::networkFolderIsRefused()
{
    const kit::SpokenLanguage english(u"en"_s);
    kit::SchedulesWorld world(false, {1184, 732}, u"nfs4"_s);
    world.composed = test::request();
    world.open();
    QVERIFY(world.has(u"schedules.refused"_s));
    world.click(u"schedules.new"_s);
    QVERIFY(!world.has(u"schedule"_s));
}

void SchedulesPageTest::cronLineIsOfferedWithoutUserManager()
{
    const kit::SpokenLanguage english(u"en"_s);
    const QTemporaryDir nobody;
    qputenv("XDG_RUNTIME_DIR", nobody.path().toUtf8());
    kit::SchedulesWorld world;
    world.open();
    world.click(u"schedules.timerButton"_s);
    QVERIFY(
        world.find<QLineEdit>(u"schedules.timer.cron"_s)->text().startsWith(u"* * * * * '/usr/bin/exportdeskctl'"_s));
    QVERIFY(!world.has(u"schedules.timer.install"_s));
    world.click(u"schedules.timer.copy"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"schedule"_s));
    world.press(Qt::Key_Escape);
}

void SchedulesPageTest::everythingIsNamedAndNothingClipped()
{
    const kit::Look look(m_theme);
    kit::SchedulesWorld world(true, look.size);
    world.composed = test::request();
    fill(world);
    world.open();
    auto *tabs = world.page->findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTRY_COMPARE(kit::clipped(world.page.get()).join(u"; "_s), QString());
        QCOMPARE(kit::unnamed(world.page.get()).join(u"; "_s), QString());
    }
    for (const QString &button : {u"schedules.edit"_s, u"schedules.runNow"_s, u"schedules.timerButton"_s}) {
        world.click(button);
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTRY_COMPARE(kit::clipped(dialog).join(u"; "_s), QString());
        QCOMPARE(kit::unnamed(dialog).join(u"; "_s), QString());
        dialog->close();
    }
}

void SchedulesPageTest::pictures()
{
    if (kit::Look::folder().isEmpty())
        QSKIP("PICTURES is not set");
    const kit::Look look(m_theme);
    {
        kit::SchedulesWorld empty(false, look.size);
        empty.open();
        kit::Look::save(*empty.page, u"schedules"_s, u"empty"_s);
    }
    kit::SchedulesWorld world(true, look.size);
    world.composed = test::request();
    fill(world);
    world.open();
    world.page->showSchedule(world.row(u"Loyalty DE nightly"_s)->kept.schedule.id);
    kit::Look::save(*world.page, u"schedules"_s);
    auto *tabs = world.page->findChild<QTabBar *>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(50);
        kit::Look::save(*world.page, u"schedules"_s, u"tab%1"_s.arg(tab));
    }
    for (const QString &button : {u"schedules.edit"_s, u"schedules.runNow"_s, u"schedules.timerButton"_s}) {
        world.click(button);
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTest::qWait(50);
        kit::Look::save(*dialog, u"schedules"_s, QString(button).replace(u'.', u'-'));
        dialog->close();
    }
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::SchedulesPageTest)
#include "tst_schedulespage.moc"
