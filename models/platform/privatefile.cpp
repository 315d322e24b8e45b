// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/privatefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Not to be guessed: nobody can put a link there first. Short enough beside a name of full length.
QString nameBeside(const QString &path)
{
    const QFileInfo place(path);
    const quint64 random = QRandomGenerator::system()->generate64();
    return u"%1/%2.%3.part"_s.arg(place.path(), place.fileName().left(60), QString::number(random, 36));
}

/// Pipes, devices and folders are not replaced.
bool isReplaceable(const QByteArray &path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) != 0 || S_ISREG(status.st_mode) || S_ISLNK(status.st_mode);
}

} // namespace

PrivateFile::PrivateFile(const QString &path)
    : m_file(nameBeside(path))
    , m_path(path)
{
}

PrivateFile::~PrivateFile()
{
    if (m_isFinished || !m_file.isOpen())
        return;
    m_file.close();
    m_file.remove();
}

QString PrivateFile::open()
{
    if (m_file.isOpen())
        return {};
    if (!isReplaceable(QFile::encodeName(m_path)))
        return QCoreApplication::translate("PrivateFile", "%1 is not a regular file.").arg(m_path);
    // NewOnly is O_EXCL, which follows no link.
    return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        ? QString()
        : m_file.errorString();
}

QString PrivateFile::append(const QByteArray &bytes)
{
    if (const QString problem = open(); !problem.isEmpty())
        return problem;
    return m_file.write(bytes) == bytes.size() ? QString() : m_file.errorString();
}

QString PrivateFile::finish()
{
    if (const QString problem = open(); !problem.isEmpty())
        return problem;
    // On disk before it takes the name: a power cut leaves the old file or the new one.
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return m_file.error() == QFile::NoError ? qt_error_string(errno) : m_file.errorString();
    const QByteArray beside = QFile::encodeName(m_file.fileName());
    const QByteArray place = QFile::encodeName(m_path);
    if (!isReplaceable(place) || std::rename(beside.constData(), place.constData()) != 0)
        return qt_error_string(errno);
    m_isFinished = true;
    m_file.close();
    return {};
}

QString PrivateFile::write(const QString &path, const QByteArray &bytes)
{
    PrivateFile file(path);
    const QString problem = file.append(bytes);
    return problem.isEmpty() ? file.finish() : problem;
}

} // namespace exportdesk
