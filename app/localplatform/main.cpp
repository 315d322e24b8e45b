#include "app/localplatform/gateway/gateway.h"
#include "app/localplatform/http/server.h"
#include "app/localplatform/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace localplatform;

namespace
{

constexpr int ParentEnded = SIGUSR1;

/// Blocks the signals that end the program, in this thread and all that it starts.
sigset_t heldSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    sigaddset(&signals, ParentEnded);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// Returns when a signal says so or the parent is gone. Linux tells when the parent's *thread* ends, so the parent is
/// looked at.
void waitForTheEnd(const sigset_t &signals, pid_t parent)
{
    while (::getppid() == parent) {
        const timespec second{1, 0};
        const int signal = sigtimedwait(&signals, nullptr, &second);
        if (signal > 0 && signal != ParentEnded)
            return;
    }
}

void loadFaults(Platform &platform, const QString &fileName)
{
    if (fileName.isEmpty())
        return;
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        throw FaultPlanError("cannot read " + fileName.toStdString());
    const ParsedBody plan = parsed(file.readAll().toStdString());
    if (!plan.error.isEmpty())
        throw FaultPlanError(fileName.toStdString() + ": " + plan.error.toStdString());
    platform.faults.setPlan(plan.value);
}

int serve(const Options &options, const QString &folder, const sigset_t &signals, pid_t parent)
{
    Platform platform(options, folder);
    loadFaults(platform, options.faultsFile);
    Gateway gateway(platform);
    Server server([&gateway](const Request &request) { return gateway.answer(request); });
    if (!server.listen(options.port)) {
        std::fprintf(stderr, "localplatform: port %d is taken\n", options.port);
        return 1;
    }
    platform.setPort(server.port());
    platform.jobs.resume();
    server.start();
    std::printf("%s\n", platform.ready(server.port()).dump().c_str());
    std::fflush(stdout);
    waitForTheEnd(signals, parent);
    platform.ending = true;
    platform.jobs.stop();
    server.stop();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const pid_t parent = ::getppid();
    const sigset_t signals = heldSignals();
    ::prctl(PR_SET_PDEATHSIG, ParentEnded);
    std::signal(SIGPIPE, SIG_IGN);
    ::umask(0077);
    QCoreApplication application(argc, argv);
    QString mistake;
    bool help = false;
    const Options options = Options::parse(application.arguments().mid(1), &mistake, &help);
    if (help) {
        std::fputs(qUtf8Printable(Options::helpText()), stdout);
        return 0;
    }
    if (!mistake.isEmpty()) {
        std::fprintf(stderr, "localplatform: %s\nTry --help.\n", qUtf8Printable(mistake));
        return 2;
    }
    std::optional<QTemporaryDir> temporary;
    if (options.dataFolder.isEmpty())
        temporary.emplace();
    try {
        return serve(options, temporary ? temporary->path() : options.dataFolder, signals, parent);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "localplatform: %s\n", error.what());
        return 1;
    }
}
