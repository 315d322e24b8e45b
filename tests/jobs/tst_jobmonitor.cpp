// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcanceller.h"
#include "models/jobs/jobdetails.h"
#include "models/jobs/jobhistory.h"
#include "models/store/store.h"
#include "tests/jobs/followedjobs.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace exportdesk;
using kit::failureOf;
using kit::JobRecord;

Q_DECLARE_METATYPE(exportdesk::JobListPass::Bounds)

namespace
{

/// Followed jobs that can be cancelled.
struct Scene : kit::FollowedJobs {
    JobCanceller canceller{jobs.known, jobs.merger, ExportJobCalls(client), clock};

    Scene() { canceller.setWatchInterval(1ms); }

    void add(qint64 id, const QByteArray &status = "SUCCEEDED")
    {
        platform.jobs[id] = JobRecord{.id = id, .status = status, .created = 1'772'000'000'000 + id * 1000};
    }
    void set(qint64 id, const QByteArray &status)
    {
        platform.jobs[id].status = status;
        platform.jobs[id].updated += 1000;
    }
    /// Runs the event loop until the list has been read.
    void idle()
    {
        QVERIFY(kit::becomesIdle());
        QVERIFY(!monitor.state().refreshing);
    }
    QList<qint64> lookedUp() const
    {
        QList<qint64> ids;
        for (const PlatformRequest &request : client.requests("GET", QString::fromLatin1(kit::FakeJobs::path) + u"/*"))
            ids.append(request.path.section(u'/', -1).toLongLong());
        return ids;
    }
    QList<PlatformRequest> lists() const { return client.requests("GET", QString::fromLatin1(kit::FakeJobs::path)); }
    /// Empty when the table says what the platform says.
    QString difference() const
    {
        for (const auto &[id, job] : platform.jobs) {
            const auto facts = jobs.model.facts(QString::number(id));
            if (!facts)
                return u"job %1 is missing"_s.arg(id);
            if (facts->statusWord != QString::fromLatin1(job.status) || facts->updatedMs != job.updated)
                return u"job %1 is %2, not %3"_s.arg(id).arg(facts->statusWord, QString::fromLatin1(job.status));
            if (!facts->onPlatform)
                return u"job %1 is said to be removed"_s.arg(id);
        }
        for (int row = 0; row < jobs.model.rowCount(); ++row) {
            const JobFacts facts = jobs.model.facts(row);
            if (facts.onPlatform && !isTerminal(facts.status) && !platform.jobs.contains(facts.id.toLongLong()))
                return u"job %1 is no longer there"_s.arg(facts.id);
        }
        return {};
    }
};

PollFacts quiet()
{
    PollFacts facts;
    facts.nowMs = 1'000'000'000;
    return facts;
}

} // namespace

class TestJobMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planFollowsWhatHappens_data()
    {
        QTest::addColumn<PollFacts>("facts");
        QTest::addColumn<qint64>("delayMs");
        QTest::addColumn<PollWhy>("why");
        const auto row = [](const char *name, qint64 delay, PollWhy why, const std::function<void(PollFacts &)> &edit) {
            PollFacts facts = quiet();
            edit(facts);
            QTest::newRow(name) << facts << delay << why;
        };
        row("quiet", 60'000, PollWhy::Quiet, [](PollFacts &) {});
        row("just launched", 2'000, PollWhy::FollowingLaunch, [](PollFacts &f) { f.lastOwnActionMs = f.nowMs - 1000; });
        row("launched long ago", 60'000, PollWhy::Quiet, [](PollFacts &f) { f.lastOwnActionMs = f.nowMs - 200'000; });
        row("ours is young", 2'000, PollWhy::FollowingLaunch, [](PollFacts &f) {
            f.running = f.ownRunning = 1;
            f.youngestRunningMs = f.nowMs - 100'000;
        });
        row("ours is old", 10'000, PollWhy::FollowingLaunch, [](PollFacts &f) {
            f.running = f.ownRunning = 1;
            f.youngestRunningMs = f.nowMs - 900'000;
        });
        row("theirs is young", 10'000, PollWhy::FollowingRunning, [](PollFacts &f) {
            f.running = 3;
            f.youngestRunningMs = f.nowMs - 100'000;
        });
        row("theirs is old", 30'000, PollWhy::FollowingRunning, [](PollFacts &f) { f.running = 3; });
        row("hidden and quiet", 300'000, PollWhy::Hidden, [](PollFacts &f) { f.visible = false; });
        row("hidden, ours runs", 15'000, PollWhy::Hidden, [](PollFacts &f) {
            f.visible = false;
            f.running = f.ownRunning = 1;
            f.youngestRunningMs = f.nowMs;
        });
        row("first failure", 3'000, PollWhy::BackingOff, [](PollFacts &f) { f.failures = 1; });
        row("third failure", 12'000, PollWhy::BackingOff, [](PollFacts &f) { f.failures = 3; });
        row("many failures", 45'000, PollWhy::BackingOff, [](PollFacts &f) { f.failures = 1000; });
        row("offline", 7'500, PollWhy::Offline, [](PollFacts &f) {
            f.failures = 1;
            f.offline = true;
        });
        row("asked to wait", 31'500, PollWhy::Throttled, [](PollFacts &f) {
            f.failures = 1;
            f.retryAfterMs = 30'000;
        });
        row("asked for a week", 945'000, PollWhy::Throttled, [](PollFacts &f) { f.retryAfterMs = 604'800'000; });
    }
    void planFollowsWhatHappens()
    {
        QFETCH(PollFacts, facts);
        QFETCH(qint64, delayMs);
        QFETCH(PollWhy, why);
        const PollStep step = planNextPoll(facts);
        QCOMPARE(step.delay.count(), delayMs);
        QCOMPARE(step.why, why);
        for (double random : {0.0, 0.3, 0.999}) {
            facts.random = random;
            const qint64 delay = planNextPoll(facts).delay.count();
            QVERIFY(delay >= delayMs * 2 / 3 && delay <= delayMs * 4 / 3);
            QVERIFY(facts.retryAfterMs < 0 || delay >= std::min<qint64>(facts.retryAfterMs, 900'000));
        }
    }

    void tenThousandJobsArePagedIn()
    {
        Scene scene;
        for (int id = 1; id <= 10'000; ++id)
            scene.add(id);
        QSignalSpy loaded(&scene.monitor, &JobMonitor::loaded);
        QSignalSpy resets(&scene.jobs.model, &ExportJobsModel::modelReset);
        scene.monitor.start();
        QVERIFY(scene.monitor.state().loading);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30'000);
        QCOMPARE(scene.jobs.model.jobCount(), 10'000);
        QCOMPARE(scene.lists().size(), 10);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(scene.difference(), QString());
        QVERIFY(!scene.monitor.state().loading);
        QCOMPARE(scene.monitor.state().lastRefreshedMs, scene.clock.nowMs());
        QCOMPARE(scene.monitor.state().why, PollWhy::Quiet);
        QVERIFY(scene.monitor.state().nextAtMs > scene.clock.nowMs());
    }

    void nextPageIsAskedForBeforeThisOneIsParsed()
    {
        Scene scene;
        for (int id = 1; id <= 30; ++id)
            scene.add(id);
        scene.monitor.setPageSize(10);
        scene.client.hold();
        scene.monitor.start();
        QTRY_COMPARE(scene.client.waiting(), 1);
        scene.client.releaseOne();
        // The answer is being parsed elsewhere; the request must be out at once.
        QTRY_COMPARE(scene.client.waiting(), 1);
        QCOMPARE(scene.lists().size(), 2);
        scene.client.release();
        scene.idle();
        QCOMPARE(scene.jobs.model.jobCount(), 30);
        QCOMPARE(scene.lists().size(), 3);
    }

    void refreshReadsOneSmallPageAndOnlyWhatChanged()
    {
        Scene scene;
        for (int id = 1; id <= 300; ++id)
            scene.add(id);
        scene.monitor.start();
        scene.idle();
        QSignalSpy seen(&scene.monitor, &JobMonitor::jobsSeen);
        scene.client.forget();
        scene.set(300, "FAILED");
        scene.monitor.refresh();
        scene.idle();
        QCOMPARE(scene.lists().size(), 1);
        QCOMPARE(scene.lists()[0].query.queryItemValue(u"limit"_s), u"100"_s);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0][0].value<JobHistory::Jobs>()->records.size(), size_t(1));
        QCOMPARE(scene.difference(), QString());
    }

    void manyNewJobsAreReadUntilKnownGround()
    {
        Scene scene;
        for (int id = 1; id <= 50; ++id)
            scene.add(id);
        scene.monitor.setPageSize(10);
        scene.monitor.start();
        scene.idle();
        for (int id = 51; id <= 85; ++id)
            scene.add(id);
        scene.client.forget();
        scene.monitor.refresh();
        scene.idle();
        QCOMPARE(scene.difference(), QString());
        QCOMPARE(scene.lists().size(), 4);
    }

    void runningJobsBeyondThePageAreLookedUp()
    {
        Scene scene;
        for (int id = 1; id <= 60; ++id)
            scene.add(id, id <= 3 ? "PROCESSING" : "SUCCEEDED");
        scene.monitor.setPageSize(10);
        scene.monitor.start();
        scene.idle();
        scene.set(2, "FAILED");
        scene.platform.jobs.erase(3);
        QSignalSpy removed(&scene.monitor, &JobMonitor::jobRemoved);
        scene.client.forget();
        scene.monitor.refresh();
        QTRY_COMPARE(scene.lookedUp().size(), 3);
        QTRY_COMPARE(scene.difference(), QString());
        QCOMPARE(removed.size(), 1);
        QVERIFY(!scene.jobs.model.facts(u"3"_s)->onPlatform);
    }

    void thousandRunningJobsCostPagesNotLookUps()
    {
        Scene scene;
        for (int id = 1; id <= 1000; ++id)
            scene.add(id, "PROCESSING");
        scene.monitor.start();
        scene.idle();
        for (int id = 1; id <= 1000; ++id)
            scene.set(id, "SUCCEEDED");
        scene.client.forget();
        scene.monitor.refresh();
        scene.idle();
        QCOMPARE(scene.difference(), QString());
        QVERIFY2(scene.client.requests().size() <= 3, qPrintable(QString::number(scene.client.requests().size())));
    }

    void jobInViewIsReadAtOnce()
    {
        Scene scene;
        scene.add(1, "PROCESSING");
        scene.monitor.start();
        scene.idle();
        Store store{QString()};
        JobHistory history(store, u"local"_s, u"prod"_s);
        JobDetails details(scene.monitor, &history);
        connect(&scene.monitor, &JobMonitor::jobSeen, &history, qOverload<const ExportJob &>(&JobHistory::keep));
        details.show(u"1"_s);
        QCOMPARE(details.state(), JobDetails::State::Loading);
        QTRY_COMPARE(details.state(), JobDetails::State::Fresh);
        QCOMPARE(details.job()->requestId, u"request-1"_s);
        details.show(QString());
        QCOMPARE(details.state(), JobDetails::State::Empty);
        // Without the platform the history has it.
        scene.platform.fault = [](const PlatformRequest &) { return failureOf(Failure::Kind::Unreachable); };
        details.show(u"1"_s);
        QTRY_COMPARE(details.state(), JobDetails::State::Failed);
        QTRY_VERIFY(details.job().has_value());
        QCOMPARE(details.failure()->kind, Failure::Kind::Unreachable);
    }

    /// It may have tens of thousands of errors.
    void longRecordIsReadBesideTheLoop()
    {
        Scene scene;
        scene.add(1, "PROCESSING");
        scene.platform.jobs[1].metrics = "{" + QByteArray(200'000, ' ') + "}";
        scene.monitor.start();
        scene.idle();
        JobDetails details(scene.monitor, nullptr);
        details.show(u"1"_s);
        QTRY_COMPARE(details.state(), JobDetails::State::Fresh);
        scene.platform.fault = [](const PlatformRequest &request) {
            return request.path.endsWith(u"/1"_s) ? std::optional(failureOf(Failure::Kind::Unreachable)) : std::nullopt;
        };
        scene.set(1, "SUCCEEDED");
        QStringList whenTold;
        connect(&scene.monitor, &JobMonitor::jobsSeen, &details,
                [&] { whenTold.append(details.job()->statusWord); }); // after the slot of the details
        scene.monitor.refresh();
        QTRY_COMPARE(details.job()->statusWord, u"SUCCEEDED"_s);
        QCOMPARE(whenTold.value(0), u"PROCESSING"_s);
    }

    void platformIsLeftAloneWhenItAsksForIt()
    {
        Scene scene;
        scene.add(1);
        scene.monitor.start();
        scene.idle();
        scene.platform.fault = [](const PlatformRequest &) {
            Failure failure = failureOf(Failure::Kind::Throttled, 429);
            failure.retryAfterMs = 30'000;
            return failure;
        };
        scene.monitor.refresh();
        scene.idle();
        QCOMPARE(scene.monitor.state().why, PollWhy::Throttled);
        QVERIFY(scene.monitor.state().nextAtMs >= scene.clock.nowMs() + 30'000);
        scene.client.forget();
        scene.monitor.refresh();
        scene.monitor.lookUp(u"1"_s);
        QVERIFY(kit::becomesIdle());
        QCOMPARE(scene.client.requests().size(), 0);
        scene.platform.fault = {};
        scene.clock.advance(31s);
        scene.monitor.refresh();
        scene.idle();
        QCOMPARE(scene.monitor.state().why, PollWhy::Quiet);
        QVERIFY(!scene.monitor.state().failure);
        QTRY_COMPARE(scene.lookedUp(), (QList<qint64>{1}));
    }

    void platformThatRefusesLongPagesIsAskedForShorterOnes()
    {
        Scene scene;
        for (int id = 1; id <= 250; ++id)
            scene.add(id);
        QList<int> limits;
        scene.platform.fault = [&](const PlatformRequest &request) -> std::optional<Failure> {
            limits += request.query.queryItemValue(u"limit"_s).toInt();
            return limits.last() > 100 ? std::optional(failureOf(Failure::Kind::Rejected, 400)) : std::nullopt;
        };
        QSignalSpy loaded(&scene.monitor, &JobMonitor::loaded);
        scene.monitor.start();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(scene.jobs.model.jobCount(), 250);
        QVERIFY(!scene.monitor.state().failure);
        QCOMPARE(limits, (QList<int>{1000, 100, 100, 100}));
    }

    void interruptedLoadingGoesOnWhereItStopped()
    {
        Scene scene;
        for (int id = 1; id <= 50; ++id)
            scene.add(id);
        scene.monitor.setPageSize(10);
        int lists = 0;
        scene.platform.fault = [&](const PlatformRequest &) -> std::optional<Failure> {
            return ++lists == 3 ? std::optional(failureOf(Failure::Kind::Server, 503)) : std::nullopt;
        };
        QSignalSpy loaded(&scene.monitor, &JobMonitor::loaded);
        scene.monitor.start();
        scene.idle();
        QCOMPARE(scene.monitor.state().failure->kind, Failure::Kind::Server);
        QVERIFY(scene.monitor.state().loading);
        QCOMPARE(scene.jobs.model.jobCount(), 20);
        QVERIFY(scene.monitor.state().why == PollWhy::BackingOff);
        scene.client.forget();
        scene.monitor.refresh();
        QTRY_COMPARE(loaded.size(), 1);
        QTRY_COMPARE(scene.difference(), QString());
        // Pages three to five, and the top once more.
        QTRY_COMPARE(scene.lists().size(), 4);
    }

    /// A list that always names another page and never has another job.
    void listThatRepeatsItselfEnds()
    {
        Scene scene;
        int page = 0;
        scene.client.answer("GET", QString::fromLatin1(kit::FakeJobs::path), [&page](const PlatformRequest &) {
            QByteArrayList records;
            for (int id = 1; id <= 50; ++id)
                records += JobRecord{.id = id}.json();
            return Outcome<PlatformReply>(
                kit::FakeJobs::reply(kit::jobPage(records, "fresh_" + QByteArray::number(++page))));
        });
        QSignalSpy loaded(&scene.monitor, &JobMonitor::loaded);
        scene.monitor.start();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(scene.jobs.model.jobCount(), 50);
        QVERIFY(scene.monitor.state().endless);
        QVERIFY(page < 30);
        const int before = page;
        scene.monitor.refresh();
        scene.idle();
        QVERIFY(page - before < 30);
        QVERIFY(scene.monitor.state().endless); // stays said
    }

    void listWithoutEndIsReadToABound_data()
    {
        QTest::addColumn<JobListPass::Bounds>("bounds");
        QTest::addColumn<bool>("all");
        QTest::newRow("pages") << JobListPass::Bounds{.pages = 7} << true;
        QTest::newRow("records") << JobListPass::Bounds{.records = 70} << true;
        QTest::newRow("pages of news") << JobListPass::Bounds{.newsPages = 7} << false;
    }

    void listWithoutEndIsReadToABound()
    {
        QFETCH(JobListPass::Bounds, bounds);
        QFETCH(bool, all);
        Scene scene;
        int page = 0;
        scene.client.answer("GET", QString::fromLatin1(kit::FakeJobs::path), [&page](const PlatformRequest &) {
            QByteArrayList records;
            for (int i = 0; i < 10; ++i)
                records += JobRecord{.id = page * 10 + i + 1}.json();
            return Outcome<PlatformReply>(
                kit::FakeJobs::reply(kit::jobPage(records, "fresh_" + QByteArray::number(++page))));
        });
        JobListPass pass(scene.jobs.merger, ExportJobCalls(scene.client),
                         all ? JobListPass::Extent::AllPages : JobListPass::Extent::News, 10);
        pass.setBounds(bounds);
        QSignalSpy ended(&pass, &JobListPass::ended);
        pass.start({});
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(pass.isEndless());
        QVERIFY(!pass.failure());
        QVERIFY2(page >= 7 && page <= 12, qPrintable(QString::number(page))); // some were requested ahead
    }

    /// A pass that fails and is continued has no more pages than one that does not fail.
    void interruptedListWithoutEndIsReadToTheSameBound()
    {
        Scene scene;
        int page = 0;
        scene.client.answer("GET", QString::fromLatin1(kit::FakeJobs::path),
                            [&page](const PlatformRequest &) -> Outcome<PlatformReply> {
                                if (++page % 4 == 0)
                                    return failureOf(Failure::Kind::Unreachable);
                                const QByteArray record = JobRecord{.id = page}.json();
                                return kit::FakeJobs::reply(
                                    kit::jobPage({record}, "fresh_" + QByteArray::number(page)));
                            });
        QString cursor;
        JobListPass::Progress read;
        bool isEndless = false;
        for (int passes = 0; passes < 20 && !isEndless; ++passes) {
            JobListPass pass(scene.jobs.merger, ExportJobCalls(scene.client), JobListPass::Extent::AllPages, 10);
            pass.setBounds({.pages = 10});
            QSignalSpy ended(&pass, &JobListPass::ended);
            pass.resume(cursor, read);
            QTRY_COMPARE(ended.size(), 1);
            cursor = pass.failedAt();
            read = pass.progress();
            isEndless = pass.isEndless();
        }
        QVERIFY(isEndless);
        QCOMPARE(read.pages, 10);
        QCOMPARE(read.jobs, scene.jobs.model.jobCount());
        QVERIFY(page <= 18); // four of them failed, some were requested ahead
        QVERIFY(JobListPass::Bounds().pages <= 5'000);
    }

    void listInCirclesEnds()
    {
        Scene scene;
        scene.client.answer("GET", QString::fromLatin1(kit::FakeJobs::path),
                            kit::jobPage({JobRecord{.id = 1}.json()}, "1_1"));
        scene.monitor.start();
        scene.idle();
        QTRY_VERIFY(scene.monitor.state().failure.has_value());
        QCOMPARE(scene.monitor.state().failure->kind, Failure::Kind::Unreadable);
        QCOMPARE(scene.lists().size(), 2);
        QCOMPARE(scene.jobs.model.jobCount(), 1);
    }

    void answersAfterStopAreIgnored()
    {
        Scene scene;
        scene.add(1);
        scene.client.hold();
        scene.monitor.start();
        scene.monitor.stop();
        scene.client.release();
        QVERIFY(kit::becomesIdle());
        QCOMPARE(scene.jobs.model.jobCount(), 0);
        scene.monitor.start();
        scene.idle();
        QTRY_COMPARE(scene.jobs.model.jobCount(), 1);
    }

    void endsTrueAfterEveryFault()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            std::mt19937 dice(seed);
            const auto below = [&dice](int end) { return int(dice() % quint32(end)); };
            Scene scene;
            scene.monitor.setPageSize(7);
            int nextId = 1;
            while (nextId <= 40)
                scene.add(nextId++, "PROCESSING");
            scene.platform.meanwhile = [&](const PlatformRequest &) {
                if (below(3) == 0)
                    scene.add(nextId++, "NEW");
                const auto job = std::next(scene.platform.jobs.begin(), below(int(scene.platform.jobs.size())));
                if (job->second.status == "PROCESSING" || job->second.status == "NEW")
                    scene.set(job->first, below(2) ? "SUCCEEDED" : "PROCESSING");
                if (below(12) == 0 && job->second.status == "PROCESSING")
                    scene.platform.jobs.erase(job);
            };
            scene.platform.fault = [&](const PlatformRequest &) -> std::optional<Failure> {
                static const QList<Failure> failures{
                    failureOf(Failure::Kind::Server, 503), failureOf(Failure::Kind::Timeout),
                    failureOf(Failure::Kind::Unreachable), failureOf(Failure::Kind::Unreadable),
                    failureOf(Failure::Kind::Rejected, 400)};
                if (below(4))
                    return {};
                Failure failure = failures[below(int(failures.size()))];
                failure.retryAfterMs = below(4) ? -1 : 500;
                return failure;
            };
            scene.monitor.start();
            for (int i = 0; i < 40; ++i) {
                scene.idle();
                scene.clock.advance(1s);
                scene.monitor.refresh();
            }
            scene.platform.fault = {};
            scene.platform.meanwhile = {};
            for (int i = 0; i < 12 && !scene.difference().isEmpty(); ++i) {
                scene.clock.advance(60s);
                scene.monitor.refresh();
                scene.idle();
                QVERIFY(kit::becomesIdle());
            }
            QCOMPARE(scene.difference(), QString());
        }
    }

    void cancelLooksFirstAndTellsTheTruth()
    {
        Scene scene;
        scene.add(1, "PROCESSING");
        scene.add(2, "SUCCEEDED");
        scene.add(3, "CANCELLING");
        scene.monitor.start();
        scene.idle();
        scene.client.forget();
        QSignalSpy settled(&scene.canceller, &JobCanceller::allSettled);
        QSignalSpy marked(&scene.canceller, &JobCanceller::marked);
        scene.canceller.cancel({u"1"_s, u"2"_s, u"3"_s, u"404"_s, u"1"_s, QString()});
        QCOMPARE(scene.jobs.model.facts(u"1"_s)->cancel, CancelState::Requested);
        QTRY_COMPARE(marked.size(), 2);
        QCOMPARE(scene.platform.deletes, (std::vector<qint64>{1}));
        QCOMPARE(scene.canceller.result(u"2"_s)->state, CancelState::FinishedFirst);
        QCOMPARE(scene.canceller.result(u"404"_s)->state, CancelState::Gone);
        QCOMPARE(scene.jobs.model.facts(u"1"_s)->cancel, CancelState::Marked);
        QCOMPARE(scene.canceller.openCount(), 2);
        scene.set(1, "CANCELLED");
        scene.set(3, "FAILED");
        scene.clock.advance(10s);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(scene.canceller.result(u"1"_s)->state, CancelState::Cancelled);
        QCOMPARE(scene.canceller.result(u"3"_s)->state, CancelState::FinishedFirst);
        // A settled one may be asked for again, and is looked at again.
        scene.canceller.cancel({u"1"_s});
        QTRY_COMPARE(scene.canceller.result(u"1"_s)->state, CancelState::Cancelled);
        QCOMPARE(scene.platform.deletes.size(), size_t(1));
    }

    void refusedAndUnconfirmedAreSaid()
    {
        Scene scene;
        scene.add(1, "PROCESSING");
        scene.add(2, "PROCESSING");
        scene.platform.fault = [](const PlatformRequest &request) {
            return request.method == "DELETE" && request.about == u"1"_s
                ? std::optional(failureOf(Failure::Kind::Forbidden, 403))
                : std::nullopt;
        };
        scene.monitor.start();
        scene.idle();
        scene.canceller.cancel({u"1"_s, u"2"_s});
        QTRY_COMPARE(scene.canceller.result(u"1"_s)->state, CancelState::Refused);
        QCOMPARE(scene.canceller.result(u"1"_s)->failure->kind, Failure::Kind::Forbidden);
        QTRY_COMPARE(scene.canceller.result(u"2"_s)->state, CancelState::Marked);
        scene.clock.advance(10min);
        QTRY_COMPARE(scene.canceller.result(u"2"_s)->state, CancelState::Unconfirmed);
        // The truth may still come, later.
        scene.set(2, "CANCELLED");
        scene.monitor.refresh();
        QTRY_COMPARE(scene.canceller.result(u"2"_s)->state, CancelState::Cancelled);
    }

    void fourAtATimeAndTheRestCanBeTakenBack()
    {
        Scene scene;
        QStringList ids;
        for (int id = 1; id <= 10; ++id) {
            scene.add(id, "PROCESSING");
            ids.append(QString::number(id));
        }
        scene.client.hold();
        scene.canceller.cancel(ids);
        QCOMPARE(scene.client.waiting(), 4);
        QVERIFY(!scene.canceller.takeBack(u"1"_s));
        QVERIFY(scene.canceller.takeBack(u"9"_s));
        QVERIFY(!scene.canceller.result(u"9"_s));
        scene.client.release();
        QTRY_COMPARE(scene.platform.deletes.size(), size_t(9));
        QCOMPARE(scene.platform.jobs[9].status, QByteArray("PROCESSING"));
    }

    void finishedJobIsNeverDeleted()
    {
        // Answers get lost, jobs end at any moment but between our look and our DELETE, which nobody can exclude.
        // CANCEL_RACES asks for more of them: 10000 take some minutes.
        bool asked = false;
        const int races = qEnvironmentVariableIntValue("CANCEL_RACES", &asked);
        for (quint32 seed = 1; seed <= quint32(asked ? std::max(1, races / 40) : 10); ++seed) {
            std::mt19937 dice(seed);
            const auto below = [&dice](int end) { return int(dice() % quint32(end)); };
            Scene scene;
            QStringList ids;
            for (int id = 1; id <= 40; ++id) {
                scene.add(id, below(3) ? "PROCESSING" : "SUCCEEDED");
                ids.append(QString::number(id));
            }
            QSet<QString> looked;
            scene.platform.meanwhile = [&](const PlatformRequest &request) {
                if (request.method == "DELETE") {
                    // Each DELETE follows a look of its own.
                    QVERIFY2(looked.remove(request.about), qPrintable(request.about));
                    return;
                }
                auto &job = scene.platform.jobs[request.about.toLongLong()];
                if (job.status == "CANCELLING" && below(3) == 0)
                    scene.set(job.id, below(4) ? "CANCELLED" : "SUCCEEDED");
                else if (job.status == "PROCESSING" && below(6) == 0)
                    scene.set(job.id, "FAILED");
                looked.insert(request.about);
            };
            const auto fails = [&](const PlatformRequest &) -> std::optional<Failure> {
                static const QList<Failure> failures{
                    failureOf(Failure::Kind::Server, 503), failureOf(Failure::Kind::Timeout),
                    failureOf(Failure::Kind::Interrupted), failureOf(Failure::Kind::Throttled, 429)};
                return below(3) ? std::nullopt : std::optional(failures[below(int(failures.size()))]);
            };
            scene.platform.lost = fails;
            scene.platform.fault = [&](const PlatformRequest &request) {
                return request.method == "DELETE" ? fails(request) : std::nullopt;
            };
            scene.canceller.cancel(ids);
            for (int i = 0; i < 4000 && scene.canceller.openCount() > 0; ++i) {
                scene.clock.advance(100ms);
                QVERIFY(kit::becomesIdle(1ms));
            }
            QCOMPARE(scene.canceller.openCount(), 0);
            QCOMPARE(scene.platform.deletedFinished, 0);
            for (const CancelResult &result : scene.canceller.results()) {
                const QByteArray status = scene.platform.jobs[result.id.toLongLong()].status;
                if (result.state == CancelState::Cancelled)
                    QCOMPARE(status, QByteArray("CANCELLED"));
                if (result.state == CancelState::FinishedFirst)
                    QVERIFY(status == "SUCCEEDED" || status == "FAILED");
                QVERIFY(result.state != CancelState::Gone);
            }
        }
    }

    void historyOpensOnTheLastKnownState()
    {
        Store store{QString()};
        JobHistory history(store, u"local"_s, u"prod"_s);
        {
            Scene scene;
            for (int id = 1; id <= 4500; ++id)
                scene.add(id, id % 100 ? "SUCCEEDED" : "PROCESSING");
            connect(&scene.monitor, &JobMonitor::jobsSeen, &history,
                    qOverload<const JobHistory::Jobs &>(&JobHistory::keep));
            scene.monitor.start();
            scene.idle();
            QTRY_COMPARE(scene.jobs.model.jobCount(), 4500);
        }
        history.keepStartedHere(u"7"_s);
        history.keepStartedHere(u"9999"_s);
        // An overtaken answer does not bring an older state back.
        JobRecord older{.id = 8, .status = "NEW"};
        older.updated = 5;
        history.keep(kit::job(older));
        Scene next;
        QSignalSpy loaded(&history, &JobHistory::loaded);
        QSignalSpy failed(&history, &JobHistory::failed);
        history.loadInto(next.jobs.merger);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30'000);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(next.jobs.model.jobCount(), 4500);
        QVERIFY(next.jobs.model.facts(u"7"_s)->startedHere);
        QCOMPARE(next.jobs.known.statusOf(u"8"_s), std::optional(JobStatus::Succeeded));
        // What is known byte for byte is not read again, and confirmed.
        for (int id = 1; id <= 4500; ++id)
            next.add(id, id % 100 ? "SUCCEEDED" : "PROCESSING");
        QSignalSpy seen(&next.monitor, &JobMonitor::jobsSeen);
        next.platform.jobs.erase(1);
        next.monitor.start();
        next.idle();
        QCOMPARE(seen.size(), 0);
        QVERIFY(!next.jobs.model.facts(u"1"_s)->onPlatform);
        QVERIFY(next.jobs.model.facts(u"2"_s)->onPlatform);
        // Another sandbox remembers nothing of it.
        JobHistory other(store, u"local"_s, u"dev"_s);
        kit::JobTable empty(next.clock);
        QSignalSpy otherLoaded(&other, &JobHistory::loaded);
        other.loadInto(empty.merger);
        QTRY_COMPARE(otherLoaded.size(), 1);
        QCOMPARE(empty.model.rowCount(), 0);
    }
};

EXPORTDESK_TEST(TestJobMonitor)
#include "tst_jobmonitor.moc"
