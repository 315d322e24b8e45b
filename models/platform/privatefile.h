// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Nothing is made before append() or finish().
    explicit PrivateFile(const QString &path);
    /// Leaves nothing behind of a file that was not finished.
    ~PrivateFile();
    PrivateFile(const PrivateFile &) = delete;
    PrivateFile &operator=(const PrivateFile &) = delete;

    /// The system's words when it failed, else empty.
    QString append(const QByteArray &bytes);
    /// As append(). A file or a link that is there is replaced (the dialog has asked); other things are left alone.
    QString finish();

    /// All of it at once.
    static QString write(const QString &path, const QByteArray &bytes);

private:
    QString open();

    QFile m_file;
    QString m_path;
    bool m_isFinished = false;
};

} // namespace exportdesk
