// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/locations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

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

/// Opening a pipe or device would wait for ever.
bool isPipeOrDevice(const QString &name)
{
    const QFileInfo file(name);
    return file.exists() && !file.isFile() && !file.isDir();
}

/// Out of the way of the file that belongs there. QFile would copy where it cannot rename.
void setAside(const QString &name)
{
    if (isPipeOrDevice(name))
        std::rename(QFile::encodeName(name).constData(), QFile::encodeName(name + u".set-aside"_s).constData());
}

} // namespace

Locations::Locations(const QString &folder)
    : m_folder(folder.isEmpty() ? usualFolder() : QDir(folder).absolutePath())
{
    const bool existed = QFileInfo(m_folder).isDir();
    if (!QDir().mkpath(m_folder)) {
        m_isRefused = !folder.isEmpty();
        return;
    }
    if (!existed)
        QFile::setPermissions(m_folder, forOwner | QFile::ExeOwner);
}

QString Locations::problem() const
{
    if (!m_isRefused)
        return {};
    return QCoreApplication::translate(
               "Locations", "The folder %1 could not be created. Check that you have permission to write there.")
        .arg(m_folder);
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
    return iniFile(u"connections"_s);
}

/// Where QSettings looks after applyToSettings().
QString Locations::settingsFile() const
{
    return iniFile(organization + u'/' + application);
}

/// Another name where a pipe or device cannot be moved out of the way.
QString Locations::iniFile(const QString &name) const
{
    const QString usual = file(name + u".ini"_s);
    return isPipeOrDevice(usual) ? file(name + u"-2.ini"_s) : usual;
}

QString Locations::localPlatformFolder() const
{
    return file(u"localplatform"_s);
}

QString Locations::resultsFolder() const
{
    return file(u"results"_s);
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
    for (const QString &name : QStringList{organization + u'/' + application, u"connections"_s}) {
        setAside(file(name + u".ini"_s));
        setAside(file(name + u".ini.lock"_s)); // of QSettings
    }
    keepForOwner(settingsFile());
    keepForOwner(connectionsFile());
}

} // namespace exportdesk
