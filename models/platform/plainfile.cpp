// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/plainfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace exportdesk
{

PlainFile readPlainFile(const QString &path, qint64 most)
{
    // Opened before it is looked at, so that nobody can exchange it in between; O_NONBLOCK, or a pipe would wait here.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return {{}, qt_error_string(errno)};
    struct stat status = {};
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(handle);
        return {{}, QCoreApplication::translate("PlainFile", "It is not a regular file.")};
    }
    QFile file;
    if (!file.open(handle, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return {{}, file.errorString()};
    PlainFile read;
    read.bytes = file.read(most);
    if (file.error() != QFile::NoError)
        read.problem = file.errorString();
    return read;
}

} // namespace exportdesk
