// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/logfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace exportdesk
{

namespace
{

constexpr qsizetype longestLogLine = 4000;

/// The end of a file, from the beginning of a line.
QByteArray endOfFile(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (bytes <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const qint64 begin = std::max<qint64>(0, file.size() - bytes);
    // One byte more, which says whether a line begins here.
    file.seek(std::max<qint64>(0, begin - 1));
    QByteArray end = file.read(bytes + 1);
    return begin == 0 ? end : end.mid(end.indexOf('\n') + 1);
}

} // namespace

LogFile::LogFile(const QString &path)
    : m_path(path)
{
}

QString LogFile::older(int number) const
{
    return m_path + u'.' + QString::number(number);
}

void LogFile::rotate()
{
    QFile::remove(older(olderKept));
    for (int number = olderKept - 1; number >= 1; --number)
        QFile::rename(older(number), older(number + 1));
    QFile::rename(m_path, older(1));
}

void LogFile::append(const QByteArray &line)
{
    QByteArray whole = line.left(longestLogLine);
    std::replace(whole.begin(), whole.end(), '\n', ' ');
    std::replace(whole.begin(), whole.end(), '\r', ' ');
    whole += '\n';
    if (QFileInfo(m_path).size() + whole.size() > bytesAtMost)
        rotate();
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    if (file.size() == 0)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(whole);
}

QByteArray LogFile::newest(qint64 bytes) const
{
    const QByteArray now = endOfFile(m_path, bytes);
    return endOfFile(older(1), bytes - now.size()) + now;
}

} // namespace exportdesk
