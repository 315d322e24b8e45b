// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/sessionend.h"
#include "models/store/locations.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/journeys/startedprogram.h"
#include "tests/kit/sidedoor.h"
#include "tests/kit/testprogram.h"
#include "views/shared/messagestack.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLibraryInfo>
#include <QProcess>
#include <QSessionManager>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The built program in a process of its own, with a folder for temporary files that nobody else uses.
class OwnProcess
{
public:
    using Variables = QList<std::pair<QString, QString>>;

    explicit OwnProcess(const QStringList &arguments, const QString &umask = u"022"_s, const Variables &display = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path()); // Qt makes its own where this is not private
        for (const auto &[name, value] : display)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(u"/bin/sh"_s,
                      QStringList{u"-c"_s, u"umask %1; exec \"$0\" \"$@\""_s.arg(umask),
                                  qEnvironmentVariable("EXPORTDESK"), u"--data-dir"_s, data.path()}
                          + arguments);
    }
    ~OwnProcess()
    {
        process.kill();
        process.waitForFinished();
    }
    /// Its window can be asked for.
    bool isUp() const { return !leftovers().isEmpty() && QFile::exists(data.filePath(u"exportdesk.sqlite"_s)); }
    /// It has prepared for its end: the system shows which signals a process handles.
    bool isPrepared() const
    {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("SigCgt:");
        return at >= 0 && (text.mid(at + 7, 20).trimmed().left(16).toULongLong(nullptr, 16) >> (SIGTERM - 1) & 1) != 0;
    }
    QStringList leftovers() const
    {
        return QDir(temporary.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir temporary;
    QTemporaryDir runtime;
    QTemporaryDir data;
    QProcess process;
};

QString everythingSaid(const MessageStack &messages)
{
    QStringList words;
    for (const MessageBar *bar : messages.bars())
        for (const QLabel *label : bar->findChildren<QLabel *>())
            words += label->text();
    return words.join(u'\n');
}

bool hasWayland()
{
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s);
    return !plugins.entryList({u"*qwayland*"_s}, QDir::Files).isEmpty();
}

void loseTheDisplay(OwnProcess &own, QProcess &display)
{
    QTRY_VERIFY_WITH_TIMEOUT(own.isUp(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(own.isPrepared(), 30'000);
    display.kill();
    QTRY_COMPARE_WITH_TIMEOUT(own.process.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(own.process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(own.leftovers().isEmpty(), qPrintable(own.leftovers().join(u" "_s)));
    QVERIFY(!QFile::exists(Locations(own.data.path()).lockFile()));
}

} // namespace

/// What is typed and saved outlives every way in which a session can end, and nothing else stays behind.
class KeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalEndsTheSessionInGoodOrder_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void aSignalEndsTheSessionInGoodOrder()
    {
        QFETCH(int, number);
        OwnProcess own({});
        QTRY_VERIFY_WITH_TIMEOUT(own.isUp(), 30'000);
        ::kill(pid_t(own.process.processId()), number);
        QTRY_COMPARE_WITH_TIMEOUT(own.process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(own.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(own.process.exitCode(), 0);
        QVERIFY2(own.leftovers().isEmpty(), qPrintable(own.leftovers().join(u" "_s)));
        QVERIFY(!QFile::exists(Locations(own.data.path()).lockFile()));
    }

    void theLossOfTheDisplayLeavesNothingBehind()
    {
        if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
            QSKIP("needs Xvfb");
        QProcess display;
        display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
        QTRY_VERIFY_WITH_TIMEOUT(display.canReadLine(), 30'000);
        OwnProcess own({}, u"022"_s,
                       {{u"QT_QPA_PLATFORM"_s, u"xcb"_s},
                        {u"DISPLAY"_s, u":"_s + QString::fromLatin1(display.readLine()).trimmed()}});
        loseTheDisplay(own, display);
    }

    void theLossOfACompositorLeavesNothingBehind()
    {
        if (QStandardPaths::findExecutable(u"weston"_s).isEmpty() || !hasWayland())
            QSKIP("needs weston and Qt's plugin for Wayland");
        const QTemporaryDir folder;
        const QString socket = folder.filePath(u"wayland"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        QProcess compositor;
        compositor.setProcessEnvironment(environment);
        compositor.setStandardOutputFile(QProcess::nullDevice());
        compositor.setStandardErrorFile(QProcess::nullDevice());
        compositor.start(u"weston"_s, {u"--backend=headless-backend.so"_s, u"--socket=wayland"_s, u"--idle-time=0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket), 30'000);
        // It has no keyboard, and Qt's own input method for Wayland crashes without one.
        OwnProcess own(
            {}, u"022"_s,
            {{u"QT_QPA_PLATFORM"_s, u"wayland"_s}, {u"WAYLAND_DISPLAY"_s, socket}, {u"QT_IM_MODULE"_s, u"compose"_s}});
        loseTheDisplay(own, compositor);
    }

    /// The session may be saved without being ended, and a compositor may come back: what is typed is stored, and the
    /// program goes on.
    void whatMayGoOnIsKeptAndGoesOn()
    {
        int kept = 0;
        int left = 0;
        const SessionEnd end({[&kept] { ++kept; }, [&left] { ++left; }});
        // To be talked to by those who want to hold up the end; it is only handed on.
        alignas(QSessionManager) std::byte nobody[sizeof(QSessionManager)]{};
        Q_EMIT qApp->commitDataRequest(*reinterpret_cast<QSessionManager *>(nobody));
        QCOMPARE(kept, 1);
        qputenv("QT_WAYLAND_RECONNECT", "1");
        const char *lost = "The Wayland connection broke. Did the Wayland compositor die?";
        QTest::ignoreMessage(QtWarningMsg, lost);
        qWarning("%s", lost);
        qunsetenv("QT_WAYLAND_RECONNECT");
        QCOMPARE(kept, 2);
        QCOMPARE(left, 0);
    }

    void everythingWrittenIsForTheOperatorAlone()
    {
        OwnProcess own({u"--lang"_s, u"de"_s}, u"000"_s);
        QTRY_VERIFY_WITH_TIMEOUT(own.isUp(), 30'000);
        own.process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(own.process.state(), QProcess::NotRunning, 30'000);
        QDirIterator all(own.data.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        int seen = 0;
        while (all.hasNext()) {
            struct stat status = {};
            const QString path = all.next();
            QCOMPARE(::lstat(QFile::encodeName(path).constData(), &status), 0);
            QVERIFY2((status.st_mode & (S_IRWXG | S_IRWXO)) == 0, qPrintable(path));
            ++seen;
        }
        QVERIFY(QFileInfo::exists(Locations(own.data.path()).settingsFile()));
        QVERIFY(seen >= 3);
    }

    /// Earlier versions made them readable.
    void settingsThatOthersCouldReadAreClosed()
    {
        const QTemporaryDir folder;
        const Locations locations(folder.path());
        QVERIFY(QDir().mkpath(QFileInfo(locations.settingsFile()).path()));
        for (const QString &name : {locations.settingsFile(), locations.connectionsFile()}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[General]\nlanguage=de\n");
            file.close();
            QVERIFY(QFile::setPermissions(name, QFileDevice::Permissions(0x6666)));
        }
        QVERIFY(QFile::setPermissions(QFileInfo(locations.settingsFile()).path(), QFileDevice::Permissions(0x7777)));
        const auto program = startedProgram(folder.path());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &name :
             {locations.settingsFile(), locations.connectionsFile(), QFileInfo(locations.settingsFile()).path()})
            QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }

    /// Without going back to the event loop, as when the display is lost.
    void whatWasTypedLastIsStoredAtOnce()
    {
        ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
        under.waitUntilLoaded();
        ComposerState typed;
        typed.request.datasetId = u"typed this very moment"_s;
        under.workspace().composer().restore(typed);
        under.program().keepWithoutLoop();
        const kit::SideDoor door(Locations(under.folder()).storeFile());
        const QString body = door.ask(u"SELECT group_concat(body) FROM drafts WHERE name = ''"_s).toString();
        QVERIFY2(body.contains(typed.request.datasetId), qPrintable(body));
    }

    void aPipeAsCredentialFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto program
            = startedProgram(folder.filePath(u"data"_s), {u"--credentials"_s, pipe, u"--lang"_s, u"en"_s});
        QTRY_VERIFY2(program->problem().contains(u"not a regular file"_s), qPrintable(program->problem()));
        QVERIFY(program->problem().contains(pipe));
    }

    /// A message that stays until it is read, in this session or a later one.
    void aDamagedStoreIsExplainedUntilThatIsRead()
    {
        const QTemporaryDir folder;
        const QString file = Locations(folder.path()).storeFile();
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        QString aside;
        for (int session = 0; session < 2; ++session) {
            const auto program = startedProgram(folder.path(), {u"--lang"_s, u"en"_s});
            MessageStack &messages = program->window().messages();
            QTRY_COMPARE(messages.bars().size(), 1);
            QTRY_VERIFY(messages.bars().first()->isVisible());
            const QString said = everythingSaid(messages);
            const QStringList files = QDir(folder.path()).entryList({u"*.damaged-*"_s});
            QVERIFY(!files.isEmpty());
            aside = folder.filePath(files.first());
            QVERIFY2(said.contains(aside), qPrintable(said)); // where the original lies
            QVERIFY2(said.contains(u"some launches"_s) && said.contains(u"some drafts"_s), qPrintable(said));
            QVERIFY2(said.contains(u"before you launch again"_s), qPrintable(said));
            if (session == 1)
                Q_EMIT messages.bars().first()->dismissed();
            QTRY_COMPARE(messages.bars().size(), session == 1 ? 0 : 1);
        }
        const auto program = startedProgram(folder.path(), {u"--lang"_s, u"en"_s});
        program->keepWithoutLoop(); // the store is open now
        QCoreApplication::sendPostedEvents();
        QVERIFY(program->window().messages().bars().isEmpty());
        QVERIFY(QFile::exists(aside));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::KeepingTest)
#include "tst_keeping.moc"
