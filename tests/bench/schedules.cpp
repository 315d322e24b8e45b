// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/meters.h"
#include "tests/bench/parts.h"
#include "tests/views/schedulesworld.h"
#include "views/shared/tableview.h"

#include <QTabBar>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

Rhythm everyQuarter()
{
    Rhythm rhythm;
    rhythm.kind = Rhythm::Kind::Minutes;
    rhythm.every = 15;
    return rhythm;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

/// From the beginning of \a work until \a isOver; -1: never.
double millisecondsUntil(
    const std::function<bool()> &isOver, const std::function<void()> &work = [] {})
{
    QElapsedTimer since;
    since.start();
    work();
    return runUntil(isOver) ? double(since.nsecsElapsed()) / 1e6 : -1;
}

/// The launches of a click each, recorded durably on the same disk; nothing that a schedule does besides.
double plainLaunchesMs(const QString &file, int count)
{
    kit::FakeClock clock;
    test::ScheduledPlatform platform(clock);
    test::ScheduleRun desk(file, platform, clock);
    Launcher &launcher = desk.run.launcher;
    runUntil([&launcher] { return launcher.isStarted(); });
    int launched = 0;
    QObject::connect(&launcher, &Launcher::jobLaunched, &launcher, [&launched] { ++launched; });
    return millisecondsUntil([&] { return launched == count; },
                             [&] {
                                 for (int i = 0; i < count; ++i)
                                     launcher.launch(test::request(u"dataset %1"_s.arg(i)));
                             });
}

/// One pass in which they are all due; -1 unless each was launched once.
double dueLaunchesMs(const QString &file, int count)
{
    kit::FakeClock clock;
    test::ScheduledPlatform platform(clock);
    test::ScheduleRun desk(file, platform, clock);
    runUntil([&desk] { return desk.run.launcher.isStarted(); });
    for (int i = 0; i < count; ++i)
        test::valueOf(desk.schedules.add(test::schedule(u"schedule %1"_s.arg(i), everyQuarter()), clock.nowMs()));
    clock.advance(15min);
    RunReport passed;
    bool isOver = false;
    QObject::connect(&desk.runner, &ScheduleRunner::finished, &desk.runner, [&](const RunReport &one) {
        passed = one;
        isOver = true;
    });
    const double ms = millisecondsUntil([&isOver] { return isOver; }, [&desk] { desk.runner.run(); });
    return passed.events.size() == count && platform.jobs.posts() == count && !passed.failure ? ms : -1;
}

void measureDue(Report &report, int count, int runs)
{
    report.title(u"%1 schedules due at once"_s.arg(grouped(count)));
    std::vector<double> plain;
    std::vector<double> due;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir folder;
        plain.push_back(plainLaunchesMs(folder.filePath(u"plain"_s), count));
        due.push_back(dueLaunchesMs(folder.filePath(u"due"_s), count));
        if (plain.back() < 0 || due.back() < 0)
            return report.failed(u"schedules due at once"_s, u"not each of them was launched once"_s);
    }
    report.add({u"as many plain launches"_s, median(plain), u"ms"_s, Bar::none()});
    report.add({u"one pass that launches all of them"_s, median(due), u"ms"_s, Bar::none()});
    report.add({u"… in plain launches"_s, median(due) / median(plain), u"x"_s, Bar::atMost(3)});
}

/// What a month of runs leaves, most of them well.
void addMonth(kit::SchedulesWorld &world, const Schedule &schedule, int days)
{
    constexpr qint64 quarterMs = 15 * 60'000;
    const qint64 lastMs = world.now.nowMs() / quarterMs * quarterMs;
    QList<Occurrence> all;
    for (qint64 i = qint64(days) * 96; i > 0; --i) {
        Occurrence one;
        one.scheduleId = schedule.id;
        one.due.dueMs = lastMs - i * quarterMs;
        one.due.nominal = utcFromMs(one.due.dueMs).toString(u"yyyy-MM-dd'T'HH:mm"_s);
        one.decidedMs = one.due.dueMs + 9'000;
        const bool wasSkipped = i % 50 == 0;
        one.state = wasSkipped ? Occurrence::State::Skipped : Occurrence::State::Launched;
        one.reason = wasSkipped ? Occurrence::Reason::Overlap : Occurrence::Reason::None;
        if (!wasSkipped) {
            one.end = i % 33 == 0 ? Occurrence::End::Failed : Occurrence::End::Succeeded;
            one.jobId = QString::number(700'000'000 + i);
            one.jobMs = one.decidedMs;
            one.profiles = 10'000 + i;
            one.endedMs = one.decidedMs + 400'000;
        }
        all += one;
    }
    test::valueOf(world.desk.schedules.settle(all));
}

/// The page over so many days of runs, ms.
struct PageTimes {
    double opening = -1; ///< until all schedules are shown
    double openingGap = 0; ///< of the event loop
    double reading = 0; ///< schedules and the log of one again, as each half minute
    double readingGap = 0;
};

constexpr int shownSchedules = 12;

PageTimes pageTimes(int days, int runs)
{
    kit::SchedulesWorld world(false, {1280, 800});
    for (int i = 0; i < shownSchedules; ++i)
        addMonth(world, world.add(u"Export %1"_s.arg(i), everyQuarter()), days);
    PageTimes times;
    Watchdog watchdog;
    watchdog.start();
    times.opening = millisecondsUntil([&world] { return world.table.rowCount() == shownSchedules; },
                                      [&world] {
                                          world.table.reload();
                                          world.page->show();
                                      });
    waitUntilIdle(5000);
    watchdog.stop();
    times.openingGap = watchdog.longest();
    world.page->findChild<QTabBar *>()->setCurrentIndex(1); // the log
    auto *table = world.page->findChild<TableView *>(u"schedules.table"_s);
    std::vector<double> readings;
    std::vector<double> gaps;
    for (int run = 0; run < std::max(3, runs); ++run) {
        bool isRead = false;
        const auto connection
            = QObject::connect(&world.table, &SchedulesModel::stateChanged, &world.table, [&isRead] { isRead = true; });
        watchdog.start();
        readings.push_back(millisecondsUntil([&] { return isRead && !world.log.isLoading(); },
                                             [&] {
                                                 table->setCurrentIndex(table->model()->index(run % shownSchedules, 0));
                                                 world.table.reload();
                                             }));
        watchdog.stop();
        gaps.push_back(watchdog.longest());
        QObject::disconnect(connection);
    }
    times.reading = median(readings);
    times.readingGap = median(gaps);
    return times;
}

/// The yardstick is the page of the same schedules with the runs of a day.
void measureHistory(Report &report, int days, int runs)
{
    report.title(u"the page of %1 schedules after %2 days, every 15 minutes: %3 runs"_s.arg(shownSchedules)
                     .arg(days)
                     .arg(grouped(qint64(shownSchedules) * days * 96)));
    pageTimes(1, 1); // the first page of a process also loads fonts and icons
    const PageTimes day = pageTimes(1, runs);
    const PageTimes all = pageTimes(days, runs);
    if (day.opening < 0 || all.opening < 0)
        return report.failed(u"history of schedules"_s, u"the page did not show them"_s);
    report.add({u"until all are shown"_s, all.opening, u"ms"_s, Bar::none()});
    report.add({u"… relative to one day"_s, all.opening / day.opening, u"x"_s, Bar::atMost(3)});
    report.add({u"… longest gap"_s, all.openingGap, u"ms"_s, Bar::none()});
    report.add({u"reading them and a log again"_s, all.reading, u"ms"_s, Bar::none()});
    report.add({u"… longest gap"_s, all.readingGap, u"ms"_s, Bar::none()});
    report.add({u"… relative to one day"_s, all.readingGap / day.readingGap, u"x"_s, Bar::atMost(3)});
}

} // namespace

void measureSchedules(Report &report, const Size &size)
{
    measureDue(report, size.dueSchedules, size.runs);
    measureHistory(report, size.historyDays, size.runs);
}

} // namespace exportdesk::bench
