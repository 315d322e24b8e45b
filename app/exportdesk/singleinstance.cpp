// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace exportdesk
{

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(
          u"exportdesk-"_s
          + QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
    , m_lock(QDir(folder).filePath(u"exportdesk.lock"_s))
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
    if (m_lock.tryLock(0)) {
        QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
        QLocalServer::removeServer(m_name); // left by one that crashed
        m_server.listen(m_name);
        return true;
    }
    if (m_lock.error() != QLockFile::LockFailedError)
        return true; // a folder that cannot be locked must not keep the operator out
    QLocalSocket running;
    running.connectToServer(m_name);
    running.waitForConnected(1000);
    return false;
}

} // namespace exportdesk
