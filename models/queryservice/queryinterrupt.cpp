// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/queryinterrupt.h"

#include <QSqlDriver>
#include <QVariant>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace exportdesk
{

namespace
{

using SocketOf = int (*)(const void *connection);

/// PQsocket() of the library that the driver has loaded: Exportdesk is not linked with it, as it runs without it, too.
SocketOf socketOf()
{
    static const SocketOf found = [] {
        void *library = ::dlopen("libpq.so.5", RTLD_NOW | RTLD_NOLOAD);
        return library ? reinterpret_cast<SocketOf>(::dlsym(library, "PQsocket")) : nullptr;
    }();
    return found;
}

int duplicate(const QSqlDriver *driver)
{
    const QVariant handle = driver->handle(); // a PGconn *
    const SocketOf ask = socketOf();
    // Documented as the second; Qt 6.4 says the first.
    const QByteArray type = handle.typeName();
    if (!ask || (type != "pg_conn*" && type != "PGconn*"))
        return -1;
    const void *connection = *static_cast<void *const *>(handle.constData());
    const int socket = connection ? ask(connection) : -1;
    return socket < 0 ? -1 : ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
}

} // namespace

QueryInterrupt::~QueryInterrupt()
{
    setDriver(nullptr);
}

void QueryInterrupt::setDriver(const QSqlDriver *driver)
{
    const int socket = driver ? duplicate(driver) : -1;
    const QMutexLocker locker(&m_lock);
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = socket;
    if (m_socket >= 0 && m_isInterrupted)
        ::shutdown(m_socket, SHUT_RDWR);
}

void QueryInterrupt::interrupt()
{
    const QMutexLocker locker(&m_lock);
    m_isInterrupted = true;
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

void QueryInterrupt::rearm()
{
    const QMutexLocker locker(&m_lock);
    m_isInterrupted = false;
}

} // namespace exportdesk
