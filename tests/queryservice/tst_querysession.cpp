// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/queryconnectionreader.h"
#include "models/queryservice/querysession.h"
#include "models/queryservice/querythread.h"
#include "tests/kit/testprogram.h"
#include "tests/localplatform/exportedtable.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace exportdesk
{

/// Sessions with the local platform's Query Service.
class QuerySessionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;
    ExportedTable m_table;
    QString m_count; ///< a statement
    QueryAccess m_access;

    QueryAccess newAccess()
    {
        const auto read = readQueryAccess(m_caller->get("/data/foundation/query/connection_parameters").body);
        return read ? read.value() : QueryAccess();
    }
    static QueryOutcome answer(const QFuture<QueryOutcome> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs))
            qFatal("no answer");
        return future.result();
    }
    /// Connections of the platform's query port that the kernel knows as established.
    int connections() const
    {
        QFile table(u"/proc/net/tcp"_s);
        if (!table.open(QFile::ReadOnly))
            qFatal("no /proc/net/tcp");
        const QByteArray local = QByteArray("0100007F:")
            + QByteArray::number(m_access.connection.port, 16).toUpper().rightJustified(4, '0');
        int found = 0;
        for (const QByteArray &line : table.readAll().split('\n')) {
            const QByteArrayList words = line.simplified().split(' ');
            if (words.size() > 3 && words[1] == local && words[3] == "01")
                ++found;
        }
        return found;
    }
    /// The platform executes each statement in a process with a folder.
    bool allQueriesEnded() const
    {
        return QDir(m_platform->dataFolder() + u"/queries"_s).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    QStringList statesOfQueries(int count) const
    {
        QStringList states;
        const QJsonObject page
            = m_caller->get("/data/foundation/query/queries?limit=" + QByteArray::number(count)).object();
        for (const QJsonValue query : page["queries"_L1].toArray())
            states += query["state"_L1].toString();
        return states;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QuerySession::isPossible())
            QSKIP("Qt's driver for PostgreSQL is missing (.ci/install run).");
        m_platform = std::make_unique<LocalPlatformProcess>(
            QStringList{u"--profiles"_s, u"200"_s, u"--jobs"_s, u"5"_s, u"--speed"_s, u"0"_s});
        if (!m_platform->ready()["formats"_L1].toArray().contains("parquet"_L1))
            QSKIP("DuckDB's library is missing (.ci/install).");
        m_caller = std::make_unique<Caller>(*m_platform);
        m_table = exportedTable(*m_caller, "parquet", "identityMap,person");
        m_count = u"SELECT count(*) AS n FROM "_s + QString::fromLatin1(m_table.name);
        m_access = newAccess();
        QVERIFY(m_access.expiresMs.value_or(1) > 0);
    }
    void init() { m_platform->setFaults("{}"); }
    void cleanup()
    {
        QTRY_COMPARE_WITH_TIMEOUT(QueryThread::count(), 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(connections(), 0, patienceMs);
    }
    void cleanupTestCase()
    {
        m_caller.reset();
        m_platform.reset();
    }

    void rowsAreCounted()
    {
        QueryLimits limits;
        limits.settings = {u"SET drop_system_columns=false"_s};
        QuerySession session(m_access, limits);
        const QueryOutcome outcome
            = answer(session.query(m_count + u" WHERE _acp_batchid = '%1'"_s.arg(QString::fromLatin1(m_table.batch))));
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.failure().words));
        QCOMPARE(outcome.value().columns, QStringList{u"n"_s});
        QCOMPARE(outcome.value().rows[0][0].toLongLong(), m_table.rows);
        QCOMPARE(connections(), 1);
        session.close();
        QCOMPARE(answer(session.query(m_count)).failure().kind, QueryFailure::Kind::Cancelled);
    }

    void whatWritesIsNotSent()
    {
        QuerySession session(m_access);
        const QueryOutcome outcome = answer(session.query(u"DROP TABLE x"_s));
        QCOMPARE(outcome.failure().kind, QueryFailure::Kind::NotAllowed);
        QVERIFY(!outcome.failure().words.isEmpty());
        QCOMPARE(connections(), 0);
    }

    void errorsAreTold_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &fault, QueryFailure::Kind kind) {
            QTest::newRow(name) << QByteArray(R"({"rules": [{"route": "SQL /query", "nth": 1, "fault": )" + fault
                                              + "}]}")
                                << int(kind);
        };
        row("cut before", R"({"closeBefore": true})", QueryFailure::Kind::Cut);
        row("reset", R"({"resetBefore": true})", QueryFailure::Kind::Cut);
        row("cut within", R"({"truncate": 40})", QueryFailure::Kind::Cut);
        row("token expired", R"({"expireToken": true})", QueryFailure::Kind::SignIn);
        row("limit", R"({"code": "53400"})", QueryFailure::Kind::Limit);
        row("snapshot", R"({"code": "58000"})", QueryFailure::Kind::Statement);
    }

    void errorsAreTold()
    {
        QFETCH(QByteArray, plan);
        QFETCH(int, kind);
        m_platform->setFaults(plan);
        QuerySession session(m_access);
        const QueryOutcome outcome = answer(session.query(m_count));
        QVERIFY(!outcome.ok());
        QCOMPARE(int(outcome.failure().kind), kind);
        // A new connection is made where it is needed.
        m_platform->setFaults("{}");
        if (kind == int(QueryFailure::Kind::SignIn)) {
            QCOMPARE(answer(session.query(m_count)).failure().kind, QueryFailure::Kind::SignIn);
            m_caller = std::make_unique<Caller>(*m_platform);
            m_access = newAccess();
            QuerySession renewed(m_access);
            QVERIFY(answer(renewed.query(m_count)).ok());
            return;
        }
        QVERIFY(answer(session.query(m_count)).ok());
    }

    void theServiceMayCutRows()
    {
        QueryLimits limits;
        limits.rowsAtMost = 7;
        m_platform->setFaults(R"({"quirks": {"queryRows": 7}})");
        QuerySession session(m_access, limits);
        const QueryOutcome outcome
            = answer(session.query(u"SELECT 1 AS a FROM "_s + QString::fromLatin1(m_table.name)));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.value().rows.size(), size_t(7));
        QVERIFY(outcome.value().wasCut);
    }

    /// Whatever a session waits for, its end takes no time on this thread, and leaves nothing.
    void aHundredQueriesEndWithoutWaiting()
    {
        const QByteArrayList faults{R"({"delayBeforeMs": 300000})", R"({"closeBefore": true})",
                                    R"({"resetBefore": true})", R"({"truncate": 40})", R"({"code": "53400"})"};
        QRandomGenerator random(4);
        qint64 longestTurn = 0;
        int turns = 0;
        QElapsedTimer sinceTurn;
        QTimer ticks; // fires only while this thread is free
        connect(&ticks, &QTimer::timeout, this, [&] {
            longestTurn = std::max(longestTurn, sinceTurn.restart());
            ++turns;
        });
        qint64 longestCall = 0;
        int cancelled = 0;
        int ended = 0;
        for (int i = 0; i < 100; ++i) {
            const QByteArray fault = faults[random.bounded(faults.size())];
            m_platform->setFaults(R"({"rules": [{"route": "SQL /query", "nth": 1, "fault": )" + fault + "}]}");
            QElapsedTimer call;
            ticks.start(1);
            sinceTurn.start();
            call.start();
            auto session = std::make_unique<QuerySession>(m_access);
            const QFuture<QueryOutcome> future = session->query(m_count);
            longestCall = std::max(longestCall, call.elapsed());
            const int until = int(random.bounded(60)); // also while it connects
            (void)QTest::qWaitFor([&future] { return future.isFinished(); }, until);
            const bool wasFinished = future.isFinished();
            call.restart();
            session.reset();
            longestCall = std::max(longestCall, call.elapsed());
            (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 10);
            ticks.stop();
            ++(wasFinished ? ended : cancelled);
        }
        QVERIFY2(cancelled > 20 && ended > 10, qPrintable(u"%1 %2"_s.arg(cancelled).arg(ended)));
        QVERIFY2(turns > 100, qPrintable(QString::number(turns)));
        // Other programs may need the processor meanwhile: far from what a connection or an answer would take.
        QVERIFY2(longestCall < 200, qPrintable(QString::number(longestCall)));
        QVERIFY2(longestTurn < 500, qPrintable(QString::number(longestTurn)));
        QTRY_COMPARE_WITH_TIMEOUT(QueryThread::count(), 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(connections(), 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(allQueriesEnded(), patienceMs);
        QVERIFY(!statesOfQueries(100).contains(u"IN_PROGRESS"_s));
        m_platform->setFaults("{}");
        QuerySession session(m_access);
        QVERIFY(answer(session.query(m_count)).ok());
    }

    /// A host that does not respond is left alone: the thread ends by itself later.
    void connectingIsLeftBehind()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QueryAccess access = m_access;
        access.connection.port = silent.serverPort();
        QueryLimits limits;
        limits.connectSeconds = 2;
        auto session = std::make_unique<QuerySession>(access, limits);
        (void)session->query(m_count);
        QTRY_VERIFY(silent.hasPendingConnections());
        QElapsedTimer call;
        call.start();
        session.reset();
        QVERIFY(call.elapsed() < 200);
        QTRY_COMPARE_WITH_TIMEOUT(QueryThread::count(), 0, 20'000);
    }

    void withoutATokenThereIsNoAccess()
    {
        QVERIFY(!readQueryAccess(R"({"host": "h", "port": 80, "dbName": "prod:all", "username": "o"})"));
        QVERIFY(
            !readQueryAccess(R"({"host": "h", "port": 80, "dbName": "prod:all", "username": "o", "token": "a b"})"));
        QVERIFY(
            readQueryAccess(R"({"host": "h", "port": "80", "dbName": "prod:all", "username": "o", "token": "ab"})"));
    }
};

} // namespace exportdesk

using exportdesk::QuerySessionTest;
EXPORTDESK_TEST(QuerySessionTest)
#include "tst_querysession.moc"
