// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"
#include "tests/bench/stage.h"

#include <QJsonDocument>
#include <QProcess>

#include <chrono>

using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

double nowMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Start {
    double firstFrameMs = -1;
    double usableMs = -1;
    int jobs = 0;
};

/// Starts a program that reports its own progress, on the clock that all processes share.
Start start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double beganMs = nowMs();
    process.start(program, arguments);
    process.waitForFinished(60'000);
    Start measured;
    const QByteArrayList lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        const double at = said["steadyMs"_L1].toDouble() - beganMs;
        if (said["reached"_L1].toString() == "first frame"_L1) {
            measured.firstFrameMs = at;
        } else if (said["reached"_L1].toString() == "usable table"_L1) {
            measured.usableMs = at;
            measured.jobs = said["jobs"_L1].toInt();
        }
    }
    return measured;
}

} // namespace

void measureStart(Report &report, Stage &stage, const Size &size, const QString &dataFolder)
{
    report.title(u"start of the program, the whole process"_s);
    std::vector<double> frames;
    std::vector<double> tables;
    std::vector<double> bareFrames;
    std::vector<double> curl;
    const QStringList arguments{u"--report-start"_s,
                                u"--data-dir"_s,
                                dataFolder,
                                u"--lang"_s,
                                u"en"_s,
                                u"--gateway"_s,
                                stage.connection().gateway.toString(),
                                u"--ims"_s,
                                stage.connection().ims.toString(),
                                u"--credentials"_s,
                                stage.credentialsFile(),
                                u"--sandbox"_s,
                                stage.connection().sandbox};
    const QString program = QStringLiteral(BENCH_PROGRAM);
    const QString bareWindow = QStringLiteral(BENCH_BARE_WINDOW);
    start(program, arguments); // loads the programs from the disk
    start(bareWindow, {});
    for (int run = 0; run < size.runs; ++run) {
        const Start bare = start(bareWindow, {});
        curl.push_back(stage.curlMs());
        const Start measured = start(program, arguments);
        if (bare.firstFrameMs < 0 || curl.back() < 0 || measured.firstFrameMs < 0 || measured.usableMs < 0)
            return report.failed(u"start"_s, u"the program did not report its progress"_s);
        if (measured.jobs != size.jobs)
            return report.failed(u"start"_s, u"%1 jobs in the table, not %2"_s.arg(measured.jobs).arg(size.jobs));
        bareFrames.push_back(bare.firstFrameMs);
        frames.push_back(measured.firstFrameMs);
        tables.push_back(measured.usableMs);
    }
    report.add({u"a bare window with a table of 26 rows, first frame"_s, median(bareFrames), u"ms"_s, Bar::none()});
    report.add({u"to the first painted frame"_s, median(frames), u"ms"_s, Bar::none()});
    report.add({u"… relative to the bare window"_s, median(frames) / median(bareFrames), u"x"_s, Bar::atMost(2.5)});
    report.add({u"curl's transfer of the same list"_s, median(curl), u"ms"_s, Bar::none()});
    report.add({u"to a usable table of %1 jobs from the local history"_s.arg(size.jobs), median(tables), u"ms"_s,
                Bar::none()});
    report.add({u"… relative to curl's transfer"_s, median(tables) / median(curl), u"x"_s, Bar::atMost(1.0)});
}

} // namespace exportdesk::bench
