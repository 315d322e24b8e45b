// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/wireanswers.h"
#include "app/localplatform/queryservice/wiremessages.h"
#include "app/localplatform/queryservice/wirevalues.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace localplatform;

namespace
{

std::string number(std::uint32_t value, int size = 4)
{
    std::string bytes;
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
        bytes += char(value >> shift & 0xff);
    return bytes;
}

std::string message(char type, const std::string &body)
{
    return type + number(std::uint32_t(body.size() + 4)) + body;
}

using namespace std::string_literals;

} // namespace

/// The bytes of PostgreSQL's protocol, in both directions.
class TestEngineWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesArriveInPieces();
    void theStartIsRead();
    void impossibleBytesAreRefused_data();
    void impossibleBytesAreRefused();
    void requestsAreRead();
    void valuesAreWrittenAsPostgresWritesThem_data();
    void valuesAreWrittenAsPostgresWritesThem();
    void answersHaveTheirLength();
};

void TestEngineWire::messagesArriveInPieces()
{
    WireMessages messages;
    const std::string bytes = message('Q', "SELECT 1\0"s) + message('X', "");
    for (const char byte : bytes.substr(0, bytes.size() - 5)) {
        QVERIFY(!messages.next());
        messages.add({&byte, 1});
    }
    const auto query = messages.next();
    QVERIFY(query);
    QCOMPARE(query->type, 'Q');
    QCOMPARE(readText(query->body), "SELECT 1"s);
    QVERIFY(!messages.next());
    messages.add(std::string_view(bytes).substr(bytes.size() - 5));
    QCOMPARE(messages.next()->type, 'X');
}

void TestEngineWire::theStartIsRead()
{
    WireMessages messages;
    const std::string body = number(3 << 16) + "user\0a@b\0database\0prod:all\0\0"s;
    messages.add(number(8) + number(80877103) + number(std::uint32_t(body.size() + 4)) + body + number(16)
                 + number(80877102) + number(7) + number(0x80000001));
    QCOMPARE(messages.nextStart()->kind, StartUp::Kind::Encryption);
    const auto start = messages.nextStart();
    QCOMPARE(start->kind, StartUp::Kind::Session);
    QCOMPARE(start->parameters.at("database"), "prod:all"s);
    const auto cancel = messages.nextStart();
    QCOMPARE(cancel->kind, StartUp::Kind::Cancel);
    QCOMPARE(cancel->process, 7u);
    QCOMPARE(cancel->key, 0x80000001u);
}

void TestEngineWire::impossibleBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("start");
    const auto row = [](const char *name, const std::string &bytes, bool start) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << start;
    };
    row("HTTP", "GET / HTTP/1.1\r\n\r\n", true);
    row("too long a start", number(10'001) + number(3 << 16), true);
    row("too short a start", number(7) + number(3 << 16), true);
    row("protocol 2", number(9) + number(2 << 16) + "\0"s, true);
    row("a start without its end", number(13) + number(3 << 16) + "user\0"s, true);
    row("a start with more behind its end", number(10) + number(3 << 16) + "\0x"s, true);
    row("a negative length", "Q" + number(0xffff'ffff), false);
    row("no length", "Q" + number(3), false);
    row("more than a message may have", "Q" + number(1024 * 1024 + 5), false);
}

void TestEngineWire::impossibleBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, start);
    WireMessages messages;
    messages.add({bytes.constData(), size_t(bytes.size())});
    if (start)
        QVERIFY_EXCEPTION_THROWN(messages.nextStart(), WireError);
    else
        QVERIFY_EXCEPTION_THROWN(messages.next(), WireError);
}

void TestEngineWire::requestsAreRead()
{
    const ParseRequest parse = readParse("s\0SELECT 1\0"s + number(1, 2) + number(23));
    QCOMPARE(parse.sql, "SELECT 1"s);
    QCOMPARE(parse.parameters, 1);
    const BindRequest bind = readBind("p\0s\0"s + number(1, 2) + number(0, 2) + number(2, 2) + number(1) + "x"
                                      + number(0xffff'ffff) + number(1, 2) + number(1, 2));
    QCOMPARE(bind.portal, "p"s);
    QCOMPARE(bind.parameters, 2);
    QVERIFY(bind.wantsBinary);
    QCOMPARE(readExecute("p\0"s + number(9)).mostRows, 9u);
    QCOMPARE(readNamed("Pp\0"s).kind, 'P');
    QVERIFY_EXCEPTION_THROWN(readNamed("Zp\0"s), WireError);
    QVERIFY_EXCEPTION_THROWN(readParse("s\0SELECT 1\0"s + number(9, 2)), WireError);
    QVERIFY_EXCEPTION_THROWN(readBind("p\0s\0"s + number(0, 2) + number(1, 2) + number(100) + "x"), WireError);
    QVERIFY_EXCEPTION_THROWN(readText("SELECT 1"), WireError);
    QVERIFY_EXCEPTION_THROWN(readText("SELECT\0 1\0"s), WireError);
}

void TestEngineWire::valuesAreWrittenAsPostgresWritesThem_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("asJson");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("number");
    const auto row = [](const char *value, const char *type, bool asJson, const char *text, int number) {
        QTest::addRow("%s of %s%s", value, type, asJson ? " as JSON" : "")
            << QByteArray(value) << QByteArray(type) << asJson << QByteArray(text) << number;
    };
    row("12", "BIGINT", false, "12", 20);
    row("66.7", "DOUBLE", false, "66.7", 701);
    row("\"NaN\"", "DOUBLE", false, "NaN", 701);
    row("1.5", "DECIMAL(2,1)", false, "1.5", 1700);
    row("true", "BOOLEAN", false, "t", 16);
    row("\"2025-01-02\"", "DATE", false, "2025-01-02", 1082);
    row("\"2025-01-02T03:04:05.006Z\"", "TIMESTAMP WITH TIME ZONE", false, "2025-01-02 03:04:05.006", 1114);
    row("\"T and Z\"", "VARCHAR", false, "T and Z", 1043);
    row(R"({"a":1,"b":[1,null]})", "STRUCT(a INTEGER, b INTEGER[])", false, "(1,{1,})", 1043);
    row(R"({"b":1,"a":null})", "STRUCT(b INTEGER, a INTEGER)", true, R"({"b":1})", 1043);
    row(R"({"b":{"c":null},"t":"2025-01-02 03:04:05.5+00"})", "JSON", false,
        R"({"b":{},"t":"2025-01-02T03:04:05.500Z"})", 1043);
}

void TestEngineWire::valuesAreWrittenAsPostgresWritesThem()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, type);
    QFETCH(bool, asJson);
    const auto text = wireValue(nlohmann::ordered_json::parse(value.toStdString()), type.toStdString(), asJson);
    QVERIFY(text);
    QTEST(QByteArray::fromStdString(*text), "text");
    QTEST(int(wireType(type.toStdString())), "number");
    QVERIFY(!wireValue(nullptr, type.toStdString(), asJson));
}

void TestEngineWire::answersHaveTheirLength()
{
    WireAnswers answers;
    answers.describe({{"n", 20}});
    answers.row({"1"s});
    answers.row({std::nullopt});
    answers.complete("SELECT 2");
    answers.fail({"42601", "wrong\0hidden"s, "hint", 3});
    answers.ready();
    WireMessages messages;
    messages.add(answers.take());
    QByteArray types;
    while (const auto one = messages.next()) {
        types += one->type;
        if (one->type == 'E')
            QCOMPARE(one->body, "SERROR\0VERROR\0C42601\0Mwrong\0Hhint\0P3\0\0"s);
    }
    QCOMPARE(types, "TDDCEZ");
    QCOMPARE(answers.size(), size_t(0));
}

EXPORTDESK_TEST(TestEngineWire)
#include "tst_engine_wire.moc"
