// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/privatefolder.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace exportdesk
{

QString createPrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0)
        return {};
    if (errno != EEXIST)
        return qt_error_string(errno);
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid())
        return {};
    return QCoreApplication::translate("PrivateFolder", "It is not a folder of yours.");
}

} // namespace exportdesk
