// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/incoming/callwriting.h"

#include "models/exports/jsontext.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace exportdesk::test
{

namespace
{

const QString address = u"https://platform.adobe.io/data/core/ups/export/jobs"_s;

QString quotedJson(const QString &text)
{
    return writeJson(JsonNode::string(text), JsonForm::Compact);
}

QStringList headerLines()
{
    return {u"Authorization: Bearer "_s + madeUpToken(),
            u"Content-Type: application/json"_s,
            u"x-api-key: made-up-key"_s,
            u"x-gw-ims-org-id: MADEUP@AdobeOrg"_s,
            u"x-sandbox-name: prod"_s,
            u"Cookie: made=up; more=1%3A2"_s};
}

QString headers(const QString &option, QString (*quote)(QString), const QString &separator)
{
    QStringList parts;
    for (const QString &line : headerLines())
        parts += option + quote(line);
    return parts.join(separator);
}

/// The object as another language writes it.
QString literal(const JsonNode &node, const QStringList &words, QString (*quote)(const QString &), bool bareKeys,
                const QString &last)
{
    QStringList parts;
    switch (node.type) {
    case JsonNode::Type::Null:
        return words.at(2);
    case JsonNode::Type::Boolean:
        return words.at(node.boolean ? 0 : 1);
    case JsonNode::Type::Number:
        return node.text;
    case JsonNode::Type::String:
        return quote(node.text);
    case JsonNode::Type::Array:
        for (const JsonNode &item : node.items)
            parts += literal(item, words, quote, bareKeys, last);
        return u'[' + parts.join(u", "_s) + u']';
    case JsonNode::Type::Object:
        for (const JsonMember &member : node.members)
            parts += (bareKeys ? member.key : quote(member.key)) + u": "_s
                + literal(member.value, words, quote, bareKeys, last);
        return u"{\n  "_s + parts.join(u",\n  "_s) + last + u"\n}"_s;
    }
    return {};
}

QString singleQuotedLiteral(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    return u'\'' + escaped + u'\'';
}

QString pythonDict(const QString &json)
{
    return literal(*parseJson(json).root, {u"True"_s, u"False"_s, u"None"_s}, singleQuotedLiteral, false, u","_s);
}

QString javascriptObject(const QString &json)
{
    return literal(*parseJson(json).root, {u"true"_s, u"false"_s, u"null"_s}, singleQuotedLiteral, true,
                   u", // the last one"_s);
}

QString powershellQuoted(QString text)
{
    return u'"' + text.replace(u'`', u"``"_s).replace(u'"', u"`\""_s).replace(u'$', u"`$"_s).replace(u'\n', u"`n"_s)
        + u'"';
}

QString powershellSingle(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString powershellTable(const JsonNode &node)
{
    QStringList parts;
    switch (node.type) {
    case JsonNode::Type::Null:
        return u"$null"_s;
    case JsonNode::Type::Boolean:
        return node.boolean ? u"$true"_s : u"$false"_s;
    case JsonNode::Type::Number:
        return node.text;
    case JsonNode::Type::String:
        return powershellSingle(node.text);
    case JsonNode::Type::Array:
        for (const JsonNode &item : node.items)
            parts += powershellTable(item);
        return u"@("_s + parts.join(u", "_s) + u')';
    case JsonNode::Type::Object:
        for (const JsonMember &member : node.members)
            parts += member.key + u" = "_s + powershellTable(member.value);
        return u"@{\n  "_s + parts.join(u"\n  "_s) + u"\n}"_s;
    }
    return {};
}

/// As browsers write it for the command prompt of Windows: everything behind a caret, a line break twice.
QString caretQuoted(QString text)
{
    static const QRegularExpression variable(u"%(?=[a-zA-Z0-9_])"_s);
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    QString out;
    for (const QChar c : std::as_const(text)) {
        const bool plain = c.isLetterOrNumber() || c.isSurrogate() || c.isSpace() || u"_-:=+~'/.',?;()*`"_s.contains(c);
        out += plain ? QString(c) : QString(u'^') + c;
    }
    out.replace(variable, u"%^"_s).replace(u'\n', u"^\n\n"_s);
    return u"^\""_s + out + u"^\""_s;
}

QString backslashQuoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString doubledQuotes(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Rows for every body: the form's name and its text, which \a write makes of the body.
template <class Write>
void addForms(QList<WrittenCall> &calls, const QString &name, Write &&write)
{
    const QList<QString> all = bodies();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString text = write(all.at(i));
        if (!text.isEmpty())
            calls.append({u"%1, body %2"_s.arg(name).arg(i + 1), text, all.at(i)});
    }
}

QString curlWith(const QString &data)
{
    return u"curl -X POST \\\n  "_s + address + u" \\\n  "_s + headers(u"-H "_s, singleQuoted, u" \\\n  "_s)
        + u" \\\n  "_s + data;
}

} // namespace

QString madeUpToken()
{
    return u"eyJhbGciOiJub25lIn0.bWFkZS11cA.c2lnbmF0dXJl"_s;
}

QList<QString> bodies()
{
    static const QList<QString> all{
        u"{\"fields\":\"person.name\",\"destination\":{\"datasetId\":\"65a1b2c3d4e5f60718293a01\"},"
        "\"schema\":{\"name\":\"_xdm.context.profile\"}}"_s,
        u"{\"additionalFields\":{\"eventList\":{\"fields\":\"environment.browserDetails\",\"filter\":{"
        u"\"fromIngestTimestamp\":"
        "\"2026-02-01T00:00:00Z\"}}},\"destination\":{\"datasetId\":\"65a1b2c3d4e5f60718293a02\",\"segmentPerBatch\":"
        "false},"
        "\"schema\":{\"name\":\"_xdm.context.profile\"}}"_s,
        u"{\n  \"fields\": \"person.name,personalEmail.address\",\n  \"mergePolicy\": {\"id\": "
        u"\"5e6f7a80-1111-4222-8333-000000000001\", "
        "\"version\": 1},\n  \"filter\": {\"segments\": [{\"segmentId\": \"5e6f7a80-1111-4222-8333-000000000002\", "
        "\"segmentNs\": \"ups\", "
        "\"status\": [\"realized\", \"existing\"]}]},\n  \"destination\": {\"datasetId\": "
        "\"65a1b2c3d4e5f60718293a03\", "
        "\"segmentPerBatch\": true},\n  \"schema\": {\"name\": \"_xdm.context.profile\"}\n}"_s,
        u"{\"fields\":\"_acme.it's,_acme.a$b\",\"mergePolicy\":{\"id\":\"x \\\"y\\\" 100% ^v `w` \\\\z é 😀 & | ; < > ! "
        u"# ~ $HOME\"},"
        "\"destination\":{\"datasetId\":\"65a1b2c3d4e5f60718293a04\"},\"schema\":{\"name\":\"_xdm.context.profile\"}}"_s,
    };
    return all;
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString doubleQuoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'$', u"\\$"_s).replace(u'`', u"\\`"_s);
    return u'"' + text + u'"';
}

QString ansiQuoted(const QString &text)
{
    QString out = u"$'"_s;
    for (const QChar c : text) {
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\'' || c == u'\\')
            out += u"\\"_s + c;
        else if (c == u'!')
            out += u"\\u0021"_s;
        else
            out += c;
    }
    return out + u'\'';
}

QList<WrittenCall> shellCalls()
{
    QList<WrittenCall> calls;
    const auto add = [&calls](const QString &name, auto &&write) { addForms(calls, name, write); };
    for (const QString &option :
         {u"-d "_s, u"--data "_s, u"--data-raw "_s, u"--data-binary "_s, u"--data-ascii "_s, u"--json "_s,
          u"--data-urlencode ="_s, u"-d"_s, u"--data="_s, u"-sSLd "_s, u"-sk --compressed --http1.1 -d "_s})
        add(u"curl "_s + option, [&](const QString &body) { return curlWith(option + singleQuoted(body)); });
    add(u"double quotes"_s, [](const QString &body) { return curlWith(u"-d "_s + doubleQuoted(body)); });
    add(u"ANSI quotes"_s, [](const QString &body) { return curlWith(u"--data-raw "_s + ansiQuoted(body)); });
    const QStringList fronts{u"sudo "_s,
                             u"time "_s,
                             u"env A=b "_s,
                             u"/usr/bin/"_s,
                             u"TOKEN=x "_s,
                             u"cd /tmp && "_s,
                             u"$ "_s,
                             u"% "_s,
                             u"user@host:~/work$ "_s,
                             u"[root@host ~]# "_s,
                             u"# nightly\n"_s,
                             u"#!/bin/bash\nset -euo pipefail\nOUT=a\n"_s,
                             u"Hi,\nit's this one:\n\n"_s,
                             u"> "_s,
                             u"RESPONSE=$("_s,
                             u"echo start; "_s,
                             u"docker run --rm curlimages/"_s,
                             u"if true; then\n  "_s,
                             u"```bash\n"_s,
                             u"1. "_s,
                             u"nohup "_s,
                             u"export A=1\n"_s,
                             u"timeout 30 "_s};
    for (const QString &front : fronts) {
        const QString back = front.startsWith(u"```"_s) ? u"\n```\nThanks"_s
            : front.endsWith(u'(')                      ? u")\necho \"$RESPONSE\""_s
            : front.startsWith(u"if"_s)                 ? u"\nfi"_s
                                                        : QString();
        add(u"front "_s + front.simplified(),
            [&](const QString &body) { return QString(front + curlWith(u"-d "_s + singleQuoted(body)) + back); });
    }
    add(u"here-document"_s,
        [](const QString &body) { return QString(curlWith(u"-d @- <<'EOF'\n"_s) + body + u"\nEOF\necho done"_s); });
    add(u"here-document, replaced"_s, [](const QString &body) {
        const QString text = doubleQuoted(body).mid(1).chopped(1).replace(u"\\\""_s, u"\""_s);
        return body.contains(u"\\\""_s)
            ? QString()
            : QString(curlWith(u"--data-binary @- <<-EOF | jq .\n"_s) + text + u"\nEOF\n"_s);
    });
    add(u"here-string"_s, [](const QString &body) { return curlWith(u"-d @- <<< "_s + singleQuoted(body)); });
    add(u"echo"_s,
        [](const QString &body) { return QString(u"echo "_s + singleQuoted(body) + u" | "_s + curlWith(u"-d @-"_s)); });
    add(u"printf"_s, [](const QString &body) {
        return QString(u"printf '%s' "_s + singleQuoted(body) + u" | "_s + curlWith(u"--json @-"_s));
    });
    add(u"variable"_s, [](const QString &body) {
        return QString(u"BODY="_s + singleQuoted(body) + u'\n' + curlWith(u"-d \"$BODY\""_s));
    });
    add(u"substitution"_s,
        [](const QString &body) { return curlWith(u"-d \"$(cat <<'EOF'\n"_s + body + u"\nEOF\n)\""_s); });
    add(u"read"_s, [](const QString &body) {
        return QString(u"read -r -d '' BODY <<'END'\n"_s + body + u"\nEND\n"_s + curlWith(u"-d \"${BODY}\""_s));
    });
    add(u"own file"_s, [](const QString &body) {
        return QString(u"cat > body.json <<'EOF'\n"_s + body + u"\nEOF\n"_s + curlWith(u"-d @body.json"_s));
    });
    add(u"process substitution"_s,
        [](const QString &body) { return curlWith(u"-d @<(echo "_s + singleQuoted(body) + u')'); });
    add(u"array"_s, [](const QString &body) {
        return QString(u"ARGS=(-s -X POST\n  "_s + headers(u"-H "_s, singleQuoted, u"\n  "_s) + u" -d "_s
                       + singleQuoted(body) + u")\ncurl \"${ARGS[@]}\" "_s + address);
    });
    add(u"no backslashes"_s, [](const QString &body) {
        return QString(u"curl -X POST "_s + address + u"\n  "_s + headers(u"-H "_s, singleQuoted, u"\n  "_s)
                       + u"\n  -d "_s + singleQuoted(body));
    });
    add(u"token first"_s, [](const QString &body) {
        return QString(
            u"TOKEN=$(curl -s https://ims-na1.adobelogin.com/ims/token/v3 -d grant_type=client_credentials -d client_secret=p8e-made-up-99)\n"_s
            + curlWith(u"-d "_s + singleQuoted(body)));
    });
    for (const QString &option : {u"--post-data="_s, u"--method=POST --body-data="_s, u"-q -O - --post-data "_s})
        add(u"wget "_s + option, [&](const QString &body) {
            return QString(u"wget "_s + headers(u"--header="_s, singleQuoted, u" "_s) + u' ' + option
                           + singleQuoted(body) + u' ' + address);
        });
    add(u"http --raw"_s, [](const QString &body) {
        return QString(u"http POST "_s + address + u' ' + headers({}, singleQuoted, u" "_s).replace(u": "_s, u":"_s)
                       + u" --raw "_s + singleQuoted(body));
    });
    add(u"echo to http"_s, [](const QString &body) {
        return QString(u"echo "_s + singleQuoted(body) + u" | http POST "_s + address + u" x-sandbox-name:prod"_s);
    });
    add(u"http items"_s, [](const QString &body) {
        QStringList items;
        const JsonText json = parseJson(body); // must outlive the loop
        for (const JsonMember &member : json.root->members)
            items += singleQuoted(member.value.isString()
                                      ? QString(member.key + u'=' + member.value.text)
                                      : QString(member.key + u":="_s + writeJson(member.value, JsonForm::Compact)));
        return QString(u"https "_s + address.mid(8) + u" x-sandbox-name:prod "_s + items.join(u' '));
    });
    return calls;
}

QList<WrittenCall> windowsCalls()
{
    QList<WrittenCall> calls;
    const auto add = [&calls](const QString &name, auto &&write) { addForms(calls, name, write); };
    add(u"cmd, carets"_s, [](const QString &body) {
        return QString(u"curl "_s + caretQuoted(address) + u" ^\r\n  "_s + headers(u"-H "_s, caretQuoted, u" ^\r\n  "_s)
                       + u" ^\r\n  --data-raw "_s + caretQuoted(body));
    });
    add(u"cmd, backslashes"_s, [](const QString &body) {
        QString oneLine = body;
        return body.contains(u'%') ? QString()
                                   : QString(u"C:\\Users\\me>curl \""_s + address + u"\" ^\n  "_s
                                             + headers(u"-H "_s, backslashQuoted, u" ^\n  "_s) + u" ^\n  -d "_s
                                             + backslashQuoted(oneLine.replace(u'\n', u' ')));
    });
    add(u"cmd, doubled"_s, [](const QString &body) {
        QString oneLine = body;
        return body.contains(u'\\') ? QString()
                                    : QString(u"curl -X POST "_s + address + u" -H \"x-sandbox-name: prod\" -d "_s
                                              + doubledQuotes(oneLine.replace(u'\n', u' ')));
    });
    const QString table = [] {
        QStringList rows;
        for (const QString &line : headerLines())
            rows += u"  \""_s + line.section(u": "_s, 0, 0) + u"\"=\""_s + line.section(u": "_s, 1) + u'"';
        return QString(u"@{\n"_s + rows.join(u'\n') + u"\n}"_s);
    }();
    add(u"Invoke-WebRequest"_s, [&](const QString &body) {
        return QString(u"$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.UserAgent = "
                       u"\"Mozilla/5.0\"\n"
                       "Invoke-WebRequest -UseBasicParsing -Uri \""_s
                       + address + u"\" `\n-Method \"POST\" `\n-WebSession $session `\n-Headers "_s + table
                       + u" `\n-ContentType \"application/json\" `\n-Body "_s + powershellQuoted(body));
    });
    add(u"GetBytes"_s, [&](const QString &body) {
        return QString(u"Invoke-RestMethod -Uri "_s + address + u" -Method Post -Headers "_s + table
                       + u" -Body ([System.Text.Encoding]::UTF8.GetBytes("_s + powershellQuoted(body) + u"))"_s);
    });
    add(u"single here-string"_s, [&](const QString &body) {
        return QString(u"$headers = "_s + table + u"\n$body = @'\n"_s + body
                       + u"\n'@\n$r = Invoke-RestMethod -Method Post -Uri \""_s + address
                       + u"\" -Headers $headers -Body $body\n$r.id"_s);
    });
    add(u"hash table"_s, [&](const QString &body) {
        return QString(u"$body = "_s + powershellTable(*parseJson(body).root)
                       + u" | ConvertTo-Json -Depth 10\n$uri = '"_s + address + u"'\nirm $uri -Method POST -Headers "_s
                       + table + u" -Body $body"_s);
    });
    add(u"inline ConvertTo-Json"_s, [&](const QString &body) {
        return QString(u"$payload = "_s + powershellTable(*parseJson(body).root) + u"\nInvoke-RestMethod -Uri '"_s
                       + address + u"' -Method 'Post' -Headers "_s + table
                       + u" -Body ($payload | ConvertTo-Json -Depth 6)"_s);
    });
    add(u"splat"_s, [&](const QString &body) {
        return QString(u"$params = @{\n  Uri = '"_s + address + u"'\n  Method = 'POST'\n  Headers = "_s + table
                       + u"\n  Body = "_s + powershellSingle(body) + u"\n}\nInvoke-RestMethod @params"_s);
    });
    add(u"curl.exe"_s, [&](const QString &body) {
        return QString(u"PS C:\\> curl.exe -X POST "_s + address + u" `\n  "_s
                       + headers(u"-H "_s, powershellSingle, u" `\n  "_s) + u" `\n  -d "_s + powershellSingle(body));
    });
    return calls;
}

QList<WrittenCall> codeCalls()
{
    QList<WrittenCall> calls;
    const auto add = [&calls](const QString &name, auto &&write) { addForms(calls, name, write); };
    const QString object = [] {
        QStringList rows;
        for (const QString &line : headerLines())
            rows += u"    \""_s + line.section(u": "_s, 0, 0) + u"\": \""_s + line.section(u": "_s, 1) + u'"';
        return QString(u"{\n"_s + rows.join(u",\n"_s) + u"\n  }"_s);
    }();
    add(u"fetch"_s, [&](const QString &body) {
        return QString(u"fetch(\""_s + address + u"\", {\n  \"headers\": "_s + object + u",\n  \"body\": "_s
                       + quotedJson(body) + u",\n  \"method\": \"POST\",\n  \"mode\": \"cors\"\n});"_s);
    });
    add(u"fetch, stringify"_s, [&](const QString &body) {
        return QString(
            u"const myHeaders = new Headers();\nmyHeaders.append(\"x-sandbox-name\", \"prod\");\n"
            "myHeaders.append(\"Authorization\", \"Bearer "_s
            + madeUpToken() + u"\");\nconst raw = JSON.stringify("_s + javascriptObject(body)
            + u");\nconst requestOptions = {\n  method: \"POST\",\n  headers: myHeaders,\n  body: raw\n};\n\nfetch(\""_s
            + address + u"\", requestOptions)\n  .then((response) => response.text())"_s);
    });
    add(u"axios.post"_s, [&](const QString &body) {
        return QString(u"const axios = require('axios');\nconst url = `"_s + address + u"`;\nawait axios.post(url, "_s
                       + javascriptObject(body) + u", { headers: "_s + object + u" });"_s);
    });
    add(u"axios.request"_s, [&](const QString &body) {
        return QString(u"let data = JSON.stringify("_s + body + u");\nlet config = {\n  method: 'post',\n  url: '"_s
                       + address + u"',\n  headers: "_s + object
                       + u",\n  data : data\n};\naxios.request(config).then(r => r)"_s);
    });
    add(u"jQuery"_s, [&](const QString &body) {
        return QString(u"$.ajax({ url: '"_s + address + u"', type: 'POST', headers: "_s + object + u", data: "_s
                       + singleQuotedLiteral(body) + u" }).done(function (r) { console.log(r); });"_s);
    });
    add(u"requests, json"_s, [&](const QString &body) {
        return QString(u"import os\nimport requests\n\nurl = \""_s + address + u"\"\nheaders = "_s + object
                       + u"\npayload = "_s + pythonDict(body)
                       + u"\nresponse = requests.post(url, headers=headers, json=payload)\nprint(response.json())"_s);
    });
    add(u"requests, dumps"_s, [&](const QString &body) {
        return QString(u"r = requests.request(\"POST\", \""_s + address + u"\", headers="_s + object
                       + u", data=json.dumps("_s + pythonDict(body) + u"))"_s);
    });
    add(u"requests, text"_s, [&](const QString &body) {
        QString escaped = body;
        return QString(u"payload = \"\"\""_s + escaped.replace(u'\\', u"\\\\"_s) + u"\"\"\"\nrequests.post('"_s
                       + address + u"', data=payload.encode('utf-8'), headers="_s + object + u')');
    });
    add(u"http.client"_s, [&](const QString &body) {
        return QString(
            u"import http.client\nimport json\nconn = http.client.HTTPSConnection(\"platform.adobe.io\")\npayload = json.dumps("_s
            + pythonDict(body) + u")\nheaders = "_s + object
            + u"\nconn.request(\"POST\", \"/data/core/ups/export/jobs\", payload, headers)\nres = conn.getresponse()"_s);
    });
    add(u"aepp"_s, [&](const QString &body) {
        return QString(
            u"import aepp\nfrom aepp import customerprofile\naepp.importConfigFile(\"config.json\", sandbox='prod')\n"
            "profile = customerprofile.Profile()\n# the export\nmy_def = "_s
            + pythonDict(body) + u"\njob = profile.createExportJob(my_def)"_s);
    });
    add(u"Python object"_s, [](const QString &body) { return pythonDict(body); });
    add(u"JavaScript object"_s, [](const QString &body) { return javascriptObject(body); });
    add(u"other program"_s, [](const QString &body) {
        return QString(u"var client = new HttpClient();\nvar payload = "_s + quotedJson(body)
                       + u";\nawait client.PostAsync(url, new StringContent(payload));"_s);
    });
    return calls;
}

QList<WrittenCall> messageCalls()
{
    QList<WrittenCall> calls;
    const auto add = [&calls](const QString &name, auto &&write) { addForms(calls, name, write); };
    const QString lines = headerLines().join(u'\n');
    const QString pairs = [] {
        QStringList rows;
        for (const QString &line : headerLines())
            rows += u"{\"key\": \""_s + line.section(u": "_s, 0, 0) + u"\", \"name\": \""_s
                + line.section(u": "_s, 0, 0) + u"\", \"value\": \""_s + line.section(u": "_s, 1) + u"\"}"_s;
        return QString(u'[' + rows.join(u", "_s) + u']');
    }();
    add(u"wire"_s, [&](const QString &body) {
        return QString(u"POST /data/core/ups/export/jobs HTTP/1.1\r\nHost: platform.adobe.io\r\n"_s
                       + QString(lines).replace(u"\n"_s, u"\r\n"_s) + u"\r\n\r\n"_s + body);
    });
    add(u".http"_s, [&](const QString &body) {
        return QString(u"@gateway = https://platform.adobe.io\n\n### List\nGET "
                       u"{{gateway}}/data/core/ups/export/jobs\nx-sandbox-name: prod\n\n"
                       "### Create\n# @name create\nPOST {{gateway}}/data/core/ups/export/jobs\n"_s
                       + lines + u"\n\n"_s + body + u"\n\n> {% client.log(response.body.id) %}\n"_s);
    });
    add(u"Postman"_s, [&](const QString &body) {
        return QString(
            u"{\"info\": {\"name\": \"c\", \"schema\": "
            u"\"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\"}, "
            "\"variable\": [{\"key\": \"gateway\", \"value\": \"https://platform.adobe.io\"}], \"item\": [{\"name\": "
            "\"Exports\", \"item\": ["
            "{\"name\": \"List\", \"request\": {\"method\": \"GET\", \"header\": [], \"url\": "
            "\"{{gateway}}/data/core/ups/export/jobs\"}}, "
            "{\"name\": \"Create\", \"request\": {\"method\": \"POST\", \"header\": "_s
            + pairs + u", \"body\": {\"mode\": \"raw\", \"raw\": "_s + quotedJson(body)
            + u"}, \"url\": {\"host\": [\"{{gateway}}\"], \"path\": [\"data\", \"core\", \"ups\", \"export\", \"jobs\"]}}}]}]}"_s);
    });
    add(u"Insomnia"_s, [&](const QString &body) {
        return QString(
            u"{\"_type\": \"export\", \"__export_format\": 4, \"resources\": [{\"_type\": \"request\", \"name\": "
            u"\"Create\", \"method\": \"POST\", "
            "\"url\": \"{{ _.gateway }}/data/core/ups/export/jobs\", \"headers\": "_s
            + pairs + u", \"body\": {\"mimeType\": \"application/json\", \"text\": "_s + quotedJson(body)
            + u"}}, {\"_type\": \"environment\", \"data\": {\"gateway\": \"https://platform.adobe.io\"}}]}"_s);
    });
    add(u"HAR"_s, [&](const QString &body) {
        return QString(u"{\"log\": {\"version\": \"1.2\", \"entries\": [{\"startedDateTime\": "
                       u"\"2026-02-01T06:00:00Z\", \"request\": {\"method\": \"POST\", "
                       "\"url\": \""_s
                       + address + u"\", \"headers\": "_s + pairs
                       + u", \"postData\": {\"mimeType\": \"application/json\", \"text\": "_s + quotedJson(body)
                       + u"}}, \"response\": {\"content\": {\"text\": \"{}\"}}}]}}"_s);
    });
    add(u"OpenAPI"_s, [&](const QString &body) {
        return QString(u"{\"openapi\": \"3.0.1\", \"paths\": {\"/data/core/ups/export/jobs\": {\"post\": {\"summary\": "
                       u"\"Create\", \"requestBody\": "
                       "{\"content\": {\"application/json\": {\"example\": "_s
                       + body + u"}}}}}}}"_s);
    });
    return calls;
}

} // namespace exportdesk::test
