// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcanceller.h"
#include "models/jobs/jobtext.h"
#include "tests/jobs/followedjobs.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace exportdesk;

namespace
{

/// A platform whose job 1 runs, with whatever it says about it.
struct Scene : kit::FollowedJobs {
    JobCanceller canceller{jobs.known, jobs.merger, ExportJobCalls(client), clock};
    const QString one = u"/data/core/ups/export/jobs/1"_s;
    const Failure notFound = kit::failureOf(Failure::Kind::NotFound, 404);

    explicit Scene(int others = 3)
    {
        canceller.setWatchInterval(2ms);
        // The newest first: job 1 is the oldest.
        for (qint64 id = 1; id <= 1 + others; ++id)
            platform.jobs[id] = {.id = id, .status = "PROCESSING", .created = clock.nowMs() - 3'600'000 + id * 1000};
    }
    void read()
    {
        monitor.start();
        QTRY_VERIFY(jobs.known.contains(u"1"_s) && !monitor.state().refreshing);
    }
    QString status() const { return jobText::status(*jobs.model.facts(u"1"_s)); }
    std::optional<CancelState> cancelState() const
    {
        const auto result = canceller.result(u"1"_s);
        return result ? std::optional(result->state) : std::nullopt;
    }
};

} // namespace

/// A 404 is one witness: a job is called removed only when its look-up and the list agree.
class TestRemovedJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCancelAnsweredWith404GoesOn();
    void aCancelWhoseJobIsGoneSaysSo();
    void aLookUpAloneDoesNotRemove();
    void theListIsReadToWhereTheJobHasToBe();
    void withoutTheListNothingIsKnown();
};

void TestRemovedJobs::aCancelAnsweredWith404GoesOn()
{
    Scene scene;
    scene.read();
    scene.client.answerOnce("DELETE", scene.one, scene.notFound);
    scene.canceller.cancel({u"1"_s});
    QTRY_COMPARE(scene.cancelState(), std::optional(CancelState::Marked));
    QCOMPARE(scene.client.count("DELETE", scene.one), 2);
    QVERIFY(scene.jobs.model.facts(u"1"_s)->onPlatform);
    // Whatever is tried, it is refused with 404 while the list still has the job: not removed, and not forgotten.
    Scene stubborn;
    stubborn.read();
    stubborn.client.answer("DELETE", stubborn.one, stubborn.notFound);
    stubborn.canceller.cancel({u"1"_s});
    QTRY_COMPARE(stubborn.cancelState(), std::optional(CancelState::Unconfirmed));
    QVERIFY(stubborn.client.count("DELETE", stubborn.one) > 2);
    QVERIFY(stubborn.jobs.model.facts(u"1"_s)->onPlatform);
    QVERIFY(stubborn.status() != u"Removed"_s);
    stubborn.platform.jobs[1].status = "CANCELLED";
    stubborn.platform.jobs[1].updated = stubborn.clock.nowMs();
    stubborn.monitor.refresh();
    QTRY_COMPARE(stubborn.cancelState(), std::optional(CancelState::Cancelled));
}

void TestRemovedJobs::aCancelWhoseJobIsGoneSaysSo()
{
    Scene scene;
    scene.read();
    scene.client.answerOnce("DELETE", scene.one, [&scene](const PlatformRequest &) -> Outcome<PlatformReply> {
        scene.platform.jobs.erase(1);
        return scene.notFound;
    });
    scene.canceller.cancel({u"1"_s});
    QTRY_COMPARE(scene.cancelState(), std::optional(CancelState::Gone));
    QCOMPARE(scene.status(), u"Removed"_s);
    // Listed again, it is not removed after all.
    scene.platform.jobs[1] = {.id = 1, .status = "PROCESSING", .created = scene.clock.nowMs() - 3'599'000};
    scene.monitor.refresh();
    QTRY_VERIFY(scene.status() != u"Removed"_s);
}

void TestRemovedJobs::aLookUpAloneDoesNotRemove()
{
    Scene scene;
    scene.read();
    scene.client.answer("GET", scene.one, scene.notFound);
    QSignalSpy removed(&scene.monitor, &JobMonitor::jobRemoved);
    QSignalSpy seen(&scene.monitor, &JobMonitor::jobSeen);
    scene.monitor.lookUp(u"1"_s);
    QTRY_COMPARE(seen.size(), 1); // as the list has it
    QCOMPARE(removed.size(), 0);
    QVERIFY(scene.jobs.model.facts(u"1"_s)->onPlatform);
    // A cancel goes on by what the list says.
    scene.canceller.cancel({u"1"_s});
    QTRY_COMPARE(scene.cancelState(), std::optional(CancelState::Marked));
    scene.platform.jobs.erase(1);
    scene.monitor.lookUp(u"1"_s);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(!scene.jobs.model.facts(u"1"_s)->onPlatform);
}

void TestRemovedJobs::theListIsReadToWhereTheJobHasToBe()
{
    Scene scene(350);
    scene.read();
    scene.client.answer("GET", scene.one, scene.notFound);
    QSignalSpy removed(&scene.monitor, &JobMonitor::jobRemoved);
    QSignalSpy seen(&scene.monitor, &JobMonitor::jobSeen);
    scene.monitor.lookUp(u"1"_s);
    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(removed.size(), 0);
    // Of the newest job one page is enough.
    scene.platform.jobs.erase(351);
    scene.client.forget();
    scene.monitor.lookUp(u"351"_s);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(scene.client.count("GET", u"/data/core/ups/export/jobs"_s), 1);
}

void TestRemovedJobs::withoutTheListNothingIsKnown()
{
    Scene scene;
    scene.read();
    scene.platform.fault = [&scene](const PlatformRequest &request) -> std::optional<Failure> {
        if (request.path == scene.one)
            return scene.notFound;
        return kit::failureOf(Failure::Kind::Server, 503);
    };
    QSignalSpy removed(&scene.monitor, &JobMonitor::jobRemoved);
    QSignalSpy failed(&scene.monitor, &JobMonitor::lookUpFailed);
    scene.monitor.lookUp(u"1"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(removed.size(), 0);
    QVERIFY(scene.jobs.model.facts(u"1"_s)->onPlatform);
}

EXPORTDESK_TEST(TestRemovedJobs)
#include "tst_removedjobs.moc"
