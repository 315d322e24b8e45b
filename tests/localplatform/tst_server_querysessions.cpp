// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/localplatform/exportedtable.h"
#include "tests/localplatform/queryclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;
using namespace std::string_literals;

namespace
{

constexpr char Queries[] = "/data/foundation/query/queries";

QByteArray literal(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes);
}

} // namespace

/// Query Service's sessions: who is let in, cancelling, limits, faults, and clients that do not keep to the protocol.
class TestServerQuerySessions : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;
    std::unique_ptr<Psql> m_psql;
    ExportedTable m_table;
    QByteArray m_count; ///< a statement
    QString m_rows; ///< its answer

    QJsonObject newestQuery() const
    {
        return m_caller->get(QByteArray(Queries) + "?limit=1").object()["queries"_L1][0].toObject();
    }
    /// Waits until a statement is executed; its id.
    QByteArray runningQuery() const
    {
        QJsonObject query;
        (void)QTest::qWaitFor(
            [&] {
                query = newestQuery();
                return query["state"_L1].toString() == "IN_PROGRESS"_L1;
            },
            patienceMs);
        return query["id"_L1].toString().toLatin1();
    }
    /// Processes that execute leave folders when they end otherwise.
    bool allProcessesEnded() const
    {
        return QTest::qWaitFor(
            [this] {
                return QDir(m_platform->dataFolder() + u"/queries"_s).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot);
            },
            10'000);
    }

private Q_SLOTS:
    void initTestCase();
    void init() { m_platform->setFaults("{}"); }
    void cleanupTestCase();
    void wrongTokensAreRefused();
    void othersAreNotLetIn_data();
    void othersAreNotLetIn();
    void queriesAreCancelledByTheProtocol();
    void queriesAreCancelledByRest();
    void aClientThatGoesEndsItsQuery();
    void queriesHaveALimitOfTime();
    void queriesHaveALimitOfRows();
    void sessionsEndWithTheirToken();
    void connectionsAreCut_data();
    void connectionsAreCut();
    void errorsAreInjected();
    void theExtendedProtocolIsSpoken();
    void theExtendedProtocolRefusesWhatItCannot();
    void sessionsAreLimited();
    void hostileBytesCostOnlyTheConnection();
};

void TestServerQuerySessions::initTestCase()
{
    if (!Psql::isThere())
        QSKIP("psql is missing (.ci/install test).");
    m_platform = std::make_unique<LocalPlatformProcess>(
        QStringList{u"--profiles"_s, u"200"_s, u"--jobs"_s, u"5"_s, u"--speed"_s, u"0"_s});
    if (!m_platform->ready()["formats"_L1].toArray().contains("parquet"_L1))
        QSKIP("DuckDB's library is missing (.ci/install).");
    m_caller = std::make_unique<Caller>(*m_platform);
    m_psql = std::make_unique<Psql>(*m_caller);
    m_table = exportedTable(*m_caller, "parquet", "identityMap,person");
    m_count = "SELECT count(*) AS n FROM " + m_table.name;
    m_rows = QString::number(m_table.rows);
    QCOMPARE(m_psql->run({m_count}).out, m_rows);
}

void TestServerQuerySessions::cleanupTestCase()
{
    m_caller.reset();
    m_platform.reset();
}

void TestServerQuerySessions::wrongTokensAreRefused()
{
    Psql psql(*m_caller);
    for (const QByteArray &password : QByteArrayList{"wrong", m_caller->token() + "x", m_caller->token().chopped(1)}) {
        psql.setPassword(password);
        const PsqlReport report = psql.run({m_count});
        QCOMPARE(report.exitCode, 2);
        QVERIFY2(report.error.contains("FATAL:  the token is wrong or has expired"_L1), qPrintable(report.error));
    }
}

void TestServerQuerySessions::othersAreNotLetIn_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("error");
    QTest::newRow("user") << QByteArray("user=") << QByteArray("user=x") << u"not authorized"_s;
    QTest::newRow("sandbox") << QByteArray("prod:all") << QByteArray("nowhere:all") << u"active sandbox"_s;
    QTest::newRow("no database") << QByteArray("prod:all") << QByteArray("prod") << u"active sandbox"_s;
    QTest::newRow("flattened") << QByteArray("prod:all") << QByteArray("prod:all?FLATTEN") << u"FLATTEN"_s;
    QTest::newRow("TLS") << QByteArray("host=") << QByteArray("sslmode=require host=") << u"does not support SSL"_s;
}

void TestServerQuerySessions::othersAreNotLetIn()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, by);
    QFETCH(QString, error);
    Psql psql(*m_caller);
    psql.replace(part, by);
    const PsqlReport report = psql.run({m_count});
    QCOMPARE(report.exitCode, 2);
    QVERIFY2(report.error.contains(error), qPrintable(report.error));
}

void TestServerQuerySessions::queriesAreCancelledByTheProtocol()
{
    m_platform->setFaults(R"({"rules": [{"route": "SQL /query", "nth": 1, "fault": {"delayBeforeMs": 300000}}]})");
    QProcess psql;
    m_psql->start(psql, {m_count, m_count});
    QVERIFY(!runningQuery().isEmpty());
    ::kill(pid_t(psql.processId()), SIGINT); // psql sends a cancel request then
    QVERIFY(psql.waitForFinished(patienceMs));
    const QString error = QString::fromUtf8(psql.readAllStandardError());
    QVERIFY2(error.contains("57014"_L1), qPrintable(error));
    QTRY_VERIFY(newestQuery()["state"_L1].toString() != "IN_PROGRESS"_L1);
    const QJsonArray queries = m_caller->get(QByteArray(Queries) + "?limit=2").object()["queries"_L1].toArray();
    QVERIFY(queries[0]["state"_L1].toString() == "KILLED"_L1 || queries[1]["state"_L1].toString() == "KILLED"_L1);
}

void TestServerQuerySessions::queriesAreCancelledByRest()
{
    m_platform->setFaults(R"({"rules": [{"route": "SQL /query", "nth": 1, "fault": {"delayBeforeMs": 300000}}]})");
    QProcess psql;
    m_psql->start(psql, {m_count, m_count});
    const QByteArray query = QByteArray(Queries) + '/' + runningQuery();
    QCOMPARE(m_caller->call("PATCH", query, R"({"op": "cancel"})").status, 202);
    QVERIFY(psql.waitForFinished(patienceMs));
    QVERIFY(psql.readAllStandardError().contains("57014"));
    // The session goes on.
    QCOMPARE(QString::fromUtf8(psql.readAllStandardOutput()).trimmed(), m_rows);
    QCOMPARE(m_caller->get(query).object()["state"_L1].toString(), u"KILLED"_s);
    QCOMPARE(m_caller->call("PATCH", query, R"({"op": "cancel"})").status, 409);
}

void TestServerQuerySessions::aClientThatGoesEndsItsQuery()
{
    m_platform->setFaults(R"({"rules": [{"route": "SQL /query", "nth": 1, "fault": {"delayBeforeMs": 300000}}]})");
    QProcess psql;
    m_psql->start(psql, {m_count});
    QVERIFY(!runningQuery().isEmpty());
    psql.kill();
    psql.waitForFinished();
    QTRY_COMPARE(newestQuery()["state"_L1].toString(), u"KILLED"_s);
    QVERIFY(allProcessesEnded());
}

void TestServerQuerySessions::queriesHaveALimitOfTime()
{
    m_platform->setFaults(R"({"quirks": {"querySeconds": 1},
        "rules": [{"route": "SQL /query", "nth": 1, "fault": {"delayBeforeMs": 300000}}]})");
    const PsqlReport report = m_psql->run({m_count});
    QVERIFY2(report.error.startsWith("ERROR:  53400"_L1), qPrintable(report.error));
    QCOMPARE(newestQuery()["state"_L1].toString(), u"TIMEOUT"_s);
}

void TestServerQuerySessions::queriesHaveALimitOfRows()
{
    m_platform->setFaults(R"({"quirks": {"queryRows": 7}})");
    const QByteArray select = "SELECT 1 AS a FROM " + m_table.name;
    const auto lines = [&](const QByteArray &limit) { return m_psql->run({select + limit}).out.split(u'\n').size(); };
    QCOMPARE(lines(""), 7);
    QCOMPARE(lines(" LIMIT 9"), 9);
    QCOMPARE(lines(" LIMIT 100000"), m_table.rows);
    QCOMPARE(lines(" LIMIT 0"), m_table.rows);
    QVERIFY(m_psql->run({select + " LIMIT 100001"}).error.contains("53400"_L1));
}

void TestServerQuerySessions::sessionsEndWithTheirToken()
{
    m_platform->setFaults(R"({"rules": [{"route": "SQL /query", "nth": 2, "fault": {"expireToken": true}}]})");
    const PsqlReport report = m_psql->run({m_count, m_count, m_count});
    QCOMPARE(report.out, m_rows);
    QVERIFY2(report.error.contains("FATAL:  28P01: the token has expired"_L1), qPrintable(report.error));
    QCOMPARE(report.exitCode, 2);
    // With a new one it goes on.
    m_caller = std::make_unique<Caller>(*m_platform);
    QVERIFY(!m_psql->run({m_count}).error.isEmpty());
    m_psql = std::make_unique<Psql>(*m_caller);
    QCOMPARE(m_psql->run({m_count}).out, m_rows);
}

void TestServerQuerySessions::connectionsAreCut_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("executed");
    const auto row = [](const char *route, const char *fault, bool executed) {
        QTest::addRow("%s %s", route, fault) << QByteArray(route) << QByteArray(fault) << executed;
    };
    row("SQL /start", R"({"closeBefore": true})", false);
    row("SQL /query", R"({"closeBefore": true})", false);
    row("SQL /query", R"({"resetBefore": true})", false);
    row("SQL /query", R"({"lostAnswer": "close"})", true);
    row("SQL /query", R"({"lostAnswer": "reset"})", true);
    row("SQL /query", R"({"truncate": 40})", true);
}

void TestServerQuerySessions::connectionsAreCut()
{
    QFETCH(QByteArray, route);
    QFETCH(QByteArray, fault);
    QFETCH(bool, executed);
    m_platform->setFaults(R"({"rules": [{"route": ")" + route + R"(", "nth": 1, "fault": )" + fault + "}]}");
    const QByteArray mark = QByteArray::number(QRandomGenerator::global()->generate());
    const PsqlReport report = m_psql->run({"SELECT " + mark + " AS mark, person FROM " + m_table.name});
    QCOMPARE(report.exitCode, 2);
    QVERIFY2(report.error.contains("connection"_L1), qPrintable(report.error));
    QCOMPARE(report.out, QString());
    const QJsonObject query = newestQuery();
    const bool wasExecuted = query["request"_L1]["sql"_L1].toString().contains(QLatin1StringView(mark))
        && query["state"_L1].toString() == "SUCCESS"_L1;
    QCOMPARE(wasExecuted, executed);
    QVERIFY(allProcessesEnded());
    QCOMPARE(m_psql->run({m_count}).out, m_rows);
}

void TestServerQuerySessions::errorsAreInjected()
{
    m_platform->setFaults(
        R"({"rules": [{"route": "SQL /query", "nth": 1, "fault": {"code": "58000", "message": "An expired snapshot."}}]})");
    const PsqlReport report = m_psql->run({m_count, m_count});
    QVERIFY2(report.error.startsWith("ERROR:  58000: An expired snapshot."_L1), qPrintable(report.error));
    QCOMPARE(report.out, m_rows);
}

void TestServerQuerySessions::theExtendedProtocolIsSpoken()
{
    RawQueryClient client(*m_caller);
    QCOMPARE(client.signIn(), "RRSSSSSSSKZ");
    client.send('P', literal("s\0"s) + m_count + literal("\0\0\0"s));
    client.send('B', literal("p\0s\0\0\0\0\0\0\0"s));
    client.send('D', literal("Ss\0"s));
    client.send('E', literal("p\0\0\0\0\0"s));
    client.send('C', literal("Pp\0"s));
    client.send('S', {});
    QCOMPARE(client.receive(), "12tTDC3Z");
    QVERIFY(client.bodies()[3].startsWith(literal("\0\1n\0"s)));
    QCOMPARE(client.bodies()[4].mid(6), m_rows.toLatin1());
    QCOMPARE(client.bodies()[5], literal("SELECT 1\0"s));
    // What sets something has no columns.
    client.send('P', literal("\0SET a = 1\0\0\0"s));
    client.send('B', literal("\0\0\0\0\0\0\0\0"s));
    client.send('D', literal("P\0"s));
    client.send('E', literal("\0\0\0\0\0"s));
    client.send('S', {});
    QCOMPARE(client.receive(), "12nCZ");
    client.send('X', {});
    QVERIFY(client.ended());
}

void TestServerQuerySessions::theExtendedProtocolRefusesWhatItCannot()
{
    RawQueryClient client(*m_caller);
    client.signIn();
    const auto refused = [&client](char type, const std::string &body, const char *state) {
        client.send(type, QByteArray::fromStdString(body));
        client.send('H', {}); // not executed after a mistake
        client.send('E', literal("p\0\0\0\0\0"s));
        client.send('S', {});
        const QByteArray types = client.receive();
        return types == "EZ" && client.bodies()[0].contains(QByteArray(QByteArray("C") + state));
    };
    QVERIFY(refused('P', "\0SELECT $1\0\0\1\0\0\0\x17"s, "0A000"));
    QVERIFY(refused('P', "\0SELECT 1; SELECT 2\0\0\0"s, "42601"));
    QVERIFY(refused('B', "\0unknown\0\0\0\0\0\0\0"s, "26000"));
    QVERIFY(refused('B', "\0\0\0\0\0\0\0\1\0\1"s, "0A000"));
    QVERIFY(refused('F', "\0\0\0\0"s, "0A000"));
    for (int i = 0; i < 4; ++i)
        client.send('P', QByteArray::number(i) + literal("\0SET a = 1\0\0\0"s));
    client.send('P', literal("9\0SET a = 1\0\0\0"s));
    client.send('S', {});
    QCOMPARE(client.receive(), "1111EZ");
}

void TestServerQuerySessions::sessionsAreLimited()
{
    constexpr int most = 16;
    std::vector<std::unique_ptr<RawQueryClient>> clients;
    for (int i = 0; i < most; ++i) {
        clients.push_back(std::make_unique<RawQueryClient>(*m_caller));
        QVERIFY(clients.back()->signIn().endsWith('Z'));
    }
    const PsqlReport report = m_psql->run({m_count});
    QVERIFY2(report.error.contains("session limit reached"_L1), qPrintable(report.error));
    for (const auto &client : clients)
        client->abort();
    QTRY_COMPARE(m_psql->run({m_count}).out, m_rows);
}

void TestServerQuerySessions::hostileBytesCostOnlyTheConnection()
{
    RawQueryClient good(*m_caller);
    good.signIn();
    QRandomGenerator random(7);
    for (int i = 0; i < 60; ++i) {
        RawQueryClient hostile(*m_caller);
        if (i % 2)
            hostile.signIn();
        QByteArray bytes(200, '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        hostile.send(i % 3 ? bytes : bytes.prepend(literal("Q\x7f\xff\xff\xff"s)));
        hostile.abort();
    }
    RawQueryClient unknown(*m_caller);
    unknown.signIn();
    unknown.send('?', "x");
    QCOMPARE(unknown.receive('E'), "E");
    QVERIFY(unknown.bodies()[0].contains("C08P01"));
    QVERIFY(unknown.ended());
    good.send('Q', m_count + literal("\0"s));
    QCOMPARE(good.receive(), "TDCZ");
    QCOMPARE(good.bodies()[1].mid(6), m_rows.toLatin1());
    good.abort();
    QVERIFY(allProcessesEnded());
}

EXPORTDESK_TEST(TestServerQuerySessions)
#include "tst_server_querysessions.moc"
