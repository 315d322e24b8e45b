// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/singleinstance.h"
#include "app/exportdesk/tour/hand.h"
#include "app/opening/localplatform.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"
#include "tests/journeys/secretsearch.h"
#include "tests/journeys/startedprogram.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"
#include "views/shared/page.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct Ended {
    int exitCode = -1;
    QString out;
    QString err;
};

/// The built program, run to its end.
Ended run(const QStringList &arguments, const QString &display = {})
{
    QProcess process;
    if (!display.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, display);
        process.setProcessEnvironment(environment);
    }
    process.start(qEnvironmentVariable("EXPORTDESK"), arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// The program by its command line.
class TestStarting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpVersionAndMistakesEndAtOnce();
    void aSecondStartRaisesTheRunningWindow();
    void aCredentialFileServesThisRunOnly();
    void aCredentialFileThatIsNoneIsExplained();
    void aHomeThatCannotBeWrittenKeepsNobodyOut();
    void aLockLeftByACrashKeepsNobodyOut_data();
    void aLockLeftByACrashKeepsNobodyOut();
    void pipesInThePlaceOfFilesKeepNobodyWaiting();
    void whatEndsTheLocalPlatformIsSaid();
    void freedMemoryIsJoinedAtOnce();
};

void TestStarting::helpVersionAndMistakesEndAtOnce()
{
    const Ended help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const auto &option : {"--gateway", "--ims", "--credentials", "--sandbox", "--lang", "--local", "--data-dir"})
        QVERIFY2(help.out.contains(QLatin1String(option)), option);
    const Ended version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY2(version.out.startsWith("exportdesk "_L1) && version.out[11].isDigit(), qPrintable(version.out));
    const Ended mistake = run({u"--gateway"_s, u"http://platform.adobe.io"_s});
    QCOMPARE(mistake.exitCode, 2);
    QVERIFY(mistake.out.isEmpty() && !mistake.err.isEmpty());
    // Without a display, too; the arguments of Qt itself are no mistakes.
    const QString none = u"nosuchplatform"_s;
    QCOMPARE(run({u"--help"_s}, none).out, help.out);
    QCOMPARE(run({u"-v"_s}, none).out, version.out);
    QCOMPARE(run({u"--frobnicate"_s}, none).exitCode, 2);
    QCOMPARE(run({u"-platform"_s, u"offscreen"_s, u"--version"_s}, none).out, version.out);
}

void TestStarting::aSecondStartRaisesTheRunningWindow()
{
    const QTemporaryDir folder;
    const Locations locations(folder.path());
    SingleInstance instance(locations);
    QVERIFY(instance.claim());
    const auto program = startedProgram(folder.path());
    connect(&instance, &SingleInstance::raiseRequested, program.get(), &Program::raiseWindow); // as main() does
    QVERIFY(QTest::qWaitForWindowExposed(&program->window()));
    for (const bool minimized : {true, false}) {
        if (minimized)
            program->window().showMinimized();
        else
            program->window().hide();
        const Ended second = run({u"--data-dir"_s, folder.path()});
        QCOMPARE(second.exitCode, 0);
        QVERIFY2(second.out.contains(u"its window is brought to the front"_s), qPrintable(second.out + second.err));
        QTRY_VERIFY(program->window().isVisible() && !program->window().isMinimized());
    }
    // Another data folder is another program.
    const QTemporaryDir other;
    const Locations elsewhere(other.path());
    SingleInstance beside(elsewhere);
    QVERIFY(beside.claim());
}

void TestStarting::aCredentialFileServesThisRunOnly()
{
    kit::LocalPlatformProcess platform({u"--profiles"_s, u"30"_s, u"--jobs"_s, u"12"_s});
    const QJsonObject &ready = platform.ready();
    const QTemporaryDir downloads;
    const QTemporaryDir folder;
    QFile file(downloads.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"ORG_ID"_s, ready["orgId"_L1]},
                                         {u"CLIENT_ID"_s, ready["clientId"_L1]},
                                         {u"CLIENT_SECRETS"_s, QJsonArray{ready["clientSecret"_L1]}},
                                         {u"SCOPES"_s, ready["scopes"_L1]}})
                   .toJson());
    file.close();
    const QString gateway = ready["gateway"_L1].toString();
    {
        const auto program = startedProgram(folder.path(),
                                            {u"--credentials"_s, file.fileName(), u"--gateway"_s, gateway, u"--ims"_s,
                                             gateway, u"--sandbox"_s, u"dev"_s, u"--lang"_s, u"de"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program->workspace(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(program->workspace()->monitor().state().lastRefreshedMs > 0, 30'000);
        QCOMPARE(program->workspace()->sandbox().name, u"dev"_s);
        QCOMPARE(program->window().pages().currentPage()->title(), u"Aufträge"_s);
        // It can be looked at, but neither changed nor kept.
        Hand::click(Hand::find(u"nav.connections"_s));
        QTRY_VERIFY(Hand::find(u"connections.name"_s));
        QVERIFY(!Hand::canUse(u"connections.name"_s) && !Hand::find(u"connections.save"_s));
    }
    Secrets secrets;
    secrets.add(ready["clientSecret"_L1].toString().toUtf8());
    QCOMPARE(secrets.filesIn(folder.path()).join(u'\n'), QString());
    QFile kept(Locations(folder.path()).connectionsFile());
    QVERIFY(!kept.open(QIODevice::ReadOnly) || !kept.readAll().contains(ready["clientId"_L1].toString().toUtf8()));
    const auto again = startedProgram(folder.path());
    QTRY_COMPARE(again->window().pages().currentId(), PageId::Welcome);
}

void TestStarting::aCredentialFileThatIsNoneIsExplained()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"CLIENT_ID":"<client_id>"})");
    file.close();
    const auto program = startedProgram(folder.path(), {u"--credentials"_s, file.fileName()});
    QTRY_VERIFY2(program->problem().contains(u"CLIENT_ID"_s), qPrintable(program->problem()));
    QVERIFY(!program->workspace());
    QVERIFY(Hand::canUse(u"nav.connections"_s));
}

/// No folder can be made and no file written; the sample data lives elsewhere, and all that is asked for works.
void TestStarting::aHomeThatCannotBeWrittenKeepsNobodyOut()
{
    const QTemporaryDir place;
    QFile blocker(place.filePath(u"home"_s)); // a file where the folders should be: root, too, cannot write there
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(blocker.fileName()));
    const Locations folder;
    qputenv("XDG_DATA_HOME", before);
    QVERIFY(folder.problem().isEmpty());
    QVERIFY(!QFileInfo(folder.dataFolder()).exists());
    SingleInstance instance(folder);
    QVERIFY(instance.claim());
    CommandLine wanted;
    wanted.language = u"en"_s;
    wanted.platformArguments = QStringList{u"--profiles"_s, u"30"_s, u"--jobs"_s, u"12"_s};
    Program program(wanted, folder);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(program.workspace() && program.workspace()->jobs().jobCount() >= 12, 60'000);
    const auto *notice = program.window().findChild<QLabel *>(u"status.notice"_s);
    auto *more = program.window().findChild<QAbstractButton *>(u"status.notice.more"_s);
    for (int i = 0; i < 5 && !notice->text().contains(u"cannot be saved"_s); ++i)
        more->click();
    QVERIFY2(notice->text().contains(u"cannot be saved"_s), qPrintable(notice->text()));
    // A folder that was asked for by name is another matter.
    QVERIFY(!Locations(blocker.fileName() + u"/inside"_s).problem().isEmpty());
}

void TestStarting::aLockLeftByACrashKeepsNobodyOut_data()
{
    QTest::addColumn<qint64>("pid");
    QProcess ended;
    ended.start(u"true"_s, QStringList());
    const qint64 gone = ended.processId();
    QVERIFY(ended.waitForFinished());
    QTest::newRow("process has ended") << gone;
    QTest::newRow("number was given to another program") << qint64(1);
    QTest::newRow("our own number, in a container") << QCoreApplication::applicationPid();
}

/// A second file that cannot be removed keeps QLockFile from removing the first, as on a full disk.
void TestStarting::aLockLeftByACrashKeepsNobodyOut()
{
    QFETCH(qint64, pid);
    const QTemporaryDir folder;
    const Locations locations(folder.path());
    QVERIFY(QDir(folder.path()).mkpath(locations.lockFile() + u".rmlock/inside"_s));
    QFile lock(locations.lockFile());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    lock.write(u"%1\n%2\n%3\n"_s.arg(QString::number(pid), program, QSysInfo::machineHostName()).toUtf8());
    lock.close();
    SingleInstance instance(locations);
    QVERIFY(instance.claim());
    SingleInstance second(locations);
    QVERIFY(!second.claim()); // it still answers
}

void TestStarting::pipesInThePlaceOfFilesKeepNobodyWaiting()
{
    const QTemporaryDir folder;
    const Locations locations(folder.path());
    QVERIFY(QDir(folder.path()).mkpath(Locations::organization));
    const QString ini = folder.filePath(u"connections.ini"_s);
    const QString settings = folder.filePath(Locations::organization + u'/' + Locations::application + u".ini"_s);
    const QStringList pipes{ini,
                            settings,
                            ini + u".lock"_s,
                            settings + u".lock"_s,
                            locations.lockFile(),
                            locations.lockFile() + u".rmlock"_s};
    for (const QString &pipe : pipes)
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QFileInfo(locations.connectionsFile()).fileName() != "connections.ini"_L1); // while it cannot be moved
    locations.applyToSettings();
    QCOMPARE(locations.connectionsFile(), ini);
    QCOMPARE(locations.settingsFile(), settings);
    for (const QString &name : {ini, settings}) {
        QSettings written(name, QSettings::IniFormat);
        written.setValue(u"a"_s, 1);
        written.sync();
        QCOMPARE(written.status(), QSettings::NoError);
    }
    SingleInstance instance(locations);
    QVERIFY(instance.claim());
    QVERIFY(QFileInfo(locations.lockFile()).isFile());
}

/// Its own words, not the state of a process.
void TestStarting::whatEndsTheLocalPlatformIsSaid()
{
    const QTemporaryDir folder;
    LocalPlatform platform(folder.filePath(u"localplatform"_s), {u"--profiles"_s, u"many"_s});
    QStringList reasons;
    bool over = false;
    connect(&platform, &LocalPlatform::died, this, [&](const QString &reason, bool givenUp) {
        reasons += reason;
        over = givenUp;
    });
    platform.start();
    QTRY_VERIFY_WITH_TIMEOUT(over, 30'000);
    QVERIFY2(reasons.last().contains(u"--profiles"_s), qPrintable(reasons.last()));
}

/// Pieces that are joined later keep the window waiting, see memorylocks.h.
void TestStarting::freedMemoryIsJoinedAtOnce()
{
#ifdef __GLIBC__
    const QTemporaryDir folder;
    const auto program = startedProgram(folder.path());
    constexpr size_t small = 40;
    std::vector<std::unique_ptr<char[]>> pieces(10'000);
    for (auto &piece : pieces)
        piece = std::make_unique<char[]>(small);
    const auto before = qint64(::mallinfo2().fsmblks);
    pieces.clear();
    const qint64 waiting = qint64(::mallinfo2().fsmblks) - before;
    QVERIFY2(waiting < 100 * qint64(small), qPrintable(QString::number(waiting)));
#endif
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestStarting)
#include "tst_starting.moc"
