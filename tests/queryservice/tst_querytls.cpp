// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/queryguard.h"
#include "models/queryservice/querysession.h"
#include "models/queryservice/querythread.h"
#include "tests/kit/testprogram.h"
#include "tests/queryservice/postgresserver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
const QString host = u"query.example.test"_s;
}

/// Sessions with a real server of PostgreSQL: whose certificate is trusted, and that nothing can be written.
class QueryTlsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::PostgresServer> m_server;

    QueryAccess access() const
    {
        return {{host, m_server->port(), u"postgres"_s, m_server->user()}, m_server->password(), {}};
    }
    QueryLimits limits() const
    {
        QueryLimits limits;
        limits.authorities = m_server->authority();
        return limits;
    }
    static QueryOutcome answer(QuerySession &session, const QString &statement)
    {
        const QFuture<QueryOutcome> future = session.query(statement);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("no answer to %s", qPrintable(statement));
        return future.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QuerySession::isPossible() || !kit::PostgresServer::isThere())
            QSKIP("postgresql, openssl or Qt's driver for PostgreSQL is missing (.ci/install test run).");
        // The name is checked, while this computer is where it leads.
        qputenv("PGHOSTADDR", "127.0.0.1");
        m_server = std::make_unique<kit::PostgresServer>();
    }

    void cleanup() { QTRY_COMPARE(QueryThread::count(), 0); }
    void cleanupTestCase() { m_server.reset(); }

    void aPrivateAuthorityIsTrustedWhenNamed()
    {
        QCOMPARE(m_server->start(host), QString());
        QuerySession session(access(), limits());
        const QueryOutcome outcome
            = answer(session,
                     u"SELECT s.ssl, s.version, 7 AS n, NULL AS none FROM pg_stat_ssl AS s WHERE s.pid = "
                     "pg_backend_pid()"_s);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.failure().words));
        QCOMPARE(outcome.value().columns, (QStringList{u"ssl"_s, u"version"_s, u"n"_s, u"none"_s}));
        QCOMPARE(outcome.value().rows.size(), size_t(1));
        QCOMPARE(outcome.value().rows[0][0].toBool(), true);
        QVERIFY(outcome.value().rows[0][1].toString() >= u"TLSv1.2"_s);
        QCOMPARE(outcome.value().rows[0][2].toLongLong(), 7);
        QVERIFY(!outcome.value().rows[0][3].isValid());
    }

    void theEnvironmentNamesAuthorities()
    {
        QCOMPARE(m_server->start(host), QString());
        qputenv("PGSSLROOTCERT", m_server->authority().toUtf8());
        QuerySession session(access());
        const QueryOutcome outcome = answer(session, u"SELECT 1 AS n"_s);
        qunsetenv("PGSSLROOTCERT");
        QVERIFY(outcome.ok());
    }

    void whatIsNotTrustedIsNotUsed_data()
    {
        QTest::addColumn<QString>("certified");
        QTest::addColumn<bool>("hasExpired");
        QTest::addColumn<QString>("authority"); ///< empty: the system's
        QTest::newRow("authority of nobody") << host << false << QString();
        QTest::newRow("another authority") << host << false << u"other"_s;
        QTest::newRow("wrong host name") << u"other.example.test"_s << false << u"own"_s;
        QTest::newRow("expired") << host << true << u"own"_s;
        QTest::newRow("no such file") << host << false << u"none"_s;
    }

    void whatIsNotTrustedIsNotUsed()
    {
        QFETCH(QString, certified);
        QFETCH(bool, hasExpired);
        QFETCH(QString, authority);
        QCOMPARE(m_server->start(certified, hasExpired), QString());
        QueryLimits limits;
        limits.authorities = authority == "own"_L1 ? m_server->authority()
            : authority == "other"_L1              ? m_server->otherAuthority()
            : authority == "none"_L1               ? u"/nowhere/with blanks and 'quotes'.crt"_s
                                                   : QString();
        QuerySession session(access(), limits);
        const QueryOutcome outcome = answer(session, u"SELECT 1 AS n"_s);
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.failure().kind == QueryFailure::Kind::Tls, qPrintable(outcome.failure().words));
    }

    void thePasswordIsChecked()
    {
        QCOMPARE(m_server->start(host), QString());
        QueryAccess wrong = access();
        wrong.token += u'x';
        QuerySession session(wrong, limits());
        const QueryOutcome outcome = answer(session, u"SELECT 1 AS n"_s);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.failure().kind, QueryFailure::Kind::SignIn);
    }

    /// What the driver fetches is bounded, and the session is usable afterwards.
    void noMoreRowsThanTheLimitAreFetched()
    {
        QCOMPARE(m_server->start(host), QString());
        QueryLimits few = limits();
        few.rowsAtMost = 1000;
        QuerySession session(access(), few);
        const QueryOutcome outcome
            = answer(session, u"SELECT g.n, 'x' AS t FROM generate_series(1, 100000000) AS g(n)"_s);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.value().rows.size(), size_t(1000));
        QVERIFY(outcome.value().wasCut);
        const QueryOutcome next = answer(session, u"SELECT count(*) AS n FROM generate_series(1, 10) AS g(n)"_s);
        QVERIFY(next.ok());
        QVERIFY(!next.value().wasCut);
        QCOMPARE(next.value().rows[0][0].toLongLong(), 10);
    }

    void aQueryHasALimitOfTime()
    {
        QCOMPARE(m_server->start(host), QString());
        QueryLimits quick = limits();
        quick.msAtMost = 200;
        quick.graceMs = 100;
        QuerySession session(access(), quick);
        const QueryOutcome outcome = answer(session, u"SELECT pg_sleep(300)"_s);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.failure().kind, QueryFailure::Kind::Limit);
        QVERIFY(answer(session, u"SELECT 1 AS n"_s).ok());
    }

    /// Bits of statements in random order: whatever the guard lets pass does not write, says a server that would.
    void nothingThatPassesTheGuardWrites()
    {
        QCOMPARE(m_server->start(host), QString());
        m_server->execute(u"CREATE TABLE kept AS SELECT 1 AS a"_s);
        m_server->execute(u"ALTER DATABASE postgres SET default_transaction_read_only = on"_s);
        const QStringList bits{u"SELECT "_s,
                               u"1"_s,
                               u" FROM kept"_s,
                               u" WHERE a = 1"_s,
                               u"WITH k AS ("_s,
                               u")"_s,
                               u"; "_s,
                               u"'"_s,
                               u"\""_s,
                               u"--"_s,
                               u"\n"_s,
                               u"/*"_s,
                               u"*/"_s,
                               u"$$"_s,
                               u"\\'"_s,
                               u"E'"_s,
                               u"INSERT INTO kept SELECT 2"_s,
                               u"DELETE FROM kept"_s,
                               u"DROP TABLE kept"_s,
                               u" INTO other"_s,
                               u"CREATE TABLE other AS SELECT 3"_s,
                               u" FROM k"_s,
                               u"a"_s,
                               u", "_s,
                               u" RETURNING a"_s,
                               u"UPDATE kept SET a = 2"_s,
                               u"''"_s,
                               u"(SELECT 1)"_s,
                               u" AS n"_s};
        QRandomGenerator random(3);
        QuerySession session(access(), limits());
        int sent = 0;
        int answered = 0;
        for (int i = 0; i < 200'000 && sent < 400; ++i) {
            QString soup = random.bounded(2) == 0 ? u"SELECT "_s : u"WITH k AS (SELECT 1 AS a) SELECT a FROM k"_s;
            for (int bit = int(random.bounded(6)); bit >= 0; --bit)
                soup += bits[random.bounded(bits.size())];
            if (!queryRefusal(soup).isEmpty())
                continue;
            ++sent;
            const QueryOutcome outcome = answer(session, soup);
            answered += outcome.ok() ? 1 : 0;
            if (!outcome.ok())
                QVERIFY2(outcome.failure().state != "25006"_L1, qPrintable(soup)); // would have written
        }
        QVERIFY(sent == 400 && answered > 20);
        QCOMPARE(m_server->execute(u"SELECT count(*), max(a) FROM kept"_s), u"1|1"_s);
    }
};

} // namespace exportdesk

using exportdesk::QueryTlsTest;
EXPORTDESK_TEST(QueryTlsTest)
#include "tst_querytls.moc"
