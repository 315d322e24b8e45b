// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sharing.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace localplatform
{

namespace
{

int openShared(const QString &file)
{
    return ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

/// A program that looks whether the file is locked has it locked for a moment.
bool lockAlone(int file)
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            return true;
        ::usleep(2000);
    }
    return false;
}

} // namespace

Sharing::Sharing(const QString &folder, bool whileUsed)
    : m_running(openShared(folder + QStringLiteral("/running")))
    , m_users(whileUsed ? openShared(folder + QStringLiteral("/users")) : -1)
{
}

Sharing::~Sharing()
{
    for (const int file : {m_running, m_users})
        if (file >= 0)
            ::close(file);
}

void Sharing::publish(const std::string &readyLine)
{
    if (m_running < 0 || !lockAlone(m_running) || ::ftruncate(m_running, 0) != 0)
        return;
    [[maybe_unused]] const auto written = ::write(m_running, readyLine.data(), readyLine.size());
}

bool Sharing::isUsed()
{
    return m_users < 0 || ::flock(m_users, LOCK_EX | LOCK_NB) != 0;
}

} // namespace localplatform
