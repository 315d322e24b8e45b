// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/networkfolder.h"
#include "tests/kit/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// Which folders are not of this computer alone.
class NetworkFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAreKnownByTheirNumber()
    {
        QCOMPARE(networkFileSystemOfType(0x6969), u"NFS"_s);
        QCOMPARE(networkFileSystemOfType(0xff534d42), u"CIFS"_s);
        QCOMPARE(networkFileSystemOfType(0x65735546), u"FUSE"_s);
        for (const quint32 local : {0xef53u, 0x9123683eu, 0x58465342u, 0x01021994u, 0x794c7630u}) // ext4 … overlay
            QCOMPARE(networkFileSystemOfType(local), QString());
    }

    void aFolderOfThisComputerIsAccepted()
    {
        const QTemporaryDir folder;
        QCOMPARE(networkFileSystem(folder.path()), QString());
        QCOMPARE(networkFileSystem(folder.filePath(u"not/there/yet"_s)), QString());
        QCOMPARE(networkFileSystem(u"/proc/self"_s), QString());
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::NetworkFolderTest)
#include "tst_networkfolder.moc"
