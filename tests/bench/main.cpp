// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the program promises and prints each figure with its limit; see parts.h.
#include "tests/bench/parts.h"
#include "tests/bench/stage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using namespace exportdesk::bench;

namespace
{

bool write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(fileName));
    return false;
}

QString load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).section(u' ', 0, 0) : QString();
}

/// Which parts are to be measured; all when none was named.
class Parts
{
public:
    explicit Parts(const QString &only)
        : m_names(only.split(u',', Qt::SkipEmptyParts))
    {
    }
    bool has(const QString &name) const { return m_names.isEmpty() || m_names.contains(name); }

private:
    QStringList m_names;
};

void measure(Report &report, const Parts &parts, const Size &size)
{
    if (parts.has(u"following"_s))
        measureFollowing(report, size);
    if (parts.has(u"huge"_s))
        measureHuge(report, size);
    if (parts.has(u"results"_s))
        measureResults(report, size);
    if (parts.has(u"schedules"_s))
        measureSchedules(report, size);
    const QStringList onStage{u"loading"_s, u"scripting"_s, u"start"_s, u"tables"_s};
    if (std::none_of(onStage.begin(), onStage.end(), [&parts](const QString &part) { return parts.has(part); }))
        return;
    Stage stage(size.jobs, 1000);
    report.title(u"the local platform"_s);
    report.add({u"making %1 jobs"_s.arg(size.jobs), stage.seedingMs(), u"ms"_s, Bar::none()});
    QTemporaryDir folder;
    if (parts.has(u"loading"_s) || parts.has(u"start"_s) || parts.has(u"scripting"_s))
        measureLoading(report, stage, parts.has(u"loading"_s) ? size : Size{size.jobs, 0, 1, 0}, folder.path());
    if (parts.has(u"start"_s))
        measureStart(report, stage, size, folder.path());
    if (parts.has(u"scripting"_s))
        measureScripting(report, stage, size, folder.path());
    if (parts.has(u"tables"_s)) {
        const QString pages = folder.filePath(u"pages"_s);
        if (write(pages, stage.pages().join('\n')))
            measureTables(report, size, pages);
        else
            report.failed(u"tables"_s, u"the pages could not be written"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"exportdesk-bench"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--world"_L1 && arguments.size() == 5)
        return measureWorld(arguments[2], arguments[3].toInt(), arguments[4].toInt());
    if (arguments.value(1) == "--results-make"_L1 && arguments.size() == 4)
        return makeResults(arguments[2], arguments[3].toInt());
    if (arguments.value(1) == "--results-direct"_L1 && arguments.size() == 4)
        return measureDirectResults(arguments[2], arguments[3].toInt());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"json"_s, u"Also write the figures to this file."_s, u"FILE"_s},
         {u"only"_s, u"Measure these parts only: start,scripting,loading,tables,following,huge,results,schedules."_s,
          u"PARTS"_s},
         {u"runs"_s, u"Number of runs; the median counts."_s, u"N"_s, u"5"_s},
         {u"smoke"_s, u"Few jobs and one run, to check that everything can be measured."_s}});
    parser.process(application);
    Size size;
    size.runs = std::max(1, parser.value(u"runs"_s).toInt());
    if (parser.isSet(u"smoke"_s))
        size = {2000, 4000, 1, 50, 2000, 20'000, 5000, 30, 2};

    Report report;
    const QString loadBefore = load();
    std::printf("%d cores, load %s before; medians of %d runs\n", QThread::idealThreadCount(), qPrintable(loadBefore),
                size.runs);
    measure(report, Parts(parser.value(u"only"_s)), size);
    report.printSummary();
    const QJsonObject about{{u"when"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                            {u"cores"_s, QThread::idealThreadCount()},
                            {u"loadBefore"_s, loadBefore},
                            {u"loadAfter"_s, load()},
                            {u"jobs"_s, size.jobs},
                            {u"runs"_s, size.runs}};
    const QString json = parser.value(u"json"_s);
    if (!json.isEmpty() && !write(json, report.json(about)))
        return 1;
    return report.complete() ? 0 : 1;
}
