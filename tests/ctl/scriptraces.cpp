// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/scriptraces.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

std::unique_ptr<QProcess> begun(const ScriptDesk &desk, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(
        qEnvironmentVariable("EXPORTDESKCTL"),
        arguments
            + QStringList{u"--credentials"_s, desk.path(u"credential.json"_s), u"--data-dir"_s, desk.path(u"data"_s)});
    process->closeWriteChannel();
    return process;
}

ScriptCall awaited(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(180'000))
        qFatal("exportdeskctl %s does not end", qPrintable(process.arguments().join(u' ')));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

QList<ScriptCall> runTogether(const ScriptDesk &desk, const QList<QStringList> &calls)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QStringList &arguments : calls)
        processes.push_back(begun(desk, arguments));
    QList<ScriptCall> ended;
    for (const auto &process : processes)
        ended.append(awaited(*process));
    return ended;
}

ScriptCall runUntil(const ScriptDesk &desk, const QStringList &arguments, int signal,
                    const std::function<bool()> &isTime)
{
    const auto process = begun(desk, arguments);
    if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning || isTime(); }, 60'000)
        || process->state() != QProcess::Running)
        qFatal("exportdeskctl did not come that far: %s", process->readAllStandardError().constData());
    ::kill(pid_t(process->processId()), signal);
    return awaited(*process);
}

} // namespace exportdesk::kit
