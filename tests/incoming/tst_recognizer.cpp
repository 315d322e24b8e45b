// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"
#include "models/exports/templatefiles.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/recognizer.h"
#include "tests/exports/guide.h"
#include "tests/exports/randomrequest.h"
#include "tests/kit/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

using Kind = Incoming::Kind;

const QString body = u"{\"fields\":\"person.name\",\"destination\":{\"datasetId\":\"65a1b2c3d4e5f60718293a01\"},"
                     "\"schema\":{\"name\":\"_xdm.context.profile\"}}"_s;
const QString job = u"{\"id\":1,\"jobType\":\"BATCH\",\"status\":\"NEW\",\"destination\":{\"datasetId\":\"d\"},"
                    "\"creationTime\":1}"_s;
const QString definition = u"{\"id\":\"a\",\"name\":\"Members\",\"expression\":{\"type\":\"PQL\"},\"schema\":{}}"_s;
const QString segmentJob = u"{\"id\":\"j\",\"status\":\"SUCCEEDED\",\"segments\":[{\"segment\":{\"id\":\"a\"}}],"
                           "\"metrics\":{},\"creationTime\":1}"_s;
const QString uuid = u"5e6f7a80-1111-4222-8333-000000000001"_s;

QString quoted(const QString &json)
{
    return writeJson(JsonNode::string(json), JsonForm::Compact);
}

/// A schema with these paths.
IncomingContext knowing(const QStringList &paths)
{
    IncomingContext context;
    context.fields.isKnown = [paths](const QString &path) { return paths.contains(path); };
    return context;
}

} // namespace

/// What texts of all kinds are taken for.
class TestRecognizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRecognized_data();
    void everyKindIsRecognized();
    void everyRequestIsARequest();
    void otherTextsAreNoFieldLists_data();
    void otherTextsAreNoFieldLists();
    void fieldListsAreReadInAnyForm_data();
    void fieldListsAreReadInAnyForm();
    void aNameAloneIsAFieldOnlyWhereAsked();
    void severalRequestsAreOffered();
    void aBrokenRequestIsKept();
    void addressesLeadToJobs();
    void hugeAndHostileTextsEnd();
    void everyKindHasASentence();
};

void TestRecognizer::everyKindIsRecognized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    const auto rows = [](Kind kind, const QStringList &texts) {
        QVERIFY(texts.size() >= 5);
        for (const QString &text : texts)
            QTest::addRow("%d: %s", int(kind), qPrintable(text.simplified().left(60))) << text << kind;
    };
    const QString curl = u"curl -X POST https://platform.adobe.io/data/core/ups/export/jobs "_s;
    const QString post = curl + u"-H 'x-sandbox-name: prod' "_s;
    rows(Kind::Request,
         {body,
          guide::profilesOnly,
          guide::eventsOnly,
          guide::createCommand,
          guide::jobAsPrinted,
          u"{\"fields\": \"person.name\"}"_s,
          u"{\"fields\": 17, \"schema\": null}"_s,
          u"{\"filter\": {\"segments\": [{\"segmentId\": \"a\"}]}, \"destination\": {}}"_s,
          u"{\"fields\": [\"a.b\"], \"mergePolicyId\": \"m\", \"model\": {\"name\": \"s\"}}"_s,
          u"{\"request\": %1}"_s.arg(body),
          u"{\"body\": %1}"_s.arg(quoted(body)),
          u"{\"data\": %1}"_s.arg(body),
          u"{\"payload\": {\"json\": %1}}"_s.arg(body),
          u"[%1]"_s.arg(body),
          quoted(body),
          post + u"-d '"_s + body + u'\'',
          post + u"--json '"_s + body + u'\'',
          u"# nightly\nsudo "_s + post + u"-d '"_s + body + u"'\necho done\n"_s,
          u"TOKEN=$(cat token)\n"_s + post + u"-d '"_s + body + u'\'',
          u"user@host:~$ "_s + post + u"-d '"_s + body + u'\'',
          u"cd /tmp && /usr/bin/"_s + post + u"-d '"_s + body + u'\'',
          post + u"-d @- <<'EOF'\n"_s + body + u"\nEOF\necho done"_s,
          u"echo '"_s + body + u"' | "_s + post + u"-d @-"_s,
          u"import requests\nr = requests.post(url, headers=h, json="_s + body + u")\n"_s,
          u"axios.post(url, "_s + body + u", {headers: h}).then(r => r.data);"_s,
          u"$body = @'\n"_s + body + u"\n'@\nInvoke-RestMethod -Method Post -Uri $u -Body $body"_s,
          u"POST /data/core/ups/export/jobs HTTP/1.1\nHost: platform.adobe.io\n\n"_s + body,
          u"wget --post-data='"_s + body + u"' https://platform.adobe.io/data/core/ups/export/jobs"_s,
          u"http POST platform.adobe.io/data/core/ups/export/jobs --raw '"_s + body + u'\'',
          u"client.send("_s + quoted(body) + u");"_s});
    rows(
        Kind::Requests,
        {u"[%1, %2]"_s.arg(body, QString(body).replace("3a01"_L1, "3a02"_L1)),
         body + u'\n' + QString(body).replace("3a01"_L1, "3a02"_L1),
         u"{\"a\": %1, \"b\": %2}"_s.arg(body, QString(body).replace("3a01"_L1, "3a02"_L1)),
         post + u"-d '"_s + body + u"'\n"_s + post + u"-d '"_s + QString(body).replace("3a01"_L1, "3a02"_L1) + u'\'',
         u"{\"log\": {\"entries\": [{\"request\": {\"postData\": {\"text\": %1}}}, {\"request\": {\"postData\": {\"text\": %2}}}]}}"_s
             .arg(quoted(body), quoted(QString(body).replace("3a01"_L1, "3a02"_L1)))});
    rows(Kind::Fields,
         {u"person.name.firstName, personalEmail.address"_s, u"[\"person.name\", \"identityMap\"]"_s,
          u"person.name\npersonalEmail.address\n"_s, u"- _acme.tier\n- person.name"_s, u"person"_s});
    rows(Kind::Segments,
         {u"[{\"segmentId\": \"a\"}]"_s, u"{\"segmentId\": \"a\", \"status\": [\"exited\"]}"_s, uuid,
          uuid + u'\n' + QString(uuid).replace("0001"_L1, "0002"_L1), u"[\"%1\"]"_s.arg(uuid),
          u"{\"segments\": [{\"segmentId\": \"a\", \"segmentNs\": \"ups\"}]}"_s});
    rows(
        Kind::Credential,
        {u"{\"client_id\": \"a\", \"client_secret\": \"p8e-x1\", \"org_id\": \"O@AdobeOrg\", \"scopes\": [\"s\"]}"_s,
         u"CLIENT_ID=a\nCLIENT_SECRET=p8e"_s, u"[aep]\nclient_id = a\nclient_secret = p8ex1"_s,
         u"aep:\n  client_id: a\n  client_secret: p8e-x1\n"_s, u"[{\"client_secret\": \"p8e-x1\"}]"_s,
         u"{\"access_token\": \"eyJhbGciOi.x.y\", \"token_type\": \"bearer\", \"expires_in\": 86399}"_s,
         u"eyJhbGciOiJSUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbg"_s, u"Bearer eyJhbGciOiJSUzI1NiJ9.x"_s,
         u"-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n"_s,
         u"{\"project\": {\"workspace\": {\"details\": {\"credentials\": [{\"integration_type\": \"service\"}]}}}}"_s});
    const QString token = u"https://ims-na1.adobelogin.com/ims/token/v3"_s;
    rows(Kind::TokenCommand,
         {u"curl -d 'grant_type=client_credentials&client_secret=p8e' "_s + token,
          u"curl -X POST '"_s + token + u"?grant_type=client_credentials&client_id=a&client_secret=p8e'"_s,
          u"export T=$(curl -s -d client_secret=p8e-x1 "_s + token + u")"_s,
          u"$ curl --data-urlencode 'client_secret=p8e' --url "_s + token,
          u"curl -F a=b https://ims-na1.adobelogin.com/ims/exchange/jwt"_s});
    rows(Kind::Job,
         {job, guide::createdJob, QString(job).replace("creationTime"_L1, "metrics"_L1),
          u"{\"id\":\"7\",\"status\":\"FAILED\",\"jobType\":\"BATCH\",\"fields\":\"a.b\"}"_s,
          u"{\"id\":7,\"status\":\"x\",\"computeGatewayJobId\":{},\"destination\":{}}"_s});
    rows(Kind::Jobs,
         {u"{\"records\": [%1]}"_s.arg(job), u"{\"records\": [], \"page\": {}}"_s, u"[%1, %1]"_s.arg(job),
          u"{\"children\": [%1], \"_page\": {}}"_s.arg(job), job + u'\n' + job});
    rows(Kind::SegmentJob,
         {segmentJob, u"{\"children\": [%1]}"_s.arg(segmentJob), u"[%1]"_s.arg(segmentJob),
          QString(segmentJob).remove("\"status\":\"SUCCEEDED\","_L1),
          QString(segmentJob).remove("\"metrics\":{},"_L1)});
    rows(Kind::SegmentDefinition,
         {definition, u"[%1]"_s.arg(definition), u"{\"segments\": [%1], \"page\": {}}"_s.arg(definition),
          u"{\"children\": [%1]}"_s.arg(definition),
          u"{\"id\": \"a\", \"audienceId\": \"a\", \"name\": \"x\", \"namespace\": \"AEPSegments\"}"_s,
          u"{\"id\": \"a\", \"name\": \"x\", \"status\": \"y\", \"evaluationInfo\": {}, \"schema\": {}}"_s});
    rows(
        Kind::Dataset,
        {u"{\"65a1b2c3d4e5f60718293a01\": {\"name\": \"x\", \"schemaRef\": {}}}"_s,
         u"{\"65a1b2c3d4e5f60718293a01\": {\"schema\": \"@/xdms/context/profile\", \"tags\": {}}}"_s,
         u"[\"@/dataSets/65a1b2c3d4e5f60718293a01\"]"_s, u"{\"name\": \"x\", \"schemaRef\": {\"id\": \"y\"}}"_s,
         u"{\"65a1b2c3d4e5f60718293a01\": {\"fileDescription\": {}}, \"65a1b2c3d4e5f60718293a02\": {\"schemaRef\": {}}}"_s});
    rows(Kind::Error,
         {u"{\"type\": \"https://ns.adobe.com/aep/errors/UPAPI-1-400\", \"title\": \"x\"}"_s,
          u"{\"errors\": {\"400\": []}, \"requestId\": \"r\"}"_s, u"{\"error_code\": \"401013\", \"message\": \"x\"}"_s,
          u"{\"error\": \"invalid_client\", \"error_description\": \"x\"}"_s, u"{\"title\": \"x\", \"status\": 404}"_s,
          u"{\"code\": 429, \"message\": \"slow down\"}"_s});
    rows(Kind::Address,
         {u"https://platform.adobe.io/data/core/ups/export/jobs/52001"_s, u"https://experience.adobe.com/#/@o/x"_s,
          u"{{GATEWAY}}/data/core/ups/export/jobs/52001/"_s, u"/export/jobs"_s,
          u"curl -H 'x-sandbox-name: prod' https://platform.adobe.io/data/core/ups/export/jobs/52001"_s});
    rows(Kind::Templates,
         {u"{\"exportdeskTemplates\": []}"_s, u"\ufeff{\"exportdeskTemplates\": []}"_s,
          QString::fromUtf8(writeTemplates({})), u"{\"exportdeskTemplates\": [], \"note\": 1}"_s,
          QString::fromUtf8(writeTemplates({{u"x"_s, *readExportRequest(body).request, 0}}))});
    rows(
        Kind::Nothing,
        {u""_s, u" \n"_s, u"{}"_s, u"[]"_s, u"17"_s, u"\"text\""_s, u"Hello, please export this. Thanks"_s,
         u"{\"name\": \"x\", \"version\": \"1\", \"dependencies\": {}}"_s, u"{\"openapi\": \"3.0.0\", \"paths\": {}}"_s,
         u"{\"info\": {\"schema\": \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\"}, \"item\": []}"_s,
         u"{\"log\": {\"entries\": []}}"_s, u"{\"_type\": \"export\", \"resources\": []}"_s,
         u"curl https://platform.adobe.io/data/core/ups/export/jobs"_s, u"curling is a sport"_s, u"{ broken"_s});
}

void TestRecognizer::everyKindIsRecognized()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const Incoming incoming = recognize(text);
    QCOMPARE(int(incoming.kind), int(kind));
    QCOMPARE(incoming.fields.isEmpty(), kind != Kind::Fields);
    QCOMPARE(incoming.hasRequest(),
             kind == Kind::Request || kind == Kind::Requests || kind == Kind::Job
                 || (kind == Kind::Jobs && incoming.count > 0));
    QVERIFY(kind != Kind::Requests || incoming.requests.size() == 2);
    for (const FoundRequest &request : incoming.requests)
        QVERIFY(!holdsSecret(request.json));
}

void TestRecognizer::everyRequestIsARequest()
{
    test::RandomRequest random(811);
    int taken = 0;
    for (int i = 0; i < 1000; ++i) {
        const ExportRequest request = random.next();
        const Incoming incoming = recognize(prettyJson(request));
        QVERIFY2(incoming.secrets.isEmpty(), qPrintable(prettyJson(request)));
        if (request.datasetId.isEmpty())
            continue;
        QVERIFY2(incoming.kind == Kind::Request, qPrintable(prettyJson(request)));
        QCOMPARE(*readExportRequest(incoming.requests.first().json).request,
                 *readExportRequest(prettyJson(request)).request);
        ++taken;
    }
    QVERIFY(taken > 300);
}

void TestRecognizer::otherTextsAreNoFieldLists_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        u"#!/bin/bash\nset -euo pipefail\nSANDBOX=dev\n"_s,
        u"#!/usr/bin/env python3\nimport os\nprint(os.environ)\n"_s,
        u"SELECT person.name, personalEmail.address FROM profiles"_s,
        u"select _id from x where y = 1;"_s,
        u"email,first_name,last_name\na@b.c,A,B\n"_s,
        u"email;name;city\nx;y;z"_s,
        u"id\tname\n1\tx\n"_s,
        u"Please export all profiles of the loyalty program, thanks."_s,
        u"the quick brown fox"_s,
        u"hello"_s,
        u"person.name of the person\npersonalEmail.address string"_s,
        u"name = value\nother = value"_s,
        u"fetch('https://platform.adobe.io', {method: 'POST'})"_s,
        u"const a = require('x');\nmodule.exports = a;"_s,
        u"requests.post(url, json=payload)"_s,
        u"Invoke-WebRequest -Uri https://example.org -Method Post"_s,
        u"wget --header 'a: b' https://example.org"_s,
        u"http POST example.org name=x"_s,
        u"GET /data/core/ups/export/jobs HTTP/1.1\nHost: platform.adobe.io"_s,
        u"platform.adobe.io\nims-na1.adobelogin.com"_s,
        u"www.example.com, www.example.org"_s,
        u"jobs.json, fields.csv"_s,
        u"a@example.com, b@example.com"_s,
        u"/home/me/fields.txt"_s,
        u"file:///home/me/fields.txt"_s,
        u"C:\\exports\\fields.txt"_s,
        u"1. First\n2. Second"_s,
        u"- one\n- two\n- three"_s,
        u"<?xml version=\"1.0\"?><fields><field>person.name</field></fields>"_s,
        u"{segmentId: a1a1}"_s,
        u"{'fields': 'person.name'}"_s,
        u"[1, 2, 3]"_s,
        u"[\"one\", \"two words\"]"_s,
        u"[true, false]"_s,
        u"{\"fields\": \"person.name\"}"_s,
        u"null"_s,
        u"2026-02-01T06:00:00Z"_s,
        u"2026-02-01, 2026-02-02"_s,
        u"65a1b2c3d4e5f60718293a01"_s,
        uuid,
        u"Traceback (most recent call last):\n  File \"a.py\", line 1\n"_s,
        u"java.lang.NullPointerException: null\n\tat a.b.C.d(C.java:17)"_s,
        u"ERROR 500: job failed"_s,
        u"git commit -m 'export'"_s,
        u"docker run --rm -it exportdesk"_s,
        u"function f(x) { return x.y; }"_s,
        u"def f(x):\n    return x.y"_s,
        u"public class A { int b; }"_s,
        u"# Heading\n\nSome text."_s,
        u"* see the docs\n* then export"_s,
        u"person.name,\nand also the email"_s,
        u"person..name, .x"_s,
        u"person.name., personalEmail.address"_s,
        u"$TOKEN, $SANDBOX"_s,
        u"{{FIELDS}}"_s,
        u"{FIELDS}"_s,
        u"<fields>"_s,
        u"ADOBE_CLIENT_ID, ADOBE_ORG_ID"_s,
        u"Vorname, Nachname, E-Mail"_s,
        u"Größe.wert, straße.nr"_s,
        u"a.b\u202Ec.d"_s,
        u"status:failed since:2h"_s,
        u"eyJhbGciOiJSUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbg"_s,
        u"CLIENT_ID=a\nCLIENT_SECRET=p8e"_s,
    };
    for (const QString &text : texts)
        QTest::addRow("%s", qPrintable(text.simplified().left(60))) << text;
}

void TestRecognizer::otherTextsAreNoFieldLists()
{
    QFETCH(QString, text);
    const IncomingContext schema = knowing({u"person.name"_s, u"personalEmail.address"_s, u"identityMap"_s});
    for (const IncomingContext &context : {IncomingContext(), schema}) {
        const Incoming incoming = recognize(text, context);
        QVERIFY2(incoming.kind != Kind::Fields, qPrintable(incoming.fields.join(u'|')));
        QVERIFY(incoming.fields.isEmpty());
    }
}

void TestRecognizer::fieldListsAreReadInAnyForm_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"person.name,identityMap",
                             "person.name, identityMap,",
                             "person.name;identityMap",
                             "person.name\nidentityMap\n",
                             "person.name\r\n\r\nidentityMap",
                             "  person.name\n  identityMap",
                             "- person.name\n- identityMap",
                             "* person.name\n* identityMap",
                             "1. person.name\n2. identityMap",
                             "1) person.name\n2) identityMap",
                             "\"person.name\", \"identityMap\"",
                             "'person.name','identityMap'",
                             "`person.name`\n`identityMap`",
                             "[\"person.name\", \"identityMap\"]",
                             "[person.name, identityMap]",
                             "['person.name', 'identityMap',]",
                             "person.name identityMap",
                             "person.name\tidentityMap",
                             "# the fields\nperson.name\nidentityMap",
                             "person.name, identityMap, person.name",
                             "// fields\nperson.name,\nidentityMap,",
                             "person.name # who\nidentityMap  // all of them",
                             "path,type\nperson.name,object\nidentityMap,map\n",
                             "Field;Type;Note\nperson.name;object;who\nidentityMap;map;",
                             "| Field | Type |\n| person.name | object |\n| identityMap | map |",
                             "Felder: person.name, identityMap",
                             "fields:\n  - person.name\n  - identityMap\n",
                             "| field | type |\n|---|---|\n| person.name | string |\n| identityMap | map |",
                             "path\nperson.name\nidentityMap\n",
                             "Feld\r\nperson.name\r\nidentityMap\r\n",
                             "person.name\tName\nidentityMap\tKennungen\n",
                             "Name\tPfad\tPflicht\nName\tperson.name\tnein\nKennungen\tidentityMap\tja\n",
                             "\"Field path\";\"Required\"\n\"person.name\";\"no\"\n\"identityMap\";\"yes\"\n",
                             "Pfad,Exportieren\nperson.name,ja\nidentityMap,x\nperson.birthDate,nein\n",
                             "- person.name\n- ~~personalEmail.address~~\n- identityMap",
                             "- [x] person.name\n- [ ] personalEmail.address\n- [x] identityMap",
                             "person.name\n# personalEmail.address\nidentityMap\n",
                             "Hallo J\xc3\xbcrgen,\n\nhier sind die Felder f\xc3\xbcr den Export:\n\n- person.name\n"
                             "- identityMap\n\nViele Gr\xc3\xbc\xc3\x9f"
                             "e\nB\xc3\xa4rbel\n",
                             "Please export these fields:\nperson.name;identityMap;\n",
                             "/person/name\n/identityMap\n",
                             "xdm:person/xdm:name, identityMap",
                             "\xe2\x80\xa2 person.name\n\xe2\x80\xa2 identityMap\n",
                             "a) person.name\nb) identityMap",
                             "<html><body><ul><li>person.name</li><li>identityMap</li></ul></body></html>",
                             "<table><tr><th>Feld</th><th>Typ</th></tr><tr><td>person.name</td><td>object</td></tr>"
                             "<tr><td>identityMap</td><td>map</td></tr></table>"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void TestRecognizer::fieldListsAreReadInAnyForm()
{
    QFETCH(QString, text);
    const QStringList expected{u"person.name"_s, u"identityMap"_s};
    QCOMPARE(recognize(text).fields, expected);
    QCOMPARE(recognize(text, knowing(expected)).fields, expected);
    QCOMPARE(recognize(u"person.name object\n_acme.tiers: string[]\n_acme.since (date-time)"_s).fields,
             (QStringList{u"person.name"_s, u"_acme.tiers"_s, u"_acme.since"_s}));
    // Without a heading it is a list of fields, and none of them gets lost.
    QCOMPARE(recognize(u"_acme.tier,timestamp,_acme.number"_s).fields,
             (QStringList{u"_acme.tier"_s, u"timestamp"_s, u"_acme.number"_s}));
}

void TestRecognizer::aNameAloneIsAFieldOnlyWhereAsked()
{
    QVERIFY(recognize(u"favourites, shoeSize"_s).fields.isEmpty());
    QCOMPARE(recognize(u"favourites, shoeSize"_s, knowing({u"favourites"_s, u"shoeSize"_s})).fields.size(), 2);
    FieldPaths asked;
    asked.asked = true;
    QCOMPARE(asked.in(u"favourites, shoeSize"_s).size(), 2);
    QVERIFY(asked.in(u"SELECT a FROM b"_s).isEmpty());
    QVERIFY(asked.in(u"please export the names"_s).isEmpty());
    asked.isKnown = [](const QString &path) { return path == "person"_L1; };
    QVERIFY(asked.in(u"email, city"_s).isEmpty()); // a table of something else
    QCOMPARE(asked.in(u"person, favourites"_s).size(), 2);
}

void TestRecognizer::severalRequestsAreOffered()
{
    const QString collection
        = u"{\"info\": {\"name\": \"c\"}, \"item\": [{\"name\": \"One\", \"request\": {\"body\": {\"raw\": %1}}},"
          " {\"name\": \"Two\", \"request\": {\"body\": {\"raw\": %2}}}]}"_s.arg(
              quoted(body), quoted(QString(body).replace("person.name"_L1, "identityMap"_L1)));
    const Incoming incoming = recognize(collection);
    QCOMPARE(incoming.form, Incoming::Form::Postman);
    QCOMPARE(incoming.requests.size(), 2);
    QCOMPARE(foundRequestText(incoming.requests.at(1), 2), u"2: Two"_s);
    QVERIFY(incomingText(incoming).contains(u'2'));
    QCOMPARE(foundRequestText(recognize(u"[%1]"_s.arg(body)).requests.first(), 1), u"Request 1"_s);
    // The same request twice is one.
    QCOMPARE(recognize(u"[%1, %1]"_s.arg(body)).kind, Kind::Request);
}

void TestRecognizer::aBrokenRequestIsKept()
{
    QString broken = body;
    broken.remove(body.lastIndexOf(u','), 1);
    const Incoming incoming = recognize(broken);
    QCOMPARE(incoming.kind, Kind::Request);
    QCOMPARE(incoming.form, Incoming::Form::BrokenJson);
    QCOMPARE(incoming.requests.first().json, broken);
    // A secret in it does not come along.
    const QString leaking = QString(broken).replace("person.name"_L1, "Bearer eyJhbGciOiJSUzI1NiJ9.x"_L1);
    QVERIFY(!recognize(leaking).requests.first().json.contains(u"eyJ"_s));
}

void TestRecognizer::addressesLeadToJobs()
{
    QCOMPARE(recognize(u"https://platform.adobe.io/data/core/ups/export/jobs/52001"_s).jobId, u"52001"_s);
    QCOMPARE(recognize(u"curl https://platform.adobe.io/data/core/ups/export/jobs/52001 -H 'a: b'"_s).jobId,
             u"52001"_s);
    QCOMPARE(recognize(u"https://platform.adobe.io/data/core/ups/export/jobs"_s).jobId, QString());
    // An ID alone: a number is that of a job, anything else only if it is known as one.
    QCOMPARE(recognize(u" 52001\n"_s).jobId, u"52001"_s);
    IncomingContext context;
    context.isJob = [](const QString &text) { return text == uuid; };
    QCOMPARE(recognize(uuid, context).jobId, uuid);
    QCOMPARE(recognize(uuid, context).kind, Kind::Address);
    QCOMPARE(recognize(uuid).kind, Kind::Segments);
}

void TestRecognizer::hugeAndHostileTextsEnd()
{
    const QStringList texts{QString(200'000, u'{'),
                            QString(200'000, u'['),
                            QString(100'000, u'"'),
                            u"{\\\""_s.repeated(50'000),
                            u"curl "_s.repeated(20'000),
                            u"person.name,"_s.repeated(50'000),
                            u"a=$(\n"_s.repeated(20'000),
                            u"```\n"_s.repeated(20'000),
                            u"<<EOF\n"_s.repeated(20'000),
                            u"secret: "_s.repeated(30'000),
                            u"\"key\": \"secret\","_s.repeated(10'000)};
    for (const QString &text : texts) {
        QElapsedTimer timer;
        timer.start();
        recognize(text);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(text.left(20)));
    }
}

void TestRecognizer::everyKindHasASentence()
{
    for (int kind = 0; kind <= int(Kind::Templates); ++kind) {
        for (int form = 0; form <= int(Incoming::Form::OpenApi); ++form) {
            Incoming incoming;
            incoming.kind = Kind(kind);
            incoming.form = Incoming::Form(form);
            incoming.count = 2;
            const bool speaksForItself = Kind(kind) == Kind::Request || Kind(kind) == Kind::Job;
            QCOMPARE(incomingText(incoming).isEmpty(), speaksForItself);
        }
    }
}

EXPORTDESK_TEST(TestRecognizer)
#include "tst_recognizer.moc"
