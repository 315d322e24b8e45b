// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace exportdesk
{

/// A file that the operator saves data of people into: only its owner can read it, whatever the umask, and no link is
/// followed. It grows under another name next to its place, which it takes when it is complete.
class PrivateFile final
{
public:
    /// Nothing is made before open(), append() or finish().
    explicit PrivateFile(const QString &path);
    /// Grows under \a partName in the same folder and continues what an earlier process left there. What is not
    /// finished stays for the next one; one process at a time.
    PrivateFile(const QString &path, const QString &partName);
    /// Leaves nothing behind of a file that was not finished, unless it can be continued.
    ~PrivateFile();
    PrivateFile(const PrivateFile &) = delete;
    PrivateFile &operator=(const PrivateFile &) = delete;

    /// The system's words when it failed, else empty; done by the other functions if needed.
    QString open();
    /// How many bytes it has, those of an earlier process included; 0 before open().
    qint64 size() const { return m_file.isOpen() ? m_file.size() : 0; }
    /// Leaves nothing behind, even if it could be continued.
    void discard();

    /// The system's words when it failed, else empty.
    QString append(const QByteArray &bytes);
    /// As append(). A file or a link that is there is replaced (the dialog has asked); other things are left alone.
    QString finish();

    /// All of it at once.
    static QString write(const QString &path, const QByteArray &bytes);

private:
    QString openPart();

    const QString m_path;
    const QString m_besidePath;
    QFile m_file;
    const bool m_isKept = false; ///< what is not finished
    bool m_isFinished = false;
};

/// A file that could not be written for \a problem, as PrivateFile says it; nothing has left this computer.
Failure unwrittenFile(const QString &problem);

} // namespace exportdesk
