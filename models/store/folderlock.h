// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// Keeps other processes, and other threads, that ask for the same folder waiting as long as this object exists. Leaves
/// nothing in the folder and writes nothing, unlike QLockFile, which waits for the disk.
class FolderLock
{
public:
    /// Waits at most \a mostMs; where the file system cannot lock, or another one takes longer, nobody is kept waiting.
    FolderLock(const QString &folder, int mostMs);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// Files can be created in the folder, as far as its permissions and its file system say.
    bool canBeWritten() const { return m_canBeWritten; }

private:
    int m_folder = -1;
    bool m_canBeWritten = false;
};

} // namespace exportdesk
