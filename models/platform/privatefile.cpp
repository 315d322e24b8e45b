// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/privatefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
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

QString notRegular(const QString &path)
{
    return QCoreApplication::translate("PrivateFile", "%1 is not a regular file.").arg(path);
}

/// Ours alone, under this name and no other: whatever somebody else put there is not written to.
bool isOwnPart(int handle)
{
    struct stat status = {};
    return ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid()
        && status.st_nlink == 1;
}

/// Waits a moment for a saving of this process that was just cancelled: it ends with the piece that it is writing.
bool isLocked(int handle)
{
    constexpr int attempts = 100;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (::flock(handle, LOCK_EX | LOCK_NB) == 0)
            return true;
        ::usleep(10'000);
    }
    return false;
}

/// False after another process has finished or discarded the file meanwhile.
bool isStillAt(const QByteArray &path, int handle)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(handle, &opened) == 0 && ::lstat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

} // namespace

PrivateFile::PrivateFile(const QString &path)
    : m_path(path)
    , m_besidePath(nameBeside(path))
    , m_file(m_besidePath)
{
}

PrivateFile::PrivateFile(const QString &path, const QString &partName)
    : m_path(path)
    , m_besidePath(QFileInfo(path).path() + u'/' + partName)
    , m_isKept(true)
{
}

PrivateFile::~PrivateFile()
{
    if (!m_isKept)
        discard();
}

void PrivateFile::discard()
{
    if (m_isFinished || !m_file.isOpen())
        return;
    ::unlink(QFile::encodeName(m_besidePath).constData());
    m_file.close();
}

QString PrivateFile::openPart()
{
    const QByteArray part = QFile::encodeName(m_besidePath);
    const int handle = ::open(part.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (handle < 0)
        return qt_error_string(errno);
    QString problem;
    if (!isOwnPart(handle))
        problem = notRegular(m_besidePath);
    else if (!isLocked(handle) || !isStillAt(part, handle))
        problem = QCoreApplication::translate("PrivateFile", "Another process is saving this file.");
    else if (::fchmod(handle, 0600) != 0)
        problem = qt_error_string(errno);
    else if (m_file.open(handle, QIODevice::ReadWrite, QFile::AutoCloseHandle) && m_file.seek(m_file.size()))
        return {};
    else
        problem = m_file.errorString();
    if (m_file.isOpen())
        m_file.close();
    else
        ::close(handle);
    return problem;
}

QString PrivateFile::open()
{
    if (m_file.isOpen())
        return {};
    if (!isReplaceable(QFile::encodeName(m_path)))
        return notRegular(m_path);
    if (m_isKept)
        return openPart();
    // NewOnly is O_EXCL, which follows no link.
    return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        ? QString()
        : m_file.errorString();
}

QString PrivateFile::append(const QByteArray &bytes)
{
    if (const QString problem = open(); !problem.isEmpty())
        return problem;
    // A disk that becomes full takes a part of them; why it takes no more is said by the next attempt only.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = m_file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return m_file.errorString();
        done += written;
    }
    return {};
}

QString PrivateFile::finish()
{
    if (const QString problem = open(); !problem.isEmpty())
        return problem;
    // On disk before it takes the name: a power cut leaves the old file or the new one.
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return m_file.error() == QFile::NoError ? qt_error_string(errno) : m_file.errorString();
    const QByteArray beside = QFile::encodeName(m_besidePath);
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

Failure unwrittenFile(const QString &problem)
{
    Failure failure;
    failure.kind = Failure::Kind::Storage;
    failure.reached = Failure::Reached::No;
    failure.detail = problem;
    return failure;
}

} // namespace exportdesk
