// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/runningplatform.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr int sharedStartsAtMost = 3;

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
    const qint64 pid = QJsonDocument::fromJson(line).object().value("pid"_L1).toInteger();
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
    if (m_users >= 0)
        ::close(m_users);
}

void RunningPlatform::open()
{
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
        if (!isStarting && !startOne())
            fail(tr("%1 could not be started.").arg(localPlatformProgram()));
        return;
    }
    if (line->isEmpty())
        return;
    m_again.stop();
    const PlatformAccess access = readPlatformAccess(*line);
    if (access.problem.isEmpty())
        Q_EMIT ready(access.connection, access.secret);
    else
        Q_EMIT failed(access.problem);
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
            fail(qt_error_string(errno));
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
    QProcess process;
    process.setProgram(localPlatformProgram());
    process.setArguments(QStringList{u"--while-used"_s, u"--port"_s, u"0"_s, u"--data"_s, m_folder} + m_arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(m_folder + "/errors.txt"_L1);
    return process.startDetached(&m_started);
}

void RunningPlatform::fail(const QString &reason)
{
    m_again.stop();
    Q_EMIT failed(reason);
}

} // namespace exportdesk
