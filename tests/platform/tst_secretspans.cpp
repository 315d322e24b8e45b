// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/secretspans.h"
#include "tests/kit/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QByteArray masked(QByteArray text)
{
    const auto spans = secretSpans(text);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        text.replace(span->first, span->second, "***");
    return text;
}

} // namespace

class SecretSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("clean");
        QTest::newRow("JSON") << QByteArray("{\"client_secret\": \"p8e-abc\\\"d\", \"a\": \"b\"}")
                              << QByteArray("{\"client_secret\": \"***\", \"a\": \"b\"}");
        QTest::newRow("list") << QByteArray("{\"CLIENT_SECRETS\": [\"p8e-one\", \"p8e-two\"], \"a\": [\"b\"]}")
                              << QByteArray("{\"CLIENT_SECRETS\": [\"***\", \"***\"], \"a\": [\"b\"]}");
        QTest::newRow("within a JSON string")
            << QByteArray("{\"text\":\"{\\\"client_secret\\\":\\\"p8e-abc\\\",\\\"fields\\\":\\\"a\\\"}\",\"x\":1}")
            << QByteArray("{\"text\":\"{\\\"client_secret\\\":\\\"***\\\",\\\"fields\\\":\\\"a\\\"}\",\"x\":1}");
        QTest::newRow("form") << QByteArray("grant_type=x&client_secret=p8e-abcdef&scope=y")
                              << QByteArray("grant_type=x&client_secret=***&scope=y");
        QTest::newRow("environment") << QByteArray("ACCESS_TOKEN=abc.def.ghi\nNEXT=1")
                                     << QByteArray("ACCESS_TOKEN=***\nNEXT=1");
        QTest::newRow("header") << QByteArray("-H 'Authorization: Bearer abcdef.ghi-jkl_mno' -d '{}'")
                                << QByteArray("-H 'Authorization: Bearer ***' -d '{}'");
        QTest::newRow("cookie") << QByteArray("-H 'Cookie: s_id=12; aam=34' -d '{}'")
                                << QByteArray("-H 'Cookie: ***' -d '{}'");
        QTest::newRow("web token") << QByteArray("see eyJhbGciOiJSUzI1NiJ9.eyJpZCI6IjEifQ.c2ln, thanks")
                                   << QByteArray("see ***, thanks");
        QTest::newRow("private key") << QByteArray(
            "\"-----BEGIN PRIVATE KEY-----\\nMIIEvQ+/=\\nabc\\n-----END PRIVATE KEY-----\"")
                                     << QByteArray("\"-----BEGIN PRIVATE KEY-----***-----END PRIVATE KEY-----\"");
        // What secretSigns() sees is found in a draft of an earlier version, where it is a string within a string.
        QTest::newRow("note") << QByteArray("Zugang für Möller: Kennwort: Geheim-1 und mehr")
                              << QByteArray("Zugang für Möller: Kennwort: *** und mehr");
        QTest::newRow("copied cells in a draft")
            << QByteArray(
                   "{\"text\":\"ä\\nCLIENT_SECRET\\t3f2b8c1e-1d2f-4c3a-9b8e-0a1b2c3d4e5f\\nx\",\"request\":\"{}\"}")
            << QByteArray("{\"text\":\"ä\\nCLIENT_SECRET\\t***\\nx\",\"request\":\"{}\"}");
        QTest::newRow("cut key in a draft")
            << QByteArray("{\"text\":\"-----BEGIN PRIVATE KEY-----\\nMIIEvQ+/=\\nabc\",\"request\":\"{}\"}")
            << QByteArray("{\"text\":\"-----BEGIN PRIVATE KEY-----***\",\"request\":\"{}\"}");
        QTest::newRow("open quote in a draft") << QByteArray("{\"text\":\"kennwort='Geheim-1\",\"request\":\"{'a'}\"}")
                                               << QByteArray("{\"text\":\"kennwort='***\",\"request\":\"{'a'}\"}");
    }

    void secretsAreFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, clean);
        QCOMPARE(masked(text), clean);
        QCOMPARE(masked(clean), clean); // a second time there is nothing left to do
        if (!QJsonDocument::fromJson(text).isNull())
            QVERIFY(!QJsonDocument::fromJson(clean).isNull());
    }

    void ordinaryTextsHaveNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("request") << QByteArray("{\"fields\":\"identities.id,person.password,loyalty.secret\","
                                               "\"mergePolicy\":{\"id\":\"e5bc94de-cd14\",\"version\":1},"
                                               "\"filter\":{\"segments\":[{\"segmentId\":\"4edc8488\"}]},"
                                               "\"destination\":{\"datasetId\":\"5b020a27e7040801dedba61b\"}}");
        QTest::newRow("placeholder") << QByteArray(
            "{\"client_secret\":\"{{CLIENT_SECRET}}\",\"access_token\":\"<token>\"}");
        QTest::newRow("variable") << QByteArray("client_secret=$CLIENT_SECRET");
        QTest::newRow("prose") << QByteArray("The secret of a good export: ask the bearer of this note.");
        QTest::newRow("masked") << QByteArray("Authorization: Bearer ***");
        QTest::newRow("binary") << QByteArray("\x00\x01secret\x00\x02:\x00\x05", 12);
    }

    void ordinaryTextsHaveNone()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(masked(text), text);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::SecretSpansTest)
#include "tst_secretspans.moc"
