// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestwriter.h"
#include "models/exports/launchrows.h"
#include "models/store/sql.h"
#include "tests/exports/launchrun.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

using kit::FakeClock;
using test::quick;
using test::request;
using test::Run;
using test::ScriptedPlatform;
using Fault = ScriptedPlatform::Fault;
using State = LaunchEntry::State;

namespace
{

const QString jobsPath = u"/data/core/ups/export/jobs"_s;

QByteArray answerAbout(qint64 jobId, const QString &dataset, qint64 createdMs)
{
    return u"{\"id\": %1, \"status\": \"NEW\", \"creationTime\": %3, \"destination\": {\"datasetId\": \"%2\"}}"_s
        .arg(jobId)
        .arg(dataset)
        .arg(createdMs)
        .toUtf8();
}

/// The record of a job that was created from a request, with some members replaced.
QByteArray recordOf(const QByteArray &request, const QJsonObject &instead)
{
    QJsonObject record = QJsonDocument::fromJson(request).object();
    record.insert(u"id"_s, 77);
    record.insert(u"status"_s, u"NEW"_s);
    for (auto member = instead.begin(); member != instead.end(); ++member)
        record.insert(member.key(), member.value());
    return QJsonDocument(record).toJson();
}

ExportRequest elaborateRequest()
{
    return *readExportRequest(QByteArray(R"({"fields": "a.b,c.d", "mergePolicy": {"id": "m", "version": 2},
                "filter": {"segments": [{"segmentId": "s", "status": ["realized"]}],
                           "fromIngestTimestamp": "2026-01-01T00:00:00Z"},
                "additionalFields": {"eventList": {"fields": "timestamp",
                                                   "filter": {"fromIngestTimestamp": "2026-01-02T00:00:00Z"}}},
                "destination": {"datasetId": "d", "segmentPerBatch": false},
                "schema": {"name": "_xdm.context.profile"}})"))
                .request;
}

} // namespace

/// What counts as evidence for whose job it is when clocks, answers, lists and other windows say different things.
class LaunchEvidenceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"store.sqlite"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// Our clock was three hours late and is set right while the answer is on its way, or three hours early.
    void ourClockIsSetBetweenSendingAndLooking()
    {
        for (const auto jump : {3h, -3h}) {
            init();
            FakeClock clock;
            ScriptedPlatform platform(clock);
            platform.skewMs = std::chrono::milliseconds(jump).count();
            Run run(file(), platform, clock);
            run.client.answer("POST", jobsPath, [&](const PlatformRequest &sent) {
                platform.make(sent.body, clock.nowMs() + platform.skewMs);
                clock.advance(jump);
                run.client.setClockSkewMs(400);
                return kit::failureOf(Failure::Kind::Interrupted, 0, Failure::Reached::Maybe);
            });
            const QString id = run.launcher.launch(request());
            QTRY_VERIFY(run.settled());
            QCOMPARE(run.launcher.entry(id)->state, State::Adopted);
            QCOMPARE(run.launcher.entry(id)->resultId, u"31001"_s);
        }
    }

    /// It was set between the last answer and the click: what was measured at the click is wrong, what is measured
    /// afterwards is right.
    void ourClockWasSetBeforeTheClick()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        Run run(file(), platform, clock);
        run.client.setClockSkewMs(7'200'000);
        run.client.answer("POST", jobsPath, [&](const PlatformRequest &sent) {
            platform.make(sent.body, clock.nowMs());
            run.client.setClockSkewMs(300);
            return kit::failureOf(Failure::Kind::Interrupted, 0, Failure::Reached::Maybe);
        });
        const QString id = run.launcher.launch(request());
        QTRY_VERIFY(run.settled());
        QCOMPARE(run.launcher.entry(id)->state, State::Adopted);
    }

    /// Nothing had been heard of the platform's clock before the launch; what it answers afterwards says how it goes.
    void theClocksAreMeasuredAfterTheLaunchOnly()
    {
        for (const qint64 skew : {-7'200'000, 7'200'000}) {
            init();
            FakeClock clock;
            ScriptedPlatform platform(clock);
            Run run(file(), platform, clock);
            run.client.setClockSkewMs(0);
            run.client.answer("POST", jobsPath, [&](const PlatformRequest &sent) {
                platform.make(sent.body, clock.nowMs() + skew);
                run.client.setClockSkewMs(skew);
                return kit::failureOf(Failure::Kind::Interrupted, 0, Failure::Reached::Maybe);
            });
            const QString id = run.launcher.launch(request());
            QTRY_VERIFY(run.settled());
            QCOMPARE(run.launcher.entry(id)->state, State::Adopted);
        }
    }

    /// A gateway that answers 408 gave up waiting; what it had passed on may have been done.
    void aGatewayThatGaveUpIsNoRefusal()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        Run run(file(), platform, clock);
        run.client.answer("POST", jobsPath, [&](const PlatformRequest &sent) {
            platform.make(sent.body, clock.nowMs());
            return kit::failureOf(Failure::Kind::Rejected, 408, Failure::Reached::Maybe);
        });
        const QString id = run.launcher.launch(request());
        QTRY_VERIFY(run.settled());
        QCOMPARE(run.launcher.entry(id)->state, State::Adopted);
    }

    void anAnswerAboutAnotherDatasetIsNotTaken()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        Run run(file(), platform, clock);
        QSignalSpy launched(&run.launcher, &Launcher::jobLaunched);
        run.client.answer("POST", jobsPath, [&](const PlatformRequest &sent) -> Outcome<PlatformReply> {
            platform.make(sent.body, clock.nowMs());
            PlatformReply reply;
            reply.status = 200;
            reply.body = answerAbout(77, u"somebody-elses"_s, clock.nowMs());
            return reply;
        });
        const QString id = run.launcher.launch(request());
        QTRY_VERIFY(run.settled());
        QCOMPARE(run.launcher.entry(id)->state, State::Adopted);
        QCOMPARE(run.launcher.entry(id)->resultId, u"31001"_s);
        QCOMPARE(launched.size(), 1);
    }

    void anAnswerMustBeOurs_data()
    {
        QTest::addColumn<QByteArray>("instead"); // members of the record in the answer
        QTest::addColumn<qint64>("ageMs"); // of the job when the launch was clicked; negative: not said
        QTest::addColumn<bool>("isOurs");
        const auto row = [](const char *name, const QByteArray &instead, bool isOurs, qint64 ageMs = 0) {
            QTest::newRow(name) << instead << ageMs << isOurs;
        };
        row("the echo", "{}", true);
        row("without its time", "{}", true, -1);
        row("nothing but an id", R"({"fields": null, "mergePolicy": null, "filter": null, "additionalFields": null,
            "destination": null, "schema": null})",
            true, -1);
        row("without its dataset", R"({"destination": {}})", true);
        row("another spelling", R"({"destination": {"dataSetId": "d", "batchId": "b"}, "fields": ["c.d", "a.b"]})",
            true);
        row("the clocks differ a little", "{}", true, 20'000);
        row("an hour old", "{}", false, 3'600'000);
        row("a minute old", "{}", false, 60'000);
        row("another dataset", R"({"destination": {"datasetId": "e"}})", false);
        row("other fields", R"({"fields": "a.b"})", false);
        row("another policy", R"({"mergePolicy": {"id": "n", "version": 2}})", false);
        row("another version", R"({"mergePolicy": {"id": "m", "version": 1}})", false);
        row("another schema", R"({"schema": {"name": "_xdm.context.experienceevent"}})", false);
        row("another segment", R"({"filter": {"segments": [{"segmentId": "t"}]}})", false);
        row("other states", R"({"filter": {"segments": [{"segmentId": "s", "status": ["exited"]}]}})", false);
        row("another time", R"({"filter": {"fromIngestTimestamp": "2026-01-01T00:00:01Z"}})", false);
        row("other events", R"({"additionalFields": {"eventList": {"fields": "producer"}}})", false);
        row("events of another time", R"({"additionalFields": {"eventList": {"filter":
            {"fromIngestTimestamp": "2020-01-02T00:00:00Z"}}}})",
            false);
        row("a batch for each segment", R"({"destination": {"datasetId": "d", "segmentPerBatch": true}})", false);
        for (const char *id :
             {"0", "\"0\"", "\"\"", "null", "\"null\"", "\"undefined\"", "-1", "\"00\"", "\" \"", "true"})
            row(qPrintable(u"id %1"_s.arg(QLatin1String(id))), "{\"id\": " + QByteArray(id) + '}', false);
    }

    /// Whatever was answered, the job of this launch is found, or nothing is claimed.
    void anAnswerMustBeOurs()
    {
        QFETCH(QByteArray, instead);
        QFETCH(qint64, ageMs);
        QFETCH(bool, isOurs);
        for (const qint64 skewMs : {0, 300, -7'200'000, 7'200'000}) {
            init();
            FakeClock clock;
            ScriptedPlatform platform(clock);
            platform.skewMs = skewMs;
            Run run(file(), platform, clock);
            run.client.answer("POST", jobsPath, [&](const PlatformRequest &sent) -> Outcome<PlatformReply> {
                platform.make(sent.body, clock.nowMs() + skewMs);
                QJsonObject members = QJsonDocument::fromJson(instead).object();
                if (ageMs >= 0)
                    members.insert(u"creationTime"_s, clock.nowMs() + skewMs - ageMs);
                PlatformReply reply;
                reply.status = 200;
                reply.body = recordOf(sent.body, members);
                return reply;
            });
            const QString id = run.launcher.launch(elaborateRequest());
            QTRY_VERIFY(run.settled());
            const LaunchEntry entry = *run.launcher.entry(id);
            QCOMPARE(entry.state, isOurs ? State::Accepted : State::Adopted);
            QCOMPARE(entry.resultId, isOurs ? u"77"_s : u"31001"_s);
            if (!isOurs)
                QVERIFY(!lostAnswerText(entry).isEmpty());
        }
    }

    /// A cache gives the answer of the first launch to the second one.
    void anAnswerThatWasGivenBeforeIsNotTaken_data()
    {
        QTest::addColumn<bool>("otherWindow");
        QTest::addColumn<bool>("made");
        QTest::newRow("this window, no job made") << false << false;
        QTest::newRow("this window, a job made") << false << true;
        QTest::newRow("other window, no job made") << true << false;
        QTest::newRow("other window, a job made") << true << true;
    }

    void anAnswerThatWasGivenBeforeIsNotTaken()
    {
        QFETCH(bool, otherWindow);
        QFETCH(bool, made);
        FakeClock clock;
        ScriptedPlatform platform(clock);
        Run one(file(), platform, clock);
        Run two(file(), platform, clock);
        QTRY_VERIFY(one.launcher.isStarted() && two.launcher.isStarted());
        const QString first = one.launcher.launch(request());
        QTRY_COMPARE(one.launcher.entry(first)->state, State::Accepted);
        Run &later = otherWindow ? two : one;
        later.client.answer("POST", jobsPath, [&](const PlatformRequest &sent) -> Outcome<PlatformReply> {
            if (made)
                platform.make(sent.body, clock.nowMs());
            PlatformReply reply;
            reply.status = 200;
            reply.body = answerAbout(31001, request().datasetId, clock.nowMs());
            return reply;
        });
        const QString second = later.launcher.launch(request());
        QTRY_VERIFY(later.settled());
        const LaunchEntry entry = *later.launcher.entry(second);
        QCOMPARE(entry.state, made ? State::Adopted : State::Undecided);
        QCOMPARE(entry.resultId, made ? u"31002"_s : QString());
        QCOMPARE(entry.failure->code, QLatin1String(Launcher::anothersJob));
        QVERIFY(lostAnswerText(entry).contains(u"31001"_s));
        QCOMPARE(one.launcher.entry(first)->resultId, u"31001"_s);
    }

    /// The same export, clicked in two windows, both answers lost: each window counts the other's click.
    void twinsOfTwoWindowsGetTheirOwnJobs()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        platform.chooser = [] { return Fault::LostAfter; };
        Run one(file(), platform, clock);
        Run two(file(), platform, clock);
        QTRY_VERIFY(one.launcher.isStarted() && two.launcher.isStarted());
        platform.listFails = true; // until both are lost
        const QString first = one.launcher.launch(request());
        QTRY_COMPARE(platform.posts(), 1);
        const QString second = two.launcher.launch(request());
        QCOMPARE(one.launcher.entry(first)->sentMs, two.launcher.entry(second)->sentMs); // of the same moment
        QTRY_VERIFY(one.launcher.entry(first)->unread && two.launcher.entry(second)->unread);
        platform.listFails = false;
        QTRY_VERIFY(one.settled() && two.settled());
        QCOMPARE(one.launcher.entry(first)->state, State::Adopted);
        QCOMPARE(two.launcher.entry(second)->state, State::Adopted);
        QVERIFY(one.launcher.entry(first)->resultId != two.launcher.entry(second)->resultId);
    }

    /// A twin of another window waits for its answer: neither of two jobs may be taken, nor the operator asked yet.
    void aTwinOnItsWayInAnotherWindowIsWaitedFor()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        Run one(file(), platform, clock);
        Run two(file(), platform, clock);
        QTRY_VERIFY(one.launcher.isStarted() && two.launcher.isStarted());
        one.client.hold();
        const QString slow = one.launcher.launch(request());
        QTRY_COMPARE(one.client.waiting(), 1);
        platform.make(compactJson(request()), clock.nowMs());
        one.client.answer("POST", jobsPath, answerAbout(31001, request().datasetId, clock.nowMs()));
        platform.plan({Fault::LostAfter});
        const QString lost = two.launcher.launch(request());
        QTRY_VERIFY(two.client.count("GET", jobsPath) > 6);
        QCOMPARE(two.launcher.entry(lost)->state, State::Unknown);
        one.client.release();
        QTRY_COMPARE(one.launcher.entry(slow)->state, State::Accepted);
        QTRY_VERIFY(two.settled());
        QCOMPARE(two.launcher.entry(lost)->state, State::Adopted);
        QCOMPARE(two.launcher.entry(lost)->resultId, u"31002"_s);
    }

    /// Two connections, or one that was removed and created again, lead to one organization.
    void aJobOfAnotherConnectionToTheSamePlaceIsNotTaken()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        Run one(file(), platform, clock);
        const QString first = one.launcher.launch(request());
        QTRY_COMPARE(one.launcher.entry(first)->state, State::Accepted);
        platform.plan({Fault::LostBefore, Fault::LostAfter});
        Run other(file(), platform, clock);
        Connection second = other.client.connection();
        second.id = u"second"_s;
        other.client.setConnection(second);
        QTRY_VERIFY(other.launcher.isStarted());
        const QString lost = other.launcher.launch(request());
        QTRY_VERIFY(other.settled());
        QCOMPARE(other.launcher.entry(lost)->state, State::Undecided);
        QVERIFY(other.launcher.entry(lost)->candidates.isEmpty());
        // Another organization counts its jobs separately.
        second.id = u"third"_s;
        second.orgId = u"FFFF2C3D4E5F60718293A4B5@AdobeOrg"_s;
        Run third(file(), platform, clock);
        third.client.setConnection(second);
        ScriptedPlatform theirs(clock);
        theirs.plan({Fault::LostAfter});
        theirs.attach(third.client);
        QTRY_VERIFY(third.launcher.isStarted());
        const QString abroad = third.launcher.launch(request());
        QTRY_VERIFY(third.settled());
        QCOMPARE(third.launcher.entry(abroad)->state, State::Adopted);
        QCOMPARE(third.launcher.entry(abroad)->resultId, u"31001"_s);
    }

    /// A twin's answer comes so late that the other window had given it up and taken its job for its own.
    void anAnswerProvesAnAdoptionWrong()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        Run one(file(), platform, clock);
        QTRY_VERIFY(one.launcher.isStarted());
        one.client.hold();
        const QString slow = one.launcher.launch(request());
        QTRY_COMPARE(one.client.waiting(), 1);
        platform.make(compactJson(request()), clock.nowMs());
        one.client.answer("POST", jobsPath, answerAbout(31001, request().datasetId, clock.nowMs()));
        clock.advance(2min);
        Run two(file(), platform, clock);
        QTRY_VERIFY(two.launcher.isStarted());
        QString lost;
        {
            platform.plan({Fault::LostBefore});
            clock.advance(-2min);
            lost = two.launcher.launch(request());
            clock.advance(2min);
        }
        QTRY_VERIFY(two.launcher.entry(lost)->state != State::Sending && two.settled());
        one.client.release();
        QTRY_COMPARE(one.launcher.entry(slow)->state, State::Accepted);
        QCOMPARE(one.launcher.entry(slow)->resultId, u"31001"_s);
        Run after(file(), platform, clock);
        QTRY_VERIFY(after.settled());
        QCOMPARE(after.launcher.entry(slow)->state, State::Accepted);
        QCOMPARE(after.launcher.entry(slow)->resultId, u"31001"_s);
        QCOMPARE(after.launcher.entry(lost)->state, State::Undecided);
        QVERIFY(after.launcher.entry(lost)->resultId.isEmpty());
    }

    /// What this window itself had taken for another launch's job goes back, too.
    void anAnswerProvesTheOperatorsChoiceWrong()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        platform.plan({Fault::LostBefore});
        Run run(file(), platform, clock);
        const QString lost = run.launcher.launch(request());
        QTRY_COMPARE(run.launcher.entry(lost)->state, State::Undecided);
        run.client.hold();
        const QString slow = run.launcher.launch(request());
        QTRY_COMPARE(run.client.waiting(), 1);
        clock.advance(2min);
        run.launcher.adopt(lost, u"31001"_s);
        QTRY_COMPARE(run.launcher.entry(lost)->state, State::Adopted);
        run.client.release();
        QTRY_COMPARE(run.launcher.entry(slow)->state, State::Accepted);
        QCOMPARE(run.launcher.entry(slow)->resultId, u"31001"_s);
        QTRY_VERIFY(run.settled());
        QCOMPARE(run.launcher.entry(lost)->state, State::Undecided);
        QVERIFY(run.launcher.entry(lost)->resultId.isEmpty());
    }

    /// The operator says "launch again" in two windows, or gives up in one and launches again in the other.
    void twoWindowsDecideOnce_data()
    {
        QTest::addColumn<bool>("givenUpFirst");
        QTest::newRow("launched again in both") << false;
        QTest::newRow("given up, and launched again") << true;
    }

    void twoWindowsDecideOnce()
    {
        QFETCH(bool, givenUpFirst);
        FakeClock clock;
        ScriptedPlatform platform(clock);
        platform.plan({Fault::LostBefore});
        QString id;
        {
            Run run(file(), platform, clock);
            id = run.launcher.launch(request());
            QTRY_COMPARE(run.launcher.entry(id)->state, State::Undecided);
            run.step(); // written
        }
        Run one(file(), platform, clock);
        Run two(file(), platform, clock);
        QTRY_VERIFY(one.launcher.isStarted() && two.launcher.isStarted());
        if (givenUpFirst)
            one.launcher.abandon(id);
        else
            one.launcher.resend(id);
        two.launcher.resend(id);
        QTRY_VERIFY(!one.launcher.entry(id)->isOpen() && !two.launcher.entry(id)->isOpen());
        QTRY_VERIFY(one.settled() && two.settled());
        Run after(file(), platform, clock); // what is true in the end
        QTRY_VERIFY(after.settled());
        const LaunchEntry decided = *after.launcher.entry(id);
        QCOMPARE(two.launcher.entry(id)->state, decided.state);
        QCOMPARE(two.launcher.entry(id)->resentAs, decided.resentAs);
        QCOMPARE(platform.posts(), decided.state == State::Abandoned ? 1 : 2);
        QCOMPARE(after.launcher.entries().size(), decided.state == State::Abandoned ? 1 : 2);
    }

    /// Several windows find the same launch unknown after a crash.
    void severalWindowsLookForOneLaunch()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        platform.plan({Fault::LostAfter});
        platform.listFails = true;
        QString id;
        {
            Run run(file(), platform, clock);
            id = run.launcher.launch(request());
            QTRY_VERIFY(run.launcher.entry(id)->unread);
        }
        Run one(file(), platform, clock);
        Run two(file(), platform, clock);
        Run three(file(), platform, clock);
        platform.listFails = false;
        for (Run *run : {&one, &two, &three}) {
            QTRY_VERIFY(run->settled());
            QCOMPARE(run->launcher.entry(id)->state, State::Adopted);
            QCOMPARE(run->launcher.entry(id)->resultId, u"31001"_s);
        }
        QCOMPARE(platform.posts(), 1);
    }

    /// Two windows wait to send one entry again, and their time is up in the same millisecond.
    void theJournalGivesAnAttemptOnce()
    {
        Store store(file());
        LaunchJournal journal(store);
        LaunchEntry entry;
        entry.id = u"one"_s;
        entry.connectionId = u"c"_s;
        entry.sandbox = u"dev"_s;
        entry.body = compactJson(request());
        entry.fingerprint = fingerprint(request());
        entry.createdMs = entry.sentMs = 1000;
        entry.attempts = 1;
        entry.failure = kit::failureOf(Failure::Kind::Unreachable, 0, Failure::Reached::No);
        auto added = journal.add(entry);
        added.waitForFinished();
        entry.failure.reset();
        ++entry.attempts;
        entry.sentMs = 2000;
        int granted = 0;
        for (int window = 0; window < 2; ++window) {
            auto attempt = journal.startAttempt(entry);
            attempt.waitForFinished();
            QCOMPARE(attempt.result().value().intent, entry);
            granted += attempt.result().value().granted ? 1 : 0;
        }
        QCOMPARE(granted, 1);
    }

    /// Two windows that reach for one job in the same moment have both looked before: the journal has the last word.
    void theJournalGivesAJobOnce()
    {
        Store store(file());
        LaunchJournal journal(store);
        const auto added = [&journal](const QString &id, State state) {
            LaunchEntry entry;
            entry.id = id;
            entry.connectionId = u"c"_s;
            entry.orgId = u"org"_s;
            entry.sandbox = u"dev"_s;
            entry.body = compactJson(request());
            entry.fingerprint = fingerprint(request());
            entry.createdMs = entry.sentMs = 1000;
            entry.state = state;
            auto adding = journal.add(entry);
            adding.waitForFinished();
            return adding.result() ? entry : LaunchEntry();
        };
        const auto claim = [&journal](LaunchEntry entry, const QString &job, qint64 inFlightSinceMs) {
            entry.state = State::Adopted;
            entry.resultId = job;
            auto claimed = journal.claim(entry, inFlightSinceMs);
            claimed.waitForFinished();
            return claimed.result();
        };
        const LaunchEntry one = added(u"one"_s, State::Unknown);
        const LaunchEntry two = added(u"two"_s, State::Unknown);
        QCOMPARE(claim(one, u"7"_s, 5000).value().resultId, u"7"_s);
        const auto second = claim(two, u"7"_s, 5000);
        QCOMPARE(second.failure().kind, Failure::Kind::Conflict);
        QCOMPARE(second.failure().code, QLatin1String(LaunchJournal::owned));
        // A twin that may be on its way may have made any job that fits.
        added(u"on its way"_s, State::Sending);
        const auto early = claim(two, u"8"_s, 1000);
        QCOMPARE(early.failure().kind, Failure::Kind::Conflict);
        QVERIFY(early.failure().code.isEmpty());
        QCOMPARE(claim(two, u"8"_s, 1001).value().resultId, u"8"_s);
        auto loaded = journal.load();
        loaded.waitForFinished();
        QCOMPARE(loaded.result().value().size(), 3);
    }

    /// A credential that may launch and may not list would leave the launch open for ever.
    void aListThatMayNotBeReadIsTheOperatorsToDecide()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        platform.plan({Fault::LostAfter});
        QString id;
        {
            Run run(file(), platform, clock);
            run.client.answer("GET", jobsPath, kit::failureOf(Failure::Kind::Forbidden, 403));
            id = run.launcher.launch(request());
            QTRY_COMPARE(run.launcher.entry(id)->state, State::Undecided);
            QCOMPARE(run.launcher.entry(id)->unread->kind, Failure::Kind::Forbidden);
            QCOMPARE(run.client.count("GET", jobsPath), quick().looks.size());
        }
        Run run(file(), platform, clock);
        QTRY_VERIFY(run.launcher.isStarted());
        QCOMPARE(run.launcher.entry(id)->state, State::Undecided);
        QVERIFY(run.launcher.entry(id)->unread); // not "no such job found"
        run.launcher.lookAgain(id); // the permission was given
        QTRY_COMPARE(run.launcher.entry(id)->state, State::Adopted);
        QVERIFY(!run.launcher.entry(id)->unread);
    }

    /// Without the journal nobody knows what is open: nothing is launched, the reason is there, and reading goes on.
    void aJournalThatCannotBeReadIsSaidAndReadAgain()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        Store store(file());
        const auto rename = [&store](const QString &from, const QString &to) {
            auto renaming = store.write([from, to](QSqlDatabase &database) -> StoreOutcome<Stored> {
                const auto done = sql::change(database, u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to));
                return done ? StoreOutcome<Stored>(Stored()) : StoreOutcome<Stored>(done.error());
            });
            renaming.waitForFinished();
            return renaming.result().ok();
        };
        QVERIFY(rename(u"journal"_s, u"elsewhere"_s));
        kit::FakeClient client;
        platform.attach(client);
        LaunchJournal journal(store);
        Launcher launcher(client, journal, clock, quick());
        QSignalSpy failed(&launcher, &Launcher::startFailed);
        launcher.start();
        QTRY_VERIFY(failed.size() > 1);
        QVERIFY(!launcher.isStarted());
        QCOMPARE(launcher.startFailure()->kind, Failure::Kind::Storage);
        QVERIFY(rename(u"elsewhere"_s, u"journal"_s));
        QTRY_VERIFY(launcher.isStarted());
        QVERIFY(!launcher.startFailure());
    }

    void launchesOfOtherPlacesAreNamed()
    {
        FakeClock clock;
        ScriptedPlatform platform(clock);
        platform.plan({Fault::LostBefore, Fault::None});
        {
            Run run(file(), platform, clock);
            const QString lost = run.launcher.launch(request());
            QTRY_COMPARE(run.launcher.entry(lost)->state, State::Undecided);
            const QString made = run.launcher.launch(request(u"other"_s));
            QTRY_COMPARE(run.launcher.entry(made)->state, State::Accepted);
            QVERIFY(run.launcher.elsewhere().isEmpty());
        }
        Run run(file(), platform, clock);
        Connection elsewhere = run.client.connection();
        elsewhere.sandbox = u"prod"_s;
        run.client.setConnection(elsewhere);
        QTRY_VERIFY(run.launcher.isStarted());
        QVERIFY(run.launcher.entries().isEmpty());
        QCOMPARE(run.launcher.elsewhere().size(), 1); // only what is open
        QCOMPARE(run.launcher.elsewhere().first().sandbox, u"dev"_s);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::LaunchEvidenceTest)
#include "tst_launchevidence.moc"
