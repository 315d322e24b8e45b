// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/boundedinput.h"
#include "tests/kit/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

/// A named pipe and its writing end.
class Pipe
{
public:
    explicit Pipe(const QString &path)
        : m_path(path)
    {
        if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
            qFatal("no pipe");
    }
    ~Pipe() { close(); }

    void open() { m_end = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_NONBLOCK); }
    bool write(const QByteArray &bytes) { return ::write(m_end, bytes.constData(), bytes.size()) == bytes.size(); }
    void close()
    {
        if (m_end >= 0)
            ::close(std::exchange(m_end, -1));
    }

private:
    QString m_path;
    int m_end = -1;
};

} // namespace

/// The limits of what a command reads.
class TestBoundedInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever stops reading ends the pipe under the writer's hand.
    void initTestCase() { ::signal(SIGPIPE, SIG_IGN); }
    void filesAreReadAtOnce();
    void whatIsNoTextFails();
    void aPipeMayWaitForItsWriter();
    void aPipeWithoutWriterEnds();
    void aTrickleEnds();
    void sizeIsLimited();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestBoundedInput::filesAreReadAtOnce()
{
    QFile file(path(u"text"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(200'000, 'x'));
    file.close();
    BoundedInput input;
    QSignalSpy received(&input, &BoundedInput::received);
    input.read(file.fileName());
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toByteArray().size(), 200'000);
    BoundedInput nothing;
    QSignalSpy empty(&nothing, &BoundedInput::received);
    nothing.read(u"/dev/null"_s);
    QTRY_COMPARE(empty.size(), 1);
    QVERIFY(empty.first().first().toByteArray().isEmpty());
}

void TestBoundedInput::whatIsNoTextFails()
{
    for (const QString &place : {path(u"missing"_s), m_folder.path(), u"/dev/zero"_s, u""_s}) {
        BoundedInput input;
        QSignalSpy failed(&input, &BoundedInput::failed);
        QSignalSpy received(&input, &BoundedInput::received);
        input.read(place);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<CommandError>().text.contains(place));
        QCOMPARE(received.size(), 0);
    }
}

void TestBoundedInput::aPipeMayWaitForItsWriter()
{
    Pipe pipe(path(u"late"_s));
    BoundedInput input;
    QSignalSpy received(&input, &BoundedInput::received);
    input.read(path(u"late"_s));
    QTest::qWait(100);
    QCOMPARE(received.size(), 0);
    pipe.open();
    QVERIFY(pipe.write("half "));
    QTest::qWait(100);
    QCOMPARE(received.size(), 0);
    QVERIFY(pipe.write("whole"));
    pipe.close();
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toByteArray(), QByteArray("half whole"));
}

void TestBoundedInput::aPipeWithoutWriterEnds()
{
    const Pipe pipe(path(u"silent"_s));
    BoundedInput input;
    QSignalSpy failed(&input, &BoundedInput::failed);
    QElapsedTimer timer;
    timer.start();
    input.read(path(u"silent"_s), 300);
    QVERIFY(timer.elapsed() < 300); // does not wait in here
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(timer.elapsed() >= 290);
}

void TestBoundedInput::aTrickleEnds()
{
    Pipe pipe(path(u"trickle"_s));
    BoundedInput input;
    QSignalSpy failed(&input, &BoundedInput::failed);
    QSignalSpy received(&input, &BoundedInput::received);
    input.read(path(u"trickle"_s), 500);
    pipe.open();
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, this, [&pipe] { pipe.write("x"); });
    trickle.start(50);
    QTRY_COMPARE(failed.size(), 1);
    trickle.stop();
    pipe.close();
    QTest::qWait(100);
    QCOMPARE(received.size(), 0);
    QCOMPARE(failed.size(), 1);
}

void TestBoundedInput::sizeIsLimited()
{
    for (const bool isMore : {false, true}) {
        QFile file(path(u"large"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(BoundedInput::sizeLimit + (isMore ? 1 : 0)));
        file.close();
        BoundedInput input;
        QSignalSpy failed(&input, &BoundedInput::failed);
        QSignalSpy received(&input, &BoundedInput::received);
        input.read(file.fileName());
        QCOMPARE(failed.size(), isMore ? 1 : 0);
        QCOMPARE(received.size(), isMore ? 0 : 1);
    }
}

EXPORTDESK_TEST(TestBoundedInput)
#include "tst_boundedinput.moc"
