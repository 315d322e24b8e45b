// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/meters.h"
#include "tests/bench/parts.h"
#include "tests/bench/world.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

/// What somebody types: a part of a name, an error code, a part of a batch, words of a message.
const QStringList &typed()
{
    static const QStringList texts{u"profile"_s, u"0090000009"_s, u"c3a7"_s, u"error writing"_s, u"failed"_s};
    return texts;
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer since;
    since.start();
    work();
    return double(since.nsecsElapsed()) / 1e6;
}

QJsonObject sorting(World &world, int runs)
{
    QJsonObject medians;
    Workspace &space = world.workspace();
    auto &sorted = *qobject_cast<SortFilterModel *>(world.table().model());
    for (int column = 0; column < space.jobs().columnCount(); ++column) {
        std::vector<double> times;
        for (int run = 0; run < runs; ++run) {
            // From the usual order, and with the screen as it is then.
            sorted.setSortColumns({{ExportJobsModel::Created, Qt::DescendingOrder}});
            QCoreApplication::processEvents();
            times.push_back(millisecondsOf([&] { sorted.sort(column, Qt::AscendingOrder); }));
        }
        medians.insert(space.jobs().columnKey(column), median(times));
    }
    return medians;
}

/// The slowest key stroke of each text, and of taking it away again.
QJsonObject filtering(World &world, int runs)
{
    QJsonObject slowest;
    JobFilter &filter = world.workspace().filter();
    for (const QString &text : typed()) {
        double worst = 0;
        for (qsizetype length = 1; length <= text.size() + 1; ++length) {
            std::vector<double> times;
            for (int run = 0; run < runs; ++run) {
                filter.setSearch(text.left(length - 1));
                QCoreApplication::processEvents();
                const QString next = length <= text.size() ? text.left(length) : QString();
                times.push_back(millisecondsOf([&] { filter.setSearch(next); }));
                QCoreApplication::processEvents();
            }
            worst = std::max(worst, median(times));
        }
        filter.setSearch({});
        slowest.insert(text, worst);
    }
    return slowest;
}

QJsonObject changing(World &world, int runs)
{
    QJsonArray longest;
    QJsonArray work;
    std::vector<double> gaps;
    std::vector<double> works;
    world.table().columns().sortBy(u"updated"_s, Qt::DescendingOrder);
    world.table().setCurrentIndex(world.table().model()->index(10, 0));
    for (int run = 1; run <= runs; ++run) {
        const JobRowBatch jobs = world.everyTenthLater(run);
        waitUntilIdle(5000);
        Watchdog watchdog;
        watchdog.start();
        QElapsedTimer since;
        since.start();
        QMetaObject::invokeMethod(
            qApp, [&] { world.workspace().jobMerger().merge(jobs, world.workspace().jobMerger().nextRequest()); },
            Qt::QueuedConnection);
        runUntil([&] { return since.hasExpired(300); });
        watchdog.stop();
        gaps.insert(gaps.end(), watchdog.gaps().begin(), watchdog.gaps().end());
        works.insert(works.end(), watchdog.work().begin(), watchdog.work().end());
        longest.append(watchdog.longest());
        work.append(*std::max_element(watchdog.work().begin(), watchdog.work().end()));
    }
    return {{u"repaint"_s, repaintMs(*world.table().viewport())},
            {u"longest"_s, longest},
            {u"work"_s, work},
            {u"usual"_s, quantile(gaps, 0.999)},
            {u"usualWork"_s, quantile(works, 0.999)}};
}

std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> values;
    const QJsonArray list = array.toArray();
    for (const QJsonValue value : list)
        values.push_back(value.toDouble());
    return values;
}

double greatest(const QJsonObject &object)
{
    double most = 0;
    for (const QJsonValue value : object)
        most = std::max(most, value.toDouble());
    return most;
}

QJsonObject measuredApart(const QString &pagesFile, int jobs, int runs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QApplication::applicationFilePath(),
                  {u"--world"_s, pagesFile, QString::number(jobs), QString::number(runs)});
    process.waitForFinished(1'800'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString grouped(int number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace

int measureWorld(const QString &pagesFile, int jobs, int runs)
{
    World world(pagesFile);
    const double base = residentBytes();
    world.fill(jobs);
    waitUntilIdle(20'000);
    const double perJob = (residentBytes() - base) / double(world.workspace().jobs().jobCount());
    const QJsonObject measured{{u"bytesPerJob"_s, perJob},
                               {u"sort"_s, sorting(world, runs)},
                               {u"filter"_s, filtering(world, runs)},
                               {u"change"_s, changing(world, runs)}};
    std::puts(QJsonDocument(measured).toJson(QJsonDocument::Compact).constData());
    return 0;
}

void measureTables(Report &report, const Size &size, const QString &pagesFile)
{
    const QJsonObject few = measuredApart(pagesFile, size.jobs, size.runs);
    const QJsonObject many = measuredApart(pagesFile, size.manyJobs, size.runs);
    if (few.isEmpty() || many.isEmpty())
        return report.failed(u"tables"_s, u"the measuring process ended early"_s);
    const QString jobs = grouped(size.jobs);
    const QString manyJobs = grouped(size.manyJobs);

    report.title(u"%1 rows change their sort key at once, of %2"_s.arg(grouped(size.jobs / 10), jobs));
    const QJsonObject change = few["change"_L1].toObject();
    const double repaint = change["repaint"_L1].toDouble();
    const double usual = change["usual"_L1].toDouble();
    const double longest = median(numbers(change["longest"_L1]));
    report.add({u"one full repaint of the Jobs table"_s, repaint, u"ms"_s, Bar::none()});
    report.add({u"event-loop gap, 99.9th percentile"_s, usual, u"ms"_s, Bar::none()});
    report.add({u"… in repaints"_s, usual / repaint, u"x"_s, Bar::atMost(2)});
    report.add({u"our own work between two turns, 99.9th percentile"_s, change["usualWork"_L1].toDouble(), u"ms"_s,
                Bar::none()});
    report.add({u"event-loop gap, longest (median of the runs)"_s, longest, u"ms"_s, Bar::none()});
    report.add({u"… in repaints"_s, longest / repaint, u"x"_s, Bar::atMost(3)});
    report.add({u"our own work between two turns, most (median of the runs)"_s, median(numbers(change["work"_L1])),
                u"ms"_s, Bar::none()});

    report.title(u"sort and filter"_s);
    const QJsonObject sorts = few["sort"_L1].toObject();
    const QJsonObject manySorts = many["sort"_L1].toObject();
    for (auto column = sorts.begin(); column != sorts.end(); ++column) {
        report.add({u"sort %1 by %2"_s.arg(jobs, column.key()), column.value().toDouble(), u"ms"_s, Bar::none()});
        report.add(
            {u"sort %1 by %2"_s.arg(manyJobs, column.key()), manySorts[column.key()].toDouble(), u"ms"_s, Bar::none()});
    }
    report.add({u"sort %1, slowest column"_s.arg(jobs), greatest(sorts), u"ms"_s, Bar::atMost(20)});
    report.add({u"sort %1 relative to %2, slowest columns"_s.arg(manyJobs, jobs), greatest(manySorts) / greatest(sorts),
                u"x"_s, Bar::atMost(12)});
    const double filter = greatest(few["filter"_L1].toObject());
    const double manyFilter = greatest(many["filter"_L1].toObject());
    report.add({u"filter %1 on all text, slowest keystroke"_s.arg(jobs), filter, u"ms"_s, Bar::atMost(15)});
    report.add({u"filter %1 on all text, slowest keystroke"_s.arg(manyJobs), manyFilter, u"ms"_s, Bar::none()});
    report.add({u"filter %1 relative to %2"_s.arg(manyJobs, jobs), manyFilter / filter, u"x"_s, Bar::atMost(12)});

    report.title(u"memory per job, beyond the base"_s);
    report.add({u"at %1 jobs"_s.arg(jobs), few["bytesPerJob"_L1].toDouble(), u"B"_s, Bar::atMost(450)});
    report.add({u"at %1 jobs"_s.arg(manyJobs), many["bytesPerJob"_L1].toDouble(), u"B"_s, Bar::atMost(450)});
}

} // namespace exportdesk::bench
