// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/localplatform/exportedtable.h"
#include "tests/localplatform/queryclient.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace
{

constexpr char ShowBatches[] = "SET drop_system_columns=false";

} // namespace

/// Query Service as Debian's psql sees it: the answers, compared with the exported lines of JSON.
class TestServerQueries : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;
    std::unique_ptr<Psql> m_psql;
    std::map<QString, ExportedTable> m_tables; ///< by format
    QList<QJsonObject> m_rows; ///< of either

    /// What the statement answers for the table of the row's format; TABLE and BATCH in it are replaced.
    PsqlReport answered(QByteArray sql) const
    {
        const ExportedTable &table = m_tables.at(QString::fromLatin1(QTest::currentDataTag()));
        return m_psql->run({ShowBatches, sql.replace("TABLE", table.name).replace("BATCH", table.batch)});
    }
    template <class Condition>
    qint64 countIf(Condition condition) const
    {
        return std::ranges::count_if(m_rows, condition);
    }

    static void formats()
    {
        QTest::addColumn<int>("nothing");
        QTest::newRow("parquet") << 0;
        QTest::newRow("json") << 0;
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rowsOfTheBatch_data() { formats(); }
    void rowsOfTheBatch();
    void batchesOfTheTable_data() { formats(); }
    void batchesOfTheTable();
    void firstRowsReadable_data() { formats(); }
    void firstRowsReadable();
    void fillRates_data() { formats(); }
    void fillRates();
    void rowsPerNamespace_data() { formats(); }
    void rowsPerNamespace();
    void membersByStatus_data() { formats(); }
    void membersByStatus();
    void againstTheBatchBefore_data() { formats(); }
    void againstTheBatchBefore();
    void doubledIdentities_data() { formats(); }
    void doubledIdentities();
    void nestedValuesAreJsonIfWanted_data() { formats(); }
    void nestedValuesAreJsonIfWanted();
    void tablesAreListed();
    void systemColumnsAreHidden();
    void othersAreRefused_data();
    void othersAreRefused();
    void severalStatementsInOne();
    void queriesAreListed();
};

void TestServerQueries::initTestCase()
{
    if (!Psql::isThere())
        QSKIP("psql is missing (.ci/install test).");
    m_platform = std::make_unique<LocalPlatformProcess>(
        QStringList{u"--profiles"_s, u"300"_s, u"--jobs"_s, u"5"_s, u"--speed"_s, u"0"_s});
    if (!m_platform->ready()["formats"_L1].toArray().contains("parquet"_L1))
        QSKIP("DuckDB's library is missing (.ci/install).");
    m_caller = std::make_unique<Caller>(*m_platform);
    m_psql = std::make_unique<Psql>(*m_caller);
    for (const QString &format : {u"parquet"_s, u"json"_s})
        m_tables[format]
            = exportedTable(*m_caller, format.toLatin1(), "identityMap,person,personalEmail,segmentMembership");
    m_rows = exportedRows(*m_platform, m_tables.at(u"json"_s));
    QVERIFY(m_rows.size() > 200);
}

void TestServerQueries::cleanupTestCase()
{
    m_caller.reset();
    m_platform.reset();
}

void TestServerQueries::rowsOfTheBatch()
{
    const QString rows = QString::number(m_rows.size());
    QCOMPARE(answered("SELECT count(*) AS rows_in_batch FROM TABLE\nWHERE _acp_batchid = 'BATCH'\n"
                      "   OR _acp_system_metadata.acp_sourceBatchId = 'BATCH';")
                 .out,
             rows);
    QCOMPARE(answered("SELECT count(*) FROM TABLE WHERE _acp_batchid = 'other'").out, u"0"_s);
    QCOMPARE(m_tables.at(QString::fromLatin1(QTest::currentDataTag())).rows, m_rows.size());
}

void TestServerQueries::batchesOfTheTable()
{
    const PsqlReport report = answered(
        "SELECT _acp_batchid, count(*) AS n, min(_acp_system_metadata.ingestTime) AS first_ms, "
        "max(_acp_system_metadata.ingestTime) AS last_ms\nFROM TABLE GROUP BY _acp_batchid ORDER BY last_ms;");
    const QStringList values = report.out.split(u'|');
    QCOMPARE(values.size(), 4);
    const QByteArray batch = m_tables.at(QString::fromLatin1(QTest::currentDataTag())).batch;
    QCOMPARE(values[0].toLatin1(), batch);
    QCOMPARE(values[1], QString::number(m_rows.size()));
    const QJsonObject found = m_caller->get("/data/foundation/catalog/batches/" + batch).object();
    QCOMPARE(values[2].toLongLong(), found[QLatin1StringView(batch)]["completed"_L1].toInteger());
    QCOMPARE(values[3], values[2]);
}

void TestServerQueries::firstRowsReadable()
{
    const QStringList lines = answered("SELECT to_json(identityMap) AS ids, to_json(person) AS person, "
                                       "to_json(segmentMembership) AS membership\n"
                                       "FROM TABLE WHERE _acp_batchid = 'BATCH' LIMIT 20;")
                                  .out.split(u'\n');
    QCOMPARE(lines.size(), 20);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList values = lines[i].split(u'|');
        QCOMPARE(values.size(), 3);
        const char *const names[] = {"identityMap", "person", "segmentMembership"};
        for (qsizetype column = 0; column < 3; ++column)
            QCOMPARE(QJsonDocument::fromJson(values[column].toUtf8().replace(".000Z\"", "Z\"")).object(),
                     m_rows[i][QLatin1StringView(names[column])].toObject());
    }
}

void TestServerQueries::fillRates()
{
    const auto filled
        = countIf([](const QJsonObject &row) { return row["person"_L1]["name"_L1]["lastName"_L1].isString(); });
    QVERIFY(filled > 0 && filled < m_rows.size());
    const QStringList values
        = answered("SELECT count(*) AS n,\n"
                   "       round(100.0 * count(person.name.lastName) / count(*), 1) AS last_name_pct,\n"
                   "       round(100.0 * count(workEmail.address) / count(*), 1)    AS work_email_pct\n"
                   "FROM TABLE WHERE _acp_batchid = 'BATCH';")
              .out.split(u'|');
    QCOMPARE(values.value(0).toLongLong(), m_rows.size());
    QVERIFY(std::abs(values.value(1).toDouble() - 100.0 * double(filled) / double(m_rows.size())) <= 0.051);
    QCOMPARE(values.value(2).toDouble(), 0.0); // in the schema, though not exported
    QCOMPARE(answered("SELECT 1 / count(*) AS r, round(1.0 / 0, 1) FROM TABLE WHERE _acp_batchid = 'other'").out,
             u"|"_s);
}

void TestServerQueries::rowsPerNamespace()
{
    QMap<QString, qint64> wanted;
    for (const QJsonObject &row : std::as_const(m_rows)) {
        const QStringList namespaces = row["identityMap"_L1].toObject().keys();
        for (const QString &one : namespaces)
            ++wanted[one];
    }
    const QStringList lines
        = answered("SELECT ns, count(*) AS n\n"
                   "FROM (SELECT explode(map_keys(identityMap)) AS ns FROM TABLE WHERE _acp_batchid = "
                   "'BATCH') AS k\nGROUP BY ns ORDER BY n DESC;")
              .out.split(u'\n');
    QCOMPARE(lines.size(), wanted.size());
    QVERIFY(wanted.size() > 2);
    qint64 before = std::numeric_limits<qint64>::max();
    for (const QString &line : lines) {
        const qint64 count = line.section(u'|', 1).toLongLong();
        QCOMPARE(count, wanted.value(line.section(u'|', 0, 0)));
        QVERIFY(count <= before);
        before = count;
    }
}

void TestServerQueries::membersByStatus()
{
    QMap<QString, QMap<QString, qint64>> counts; // by segment and status
    for (const QJsonObject &row : std::as_const(m_rows)) {
        const QJsonObject memberships = row["segmentMembership"_L1]["ups"_L1].toObject();
        for (auto one = memberships.begin(); one != memberships.end(); ++one)
            ++counts[one.key()][(*one)["status"_L1].toString()];
    }
    QVERIFY(!counts.isEmpty());
    const auto most = std::ranges::max_element(counts, {}, [](const auto &one) { return one.size(); });
    const QByteArray value = "segmentMembership['ups']['" + most.key().toLatin1() + "'].status";
    const QStringList lines
        = answered("SELECT " + value + " AS status, count(*) AS n\nFROM TABLE WHERE _acp_batchid = 'BATCH'\nGROUP BY "
                   + value + ";")
              .out.split(u'\n');
    qint64 all = 0;
    for (const QString &line : lines) {
        const QString status = line.section(u'|', 0, 0);
        const qint64 count = line.section(u'|', 1).toLongLong();
        all += count;
        if (!status.isEmpty())
            QCOMPARE(count, most->value(status));
    }
    QCOMPARE(all, m_rows.size());
    QVERIFY(lines.size() > most->size()); // and those who are no members
}

void TestServerQueries::againstTheBatchBefore()
{
    QSet<QString> emails;
    for (const QJsonObject &row : std::as_const(m_rows)) {
        const QString email = row["identityMap"_L1]["email"_L1][0]["id"_L1].toString();
        if (!email.isEmpty())
            emails += email;
    }
    const QByteArray ids = "identityMap['email'][0].id AS id FROM TABLE WHERE _acp_batchid = ";
    const auto added = [&](const QByteArray &before) {
        return answered("SELECT count(*) AS added FROM\n (SELECT " + ids
                        + "'BATCH') AS a\n LEFT JOIN\n (SELECT DISTINCT " + ids + before
                        + ") AS b\n ON a.id = b.id WHERE b.id IS NULL AND a.id IS NOT NULL;")
            .out.toLongLong();
    };
    QVERIFY(added("'none'") >= emails.size());
    QCOMPARE(added("'BATCH'"), 0);
    QCOMPARE(
        answered("SELECT count(*) FROM (SELECT " + ids + "'BATCH' EXCEPT SELECT " + ids + "'none') e").out.toLongLong(),
        emails.size() + 1); // and null
}

void TestServerQueries::doubledIdentities()
{
    QMap<QString, int> emails;
    for (const QJsonObject &row : std::as_const(m_rows))
        ++emails[row["identityMap"_L1]["email"_L1][0]["id"_L1].toString()];
    const auto doubled = std::ranges::count_if(emails, [](int count) { return count > 1; });
    QCOMPARE(answered("SELECT count(*) AS doubled FROM\n"
                      " (SELECT identityMap['email'][0].id AS id FROM TABLE WHERE _acp_batchid = 'BATCH'\n"
                      "  GROUP BY identityMap['email'][0].id HAVING count(*) > 1) AS d;")
                 .out.toLongLong(),
             doubled);
    // Keys are case-sensitive.
    QCOMPARE(answered("SELECT count(identityMap['EMAIL'][0].id) FROM TABLE").out, u"0"_s);
    QCOMPARE(answered("SELECT count(coalesce(identityMap['EMAIL'], identityMap['email'])) FROM TABLE").out.toLongLong(),
             m_rows.size() - emails.value(QString()));
}

void TestServerQueries::nestedValuesAreJsonIfWanted()
{
    const ExportedTable &table = m_tables.at(QString::fromLatin1(QTest::currentDataTag()));
    const QByteArray select
        = "SELECT person.name FROM " + table.name + " WHERE person.name.firstName IS NOT NULL LIMIT 1";
    QVERIFY(m_psql->run({select}).out.startsWith(u'('));
    const QString json = m_psql->run({"SET auto_to_json=true", select}).out;
    QVERIFY2(QJsonDocument::fromJson(json.toUtf8()).object().contains("firstName"_L1), qPrintable(json));
}

void TestServerQueries::tablesAreListed()
{
    const ExportedTable &table = m_tables.at(u"json"_s);
    const QString line = QString::fromLatin1(table.name + '|' + table.dataset + "|t json||true");
    QVERIFY(m_psql->run({"SHOW TABLES"}).out.split(u'\n').contains(line));
}

void TestServerQueries::systemColumnsAreHidden()
{
    const QByteArray table = m_tables.at(u"parquet"_s).name;
    const PsqlReport hidden = m_psql->run({"SELECT count(*) FROM " + table + " WHERE _acp_batchid = 'x'"});
    QVERIFY(hidden.error.contains("42703"_L1) && hidden.error.contains("drop_system_columns"_L1));
    const QByteArray all = "SELECT * FROM " + table + " LIMIT 1";
    const qsizetype columns = m_psql->run({all}).out.count(u'|');
    QCOMPARE(m_psql->run({ShowBatches, all}).out.count(u'|'), columns + 2);
}

void TestServerQueries::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *sql, const QString &state) { QTest::newRow(sql) << QByteArray(sql) << state; };
    row("DELETE FROM TABLE", u"42601"_s);
    row("CREATE TABLE a AS SELECT * FROM TABLE", u"42601"_s);
    row("SELECT * FROM read_csv('/etc/passwd')", u"42601"_s);
    row("SELECT sum(person) FROM TABLE", u"42601"_s);
    row("SELECT count(*) FROM nothing", u"42P01"_s);
    row("SELECT count(*) FROM crm_customers", u"42P01"_s); // nothing was ingested here
    row("SELECT person.nothing FROM TABLE", u"42703"_s);
    row("SELECT person FROM TABLE LIMIT 100001", u"53400"_s);
    row("SHOW nothing", u"42704"_s);
    row("SELECT 1 + 1", u"42601"_s);
}

void TestServerQueries::othersAreRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, state);
    const PsqlReport report
        = m_psql->run({sql.replace("TABLE", m_tables.at(u"parquet"_s).name), "SELECT 'still here' AS a"});
    QVERIFY2(report.error.startsWith(u"ERROR:  "_s + state), qPrintable(report.error));
    QCOMPARE(report.error.contains("HINT:"_L1), state == "42601"_L1);
    QCOMPARE(report.out, u"still here"_s);
}

void TestServerQueries::severalStatementsInOne()
{
    const ExportedTable &table = m_tables.at(u"parquet"_s);
    const PsqlReport report
        = m_psql->run({"SET drop_system_columns=false; SELECT count(*) FROM " + table.name + " WHERE _acp_batchid = '"
                       + table.batch + "'; SHOW drop_system_columns;; SELECT version() -- the last one"});
    QCOMPARE(report.out, QString::number(m_rows.size()) + u"\nfalse\nPostgreSQL 14.0 (local platform)"_s);
    // The rest is not executed after a mistake.
    QCOMPARE(m_psql->run({"SELECT 'a' AS a; SELECT b; SELECT 'c' AS c"}).out, u"a"_s);
}

void TestServerQueries::queriesAreListed()
{
    const ExportedTable &table = m_tables.at(u"json"_s);
    const QByteArray sql = "SELECT person FROM " + table.name + " LIMIT 7";
    m_psql->run({sql});
    m_psql->run({"SELECT sum(person) FROM " + table.name});
    const QJsonArray queries
        = m_caller->get("/data/foundation/query/queries?limit=2&property=referenced_datasets==" + table.dataset)
              .object()["queries"_L1]
              .toArray();
    QCOMPARE(queries.size(), 2);
    QCOMPARE(queries[0]["state"_L1].toString(), u"FAILED"_s);
    QCOMPARE(queries[0]["errors"_L1][0]["code"_L1].toString(), u"42601"_s);
    QCOMPARE(queries[1]["state"_L1].toString(), u"SUCCESS"_s);
    QCOMPARE(queries[1]["rowCount"_L1].toInt(), 7);
    QCOMPARE(queries[1]["client"_L1].toString(), u"psql"_s);
    QCOMPARE(queries[1]["request"_L1]["sql"_L1].toString().toLatin1(), sql);
}

EXPORTDESK_TEST(TestServerQueries)
#include "tst_server_queries.moc"
