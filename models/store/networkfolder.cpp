// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/networkfolder.h"

#include <QDir>
#include <QFileInfo>

#include <array>

#include <sys/vfs.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct NetworkType {
    quint32 type; ///< linux/magic.h, and the numbers that only statfs(2) lists
    QLatin1StringView name;
};

constexpr std::array networkTypes{
    NetworkType{0x6969, "NFS"_L1},           NetworkType{0x517b, "SMB"_L1},       NetworkType{0xff534d42, "CIFS"_L1},
    NetworkType{0xfe534d42, "SMB2"_L1},      NetworkType{0x65735546, "FUSE"_L1},  NetworkType{0x01021997, "9P"_L1},
    NetworkType{0x5346414f, "AFS"_L1},       NetworkType{0x6b414653, "kAFS"_L1},  NetworkType{0x73757245, "Coda"_L1},
    NetworkType{0x564c, "NCP"_L1},           NetworkType{0x00c36400, "Ceph"_L1},  NetworkType{0x0bd00bd0, "Lustre"_L1},
    NetworkType{0x01161970, "GFS2"_L1},      NetworkType{0x7461636f, "OCFS2"_L1}, NetworkType{0x47504653, "GPFS"_L1},
    NetworkType{0x786f4256, "VirtualBox"_L1}};

} // namespace

QString networkFileSystemOfType(quint32 type)
{
    for (const NetworkType &one : networkTypes)
        if (one.type == type)
            return one.name;
    return {};
}

QString networkFileSystem(const QString &folder)
{
    QFileInfo existing(QDir(folder).absolutePath());
    while (!existing.exists() && !existing.isRoot())
        existing = QFileInfo(existing.absolutePath());
    struct statfs found = {};
    if (::statfs(QFile::encodeName(existing.absoluteFilePath()).constData(), &found) != 0)
        return {};
    return networkFileSystemOfType(quint32(found.f_type));
}

} // namespace exportdesk
