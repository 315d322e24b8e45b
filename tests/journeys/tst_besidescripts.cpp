// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct Script {
    int exit = -1;
    QJsonObject document;
    QByteArray err;
};

/// exportdeskctl on this data folder, with its local platform; the window lives on meanwhile.
std::unique_ptr<QProcess> startedScript(const QString &folder, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(
        qEnvironmentVariable("EXPORTDESKCTL"),
        arguments
            + QStringList{u"--json"_s, u"--connection"_s, u"local"_s, u"--data-dir"_s, folder, u"--lang"_s, u"en"_s});
    return process;
}

Script endOf(QProcess &process)
{
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000))
        qFatal("exportdeskctl does not end: %s", process.readAllStandardError().constData());
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
}

Script runScript(const QString &folder, const QStringList &arguments)
{
    return endOf(*startedScript(folder, arguments));
}

bool lives(qint64 pid)
{
    QFile state(u"/proc/%1/stat"_s.arg(pid));
    return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
}

/// What the local platform that runs on this data folder has published; empty when there is none.
QJsonObject published(const QString &folder)
{
    QFile file(folder + u"/localplatform/running"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject said = QJsonDocument::fromJson(file.readAll()).object();
    return lives(said["pid"_L1].toInteger()) ? said : QJsonObject(); // an earlier one may have left it
}

QString writtenRequest(const QString &folder, const QString &fields = u"personalEmail.address"_s)
{
    QFile file(folder + u"/request.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no request");
    file.write(
        QJsonDocument(QJsonObject{{"fields"_L1, fields},
                                  {"destination"_L1, QJsonObject{{"datasetId"_L1, u"5b020a27e7040801dedba61b"_s}}},
                                  {"schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}}}})
            .toJson());
    return file.fileName();
}

} // namespace

/// A window and scripts on one data folder at the same time.
class BesideScriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSeesTheLaunchesOfTheOther();
    void theLocalPlatformServesBothAsLongAsOneNeedsIt();
    void aLocalPlatformThatDiesIsStartedAgainForTheWindow();
    void windowAndScriptsSendEachAlertOnce();
};

void BesideScriptsTest::eachSeesTheLaunchesOfTheOther()
{
    ProgramUnderFaults under({u"--profiles"_s, u"40"_s, u"--jobs"_s, u"12"_s});
    under.waitUntilLoaded();
    Launcher &launcher = under.workspace().launcher();
    JobMonitor &monitor = under.workspace().monitor();

    const Script launched
        = runScript(under.folder(), {u"launch"_s, writtenRequest(under.folder()), u"--production"_s, u"prod"_s});
    QVERIFY2(launched.exit == 0, launched.err.constData());
    const QString id = launched.document["launch"_L1].toString();
    const QString job = launched.document["job"_L1].toString();
    monitor.refresh();
    QTRY_VERIFY(launcher.entry(id).has_value());
    QCOMPARE(launcher.entry(id)->resultId, job);
    QTRY_VERIFY(under.workspace().jobs().facts(job) && under.workspace().jobs().facts(job)->startedHere);

    // A question of the window is put by scripts as well, and answered there.
    under.setFaults(R"({"rules":[{"route":"POST /data/core/ups/export/jobs","fault":{"resetBefore":true}}]})");
    const QString ours = launcher.launch(ExportRequest([] {
        ExportRequest request = ExportRequest::blank();
        request.fields = QStringList{u"homeAddress.city"_s};
        request.datasetId = u"5b020a27e7040801dedba61b"_s;
        return request;
    }()));
    QTRY_COMPARE_WITH_TIMEOUT(launcher.entry(ours)->state, LaunchEntry::State::Undecided, 60'000);
    const Script list = runScript(under.folder(), {u"launch"_s, u"list"_s});
    QCOMPARE(list.exit, 6);
    QCOMPARE(list.document["launches"_L1][0]["launch"_L1].toString(), ours);
    under.setFaults("{}");
    const Script decided
        = runScript(under.folder(), {u"launch"_s, u"decide"_s, ours, u"--resend"_s, u"--production"_s, u"prod"_s});
    QVERIFY2(decided.exit == 0, decided.err.constData());
    monitor.refresh();
    QTRY_COMPARE(launcher.entry(ours)->state, LaunchEntry::State::Resent);
    const QString fresh = decided.document["launch"_L1].toString();
    QTRY_VERIFY(launcher.entry(fresh).has_value());
    QCOMPARE(launcher.entry(fresh)->resultId, decided.document["job"_L1].toString());

    // One that a script could not settle is searched for by the window.
    under.setFaults(R"({"rules":[{"route":"POST /data/core/ups/export/jobs","fault":{"resetBefore":true}}]})");
    const Script lost = runScript(under.folder(),
                                  {u"launch"_s, writtenRequest(under.folder(), u"person.name.firstName"_s),
                                   u"--production"_s, u"prod"_s, u"--timeout"_s, u"8s"_s});
    QCOMPARE(lost.exit, 6);
    const QString asked = lost.document["launch"_L1].toString();
    monitor.refresh();
    QTRY_VERIFY(launcher.entry(asked).has_value());
    QCOMPARE(launcher.entry(asked)->state, LaunchEntry::State::Unknown);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.entry(asked)->searchedMs > 0, 30'000);
}

void BesideScriptsTest::theLocalPlatformServesBothAsLongAsOneNeedsIt()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"data"_s);
    kit::prepareLocalPlatform(folder);
    // A script comes first.
    const auto waiting
        = startedScript(folder, {u"launch"_s, writtenRequest(home.path()), u"--production"_s, u"prod"_s, u"--wait"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!published(folder).isEmpty(), 90'000);
    const qint64 pid = published(folder)["pid"_L1].toInteger();

    Locations(folder).applyToSettings();
    CommandLine wanted;
    wanted.language = u"en"_s;
    wanted.local = true;
    auto program = std::make_unique<Program>(wanted, Locations(folder));
    program->start();
    QTRY_VERIFY_WITH_TIMEOUT(program->workspace() && program->workspace()->monitor().state().lastRefreshedMs > 0,
                             90'000);
    QCOMPARE(program->session()->connection().gateway.toString(), published(folder)["gateway"_L1].toString());
    QCOMPARE(published(folder)["pid"_L1].toInteger(), pid);

    // The script goes; the window still needs it.
    ::kill(pid_t(waiting->processId()), SIGKILL);
    endOf(*waiting);
    QTest::qWait(2500); // it looks every second whether anybody uses it
    QVERIFY(lives(pid));
    const qint64 before = program->workspace()->monitor().state().lastRefreshedMs;
    program->workspace()->monitor().refresh();
    QTRY_VERIFY(program->workspace()->monitor().state().lastRefreshedMs > before);

    // The window goes; another script still needs it.
    const qsizetype launches = program->workspace()->launcher().entries().size();
    const auto next = startedScript(
        folder,
        {u"launch"_s, writtenRequest(home.path(), u"homeAddress.city"_s), u"--production"_s, u"prod"_s, u"--wait"_s});
    const auto isSent = [&] {
        program->workspace()->monitor().refresh();
        return program->workspace()->launcher().entries().size() > launches;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 60'000);
    QCOMPARE(next->state(), QProcess::Running);
    program.reset();
    const Script done = endOf(*next);
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(done.document["status"_L1].toString(), u"SUCCEEDED"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(pid), 20'000); // nobody needs it
}

void BesideScriptsTest::aLocalPlatformThatDiesIsStartedAgainForTheWindow()
{
    ProgramUnderFaults under({u"--profiles"_s, u"40"_s, u"--jobs"_s, u"12"_s});
    under.waitUntilLoaded();
    const qint64 pid = published(under.folder())["pid"_L1].toInteger();
    QVERIFY(pid > 0);
    const QPointer<Workspace> shown = under.program().workspace();
    ::kill(pid_t(pid), SIGKILL);
    const auto isBack = [&] {
        const QJsonObject now = published(under.folder());
        return now["pid"_L1].toInteger() != pid && under.program().session()
            && under.program().session()->connection().gateway.toString() == now["gateway"_L1].toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), 60'000);
    under.waitUntilLoaded();
    QCOMPARE(under.program().workspace(), shown.data()); // with what is selected in its pages
    const qint64 before = shown->monitor().state().lastRefreshedMs;
    shown->monitor().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(shown->monitor().state().lastRefreshedMs > before, 20'000);
    QVERIFY(!shown->monitor().state().failure);
    const qint64 second = published(under.folder())["pid"_L1].toInteger();
    under.restart(); // the window of the next run finds it or starts its own; nothing is left behind
    under.waitUntilLoaded();
    QVERIFY(lives(published(under.folder())["pid"_L1].toInteger()));
    QVERIFY(published(under.folder())["pid"_L1].toInteger() == second || !lives(second));
}

/// Jobs fail while a window is open and scripts send alerts as fast as they can; then the window is alone.
void BesideScriptsTest::windowAndScriptsSendEachAlertOnce()
{
    ProgramUnderFaults under({u"--profiles"_s, u"40"_s, u"--jobs"_s, u"12"_s});
    under.waitUntilLoaded();
    QFile script(under.folder() + u"/page"_s);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n{ cat; echo; } >> \"$1\"\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    const QString pages = under.folder() + u"/pages"_s;
    const QString command = u"\"%1\" \"%2\""_s.arg(script.fileName(), pages);
    QCOMPARE(runScript(under.folder(), {u"alert"_s, u"add-command"_s, u"Pager"_s, command}).exit, 0);
    QCOMPARE(
        runScript(under.folder(), {u"alert"_s, u"add-rule"_s, u"All"_s, u"--way"_s, u"Pager"_s, u"--on"_s, u"failed"_s})
            .exit,
        0);
    const auto sent = [&pages] {
        QFile file(pages);
        QStringList jobs;
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                for (const QJsonValue event : QJsonDocument::fromJson(line).object()["events"_L1].toArray())
                    jobs += event["job"_L1].toString();
        return jobs;
    };
    under.setFaults(R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "fault": {"quirks":
        {"failAfter": {"seconds": 1, "code": "0090000009", "msg": "The lake refused it"}}}}]})");
    Launcher &launcher = under.workspace().launcher();
    const auto launch = [&launcher](const QString &field) {
        ExportRequest request = ExportRequest::blank();
        request.fields = QStringList{field};
        request.datasetId = u"5b020a27e7040801dedba61b"_s;
        return launcher.launch(request);
    };
    QStringList entries{launch(u"homeAddress.city"_s), launch(u"person.name.firstName"_s)};
    const auto failed = [&] {
        QStringList jobs;
        for (const QString &entry : std::as_const(entries)) {
            const QString job = launcher.entry(entry) ? launcher.entry(entry)->resultId : QString();
            if (under.workspace().jobs().known().statusOf(job) == JobStatus::Failed)
                jobs += job;
        }
        std::sort(jobs.begin(), jobs.end());
        return jobs;
    };
    const auto areSent = [&] {
        const Script passed = runScript(under.folder(), {u"alert"_s, u"send"_s});
        return passed.exit == 0 && failed().size() == entries.size() && sent().size() >= entries.size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(areSent(), 120'000);
    entries += launch(u"homeAddress.postalCode"_s); // no script any longer
    QTRY_COMPARE_WITH_TIMEOUT(sent().size(), 3, 60'000);
    QStringList all = sent();
    std::sort(all.begin(), all.end());
    QCOMPARE(all, failed());
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::BesideScriptsTest)
#include "tst_besidescripts.moc"
