// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sys/stat.h>

namespace exportdesk
{

/// A file, a pipe, a device or standard input, opened without waiting, of which no more is read than a limit. Whoever
/// reads decides how long to wait for the next part.
class BoundedFile
{
public:
    /// \a place is a path, or "-" for standard input; \a mostBytes: more of them is a problem.
    BoundedFile(const QString &place, qint64 mostBytes);
    ~BoundedFile();
    BoundedFile(const BoundedFile &) = delete;
    BoundedFile &operator=(const BoundedFile &) = delete;

    /// Why it cannot be read, translated; empty as long as it can.
    const QString &problem() const { return m_problem; }
    /// The problem is that nothing is there, or what is there is no file: the path is wrong.
    bool isWrongPath() const { return m_isWrongPath; }
    int descriptor() const { return m_file; }
    /// Of what was opened, so that nobody can exchange it in between.
    const struct stat &status() const { return m_status; }
    /// Need not be waited for.
    bool isPlainFile() const { return S_ISREG(m_status.st_mode); }
    /// Whether a person is typing.
    bool isTerminal() const;

    /// Reads what is there, if anything; false at the end and when there is a problem.
    bool readPart();
    const QByteArray &bytes() const { return m_bytes; }

private:
    const qint64 m_mostBytes;
    int m_file = -1;
    bool m_ownsFile = false;
    struct stat m_status = {};
    QByteArray m_bytes;
    QString m_problem;
    bool m_isWrongPath = false;
};

} // namespace exportdesk
