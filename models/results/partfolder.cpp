// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/partfolder.h"

#include "models/platform/privatefolder.h"
#include "models/store/folderlock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString lockName = u"lock"_s;
constexpr int lockPatienceMs = 2'000;

/// -1 when another process has it; the lock goes with the descriptor.
int lockOf(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder + u'/' + lockName);
    const int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return -1;
    }
    return handle;
}

/// Links are removed, not followed. What cannot be removed stays for the next process.
void removeTree(const QString &folder)
{
    std::error_code ignored;
    std::filesystem::remove_all(std::filesystem::path(QFile::encodeName(folder).toStdString()), ignored);
}

/// A folder of the operator's, not a link to one.
bool isOwnFolder(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == ::geteuid();
}

/// Its permissions count, too, if somebody else has made it.
QString problemOfRoot(const QString &root)
{
    if (QString problem = createPrivateFolder(root); !problem.isEmpty())
        return problem;
    const int handle = ::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (handle < 0)
        return qt_error_string(errno);
    QString problem = ::fchmod(handle, 0700) == 0 ? QString() : qt_error_string(errno);
    ::close(handle);
    return problem;
}

} // namespace

PartFolder::PartFolder(const QString &root)
    : m_root(root)
{
}

PartFolder::~PartFolder()
{
    close();
}

QString PartFolder::open()
{
    if (!m_path.isEmpty())
        return {};
    if (QString problem = problemOfRoot(m_root); !problem.isEmpty())
        return problem;
    QString problem = openLocked();
    if (!problem.isEmpty())
        close();
    return problem;
}

QString PartFolder::openLocked()
{
    const FolderLock lock(m_root, lockPatienceMs); // a folder without its lock looks abandoned
    const QString name = QString::number(QRandomGenerator::system()->generate64(), 36);
    const QString path = m_root + u'/' + name;
    // Must be new: whatever is there belongs to somebody else.
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return qt_error_string(errno);
    m_path = path;
    m_lock = lockOf(path);
    if (m_lock < 0)
        return qt_error_string(errno);
    for (const QString &folder : {parts(), spill()}) {
        if (QString problem = createPrivateFolder(folder); !problem.isEmpty())
            return problem;
    }
    return {};
}

void PartFolder::close()
{
    if (!m_path.isEmpty())
        removeTree(m_path);
    if (m_lock >= 0)
        ::close(m_lock);
    m_lock = -1;
    m_path.clear();
}

QString PartFolder::parts() const
{
    return m_path.isEmpty() ? QString() : m_path + u"/parts"_s;
}

QString PartFolder::spill() const
{
    return m_path.isEmpty() ? QString() : m_path + u"/spill"_s;
}

qint64 PartFolder::space() const
{
    constexpr qint64 reserve = 64 * 1024 * 1024;
    qint64 bytes = QStorageInfo(m_path).bytesAvailable() - reserve;
    QDirIterator files(parts(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return std::max<qint64>(0, bytes);
}

void PartFolder::removeAbandoned(const QString &root)
{
    if (!isOwnFolder(root))
        return;
    const FolderLock lock(root, lockPatienceMs);
    const QStringList names = QDir(root).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString folder = root + u'/' + name;
        if (!isOwnFolder(folder))
            continue;
        const int held = lockOf(folder);
        if (held < 0)
            continue; // its process lives
        removeTree(folder);
        ::close(held);
    }
}

} // namespace exportdesk
