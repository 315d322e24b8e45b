// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"
#include "models/exports/jsontext.h"
#include "models/incoming/incomingreport.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/recognizer.h"
#include "tests/kit/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

using Kind = Incoming::Kind;
using Note = CallNote::Kind;

const QString jobs = u"https://platform.adobe.io/data/core/ups/export/jobs"_s;
const QString place = u"\"destination\": {\"datasetId\": \"65a1b2c3d4e5f60718293a01\"}, \"schema\": {\"name\": "
                      "\"_xdm.context.profile\"}"_s;
const QString one = u"5e6f7a80-1111-4222-8333-000000000001"_s;
const QString two = u"5e6f7a80-1111-4222-8333-000000000002"_s;
const QString entry = u"{\"segmentId\": \"5e6f7a80-1111-4222-8333-000000000001\", \"status\": [\"realized\"]}"_s;

/// What a request must be: its segments, and its fields.
struct Expected {
    QStringList segments;
    QString fields;
};

/// The request that comes out of a text, or why there is none.
QString misread(const FoundRequest &found, const Expected &expected)
{
    const ReadRequest read = readExportRequest(found.json);
    if (!read.request)
        return u"unreadable: "_s + found.json;
    QStringList segments;
    for (const SegmentChoice &segment : read.request->segments)
        segments += segment.segmentId;
    if (segments != expected.segments || read.request->fields.value_or(QStringList()).join(u',') != expected.fields
        || found.isPartial() || read.request->datasetId != "65a1b2c3d4e5f60718293a01"_L1)
        return found.json;
    return {};
}

} // namespace

/// Programs and scripts: what they put together from literals is read, each branch and round by itself, and what is not
/// read is named.
class TestScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literalsArePutTogether_data();
    void literalsArePutTogether();
    void branchesAreOffered_data();
    void branchesAreOffered();
    void theFullestBranchIsSuggested();
    void whatIsUnknownIsNotSent_data();
    void whatIsUnknownIsNotSent();
    void otherNotationsAreRead_data();
    void otherNotationsAreRead();
    void hostileProgramsEnd();
    void noSecretComesThrough();
};

void TestScripts::literalsArePutTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<QString>("fields");
    const auto row = [](const QString &text, const QStringList &segments, const QString &fields) {
        QTest::addRow("%s", qPrintable(text.simplified().left(90))) << text << segments << fields;
    };
    const QString post = u"\nrequests.post(\"%1\", json=body)"_s.arg(jobs);
    const QString body = u"body = {%1}\n"_s.arg(place);
    const auto python = [&](const QString &text, const QStringList &segments, const QString &fields = {}) {
        row(QString(text).replace("BODY"_L1, body).replace("ENTRY"_L1, entry).replace("PLACE"_L1, place) + post,
            segments, fields);
    };
    python(u"body = dict(filter=dict(segments=[ENTRY]), destination=dict(datasetId='65a1b2c3d4e5f60718293a01'), "
           "schema=dict(name='_xdm.context.profile'))"_s,
           {one});
    python(u"BODYbody['filter'] = dict(segments=[ENTRY])"_s, {one});
    python(u"body = {PLACE, 'filter': {'segments': [dict(segmentId='%1')]}}"_s.arg(one), {one});
    python(u"BODYbody.update({'filter': {'segments': [ENTRY]}})"_s, {one});
    python(u"BODYbody.update(filter={'segments': [ENTRY]})"_s, {one});
    python(u"BODYbody |= {'filter': {'segments': [ENTRY]}}"_s, {one});
    python(u"base = {PLACE}\nbody = base | {'filter': {'segments': [ENTRY]}}"_s, {one});
    python(u"base = {PLACE}\nbody = {**base, 'filter': {'segments': [ENTRY]}}"_s, {one});
    python(u"base = {PLACE}\nbody = dict(base, filter={'segments': [ENTRY]})"_s, {one});
    python(u"BODYbody.setdefault('filter', {})['segments'] = [ENTRY]"_s, {one});
    python(u"body = json.loads('''{PLACE}''')\nbody['filter'] = {'segments': [ENTRY]}"_s, {one});
    python(u"BODYbody['filter'] = {'segments': []}\nbody['filter']['segments'].append(ENTRY)"_s, {one});
    python(u"segs = []\nsegs.append(ENTRY)\nbody = {PLACE, 'filter': {'segments': segs}}"_s, {one});
    python(
        u"SEGMENTS = ['%1', '%2']\nbody = {PLACE, 'filter': {'segments': [{'segmentId': s} for s in SEGMENTS]}}"_s.arg(
            one, two),
        {one, two});
    python(u"BODYbody['filter'] = {'segments': []}\nfor s in ['%1', '%2']:\n    body['filter']['segments'].append("
           "{'segmentId': s})\n"_s.arg(one, two),
           {one, two});
    python(u"extra = {'fields': '_id', 'filter': {'segments': [ENTRY]}}\nBODYfor k, v in extra.items(): body[k] = v"_s,
           {one}, u"_id"_s);
    python(u"extra = {'filter': {'segments': [ENTRY]}}\nBODYfor k, v in extra.items():\n    body[k] = v\n"_s, {one});
    python(u"body = {PLACE, 'fields': ','.join(['person.name', '_id'])}"_s, {}, u"person.name,_id"_s);
    python(u"FIELDS = ['person.name', '_id']\nbody = {PLACE, 'fields': ','.join(FIELDS)}"_s, {}, u"person.name,_id"_s);
    python(u"FIELDS = ['name', 'gender']\nbody = {PLACE, 'fields': ','.join(f'person.{x}' for x in FIELDS)}"_s, {},
           u"person.name,person.gender"_s);
    python(u"A = 'person.name'\nB = '_id'\nbody = {PLACE, 'fields': f'{A},{B}'}"_s, {}, u"person.name,_id"_s);
    python(u"F = ['a.b', 'c.d']\nbody = {PLACE, 'fields': f\"{','.join(F)}\"}"_s, {}, u"a.b,c.d"_s);
    python(u"fields = 'a.b'\nfields += ',c.d'\nbody = {PLACE, 'fields': fields}"_s, {}, u"a.b,c.d"_s);
    python(u"body = {PLACE, 'fields': ('a.b,'\n  'c.d')}"_s, {}, u"a.b,c.d"_s);
    python(u"body = {PLACE, 'fields': '%s,%s' % ('a.b', 'c.d')}"_s, {}, u"a.b,c.d"_s);
    python(u"body = {PLACE, 'fields': '{},{}'.format('a.b', 'c.d')}"_s, {}, u"a.b,c.d"_s);
    python(u"fields = ['a.b']\nfields.extend(['c.d'])\nbody = {PLACE, 'fields': ','.join(fields + ['e.f'])}"_s, {},
           u"a.b,c.d,e.f"_s);
    python(u"import copy\nbase = {PLACE}\nbody = copy.deepcopy(base)\nbody['fields'] = '_id'"_s, {}, u"_id"_s);
    python(u"CONFIG = {'ids': ['%1']}\nbody = {PLACE, 'filter': {'segments': [{'segmentId': CONFIG['ids'][0]}]}}"_s.arg(
               one),
           {one});
    python(
        u"def main():\n    body = {PLACE}\n    body['fields'] = '_id'\n    if __name__ == '__main__':\n        pass"_s,
        {}, u"_id"_s);
    row(u"body = {%1, 'fields': '_id'}\nrequests.post('%2', data=json.dumps(body))"_s.arg(place, jobs), {}, u"_id"_s);

    const QString send = u"\nawait fetch('%1', {method: 'POST', body: JSON.stringify(b)});"_s.arg(jobs);
    const auto script = [&](const QString &text, const QStringList &segments, const QString &fields = {}) {
        row(QString(text).replace("ENTRY"_L1, entry).replace("PLACE"_L1, place) + send, segments, fields);
    };
    script(u"const b = {PLACE};\nb.filter = {segments: []};\nb.filter.segments.push(ENTRY);"_s, {one});
    script(u"const b = {PLACE};\nObject.assign(b, {filter: {segments: [ENTRY]}});"_s, {one});
    script(u"const p = {PLACE};\nconst b = Object.assign({}, p, {filter: {segments: [ENTRY]}});"_s, {one});
    script(u"const b = {PLACE};\n_.set(b, 'filter.segments', [ENTRY]);"_s, {one});
    script(u"const b = {PLACE};\nb.filter ?"
           "?= {segments: [ENTRY]};"_s,
           {one});
    script(u"const ids = ['%1', '%2'];\nconst b = {PLACE, filter: {segments: ids.map(s => ({segmentId: s}))}};"_s.arg(
               one, two),
           {one, two});
    script(u"const b = {PLACE, filter: {segments: []}};\nfor (const s of ['%1', '%2']) {\n  b.filter.segments.push("
           "{segmentId: s});\n}"_s.arg(one, two),
           {one, two});
    script(u"const filter = {segments: [ENTRY]}, fields = '_id';\nconst b = {PLACE, filter, fields};"_s, {one},
           u"_id"_s);
    script(u"const b = {PLACE, fields: ['a.b', 'c.d'].join(',')};"_s, {}, u"a.b,c.d"_s);
    script(u"const more = ['c.d'];\nconst b = {PLACE, fields: ['a.b', ...more].join()};"_s, {}, u"a.b,c.d"_s);
    script(u"const A = 'a.b';\nconst b = {PLACE, fields: `${A},c.d`};"_s, {}, u"a.b,c.d"_s);
    script(u"const b: ExportRequest = {PLACE, fields: '_id' as const} satisfies Body;"_s, {}, u"_id"_s);
    script(u"let b = {PLACE, fields: '_id'};\ntry { check(b); } catch (e) { b = {}; }"_s, {}, u"_id"_s);
    script(u"const b = {PLACE, fields: '' || '_id'};"_s, {}, u"_id"_s);
}

void TestScripts::literalsArePutTogether()
{
    QFETCH(QString, text);
    QFETCH(QStringList, segments);
    QFETCH(QString, fields);
    const Incoming incoming = recognize(text);
    QVERIFY2(incoming.requests.size() == 1, qPrintable(QString::number(incoming.requests.size())));
    const QString wrong = misread(incoming.requests.first(), {segments, fields});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestScripts::branchesAreOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("datasets"); // of the candidates
    QTest::addColumn<QString>("condition"); // of the second one
    const auto row = [](const QString &text, const QString &condition, qsizetype count = 2) {
        const QStringList all{u"65a1b2c3d4e5f60718293a01"_s, u"65a1b2c3d4e5f60718293a02"_s,
                              u"65a1b2c3d4e5f60718293a03"_s};
        QString written = text;
        for (int i = 0; i < 3; ++i)
            written.replace(u"ID%1"_s.arg(i + 1), all.at(i));
        QTest::addRow("%s", qPrintable(text.simplified().left(90))) << written << all.first(count) << condition;
    };
    const QString shell = u"\ncurl %1 -H 'x-sandbox-name: prod' -d '{\"destination\": {\"datasetId\": \"'\"$DS\"'\"}, "
                          "\"schema\": {\"name\": \"_xdm.context.profile\"}}'"_s.arg(jobs);
    row(u"if [ \"$ENV\" = prod ]; then DS=ID1; else DS=ID2; fi"_s + shell, u"else"_s);
    row(u"if [ \"$1\" = a ]\nthen\n  DS=ID1\nelif [ \"$1\" = b ]\nthen\n  DS=ID2\nelse\n  DS=ID3\nfi"_s + shell,
        u"elif [ $1 = b ]"_s, 3);
    row(u"case $1 in\n  prod) DS=ID1;;\n  dev|test) DS=ID2;;\n  *) DS=ID3;;\nesac"_s + shell, u"dev|test"_s, 3);
    row(u"case $1 in prod) DS=ID1;; *) DS=ID2;; esac"_s + shell, u"*"_s);
    row(u"DS=ID2\n[ \"$1\" = prod ] && DS=ID1"_s + shell, u"not: [ $1 = prod ]"_s);
    row(u"for DS in ID1 ID2 ID3; do"_s + shell + u"\ndone"_s, u"DS=65a1b2c3d4e5f60718293a02"_s, 3);
    const QString b = u"{'destination': {'datasetId': ds}, 'schema': {'name': '_xdm.context.profile'}}"_s;
    const QString post = u"\nrequests.post('%1', json=%2)"_s.arg(jobs, b);
    row(u"if env == 'prod':\n    ds = 'ID1'\nelse:\n    ds = 'ID2'\n"_s + post, u"else"_s);
    row(u"if env == 'a':\n    ds = 'ID1'\nelif env == 'b':\n    ds = 'ID2'\nelse:\n    ds = 'ID3'\n"_s + post,
        u"elif env == 'b'"_s, 3);
    row(u"match env:\n    case 'a':\n        ds = 'ID1'\n    case _:\n        ds = 'ID2'\n"_s + post, u"else"_s);
    row(u"ds = 'ID2'\nif prod: ds = 'ID1'\n"_s + post, u"not: if prod"_s);
    row(u"ds = 'ID1' if prod else 'ID2'\n"_s + post, u"not: if prod"_s);
    row(u"for ds in ['ID1', 'ID2']:\n    requests.post('%1', json=%2)\n"_s.arg(jobs, b), {});
    const QString send = u"\nfetch('%1', {method: 'POST', body: JSON.stringify(%2)});"_s.arg(jobs, b);
    row(u"let ds;\nif (prod) {\n  ds = 'ID1';\n} else {\n  ds = 'ID2';\n}"_s + send, u"else"_s);
    row(u"let ds;\nswitch (env) {\n  case 'a': ds = 'ID1'; break;\n  case 'b': ds = 'ID2'; break;\n  default: ds = 'ID3';\n}"_s
            + send,
        u"case env: 'b'"_s, 3);
    row(u"let ds;\nif (prod) ds = 'ID1'; else ds = 'ID2';"_s + send, u"else"_s);
    row(u"let ds = 'ID2';\nif (prod) ds = 'ID1';"_s + send, u"not: if (prod)"_s);
    row(u"const ds = prod ? 'ID1' : 'ID2';"_s + send, u"not: prod"_s);
    row(u"if ($prod) { $ds = 'ID1' } elseif ($test) { $ds = 'ID2' } else { $ds = 'ID3' }\nirm %1 -Method Post -Body "
        "(@{destination=@{datasetId=$ds}; schema=@{name='_xdm.context.profile'}} | ConvertTo-Json)"_s.arg(jobs),
        u"elseif ($test)"_s, 3);
}

void TestScripts::branchesAreOffered()
{
    QFETCH(QString, text);
    QFETCH(QStringList, datasets);
    QFETCH(QString, condition);
    const Incoming incoming = recognize(text);
    QStringList found;
    for (const FoundRequest &request : incoming.requests)
        found += readExportRequest(request.json).request.value_or(ExportRequest()).datasetId;
    QCOMPARE(found, datasets);
    QCOMPARE(incoming.kind, Kind::Requests);
    if (condition.isEmpty())
        return;
    const QList<CallNote> notes = incoming.requests.at(1).notes;
    const auto said = std::find_if(notes.begin(), notes.end(),
                                   [](const CallNote &note) { return note.kind == Note::UnderCondition; });
    QVERIFY(said != notes.end());
    QVERIFY2(said->value.contains(condition), qPrintable(said->value));
    QVERIFY(foundRequestText(incoming.requests.at(1), 2).contains(condition));
}

void TestScripts::theFullestBranchIsSuggested()
{
    for (const QString &form :
         QStringList{u"body = {PLACE}\nif seg:\n    body['filter'] = {'segments': [ENTRY]}\n"_s,
                     u"body = {PLACE}\nif every:\n    pass\nelse:\n    body['filter'] = {'segments': [ENTRY]}\n"_s,
                     u"body = {PLACE, 'filter': {} if every else {'segments': [ENTRY]}}\n"_s,
                     u"body = {PLACE, 'filter': {'segments': [ENTRY]} if seg else {}}\n"_s}) {
        const QString text = QString(form).replace("PLACE"_L1, place).replace("ENTRY"_L1, entry)
            + u"requests.post('%1', json=body)"_s.arg(jobs);
        const Incoming incoming = recognize(text);
        QCOMPARE(incoming.requests.size(), 2);
        QCOMPARE(misread(incoming.requests.at(incoming.best), {{one}, {}}), QString());
        QCOMPARE(reportOn(text.toUtf8(), {}).best, qsizetype(incoming.best));
    }
}

void TestScripts::whatIsUnknownIsNotSent_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) {
        QTest::addRow("%s", qPrintable(text.simplified().left(90)))
            << QString(text).replace("ENTRY"_L1, entry).replace("PLACE"_L1, place).replace("JOBS"_L1, jobs);
    };
    row(u"b = {PLACE}\nfor k, v in extra.items(): b[k] = v\nrequests.post('JOBS', json=b)"_s);
    row(u"b = {PLACE}\nb[KEY] = value\nrequests.post('JOBS', json=b)"_s);
    row(u"b = {PLACE}\nb.update(load())\nrequests.post('JOBS', json=b)"_s);
    row(u"b = {PLACE, 'fields': FIELDS}\nrequests.post('JOBS', json=b)"_s);
    row(u"b = {PLACE, 'fields': ','.join(FIELDS)}\nrequests.post('JOBS', json=b)"_s);
    row(u"b = {PLACE, 'filter': {'segments': [{'segmentId': s} for s in SEGMENTS]}}\nrequests.post('JOBS', json=b)"_s);
    row(u"b = {PLACE, 'filter': {'segments': [ENTRY] + more}}\nrequests.post('JOBS', json=b)"_s);
    row(u"b = {PLACE, 'filter': {'segments': [ENTRY for s in ids if s]}}\nrequests.post('JOBS', json=b)"_s);
    row(u"fields = ''\nfor f in names:\n    fields += f + ','\nb = {PLACE, 'fields': fields}\nrequests.post('JOBS', json=b)"_s);
    row(u"b = {PLACE}\nb['filter'] = dict(segments=[one])\nrequests.post('JOBS', json=b)"_s);
    row(u"b = {PLACE} | load()\nrequests.post('JOBS', json=b)"_s);
    row(u"const b = {PLACE};\nfor (const [k, v] of Object.entries(o)) b[k] = v;\nfetch('JOBS', {method: 'POST', body: "
        "JSON.stringify(b)})"_s);
    for (const QString &set : QStringList{u"set SEG=%1"_s, u"set SEG=%~1"_s, u"if \"%1\"==\"a\" set SEG=x"_s})
        row(u"@echo off\n"_s + set
            + u"\ncurl JOBS -d "
              u"\"{\\\"filter\\\":{\\\"segments\\\":[{\\\"segmentId\\\":\\\"%SEG%\\\"}]},\\\"destination\\\":{"
              "\\\"datasetId\\\":\\\"d\\\"},\\\"schema\\\":{\\\"name\\\":\\\"s\\\"}}\""_s);
    row(u"const b = {PLACE, filter: build(x)};\nfetch('JOBS', {method: 'POST', body: JSON.stringify(b)})"_s);
    row(u"const b = {PLACE, fields: a + ',x.y'};\nfetch('JOBS', {method: 'POST', body: JSON.stringify(b)})"_s);
}

void TestScripts::whatIsUnknownIsNotSent()
{
    QFETCH(QString, text);
    for (const FoundRequest &found : recognize(text).requests) {
        const bool placeholder = found.json.contains("${"_L1) || found.json.contains("%SEG%"_L1);
        QVERIFY2(found.isPartial() || placeholder, qPrintable(found.json));
    }
}

void TestScripts::otherNotationsAreRead_data()
{
    QTest::addColumn<QString>("text");
    const QString json
        = u"{\"fields\": \"_id\", \"filter\": {\"segments\": [{\"segmentId\": \"%1\", \"status\": [\"realized\"]}]}, %2}"_s
              .arg(one, place);
    const auto row = [&json](const char *name, const QString &text) {
        QTest::addRow("%s", name) << QString(text)
                                         .replace("JSON"_L1, json)
                                         .replace("QUOTED"_L1, QString(json).replace(u'"', "\\\""_L1))
                                         .replace("DOUBLED"_L1, QString(json).replace(u'"', "\"\""_L1))
                                         .replace("JOBS"_L1, jobs)
                                         .replace("~S~"_L1, one)
                                         .replace("~D~"_L1, u"65a1b2c3d4e5f60718293a01"_s);
    };
    row("Ruby",
        u"body = { fields: '_id', filter: { segments: [{ segmentId: '~S~', status: ['realized'] }] }, destination: { "
        "'datasetId' => '~D~' }, schema: { name: '_xdm.context.profile' } }\nNet::HTTP.post(URI('JOBS'), body.to_json)"_s);
    row("PHP",
        u"<?php\n$body = ['fields' => '_id', 'filter' => ['segments' => [['segmentId' => '~S~', 'status' => "
        "['realized']]]], 'destination' => ['datasetId' => '~D~'], 'schema' => ['name' => '_xdm.context.profile']];\n"
        "curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode($body));"_s);
    row("PHP, array()",
        u"<?php\n$body = array('fields' => '_id', 'filter' => array('segments' => array(array('segmentId' => "
        "'~S~'))), 'destination' => array('datasetId' => '~D~'), 'schema' => array('name' => "
        "'_xdm.context.profile'));\n$client->post('JOBS', ['json' => $body]);"_s);
    row("C#", u"var json = @\"DOUBLED\";\nawait client.PostAsync(\"JOBS\", new StringContent(json));"_s);
    row("C#, anonymous",
        u"var body = new { fields = \"_id\", filter = new { segments = new[] { new { segmentId = \"~S~\" } } }, "
        "destination = new { datasetId = \"~D~\" }, schema = new { name = \"_xdm.context.profile\" } };\n"
        "await client.PostAsJsonAsync(\"JOBS\", body);"_s);
    row("Java",
        u"String body = \"QUOTED\";\nHttpRequest r = HttpRequest.newBuilder(URI.create(\"JOBS\"))"
        ".POST(BodyPublishers.ofString(body)).build();"_s);
    row("Go", u"body := strings.NewReader(`JSON`)\nreq, _ := http.NewRequest(\"POST\", \"JOBS\", body)"_s);
    row("Go, map",
        u"payload := map[string]interface{}{\"fields\": \"_id\", \"filter\": map[string]interface{}{\"segments\": "
        "[]map[string]interface{}{{\"segmentId\": \"~S~\"}}}, \"destination\": map[string]string{\"datasetId\": "
        "\"~D~\"}, \"schema\": map[string]string{\"name\": \"_xdm.context.profile\"}}\ndata, _ := "
        "json.Marshal(payload)\nreq, _ := http.NewRequest(\"POST\", \"JOBS\", bytes.NewBuffer(data))"_s);
    row("JSON5",
        u"{\n  // nightly\n  fields: '_id',\n  filter: {segments: [{segmentId: '~S~',}]},\n  destination: {datasetId: "
        "'~D~'},\n  schema: {name: '_xdm.context.profile'},\n}"_s);
    row("YAML, flow",
        u"fields: _id\nfilter: {segments: [{segmentId: ~S~, status: [realized]}]}\ndestination: {datasetId: "
        "~D~, segmentPerBatch: no}\nschema: {name: _xdm.context.profile}\n"_s);
    row("YAML, all flow",
        u"{fields: _id, filter: {segments: [{segmentId: ~S~}]}, destination: {datasetId: ~D~}, schema: {name: "
        "_xdm.context.profile}}"_s);
    row("YAML, anchors",
        u"base: &base\n  destination: &d {datasetId: ~D~}\n  schema:\n    name: _xdm.context.profile\njob:\n  "
        "<<: *base\n  fields: _id\n  filter:\n    segments:\n      - &s {segmentId: ~S~}\n"_s);
    row("YAML, items",
        u"---\n# nightly\ndestination:\n  datasetId: ~D~\nschema:\n  name: _xdm.context.profile\nfields: _id\n"
        "filter:\n  segments:\n  - {segmentId: ~S~,\n     status: [realized]}\n...\n"_s);
    row("TOML",
        u"# nightly\nfields = \"_id\"\n\n[destination]\ndatasetId = \"~D~\" # target\nsegmentPerBatch = false\n\n"
        "[schema]\nname = '_xdm.context.profile'\n\n[[filter.segments]]\nsegmentId = \"~S~\"\nstatus = [\"realized\"]\n"_s);
    row("TOML, inline",
        u"fields = \"_id\"\ndestination.datasetId = \"~D~\"\nschema = { name = \"_xdm.context.profile\" }\n"
        "filter = { segments = [ { segmentId = \"~S~\" } ] }\n"_s);
    row("batch file",
        u"@echo off\r\nset DSID=~D~\r\nset \"SEGMENT=~S~\"\r\ncurl JOBS -H \"x-sandbox-name: dev\" -d "
        "\"{\\\"fields\\\":\\\"_id\\\",\\\"filter\\\":{\\\"segments\\\":[{\\\"segmentId\\\":\\\"%SEGMENT%\\\"}]},"
        "\\\"destination\\\":{\\\"datasetId\\\":\\\"%DSID%\\\"},\\\"schema\\\":{\\\"name\\\":\\\"_xdm.context.profile\\\"}}\"\r\n"_s);
    row("Visual Basic", u"body = \"DOUBLED\"\nhttp.Open \"POST\", \"JOBS\", False\nhttp.send body"_s);
    row("fish",
        u"set -x TOKEN (cat token)\nset ds ~D~\ncurl JOBS -d '{\"fields\":\"_id\",\"filter\":{\"segments\":[{"
        "\"segmentId\":\"~S~\"}]},\"destination\":{\"datasetId\":\"'$ds'\"},\"schema\":{\"name\":"
        "\"_xdm.context.profile\"}}'"_s);
}

void TestScripts::otherNotationsAreRead()
{
    QFETCH(QString, text);
    const Incoming incoming = recognize(text);
    QVERIFY2(incoming.requests.size() == 1, qPrintable(QString::number(incoming.requests.size())));
    const QString wrong = misread(incoming.requests.first(), {{one}, u"_id"_s});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestScripts::hostileProgramsEnd()
{
    QString doubling = u"a = {'x': 'y'}\n"_s;
    for (int i = 0; i < 60; ++i)
        doubling += u"a = {'l': a, 'r': a}\n"_s;
    QString nested;
    for (int i = 0; i < 15; ++i)
        nested += QString(i * 2, u' ') + u"for x%1 in [1, 2, 3, 4, 5, 6, 7, 8, 9]:\n"_s.arg(i);
    QString yaml = u"destination: {datasetId: x}\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"_s;
    for (int i = 1; i < 30; ++i)
        yaml += u"a%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n"_s.arg(i).arg(i - 1);
    QString lists = u"L = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\nb = "_s;
    for (int i = 0; i < 12; ++i)
        lists += u"["_s;
    lists += u"x"_s;
    for (int i = 0; i < 12; ++i)
        lists += u" for x in L]"_s;
    for (const QString &text : QStringList{
             doubling + u"requests.post('"_s + jobs + u"', json=a)"_s,
             nested + QString(30, u' ') + u"requests.post('"_s + jobs + u"', json={})"_s, yaml,
             lists + u"\nrequests.post(b)"_s, u"if x:\n"_s.repeated(5000) + u"requests.post('u')"_s,
             u"if ("_s.repeated(5000) + u"fetch('u')"_s, u"for a in b c d; do "_s.repeated(200) + u"curl "_s + jobs,
             u"case a in "_s.repeated(500) + u"curl x"_s, u"if [ a ]; then "_s.repeated(500) + u"curl x"_s,
             u"<!--"_s.repeated(20'000), u"=3D=\n"_s.repeated(20'000), u"<p>"_s.repeated(50'000),
             u"a\tb\n"_s.repeated(15'000), u"&quot;"_s.repeated(50'000)}) {
        QElapsedTimer timer;
        timer.start();
        recognize(text);
        QVERIFY2(timer.elapsed() < 8'000, qPrintable(text.left(60)));
    }
}

void TestScripts::noSecretComesThrough()
{
    const QString secret = u"eyJhbGciOiJSUzI1NiJ9.eyJpZCI6Im1hZGUtdXAifQ.c2lnbmF0dXJl"_s;
    for (
        const QString &form :
        {u"if [ \"$T\" = %1 ]; then DS=a; else DS=b; fi\ncurl %2 -d '{\"destination\": {\"datasetId\": \"'$DS'\"}, "
         "\"schema\": {}}'"_s,
         u"if token == '%1':\n    ds = 'a'\nelse:\n    ds = 'b'\nrequests.post('%2', json={'destination': "
         u"{'datasetId': ds}, "
         "'schema': {}})"_s,
         u"for T in %1 b; do\ncurl %2 -d '{\"destination\": {\"datasetId\": \"'$T'\"}, \"schema\": {}}'\ndone"_s,
         u"b = {'destination': {'datasetId': 'x'}, 'schema': {}}\nb['%1'] = f(x)\nb[k] = '%1'\nrequests.post('%2', json=b)"_s,
         u"set T=%1\nset D=%T%\ncurl %2 -d \"{\\\"destination\\\":{\\\"datasetId\\\":\\\"%D%\\\"},\\\"schema\\\":{}}\""_s,
         u"destination: {datasetId: &t %1}\nschema: {name: *t}\n"_s,
         u"password = \"%1\"\n[destination]\ndatasetId = \"%1\"\n[schema]\nname = \"x\"\n"_s}) {
        const QString text = QString(form).replace("%1"_L1, secret).replace("%2"_L1, jobs);
        const Incoming incoming = recognize(text);
        QVERIFY2(!incoming.secrets.isEmpty(), qPrintable(form));
        QList<CallNote> notes = incoming.notes;
        for (const FoundRequest &request : incoming.requests) {
            QVERIFY2(!request.json.contains(secret) && !request.name.contains(secret), qPrintable(request.json));
            notes += request.notes;
        }
        for (const CallNote &note : std::as_const(notes))
            QVERIFY2(!note.value.contains(secret), qPrintable(note.value));
    }
}

EXPORTDESK_TEST(TestScripts)
#include "tst_scripts.moc"
