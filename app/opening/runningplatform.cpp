// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/runningplatform.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr int sharedStartsAtMost = 3;
constexpr auto errorsFile = "/errors.txt"_L1;
constexpr int lookWhetherUsed = SIGUSR1; ///< to the local platform, which does so every second anyway

qint64 processOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object().value("pid"_L1).toInteger();
}

/// The line of the local platform that runs on this folder: nothing where none runs, empty where it is not ready.
std::optional<QByteArray> publishedLine(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder + "/running"_L1).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    QFile running;
    running.open(file, QIODevice::ReadOnly, QFile::AutoCloseHandle);
    if (::flock(file, LOCK_SH | LOCK_NB) == 0)
        return std::nullopt; // the lock goes with the process, however that ended
    const QByteArray line = running.readAll();
    const qint64 pid = processOf(line);
    // What an earlier one left there is read when this one has the lock and has not written yet.
    return line.endsWith('\n') && pid > 0 && ::kill(pid_t(pid), 0) == 0 ? line : QByteArray();
}

} // namespace

RunningPlatform::RunningPlatform(const QString &folder, const QStringList &arguments, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_arguments(arguments)
{
    m_again.setInterval(20ms);
    connect(&m_again, &QTimer::timeout, this, &RunningPlatform::look);
}

RunningPlatform::~RunningPlatform()
{
    leave(0);
}

void RunningPlatform::leave(int mostMs)
{
    if (m_users < 0)
        return;
    const bool isLast = ::flock(m_users, LOCK_EX | LOCK_NB) == 0;
    if (isLast && m_process < 0 && m_started > 0)
        ::kill(pid_t(m_started), SIGTERM); // it is still making its sample
    ::close(std::exchange(m_users, -1));
    m_hasJoined = false;
    if (m_process >= 0 && processOf(publishedLine(m_folder).value_or(QByteArray())) == m_pid) {
        ::kill(pid_t(m_pid), lookWhetherUsed);
        pollfd end{m_process, POLLIN, 0};
        if (isLast && m_pid == m_started)
            ::poll(&end, 1, mostMs);
    }
    watch(0);
}

void RunningPlatform::open()
{
    m_starts = 0;
    m_waited.start();
    m_again.start();
    look();
}

void RunningPlatform::look()
{
    if (m_waited.hasExpired(patienceMs))
        return fail(tr("It did not become ready in time."));
    if (!join())
        return;
    const std::optional<QByteArray> line = publishedLine(m_folder);
    if (!line) {
        const bool isStarting = m_started > 0 && ::kill(pid_t(m_started), 0) == 0;
        if (!isStarting && !startOne()) {
            const QString why = lastWords();
            fail(why.isEmpty() ? tr("%1 could not be started.").arg(localPlatformProgram()) : why);
        }
        return;
    }
    if (line->isEmpty())
        return;
    m_again.stop();
    const PlatformAccess access = readPlatformAccess(*line);
    if (!access.problem.isEmpty()) {
        Q_EMIT failed(access.problem);
        return;
    }
    m_port = QUrl(access.connection.gateway).port(0);
    watch(processOf(*line));
    Q_EMIT ready(access.connection, access.secret);
}

/// Where the system has no such descriptors, its end shows in the requests to it only.
void RunningPlatform::watch(qint64 pid)
{
    delete std::exchange(m_end, nullptr);
    if (m_process >= 0)
        ::close(std::exchange(m_process, -1));
    m_pid = pid;
    if (pid <= 0)
        return;
    m_process = int(::syscall(SYS_pidfd_open, pid_t(pid), 0));
    if (m_process < 0)
        return;
    m_end = new QSocketNotifier(m_process, QSocketNotifier::Read, this);
    connect(m_end, &QSocketNotifier::activated, this, [this] {
        m_end->setEnabled(false);
        Q_EMIT ended(lastWords());
    });
}

/// The last error that one started here or by another process has reported; empty when it reported none.
QString RunningPlatform::lastWords() const
{
    QFile errors(m_folder + errorsFile);
    if (!errors.open(QIODevice::ReadOnly))
        return {};
    const QString prefix = u"localplatform: "_s;
    constexpr qint64 enough = 4096;
    errors.seek(std::max<qint64>(errors.size() - enough, 0));
    const QStringList lines = QString::fromUtf8(errors.readAll()).split(u'\n');
    const auto last = std::find_if(lines.rbegin(), lines.rend(),
                                   [&prefix](const QString &line) { return line.startsWith(prefix); });
    return last == lines.rend() ? QString() : last->mid(prefix.size()).trimmed();
}

/// False while another one is ending, which lets nobody in any more.
bool RunningPlatform::join()
{
    if (m_hasJoined)
        return true;
    if (m_users < 0) {
        QDir().mkpath(m_folder);
        m_users = ::open(QFile::encodeName(m_folder + "/users"_L1).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (m_users < 0) {
            m_isFolderRefused = true;
            fail(tr("The folder %1 cannot be written. Check that you have permission to write there.").arg(m_folder));
            return false;
        }
    }
    m_hasJoined = ::flock(m_users, LOCK_SH | LOCK_NB) == 0;
    return m_hasJoined;
}

bool RunningPlatform::startOne()
{
    if (++m_starts > sharedStartsAtMost)
        return false;
    // Where the former one was: whoever used that can go on. Another program may have taken the port.
    const int port = m_starts == 1 ? m_port : 0;
    QProcess process;
    process.setProgram(localPlatformProgram());
    process.setArguments(QStringList{u"--while-used"_s, u"--port"_s, QString::number(port), u"--data"_s, m_folder}
                         + m_arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(m_folder + errorsFile);
    return process.startDetached(&m_started);
}

void RunningPlatform::fail(const QString &reason)
{
    m_again.stop();
    Q_EMIT failed(reason);
}

} // namespace exportdesk
