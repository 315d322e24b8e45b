// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of results cannot do, and when it ends.
#include "tests/kit/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

constexpr int endsWithinMs = 10'000;

QString program()
{
    return qEnvironmentVariable("RESULTREADER");
}

bool waitForLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(60'000))
            return false;
    }
    return true;
}

QByteArray statusLine(qint64 pid, const QByteArray &name)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArrayList lines = status.readAll().split('\n'); const QByteArray &line : lines) {
        if (line.startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

class TestReaderConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesSocketsAndProcesses()
    {
        QProcess process;
        process.start(program(), {u"--check"_s});
        QVERIFY(process.waitForFinished(endsWithinMs));
        const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const QStringList tried{u"core"_s, u"localSocket"_s, u"process"_s, u"program"_s, u"ring"_s, u"socket"_s};
        QCOMPARE(report.keys(), tried);
        for (const QString &what : tried)
            QCOMPARE(report[what].toString(), u"refused"_s);
    }

    /// The same is in force in a reader that works, in all its threads.
    void isConfinedWhenReady()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(program(), {u"--spill"_s, folder.path()});
        QVERIFY(waitForLine(process));
        QCOMPARE(QJsonDocument::fromJson(process.readLine()).object()["ready"_L1].toInt(), 1);
        QCOMPARE(statusLine(process.processId(), "Seccomp"), "2");
        QCOMPARE(statusLine(process.processId(), "NoNewPrivs"), "1");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(endsWithinMs));
        QCOMPARE(process.exitCode(), 0);
    }

    void endsWithItsParent()
    {
        QTemporaryDir folder;
        QProcess shell;
        // Its input stays open, so that only the end of the shell can end it.
        shell.start(
            u"/bin/sh"_s,
            {u"-c"_s, u"exec 3<&0; \"$0\" --spill \"$1\" <&3 >/dev/null & echo $!; wait"_s, program(), folder.path()});
        QVERIFY(waitForLine(shell));
        const qint64 reader = shell.readLine().trimmed().toLongLong();
        QVERIFY(reader > 0);
        QTRY_COMPARE_WITH_TIMEOUT(statusLine(reader, "Seccomp"), "2", endsWithinMs);
        shell.kill();
        QVERIFY(shell.waitForFinished(endsWithinMs));
        QTRY_VERIFY_WITH_TIMEOUT(::kill(pid_t(reader), 0) != 0 || statusLine(reader, "State").startsWith('Z'),
                                 endsWithinMs);
    }

    void refusesWrongOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("none") << QStringList{};
        QTest::newRow("relative folder") << QStringList{u"--spill"_s, u"here"_s};
        QTest::newRow("unknown") << QStringList{u"--spill"_s, u"/tmp"_s, u"--all"_s};
        QTest::newRow("no value") << QStringList{u"--spill"_s};
        QTest::newRow("no number") << QStringList{u"--spill"_s, u"/tmp"_s, u"--memory"_s, u"1GB"_s};
        QTest::newRow("zero") << QStringList{u"--spill"_s, u"/tmp"_s, u"--threads"_s, u"0"_s};
    }
    void refusesWrongOptions()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.start(program(), arguments);
        QVERIFY(process.waitForFinished(endsWithinMs));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().startsWith("resultreader: "));
    }

    void endsAtWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("open");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no id") << QByteArray(R"({"do":"query","sql":"SELECT 1"})");
        QTest::newRow("negative id") << QByteArray(R"({"id":-1,"do":"query","sql":"SELECT 1"})");
        QTest::newRow("unknown") << QByteArray(R"({"id":1,"do":"delete"})");
        QTest::newRow("no files") << QByteArray(R"({"id":1,"do":"open","files":[]})");
        QTest::newRow("relative path") << QByteArray(R"({"id":1,"do":"open","files":[{"path":"a","format":"json"}]})");
        QTest::newRow("unknown format") << QByteArray(
            R"({"id":1,"do":"save","sql":"SELECT 1","format":"xls","to":"/a"})");
    }
    void endsAtWhatIsNoRequest()
    {
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        QProcess process;
        process.start(program(), {u"--spill"_s, folder.path()});
        process.write(line + '\n');
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 2);
        const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].startsWith(R"({"error":)"));
    }
};

EXPORTDESK_TEST(TestReaderConfinement)
#include "tst_readerconfinement.moc"
