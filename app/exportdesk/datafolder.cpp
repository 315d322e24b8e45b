// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace exportdesk
{

DataFolder::DataFolder(const QString &wanted)
    : m_path(wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                              : QDir(wanted).absolutePath())
{
    const bool existed = QFileInfo(m_path).isDir();
    if (!QDir().mkpath(m_path)) {
        if (wanted.isEmpty())
            return;
        m_problem = QCoreApplication::translate("DataFolder", "The folder %1 cannot be made.").arg(m_path);
        return;
    }
    if (!existed)
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString DataFolder::file(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

} // namespace exportdesk
