// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetcreations.h"
#include "models/datasets/datasetsmodel.h"
#include "models/datasets/datasettarget.h"
#include "models/exports/exportrequestwriter.h"
#include "models/jobs/jobcanceller.h"
#include "models/platform/platformkey.h"
#include "models/store/formerplace.h"
#include "models/store/migrations.h"
#include "tests/exports/launchrun.h"
#include "tests/jobs/fakejobs.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/sidedoor.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

using kit::answerOf;

namespace
{

constexpr auto oldConnection = "fake";

/// What the program does before it reads anything: the platform of the connections is known now.
void assign(Store &store, const FormerPlace &place)
{
    const auto done = store.write([place](QSqlDatabase &database) { return assignRows(database, place); });
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result().ok());
}

FormerPlace former(const Connection &connection, const QString &id = QLatin1String(oldConnection))
{
    return {id, {}, platformKey(connection), connection.orgId, true};
}

/// A store as the third version of the schema left it, with everything that was on its way then.
void makeOldStore(const QString &file, qint64 nowMs)
{
    kit::SideDoor door(file);
    QSqlDatabase &database = door.database;
    QVERIFY(migrate(database, migrationsUpTo(3)));
    const QString org = kit::FakeClient().connection().orgId;
    const auto launch = [&](const QString &id, const QString &state, const QString &jobId, const QString &dataset) {
        const ExportRequest asked = test::request(dataset);
        const QString note = u"{\"org\":\"%1\",\"sentMs\":%2,\"skewMs\":0}"_s.arg(org).arg(nowMs);
        QVERIFY(sql::change(
            database,
            u"INSERT INTO launches (id, connection, sandbox, request, fingerprint, state, jobId,"
            " attempts, created_ms, updated_ms, note) VALUES (?, 'fake', 'dev', ?, ?, ?, ?, 1, ?, ?, ?)"_s,
            {id, QString::fromUtf8(compactJson(asked)), fingerprint(asked), state, jobId, nowMs, nowMs, note}));
    };
    launch(u"settled"_s, u"accepted"_s, u"7"_s, u"a"_s);
    launch(u"on its way"_s, u"sending"_s, u""_s, u"b"_s);
    launch(u"lost"_s, u"unknown"_s, u""_s, u"c"_s);
    const auto intent = [&](const QString &id, const QString &kind, const QString &target, const QString &state,
                            const QString &detail) {
        QVERIFY(sql::change(database,
                            u"INSERT INTO intents (id, kind, connection, sandbox, target, state, created_ms,"
                            " updated_ms, detail) VALUES (?, ?, 'fake', 'dev', ?, ?, ?, ?, ?)"_s,
                            {id, kind, target, state, nowMs, nowMs, detail}));
    };
    intent(u"cancel/fake/dev/1"_s, u"cancel"_s, u"1"_s, u"requested"_s, u""_s);
    intent(u"cancel/fake/dev/2"_s, u"cancel"_s, u"2"_s, u"marked"_s, u""_s);
    intent(u"uuid"_s, u"dataset"_s, u"Mine"_s, u"requested"_s, u"for \"them\""_s);
}

/// A store of the fourth version, with jobs, notes and drafts of two connections.
void makeOldHistories(const QString &file)
{
    kit::SideDoor door(file);
    QSqlDatabase &database = door.database;
    QVERIFY(migrate(database, migrationsUpTo(4)));
    const auto run = [&database](const QString &statement) { QVERIFY(sql::change(database, statement)); };
    const QString columns
        = u"INSERT INTO jobs (connection, sandbox, id, record, updated_ms, status, started_here, acknowledged, note)"_s;
    run(columns + u" VALUES ('one', 'dev', '1', 'of one', 1, 'SUCCEEDED', 0, 0, '')"_s);
    run(columns + u" VALUES ('two', 'dev', '2', 'of two', 1, 'SUCCEEDED', 0, 0, '')"_s);
    run(columns + u" VALUES ('one', 'dev', 'both', 'older', 1, 'PROCESSING', 1, 0, 'mine')"_s);
    run(columns + u" VALUES ('two', 'dev', 'both', 'newer', 2, 'SUCCEEDED', 0, 1, 'yours')"_s);
    run(u"INSERT INTO drafts (connection, sandbox, name, body, saved_ms) VALUES ('one', 'dev', '', 'typed', 1)"_s);
    run(u"INSERT INTO drafts (connection, sandbox, name, body, saved_ms) VALUES ('two', 'dev', '', 'of another', 1)"_s);
}

} // namespace

/// What an earlier version of the program had under way is found out by this one.
class OldStoresTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    kit::FakeClock m_clock;

    static int countOf(Store &store, const QString &what)
    {
        return answerOf(store, u"SELECT count(*) FROM "_s + what).toInt();
    }

    QString oldStore(const QString &name)
    {
        const QString file = m_folder.filePath(name);
        makeOldStore(file, m_clock.nowMs());
        return file;
    }

private Q_SLOTS:
    void launchesAreResumed()
    {
        const QString file = oldStore(u"launches"_s);
        test::ScriptedPlatform platform(m_clock);
        platform.make(compactJson(test::request(u"c"_s)), m_clock.nowMs());
        m_clock.advance(1s); // nothing can be on its way any more
        {
            Store store(file);
            assign(store, former(kit::FakeClient().connection()));
        }
        test::Run run(file, platform, m_clock);
        QTRY_VERIFY(run.settled());
        const QList<LaunchEntry> entries = run.launcher.entries();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(run.launcher.entry(u"settled"_s)->state, LaunchEntry::State::Accepted);
        QCOMPARE(run.launcher.entry(u"settled"_s)->resultId, u"7"_s);
        QCOMPARE(run.launcher.entry(u"on its way"_s)->state, LaunchEntry::State::Undecided);
        QCOMPARE(run.launcher.entry(u"lost"_s)->state, LaunchEntry::State::Adopted);
        QCOMPARE(run.launcher.entry(u"lost"_s)->resultId, u"31001"_s);
        QCOMPARE(platform.posts(), 0);
    }

    void cancelsAreResumed()
    {
        const QString file = oldStore(u"cancels"_s);
        Store store(file);
        kit::FakeClient client;
        kit::FakeJobs platform(client);
        platform.jobs[1] = {.id = 1, .status = "PROCESSING", .created = m_clock.nowMs()};
        platform.jobs[2] = {.id = 2, .status = "CANCELLED", .created = m_clock.nowMs()};
        assign(store, former(client.connection()));
        kit::JobTable jobs(m_clock);
        CancelJournal journal(store);
        JobCanceller canceller(jobs.known, jobs.merger, ExportJobCalls(client), m_clock, &journal);
        canceller.resume();
        QTRY_VERIFY(canceller.result(u"1"_s) && canceller.result(u"1"_s)->state == CancelState::Marked);
        QTRY_VERIFY(canceller.result(u"2"_s) && canceller.result(u"2"_s)->state == CancelState::Cancelled);
        QCOMPARE(canceller.result(u"1"_s)->requestedMs, m_clock.nowMs());
        QCOMPARE(platform.deletes, (std::vector<qint64>{1}));
        // Settled under the id that the earlier version gave it.
        QTRY_COMPARE(countOf(store, u"journal WHERE id = 'cancel/fake/dev/2'"_s), 0);
    }

    void creationsAreResumed()
    {
        const QString file = oldStore(u"creations"_s);
        const qint64 createdMs = m_clock.nowMs() + 300;
        m_clock.advance(1h);
        Store store(file);
        kit::FakeClient client;
        client.answer("GET", u"/data/foundation/catalog/dataSets"_s,
                      u"{\"new1\": {\"name\": \"Mine\", \"description\": \"for \\\"them\\\"\", \"created\": %1,"
                      " \"schemaRef\": {\"id\": \"%2\"}}}"_s.arg(createdMs)
                          .arg(profileUnionId)
                          .toUtf8());
        assign(store, former(client.connection()));
        DatasetsModel datasets(client, m_clock);
        CreationJournal journal(store);
        DatasetCreations creations(datasets, client, m_clock, &journal);
        creations.setSearchWaits({1ms});
        QSignalSpy settled(&creations, &DatasetCreations::settled);
        creations.resume();
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(settled.first().at(0).toString(), u"Mine"_s);
        QCOMPARE(settled.first().at(1).toString(), u"new1"_s);
        QCOMPARE(creations.openCount(), 0);
    }

    /// The id said which credential, not which gateway: a job of a colleague at another one looks just like ours.
    void whatIsOpenIsNotSearchedForAtAGatewayThatIsNotCertain()
    {
        const QString file = oldStore(u"uncertain"_s);
        test::ScriptedPlatform platform(m_clock);
        platform.make(compactJson(test::request(u"c"_s)), m_clock.nowMs());
        m_clock.advance(1s);
        {
            Store store(file);
            FormerPlace place = former(kit::FakeClient().connection());
            place.isCertain = false;
            assign(store, place);
        }
        test::Run run(file, platform, m_clock);
        QTRY_VERIFY(run.settled());
        QCOMPARE(run.launcher.entries().size(), 1);
        QCOMPARE(run.launcher.entries().first().id, u"settled"_s);
        QStringList elsewhere;
        for (const LaunchEntry &entry : run.launcher.elsewhere())
            elsewhere += entry.id;
        QCOMPARE(elsewhere, (QStringList{u"lost"_s, u"on its way"_s}));
        QCOMPARE(platform.posts(), 0);
    }

    /// A connection that was edited leads to another organization now.
    void launchesOfAnotherOrganizationAreLeftAlone()
    {
        const QString file = oldStore(u"edited"_s);
        test::ScriptedPlatform platform(m_clock);
        {
            Store store(file);
            FormerPlace place = former(kit::FakeClient().connection());
            place.organization = u"another@AdobeOrg"_s;
            assign(store, place);
        }
        test::Run run(file, platform, m_clock);
        QTRY_VERIFY(run.settled());
        QVERIFY(run.launcher.entries().isEmpty());
        QCOMPARE(run.launcher.elsewhere().size(), 2);
    }

    /// Two credentials of one organization: one history, in which nothing of either is lost.
    void jobsOfTwoConnectionsBecomeOneHistory()
    {
        const QString file = m_folder.filePath(u"histories"_s);
        makeOldHistories(file);
        Store store(file);
        const QString platform = platformKey(kit::FakeClient().connection());
        for (const QString &connection : {u"one"_s, u"two"_s})
            assign(store, former(kit::FakeClient().connection(), connection));
        QCOMPARE(countOf(store, u"jobs"_s), 3);
        const auto fact = [&](const QString &id, const QString &column) {
            return answerOf(store,
                            u"SELECT %1 FROM jobs WHERE platform = '%2' AND id = '%3'"_s.arg(column, platform, id));
        };
        QCOMPARE(fact(u"1"_s, u"record"_s), u"of one"_s);
        QCOMPARE(fact(u"2"_s, u"record"_s), u"of two"_s);
        QCOMPARE(fact(u"both"_s, u"record"_s), u"newer"_s);
        QCOMPARE(fact(u"both"_s, u"status"_s), u"SUCCEEDED"_s);
        QCOMPARE(fact(u"both"_s, u"started_here || acknowledged"_s), u"11"_s);
        QCOMPARE(fact(u"both"_s, u"note"_s), u"mine / yours"_s);
        // Again, and nothing changes.
        assign(store, former(kit::FakeClient().connection(), u"one"_s));
        QCOMPARE(fact(u"both"_s, u"note"_s), u"mine / yours"_s);
        QCOMPARE(countOf(store, u"jobs"_s), 3);
    }

    /// A connection of the command line has another id now, by which it finds its drafts and templates.
    void draftsFollowTheirConnection()
    {
        const QString file = m_folder.filePath(u"drafts"_s);
        makeOldHistories(file);
        Store store(file);
        FormerPlace place = former(kit::FakeClient().connection(), u"one"_s);
        place.newConnection = u"one at this gateway"_s;
        assign(store, place);
        QCOMPARE(answerOf(store, u"SELECT group_concat(body) FROM drafts WHERE connection = 'one at this gateway'"_s),
                 u"typed"_s);
        QCOMPARE(answerOf(store, u"SELECT body FROM drafts WHERE connection = 'two'"_s), u"of another"_s);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::OldStoresTest)
#include "tst_oldstores.moc"
