// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/incomingreport.h"
#include "models/incoming/recognizer.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

/// A text in which JOBS is the address of exports, REQUEST a narrow request (also PY, JS and PS) and WIDE the end of
/// it.
QString written(const QString &text)
{
    const QString filter = u"\"filter\": {\"segments\": [{\"segmentId\": \"7c0d1e2f-1111-4222-8333-00000000000a\", "
                           "\"status\": [\"realized\", \"exited\"]}]}, "_s;
    const QString rest = u"\"destination\": {\"datasetId\": \"65a1b2c3d4e5f60718293a01\"}, \"schema\": {\"name\": "
                         "\"_xdm.context.profile\"}}"_s;
    return QString(text)
        .replace("REQUEST"_L1, u"{"_s + filter + rest)
        .replace("WIDE"_L1, u"{"_s + rest)
        .replace("QUOTED"_L1, QString(u"{"_s + rest).replace(u'"', u"\\\""_s))
        .replace("TABLE"_L1,
                 u"@{ filter = @{ emptyProfiles = $true; segments = @(@{ segmentId = "
                 "'7c0d1e2f-1111-4222-8333-00000000000a' }) }; destination = @{ datasetId = "
                 "'65a1b2c3d4e5f60718293a01' }; schema = @{ name = '_xdm.context.profile' } }"_s)
        .replace("PYSEND"_L1, u"requests.post('JOBS', json=p)"_s)
        .replace("JSSEND"_L1, u"fetch('JOBS', {method: 'POST', body: JSON.stringify(p)});"_s)
        .replace("PSSEND"_L1, u"Invoke-RestMethod -Uri JOBS -Method Post -Body ($p | ConvertTo-Json -Depth 9)"_s)
        .replace("SHSEND"_L1, u"curl -X POST JOBS -H 'x-sandbox-name: prod' -d \"$B\""_s)
        .replace("JOBS"_L1, u"https://platform.adobe.io/data/core/ups/export/jobs"_s);
}

bool offersCertainRequest(const QString &text)
{
    const Incoming incoming = recognize(written(text));
    return std::any_of(incoming.requests.begin(), incoming.requests.end(), [](const FoundRequest &one) {
        const bool placeholder = one.json.contains("${"_L1) || one.json.contains("$("_L1);
        return !one.isPartial() && !placeholder;
    });
}

void addRows(const QStringList &texts)
{
    QTest::addColumn<QString>("text");
    for (const QString &text : texts)
        QTest::addRow("%s", qPrintable(text.simplified().left(100))) << text;
}

} // namespace

/// What a program does to its request is read, or makes the request one that is not certain.
class TestUnreadChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesMakeRequestsUncertain_data();
    void changesMakeRequestsUncertain();
    void harmlessUsesLeaveThemCertain_data();
    void harmlessUsesLeaveThemCertain();
    void theStatementIsNamedWithoutItsText();
    void secretsAreMasked_data();
    void secretsAreMasked();
};

void TestUnreadChanges::changesMakeRequestsUncertain_data()
{
    const QStringList python{
        u"p['filter']['segments'][0]['status'].remove('exited')"_s,
        u"del p['filter']['segments'][0]['status'][1]"_s,
        u"p['filter'].pop('emptyProfiles', None)"_s,
        u"p['filter']['segments'][0]['status'][1:] = []"_s,
        u"p['schema']['x'], n = False, 1"_s,
        u"s = p['filter']['segments']\ndel s[1:]"_s,
        u"s = p['filter']\ns['emptyProfiles'] = True"_s,
        u"q = p\np['fields'] = '_id'"_s,
        u"p.get('filter').pop('x')"_s,
        u"(lambda x: x.pop('y'))(p['filter'])"_s,
        u"list(map(lambda s: s['status'].remove('exited'), p['filter']['segments']))"_s,
        u"for s in p['filter']['segments']:\n    s['status'] = ['realized']"_s,
        u"p['filter'] = {k: v for k, v in p['filter'].items() if k != 'x'}"_s,
        u"narrow(p)"_s,
        u"builder.restrict(p)"_s,
        u"def narrow(o):\n    o['fil' + 'ter'] = {}\nnarrow(p)"_s,
        u"p['filter'] = ask(password='aSecret-Of-Mine1')"_s,
        u"p['destination']['datasetId'] = lookup('prod', password='aSecret-Of-Mine1')"_s,
        u"if x: del p['filter']"_s,
        u"x = [p['schema']]\nshuffle(p)"_s,
    };
    const QStringList javascript{
        u"delete p.filter.emptyProfiles;"_s,
        u"if (x) delete p.filter;"_s,
        u"p.filter.segments.splice(0, 1);"_s,
        u"p.filter.segments.shift();"_s,
        u"const f = p.filter; f.emptyProfiles = true;"_s,
        u"const {filter} = p; filter.segments = [];"_s,
        u"Reflect.deleteProperty(p.filter, 'emptyProfiles');"_s,
        u"_.unset(p, 'filter.emptyProfiles');"_s,
        u"p.filter.segments.forEach(s => { s.status = ['realized']; });"_s,
        u"for (const s of p.filter.segments) { s.status = ['realized']; }"_s,
        u"for (let i = 0; i < p.filter.segments.length; i++) { p.filter.segments[i].status.pop(); }"_s,
        u"const narrow = o => { o['fil' + 'ter'] = X; };\nnarrow(p);"_s,
        u"p.destination = lookup('x', {token: 'aSecret-Of-Mine1'});"_s,
        u"await enrich(p);"_s,
    };
    const QStringList powershell{
        u"$p.filter.emptyProfiles = $false"_s,
        u"$p['filter']['emptyProfiles'] = $false"_s,
        u"$p.filter.segments[0].status = @('realized')"_s,
        u"$p.destination.datasetId = '65a1b2c3d4e5f60718293a02'"_s,
        u"$p.filter.segments += @{ segmentId = 'x' }"_s,
        u"$p.Remove('filter')"_s,
        u"if ($x) { $p.filter.Remove('emptyProfiles') }"_s,
        u"foreach ($s in $p.filter.segments) { $s.status = @('realized') }"_s,
        u"$f = $p.filter\n$f.emptyProfiles = $false"_s,
        u"Set-Filter -Request $p"_s,
        u"$p | Add-Member -NotePropertyName filter -NotePropertyValue $x"_s,
        u"$p.filter.segments = $p.filter.segments | Where-Object { $_.x }"_s,
    };
    const QStringList shell{
        u"B=${B/65a1b2c3d4e5f60718293a01/65a1b2c3d4e5f60718293a02}"_s,
        u"B=${B%,*}"_s,
        u". ./narrow.sh"_s,
        u"source filters.sh"_s,
        u"eval \"$NARROW\""_s,
        u"read -r B < b.json"_s,
        u"printf -v B %s \"$X\""_s,
        u"mapfile -t B < x"_s,
        u"unset B"_s,
        u"B=$(narrow --password=aSecret-Of-Mine1 \"$B\")"_s,
        u"B=$(printf %s \"$B\" | ./narrow)"_s,
    };
    QStringList texts;
    for (const QString &one : python)
        texts += u"import requests\np = REQUEST\n"_s + one + u"\nPYSEND"_s;
    for (const QString &one : javascript)
        texts += u"const p = REQUEST;\n"_s + one + u"\nJSSEND"_s;
    for (const QString &one : powershell) {
        texts += u"$p = TABLE\n"_s + one + u"\nPSSEND"_s;
        texts += u"$p = 'REQUEST' | ConvertFrom-Json\n"_s + one + u"\nPSSEND"_s;
    }
    for (const QString &one : shell)
        texts += u"B='REQUEST'\n"_s + one + u"\nSHSEND"_s;
    texts += {
        u"const p = REQUEST;\nfetch('JOBS', {method: 'POST', body: JSON.stringify(p, ['destination'])});"_s,
        u"import requests, json\np = json.loads('''WIDE''', object_hook=add)\nPYSEND"_s,
        u"import requests, json\np = WIDE\nrequests.post('JOBS', data=json.dumps(p, cls=Other))"_s,
        u"<?php\n$b = json_decode('REQUEST', true);\nunset($b['filter']);\n$c->post('JOBS', ['json' => $b]);"_s,
        u"<?php\n$b = 'REQUEST';\n$b = str_replace('a', 'b', $b);\ncurl_setopt($c, CURLOPT_URL, 'JOBS');\n"
        "curl_setopt($c, CURLOPT_POSTFIELDS, $b);"_s,
        u"body := map[string]any{\"destination\": map[string]any{\"datasetId\": \"65a1b2c3d4e5f60718293a01\"}, "
        "\"schema\": map[string]any{\"name\": \"_xdm.context.profile\"}, \"filter\": map[string]any{\"emptyProfiles\": "
        "true}}\n"
        "delete(body[\"filter\"].(map[string]any), \"emptyProfiles\")\nb, _ := json.Marshal(body)\nhttp.Post(\"JOBS\", "
        "\"application/json\", bytes.NewReader(b))"_s,
        u"raw := `REQUEST`\nraw, _ = sjson.Delete(raw, \"filter\")\nhttp.Post(\"JOBS\", \"application/json\", "
        "strings.NewReader(raw))"_s,
        u"raw := `REQUEST`\nraw = strings.ReplaceAll(raw, \"a\", \"b\")\nhttp.Post(\"JOBS\", \"application/json\", "
        "strings.NewReader(raw))"_s,
        u"raw := `WIDE`\nhttp.Post(\"JOBS\", \"application/json\", strings.NewReader(narrow(raw)))"_s,
        u"String raw = \"QUOTED\";\nHttpRequest.newBuilder(URI.create(\"JOBS\")).POST(BodyPublishers.ofString("
        "raw.replace(\"a\", \"b\"))).build();"_s,
        u"b = JSON.parse('WIDE')\nnarrow!(b)\nNet::HTTP.post(URI(\"JOBS\"), b.to_json)"_s,
        u"$b = 'WIDE'\n$b = $b -replace '^x', 'y'\nirm JOBS -Method Post -Body $b"_s,
        u"$b = 'WIDE'\n$b = $b.Replace('65a1b2c3d4e5f60718293a01', '65a1b2c3d4e5f60718293a02')\nirm JOBS -Method Post -Body $b"_s,
        u"set BODY=WIDE\nset BODY=%BODY:a=b%\ncurl -X POST JOBS -d \"%BODY%\""_s,
        u"{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": \"import requests\\np = 'QUOTED'\\n%run -i narrow.py\\nrequests.post('JOBS', data=p)\"}]}"_s,
        u"B='WIDE'\ncurl -X POST JOBS -d \"${B/a/b}\""_s,
        u"cat > b.json <<E\nWIDE\nE\npython3 narrow.py b.json\ncurl -X POST JOBS -d @b.json"_s,
        u"curl -X POST 'JOBS?filter=x' -d 'WIDE'"_s,
        u"< {%\n request.body.set(narrow())\n%}\nPOST JOBS\nContent-Type: application/json\n\nWIDE\n"_s,
        u"post {\n  url: JOBS\n  body: json\n}\nbody:json {\n  WIDE\n}\nscript:pre-request {\n  req.setBody(x)\n}\n"_s,
    };
    const QString collection
        = u"{\"info\": {\"schema\": \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\", "
          u"\"name\": "
          "\"c\"}, %1 \"item\": [{\"name\": \"E\", %2 \"request\": {\"method\": \"POST\", \"url\": \"JOBS\", \"body\": "
          "{\"mode\": \"raw\", \"raw\": \"QUOTED\"}}}]}"_s;
    const QString event = u"\"event\": [{\"listen\": \"prerequest\", \"script\": {\"exec\": [\"%1\"]}}],"_s;
    const QString changing = event.arg(u"pm.request.body.update(narrow(pm.request.body.raw))"_s);
    texts += {QString(collection).replace("%1"_L1, changing).remove("%2"_L1),
              QString(collection).remove("%1"_L1).replace("%2"_L1, changing)};
    addRows(texts);
}

void TestUnreadChanges::changesMakeRequestsUncertain()
{
    QFETCH(QString, text);
    QVERIFY(!recognize(written(text)).requests.isEmpty());
    QVERIFY(!offersCertainRequest(text));
}

void TestUnreadChanges::harmlessUsesLeaveThemCertain_data()
{
    const QStringList python{
        u"print(p)"_s,
        u"print(json.dumps(p, indent=2))"_s,
        u"logging.info('sending %s', p)"_s,
        u"logger.debug(f'{len(p)} {p[\"filter\"]}')"_s,
        u"n = len(p['filter']['segments'])"_s,
        u"p['fields'] = '_id'"_s,
        u"p.update({'fields': '_id'})"_s,
        u"p['filter']['segments'].append({'segmentId': '7c0d1e2f-1111-4222-8333-00000000000b'})"_s,
        u"if 'filter' not in p:\n    raise SystemExit('no filter')"_s,
        u"assert p['filter']['segments']"_s,
        u"with open('sent.json', 'w') as f:\n    json.dump(p, f)"_s,
        u"signature = hmac.new(key, json.dumps(p).encode(), 'sha256')"_s,
        u"headers = login(client)\nheaders['x'] = 'y'"_s,
    };
    const QStringList javascript{
        u"console.log(p);"_s,
        u"console.log(JSON.stringify(p, null, 2));"_s,
        u"if (!p.filter) throw new Error('no filter');"_s,
        u"p.fields = '_id';"_s,
        u"p.filter.segments.push({segmentId: '7c0d1e2f-1111-4222-8333-00000000000b'});"_s,
        u"const token = await getToken(client);"_s,
    };
    const QStringList powershell{
        u"Write-Host ($p | ConvertTo-Json)"_s,
        u"$p.fields = '_id'"_s,
        u"Write-Output $p.filter"_s,
        u"$headers = @{ 'x-sandbox-name' = 'prod' }\n$headers.Add('x-api-key', 'me')"_s,
        u"$t = Get-Token -Client $client"_s,
    };
    const QStringList shell{u"echo \"$B\""_s, u"TOKEN=$(./token.sh)\nTOKEN=${TOKEN%x}"_s, u"set -euo pipefail"_s,
                            u"HOST=platform\nHOST=${HOST%/}"_s, u"echo \"$B\" > sent.json\ncat sent.json"_s};
    QStringList texts;
    for (const QString &one : python)
        texts += u"import requests, json\np = REQUEST\n"_s + one + u"\nPYSEND"_s;
    for (const QString &one : javascript)
        texts += u"const p = REQUEST;\n"_s + one + u"\nJSSEND"_s;
    for (const QString &one : powershell)
        texts += u"$p = TABLE\n"_s + one + u"\nPSSEND"_s;
    for (const QString &one : shell)
        texts += u"B='REQUEST'\n"_s + one + u"\nSHSEND"_s;
    texts += {
        u". ./.env\nB='REQUEST'\nSHSEND"_s,
        u"source ~/.adobe\ncurl -X POST JOBS -d 'REQUEST'"_s,
        u"import requests\np = REQUEST\nr = PYSEND\nhandle(r.json())\narchive(p)"_s,
        u"import requests\ndef send(body):\n    return requests.post('JOBS', json=body)\np = REQUEST\nPYSEND"_s,
        u"cat > b.json <<E\nREQUEST\nE\njq . b.json\ncurl -X POST JOBS -d @b.json"_s,
        u"POST JOBS\nContent-Type: application/json\n\nREQUEST\n"_s,
        u"{\"info\": {\"schema\": \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\", \"name\": "
        "\"c\"}, \"event\": [{\"listen\": \"prerequest\", \"script\": {\"exec\": [\"pm.sendRequest(o, (e, r) => "
        "pm.environment.set('token', r.json().access_token))\"]}}], \"item\": [{\"name\": \"E\", \"request\": "
        "{\"method\": \"POST\", \"url\": \"JOBS\", \"body\": {\"mode\": \"raw\", \"raw\": \"QUOTED\"}}}]}"_s,
    };
    addRows(texts);
}

void TestUnreadChanges::harmlessUsesLeaveThemCertain()
{
    QFETCH(QString, text);
    QStringList said;
    for (const FoundRequest &one : recognize(written(text)).requests) {
        for (const CallNote &note : one.notes)
            said += note.meansPartial() ? note.value : QString();
    }
    QVERIFY2(offersCertainRequest(text), qPrintable(said.join(u'|')));
}

void TestUnreadChanges::theStatementIsNamedWithoutItsText()
{
    const QList<std::pair<QString, QString>> rows{
        {u"del p['filter']"_s, u"del"_s},
        {u"p['filter'].pop('aSecret-Of-Mine1')"_s, u"pop()"_s},
        {u"narrow(p, 'aSecret-Of-Mine1')"_s, u"narrow()"_s},
    };
    for (const auto &[statement, name] : rows) {
        const Incoming incoming = recognize(written(u"import requests\np = REQUEST\n"_s + statement + u"\nPYSEND"_s));
        const CallNote expected{CallNote::Kind::PartNotRead, name};
        QVERIFY2(incoming.notes.contains(expected), qPrintable(statement));
    }
}

void TestUnreadChanges::secretsAreMasked_data()
{
    addRows({
        u"$p = TABLE\nif ($cred.Password -eq 'hunterMINE2') { $p.fields = '_id' }\nPSSEND"_s,
        u"import requests\np = REQUEST\nif password == \"hunterMINE2\":\n    p['fields'] = '_id'\nPYSEND"_s,
        u"if [ \"$PIN\" = hunterMINE2 ]; then B='REQUEST'; else B='WIDE'; fi\nSHSEND"_s,
        u"import requests\np = REQUEST\np['fields'] = login(\"bob\", \"hunterMINE2\")\nPYSEND"_s,
        u"curl -X POST 'https://example.com/in?sig=hunterMINE2&code=hunterMINE2&key=hunterMINE2' -d 'REQUEST'"_s,
        u"{\"apiKey\": \"hunterMINE2\", \"sas\": \"sv=2020&sig=hunterMINE2\", \"destination\": {\"datasetId\": "
        "\"65a1b2c3d4e5f60718293a01\"}, \"schema\": {\"name\": \"_xdm.context.profile\"}}"_s,
        u"curl -X hunterMINE2 JOBS -d 'REQUEST'"_s,
    });
}

void TestUnreadChanges::secretsAreMasked()
{
    QFETCH(QString, text);
    const Incoming incoming = recognize(written(text));
    QVERIFY(!incoming.requests.isEmpty());
    QList<CallNote> notes = incoming.notes;
    for (const FoundRequest &request : incoming.requests) {
        QVERIFY2(!request.json.contains("MINE2"_L1), qPrintable(request.json));
        notes += request.notes;
    }
    for (const CallNote &note : std::as_const(notes))
        QVERIFY2(!note.value.contains("MINE2"_L1), qPrintable(note.value));
}

EXPORTDESK_TEST(TestUnreadChanges)
#include "tst_unreadchanges.moc"
