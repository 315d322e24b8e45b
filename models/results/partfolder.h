// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// A folder of mode 0700 for what was exported, removed with everything in it when this object ends. Follows no link.
///
/// It lies in a root that all programs of the operator share. What a process left there that was killed, the next one
/// removes; whoever still lives has a lock.
class PartFolder
{
public:
    /// \a root: Locations::resultsFolder(); created if needed. Nothing is made before open().
    explicit PartFolder(const QString &root);
    ~PartFolder();
    PartFolder(const PartFolder &) = delete;
    PartFolder &operator=(const PartFolder &) = delete;

    /// Makes the folder, unless it is there. The system's words when that failed, else empty.
    QString open();
    /// Removes it; open() makes another one.
    void close();

    QString root() const { return m_root; }
    /// Empty before open().
    QString parts() const; ///< for part files
    QString spill() const; ///< for what the reader cannot keep in memory
    /// Bytes that all files in parts() together may have, apart from a reserve for other programs; at least 0.
    qint64 space() const;

    /// Removes what processes left that are gone. May take a while; call it from a worker thread.
    static void removeAbandoned(const QString &root);

private:
    QString openLocked();

    const QString m_root;
    QString m_path;
    int m_lock = -1; ///< file descriptor
};

} // namespace exportdesk
