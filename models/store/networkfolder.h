// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

// On a network folder two computers can hold the same lock of a file: what is promised to happen once could happen
// twice.

/// The kind of file system of \a folder, or of the nearest folder above it that exists, where it is one of a network or
/// of FUSE, which may be one: "NFS", "SMB"; empty: a local one.
QString networkFileSystem(const QString &folder);
/// The same by the type that statfs(2) gives.
QString networkFileSystemOfType(quint32 type);

} // namespace exportdesk
