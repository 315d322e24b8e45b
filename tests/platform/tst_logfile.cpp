// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/logfile.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

/// A log that is limited in size and never in the way.
class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWholeLinesForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        LogFile log(folder.filePath(u"a.log"_s));
        QVERIFY(log.newest(100).isEmpty());
        log.append("first");
        log.append("second\nline\r");
        QCOMPARE(log.newest(1000), QByteArray("first\nsecond line \n"));
        QCOMPARE(log.newest(13), QByteArray("second line \n"));
        QCOMPARE(log.newest(12), QByteArray()); // not a part of a line
        QVERIFY(!(QFile::permissions(log.path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void removesTheOldest()
    {
        const QTemporaryDir folder;
        LogFile log(folder.filePath(u"a.log"_s));
        const QByteArray line(999, 'x');
        const qint64 lines = LogFile::bytesAtMost / 1000 * 5;
        for (qint64 number = 0; number < lines; ++number)
            log.append(QByteArray::number(number) + ' ' + line.mid(10));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList{u"a.log"_s, u"a.log.1"_s, u"a.log.2"_s}));
        qint64 bytes = 0;
        for (const QString &name : files)
            bytes += QFile(folder.filePath(name)).size();
        QVERIFY(bytes <= LogFile::bytesAtMost * (1 + LogFile::olderKept));
        QVERIFY(bytes > LogFile::bytesAtMost * 2);
        // What is asked for reaches back into the file before, to the last line there was.
        const QByteArray newest = log.newest(LogFile::bytesAtMost);
        QVERIFY(newest.size() > LogFile::bytesAtMost - 2000);
        QVERIFY(newest.trimmed().split('\n').last().startsWith(QByteArray::number(lines - 1)));
    }

    void whatCannotBeWrittenIsLost()
    {
        LogFile log(u"/nowhere/at/all.log"_s);
        log.append("x");
        QVERIFY(log.newest(10).isEmpty());
    }
};

EXPORTDESK_TEST(LogFileTest)
#include "tst_logfile.moc"
