// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/locations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace exportdesk
{

const QString Locations::organization = u"exportdesk"_s;
const QString Locations::application = u"exportdesk"_s;
const QString Locations::applicationId = u"io.github.exportdesk"_s;
const QString Locations::keychainService = Locations::applicationId;

namespace
{

/// As QStandardPaths::AppLocalDataLocation for the window, whichever program asks.
QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + Locations::organization + u'/'
        + Locations::application;
}

const auto forOwner = QFile::ReadOwner | QFile::WriteOwner;

/// Whatever the umask was when it was made.
void keepForOwner(const QString &name)
{
    QFile file(name);
    if (file.exists())
        file.setPermissions(forOwner);
    else
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, forOwner);
}

} // namespace

Locations::Locations(const QString &folder)
    : m_folder(folder.isEmpty() ? usualFolder() : QDir(folder).absolutePath())
{
    const bool existed = QFileInfo(m_folder).isDir();
    if (!QDir().mkpath(m_folder)) {
        if (!folder.isEmpty())
            m_problem
                = QCoreApplication::translate(
                      "Locations", "The folder %1 could not be created. Check that you have permission to write there.")
                      .arg(m_folder);
        return;
    }
    if (!existed)
        QFile::setPermissions(m_folder, forOwner | QFile::ExeOwner);
}

QString Locations::file(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

QString Locations::storeFile() const
{
    return file(u"exportdesk.sqlite"_s);
}

QString Locations::connectionsFile() const
{
    return file(u"connections.ini"_s);
}

/// Where QSettings looks after applyToSettings().
QString Locations::settingsFile() const
{
    return file(organization + u'/' + application + u".ini"_s);
}

QString Locations::localPlatformFolder() const
{
    return file(u"localplatform"_s);
}

QString Locations::lockFile() const
{
    return file(u"exportdesk.lock"_s);
}

QString Locations::instanceKey() const
{
    const QByteArray hash = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256);
    return u"exportdesk-"_s + QString::fromLatin1(hash.toHex().left(16));
}

void Locations::applyToSettings() const
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder);
    // QSettings keeps the permissions of what is there.
    const QString folder = file(organization);
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, forOwner | QFile::ExeOwner);
    keepForOwner(settingsFile());
    keepForOwner(connectionsFile());
}

} // namespace exportdesk
