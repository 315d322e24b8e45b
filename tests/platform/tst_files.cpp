// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/plainfile.h"
#include "models/platform/privatefile.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QByteArray bytesIn(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void putBytes(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes);
}

int modeOf(const QString &file)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(file).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

} // namespace

/// What is written for the operator, and what is read.
class FilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    mode_t m_umask = 0;

    QString place(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_umask = ::umask(0); // the most generous one
    }
    void cleanup() { ::umask(m_umask); }

    void aSavedFileIsForItsOwnerFromTheFirstByte()
    {
        PrivateFile file(place(u"x.json"_s));
        QCOMPARE(file.append("first "), QString());
        QCOMPARE(names().size(), 1);
        QVERIFY(names().first() != u"x.json"_s);
        QCOMPARE(modeOf(place(names().first())), 0600);
        QCOMPARE(file.append("second"), QString());
        QCOMPARE(file.finish(), QString());
        QCOMPARE(names(), QStringList{u"x.json"_s});
        QCOMPARE(modeOf(place(u"x.json"_s)), 0600);
        QCOMPARE(bytesIn(place(u"x.json"_s)), QByteArray("first second"));
    }

    void aFileThatOthersCouldReadIsReplaced()
    {
        putBytes(place(u"x"_s), "old");
        QVERIFY(QFile::setPermissions(place(u"x"_s), QFileDevice::Permissions(0x6666)));
        QCOMPARE(PrivateFile::write(place(u"x"_s), "new"), QString());
        QCOMPARE(modeOf(place(u"x"_s)), 0600);
        QCOMPARE(bytesIn(place(u"x"_s)), QByteArray("new"));
    }

    /// Neither one in the place of the file nor one that was put beside it before.
    void noLinkIsFollowed()
    {
        putBytes(place(u"victim"_s), "precious");
        QVERIFY(QFile::link(place(u"victim"_s), place(u"x"_s)));
        QVERIFY(QFile::link(place(u"victim"_s), place(u"x.part"_s)));
        QCOMPARE(PrivateFile::write(place(u"x"_s), "new"), QString());
        QCOMPARE(bytesIn(place(u"victim"_s)), QByteArray("precious"));
        QCOMPARE(bytesIn(place(u"x"_s)), QByteArray("new"));
        QVERIFY(!QFileInfo(place(u"x"_s)).isSymLink());
    }

    void whatIsNotFinishedLeavesNothing()
    {
        putBytes(place(u"x"_s), "old");
        {
            PrivateFile file(place(u"x"_s));
            QCOMPARE(file.append("half"), QString());
        }
        QCOMPARE(names(), QStringList{u"x"_s});
        QCOMPARE(bytesIn(place(u"x"_s)), QByteArray("old"));
    }

    void aPartIsContinuedByTheNextProcess()
    {
        {
            PrivateFile file(place(u"x"_s), u".x.part"_s);
            QCOMPARE(file.size(), 0);
            QCOMPARE(file.append("first "), QString());
        }
        QCOMPARE(names(), QStringList());
        QCOMPARE(modeOf(place(u".x.part"_s)), 0600);
        PrivateFile file(place(u"x"_s), u".x.part"_s);
        QCOMPARE(file.open(), QString());
        QCOMPARE(file.size(), 6);
        QCOMPARE(file.append("second"), QString());
        QCOMPARE(file.finish(), QString());
        QCOMPARE(bytesIn(place(u"x"_s)), QByteArray("first second"));
        QCOMPARE(modeOf(place(u"x"_s)), 0600);
        QVERIFY(!QFileInfo::exists(place(u".x.part"_s)));
    }

    void aDiscardedPartIsGone()
    {
        PrivateFile file(place(u"x"_s), u".x.part"_s);
        QCOMPARE(file.append("wrong"), QString());
        file.discard();
        QVERIFY(!QFileInfo::exists(place(u".x.part"_s)));
        QCOMPARE(file.open(), QString());
        QCOMPARE(file.size(), 0);
    }

    void aPartIsWrittenByOneProcess()
    {
        PrivateFile file(place(u"x"_s), u".x.part"_s);
        QCOMPARE(file.append("half"), QString());
        PrivateFile second(place(u"x"_s), u".x.part"_s);
        QVERIFY(!second.open().isEmpty());
        QVERIFY(!second.append("other").isEmpty());
        QCOMPARE(file.append(" whole"), QString());
        QCOMPARE(file.finish(), QString());
        QCOMPARE(bytesIn(place(u"x"_s)), QByteArray("half whole"));
    }

    /// A link, a second name of somebody's file, or a pipe in the place of the part.
    void whatIsNoPartOfOursIsNotContinued()
    {
        putBytes(place(u"victim"_s), "precious");
        QVERIFY(QFile::link(place(u"victim"_s), place(u"link.part"_s)));
        QCOMPARE(::link(QFile::encodeName(place(u"victim"_s)).constData(),
                        QFile::encodeName(place(u"hard.part"_s)).constData()),
                 0);
        QCOMPARE(::mkfifo(QFile::encodeName(place(u"pipe.part"_s)).constData(), 0600), 0);
        for (const QString &part : {u"link.part"_s, u"hard.part"_s, u"pipe.part"_s}) {
            PrivateFile file(place(u"x"_s), part);
            QVERIFY2(!file.append("new").isEmpty(), qPrintable(part));
            QVERIFY(!file.finish().isEmpty());
        }
        QCOMPARE(bytesIn(place(u"victim"_s)), QByteArray("precious"));
        QVERIFY(!QFileInfo::exists(place(u"x"_s)));
    }

    void pipesAndFoldersAreNotReplaced()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(place(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QDir().mkdir(place(u"folder"_s)));
        for (const QString &name : {u"pipe"_s, u"folder"_s})
            QVERIFY(!PrivateFile::write(place(name), "new").isEmpty());
        QCOMPARE(names(), (QStringList{u"folder"_s, u"pipe"_s}));
        QVERIFY(QFileInfo(place(u"folder"_s)).isDir());
    }

    void aLongNameFits()
    {
        const QString name(250, u'x');
        QCOMPARE(PrivateFile::write(place(name), "new"), QString());
        QCOMPARE(bytesIn(place(name)), QByteArray("new"));
    }

    void aFolderThatIsGoneIsSaid() { QVERIFY(!PrivateFile::write(place(u"gone/x"_s), "new").isEmpty()); }

    /// The disk takes a part of the bytes, then none: the reason is that of the second attempt.
    void aDiskThatBecomesFullSaysSo()
    {
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = before;
        small.rlim_cur = 100'000;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString problem = PrivateFile::write(place(u"full"_s), QByteArray(300'000, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(problem, qt_error_string(EFBIG));
        QVERIFY(!QFile::exists(place(u"full"_s)));
    }

    void ordinaryFilesAreRead()
    {
        putBytes(place(u"x"_s), "0123456789");
        QVERIFY(QFile::link(place(u"x"_s), place(u"link"_s)));
        QCOMPARE(readPlainFile(place(u"x"_s), 100), (PlainFile{"0123456789", {}}));
        QCOMPARE(readPlainFile(place(u"x"_s), 4), (PlainFile{"0123", {}}));
        QCOMPARE(readPlainFile(place(u"link"_s), 4), (PlainFile{"0123", {}}));
    }

    /// They would keep the window waiting, or never end.
    void pipesDevicesAndFoldersAreRefusedAtOnce()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(place(u"pipe"_s)).constData(), 0600), 0);
        for (const QString &path :
             {place(u"pipe"_s), u"/dev/zero"_s, u"/dev/tty"_s, m_folder->path(), place(u"gone"_s)}) {
            QElapsedTimer timer;
            timer.start();
            const PlainFile read = readPlainFile(path, 100);
            QVERIFY2(!read.problem.isEmpty(), qPrintable(path));
            QVERIFY(read.bytes.isEmpty());
            QVERIFY(timer.elapsed() < 5000);
        }
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::FilesTest)
#include "tst_files.moc"
