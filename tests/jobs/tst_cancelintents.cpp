// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcanceller.h"
#include "models/store/store.h"
#include "tests/jobs/fakejobs.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace exportdesk;
using kit::FakeJobs;
using kit::JobRecord;

namespace
{

/// The platform, which outlives every run.
struct World {
    kit::FakeClock clock;
    std::map<qint64, JobRecord> jobs;
};

/// One run of the program on the store that stays.
struct Run {
    Run(const QString &file, World &world)
        : store(file)
        , journal(store)
        , jobs(world.clock)
        , canceller(jobs.known, jobs.merger, ExportJobCalls(client), world.clock, &journal)
        , m_world(world)
    {
        platform.jobs = world.jobs;
        canceller.setWatchInterval(1ms);
    }
    ~Run() { m_world.jobs = platform.jobs; }

    QList<Intent> open()
    {
        auto loading = journal.load();
        loading.waitForFinished();
        return loading.result().value();
    }

    Store store;
    CancelJournal journal;
    kit::FakeClient client;
    FakeJobs platform{client};
    kit::JobTable jobs;
    JobCanceller canceller;

private:
    World &m_world;
};

} // namespace

/// A cancel that was confirmed by the operator is not forgotten, whenever the program ends.
class CancelIntentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    World m_world;

    QString file() const { return m_folder->filePath(u"store.sqlite"_s); }
    void add(qint64 id, const QByteArray &status)
    {
        m_world.jobs[id] = JobRecord{.id = id, .status = status, .created = 1'772'000'000'000 + id * 1000};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world.jobs.clear();
    }

    void nothingIsSentBeforeTheIntentIsDurable()
    {
        add(1, "PROCESSING");
        Run run(file(), m_world);
        qsizetype open = -1;
        run.platform.meanwhile = [&](const PlatformRequest &) {
            if (open < 0)
                open = run.open().size();
        };
        run.canceller.cancel({u"1"_s});
        QVERIFY(run.client.requests().isEmpty());
        QTRY_COMPARE(run.canceller.result(u"1"_s)->state, CancelState::Marked);
        QCOMPARE(open, 1);
        QCOMPARE(run.open().first().state, Intent::State::Accepted);
        run.platform.jobs[1].status = "CANCELLED";
        m_world.clock.advance(10s);
        QTRY_COMPARE(run.canceller.result(u"1"_s)->state, CancelState::Cancelled);
        QVERIFY(run.open().isEmpty()); // what is known needs no next run
    }

    void theNextRunCancelsWhatStillRunsAndConfirmsTheRest()
    {
        add(1, "PROCESSING"); // the DELETE never left
        add(2, "PROCESSING"); // marked, and then the program ended
        add(3, "PROCESSING"); // ends while nobody looks
        const qint64 asked = m_world.clock.nowMs();
        {
            Run run(file(), m_world);
            run.canceller.cancel({u"2"_s});
            QTRY_COMPARE(run.canceller.result(u"2"_s)->state, CancelState::Marked);
            run.client.hold();
            run.canceller.cancel({u"1"_s, u"3"_s});
            QTRY_VERIFY(run.client.waiting() > 0);
            QTRY_COMPARE(run.open().size(), 3);
        }
        QCOMPARE(m_world.jobs[1].status, QByteArray("PROCESSING"));
        m_world.jobs[2].status = "CANCELLED";
        m_world.jobs[3].status = "SUCCEEDED";
        m_world.clock.advance(1h);

        Run run(file(), m_world);
        run.canceller.resume();
        QTRY_COMPARE(run.canceller.results().size(), 3);
        QTRY_COMPARE(run.canceller.result(u"1"_s)->state, CancelState::Marked);
        QTRY_COMPARE(run.canceller.result(u"2"_s)->state, CancelState::Cancelled);
        QTRY_COMPARE(run.canceller.result(u"3"_s)->state, CancelState::FinishedFirst);
        QCOMPARE(run.canceller.result(u"1"_s)->requestedMs, asked);
        QCOMPARE(run.platform.deletes, (std::vector<qint64>{1}));
        QCOMPARE(run.platform.deletedFinished, 0);
        QCOMPARE(run.jobs.model.facts(u"1"_s)->cancel, CancelState::Marked);
        QTRY_COMPARE(run.open().size(), 1);
    }

    /// Started without a network: the cancel of the last run must neither be called failed nor be forgotten.
    void aStartWithoutTheNetworkForgetsNoCancel()
    {
        add(1, "PROCESSING");
        {
            Run run(file(), m_world);
            run.client.hold();
            run.canceller.cancel({u"1"_s});
            QTRY_VERIFY(run.client.waiting() > 0);
        }
        {
            Run run(file(), m_world);
            run.client.answer("GET", u"/data/core/ups/export/jobs/1"_s,
                              kit::failureOf(Failure::Kind::Unreachable, 0, Failure::Reached::No));
            run.canceller.resume();
            QTRY_VERIFY(run.canceller.result(u"1"_s) && run.canceller.result(u"1"_s)->settled());
            QCOMPARE(run.canceller.result(u"1"_s)->state, CancelState::Unconfirmed);
            QCOMPARE(run.canceller.result(u"1"_s)->failure->kind, Failure::Kind::Unreachable);
            QCOMPARE(run.open().size(), 1);
        }
        Run run(file(), m_world);
        run.canceller.resume();
        QTRY_VERIFY(run.canceller.result(u"1"_s) && run.canceller.result(u"1"_s)->state == CancelState::Marked);
        QCOMPARE(run.platform.deletes, (std::vector<qint64>{1}));
    }

    /// Every answer to the DELETE was lost and the job still runs: that it could not be cancelled is not known.
    void lostAnswersAreNotARefusal()
    {
        add(1, "PROCESSING");
        Run run(file(), m_world);
        run.client.answer("DELETE", u"/data/core/ups/export/jobs/1"_s,
                          kit::failureOf(Failure::Kind::Interrupted, 0, Failure::Reached::Maybe));
        run.canceller.cancel({u"1"_s});
        QTRY_VERIFY(run.canceller.result(u"1"_s)->settled());
        QCOMPARE(run.canceller.result(u"1"_s)->state, CancelState::Unconfirmed);
        QCOMPARE(run.open().size(), 1); // the next run looks
        run.client.answer("DELETE", u"/data/core/ups/export/jobs/1"_s, kit::failureOf(Failure::Kind::Forbidden, 403));
        run.canceller.cancel({u"1"_s});
        QTRY_COMPARE(run.canceller.result(u"1"_s)->state, CancelState::Refused);
        QTRY_VERIFY(run.open().isEmpty());
        // Nothing was ever sent: that is known.
        run.client.answer("GET", u"/data/core/ups/export/jobs/1"_s,
                          kit::failureOf(Failure::Kind::Unreachable, 0, Failure::Reached::No));
        run.canceller.cancel({u"1"_s});
        QTRY_VERIFY(run.canceller.result(u"1"_s)->settled());
        QCOMPARE(run.canceller.result(u"1"_s)->state, CancelState::Refused);
    }

    /// A refusal can be wrong: the platform cancels the job anyway, or does not find a job that is running.
    void aRefusalIsNoProof()
    {
        for (const auto &[kind, status] : {std::pair(Failure::Kind::Forbidden, 403),
                                           {Failure::Kind::SignIn, 401},
                                           {Failure::Kind::Throttled, 429},
                                           {Failure::Kind::Conflict, 409}}) {
            init();
            add(1, "PROCESSING");
            Run run(file(), m_world);
            run.platform.lost = [kind, status](const PlatformRequest &) {
                return std::optional(kit::failureOf(kind, status)); // after the work
            };
            run.canceller.cancel({u"1"_s});
            QTRY_VERIFY(run.canceller.result(u"1"_s)->state != CancelState::Requested);
            QCOMPARE(run.canceller.result(u"1"_s)->state, CancelState::Marked);
            QCOMPARE(run.platform.deletes, (std::vector<qint64>{1}));
        }
        init();
        add(1, "PROCESSING");
        Run run(file(), m_world);
        run.client.answerOnce("DELETE", u"/data/core/ups/export/jobs/1"_s,
                              kit::failureOf(Failure::Kind::NotFound, 404));
        run.canceller.cancel({u"1"_s});
        QTRY_VERIFY(run.canceller.result(u"1"_s)->state != CancelState::Requested);
        QCOMPARE(run.canceller.result(u"1"_s)->state, CancelState::Marked);
        QCOMPARE(run.platform.deletes, (std::vector<qint64>{1}));
    }

    /// A gateway carried out what it had refused, after the look.
    void aRefusedCancelThatHappensAfterAllIsSaid()
    {
        add(1, "PROCESSING");
        Run run(file(), m_world);
        run.client.answer("DELETE", u"/data/core/ups/export/jobs/1"_s, kit::failureOf(Failure::Kind::Forbidden, 403));
        run.canceller.cancel({u"1"_s});
        QTRY_COMPARE(run.canceller.result(u"1"_s)->state, CancelState::Refused);
        QCOMPARE(run.client.count("GET", u"/data/core/ups/export/jobs/1"_s), 2); // before and after
        Q_EMIT run.jobs.known.jobEnded(u"1"_s, JobStatus::Succeeded);
        QCOMPARE(run.canceller.result(u"1"_s)->state, CancelState::Refused);
        Q_EMIT run.jobs.known.jobEnded(u"1"_s, JobStatus::Cancelled);
        QCOMPARE(run.canceller.result(u"1"_s)->state, CancelState::Cancelled);
    }

    void whatWasTakenBackStaysTakenBack()
    {
        add(1, "PROCESSING");
        {
            Run run(file(), m_world);
            run.canceller.cancel({u"1"_s});
            QVERIFY(run.canceller.takeBack(u"1"_s)); // before it was even written
            QTRY_VERIFY(run.open().isEmpty());
            QVERIFY(run.client.requests().isEmpty());
        }
        Run run(file(), m_world);
        run.canceller.resume();
        QVERIFY(run.open().isEmpty()); // the store answers in order
        QVERIFY(kit::becomesIdle());
        QVERIFY(run.canceller.results().isEmpty());
    }

    void aWishOfLastMonthIsForgotten()
    {
        add(1, "PROCESSING");
        {
            Run run(file(), m_world);
            run.client.hold();
            run.canceller.cancel({u"1"_s});
            QTRY_COMPARE(run.open().size(), 1);
        }
        m_world.clock.advance(24h * 30);
        Run run(file(), m_world);
        run.canceller.resume();
        QTRY_VERIFY(run.open().isEmpty());
        QVERIFY(run.platform.deletes.empty());
    }

    void otherPlacesAreLeftAlone()
    {
        add(1, "PROCESSING");
        {
            Run run(file(), m_world);
            run.client.hold();
            run.canceller.cancel({u"1"_s});
            QTRY_COMPARE(run.open().size(), 1);
        }
        Run run(file(), m_world);
        Connection elsewhere = run.client.connection();
        elsewhere.sandbox = u"prod"_s;
        run.client.setConnection(elsewhere);
        run.canceller.resume();
        QCOMPARE(run.open().size(), 1); // the store answers in order
        QVERIFY(kit::becomesIdle());
        QVERIFY(run.canceller.results().isEmpty());
        QCOMPARE(run.open().size(), 1);
    }

    void endsAtAnyMomentAndNoCancelIsLost()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            init();
            std::mt19937 dice(seed);
            const auto below = [&dice](int end) { return int(dice() % quint32(end)); };
            QStringList ids;
            for (int id = 1; id <= 12; ++id) {
                add(id, below(4) ? "PROCESSING" : "SUCCEEDED");
                ids += QString::number(id);
            }
            int deletedFinished = 0;
            for (int runs = 0; runs < 6; ++runs) {
                Run run(file(), m_world);
                const bool last = runs == 5;
                run.platform.lost = [&](const PlatformRequest &) {
                    return last || below(2) ? std::nullopt : std::optional(kit::failureOf(Failure::Kind::Interrupted));
                };
                run.canceller.resume();
                if (runs == 0)
                    run.canceller.cancel(ids);
                if (runs == 0)
                    QTRY_COMPARE(run.open().size(), ids.size()); // durable, from here on it may end at any moment
                for (int i = last ? 4000 : below(8); i > 0; --i) {
                    if (last)
                        QVERIFY(kit::becomesIdle(1ms));
                    else
                        kit::turnOnce();
                    for (auto &[id, job] : run.platform.jobs) {
                        if (job.status == "CANCELLING" && (last || below(10) == 0))
                            job.status = "CANCELLED";
                    }
                    m_world.clock.advance(1s);
                    if (last && !run.canceller.results().isEmpty() && run.canceller.openCount() == 0)
                        break;
                }
                if (last)
                    QTRY_VERIFY(run.open().isEmpty());
                deletedFinished += run.platform.deletedFinished;
            }
            QCOMPARE(deletedFinished, 0);
            for (const auto &[id, job] : m_world.jobs)
                QVERIFY2(job.status == "CANCELLED" || job.status == "SUCCEEDED", job.status.constData());
        }
    }
};

EXPORTDESK_TEST(CancelIntentsTest)
#include "tst_cancelintents.moc"
