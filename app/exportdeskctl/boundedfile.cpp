// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/boundedfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct FileTexts {
    Q_DECLARE_TR_FUNCTIONS(BoundedFile)
};

} // namespace

BoundedFile::BoundedFile(const QString &place, qint64 mostBytes)
    : m_mostBytes(mostBytes)
    , m_ownsFile(place != "-"_L1)
{
    // O_NONBLOCK, or a pipe would wait here for its writer. Standard input stays as it is: others share it.
    m_file = m_ownsFile ? ::open(QFile::encodeName(place).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
                        : STDIN_FILENO;
    if (m_file < 0 || ::fstat(m_file, &m_status) != 0) {
        m_isWrongPath = errno == ENOENT || errno == ENOTDIR;
        m_problem = m_isWrongPath ? FileTexts::tr("It does not exist.") : qt_error_string(errno);
    } else if (S_ISDIR(m_status.st_mode) || S_ISBLK(m_status.st_mode)) {
        m_isWrongPath = true;
        m_problem = FileTexts::tr("It is neither a file nor a pipe.");
    }
}

BoundedFile::~BoundedFile()
{
    if (m_ownsFile && m_file >= 0)
        ::close(m_file);
}

bool BoundedFile::isTerminal() const
{
    return m_file >= 0 && ::isatty(m_file) == 1;
}

bool BoundedFile::readPart()
{
    char part[64 * 1024];
    const ssize_t count = ::read(m_file, part, sizeof part);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return true;
    if (count < 0) {
        m_problem = qt_error_string(errno);
        return false;
    }
    m_bytes.append(part, count);
    if (m_bytes.size() <= m_mostBytes)
        return count > 0;
    m_bytes.clear();
    m_problem = FileTexts::tr("It is larger than %1\u00a0MB.").arg(QLocale().toString(m_mostBytes / 1024 / 1024));
    return false;
}

} // namespace exportdesk
