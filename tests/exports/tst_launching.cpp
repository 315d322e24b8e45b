// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/adoption.h"
#include "models/exports/contentedits.h"
#include "models/exports/drafts.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/launcher.h"
#include "models/exports/launchrows.h"
#include "models/exports/requesttext.h"
#include "models/exports/selectionedits.h"
#include "models/store/sql.h"
#include "models/store/store.h"
#include "tests/exports/guide.h"
#include "tests/exports/launchrun.h"
#include "tests/exports/randomrequest.h"
#include "tests/exports/scriptedplatform.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::FakeClient;
using kit::FakeClock;
using test::quick;
using test::request;
using test::Run;
using test::ScriptedPlatform;

using Fault = ScriptedPlatform::Fault;
using State = LaunchEntry::State;

namespace
{

/// Longer than any wait of quick() before a request.
constexpr std::chrono::milliseconds everyWait(5);

ExportJob jobOf(const QByteArray &record)
{
    return exportJobReader::readJob(record).value();
}

} // namespace

class TestLaunching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aClickMakesOneJob();
    void nothingIsSentBeforeTheJournalIsDurable();
    void nothingIsSentWhenTheJournalCannotBeWritten();
    void eachFaultEndsWell_data();
    void eachFaultEndsWell();
    void everyStatusIsLookedInto_data();
    void everyStatusIsLookedInto();
    void onlyWhereWantedARefusedLaunchLeavesOnceMore_data();
    void onlyWhereWantedARefusedLaunchLeavesOnceMore();
    void twoWindowsRepeatARefusedLaunchOnce();
    void nextRunsDoNotRepeatIt();
    void aRetryAfterIsObeyed();
    void resendingIsBounded();
    void undecidedIsTheOperatorsChoice();
    void severalCandidatesAreShown();
    void twinsGetTheirOwnJobs();
    void manyLostLaunchesShareAWalkThroughTheList();
    void aTwinOnItsWayIsWaitedFor();
    void aSkewedClockIsAllowedFor();
    void whileTheListFailsNothingIsConcluded();
    void identicalLaunchesAreReported();
    void otherPlacesAreLeftAlone();
    void twoWindowsSendOnce();
    void aJobOfTheOtherWindowIsNotFoundForEver();
    void crashAtEveryStep_data();
    void crashAtEveryStep();
    void killedProcessLeavesADurableEntry();
    void hundredsOfLaunchesUnderFaultsAndCrashes();
    void rowsTellWhereALaunchStands();
    void likenessOfJobs_data();
    void likenessOfJobs();
    void findingInLists();
    void journalKeepsEverythingOfAnEntry();
    void draftsSurvive();

private:
    QString file() const { return m_folder->filePath(u"store.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLaunching::aClickMakesOneJob()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    Run run(file(), platform, clock);
    QSignalSpy added(&run.launcher, &Launcher::entryAdded);
    QSignalSpy launched(&run.launcher, &Launcher::jobLaunched);
    const QString id = run.launcher.launch(request());
    QCOMPARE(added.size(), 1); // the row is there from the click on
    QCOMPARE(run.launcher.entry(id)->state, State::Sending);
    QTRY_VERIFY(run.settled());
    const LaunchEntry entry = *run.launcher.entry(id);
    QCOMPARE(entry.state, State::Accepted);
    QCOMPARE(entry.resultId, u"31001"_s);
    QCOMPARE(entry.body, compactJson(request()));
    QCOMPARE(entry.fingerprint, fingerprint(request()));
    QCOMPARE(entry.sandbox, u"dev"_s);
    QCOMPARE(launched.size(), 1);
    QCOMPARE(launched.first().at(1).toString(), u"31001"_s);
    QCOMPARE(platform.posts(), 1);
    QVERIFY(run.launcher.openLaunches().isEmpty());
}

void TestLaunching::nothingIsSentBeforeTheJournalIsDurable()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    Run run(file(), platform, clock);
    QTRY_VERIFY(run.launcher.isStarted());
    int posts = -1;
    QString stateThen;
    run.client.answer("POST", u"/data/core/ups/export/jobs"_s, [&](const PlatformRequest &) {
        // Another connection sees the entry at the moment the request leaves.
        Store other(file());
        LaunchJournal journal(other);
        auto loaded = journal.load();
        loaded.waitForFinished();
        posts = int(loaded.result().value().size());
        stateThen = posts == 1 && loaded.result().value().first().state == State::Sending ? u"sending"_s : QString();
        return kit::failureOf(Failure::Kind::Rejected, 400);
    });
    run.launcher.launch(request());
    QTRY_VERIFY(run.settled());
    QCOMPARE(posts, 1);
    QCOMPARE(stateThen, u"sending"_s);
}

void TestLaunching::nothingIsSentWhenTheJournalCannotBeWritten()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    Run run(file(), platform, clock);
    QTRY_VERIFY(run.launcher.isStarted());
    auto dropped = run.store.write([](QSqlDatabase &database) -> StoreOutcome<Stored> {
        const auto done = sql::change(database, u"DROP TABLE journal"_s);
        return done ? StoreOutcome<Stored>(Stored()) : StoreOutcome<Stored>(done.error());
    });
    dropped.waitForFinished();
    const QString id = run.launcher.launch(request());
    QTRY_COMPARE(run.launcher.entry(id)->state, State::Rejected);
    QCOMPARE(run.launcher.entry(id)->failure->kind, Failure::Kind::Storage);
    QCOMPARE(platform.posts(), 0);
}

void TestLaunching::eachFaultEndsWell_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<State>("end");
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("jobs");
    QTest::newRow("none") << Fault::None << State::Accepted << 1 << 1;
    QTest::newRow("lost after") << Fault::LostAfter << State::Adopted << 1 << 1;
    QTest::newRow("lost before") << Fault::LostBefore << State::Undecided << 1 << 0;
    QTest::newRow("502 after") << Fault::ServerErrorAfter << State::Adopted << 1 << 1;
    QTest::newRow("503 before") << Fault::ServerErrorBefore << State::Undecided << 1 << 0;
    QTest::newRow("timeout after") << Fault::TimeoutAfter << State::Adopted << 1 << 1;
    QTest::newRow("cut answer") << Fault::UnreadableAfter << State::Adopted << 1 << 1;
    QTest::newRow("429") << Fault::Throttled << State::Undecided << 1 << 0;
    QTest::newRow("refused") << Fault::Refused << State::Accepted << 2 << 1;
    QTest::newRow("token server down") << Fault::TokenServerDown << State::Accepted << 2 << 1;
    QTest::newRow("422") << Fault::NotAccepted << State::Undecided << 1 << 0;
    QTest::newRow("late in the list") << Fault::LateAfter << State::Adopted << 1 << 1;
    QTest::newRow("never in the list") << Fault::HiddenAfter << State::Undecided << 1 << 1;
    QTest::newRow("refused after") << Fault::StatusAfter << State::Adopted << 1 << 1;
    QTest::newRow("refused before") << Fault::StatusBefore << State::Undecided << 1 << 0;
    QTest::newRow("an old job") << Fault::OldJob << State::Adopted << 1 << 1;
    QTest::newRow("job 0") << Fault::ZeroId << State::Adopted << 1 << 1;
}

void TestLaunching::eachFaultEndsWell()
{
    QFETCH(Fault, fault);
    QFETCH(State, end);
    QFETCH(int, posts);
    QFETCH(int, jobs);
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.plan({fault});
    for (int i = 0; i < 20; ++i) // others at work in the same sandbox
        platform.make(compactJson(request(u"other%1"_s.arg(i))), clock.nowMs() - 1000 * i);
    Run run(file(), platform, clock);
    const QString id = run.launcher.launch(request());
    QTRY_VERIFY(run.settled());
    const LaunchEntry entry = *run.launcher.entry(id);
    QCOMPARE(entry.state, end);
    QCOMPARE(platform.posts(), posts);
    const QStringList made = platform.idsOf(compactJson(request()));
    QCOMPARE(made.size(), jobs);
    if (end == State::Accepted || end == State::Adopted)
        QCOMPARE(entry.resultId, made.first());
    if (end == State::Rejected || end == State::Undecided)
        QVERIFY(entry.failure);
    // The journal says the same to the next run.
    QTRY_VERIFY([&] {
        auto loaded = run.journal.load();
        loaded.waitForFinished();
        return loaded.result().value() == QList<LaunchEntry>{*run.launcher.entry(id)};
    }());
}

void TestLaunching::everyStatusIsLookedInto_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("worked");
    for (const int status : {302, 400, 401, 403, 404, 405, 408, 409, 410, 412, 415, 418, 422, 423,
                             424, 425, 429, 451, 499, 500, 501, 502, 503, 504, 505, 507, 520, 599}) {
        QTest::addRow("%d before the work", status) << status << false;
        QTest::addRow("%d after the work", status) << status << true;
    }
}

void TestLaunching::everyStatusIsLookedInto()
{
    QFETCH(int, status);
    QFETCH(bool, worked);
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.statuses = {status};
    platform.chooser = [worked] { return worked ? Fault::StatusAfter : Fault::StatusBefore; }; // for ever
    Run run(file(), platform, clock);
    const QString id = run.launcher.launch(request());
    QTRY_VERIFY(run.settled());
    const LaunchEntry entry = *run.launcher.entry(id);
    QCOMPARE(platform.posts(), 1);
    QCOMPARE(entry.state, worked ? State::Adopted : State::Undecided);
    QCOMPARE(entry.resultId, worked ? u"31001"_s : QString());
    QCOMPARE(entry.failure->httpStatus, status);
    QCOMPARE(entry.wasRefused(), status >= 400 && status < 500 && status != 408);
    QVERIFY(run.client.count("GET", u"/data/core/ups/export/jobs"_s) > 0);
    // What is said to the operator is what was seen.
    clock.advance(std::chrono::minutes(2));
    run.launcher.lookAgain(id);
    QTRY_VERIFY(run.settled());
    const LaunchEntry seen = *run.launcher.entry(id);
    QCOMPARE(launchSearchText(seen).isEmpty(), worked);
    if (!worked)
        QVERIFY2(launchSearchText(seen).contains(u"2 minute"_s), qPrintable(launchSearchText(seen)));
    QCOMPARE(launchEvidence(seen).contains(u"words of the platform"_s), entry.wasRefused() && !worked);
    QCOMPARE(platform.posts(), 1);
}

void TestLaunching::onlyWhereWantedARefusedLaunchLeavesOnceMore_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<Fault>>("plan");
    QTest::addColumn<int>("posts");
    QTest::addColumn<State>("end");
    const QList once{Fault::StatusBefore, Fault::None};
    QTest::newRow("429, off") << false << 429 << once << 1 << State::Undecided;
    QTest::newRow("401, off") << false << 401 << once << 1 << State::Undecided;
    QTest::newRow("429") << true << 429 << once << 2 << State::Accepted;
    QTest::newRow("401") << true << 401 << once << 2 << State::Accepted;
    for (const int other : {400, 403, 404, 408, 409, 422, 500, 503})
        QTest::addRow("%d", other) << true << other << once << 1 << State::Undecided;
    QTest::newRow("after the work") << true << 429 << QList{Fault::StatusAfter} << 1 << State::Adopted;
    QTest::newRow("for ever") << true << 429 << QList<Fault>(9, Fault::StatusBefore) << 2 << State::Undecided;
    QTest::newRow("and again after the work")
        << true << 401 << QList{Fault::StatusBefore, Fault::StatusAfter} << 2 << State::Adopted;
    QTest::newRow("then lost") << true << 429 << QList{Fault::StatusBefore, Fault::LostAfter} << 2 << State::Adopted;
    // It does not count as "not sent": the first one may have been carried out.
    QTest::newRow("then not reachable") << true << 429 << QList{Fault::StatusBefore, Fault::Refused} << 2
                                        << State::Undecided;
}

void TestLaunching::onlyWhereWantedARefusedLaunchLeavesOnceMore()
{
    QFETCH(bool, wanted);
    QFETCH(int, status);
    QFETCH(QList<Fault>, plan);
    QFETCH(int, posts);
    QFETCH(State, end);
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.statuses = {status};
    platform.plan(plan);
    Run run(file(), platform, clock);
    run.launcher.setRepeatsRefused(wanted);
    const QString id = run.launcher.launch(request());
    QTRY_COMPARE(run.launcher.entry(id)->state, end);
    QTRY_VERIFY(run.settled());
    QCOMPARE(platform.posts(), posts);
    QVERIFY(platform.jobs().size() <= 1);
    QCOMPARE(run.launcher.entry(id)->repeatedMs != 0, posts > 1);
    if (end == State::Undecided) { // nor later, and it was looked for as usual
        run.launcher.lookAgain(id);
        QTRY_VERIFY(run.settled());
        QCOMPARE(run.launcher.entry(id)->state, end);
        QCOMPARE(platform.posts(), posts);
    }
}

void TestLaunching::twoWindowsRepeatARefusedLaunchOnce()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.statuses = {429};
    platform.plan({Fault::StatusBefore});
    platform.listFails = true;
    QString id;
    {
        Run run(file(), platform, clock);
        id = run.launcher.launch(request());
        QTRY_VERIFY(run.launcher.entry(id)->unread);
    }
    clock.advance(std::chrono::seconds(1)); // it is not on its way any more
    Run one(file(), platform, clock);
    Run two(file(), platform, clock);
    for (Run *run : {&one, &two})
        run->launcher.setRepeatsRefused(true);
    platform.listFails = false;
    QTRY_VERIFY(one.settled() && two.settled());
    QTRY_VERIFY(!one.launcher.entry(id)->isOpen() && !two.launcher.entry(id)->isOpen());
    QCOMPARE(platform.posts(), 2);
    QCOMPARE(platform.jobs().size(), 1);
    QCOMPARE(one.launcher.entry(id)->resultId, u"31001"_s);
    QCOMPARE(two.launcher.entry(id)->resultId, u"31001"_s);
}

void TestLaunching::nextRunsDoNotRepeatIt()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.statuses = {401};
    platform.chooser = [] { return Fault::StatusBefore; };
    for (int i = 0; i < 4; ++i) {
        Run run(file(), platform, clock);
        run.launcher.setRepeatsRefused(true);
        QTRY_VERIFY(run.launcher.isStarted());
        if (i == 0)
            run.launcher.launch(request());
        else
            run.launcher.lookAgain(run.launcher.entries().first().id);
        QTRY_VERIFY(run.settled());
        QCOMPARE(run.launcher.entries().first().state, State::Undecided);
        QCOMPARE(platform.posts(), 2);
        run.step();
        clock.advance(std::chrono::seconds(1));
    }
}

void TestLaunching::aRetryAfterIsObeyed()
{
    const QString jobs = u"/data/core/ups/export/jobs"_s;
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.statuses = {429};
    platform.retryAfterMs = 400;
    platform.plan({Fault::StatusBefore, Fault::StatusAfter});
    Run run(file(), platform, clock);
    QTRY_VERIFY(run.launcher.isStarted());
    QElapsedTimer since;
    since.start();
    run.launcher.launch(request());
    QTRY_VERIFY(run.client.count("GET", jobs) > 0);
    QVERIFY2(since.elapsed() >= 370, "the list was read too early"); // Qt's timers are 5 % early
    QTRY_VERIFY(run.settled());
    // The list that says so, too: nobody waits an hour for it, and nobody reads it earlier.
    Failure later = kit::failureOf(Failure::Kind::Throttled, 429);
    later.retryAfterMs = 3'600'000;
    run.client.forget();
    run.client.answer("GET", jobs, later);
    const QString second = run.launcher.launch(request(u"second"_s));
    QTRY_COMPARE(run.launcher.entry(second)->state, State::Undecided);
    QCOMPARE(run.launcher.entry(second)->unread->kind, Failure::Kind::Throttled);
    QCOMPARE(run.client.count("GET", jobs), 1);
}

void TestLaunching::resendingIsBounded()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.chooser = [] { return Fault::Refused; };
    Run run(file(), platform, clock);
    const QString id = run.launcher.launch(request());
    QTRY_COMPARE(run.launcher.entry(id)->state, State::Rejected);
    QCOMPARE(platform.posts(), 5);
    QCOMPARE(run.launcher.entry(id)->attempts, 5);
    QCOMPARE(run.launcher.entry(id)->failure->kind, Failure::Kind::Unreachable);
    // A wait that nobody would sit through is not begun.
    Failure later = kit::failureOf(Failure::Kind::Throttled, 429, Failure::Reached::No); // by the token server
    later.retryAfterMs = 3'600'000;
    run.client.answer("POST", u"/data/core/ups/export/jobs"_s, later);
    const QString second = run.launcher.launch(request());
    QTRY_COMPARE(run.launcher.entry(second)->state, State::Rejected);
    QCOMPARE(run.launcher.entry(second)->attempts, 1);
    run.launcher.dismiss(second);
    QVERIFY(run.launcher.entry(second)->dismissed);
}

void TestLaunching::undecidedIsTheOperatorsChoice()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.plan({Fault::LostBefore, Fault::LostBefore, Fault::LostBefore, Fault::HiddenAfter});
    Run run(file(), platform, clock);
    const QString id = run.launcher.launch(request());
    QTRY_COMPARE(run.launcher.entry(id)->state, State::Undecided);
    const int posts = platform.posts();
    QVERIFY(kit::becomesIdle(everyWait));
    QCOMPARE(platform.posts(), posts); // never by itself

    QSignalSpy added(&run.launcher, &Launcher::entryAdded);
    run.launcher.resend(id);
    QTRY_COMPARE(added.size(), 1);
    const QString again = qvariant_cast<LaunchEntry>(added.first().first()).id;
    QCOMPARE(run.launcher.entry(id)->state, State::Resent);
    QCOMPARE(run.launcher.entry(id)->resentAs, again);
    run.launcher.resend(id); // a second click does nothing
    QTRY_COMPARE(run.launcher.entry(again)->state, State::Undecided);
    QCOMPARE(platform.posts(), 2);
    run.launcher.abandon(again);
    QCOMPARE(run.launcher.entry(again)->state, State::Abandoned);
    run.launcher.resend(again);
    QVERIFY(kit::becomesIdle(everyWait));
    QCOMPARE(platform.posts(), 2);

    const QString third = run.launcher.launch(request());
    QTRY_COMPARE(run.launcher.entry(third)->state, State::Undecided);
    run.launcher.lookAgain(third);
    QCOMPARE(run.launcher.entry(third)->state, State::Unknown);
    QTRY_COMPARE(run.launcher.entry(third)->state, State::Undecided);
    run.launcher.abandon(third);
    const QString fourth = run.launcher.launch(request());
    QTRY_COMPARE(run.launcher.entry(fourth)->state, State::Undecided);
    run.launcher.adopt(fourth, u"31001"_s); // the operator knows better
    QTRY_COMPARE(run.launcher.entry(fourth)->state, State::Adopted);
}

void TestLaunching::severalCandidatesAreShown()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.plan({Fault::LostAfter});
    platform.make(compactJson(request()), clock.nowMs() + 500); // a colleague's, at the same time
    Run run(file(), platform, clock);
    const QString id = run.launcher.launch(request());
    QTRY_COMPARE(run.launcher.entry(id)->state, State::Undecided);
    QCOMPARE(run.launcher.entry(id)->candidates.size(), 2);
    run.launcher.adopt(id, run.launcher.entry(id)->candidates.last());
    QTRY_COMPARE(run.launcher.entry(id)->state, State::Adopted);
    QCOMPARE(platform.posts(), 1);
}

void TestLaunching::twinsGetTheirOwnJobs()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.chooser = [] { return Fault::LostAfter; };
    Run run(file(), platform, clock);
    QStringList ids;
    for (int i = 0; i < 4; ++i) {
        ids += run.launcher.launch(request());
        clock.advance(std::chrono::milliseconds(3));
    }
    QTRY_VERIFY(run.settled());
    QStringList jobs;
    for (const QString &id : ids) {
        QCOMPARE(run.launcher.entry(id)->state, State::Adopted);
        jobs += run.launcher.entry(id)->resultId;
    }
    QCOMPARE(QSet<QString>(jobs.begin(), jobs.end()).size(), 4);
    QCOMPARE(platform.posts(), 4);
}

void TestLaunching::manyLostLaunchesShareAWalkThroughTheList()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.chooser = [] { return Fault::LostAfter; };
    Run run(file(), platform, clock);
    run.client.hold();
    constexpr int launches = 40;
    QStringList ids;
    for (int i = 0; i < launches; ++i)
        ids += run.launcher.launch(request(u"dataset-%1"_s.arg(i)));
    QTRY_COMPARE(run.client.waiting(), launches);
    run.client.release(); // the platform fell over: all answers are lost at once
    QTRY_VERIFY(run.settled());
    QSet<QString> jobs;
    for (const QString &id : ids) {
        QCOMPARE(run.launcher.entry(id)->state, State::Adopted);
        QCOMPARE(platform.idsOf(run.launcher.entry(id)->body), QStringList{run.launcher.entry(id)->resultId});
        jobs.insert(run.launcher.entry(id)->resultId);
    }
    QCOMPARE(jobs.size(), launches);
    // Six pages of seven hold them all. Those whose turn came while a walk was under way share the next one.
    constexpr int pages = (launches + 6) / 7;
    const qsizetype asked = run.client.count("GET", u"/data/core/ups/export/jobs"_s);
    QVERIFY2(asked >= pages && asked <= 4 * pages, qPrintable(u"%1 lists for %2 launches"_s.arg(asked).arg(launches)));
    QCOMPARE(platform.posts(), launches);
}

void TestLaunching::aTwinOnItsWayIsWaitedFor()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.plan({Fault::LostBefore, Fault::None});
    Run run(file(), platform, clock);
    const QString first = run.launcher.launch(request());
    QTRY_COMPARE(run.launcher.entry(first)->state, State::Unknown);
    // The second one's job is made, its answer is still under way: the first must not take the job for its own.
    run.client.answer("POST", u"/data/core/ups/export/jobs"_s, [&](const PlatformRequest &) {
        platform.make(compactJson(request()), clock.nowMs());
        return kit::failureOf(Failure::Kind::Interrupted, 0, Failure::Reached::Maybe);
    });
    run.client.hold();
    const QString second = run.launcher.launch(request());
    QTRY_COMPARE(run.client.count("POST", u"/data/core/ups/export/jobs"_s), 2);
    platform.make(compactJson(request()), clock.nowMs());
    run.client.answer("POST", u"/data/core/ups/export/jobs"_s,
                      "{\"id\": 31001, \"status\": \"NEW\", \"creationTime\": " + QByteArray::number(clock.nowMs())
                          + '}');
    for (int i = 0; i < 100; ++i) { // all looks come back, the POST does not
        if (run.client.waiting() > 0 && run.client.requests().last().method == "GET")
            run.client.releaseOne();
        run.step();
        QVERIFY(run.launcher.entry(first)->state != State::Adopted
                || run.launcher.entry(second)->resultId == u"31001"_s);
    }
    run.client.release();
    QTRY_VERIFY(run.settled());
    QCOMPARE(run.launcher.entry(second)->state, State::Accepted);
    QCOMPARE(run.launcher.entry(second)->resultId, u"31001"_s);
    QCOMPARE(run.launcher.entry(first)->state, State::Undecided);
}

void TestLaunching::aSkewedClockIsAllowedFor()
{
    for (const qint64 skew : {-7'200'000, 7'200'000}) {
        init();
        FakeClock clock;
        ScriptedPlatform platform(clock);
        platform.skewMs = skew;
        platform.plan({Fault::LostAfter});
        // The same export of an hour ago, and one of an hour ahead by our clock: neither can be it.
        platform.make(compactJson(request()), clock.nowMs() + skew - 3'600'000);
        Run run(file(), platform, clock);
        const QString id = run.launcher.launch(request());
        QTRY_VERIFY(run.settled());
        QCOMPARE(run.launcher.entry(id)->state, State::Adopted);
        QCOMPARE(run.launcher.entry(id)->resultId, u"31002"_s);
    }
}

void TestLaunching::whileTheListFailsNothingIsConcluded()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.plan({Fault::LostAfter});
    platform.listFails = true;
    Run run(file(), platform, clock);
    const QString id = run.launcher.launch(request());
    QTRY_VERIFY(run.client.count("GET", u"/data/core/ups/export/jobs"_s) > 8);
    QCOMPARE(run.launcher.entry(id)->state, State::Unknown);
    platform.listFails = false;
    QTRY_COMPARE(run.launcher.entry(id)->state, State::Adopted);
}

void TestLaunching::identicalLaunchesAreReported()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    Run run(file(), platform, clock);
    QVERIFY(run.launcher.identicalRecent(request()).isEmpty());
    const QString id = run.launcher.launch(request());
    QCOMPARE(run.launcher.identicalRecent(request()).size(), 1); // at once, before any answer
    QTRY_VERIFY(run.settled());
    // What did not leave does not count; what was refused may have been done.
    run.client.answerOnce("POST", u"/data/core/ups/export/jobs"_s,
                          kit::failureOf(Failure::Kind::SignIn, 400, Failure::Reached::No));
    const QString unsent = run.launcher.launch(request(u"other"_s));
    QTRY_COMPARE(run.launcher.entry(unsent)->state, State::Rejected);
    platform.plan({Fault::NotAccepted});
    run.launcher.launch(request(u"refused"_s));
    QTRY_VERIFY(run.settled());
    QCOMPARE(run.launcher.identicalRecent(request(u"refused"_s)).size(), 1);
    QCOMPARE(run.launcher.identicalRecent(request()).first().id, id);
    QVERIFY(run.launcher.identicalRecent(request(u"other"_s)).isEmpty());
    clock.advance(std::chrono::minutes(11));
    QVERIFY(run.launcher.identicalRecent(request()).isEmpty());
}

void TestLaunching::otherPlacesAreLeftAlone()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.plan({Fault::LostBefore});
    platform.listFails = true; // nothing is concluded before the run ends
    {
        Run run(file(), platform, clock);
        run.launcher.launch(request());
        QTRY_COMPARE(run.launcher.entries().first().state, State::Unknown);
    }
    Store store(file());
    FakeClient client;
    Connection elsewhere = client.connection();
    elsewhere.sandbox = u"prod"_s;
    client.setConnection(elsewhere);
    LaunchJournal journal(store);
    Launcher launcher(client, journal, clock, quick());
    launcher.start();
    QTRY_VERIFY(launcher.isStarted());
    QVERIFY(launcher.entries().isEmpty());
    QVERIFY(client.requests().isEmpty());
}

void TestLaunching::twoWindowsSendOnce()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    platform.plan({Fault::Refused});
    // The first run ends while it waits to send again; then two windows find the entry at the same time.
    {
        Store store(file());
        FakeClient client;
        platform.attach(client);
        LaunchJournal journal(store);
        Launcher::Pace patient = quick();
        patient.resends = {std::chrono::seconds(60)};
        Launcher launcher(client, journal, clock, patient);
        launcher.launch(request());
        QTRY_VERIFY(!launcher.entries().isEmpty() && launcher.entries().first().failure);
    }
    Run one(file(), platform, clock);
    Run two(file(), platform, clock);
    QTRY_VERIFY(one.settled() && two.settled());
    QCOMPARE(platform.posts(), 2); // the refused one, and one more
    QCOMPARE(platform.jobs().size(), 1);
    QCOMPARE(one.launcher.entries().first().resultId, u"31001"_s);
    QCOMPARE(two.launcher.entries().first().resultId, u"31001"_s);
}

void TestLaunching::aJobOfTheOtherWindowIsNotFoundForEver()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    Run one(file(), platform, clock);
    Run two(file(), platform, clock);
    QTRY_VERIFY(one.launcher.isStarted() && two.launcher.isStarted());
    // The same click in both windows; the platform gets one of them, and its list shows one job for both to find.
    const QString accepted = one.launcher.launch(request());
    QTRY_COMPARE(one.launcher.entry(accepted)->state, State::Accepted);
    platform.plan({Fault::LostBefore});
    const QString lost = two.launcher.launch(request());
    QTRY_COMPARE(two.launcher.entry(lost)->state, State::Undecided);
    QVERIFY(two.launcher.entry(lost)->candidates.isEmpty());
    QCOMPARE(platform.posts(), 2);
}

void TestLaunching::crashAtEveryStep_data()
{
    QTest::addColumn<QList<Fault>>("plan");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("accepted") << QList{Fault::None} << false;
    QTest::newRow("lost after") << QList{Fault::LostAfter} << false;
    QTest::newRow("lost before") << QList{Fault::LostBefore} << false;
    QTest::newRow("resent") << QList{Fault::Refused, Fault::TokenServerDown, Fault::None} << false;
    QTest::newRow("resent, then lost") << QList{Fault::Refused, Fault::LostAfter} << false;
    QTest::newRow("refused") << QList{Fault::NotAccepted} << false;
    QTest::newRow("refused after the work") << QList{Fault::StatusAfter} << false;
    QTest::newRow("resent, then refused after the work") << QList{Fault::Refused, Fault::StatusAfter} << false;
    QTest::newRow("refused and repeated") << QList{Fault::StatusBefore, Fault::None} << true;
    QTest::newRow("refused, repeated and lost") << QList{Fault::StatusBefore, Fault::LostAfter} << true;
    QTest::newRow("refused after the work, not to be repeated") << QList{Fault::StatusAfter, Fault::None} << true;
    QTest::newRow("an old job") << QList{Fault::OldJob} << false;
}

void TestLaunching::crashAtEveryStep()
{
    QFETCH(QList<Fault>, plan);
    QFETCH(bool, repeats);
    using Here = std::function<bool(Run &, const QString &)>;
    const auto posts = [](int count) -> Here {
        return [count](Run &run, const QString &) {
            return run.client.count("POST", u"/data/core/ups/export/jobs"_s) >= count;
        };
    };
    const auto state = [](State wanted) -> Here {
        return [wanted](Run &run, const QString &id) { return run.launcher.entry(id)->state == wanted; };
    };
    const Here looking
        = [](Run &run, const QString &) { return run.client.count("GET", u"/data/core/ups/export/jobs"_s) > 0; };
    const QList<std::pair<Here, bool>> places{
        {[](Run &, const QString &) { return true; }, false}, // the click alone
        {posts(1), true}, // the request has left, no answer yet
        {posts(1), false},
        {posts(2), true},
        {posts(2), false},
        {posts(3), true},
        {state(State::Unknown), false},
        {looking, true}, // the list is asked for
        {looking, false},
        {state(State::Accepted), false},
        {state(State::Adopted), false},
        {state(State::Rejected), false},
        {state(State::Undecided), false},
    };
    for (qsizetype place = 0; place < places.size(); ++place) {
        init();
        FakeClock clock;
        ScriptedPlatform platform(clock);
        platform.plan(plan);
        QString id;
        {
            Run run(file(), platform, clock);
            QTRY_VERIFY(run.launcher.isStarted());
            run.launcher.setRepeatsRefused(repeats);
            if (places.at(place).second)
                run.client.hold();
            id = run.launcher.launch(request());
            for (int i = 0; i < 600 && !places.at(place).first(run, id) && !run.settled(); ++i) {
                // Held: everything before the wanted place is answered.
                if (places.at(place).second && run.client.waiting() > 0 && !places.at(place).first(run, id))
                    run.client.releaseOne();
                run.step();
            }
        } // everything in memory is gone
        Run run(file(), platform, clock);
        run.launcher.setRepeatsRefused(repeats);
        QTRY_VERIFY(run.launcher.isStarted());
        for (int i = 0; i < 2000 && !run.settled(); ++i) {
            clock.advance(std::chrono::milliseconds(1));
            run.step();
        }
        QVERIFY2(run.settled(), qPrintable(u"place %1"_s.arg(place)));
        QCOMPARE(run.launcher.entries().size(), 1); // never forgotten
        const LaunchEntry entry = run.launcher.entries().first();
        QCOMPARE(entry.id, id);
        const QStringList made = platform.idsOf(compactJson(request()));
        QVERIFY2(made.size() <= 1, qPrintable(u"place %1: %2 jobs"_s.arg(place).arg(made.size())));
        switch (entry.state) {
        case State::Accepted:
        case State::Adopted:
            QCOMPARE(made, QStringList{entry.resultId});
            break;
        case State::Rejected:
            QVERIFY(made.isEmpty());
            break;
        case State::Undecided:
            QVERIFY(made.isEmpty()); // all that was made is in the list here, and is found
            break;
        default:
            QFAIL("still open");
        }
    }
}

void TestLaunching::killedProcessLeavesADurableEntry()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"die-while-sending"_s, file()});
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    platform.make(compactJson(request()), clock.nowMs()); // it had arrived
    Run run(file(), platform, clock);
    QTRY_VERIFY(run.settled());
    QCOMPARE(run.launcher.entries().size(), 1);
    QCOMPARE(run.launcher.entries().first().state, State::Adopted);
    QCOMPARE(run.launcher.entries().first().resultId, u"31001"_s);
    QCOMPARE(platform.posts(), 0);
}

void TestLaunching::hundredsOfLaunchesUnderFaultsAndCrashes()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    test::RandomRequest random(6);
    platform.chooser
        = [&random] { return random.chance(30) ? Fault::None : Fault(random.upTo(ScriptedPlatform::faults - 1)); };
    QHash<QString, QByteArray> clicks; // every one by its entry
    constexpr int launches = 200;
    auto run = std::make_unique<Run>(file(), platform, clock);
    int crashes = 0;
    for (int i = 0; i < launches; ++i) {
        // One in five repeats an earlier request on purpose.
        const bool twin = random.chance(20) && i > 0;
        const ExportRequest asked = request(u"d%1"_s.arg(twin ? random.upTo(i - 1) : i));
        clicks.insert(run->launcher.launch(asked), compactJson(asked));
        clock.advance(std::chrono::milliseconds(random.upTo(3000)));
        for (int k = random.upTo(6); k > 0; --k)
            run->step();
        if (random.chance(10)) {
            run.reset();
            run = std::make_unique<Run>(file(), platform, clock);
            QTRY_VERIFY(run->launcher.isStarted());
            ++crashes;
        }
    }
    QVERIFY(crashes > 5);
    // However slow the disk is: the journal writes twice and more for each launch.
    for (const QDeadlineTimer patience(std::chrono::seconds(200)); !run->settled() && !patience.hasExpired();) {
        clock.advance(std::chrono::milliseconds(2));
        run->step();
    }
    QVERIFY(run->settled());

    QHash<State, int> ends;
    QSet<QString> owned;
    QHash<QByteArray, int> mayHaveMade; // clicks of a body that may own one of its jobs
    for (auto click = clicks.cbegin(); click != clicks.cend(); ++click) {
        const auto entry = run->launcher.entry(click.key());
        QVERIFY2(entry, "a click was forgotten");
        QVERIFY2(!entry->isOpen() || entry->state == State::Undecided, "an outcome is neither known nor asked about");
        ++ends[entry->state];
        if (entry->state == State::Accepted || entry->state == State::Adopted) {
            QVERIFY2(!owned.contains(entry->resultId), "one job for two clicks");
            QVERIFY2(platform.idsOf(click.value()).contains(entry->resultId), "somebody else's job");
            owned.insert(entry->resultId);
        }
        mayHaveMade[click.value()] += entry->state == State::Rejected ? 0 : 1;
    }
    for (auto body = mayHaveMade.cbegin(); body != mayHaveMade.cend(); ++body)
        QVERIFY2(platform.idsOf(body.key()).size() <= body.value(), "more jobs than clicks");
    int unowned = 0;
    for (const ScriptedPlatform::Job &job : platform.jobs()) {
        if (owned.contains(QString::number(job.id)))
            continue;
        ++unowned;
        const bool asked = std::any_of(clicks.keyBegin(), clicks.keyEnd(), [&](const QString &id) {
            return clicks.value(id) == job.body && run->launcher.entry(id)->state == State::Undecided;
        });
        QVERIFY2(asked, "a job that nobody is asked about");
    }
    qInfo("%d launches, %d crashes: %d POSTs, %d jobs; accepted %d, adopted %d, rejected %d, asked %d (%d with a job)",
          launches, crashes, platform.posts(), int(platform.jobs().size()), ends.value(State::Accepted),
          ends.value(State::Adopted), ends.value(State::Rejected), ends.value(State::Undecided), unowned);
    QVERIFY(ends.value(State::Adopted) > 20);
}

void TestLaunching::rowsTellWhereALaunchStands()
{
    LaunchEntry entry;
    entry.id = u"e"_s;
    entry.body = compactJson(request(u"d"_s));
    entry.createdMs = entry.sentMs = 1000;
    const auto row = [&](State state) {
        entry.state = state;
        return launchRows({entry}, 500);
    };
    QCOMPARE(row(State::Sending).first().state, LaunchRow::State::Sending);
    QCOMPARE(row(State::Sending).first().datasetId, u"d"_s);
    QVERIFY(row(State::Sending).first().hasEvents);
    QCOMPARE(row(State::Unknown).first().state, LaunchRow::State::Searching);
    QCOMPARE(row(State::Undecided).first().state, LaunchRow::State::Unknown);
    QVERIFY(row(State::Resent).isEmpty());
    QVERIFY(row(State::Abandoned).isEmpty());
    entry.resultId = u"7"_s;
    QCOMPARE(row(State::Accepted).first().jobId, u"7"_s);
    QVERIFY(launchRows({entry}, 2000).isEmpty()); // long in the table, or gone
    entry.failure = kit::failureOf(Failure::Kind::Rejected, 422);
    QCOMPARE(row(State::Rejected).first().state, LaunchRow::State::Rejected);
    QVERIFY(row(State::Rejected).first().note.size() > 20);
    QVERIFY(row(State::Unknown).first().note.startsWith(u"Refused"_s));
    QVERIFY(row(State::Undecided).first().note.startsWith(u"Refused"_s));
    entry.dismissed = true;
    QVERIFY(row(State::Rejected).isEmpty());
    for (int i = 0; i <= int(State::Abandoned); ++i) {
        entry.state = State(i);
        QVERIFY(!launchText(entry).isEmpty()); // with a failure even where the status says enough without
    }
}

void TestLaunching::likenessOfJobs_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("said"); // beside id, status and creationTime
    QTest::addColumn<Likeness>("expected");
    const auto row = [](const char *name, const char16_t *asked, const char16_t *said, Likeness expected) {
        QTest::newRow(name) << QString::fromUtf16(asked) << QString::fromUtf16(said) << expected;
    };
    constexpr auto same = Likeness::Same;
    constexpr auto possible = Likeness::Possible;
    constexpr auto different = Likeness::Different;
    row("echo", u"'fields':'a,b'", u"'fields':'a, b'", same);
    row("order of fields", u"'fields':'a,b'", u"'fields':['b','a']", same);
    row("other fields", u"'fields':'a,b'", u"'fields':'a'", different);
    row("all fields", u"", u"", same);
    row("all fields, empty text", u"'fields':''", u"", same);
    row("fields not said", u"'fields':'a'", u"", possible);
    row("fields not asked", u"", u"'fields':'a'", different);
    row("policy filled in", u"", u"'mergePolicy':{'id':'m','version':1}", same);
    row("policy", u"'mergePolicy':{'id':'m'}", u"'mergePolicy':{'id':'m','version':3}", same);
    row("other policy", u"'mergePolicy':{'id':'m'}", u"'mergePolicy':{'id':'n'}", different);
    row("other version", u"'mergePolicy':{'id':'m','version':1}", u"'mergePolicy':{'id':'m','version':2}", different);
    row("policy not said", u"'mergePolicy':{'id':'m'}", u"", possible);
    row("events", u"'additionalFields':{'eventList':{}}", u"'additionalFields':{'eventList':{}}", same);
    row("no events", u"'additionalFields':{'eventList':{}}", u"", possible);
    row("events too many", u"", u"'additionalFields':{'eventList':{}}", different);
    row("time in another zone",
        u"'additionalFields':{'eventList':{'filter':{'fromIngestTimestamp':'2018-10-25T13:22:04-07:00'}}}",
        u"'additionalFields':{'eventList':{'filter':{'fromIngestTimestamp':'2018-10-25T20:22:04Z'}}}", same);
    row("another time", u"'filter':{'fromIngestTimestamp':'2018-10-25T13:22:04Z'}",
        u"'filter':{'fromIngestTimestamp':'2018-10-25T13:22:05Z'}", different);
    row("segments", u"'filter':{'segments':[{'segmentId':'a'},{'segmentId':'b','status':['realized']}]}",
        u"'filter':{'segments':[{'segmentId':'b','segmentNs':'ups','status':['realized']},{'segmentId':'a','status':"
        u"['realized','existing']}]}",
        same);
    row("fewer segments", u"'filter':{'segments':[{'segmentId':'a'},{'segmentId':'b'}]}",
        u"'filter':{'segments':[{'segmentId':'a'}]}", different);
    row("segment status", u"'filter':{'segments':[{'segmentId':'a','status':['exited']}]}",
        u"'filter':{'segments':[{'segmentId':'a','status':['realized']}]}", different);
    row("default said", u"", u"'filter':{'emptyProfiles':false},'evaluationInfo':{'segmentation':false}", same);
    row("empty profiles", u"'filter':{'emptyProfiles':true}", u"'filter':{'emptyProfiles':false}", different);
    row("our own key", u"'x-click':1", u"'x-click':2", different);
    row("key of the platform", u"", u"'priority':2,'metrics':{}", same);
}

void TestLaunching::likenessOfJobs()
{
    QFETCH(QString, asked);
    QFETCH(QString, said);
    QFETCH(Likeness, expected);
    const auto json = [](const QString &start, const QString &members, const QString &dataset) {
        return QString(u"{"_s + start + members + (members.isEmpty() ? u""_s : u","_s) + u"'destination':{'"_s + dataset
                       + u"':'d'},'schema':{'name':'_xdm.context.profile'}}"_s)
            .replace(u'\'', u'"');
    };
    const auto request = readExportRequest(json({}, asked, u"datasetId"_s)).request;
    QVERIFY(request);
    const QString record = json(u"'id':7,'status':'NEW','creationTime':1,"_s, said, u"dataSetId"_s);
    QCOMPARE(likeness(*request, jobOf(record.toUtf8())), expected);
    QString elsewhere = record;
    elsewhere.replace(u"\"d\""_s, u"\"e\""_s);
    QCOMPARE(likeness(*request, jobOf(elsewhere.toUtf8())), Likeness::Different);
}

void TestLaunching::findingInLists()
{
    FakeClock clock;
    ScriptedPlatform platform(clock);
    const auto job = [](qint64 id, qint64 createdMs, const char *more = "") {
        return jobOf("{\"id\":" + QByteArray::number(id)
                     + ",\"status\":\"NEW\",\"creationTime\":" + QByteArray::number(createdMs) + ",\"requestId\":\"r"
                     + QByteArray::number(id) + "\",\"destination\":{\"datasetId\":\"d\"}" + more + "}");
    };
    const qint64 base = 1'700'000'000'000;
    LostLaunch lost;
    lost.id = u"one"_s;
    lost.request.datasetId = u"d"_s;
    lost.sentMs = base;
    lost.requestMs = 90'000;
    const SearchWindow window{{}, 30'000};
    const auto find = [&](const std::vector<ExportJob> &jobs, const QSet<QString> &owned = {}) {
        return findJob(lost, {lost}, jobs, owned, window);
    };
    using Kind = Finding::Kind;
    QCOMPARE(find({}), Finding());
    QCOMPARE(find({job(1, base + 10)}), (Finding{Kind::One, u"1"_s, {}}));
    QCOMPARE(find({job(1, base + 10)}, {u"1"_s}), Finding());
    QCOMPARE(find({job(1, base - 31'000), job(2, base + 121'000)}), Finding());
    QCOMPARE(find({job(1, base - 29'000)}).kind, Kind::One);
    QCOMPARE(find({job(2, base + 20), job(1, base + 10)}), (Finding{Kind::Several, {}, {u"1"_s, u"2"_s}}));
    QCOMPARE(find({job(1, base + 10), job(1, base + 10)}).kind, Kind::One); // the list moved while it was paged
    QCOMPARE(find({job(1, base + 10, ",\"fields\":\"a\"")}), Finding());
    QCOMPARE(find({job(2, base + 20), job(1, base + 10)}, {u"2"_s}), (Finding{Kind::One, u"1"_s, {}}));
    // The platform's own request id settles it.
    lost.requestId = u"r2"_s;
    QCOMPARE(find({job(2, base + 20), job(1, base + 10)}), (Finding{Kind::One, u"2"_s, {}}));
    lost.requestId.clear();
    // What may be it is named, but not taken.
    lost.request.fields = QStringList{u"a"_s};
    QCOMPARE(find({job(1, base + 10)}), (Finding{Kind::None, {}, {u"1"_s}}));
    lost.request.fields.reset();
    // Two clicks, two jobs: in the order of the clicks. Two clicks, one job: the earlier click gets it.
    LostLaunch second = lost;
    second.id = u"two"_s;
    second.sentMs += 5000;
    const std::vector<ExportJob> both{job(2, base + 5010), job(1, base + 10)};
    QCOMPARE(findJob(lost, {lost, second}, both, {}, window).resultId, u"1"_s);
    QCOMPARE(findJob(second, {lost, second}, both, {}, window).resultId, u"2"_s);
    // In the same second, too: the list is newest first.
    const std::vector<ExportJob> sameSecond{job(2, base + 5000), job(1, base + 5000)};
    QCOMPARE(findJob(lost, {lost, second}, sameSecond, {}, window).resultId, u"1"_s);
    QCOMPARE(findJob(second, {lost, second}, sameSecond, {}, window).resultId, u"2"_s);
    QCOMPARE(findJob(second, {lost, second}, {both.back()}, {}, window).kind, Kind::None);
    QCOMPARE(findJob(second, {lost, second}, {both.back()}, {}, window).candidates, QStringList{u"1"_s});
    // Three jobs for two clicks: somebody else's is among them.
    const std::vector<ExportJob> three{job(3, base + 30), job(2, base + 20), job(1, base + 10)};
    QCOMPARE(findJob(lost, {lost, second}, three, {}, window).candidates.size(), 3);
}

void TestLaunching::journalKeepsEverythingOfAnEntry()
{
    Store store(file());
    LaunchJournal journal(store);
    test::RandomRequest random(3);
    QList<LaunchEntry> written;
    for (int i = 0; i < 60; ++i) {
        const ExportRequest asked = random.next();
        LaunchEntry entry;
        entry.id = u"id%1"_s.arg(i);
        entry.connectionId = random.text();
        entry.platform = random.text();
        entry.mayBeForgotten = random.chance(10);
        entry.orgId = random.text();
        entry.sandbox = random.word();
        entry.body = compactJson(asked);
        entry.fingerprint = fingerprint(asked);
        entry.createdMs = 1000 + i;
        entry.sentMs = 2000 + i;
        entry.attempts = random.upTo(9);
        entry.skewMs = random.upTo(1000) - 500;
        entry.repeatedMs = random.chance(50) ? 3000 + i : 0;
        entry.searchedMs = random.chance(50) ? 4000 + i : 0;
        auto added = journal.add(entry);
        added.waitForFinished();
        QVERIFY(added.result().ok());
        entry.state = State(random.upTo(int(State::Abandoned)));
        if (random.chance(50)) {
            Failure failure = kit::failureOf(Failure::Kind(random.upTo(int(Failure::Kind::Storage))), random.upTo(599),
                                             Failure::Reached(random.upTo(2)));
            failure.detail = random.text();
            failure.requestId = random.word();
            failure.retryAfterMs = random.upTo(100);
            failure.body = random.text().toUtf8();
            entry.failure = failure;
        }
        entry.resultId = random.word();
        entry.candidates = random.paths();
        if (random.chance(50)) {
            entry.unread = kit::failureOf(Failure::Kind::Forbidden, 403);
            entry.unread->detail = random.text();
        }
        entry.resentAs = random.chance(50) ? random.word() : QString();
        entry.dismissed = random.chance(50);
        auto updated = journal.update(entry);
        updated.waitForFinished();
        QCOMPARE(updated.result().value(), entry);
        written += entry;
    }
    auto loaded = journal.load();
    loaded.waitForFinished();
    QVERIFY(loaded.result().value() == written);
    // What is settled is not opened again by a window that does not know it yet.
    const auto settled = std::find_if(written.begin(), written.end(),
                                      [](const LaunchEntry &entry) { return entry.state == State::Accepted; });
    QVERIFY(settled != written.end());
    LaunchEntry stale = *settled;
    stale.state = State::Unknown;
    auto refused = journal.update(stale);
    refused.waitForFinished();
    QCOMPARE(refused.result().value(), *settled);
}

void TestLaunching::draftsSurvive()
{
    FakeClock clock;
    const QString broken = u"{\"destination\": {\"datasetId\": 'd'"_s;
    ComposerState kept;
    {
        Store store(file());
        ExportComposer composer(clock);
        Drafts drafts(store, composer, clock, 1);
        QSignalSpy restored(&drafts, &Drafts::restored);
        QSignalSpy saved(&drafts, &Drafts::saved);
        drafts.open(u"c"_s, u"prod"_s);
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(restored.first().first().toBool(), false);
        ContentEdits(composer).setFields(QStringList{u"a"_s});
        ContentEdits(composer).setContentKind(ContentKind::ProfilesAndEvents);
        ContentEdits(composer).setEventsFrom(Timestamp(u"2018-10-25T13:22:04-07:00"_s));
        ContentEdits(composer).setContentKind(ContentKind::Profiles); // the events are out of sight, not gone
        ContentEdits(composer).setFields(std::nullopt);
        RequestText(composer).setText(broken);
        kept = composer.state();
        QTRY_VERIFY(saved.size() > 0);
        // Another sandbox has its own.
        drafts.open(u"c"_s, u"dev"_s);
        QTRY_COMPARE(restored.size(), 2);
        QVERIFY(composer.isBlank());
        SelectionEdits(composer).setDatasetId(u"dev-dataset"_s);
        drafts.open(u"c"_s, u"prod"_s);
        QTRY_COMPARE(restored.size(), 3);
        QVERIFY(composer.state() == kept);
        ContentEdits(composer).setEmptyProfiles(true); // not saved yet when the program ends
        kept = composer.state();
    }
    Store store(file());
    ExportComposer composer(clock);
    Drafts drafts(store, composer, clock, 1);
    QSignalSpy restored(&drafts, &Drafts::restored);
    drafts.open(u"c"_s, u"prod"_s);
    QTRY_COMPARE(restored.size(), 1);
    QVERIFY(composer.state() == kept);
    QVERIFY(!composer.canUndo());
    ContentEdits(composer).setContentKind(ContentKind::ProfilesAndEvents);
    QCOMPARE(composer.request().events->from.text(), u"2018-10-25T13:22:04-07:00"_s);
    QCOMPARE(composer.state().chosenFields(), QStringList{u"a"_s});
    drafts.open(u"c"_s, u"dev"_s);
    QTRY_COMPARE(restored.size(), 2);
    QCOMPARE(composer.request().datasetId, u"dev-dataset"_s);
    composer.clear();
    auto flushed = drafts.flush();
    flushed.waitForFinished();
    QVERIFY(flushed.result().ok());
    drafts.open(u"c"_s, u"dev"_s);
    QTRY_COMPARE(restored.size(), 3);
    QCOMPARE(restored.last().first().toBool(), false);
}

namespace
{

/// The child of killedProcessLeavesADurableEntry(): launches and is killed while its request is on its way.
int dieWhileSending(QCoreApplication &application, const QStringList &arguments)
{
    FakeClock clock;
    Store store(arguments.value(0));
    FakeClient client;
    client.answer("POST", u"/data/core/ups/export/jobs"_s, [](const PlatformRequest &) -> Outcome<PlatformReply> {
        std::raise(SIGKILL);
        return Failure();
    });
    LaunchJournal journal(store);
    Launcher launcher(client, journal, clock, quick());
    launcher.launch(request());
    return application.exec();
}

} // namespace

static const kit::TestProgram dyingChild("die-while-sending", dieWhileSending);

EXPORTDESK_TEST(TestLaunching)

#include "tst_launching.moc"
