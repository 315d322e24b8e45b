// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/folderlock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace exportdesk
{

FolderLock::FolderLock(const QString &folder, int mostMs)
{
    const QByteArray name = QFile::encodeName(folder);
    m_canBeWritten = ::access(name.constData(), W_OK | X_OK) == 0 || (errno != EACCES && errno != EROFS);
    m_folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    QElapsedTimer waited;
    waited.start();
    while (m_folder >= 0 && ::flock(m_folder, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
           && !waited.hasExpired(mostMs))
        QThread::usleep(2000);
}

FolderLock::~FolderLock()
{
    if (m_folder >= 0)
        ::close(m_folder);
}

} // namespace exportdesk
