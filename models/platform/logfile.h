// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exportdesk
{

/// A text file of what happened, for support, which only its owner can read. When it is full it is renamed to
/// "NAME.1", and that one to "NAME.2"; older ones are removed. Secrets must be masked before.
class LogFile final
{
public:
    static constexpr qint64 bytesAtMost = 512 * 1024; ///< of each file
    static constexpr int olderKept = 2;

    /// Nothing is written before append(). The folder must exist.
    explicit LogFile(const QString &path);

    QString path() const { return m_path; }
    /// Line breaks within \a line become blanks. What cannot be written is lost: the log must never be in the way.
    void append(const QByteArray &line);
    /// The last whole lines, \a bytes at most, also of the file before.
    QByteArray newest(qint64 bytes) const;

private:
    QString older(int number) const;
    void rotate();

    const QString m_path;
};

} // namespace exportdesk
