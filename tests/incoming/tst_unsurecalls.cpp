// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/jsontext.h"
#include "models/incoming/recognizer.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

using Note = CallNote::Kind;

namespace
{

const QString jobs = u"https://platform.adobe.io/data/core/ups/export/jobs"_s;
const QString body
    = u"{\"filter\": {\"segments\": [{\"segmentId\": \"7c0d1e2f-1111-4222-8333-00000000000a\", \"status\": "
      "[\"realized\"]}]}, \"destination\": {\"datasetId\": \"65a1b2c3d4e5f60718293a01\"}, \"schema\": "
      "{\"name\": \"_xdm.context.profile\"}}"_s;
const QString yaml
    = u"destination:\n  datasetId: 65a1b2c3d4e5f60718293a01\nschema:\n  name: _xdm.context.profile\nfilter:\n"
      "  segments:\n    - segmentId: 7c0d1e2f-1111-4222-8333-00000000000a\n"_s;

QString filled(QString text)
{
    return text.replace("BODY"_L1, body).replace("JOBS"_L1, jobs);
}

QList<CallNote> notesIn(const QString &text)
{
    const Incoming incoming = recognize(text);
    QList<CallNote> notes = incoming.notes;
    for (const FoundRequest &one : incoming.requests)
        notes += one.notes;
    return notes;
}

bool offersCertainRequest(const QString &text)
{
    const QList<FoundRequest> requests = recognize(text).requests;
    return std::any_of(requests.begin(), requests.end(), [](const FoundRequest &one) {
        return !one.isPartial() && !one.json.contains("$("_L1) && !one.json.contains("${"_L1);
    });
}

} // namespace

/// Calls that send something else than what stands in them, or whose effect is not known.
class TestUnsureCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnsureIsSaid_data();
    void whatIsUnsureIsSaid();
    void certainCallsStayCertain_data();
    void certainCallsStayCertain();
    void copiesThatShareAreNotTakenForTwo_data();
    void copiesThatShareAreNotTakenForTwo();
    void copiesThatShareNothingThatMattersAreRead_data();
    void copiesThatShareNothingThatMattersAreRead();
    void listsOfPowershellAreRead_data();
    void listsOfPowershellAreRead();
};

void TestUnsureCalls::whatIsUnsureIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CallNote>("note");
    QTest::addColumn<bool>("launchable");
    const auto row = [](const QString &text, Note kind, const QString &value, bool launchable = false) {
        QTest::addRow("%s", qPrintable(text.simplified().left(100)))
            << filled(text) << CallNote{kind, value} << launchable;
    };
    const QString end = u" -H 'x-sandbox-name: prod' -d 'BODY'"_s;
    row(u"curl JOBS --url-query 'filter=x'"_s + end, Note::PartNotRead, u"filter"_s);
    row(u"curl --url-query limit=5 JOBS"_s + end, Note::PartNotRead, u"?limit"_s);
    row(u"curl --url-query +dry=1 --url-query b=2 JOBS"_s + end, Note::PartNotRead, u"?b"_s);
    row(u"curl --url-query=name@file JOBS"_s + end, Note::PartNotRead, u"?name"_s);
    row(u"curl --url-query access_token=abcdef1234 JOBS"_s + end, Note::TokenLeftOut, {}, true);
    row(u"curl 'JOBS?preview=true'"_s + end, Note::PartNotRead, u"?preview"_s);
    row(u"curl 'JOBS?a=1&b=2'"_s + end, Note::PartNotRead, u"?b"_s);
    row(u"fetch('JOBS?preview=true', {method: 'POST', body: JSON.stringify(BODY)})"_s, Note::PartNotRead,
        u"?preview"_s);
    row(u"POST JOBS?preview=true\nContent-Type: application/json\n\nBODY"_s, Note::PartNotRead, u"?preview"_s);
    for (const char *header : {"X-HTTP-Method-Override", "x-http-method", "X-Method-Override"}) {
        row(u"curl JOBS -H '%1: DELETE'"_s.arg(QLatin1String(header)) + end, Note::OddMethod, u"DELETE"_s, true);
        row(u"requests.post('JOBS', json=BODY, headers={'%1': 'put'})"_s.arg(QLatin1String(header)), Note::OddMethod,
            u"PUT"_s, true);
        row(u"POST JOBS\n%1: PATCH\n\nBODY"_s.arg(QLatin1String(header)), Note::OddMethod, u"PATCH"_s, true);
    }
    row(u"curl 'JOBS?_method=PUT'"_s + end, Note::OddMethod, u"PUT"_s, true);
    row(u"curl 'JOBS?_method=PUT&preview=1'"_s + end, Note::PartNotRead, u"?preview"_s);
    row(u"curl -X POST JOBS/4711 -H 'X-HTTP-Method-Override: DELETE'"_s, Note::CancelsJob, {});
    row(u"mycurl -X POST JOBS -d 'BODY'"_s, Note::UnknownCommand, u"mycurl"_s);
    row(u"aepcurl POST /data/core/ups/export/jobs 'BODY'"_s, Note::UnknownCommand, u"aepcurl"_s);
    row(u"$ aep-post export 'BODY'"_s, Note::UnknownCommand, u"aep-post"_s);
    row(u"./post.sh body.json"_s, Note::UnknownCommand, u"./post.sh"_s);
    row(u"#!/bin/bash\n./bin/post --sandbox prod 'BODY'\n"_s, Note::UnknownCommand, u"./bin/post"_s);
    row(u"sudo bash post.sh @body.json"_s, Note::UnknownCommand, u"post.sh"_s);
    row(u"python3 tools/launch.py --body body.json"_s, Note::UnknownCommand, u"tools/launch.py"_s);
    row(u"aepcurl -d @- <<'EOF'\nBODY\nEOF"_s, Note::UnknownCommand, u"aepcurl"_s);
    row(u"echo 'BODY' | ./send.sh --dry"_s, Note::UnknownCommand, u"./send.sh"_s);
    row(u"TOKEN=x aepcurl -X POST --data 'BODY'"_s, Note::UnknownCommand, u"aepcurl"_s);
    const QString table = u"@{ destination = @{ datasetId = '65a1b2c3d4e5f60718293a01' }; filter = @{ segments = @(@{ "
                          "segmentId = '7c0d1e2f-1111-4222-8333-00000000000a' }) } }"_s;
    const QString send = u"\nInvoke-RestMethod -Uri JOBS -Method Post -Body "_s;
    row(u"$p = "_s + table + send + u"($p | ConvertTo-Json)"_s, Note::CutByDepth, u"2"_s);
    row(u"$p = "_s + table + u" | ConvertTo-Json -Compress"_s + send + u"$p"_s, Note::CutByDepth, u"2"_s);
    row(u"$p = "_s + table + send + u"($p | ConvertTo-Json -Depth 1)"_s, Note::CutByDepth, u"1"_s);
    row(u"$p = "_s + table + send + u"(ConvertTo-Json $p)"_s, Note::CutByDepth, u"2"_s);
    row(u"$p = "_s + table + send + u"(ConvertTo-Json -InputObject $p -Depth 2)"_s, Note::CutByDepth, u"2"_s);
    row(u"$d = 2\n$p = "_s + table + send + u"($p | ConvertTo-Json -Depth $d)"_s, Note::CutByDepth, u"2"_s);
    QString tabbed = yaml;
    row(tabbed.replace(u"\n  datasetId"_s, u"\n\tdatasetId"_s), Note::TabInYaml, u"2"_s);
    tabbed = yaml;
    row(tabbed.replace(u"\n    - "_s, u"\n\t- "_s), Note::TabInYaml, u"7"_s);
}

void TestUnsureCalls::whatIsUnsureIsSaid()
{
    QFETCH(QString, text);
    QFETCH(CallNote, note);
    QFETCH(bool, launchable);
    const QList<CallNote> notes = notesIn(text);
    QStringList said;
    for (const CallNote &one : notes)
        said += QString::number(int(one.kind)) + u' ' + one.value;
    QVERIFY2(notes.contains(note), qPrintable(said.join(u" | "_s)));
    QCOMPARE(offersCertainRequest(text), launchable);
}

void TestUnsureCalls::certainCallsStayCertain_data()
{
    QTest::addColumn<QString>("text");
    const QString table = u"@{ destination = @{ datasetId = '65a1b2c3d4e5f60718293a01' }; filter = @{ segments = @(@{ "
                          "segmentId = '7c0d1e2f-1111-4222-8333-00000000000a' }) } }"_s;
    const QString send = u"\nInvoke-RestMethod -Uri JOBS -Method Post -Body "_s;
    const QStringList texts{
        u"curl JOBS -H 'x-sandbox-name: prod' -d 'BODY'"_s,
        u"curl 'JOBS?' -d 'BODY'"_s,
        u"curl JOBS -H 'X-HTTP-Method-Override: POST' -d 'BODY'"_s,
        u"echo 'BODY' | curl JOBS -d @-"_s,
        u"./token.sh\ncurl JOBS -d 'BODY'"_s,
        u"please launch this:\nBODY"_s,
        u"The export of prod is in body.json: BODY"_s,
        u"$p = "_s + table + send + u"($p | ConvertTo-Json -Depth 5)"_s,
        u"$p = "_s + table + send + u"(ConvertTo-Json $p -Depth 5)"_s,
        u"$p = "_s + table + send + u"(ConvertTo-Json -Depth 9 -InputObject $p)"_s,
        u"$p = "_s + table + send + u"($p | ConvertTo-Json -Compress -Depth 9)"_s,
        u"$p = "_s + table + send + u"($p | ConvertTo-Json -d 9)"_s,
        u"$d = 9\n$p = "_s + table + send + u"($p | ConvertTo-Json -Depth $d)"_s,
        u"$p = @{ destination = @{ datasetId = '65a1b2c3d4e5f60718293a01' }; schema = @{ name = '_xdm.context.profile' } }"_s
            + send + u"($p | ConvertTo-Json)"_s,
        yaml};
    for (const QString &text : texts)
        QTest::addRow("%s", qPrintable(text.simplified().left(100))) << filled(text);
}

void TestUnsureCalls::certainCallsStayCertain()
{
    QFETCH(QString, text);
    QStringList said;
    for (const CallNote &one : notesIn(text))
        said += QString::number(int(one.kind)) + u' ' + one.value;
    QVERIFY2(offersCertainRequest(text), qPrintable(said.join(u" | "_s)));
}

void TestUnsureCalls::copiesThatShareAreNotTakenForTwo_data()
{
    QTest::addColumn<QString>("text");
    const QString python = u"import requests, copy\nx = BODY\n%1\nrequests.post('JOBS', json=x)"_s;
    for (const char *copy :
         {"dict(x)", "{**x}", "x.copy()", "copy.copy(x)", "x | {}", "{'fields': '_id', **x}", "OrderedDict(x)"}) {
        for (const char *change :
             {"y['filter']['segments'] = [{'segmentId': 'b'}]", "y['filter']['segments'].append({'segmentId': 'b'})",
              "y['filter']['segments'] += [{'segmentId': 'b'}]",
              "y['filter']['segments'][0]['status'].append('exited')", "y['filter'].update({'emptyProfiles': True})"})
            QTest::addRow("%s %s", copy, change)
                << filled(python.arg(u"y = %1\n%2"_s.arg(QLatin1String(copy), QLatin1String(change))));
    }
    const QString javascript = u"const x = BODY;\n%1\nfetch('JOBS', {method: 'POST', body: JSON.stringify(x)});"_s;
    for (const char *copy : {"{...x}", "Object.assign({}, x)", "_.clone(x)", "{a: 1, ...x}"}) {
        for (const char *change :
             {"y.filter.segments = [{segmentId: 'b'}];", "y.filter.segments.push({segmentId: 'b'});",
              "y.filter.segments[0].status.push('exited');"})
            QTest::addRow("%s %s", copy, change)
                << filled(javascript.arg(u"const y = %1;\n%2"_s.arg(QLatin1String(copy), QLatin1String(change))));
    }
    // The original is changed, and its copy is sent; a loop comes back to what it changed.
    QTest::newRow("original") << filled(
        u"import requests\nx = BODY\ny = dict(x)\nx['filter']['segments'].append({'segmentId': "
        "'b'})\nrequests.post('JOBS', json=y)"_s);
    QTest::newRow("loop") << filled(
        u"import requests\nx = BODY\nfor s in ['a', 'b']:\n    y = dict(x)\n    "
        "y['filter']['segments'].append({'segmentId': s})\n    requests.post('JOBS', json=y)"_s);
}

void TestUnsureCalls::copiesThatShareAreNotTakenForTwo()
{
    QFETCH(QString, text);
    QVERIFY(!recognize(text).requests.isEmpty());
    QVERIFY(!offersCertainRequest(text));
}

void TestUnsureCalls::copiesThatShareNothingThatMattersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("segments");
    const auto row = [](const QString &text, int segments) {
        QTest::addRow("%s", qPrintable(text.simplified().left(100))) << filled(text) << segments;
    };
    const QString more = u".append({'segmentId': 'b'})\n"_s;
    const QString original = u"import requests, copy, json\nx = BODY\n%1requests.post('JOBS', json=x)"_s;
    const QString copied = u"import requests, copy, json\nx = BODY\n%1requests.post('JOBS', json=y)"_s;
    for (const char *copy : {"copy.deepcopy(x)", "json.loads(json.dumps(x))"}) {
        row(original.arg(u"y = %1\ny['filter']['segments']"_s.arg(QLatin1String(copy)) + more), 1);
        row(copied.arg(u"y = %1\ny['filter']['segments']"_s.arg(QLatin1String(copy)) + more), 2);
        row(copied.arg(u"y = %1\nx['filter']['segments']"_s.arg(QLatin1String(copy)) + more), 1);
    }
    for (const char *copy : {"dict(x)", "{**x}", "x.copy()", "copy.copy(x)"}) {
        row(copied.arg(u"y = %1\ny['filter']['segments']"_s.arg(QLatin1String(copy)) + more), 2);
        row(original.arg(u"y = %1\ny['filter'] = {}\n"_s.arg(QLatin1String(copy))), 1);
        row(original.arg(u"y = %1\ny['filter'] = {'segments': []}\ny['filter']['segments']"_s.arg(QLatin1String(copy))
                         + more),
            1);
    }
    const QString javascript = u"const x = BODY;\n%1\nfetch('JOBS', {method: 'POST', body: JSON.stringify(%2)});"_s;
    row(javascript.arg(u"const y = structuredClone(x);\ny.filter.segments.push({segmentId: 'b'});"_s, u"x"_s), 1);
    row(javascript.arg(u"const y = JSON.parse(JSON.stringify(x));\ny.filter.segments.push({segmentId: 'b'});"_s,
                       u"x"_s),
        1);
    row(javascript.arg(u"const y = {...x};\ny.filter.segments.push({segmentId: 'b'});"_s, u"y"_s), 2);
    row(u"import requests\nx = BODY\nfor d in ['65a1b2c3d4e5f60718293a02', '65a1b2c3d4e5f60718293a03']:\n    y = "
        u"dict(x)\n"
        "    y['destination']['datasetId'] = d\n    requests.post('JOBS', json=y)"_s,
        1);
}

void TestUnsureCalls::copiesThatShareNothingThatMattersAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, segments);
    QVERIFY(offersCertainRequest(text));
    for (const FoundRequest &one : recognize(text).requests)
        QCOMPARE(one.json.count("segmentId"_L1), segments);
}

void TestUnsureCalls::listsOfPowershellAreRead_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("ids");
    for (const char *two :
         {"@(@{segmentId='a'},@{segmentId='b'})", "@( @{ segmentId = 'a' }, @{ segmentId = 'b' } )",
          "@(\n  @{ segmentId = 'a' }\n  @{ segmentId = 'b' }\n)", "@(@{segmentId='a'};@{segmentId='b'})",
          "@{segmentId='a'},@{segmentId='b'}", "(@{segmentId='a'},@{segmentId='b'})",
          "@(@(@{segmentId='a'}); @{segmentId='b'})", "@([ordered]@{segmentId='a'}, [pscustomobject]@{segmentId='b'})",
          "@($a, $b)", "$a, $b", "@($a; $b)"})
        QTest::newRow(two) << QString::fromLatin1(two) << u"a,b"_s;
    for (const char *one : {"@(@{segmentId='a'})", ",@{segmentId='a'}", "@($a)", "@(@(@{segmentId='a'}))"})
        QTest::newRow(one) << QString::fromLatin1(one) << u"a"_s;
}

void TestUnsureCalls::listsOfPowershellAreRead()
{
    QFETCH(QString, list);
    QFETCH(QString, ids);
    const QString text = filled(
        u"$a = @{segmentId='a'}\n$b = @{segmentId='b'}\n$p = @{ destination = @{ datasetId = "
        u"'65a1b2c3d4e5f60718293a01' }; "
        "filter = @{ segments = %1 } }\nInvoke-RestMethod -Uri JOBS -Method Post -Body ($p | ConvertTo-Json -Depth 9)"_s
            .arg(list));
    const Incoming incoming = recognize(text);
    QCOMPARE(incoming.requests.size(), 1);
    QVERIFY(!incoming.requests.first().isPartial());
    const JsonText json = parseJson(incoming.requests.first().json);
    const JsonNode *segments = json.root->member(u"filter")->member(u"segments");
    QVERIFY(segments->isArray());
    QStringList found;
    for (const JsonNode &segment : segments->items)
        found += segment.member(u"segmentId") ? segment.member(u"segmentId")->text : u"?"_s;
    QCOMPARE(found.join(u','), ids);
}

EXPORTDESK_TEST(TestUnsureCalls)
#include "tst_unsurecalls.moc"
