// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/locations.h"
#include "tests/bench/parts.h"
#include "tests/bench/stage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

struct ProcessRun {
    double ms = -1; ///< from start to end; negative: it failed
    double peakKb = 0; ///< most memory at any time
    QByteArray output;
};

/// The most memory that a process has had so far, kB; 0 when it has ended.
double peakMemoryKb(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble();
    }
    return 0;
}

ProcessRun runToEnd(const QString &program, const QStringList &arguments)
{
    ProcessRun run;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.waitForFinished(60'000);
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    run.output = process.readAllStandardOutput();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        run.ms = ms;
    return run;
}

/// As runToEnd(), with its memory looked at every few milliseconds.
ProcessRun runWatched(const QString &program, const QStringList &arguments)
{
    ProcessRun run;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.waitForStarted(10'000);
    while (!process.waitForFinished(5) && process.state() != QProcess::NotRunning && clock.elapsed() < 120'000)
        run.peakKb = std::max(run.peakKb, peakMemoryKb(process.processId()));
    run.output = process.readAllStandardOutput();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        run.ms = double(clock.nsecsElapsed()) / 1e6;
    return run;
}

/// A request that no profile matches: its job is short.
bool writeRequest(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly)
        && file.write(R"({"fields": "identityMap,personalEmail.address",
 "filter": {"fromIngestTimestamp": "2040-01-01T00:00:00Z"},
 "destination": {"datasetId": "5b020a27e7040801dedba61b", "segmentPerBatch": false},
 "schema": {"name": "_xdm.context.profile"}})")
        > 0;
}

} // namespace

void measureScripting(Report &report, Stage &stage, const Size &size, const QString &dataFolder)
{
    report.title(u"exportdeskctl, the whole process"_s);
    const QStringList connecting{u"--data-dir"_s,    dataFolder,
                                 u"--lang"_s,        u"en"_s,
                                 u"--gateway"_s,     stage.connection().gateway.toString(),
                                 u"--ims"_s,         stage.connection().ims.toString(),
                                 u"--credentials"_s, stage.credentialsFile(),
                                 u"--sandbox"_s,     stage.connection().sandbox};
    const QString program = QStringLiteral(BENCH_CTL);
    const QString bare = QStringLiteral(BENCH_BARE_STORE);
    const QStringList list = QStringList{u"job"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--json"_s} + connecting;
    const QStringList store{Locations(dataFolder).storeFile()};
    runToEnd(program, list); // loads the programs from the disk
    runToEnd(bare, store);
    std::vector<double> lists;
    std::vector<double> bares;
    for (int run = 0; run < size.runs * 3; ++run) {
        bares.push_back(runToEnd(bare, store).ms);
        const ProcessRun measured = runToEnd(program, list);
        lists.push_back(measured.ms);
        if (bares.back() < 0 || lists.back() < 0)
            return report.failed(u"exportdeskctl"_s, u"a process ended with an error"_s);
        if (QJsonDocument::fromJson(measured.output)["jobs"_L1].toArray().size() != 1)
            return report.failed(u"exportdeskctl"_s, u"job list did not print one job"_s);
    }
    report.add({u"an empty program of Qt Core with SQLite"_s, median(bares), u"ms"_s, Bar::none()});
    report.add({u"job list --limit 1, %1 jobs in the history"_s.arg(size.jobs), median(lists), u"ms"_s, Bar::none()});
    report.add({u"… relative to the empty program"_s, median(lists) / median(bares), u"x"_s, Bar::atMost(2.5)});

    const QString request = dataFolder + u"/request.json"_s;
    if (!writeRequest(request))
        return report.failed(u"exportdeskctl"_s, u"the request could not be written"_s);
    const ProcessRun launched = runWatched(
        program,
        QStringList{u"launch"_s, request, u"--wait"_s, u"--production"_s, stage.connection().sandbox} + connecting);
    if (launched.ms < 0)
        return report.failed(u"exportdeskctl"_s, u"launch --wait ended with an error"_s);
    report.add({u"launch --wait, with its job of an empty export"_s, launched.ms, u"ms"_s, Bar::none()});
    report.add({u"its most memory"_s, launched.peakKb / 1024, u"MB"_s, Bar::none()});
}

} // namespace exportdesk::bench
