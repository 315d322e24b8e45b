// SPDX-License-Identifier: GPL-3.0-or-later
// Values of every type on their way from the engine to the client.
#include "app/resultreader/cells.h"
#include "models/results/readeranswer.h"
#include "models/results/resultreader.h"
#include "models/results/resultvaluereader.h"
#include "tests/kit/testprogram.h"
#include "tests/results/duckdbfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

constexpr int waitMs = 60'000;

/// As JSON, with numbers as they came.
QString written(const ResultValue &value)
{
    QStringList parts;
    switch (value.kind) {
    case ResultValue::Kind::Null:
        return u"null"_s;
    case ResultValue::Kind::Text:
        return u'"' + value.text + u'"';
    case ResultValue::Kind::Array:
        for (const ResultValue &item : value.items)
            parts << written(item);
        return u'[' + parts.join(u',') + u']';
    case ResultValue::Kind::Object:
        for (qsizetype i = 0; i < value.keys.size(); ++i)
            parts << u'"' + value.keys[i] + u"\":"_s + written(value.items[size_t(i)]);
        return u'{' + parts.join(u',') + u'}';
    default:
        return value.text;
    }
}

} // namespace

class TestReaderCells : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ResultReader> m_reader;

private Q_SLOTS:
    void initTestCase()
    {
        kit::DuckDbFiles files;
        QVERIFY(files.isAvailable());
        const QString file = m_folder.filePath(u"one.parquet"_s);
        QCOMPARE(files.write(u"SELECT 1 AS a"_s, file), QString());
        ReaderLimits limits;
        limits.spillFolder = m_folder.path();
        m_reader = std::make_unique<ResultReader>(limits);
        const auto opened = m_reader->open({{file, ResultFile::Format::Parquet, u"B"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(opened.outcome.isFinished(), waitMs);
        QVERIFY(opened.outcome.result().ok());
    }
    void cleanupTestCase() { m_reader.reset(); }

    void keepsValues_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QString &sql, const QString &type, const QString &value) {
            QTest::newRow(name) << sql << type << value;
        };
        row("null", u"NULL::INTEGER"_s, u"INTEGER"_s, u"null"_s);
        row("boolean", u"true"_s, u"BOOLEAN"_s, u"true"_s);
        row("least TINYINT", u"(-128)::TINYINT"_s, u"TINYINT"_s, u"-128"_s);
        row("2^63-1", u"9223372036854775807"_s, u"BIGINT"_s, u"9223372036854775807"_s);
        row("-2^63", u"(-9223372036854775808)::BIGINT"_s, u"BIGINT"_s, u"-9223372036854775808"_s);
        row("2^63", u"9223372036854775808::UBIGINT"_s, u"UBIGINT"_s, u"9223372036854775808"_s);
        row("2^64-1", u"18446744073709551615::UBIGINT"_s, u"UBIGINT"_s, u"18446744073709551615"_s);
        row("-2^127", u"(-170141183460469231731687303715884105728)::HUGEINT"_s, u"HUGEINT"_s,
            u"-170141183460469231731687303715884105728"_s);
        row("2^128-1", u"340282366920938463463374607431768211455::UHUGEINT"_s, u"UHUGEINT"_s,
            u"340282366920938463463374607431768211455"_s);
        row("decimal", u"1.50::DECIMAL(10,2)"_s, u"DECIMAL(10,2)"_s, u"1.50"_s);
        row("small decimal", u"(-0.05)::DECIMAL(4,2)"_s, u"DECIMAL(4,2)"_s, u"-0.05"_s);
        row("decimal of 38 digits", u"12345678901234567890123456789.123456789::DECIMAL(38,9)"_s, u"DECIMAL(38,9)"_s,
            u"12345678901234567890123456789.123456789"_s);
        row("float", u"0.1::FLOAT"_s, u"FLOAT"_s, u"0.1"_s);
        row("double", u"0.1::DOUBLE + 0.2::DOUBLE"_s, u"DOUBLE"_s, u"0.30000000000000004"_s);
        row("NaN", u"'nan'::DOUBLE"_s, u"DOUBLE"_s, u"\"NaN\""_s);
        row("infinity", u"'-inf'::FLOAT"_s, u"FLOAT"_s, u"\"-Infinity\""_s);
        row("text", u"'Größe 🙂'"_s, u"VARCHAR"_s, u"\"Größe 🙂\""_s);
        row("long text", u"repeat('x', 100)"_s, u"VARCHAR"_s, u'"' + QString(100, u'x') + u'"');
        row("controls in text", u"chr(10) || chr(9) || chr(1) || '\"\\'"_s, u"VARCHAR"_s, u"\"\n\t\x01\"\\\""_s);
        row("bytes", u"'\\x00\\xFFab'::BLOB"_s, u"BLOB"_s, u"\"AP9hYg==\""_s);
        row("date", u"DATE '2024-02-29'"_s, u"DATE"_s, u"\"2024-02-29\""_s);
        row("early date", u"DATE '0001-01-01'"_s, u"DATE"_s, u"\"0001-01-01\""_s);
        row("date before Christ", u"DATE '0044-03-15 (BC)'"_s, u"DATE"_s, u"\"-0043-03-15\""_s);
        row("time", u"TIME '23:59:59.5'"_s, u"TIME"_s, u"\"23:59:59.500\""_s);
        row("timestamp", u"TIMESTAMP '2026-01-31 10:00:00'"_s, u"TIMESTAMP"_s, u"\"2026-01-31T10:00:00Z\""_s);
        row("timestamp before 1970", u"TIMESTAMP '1960-01-01 00:00:00.001'"_s, u"TIMESTAMP"_s,
            u"\"1960-01-01T00:00:00.001Z\""_s);
        row("timestamp in ms", u"TIMESTAMP_MS '2026-01-31 10:00:00.123'"_s, u"TIMESTAMP_MS"_s,
            u"\"2026-01-31T10:00:00.123Z\""_s);
        row("timestamp in ns", u"TIMESTAMP_NS '2026-01-31 10:00:00.123456789'"_s, u"TIMESTAMP_NS"_s,
            u"\"2026-01-31T10:00:00.123456Z\""_s);
        row("timestamp with a zone", u"TIMESTAMPTZ '2026-07-01 10:00:00.123456+02:00'"_s, u"TIMESTAMP WITH TIME ZONE"_s,
            u"\"2026-07-01T08:00:00.123456Z\""_s);
        row("time with a zone", u"'10:00:00+02'::TIMETZ"_s, u"TIME WITH TIME ZONE"_s, u"\"10:00:00+02:00\""_s);
        row("infinite time", u"TIMESTAMP '-infinity'"_s, u"TIMESTAMP"_s, u"\"-Infinity\""_s);
        row("duration", u"INTERVAL '1 month 2 days 3.5 seconds'"_s, u"INTERVAL"_s, u"\"P1M2DT3.500000S\""_s);
        row("UUID", u"'6B29FC40-CA47-1067-B31D-00DD010662DA'::UUID"_s, u"UUID"_s,
            u"\"6b29fc40-ca47-1067-b31d-00dd010662da\""_s);
        row("enum", u"'x'::ENUM('y', 'x')"_s, u"VARCHAR"_s, u"\"x\""_s);
        row("list", u"[1, NULL, 3]"_s, u"INTEGER[]"_s, u"[1,null,3]"_s);
        row("empty list", u"[]::VARCHAR[]"_s, u"VARCHAR[]"_s, u"[]"_s);
        row("array", u"[1, 2]::INTEGER[2]"_s, u"INTEGER[2]"_s, u"[1,2]"_s);
        row("struct", u"{'b': 1, 'a': {'c': NULL::DATE}}"_s, u"STRUCT(\"b\" INTEGER, \"a\" STRUCT(\"c\" DATE))"_s,
            u"{\"b\":1,\"a\":{\"c\":null}}"_s);
        row("name with quotation marks", u"{'a\"b': 1}"_s, u"STRUCT(\"a\"\"b\" INTEGER)"_s, u"{\"a\"b\":1}"_s);
        row("map", u"MAP {'k': [{'v': 1.5::DOUBLE}]}"_s, u"MAP(VARCHAR, STRUCT(\"v\" DOUBLE)[])"_s,
            u"{\"k\":[{\"v\":1.5}]}"_s);
        row("map with numbers as keys", u"MAP {1: 'x'}"_s, u"MAP(INTEGER, VARCHAR)"_s,
            u"[{\"key\":1,\"value\":\"x\"}]"_s);
        row("JSON", u"'{\"a\": [1, 2]}'::JSON"_s, u"JSON"_s, u"{\"a\":[1,2]}"_s);
        row("JSON on lines", u"('{' || chr(10) || '\"a\": 1}')::JSON"_s, u"JSON"_s, u"{\"a\":1}"_s);
        // Deeper than what is shown as a tree: the client would refuse it.
        row("JSON without end", u"(repeat('[', 100) || repeat(']', 100))::JSON"_s, u"JSON"_s,
            u'"' + QString(100, u'[') + QString(100, u']') + u'"');
    }
    void keepsValues()
    {
        QFETCH(QString, sql);
        QFETCH(QString, type);
        QFETCH(QString, value);
        // Of several rows, so that a value is not taken from the first one by chance.
        const auto call = m_reader->query(u"SELECT %1 AS v FROM range(3)"_s.arg(sql));
        QTRY_VERIFY_WITH_TIMEOUT(call.outcome.isFinished(), waitMs);
        const ReaderOutcome<ResultTable> outcome = call.outcome.result();
        QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.failure().words));
        QCOMPARE(outcome.value().columns[0].type, type);
        QCOMPARE(outcome.value().rows.size(), size_t(3));
        for (const auto &row : outcome.value().rows)
            QCOMPARE(written(row[0]), value);
    }

    void describesParts()
    {
        const auto call = m_reader->query(u"SELECT {'l': [MAP {'k': 1}]} AS v"_s);
        QTRY_VERIFY_WITH_TIMEOUT(call.outcome.isFinished(), waitMs);
        const QString map = u"MAP(VARCHAR, INTEGER)"_s;
        const ResultColumn key{u"key"_s, u"VARCHAR"_s, {}};
        const ResultColumn value{u"value"_s, u"INTEGER"_s, {}};
        const ResultColumn item{{}, map, {key, value}};
        const ResultColumn list{u"l"_s, map + u"[]"_s, {item}};
        const ResultColumn whole{u"v"_s, u"STRUCT(\"l\" %1[])"_s.arg(map), {list}};
        QCOMPARE(call.outcome.result().value().columns, QList<ResultColumn>{whole});
    }

    void writesDates_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<QString>("date");
        QTest::newRow("1970") << qint64(0) << u"1970-01-01"_s;
        QTest::newRow("day before") << qint64(-1) << u"1969-12-31"_s;
        QTest::newRow("century without leap day") << qint64(-25'508) << u"1900-03-01"_s;
        QTest::newRow("greatest") << qint64(std::numeric_limits<qint32>::max() - 1) << u"5881580-07-10"_s;
    }
    void writesDates()
    {
        QFETCH(qint64, days);
        QFETCH(QString, date);
        QCOMPARE(QString::fromStdString(resultreader::isoDate(days)), date);
    }

    void replacesWhatIsNotUtf8()
    {
        std::string out;
        resultreader::appendJsonText(out, "a\xff\n", 3);
        QCOMPARE(QString::fromStdString(out), u"\"a\uFFFD\\n\""_s);
    }

    void readsNoOtherLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {"", "1", "[]", "{}", "{\"id\":1}", "{\"id\":1,\"rows\":1} x", "{\"id\":1,\"rows\":[1]}", "{\"rows\":[]}",
              "{\"id\":-1,\"done\":{}}", "{\"id\":1,\"opened\":{\"columns\":[]}}", "{\"id\":1,\"done\":1}",
              "{\"ready\":2}", "{\"id\":1.5,\"done\":{}}", "\xff"})
            QTest::newRow(line) << QByteArray(line);
        QTest::newRow("deep") << QByteArray("{\"id\":1,\"rows\":[[") + QByteArray(100'000, '[');
    }
    void readsNoOtherLines()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!readReaderAnswer(line));
    }

    void readsErrors()
    {
        const auto answer = readReaderAnswer(R"({"id":3,"error":{"code":"encrypted","text":"t","file":"/f"}})");
        QVERIFY(answer);
        QCOMPARE(answer->id, quint64(3));
        QCOMPARE(answer->failure, (ReaderFailure{ReaderFailure::Code::Encrypted, u"/f"_s, u"t"_s}));
        // A code of a later version.
        QCOMPARE(readReaderAnswer(R"({"error":{"code":"new"}})")->failure.code, ReaderFailure::Code::Unreadable);
    }

    void boundsDepth()
    {
        const auto nested = [](int depth) { return QByteArray(QByteArray(depth, '[') + QByteArray(depth, ']')); };
        QVERIFY(readResultValue(nested(resultValueDepthAtMost)));
        QVERIFY(!readResultValue(nested(resultValueDepthAtMost + 1)));
    }
};

EXPORTDESK_TEST(TestReaderCells)
#include "tst_readercells.moc"
