// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/sqlstatement.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace localplatform;

/// Query Service's SQL: what becomes of it for DuckDB, and what is refused.
class TestEngineSql : public QObject
{
    Q_OBJECT

    static SqlTable table(const SqlToken &name)
    {
        static const nlohmann::json schema = nlohmann::json::parse(R"({"properties": {
            "identityMap": {"additionalProperties": {"type": "array", "items": {"type": "object",
                "properties": {"id": {"type": "string"}, "primary": {"type": "boolean"}}}}},
            "person": {"type": "object", "properties": {"name": {"type": "object",
                "properties": {"firstName": {"type": "string"}, "order": {"type": "string"}}}}},
            "tags": {"type": "array", "items": {"type": "string"}}}})");
        if (name.text != "t")
            throw SqlError("42P01", "no table");
        SqlTable found{"(T)", {}};
        for (const auto &[column, type] : schema["properties"].items())
            found.columns.push_back({column, &type});
        return found;
    }

private Q_SLOTS:
    void formsAreTranslated_data();
    void formsAreTranslated();
    void everythingElseIsRefused_data();
    void everythingElseIsRefused();
    void positionsPointToTheMistake();
    void limitsAreTakenOut();
    void depthAndLengthAreBounded();
};

void TestEngineSql::formsAreTranslated_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("translated");
    const auto row = [](const char *name, const char *sql, const char *translated) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(translated);
    };
    row("arrays count from 1", "SELECT tags[0] FROM t", R"(SELECT ("tags")[1] AS "tags" FROM (T) AS "t")");
    row("keys stay", "SELECT identityMap['Email'][0].id FROM t",
        R"(SELECT struct_extract((("identityMap")['Email'])[1], 'id') AS "id" FROM (T) AS "t")");
    row("back-quotes", "select `person`.`name`.`order` o from t",
        R"(SELECT "person"."name"."order" AS "o" FROM (T) AS "t")");
    row("quotation marks in texts", "SELECT 'it''s' AS a FROM t", R"(SELECT 'it''s' AS "a" FROM (T) AS "t")");
    row("a generator of a list", "SELECT explode(map_keys(identityMap)) AS ns FROM t",
        R"(SELECT unnest(map_keys("identityMap")) AS "ns" FROM (T) AS "t")");
    row("a generator of a map", "SELECT explode(identityMap) FROM t",
        R"(SELECT unnest(map_entries("identityMap"), max_depth := 2) FROM (T) AS "t")");
    row("the columns of a generator", "SELECT k.key FROM (SELECT explode(identityMap) FROM t) k",
        R"(SELECT "k"."key" AS "key" FROM (SELECT unnest(map_entries("identityMap"), max_depth := 2) FROM (T) AS "t") AS "k")");
    row("sizes", "SELECT size(identityMap), cardinality(tags) FROM t",
        R"(SELECT CAST(cardinality("identityMap") AS INTEGER) AS "size", CAST(len("tags") AS INTEGER) AS "cardinality" FROM (T) AS "t")");
    row("division by zero is null", "SELECT 1 / count(*) AS r FROM t",
        R"(SELECT (1 / nullif(count(*), 0)) AS "r" FROM (T) AS "t")");
    row("different values", "SELECT count(DISTINCT tags) AS n FROM t",
        R"(SELECT count(DISTINCT "tags") AS "n" FROM (T) AS "t")");
    row("nulls come first, as there", "SELECT tags FROM t ORDER BY tags, person DESC",
        R"(SELECT "tags" AS "tags" FROM (T) AS "t" ORDER BY "tags" ASC NULLS FIRST, "person" DESC NULLS LAST)");
    row("a comment", "SELECT /* all */ tags -- of them\nFROM t", R"(SELECT "tags" AS "tags" FROM (T) AS "t")");
    row("precedence", "SELECT 1 FROM t WHERE NOT tags IS NULL AND 1 + 2 * 3 = 7 OR tags IN (1, 2)",
        R"(SELECT 1 AS "1" FROM (T) AS "t" WHERE (((NOT ("tags" IS NULL)) AND ((1 + (2 * 3)) = 7)) OR ("tags" IN (1, 2))))");
    row("sets", "SELECT tags FROM t EXCEPT SELECT tags FROM t",
        R"(SELECT "tags" AS "tags" FROM (T) AS "t" EXCEPT SELECT "tags" AS "tags" FROM (T) AS "t")");
    row("joins", "SELECT a.tags FROM t AS a LEFT JOIN t b ON a.tags = b.tags",
        R"(SELECT "a"."tags" AS "tags" FROM (T) AS "a" LEFT JOIN (T) AS "b" ON ("a"."tags" = "b"."tags"))");
}

void TestEngineSql::formsAreTranslated()
{
    QFETCH(QByteArray, sql);
    SqlScript script(sql.toStdString());
    const SqlStatement statement = script.next(&table);
    QVERIFY(script.isAtEnd());
    QCOMPARE(statement.kind, SqlStatement::Kind::Query);
    QTEST(QByteArray::fromStdString(statement.query.sql), "translated");
}

void TestEngineSql::everythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("state");
    for (const char *sql : {"INSERT INTO t VALUES (1)",
                            "CREATE TABLE x AS SELECT * FROM t",
                            "DROP TABLE t",
                            "BEGIN",
                            "PREPARE a AS SELECT 1",
                            "COPY t TO '/tmp/x'",
                            "SELECT * FROM read_csv('/etc/passwd')",
                            "SELECT * FROM '/etc/passwd'",
                            "SELECT read_text('/etc/passwd') FROM t",
                            "SELECT getenv('HOME') FROM t",
                            "SELECT (SELECT 1) FROM t",
                            "SELECT tags[tags] FROM t",
                            "SELECT tags[-1] FROM t",
                            "SELECT tags[1.5] FROM t",
                            "SELECT explode(tags), explode(tags) FROM t",
                            "SELECT size(explode(tags)) FROM t",
                            "SELECT 1 FROM t WHERE explode(tags) = 1",
                            "SELECT count(*) OVER () FROM t",
                            "SELECT * FROM t SNAPSHOT AS OF 1",
                            "SELECT tags FROM t LIMIT -1",
                            "SELECT tags FROM t LIMIT 1 OFFSET 2",
                            "$$ BEGIN SELECT 1; END $$",
                            "SELECT * FROM t; DELETE FROM t",
                            "SELECT 'open FROM t",
                            "SELECT \"open FROM t",
                            "SELECT /* FROM t",
                            "SELECT tags FROM t WHERE",
                            "SELECT FROM t",
                            "SELECT tags tags2 tags3 FROM t",
                            "SELECT 1e5 FROM t",
                            "SELECT CAST(tags AS BLOB) FROM t",
                            "SELECT tags::text FROM t",
                            "SET x",
                            "SET a = b = c",
                            "SHOW",
                            "SELECT * FROM (SELECT tags FROM t",
                            "SELECT tags FROM t)",
                            "WITH a AS (SELECT 1) SELECT * FROM a",
                            "SELECT tags FROM t UNION SELECT tags, tags FROM t",
                            "ANALYZE TABLE t",
                            "SELECT tags FROM t, t"})
        QTest::newRow(sql) << QByteArray(sql) << QByteArray("42601");
    QTest::newRow("no such table") << QByteArray("SELECT * FROM other") << QByteArray("42P01");
    QTest::newRow("no such column") << QByteArray("SELECT nothing FROM t") << QByteArray("42703");
    QTest::newRow("no such field") << QByteArray("SELECT person.nothing FROM t") << QByteArray("42703");
    QTest::newRow("no such field of an element")
        << QByteArray("SELECT identityMap['a'][0].x FROM t") << QByteArray("42703");
    QTest::newRow("hidden column") << QByteArray("SELECT _acp_batchid FROM t") << QByteArray("42703");
    QTest::newRow("ambiguous column") << QByteArray("SELECT tags FROM t a JOIN t b ON 1 = 1") << QByteArray("42702");
}

void TestEngineSql::everythingElseIsRefused()
{
    QFETCH(QByteArray, sql);
    try {
        SqlScript script(sql.toStdString());
        while (!script.isAtEnd())
            script.next(&table);
    } catch (const SqlError &error) {
        QTEST(QByteArray::fromStdString(error.state), "state");
        QVERIFY(error.state != "42601" || !error.hint.empty());
        return;
    }
    QFAIL("accepted");
}

void TestEngineSql::positionsPointToTheMistake()
{
    try {
        SqlScript("SELECT tags,\n  sha256(tags) FROM t").next(&table);
    } catch (const SqlError &error) {
        QCOMPARE(error.position, size_t(16));
        return;
    }
    QFAIL("accepted");
}

void TestEngineSql::limitsAreTakenOut()
{
    SqlScript script("SELECT tags FROM (SELECT tags FROM t LIMIT 3) a LIMIT 0; SELECT tags FROM t LIMIT 20");
    const SqlStatement first = script.next(&table);
    QCOMPARE(first.query.limit, 0);
    QVERIFY(first.query.sql.ends_with(R"((SELECT "tags" AS "tags" FROM (T) AS "t" LIMIT 3) AS "a")"));
    QCOMPARE(script.next(&table).query.limit, 20);
}

void TestEngineSql::depthAndLengthAreBounded()
{
    const QByteArrayList bounded{"SELECT " + QByteArray(100'000, '(') + "1" + QByteArray(100'000, ')') + " FROM t",
                                 "SELECT " + QByteArray("NOT ").repeated(15'000) + "1 FROM t",
                                 "SELECT 1 FROM t WHERE 1" + QByteArray(" OR 1").repeated(100'000),
                                 "SELECT " + QByteArray("- ").repeated(15'000) + "1 FROM t"};
    for (const QByteArray &sql : bounded)
        QVERIFY_EXCEPTION_THROWN(SqlScript(sql.toStdString()).next(&table), SqlError);
    // As deep as anybody writes.
    const QByteArray sql = "SELECT " + QByteArray(40, '(') + "tags" + QByteArray(40, ')') + " FROM t";
    QCOMPARE(SqlScript(sql.toStdString()).next(&table).kind, SqlStatement::Kind::Query);
}

EXPORTDESK_TEST(TestEngineSql)
#include "tst_engine_sql.moc"
