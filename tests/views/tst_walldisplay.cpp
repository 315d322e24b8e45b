// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/views/dashboardworld.h"
#include "tests/views/spokenevents.h"
#include "tests/views/spokenlanguage.h"
#include "views/dashboard/walldisplay.h"
#include "views/dashboard/wallfailures.h"
#include "views/dashboard/wallfigure.h"
#include "views/dashboard/wallnext.h"
#include "views/dashboard/wallrunning.h"
#include "views/dashboard/wallwords.h"
#include "views/shared/segmentedbar.h"

#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::DashboardWorld;

namespace
{

constexpr qint64 hourMs = 3'600'000;

template <class T>
T *part(const DashboardWorld &world, const QString &name)
{
    auto *found = world.page->findChild<T *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

/// The menu of the wall, opened by its key.
QMenu *menu(const DashboardWorld &world)
{
    auto *wall = part<WallDisplay>(world, u"dashboard.wall"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, wall->rect().center(), QPoint());
    QCoreApplication::sendEvent(wall, &event);
    return wall->findChild<QMenu *>(u"wall.menu"_s);
}

void choose(QMenu *menu, qsizetype at)
{
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(at)).center());
}

} // namespace

class WallDisplayTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }
    void init() { QSettings().clear(); }

    void nothingIsForHandsAndFailuresComeFirst()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        world.page->setPresented(true);
        auto *wall = part<WallDisplay>(world, u"dashboard.wall"_s);
        QVERIFY(wall->isVisible());
        QTRY_COMPARE(wall->size(), world.page->size());
        QVERIFY(wall->hasFocus());
        for (const QWidget *widget : world.page->findChildren<QWidget *>())
            QVERIFY2(!widget->isVisible() || widget == wall || wall->isAncestorOf(widget),
                     widget->metaObject()->className());
        const auto *failures = part<WallFailures>(world, u"wall.failures"_s);
        const auto *running = part<WallRunning>(world, u"wall.running"_s);
        const int open = int(world.figures.statistics().openFailures.size());
        QVERIFY(open > 10);
        QCOMPARE(failures->count(), open);
        QVERIFY(failures->accessibleName().contains(QString::number(open)));
        QCOMPARE(running->count(), 6);
        QVERIFY(running->accessibleDescription().startsWith("Full profile export: late, 40"_L1));
        QVERIFY(failures->geometry().bottom() < running->geometry().top());
        QVERIFY(failures->height() > running->height());
        // A click does nothing.
        QSignalSpy searches(world.page.get(), &DashboardPage::searchRequested);
        for (const QPoint &at : {failures->geometry().center(), running->geometry().center()})
            QTest::mouseClick(wall, Qt::LeftButton, {}, at);
        QVERIFY(searches.isEmpty());
        // Acknowledged ones leave it.
        world.jobs.marks.set(world.figures.statistics().openFailures.front().id, JobMark{true, false, {}});
        world.recount();
        QTRY_COMPARE(failures->count(), open - 1);
        world.page->setPresented(false);
        QVERIFY(!wall->isVisible());
        QVERIFY(world.panel(u"failures"_s)->isVisible());
    }

    void ownFailuresComeBeforeNewerOnes()
    {
        DashboardWorld world;
        const qint64 now = world.clock.nowMs();
        const auto fail = [&world](const QString &id, const QString &dataset, qint64 createdMs) {
            ExportJob job;
            job.id = id;
            job.status = JobStatus::Failed;
            job.datasetId = dataset;
            job.createdMs = createdMs;
            job.updatedMs = createdMs + 1000;
            job.errors = {{u"0100000003"_s, u"General error"_s, {}}};
            world.jobs.merger.merge({job});
        };
        world.jobs.known.addStartedHere(u"1"_s);
        fail(u"1"_s, u"d1"_s, now - 5 * hourMs);
        fail(u"2"_s, u"d2"_s, now - 2 * hourMs);
        fail(u"3"_s, u"d2"_s, now - hourMs);
        world.open();
        world.page->setPresented(true);
        const auto *failures = part<WallFailures>(world, u"wall.failures"_s);
        const QStringList rows = failures->accessibleDescription().split(u". "_s);
        QCOMPARE(rows.size(), 2); // those of one dataset with one cause are one
        QVERIFY2(rows[0].startsWith("Loyalty export DE"_L1), qPrintable(rows[0]));
        QVERIFY2(rows[1].contains("2 time"_L1), qPrintable(rows[1]));
        // Nothing is running: one line, and the failures have its room.
        QVERIFY(failures->height() > 6 * part<WallRunning>(world, u"wall.running"_s)->height());
    }

    void profilesAreCountedPerDay()
    {
        DashboardWorld world;
        const qint64 now = world.clock.nowMs();
        const auto succeed = [&world](const QString &id, qint64 createdMs, qint64 profiles) {
            ExportJob job;
            job.id = id;
            job.status = JobStatus::Succeeded;
            job.createdMs = createdMs;
            job.updatedMs = createdMs + 1000;
            job.profiles = profiles;
            world.jobs.merger.merge({job});
        };
        succeed(u"1"_s, now - hourMs, 1'400'000);
        succeed(u"2"_s, now - 2 * hourMs, 1'540'000);
        succeed(u"3"_s, now - 26 * hourMs, 60'000);
        succeed(u"4"_s, now - 40 * 24 * hourMs, 1'500'000); // in the period before
        succeed(u"5"_s, now - hourMs, 800'000);
        world.jobs.marks.set(u"5"_s, JobMark{false, true, {}, 0}); // none of them arrived
        world.open();
        world.page->setPresented(true);
        const auto *profiles = part<WallFigure>(world, u"wall.profiles"_s);
        QCOMPARE(profiles->facts().figure, u"3.00\u00a0M"_s);
        QCOMPARE(profiles->facts().line, u"100% more than before"_s);
        QCOMPARE(profiles->facts().values.size(), size_t(30));
        QCOMPARE(profiles->facts().values[29], 2'940'000);
        QCOMPARE(profiles->facts().values[28], 60'000);
    }

    void rangesRotateWhereThatIsWanted()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        auto *range = part<SegmentedBar>(world, u"dashboard.range"_s);
        auto *wall = part<WallDisplay>(world, u"dashboard.wall"_s);
        QCOMPARE(range->chosen(), u"month"_s);
        part<QTimer>(world, u"wall.turn"_s)->setInterval(50);
        QSignalSpy due(wall, &WallDisplay::nextRangeDue);
        world.page->setPresented(true);
        QVERIFY(!menu(world)->actions().first()->isChecked()); // off until somebody wants it
        choose(menu(world), 0);
        QTRY_COMPARE(range->chosen(), u"quarter"_s);
        QTRY_COMPARE(range->chosen(), u"day"_s);
        // Kept for the next time, and switched off in the menu of the window, too.
        QVERIFY(world.page->pageActions().last()->isChecked());
        QVERIFY(QSettings().value("wall/rotatesRanges").toBool());
        // What has just failed stays in view.
        QTRY_COMPARE(world.figures.statistics().range.parts(), 24);
        ExportJob failed;
        failed.id = u"99999"_s;
        failed.status = JobStatus::Failed;
        failed.createdMs = world.clock.nowMs() - 1000;
        failed.updatedMs = world.clock.nowMs();
        const kit::SpokenEvents heard;
        world.jobs.merger.merge({failed});
        world.recount();
        QTRY_VERIFY(heard.hasSaid(u"1 new failure"_s));
        const QString stays = range->chosen();
        const qsizetype turns = due.size();
        QVERIFY(!due.wait(250));
        QCOMPARE(due.size(), turns);
        QCOMPARE(range->chosen(), stays);
        world.page->pageActions().last()->trigger();
        QVERIFY(!QSettings().value("wall/rotatesRanges").toBool());
        // The range from before comes back.
        world.page->setPresented(false);
        QCOMPARE(range->chosen(), u"month"_s);
    }

    void theMenuLeavesIt()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        world.page->setPresented(true);
        QSignalSpy left(world.page.get(), &DashboardPage::fullScreenRequested);
        choose(menu(world), 2);
        QCOMPARE(left.size(), 1);
    }

    void theNextRunsComeInTheirOrder()
    {
        constexpr qint64 now = 1'772'438'400'000; // 08:00 UTC
        const auto lane = [](const QString &name, const QList<DueLane::Bar> &bars) {
            DueLane made;
            made.scheduleId = name;
            made.name = name;
            made.bars = bars;
            return made;
        };
        WallNext next(nullptr);
        QVERIFY(next.isEmpty());
        next.setLanes({lane(u"Basket hourly"_s, {{now - 1, now + 5, false}, {now + hourMs, now + 2 * hourMs, false}}),
                       lane(u"Nightly"_s, {{now + hourMs / 2, now + hourMs, true}})},
                      now);
        QVERIFY(!next.isEmpty());
        const QStringList rows = next.accessibleDescription().split(u". "_s);
        QCOMPARE(rows.size(), 2); // the one under way is none
        QVERIFY(rows[0].endsWith("Nightly"_L1) && rows[1].endsWith("Basket hourly"_L1));
        // The conflict is marked.
        next.resize(688, 392);
        const auto warns = [&next] {
            const QImage image = next.grab().toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == Theme::of().color(Token::Warn))
                        return true;
            return false;
        };
        QVERIFY(warns());
        next.setLanes({lane(u"Nightly"_s, {{now + hourMs / 2, now + hourMs, false}})}, now);
        QVERIFY(!warns());
        QCOMPARE(next.cut(), QStringList());
    }

    void wordsAreShort()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(wallWords::amount(99'999, english), u"99,999"_s);
        QCOMPARE(wallWords::amount(123'456, english), u"123\u00a0k"_s);
        QCOMPARE(wallWords::amount(2'940'000, english), u"2.94\u00a0M"_s);
        QCOMPARE(wallWords::amount(29'400'000, english), u"29.4\u00a0M"_s);
        QCOMPARE(wallWords::amount(294'000'000, english), u"294\u00a0M"_s);
        QCOMPARE(wallWords::age(-1, 0, english), u"No data yet"_s);
        QCOMPARE(wallWords::age(1000, 5000, english), u"Data 4\u00a0s old"_s);
        QCOMPARE(wallWords::age(0, 150'000, english), u"Data 2\u00a0min old"_s);
        QVERIFY(wallWords::age(0, 300'000, english).startsWith("Data from "_L1));
        QCOMPARE(wallWords::ago(0, 43 * 60'000, english), u"43\u00a0min ago"_s);
        QCOMPARE(wallWords::ago(0, 5 * hourMs, english), u"5\u00a0h ago"_s);
        QCOMPARE(wallWords::ago(0, 72 * hourMs, english), u"3 day(s) ago"_s);
        QCOMPARE(wallWords::difference(62, 100, english), u"38% less than before"_s);
        QCOMPARE(wallWords::difference(5, 0, english), QString());
    }

    void typeFollowsTheScreenAndNothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"de"_s}) {
            for (const bool dark : {false, true}) {
                for (const QSize &size :
                     {QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920), QSize(1280, 1024), QSize(800, 500)}) {
                    const QString name = u"%1-%2-%3"_s.arg(language, dark ? u"dark"_s : u"light"_s).arg(size.width());
                    QTest::newRow(qPrintable(name)) << language << dark << size;
                }
            }
        }
    }

    /// Also saves what it looks like into the folder PICTURES.
    void typeFollowsTheScreenAndNothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        const kit::SpokenLanguage spoken(language);
        m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        DashboardWorld world(size);
        world.page->setLocale(QLocale());
        world.page->wall().setConnection(u"Northwind Retail"_s);
        SandboxLook look;
        look.name = u"prod"_s;
        look.production = dark;
        world.page->setSandbox(look);
        world.addJobs();
        world.jobs.marks.set(u"23002"_s, JobMark{false, true, {}, 0});
        world.open();
        world.page->setPresented(true);
        for (const QString &range : {u"day"_s, u"quarter"_s, u"month"_s}) {
            const int counts = world.figures.counts();
            part<SegmentedBar>(world, u"dashboard.range"_s)->choose(range);
            QTRY_VERIFY(world.figures.counts() > counts);
            const QImage picture = world.page->grab().toImage();
            for (const WallPart *one : world.page->findChildren<WallPart *>())
                QVERIFY2(one->cut().isEmpty(), qPrintable(one->objectName() + u": "_s + one->cut().join(u" | "_s)));
            if (const QString folder = qEnvironmentVariable("PICTURES"); !folder.isEmpty())
                QVERIFY(picture.save(
                    u"%1/wall-%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), range)));
        }
        m_theme.setMode(Theme::Mode::Light);
        // Twice the screen, twice the size of everything: the same at any distance.
        const double unit = size.height() > size.width() ? size.width() / 1080.0
                                                         : std::min(size.height() / 1080.0, size.width() / 1840.0);
        QCOMPARE(part<QWidget>(world, u"wall.head"_s)->height(), qRound(96 * unit));
        QCOMPARE(part<QWidget>(world, u"wall.failures"_s)->x(), qRound(32 * unit));
    }
};

EXPORTDESK_TEST(WallDisplayTest)
#include "tst_walldisplay.moc"
