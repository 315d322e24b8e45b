// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/singleinstance.h"

#include "models/store/locations.h"

#include <QFile>
#include <QLocalSocket>

namespace exportdesk
{

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

void SingleInstance::release()
{
    m_server.close();
    m_lock.unlock();
}

} // namespace exportdesk
