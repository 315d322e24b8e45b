// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/usertimer.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// The units for systemd and the line for cron; systemctl is a script that notes how it was called.
class UserTimerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray content(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void beSystemctl(const QByteArray &rest)
    {
        QFile script(m_folder.filePath(u"systemctl"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\" >> " + QFile::encodeName(m_folder.filePath(u"calls"_s)) + "\n" + rest);
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QFile::remove(m_folder.filePath(u"calls"_s));
    }
    QStringList unitsThere() const { return QDir(m_folder.filePath(u"config/systemd/user"_s)).entryList(QDir::Files); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ":" + qgetenv("PATH"));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_s)));
    }

    void systemdAcceptsTheUnits_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("usual") << QString();
        QTest::newRow("own") << u"/data/an “odd” one, 100% $HOME \\ \"quoted\""_s;
    }
    void systemdAcceptsTheUnits()
    {
        QFETCH(QString, folder);
        if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty())
            QSKIP("systemd-analyze is not installed");
        const UserTimer timer({u"/bin/true"_s, folder});
        QTemporaryDir units;
        QStringList files;
        for (const auto &[suffix, text] :
             {std::pair(u".timer"_s, timer.timerText()), std::pair(u".service"_s, timer.serviceText())}) {
            files += units.filePath(timer.name() + suffix);
            QFile file(files.last());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        }
        QProcess analyze;
        analyze.setProcessChannelMode(QProcess::MergedChannels);
        analyze.start(u"systemd-analyze"_s, QStringList{u"verify"_s, u"--user"_s, u"--man=no"_s} + files);
        QVERIFY(analyze.waitForFinished(30'000));
        const QByteArray said = analyze.readAll();
        QVERIFY2(analyze.exitCode() == 0 && !said.contains(timer.name().toUtf8()), said.constData());
    }

    void theShellOfCronReadsTheWords()
    {
        const QString folder = u"/data/it's 100% mine"_s;
        const UserTimer timer({u"/usr/bin/printf"_s, folder});
        QString line = timer.cronLine();
        QVERIFY(line.startsWith("* * * * * "_L1));
        line = line.mid(10).replace("\\%"_L1, "%"_L1); // as cron hands it to the shell
        QProcess shell;
        shell.start(
            u"sh"_s,
            {u"-c"_s,
             u"printf() { for w; do echo \"$w\"; done; }; "_s + line.replace("'/usr/bin/printf'"_L1, "printf"_L1)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
                 (QStringList{u"schedule"_s, u"run-due"_s, u"--quiet"_s, u"--data-dir"_s, folder}));
    }

    void installingAndRemovingLeavesNothingBehind()
    {
        beSystemctl({});
        UserTimer timer({u"/usr/bin/exportdeskctl"_s, {}});
        QSignalSpy finished(&timer, &UserTimer::finished);
        timer.install();
        QVERIFY(finished.wait());
        QCOMPARE(finished.takeFirst().first().toString(), QString());
        QVERIFY(timer.isInstalled());
        QCOMPARE(content(timer.timerFile()), timer.timerText());
        QCOMPARE(content(timer.serviceFile()), timer.serviceText());
        QCOMPARE(content(m_folder.filePath(u"calls"_s)),
                 QByteArray("--user daemon-reload\n--user enable --now exportdesk-schedules.timer\n"));
        timer.remove();
        QVERIFY(finished.wait());
        QCOMPARE(finished.takeFirst().first().toString(), QString());
        QVERIFY(content(m_folder.filePath(u"calls"_s))
                    .endsWith("--user disable --now exportdesk-schedules.timer\n--user daemon-reload\n"));
        QCOMPARE(unitsThere(), QStringList());
    }

    void whatCannotBeStartedIsRemoved()
    {
        beSystemctl("case \"$2\" in enable) echo 'Failed to connect to bus'; exit 1;; esac\n");
        UserTimer timer({u"/usr/bin/exportdeskctl"_s, u"/data"_s});
        QSignalSpy finished(&timer, &UserTimer::finished);
        timer.install();
        QVERIFY(finished.wait());
        QCOMPARE(finished.takeFirst().first().toString(), u"Failed to connect to bus"_s);
        QVERIFY(!timer.isInstalled());
        QCOMPARE(unitsThere(), QStringList());
    }

    void eachFolderHasUnitsOfItsOwn()
    {
        QVERIFY(UserTimer({u"x"_s, u"/a"_s}).name() != UserTimer({u"x"_s, u"/b"_s}).name());
        QVERIFY(UserTimer({u"x"_s, u"/a"_s}).name() != UserTimer({u"x"_s, {}}).name());
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::UserTimerTest)
#include "tst_usertimer.moc"
