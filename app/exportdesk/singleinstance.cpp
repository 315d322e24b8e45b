// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/singleinstance.h"

#include "models/store/locations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Opening a pipe or device in the place of a lock would wait for ever; neither is ours.
void removeOddLock(const QString &name)
{
    const QFileInfo lock(name);
    if (lock.isSymLink() || (lock.exists() && !lock.isFile() && !lock.isDir()))
        QFile::remove(name);
}

bool isOrdinaryFile(const QString &name)
{
    const QFileInfo file(name);
    return file.isFile() && !file.isSymLink();
}

/// Whether a process of this computer with \a pid runs the program \a name, as QLockFile compares them.
bool runs(qint64 pid, const QString &name)
{
    const bool isOurs
        = pid == QCoreApplication::applicationPid(); // we have no lock yet: it was another's, as in containers
    if (pid <= 0 || isOurs || (::kill(pid_t(pid), 0) != 0 && errno == ESRCH))
        return false;
    QString program = QFileInfo(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid))).fileName();
    if (!program.isEmpty())
        return program.remove(u" (deleted)"_s) == name;
    // Another operator's process shows only the beginning of its name.
    constexpr qsizetype shown = 15;
    QFile beginning(u"/proc/%1/comm"_s.arg(pid));
    return !beginning.open(QIODevice::ReadOnly) || QString::fromUtf8(beginning.readAll()).trimmed() == name.left(shown);
}

} // namespace

SingleInstance::SingleInstance(const Locations &locations, QObject *parent)
    : QObject(parent)
    , m_name(locations.instanceKey())
    , m_lock(locations.lockFile())
{
    m_lock.setStaleLockTime(0); // held as long as the process lives, not for some time
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_server.nextPendingConnection()->deleteLater();
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::claim()
{
    removeOddLock(m_lock.fileName());
    removeOddLock(m_lock.fileName() + u".rmlock"_s); // QLockFile holds it while it removes a stale one
    const bool lockable = isOrdinaryFile(m_lock.fileName()) || !QFileInfo::exists(m_lock.fileName());
    if (lockable && m_lock.tryLock(0)) {
        QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
        listen();
        return true;
    }
    if (isRunning())
        return false;
    listen();
    return true; // a folder that cannot be locked must not keep the operator out
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left by one that crashed
    m_server.listen(m_name);
}

/// A lock that was left by a crash stays where the disk is full or read-only, so the process is looked at as well.
bool SingleInstance::isRunning()
{
    QLocalSocket running;
    running.connectToServer(m_name);
    if (running.waitForConnected(1000))
        return true;
    qint64 pid = 0;
    QString host;
    QString program;
    if (!isOrdinaryFile(m_lock.fileName()) || !m_lock.getLockInfo(&pid, &host, &program))
        return false;
    return host != QSysInfo::machineHostName() || runs(pid, program);
}

void SingleInstance::release()
{
    m_server.close();
    m_lock.unlock();
}

} // namespace exportdesk
