// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/boundedinput.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

BoundedInput::BoundedInput(QObject *parent)
    : QObject(parent)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this,
            [this] { fail(tr("The text did not end within %Ln second(s).", nullptr, m_patience->interval() / 1000)); });
}

BoundedInput::~BoundedInput()
{
    if (m_ownsFile)
        ::close(m_file);
}

void BoundedInput::read(const QString &place, int patienceMs)
{
    m_place = place;
    if (!open(place))
        return fail(qt_error_string(errno));
    struct stat status = {};
    if (::fstat(m_file, &status) != 0)
        return fail(qt_error_string(errno));
    if (S_ISDIR(status.st_mode) || S_ISBLK(status.st_mode))
        return fail(tr("It is neither a file nor a pipe."));
    if (S_ISREG(status.st_mode)) { // always ready
        while (m_file >= 0)
            readPart();
        return;
    }
    m_isTerminal = ::isatty(m_file) == 1;
    wait(patienceMs);
}

bool BoundedInput::open(const QString &place)
{
    m_ownsFile = place != "-"_L1;
    // O_NONBLOCK, or a pipe would wait here for its writer. Standard input stays as it is: others share it.
    m_file = m_ownsFile ? ::open(QFile::encodeName(place).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
                        : STDIN_FILENO;
    return m_file >= 0;
}

void BoundedInput::wait(int patienceMs)
{
    m_notifier = new QSocketNotifier(m_file, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &BoundedInput::readPart);
    if (!m_isTerminal)
        m_patience->start(patienceMs);
}

void BoundedInput::readPart()
{
    char part[64 * 1024];
    const ssize_t count = ::read(m_file, part, sizeof part);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count < 0)
        return fail(qt_error_string(errno));
    m_bytes.append(part, count);
    if (m_bytes.size() > sizeLimit)
        return fail(tr("It is larger than 4\u00a0MB."));
    if (count > 0)
        return;
    end();
    Q_EMIT received(m_bytes);
}

void BoundedInput::end()
{
    m_patience->stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_ownsFile && m_file >= 0)
        ::close(m_file);
    m_ownsFile = false;
    m_file = -1;
}

void BoundedInput::fail(const QString &why)
{
    end();
    m_bytes.clear();
    Q_EMIT failed(m_place == "-"_L1 ? tr("Standard input could not be read: %1").arg(why)
                                    : tr("The file %1 could not be read: %2").arg(m_place, why));
}

} // namespace exportdesk
