// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/gateway/callers.h"
#include "app/localplatform/gateway/gateway.h"
#include "app/localplatform/http/exchange.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/queryservice/queryendpoint.h"
#include "app/localplatform/sharing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <stop_token>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace localplatform;

namespace
{

constexpr int ParentEnded = SIGUSR1; ///< also from programs that no longer use us

/// Blocks the signals that end the program, in this thread and all that it starts.
sigset_t heldSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    // A signal that is waited for arrives even where nohup had it ignored.
    struct sigaction hangUp {
    };
    if (::sigaction(SIGHUP, nullptr, &hangUp) != 0 || hangUp.sa_handler != SIG_IGN)
        sigaddset(&signals, SIGHUP);
    sigaddset(&signals, ParentEnded);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// Returns when a signal says so, when the parent, if there is one to live with, is gone, or when nobody uses us any
/// more. Linux tells when the parent's *thread* ends, so the parent is looked at.
void waitForTheEnd(const sigset_t &signals, std::optional<pid_t> parent, Sharing &sharing)
{
    while ((!parent || ::getppid() == *parent) && sharing.isUsed()) {
        const timespec second{1, 0};
        const int signal = sigtimedwait(&signals, nullptr, &second);
        if (signal > 0 && signal != ParentEnded)
            return;
    }
}

/// Ends the process from a thread of its own when the same happens while the store is built, which takes a while and is
/// one transaction: nothing half-done is left.
class EarlyEnd
{
public:
    EarlyEnd(const sigset_t &signals, std::optional<pid_t> parent, std::optional<QTemporaryDir> &temporary)
        : m_thread([=, &temporary](const std::stop_token &stop) {
            constexpr timespec moment{0, 200'000'000};
            while (!stop.stop_requested()) {
                const int signal = sigtimedwait(&signals, nullptr, &moment);
                if ((signal > 0 && signal != ParentEnded) || (parent && ::getppid() != *parent))
                    end(temporary);
            }
        })
    {
    }

    ~EarlyEnd()
    {
        m_thread.request_stop();
        ::pthread_kill(m_thread.native_handle(), ParentEnded); // wakes it
    }

private:
    [[noreturn]] static void end(std::optional<QTemporaryDir> &temporary)
    {
        temporary.reset();
        ::_exit(0); // the other thread is at work: nothing is taken apart under its hands
    }

    std::jthread m_thread;
};

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

/// Each connection has a descriptor, and a thread with some for the store: as many as the system lets us have.
void allowManyDescriptors()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// Two platforms on one store would both do its jobs. The lock goes with the process, however that ends.
void lockFolder(const QString &folder)
{
    QDir().mkpath(folder);
    const QByteArray name = QFile::encodeName(folder + QStringLiteral("/lock"));
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        throw StoreError("cannot open " + name.toStdString());
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        throw StoreError(folder.toStdString() + " is used by another local platform");
}

/// The secret of the environment, or a new one; empty if the one of the environment is too short.
QByteArray localSecret()
{
    constexpr qsizetype shortest = 16;
    const QByteArray given = qgetenv("LOCALPLATFORM_SECRET");
    if (given.isEmpty())
        return newSecret();
    return given.size() < shortest ? QByteArray() : given;
}

int serve(const Options &options, const sigset_t &signals)
{
    allowManyDescriptors();
    std::optional<QTemporaryDir> temporary;
    if (options.dataFolder.isEmpty())
        temporary.emplace();
    const QString folder = temporary ? temporary->path() : options.dataFolder;
    if (!options.parent) // the windows of one person share theirs
        lockFolder(folder);
    std::optional<EarlyEnd> whileBuilding(std::in_place, signals, options.parent, temporary);
    Platform platform(options, folder);
    whileBuilding.reset();
    loadFaults(platform, options.faultsFile);
    Gateway gateway(platform);
    Server server(Exchange::conversation([&gateway](const Request &request) { return gateway.answer(request); }));
    const QueryEndpoint endpoint(platform);
    Server queryServer([&endpoint](Socket &socket, const Server &) { endpoint.serve(socket); });
    for (auto [one, port] : {std::pair{&server, options.port}, {&queryServer, options.queryPort}}) {
        if (!one->listen(port)) {
            std::fprintf(stderr, "localplatform: port %d is taken\n", port);
            return 1;
        }
    }
    platform.setPorts(server.port(), queryServer.port());
    platform.start();
    server.start();
    queryServer.start();
    nlohmann::json ready = platform.ready();
    const std::string readyLine = ready.dump() + '\n';
    ready.erase("localSecret"); // for whoever started this process
    Sharing sharing(folder, options.whileUsed);
    if (!sharing.publish(ready.dump() + '\n') && options.whileUsed)
        throw StoreError("cannot write to " + folder.toStdString()); // nobody would find it
    std::fputs(readyLine.c_str(), stdout);
    std::fflush(stdout);
    waitForTheEnd(signals, options.parent, sharing);
    platform.stop();
    queryServer.stop();
    server.stop();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const sigset_t signals = heldSignals();
    std::signal(SIGPIPE, SIG_IGN);
    ::umask(0077);
    QCoreApplication application(argc, argv);
    QString mistake;
    bool help = false;
    Options options = Options::parse(application.arguments().mid(1), &mistake, &help);
    if (help) {
        std::fputs(qUtf8Printable(Options::helpText()), stdout);
        return 0;
    }
    if (!mistake.isEmpty()) {
        std::fprintf(stderr, "localplatform: %s\nTry --help.\n", qUtf8Printable(mistake));
        return 2;
    }
    options.localSecret = localSecret();
    if (options.localSecret.isEmpty()) {
        std::fputs("localplatform: LOCALPLATFORM_SECRET needs at least 16 characters\n", stderr);
        return 2;
    }
    if (options.parent) {
        ::prctl(PR_SET_PDEATHSIG, ParentEnded);
        // One that died before this line sends no signal, and by now another process is our parent.
        if (::getppid() != *options.parent)
            return 0;
    }
    try {
        return serve(options, signals);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "localplatform: %s\n", error.what());
        return 1;
    }
}
