// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/runcredential.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/launchjournal.h"
#include "models/platform/clock.h"
#include "models/platform/platformkey.h"
#include "models/store/locations.h"
#include "models/store/store.h"
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptraces.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QByteArray requestInto(const QString &dataset, const QString &field = u"personalEmail.address"_s)
{
    return QJsonDocument(QJsonObject{{"fields"_L1, field},
                                     {"destination"_L1, QJsonObject{{"datasetId"_L1, dataset}}},
                                     {"schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}}}})
        .toJson();
}

/// A plan whose rule makes every launch meet this fault.
QByteArray launchesMeet(const QByteArray &fault)
{
    return R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "fault": )" + fault + "}]}";
}

/// What a search that found nothing leaves in the journal, some minutes old; gives its id.
QString addQuestion(const kit::ScriptDesk &desk)
{
    QFile credential(desk.path(u"credential.json"_s));
    if (!credential.open(QIODevice::ReadOnly))
        qFatal("no credential");
    const Connection connection = runCredential(credential.readAll(), {}).connection;
    Intent asked;
    asked.id = u"left-undecided"_s;
    asked.connectionId = connection.id;
    asked.platform = platformKey(connection);
    asked.orgId = connection.orgId;
    asked.sandbox = connection.sandbox;
    asked.body = requestInto(kit::ScriptDesk::targetId, u"homeAddress.street1"_s);
    asked.fingerprint = fingerprint(*readExportRequest(asked.body).request);
    constexpr qint64 someMinutes = 300'000;
    asked.createdMs = asked.sentMs = SystemClock().nowMs() - someMinutes;
    asked.attempts = 1;
    asked.state = Intent::State::Undecided;
    Store store(Locations(desk.path(u"data"_s)).storeFile());
    auto added = LaunchJournal(store).add(asked);
    added.waitForFinished();
    if (!added.result())
        qFatal("the question could not be written");
    return asked.id;
}

} // namespace

/// `launch`, `launch list` and `launch decide`: exit codes, documents, and what reached the platform.
class CtlLaunchingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;
    QString m_file;

    kit::ScriptCall launch(const QStringList &more = {}) const
    {
        return m_desk->run(QStringList{u"launch"_s, m_file, u"--json"_s, u"--production"_s, u"prod"_s} + more);
    }
    kit::ScriptCall list(const QStringList &more = {}) const
    {
        return m_desk->run(QStringList{u"launch"_s, u"list"_s, u"--json"_s} + more);
    }
    /// The platform logs a call when it has answered it.
    QJsonValue newestJob()
    {
        return QJsonDocument::fromJson(m_desk->call("GET", u"/data/core/ups/export/jobs?limit=1"_s))
            .object()["records"_L1][0]["id"_L1];
    }
    int posts()
    {
        int count = 0;
        for (const QJsonValue call : m_desk->platform().log())
            count += int(call["method"_L1] == "POST"_L1 && call["path"_L1] == "/data/core/ups/export/jobs"_L1);
        return count;
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<kit::ScriptDesk>(); }
    /// Each test launches a request of its own: an identical one would not be launched again.
    void init()
    {
        static int number = 0;
        const QStringList fields{u"personalEmail.address"_s, u"person.name.firstName"_s, u"person.name.lastName"_s,
                                 u"homeAddress.city"_s, u"mobilePhone.number"_s};
        QStringList chosen;
        ++number;
        for (qsizetype i = 0; i < fields.size(); ++i)
            if (number & (1 << i))
                chosen.append(fields[i]);
        m_file = m_desk->write(u"request.json"_s, requestInto(kit::ScriptDesk::targetId, chosen.join(u',')));
        m_desk->platform().clearLog();
        m_desk->platform().setFaults("{}");
    }

    void aLaunchMakesOneJob();
    void aRequestMayComeFromAPipe();
    void membersAreSet();
    void inProductionTheNameIsTyped();
    void checksRefuse();
    void aKeyWithTwoValuesIsRefused();
    void whatIsNoRequestIsRefused();
    void oneOfSeveralIsPicked();
    void withoutADurableJournalNothingIsSent();
    void twoAtTheSameTimeMakeOneJob();
    void twoAreMadeWhereBothAreWanted();
    void theEndOfAJobIsTheExitCode_data();
    void theEndOfAJobIsTheExitCode();
    void aTimeLimitLeavesTheJobAlone();
    void aLostAnswerIsFoundOut();
    void aSignalLeavesTheLaunchInTheJournal();
    void aKilledLaunchIsSettledLater();
    void anOpenQuestionIsDecided();
};

void CtlLaunchingTest::aLaunchMakesOneJob()
{
    const kit::ScriptCall call = launch();
    QVERIFY2(call.exit == 0, QByteArray(call.out + call.err).constData());
    const QJsonObject document = call.document();
    QCOMPARE(kit::schemaProblem(document, u"launch"_s), QString());
    QCOMPARE(document["state"_L1].toString(), u"accepted"_s);
    QVERIFY(!m_desk->statusOf(document["job"_L1].toString()).isEmpty());
    QCOMPARE(posts(), 1);
    // It is in the history that all share, as soon as it has ended and somebody has seen that.
    QCOMPARE(m_desk->run({u"job"_s, u"wait"_s, document["job"_L1].toString()}).exit, 0);
    const QJsonObject jobs = m_desk->run({u"job"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--json"_s}).document();
    QCOMPARE(kit::schemaProblem(jobs, u"jobList"_s), QString());
    QCOMPARE(jobs["from"_L1].toString(), u"history"_s);
    QCOMPARE(jobs["jobs"_L1][0]["id"_L1], document["job"_L1]);
}

void CtlLaunchingTest::aRequestMayComeFromAPipe()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const kit::ScriptCall call
        = m_desk->run({u"launch"_s, u"-"_s, u"--production"_s, u"prod"_s, u"--lang"_s, u"de"_s}, file.readAll());
    QVERIFY2(call.exit == 0, QByteArray(call.out + call.err).constData());
    QVERIFY2(call.out.contains("Auftrag "), call.out.constData());
}

void CtlLaunchingTest::membersAreSet()
{
    m_file = m_desk->write(u"request.json"_s, requestInto(u"none"_s, u"homeAddress.postalCode"_s));
    const kit::ScriptCall call = launch({u"--set"_s, u"destination.datasetId="_s + kit::ScriptDesk::targetId});
    QVERIFY2(call.exit == 0, QByteArray(call.out + call.err).constData());
    const kit::ScriptCall refused = launch({u"--set"_s, u"destination"_s});
    QCOMPARE(refused.exit, 2);
    QVERIFY(!refused.err.isEmpty());
}

void CtlLaunchingTest::inProductionTheNameIsTyped()
{
    const kit::ScriptCall none = m_desk->run({u"launch"_s, m_file, u"--json"_s});
    QCOMPARE(none.exit, 5);
    QCOMPARE(none.errorCode(), u"production"_s);
    const kit::ScriptCall other
        = m_desk->run({u"launch"_s, m_file, u"--json"_s, u"--production"_s, u"another"_s, u"--lang"_s, u"de"_s});
    QCOMPARE(other.exit, 5);
    QVERIFY(other.err.contains("another"));
    QCOMPARE(posts(), 0);
}

void CtlLaunchingTest::checksRefuse()
{
    m_file = m_desk->write(u"request.json"_s, requestInto(u"5b020a27e7040801dedb0000"_s));
    const kit::ScriptCall call = launch();
    QCOMPARE(call.exit, 5);
    QCOMPARE(call.errorCode(), u"checks"_s);
    QCOMPARE(kit::schemaProblem(call.document(), u"launchRefused"_s), QString());
    const QJsonValue check = call.document()["checks"_L1][0];
    QCOMPARE(check["level"_L1].toString(), u"error"_s);
    // As request check says it.
    const QJsonObject checked = m_desk->run({u"request"_s, u"check"_s, m_file, u"--json"_s}).document();
    QCOMPARE(kit::schemaProblem(checked, u"requestCheck"_s), QString());
    QVERIFY2(checked["checks"_L1].toArray().contains(check), call.out.constData());
    QVERIFY(check["fix"_L1].isNull() || check["fix"_L1].isObject());
    QCOMPARE(posts(), 0);
}

/// The last one would count, and export all profiles.
void CtlLaunchingTest::aKeyWithTwoValuesIsRefused()
{
    QByteArray request = requestInto(kit::ScriptDesk::targetId);
    request.insert(request.lastIndexOf('}'),
                   R"(,"filter":{"segments":[{"segmentId":"a","status":["realized"]}]},)"
                   R"("filter":{})");
    m_file = m_desk->write(u"request.json"_s, request);
    const kit::ScriptCall call = launch();
    QCOMPARE(call.exit, 5);
    QCOMPARE(call.errorCode(), u"checks"_s);
    QStringList codes;
    for (const QJsonValue check : call.document()["checks"_L1].toArray())
        codes += check["code"_L1].toString();
    QVERIFY2(codes.contains(u"keys-repeated"_s), call.out.constData());
    QCOMPARE(posts(), 0);
}

void CtlLaunchingTest::whatIsNoRequestIsRefused()
{
    m_file = m_desk->write(u"request.json"_s, "nothing of the kind");
    QCOMPARE(launch().exit, 5);
    m_file = u"/no/such/file"_s;
    QCOMPARE(launch().exit, 2);
    QCOMPARE(m_desk->run({u"launch"_s, u"--template"_s, u"none"_s, u"--production"_s, u"prod"_s}).exit, 2);
    QCOMPARE(m_desk->run({u"launch"_s}).exit, 2);
    QCOMPARE(posts(), 0);
}

void CtlLaunchingTest::oneOfSeveralIsPicked()
{
    const QByteArray second = requestInto(kit::ScriptDesk::targetId, u"person.birthDate"_s);
    m_file = m_desk->write(u"requests.json"_s, '[' + requestInto(u"none"_s) + ',' + second + ']');
    const kit::ScriptCall undecided = launch({u"--lang"_s, u"en"_s});
    QCOMPARE(undecided.exit, 5);
    QCOMPARE(undecided.errorCode(), u"several-requests"_s);
    QVERIFY2(undecided.err.contains("--pick") && undecided.err.contains("Request 2"), undecided.err.constData());
    for (const QString &number : {u"3"_s, u"0"_s})
        QCOMPARE(launch({u"--pick"_s, number}).exit, 2);
    QCOMPARE(launch({u"--pick"_s, u"1"_s}).errorCode(), u"checks"_s);
    QCOMPARE(m_desk->run({u"launch"_s, u"--template"_s, u"a"_s, u"--pick"_s, u"1"_s}).exit, 2);
    QCOMPARE(posts(), 0);
    const kit::ScriptCall picked = launch({u"--pick"_s, u"2"_s});
    QVERIFY2(picked.exit == 0, QByteArray(picked.out + picked.err).constData());
    QCOMPARE(posts(), 1);
    const QJsonObject job = QJsonDocument::fromJson(m_desk->call("GET", u"/data/core/ups/export/jobs?limit=1"_s))
                                .object()["records"_L1][0]
                                .toObject();
    QCOMPARE(job["fields"_L1].toString(), u"person.birthDate"_s);
    // The same numbers as in the check.
    const QJsonObject checked
        = m_desk->run({u"request"_s, u"check"_s, m_file, u"--json"_s, u"--pick"_s, u"2"_s}).document();
    QCOMPARE(kit::schemaProblem(checked, u"requestCheck"_s), QString());
    QCOMPARE(checked["request"_L1]["fields"_L1].toString(), u"person.birthDate"_s);
    QVERIFY(checked["candidates"_L1][1]["best"_L1].toBool());
    QCOMPARE(m_desk->run({u"request"_s, u"check"_s, m_file, u"--pick"_s, u"3"_s}).exit, 2);
}

void CtlLaunchingTest::withoutADurableJournalNothingIsSent()
{
    const QString folder = m_desk->path(u"unwritable"_s);
    QVERIFY(QDir().mkpath(folder + u"/exportdesk.sqlite/in the way"_s)); // of root, too
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const kit::ScriptCall call = kit::ScriptDesk::runAlone(
            {u"launch"_s, m_file, u"--json"_s, u"--production"_s, u"prod"_s, u"--credentials"_s,
             m_desk->path(u"credential.json"_s), u"--data-dir"_s, folder, u"--lang"_s, language});
        QVERIFY2(call.exit == 1, QByteArray(call.out + call.err).constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"launch"_s), QString());
        QCOMPARE(call.document()["state"_L1].toString(), u"rejected"_s);
    }
    QCOMPARE(posts(), 0);
}

void CtlLaunchingTest::twoAtTheSameTimeMakeOneJob()
{
    const QStringList arguments{u"launch"_s, m_file, u"--json"_s, u"--production"_s, u"prod"_s};
    const QList<kit::ScriptCall> calls = kit::runTogether(*m_desk, {arguments, arguments, arguments});
    QList<int> codes;
    for (const kit::ScriptCall &call : calls)
        codes.append(call.exit);
    std::sort(codes.begin(), codes.end());
    QCOMPARE(codes, (QList<int>{0, 10, 10}));
    QCOMPARE(posts(), 1);
    const kit::ScriptCall later = launch();
    QCOMPARE(later.exit, 10);
    QCOMPARE(later.errorCode(), u"identical"_s);
}

void CtlLaunchingTest::twoAreMadeWhereBothAreWanted()
{
    const QStringList arguments{u"launch"_s, m_file, u"--json"_s, u"--production"_s, u"prod"_s, u"--allow-identical"_s};
    const QList<kit::ScriptCall> calls = kit::runTogether(*m_desk, {arguments, arguments});
    QCOMPARE(calls[0].exit, 0);
    QCOMPARE(calls[1].exit, 0);
    QVERIFY(calls[0].document()["job"_L1] != calls[1].document()["job"_L1]);
    QCOMPARE(posts(), 2);
}

void CtlLaunchingTest::theEndOfAJobIsTheExitCode_data()
{
    QTest::addColumn<QByteArray>("quirk");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("status");
    QTest::newRow("succeeded") << QByteArray(R"({})") << 0 << u"SUCCEEDED"_s;
    QTest::newRow("failed") << QByteArray(R"({"failAfter": {"seconds": 1, "code": "0100000003", "msg": "no"}})") << 3
                            << u"FAILED"_s;
    QTest::newRow("batch failed") << QByteArray(R"({"failedBatch": true})") << 4 << u"SUCCEEDED"_s;
    QTest::newRow("batch failed later") << QByteArray(R"({"batchFailsAfterMs": 1500})") << 4 << u"SUCCEEDED"_s;
}

void CtlLaunchingTest::theEndOfAJobIsTheExitCode()
{
    QFETCH(QByteArray, quirk);
    m_desk->platform().setFaults(launchesMeet(R"({"quirks": )" + quirk + "}"));
    const kit::ScriptCall call = launch({u"--wait"_s});
    QTEST(call.exit, "code");
    QCOMPARE(kit::schemaProblem(call.document(), u"launch"_s), QString());
    QTEST(call.document()["status"_L1].toString(), "status");
}

void CtlLaunchingTest::aTimeLimitLeavesTheJobAlone()
{
    m_desk->platform().setFaults(launchesMeet(R"({"quirks": {"stuckInProcessing": true}})"));
    const kit::ScriptCall call = launch({u"--wait"_s, u"--timeout"_s, u"5s"_s});
    QCOMPARE(call.exit, 9);
    const QString job = call.document()["job"_L1].toString();
    QVERIFY(!job.isEmpty());
    // Cancelled from elsewhere while a script waits for it.
    QCOMPARE(m_desk->run({u"job"_s, u"cancel"_s, job}).exit, 0);
    QCOMPARE(m_desk->run({u"job"_s, u"wait"_s, job}).exit, 7);
}

void CtlLaunchingTest::aLostAnswerIsFoundOut()
{
    m_desk->platform().setFaults(launchesMeet(R"({"lostAnswer": "reset"})"));
    const kit::ScriptCall call = launch();
    QVERIFY2(call.exit == 0, QByteArray(call.out + call.err).constData());
    QCOMPARE(call.document()["state"_L1].toString(), u"adopted"_s);
    QCOMPARE(posts(), 1);
}

void CtlLaunchingTest::aSignalLeavesTheLaunchInTheJournal()
{
    m_desk->platform().setFaults(launchesMeet(R"({"delayMs": 20000})"));
    const QStringList arguments{u"launch"_s, m_file, u"--json"_s, u"--production"_s, u"prod"_s};
    const QJsonValue before = newestJob();
    const kit::ScriptCall call = kit::runUntil(*m_desk, arguments, SIGTERM, [&] { return newestJob() != before; });
    QVERIFY2(call.exit == 6, QByteArray(call.out + call.err).constData());
    const QString id = call.document()["launch"_L1].toString();
    QVERIFY(!id.isEmpty());
    const kit::ScriptCall settled = list();
    QVERIFY2(settled.exit == 0, QByteArray(settled.out + settled.err).constData());
    QCOMPARE(kit::schemaProblem(settled.document(), u"launchList"_s), QString());
    QCOMPARE(settled.document()["launches"_L1][0]["launch"_L1].toString(), id);
    QCOMPARE(settled.document()["launches"_L1][0]["state"_L1].toString(), u"adopted"_s);
    QCOMPARE(posts(), 1);
}

void CtlLaunchingTest::aKilledLaunchIsSettledLater()
{
    m_desk->platform().setFaults(launchesMeet(R"({"delayMs": 20000})"));
    const QStringList arguments{u"launch"_s, m_file, u"--json"_s, u"--production"_s, u"prod"_s};
    const QJsonValue before = newestJob();
    const kit::ScriptCall call = kit::runUntil(*m_desk, arguments, SIGKILL, [&] { return newestJob() != before; });
    QCOMPARE(call.exit, -1);
    // Run again by a supervisor, it does not make a second job.
    QCOMPARE(launch().exit, 10);
    const kit::ScriptCall settled = list();
    QVERIFY2(settled.exit == 0, QByteArray(settled.out + settled.err).constData());
    QCOMPARE(settled.document()["launches"_L1][0]["state"_L1].toString(), u"adopted"_s);
    QCOMPARE(posts(), 1);
}

void CtlLaunchingTest::anOpenQuestionIsDecided()
{
    m_desk->platform().setFaults(launchesMeet(R"({"resetBefore": true})"));
    const kit::ScriptCall call = launch({u"--timeout"_s, u"4s"_s});
    QVERIFY2(call.exit == 6, QByteArray(call.out + call.err).constData());
    const QString id = call.document()["launch"_L1].toString();
    const kit::ScriptCall atOnce = list({u"--timeout"_s, u"0"_s});
    QCOMPARE(atOnce.document()["launches"_L1][0]["state"_L1].toString(), u"unknown"_s);
    // Left by somebody else a while ago, who searched for its job in vain.
    const QString asked = addQuestion(*m_desk);
    const kit::ScriptCall both = list({u"--timeout"_s, u"0"_s});
    QCOMPARE(both.exit, 6);
    QCOMPARE(kit::schemaProblem(both.document(), u"launchList"_s), QString());
    QCOMPARE(both.document()["launches"_L1].toArray().size(), 2);
    QCOMPARE(both.document()["launches"_L1][0]["launch"_L1].toString(), asked);
    QCOMPARE(both.document()["launches"_L1][0]["state"_L1].toString(), u"undecided"_s);
    QCOMPARE(both.document()["launches"_L1][1]["launch"_L1].toString(), id);

    const auto decide = [&](const QStringList &how) {
        return m_desk->run(QStringList{u"launch"_s, u"decide"_s, asked, u"--json"_s} + how);
    };
    QCOMPARE(decide({}).exit, 2);
    QCOMPARE(decide({u"--abandon"_s, u"--resend"_s}).exit, 2);
    QCOMPARE(decide({u"--resend"_s}).exit, 5); // in production
    m_desk->platform().setFaults("{}");
    const kit::ScriptCall resent = decide({u"--resend"_s, u"--production"_s, u"prod"_s});
    QVERIFY2(resent.exit == 0, QByteArray(resent.out + resent.err).constData());
    QCOMPARE(resent.document()["state"_L1].toString(), u"accepted"_s);
    QCOMPARE(decide({u"--abandon"_s}).exit, 10);
    QCOMPARE(m_desk->run({u"launch"_s, u"decide"_s, u"none"_s, u"--abandon"_s}).exit, 2);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlLaunchingTest)
#include "tst_ctl_launching.moc"
