// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/meters.h"
#include "tests/bench/parts.h"
#include "tests/bench/stage.h"

#include "app/exportdesk/program.h"
#include "models/workspace/workspace.h"
#include "views/shared/tableview.h"

#include <QFutureWatcher>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

/// The whole program with its window, in this process, on a folder of its own.
struct OneProgram {
    QTemporaryDir ownFolder;
    std::unique_ptr<Program> program;

    explicit OneProgram(const Stage &stage, const QString &folder = {})
    {
        const QString place = folder.isEmpty() ? ownFolder.path() : folder;
        Locations(place).applyToSettings();
        CommandLine wanted;
        wanted.language = u"en"_s;
        wanted.credentialsFile = stage.credentialsFile();
        wanted.gateway = stage.connection().gateway;
        wanted.ims = stage.connection().ims;
        wanted.sandbox = stage.connection().sandbox;
        program = std::make_unique<Program>(wanted, Locations(place));
    }
    JobMonitor &monitor() { return program->workspace()->monitor(); }
    int jobs() { return program->workspace()->jobs().jobCount(); }
    /// How many the table shows; the model may know of more for a moment.
    int shown()
    {
        const auto *table = program->window().findChild<TableView *>(u"jobs.table"_s);
        return table && table->model() ? table->model()->rowCount() : 0;
    }
    double repaintMs()
    {
        auto *table = program->window().findChild<TableView *>(u"jobs.table"_s);
        return table ? bench::repaintMs(*table->viewport()) : 0;
    }
    void sortByChangingColumn()
    {
        if (auto *table = program->window().findChild<TableView *>(u"jobs.table"_s))
            table->columns().sortBy(u"updated"_s, Qt::DescendingOrder);
    }
};

struct Load {
    bool done = false;
    double ms = 0; ///< from the first request until all jobs are in the table
    double tableCpuMs = 0; ///< the same, on all threads
    double guiCpuMs = 0; ///< the same, on the GUI thread
    double cpuMs = 0; ///< on all threads until the history is written too
};

Load load(OneProgram &one, int jobs, Watchdog &watchdog)
{
    Load measured;
    QElapsedTimer since;
    double cpu = 0;
    double guiCpu = 0;
    bool loaded = false;
    bool watched = false;
    QTimer looking;
    looking.setTimerType(Qt::PreciseTimer);
    const QObject here; // the second pass is none of ours
    QObject::connect(one.program.get(), &Program::opened, &here, [&] {
        since.start();
        cpu = processCpuMs();
        guiCpu = threadCpuMs();
        one.sortByChangingColumn();
        // From the first request on: the window's first frame has a limit of its own.
        QObject::connect(&one.monitor(), &JobMonitor::stateChanged, &here, [&] {
            if (one.monitor().state().refreshing && !std::exchange(watched, true))
                watchdog.start();
        });
        QObject::connect(&one.monitor(), &JobMonitor::loaded, &here, [&] { looking.start(1); });
    });
    QObject::connect(&looking, &QTimer::timeout, &here, [&] {
        if (one.shown() < jobs)
            return;
        looking.stop();
        loaded = true;
        measured.ms = double(since.nsecsElapsed()) / 1e6;
        measured.tableCpuMs = processCpuMs() - cpu;
        measured.guiCpuMs = threadCpuMs() - guiCpu;
        watchdog.stop();
    });
    one.program->start();
    one.program->window().resize(1280, 800); // whatever the screen has
    measured.done = runUntil([&] { return loaded; }) && one.jobs() >= jobs && waitUntilIdle();
    measured.cpuMs = processCpuMs() - cpu;
    return measured;
}

/// Reads all pages with the program's client and drops them: what the transfer alone costs.
double transferCpuMs(OneProgram &one, int pageSize)
{
    const ExportJobCalls calls(one.program->workspace()->client());
    const double cpu = processCpuMs();
    QString cursor;
    do {
        const auto future = calls.listRaw({pageSize, cursor, {}, {}});
        if (!runUntil([&] { return future.isFinished(); }) || !future.result())
            return -1;
        cursor = exportJobReader::nextCursor(future.result().value().body);
    } while (!cursor.isEmpty());
    return processCpuMs() - cpu;
}

/// The second pass through a list in which nothing has changed.
double secondPassCpuMs(OneProgram &one)
{
    bool loaded = false;
    const double cpu = processCpuMs();
    const QObject here;
    QObject::connect(&one.monitor(), &JobMonitor::loaded, &here, [&] { loaded = true; });
    one.monitor().stop();
    one.monitor().start();
    return runUntil([&] { return loaded; }) && waitUntilIdle() ? processCpuMs() - cpu : -1;
}

struct Series {
    std::vector<double> curl, ours, python, againstCurl, againstPython, longest, work, gaps, repoll, firstWork, repaint;
    std::vector<double> tableCpu, guiCpu;
};

bool measureOnce(Report &report, Stage &stage, const QString &folder, Series &series)
{
    const double curl = stage.curlMs();
    const double python = stage.pythonMs();
    if (curl < 0 || python < 0) {
        report.failed(u"loading"_s, curl < 0 ? u"curl failed"_s : u"python3 with requests failed"_s);
        return false;
    }
    Watchdog watchdog;
    OneProgram one(stage, folder);
    const Load first = load(one, stage.jobs(), watchdog);
    if (!first.done) {
        report.failed(u"loading"_s, u"some jobs did not arrive"_s);
        return false;
    }
    const double transfer = transferCpuMs(one, stage.pageSize());
    const double second = secondPassCpuMs(one);
    if (transfer < 0 || second < 0) {
        report.failed(u"second pass"_s, u"it did not finish"_s);
        return false;
    }
    series.repaint.push_back(one.repaintMs());
    series.curl.push_back(curl);
    series.python.push_back(python);
    series.ours.push_back(first.ms);
    series.tableCpu.push_back(first.tableCpuMs);
    series.guiCpu.push_back(first.guiCpuMs);
    series.againstCurl.push_back(first.ms / curl);
    series.againstPython.push_back(python / first.ms);
    series.longest.push_back(watchdog.longest());
    series.work.push_back(quantile(watchdog.work(), 1));
    series.gaps.insert(series.gaps.end(), watchdog.gaps().begin(), watchdog.gaps().end());
    series.firstWork.push_back(first.cpuMs - transfer);
    series.repoll.push_back(100 * (second - transfer) / (first.cpuMs - transfer));
    return true;
}

} // namespace

void measureLoading(Report &report, Stage &stage, const Size &size, const QString &dataFolder)
{
    report.title(u"load %1 jobs over the API in pages of %2, with the history being written"_s.arg(size.jobs).arg(
        stage.pageSize()));
    Series series;
    stage.curlMs(); // the platform's first reading of its store is nobody's
    for (int run = 0; run < size.runs; ++run) {
        const bool last = run == size.runs - 1;
        if (!measureOnce(report, stage, last ? dataFolder : QString(), series))
            return;
    }
    report.add({u"curl, output discarded"_s, median(series.curl), u"ms"_s, Bar::none()});
    report.add({u"Python requests, parsed"_s, median(series.python), u"ms"_s, Bar::none()});
    report.add({u"Exportdesk, all in the table"_s, median(series.ours), u"ms"_s, Bar::none()});
    report.add({u"… its work on all threads until then"_s, median(series.tableCpu), u"ms"_s, Bar::none()});
    report.add({u"… of it in the GUI thread"_s, median(series.guiCpu), u"ms"_s, Bar::none()});
    report.add({u"… relative to curl"_s, median(series.againstCurl), u"x"_s, Bar::atMost(1.6)});
    report.add({u"… faster than Python"_s, median(series.againstPython), u"x"_s, Bar::atLeast(4)});
    report.title(u"event loop meanwhile, sorted by a changing column"_s);
    const double repaint = median(series.repaint);
    report.add({u"one full repaint of the Jobs table"_s, repaint, u"ms"_s, Bar::none()});
    report.add({u"gap, 99.9th percentile"_s, quantile(series.gaps, 0.999), u"ms"_s, Bar::none()});
    report.add({u"… in repaints"_s, quantile(series.gaps, 0.999) / repaint, u"x"_s, Bar::atMost(2)});
    report.add({u"gap, longest (median of the runs)"_s, median(series.longest), u"ms"_s, Bar::none()});
    report.add({u"… in repaints"_s, median(series.longest) / repaint, u"x"_s, Bar::atMost(3)});
    report.add({u"… of it our own work"_s, median(series.work), u"ms"_s, Bar::none()});
    report.title(u"the same list again, unchanged"_s);
    report.add({u"work of the first load on all threads, beyond the transfer"_s, median(series.firstWork), u"ms"_s,
                Bar::none()});
    report.add({u"work of the second pass, relative to the first"_s, median(series.repoll), u"%"_s, Bar::atMost(15)});
}

} // namespace exportdesk::bench
