// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/composerrecord.h"
#include "models/exports/copyas.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"
#include "models/exports/literalreader.h"
#include "models/exports/readtext.h"
#include "models/exports/requesttext.h"
#include "models/exports/templatefiles.h"
#include "models/incoming/callbuilder.h"
#include "models/incoming/callnotetext.h"
#include "models/incoming/incomingreport.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/recognizer.h"
#include "models/incoming/yamlreader.h"
#include "models/platform/curlcommand.h"
#include "tests/exports/guide.h"
#include "tests/exports/randomrequest.h"
#include "tests/incoming/callwriting.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

using Note = CallNote::Kind;
using Kind = Incoming::Kind;
using Form = Incoming::Form;

const QString jobs = u"https://platform.adobe.io/data/core/ups/export/jobs"_s;
const QString curl = u"curl -H 'x-sandbox-name: prod' "_s + jobs + u' ';

IncomingContext here()
{
    IncomingContext context;
    context.sandbox = u"prod"_s;
    context.organization = u"OWN@AdobeOrg"_s;
    context.host = u"platform.adobe.io"_s;
    return context;
}

QString someBody()
{
    return test::bodies().first();
}

/// The notes on what a text is taken for.
QList<CallNote> notesOn(const QString &text)
{
    const Incoming incoming = recognize(text, here());
    return incoming.hasRequest() ? incoming.requests.first().notes : incoming.notes;
}

QString quotedText(const QString &text)
{
    return writeJson(JsonNode::string(text), JsonForm::Compact);
}

} // namespace

/// What is said about calls, and which of several requests is suggested.
class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guidesCommandsAreRead();
    void whatIsDifferentIsSaid_data();
    void whatIsDifferentIsSaid();
    void everyNoteHasASentence();
    void secretOptionsAreNeverShown();
    void bodiesThatAreElsewhere_data();
    void bodiesThatAreElsewhere();
    void whatAProgramChangesIsMissed_data();
    void whatAProgramChangesIsMissed();
    void whatCommandsAreGivenIsNotShown();
    void callsThatCreateNothing_data();
    void callsThatCreateNothing();
    void theBestOfSeveralIsSuggested();
    void calledByTheirForm_data();
    void calledByTheirForm();
    void variablesOfCollectionsArePutIn();
    void notebooksAreRead();
    void yamlIsRead();
    void nothingStoredContainsASecret();
    void copiedTextsGiveTheSameRequest();
    void literalsAreReadInOneStep_data();
    void literalsAreReadInOneStep();
    void noLiterals_data();
    void noLiterals();
    void noSecretComesThrough();
    void localPlatformAcceptsEveryHost();
};

void TestCalls::guidesCommandsAreRead()
{
    // Its body misses a comma, which stays for the editor to repair.
    const Incoming create = recognize(guide::createCommand, here());
    QCOMPARE(create.kind, Kind::Request);
    QCOMPARE(create.form, Form::Curl);
    QCOMPARE(create.requests.first().json, guide::jobAsPrinted.trimmed());
    QCOMPARE(create.requests.first().notes,
             (QList<CallNote>{{Note::TokenLeftOut, {}}})); // {SANDBOX_NAME} stands for ours
    QList<Note> kinds;
    for (const CallNote &note : notesOn(guide::listCommand))
        kinds += note.kind;
    QCOMPARE(kinds, (QList<Note>{Note::MissingBackslash, Note::TokenLeftOut, Note::ListsJobs}));
}

void TestCalls::whatIsDifferentIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<CallNote>>("notes");
    const QString d = u"-d '"_s + someBody() + u'\'';
    const QString other = u"curl -H 'x-sandbox-name: prod' https://evil.example"_s;
    const auto row = [](const char *name, const QString &text, const QList<CallNote> &notes) {
        QTest::addRow("%s", name) << text << notes;
    };
    row("nothing", curl + d, {});
    row("own organization", curl + u"-H 'x-gw-ims-org-id: OWN@AdobeOrg' "_s + d, {});
    row("organization", curl + u"-H 'X-Gw-Ims-Org-Id: THEIRS@AdobeOrg' "_s + d,
        {{Note::OtherOrganization, u"THEIRS@AdobeOrg"_s}});
    row("host", other + u"/data/core/ups/export/jobs "_s + d, {{Note::OtherHost, u"evil.example"_s}});
    row("port", u"curl -H 'x-sandbox-name: prod' https://platform.adobe.io:8443/data/core/ups/export/jobs "_s + d,
        {{Note::OtherHost, u"platform.adobe.io:8443"_s}});
    row("usual port", u"curl -H 'x-sandbox-name: prod' https://platform.adobe.io:443/data/core/ups/export/jobs "_s + d,
        {});
    row("no scheme", u"curl -H 'x-sandbox-name: prod' platform.adobe.io/data/core/ups/export/jobs "_s + d, {});
    row("variable for the host", u"curl -H 'x-sandbox-name: prod' \"$GATEWAY/data/core/ups/export/jobs\" "_s + d, {});
    row("address", other + u"/other "_s + d, {{Note::OtherAddress, u"https://evil.example/other"_s}});
    row("sandbox", u"curl "_s + jobs + u" -H 'x-sandbox-name: dev' "_s + d, {{Note::OtherSandbox, u"dev"_s}});
    row("no sandbox", u"curl "_s + jobs + u' ' + d, {{Note::NoSandbox, {}}});
    row("variable for the sandbox", u"curl "_s + jobs + u" -H \"x-sandbox-name: $SANDBOX\" "_s + d, {});
    row("sandbox from a variable", u"SANDBOX=dev\ncurl "_s + jobs + u" -H \"x-sandbox-name: $SANDBOX\" "_s + d,
        {{Note::OtherSandbox, u"dev"_s}});
    row("method", curl + u"-X PUT "_s + d, {{Note::OddMethod, u"PUT"_s}});
    row("lower case", curl + u"-X post "_s + d, {});
    row("get", curl + u"-X GET "_s + d, {{Note::OddMethod, u"GET"_s}});
    row("unknown option", curl + u"--wobble "_s + d, {{Note::UnknownOption, u"--wobble"_s}});
    row("user", curl + u"-u me:you "_s + d, {{Note::TokenLeftOut, {}}});
    // The end of a loop is no forgotten backslash.
    for (const char *after : {"\ndone\n", "\n  done < ids.txt", "\n  sleep 2\ndone", "\nfi", "\n}\n"})
        row(after, curl + d + QLatin1String(after), {});
    row("open quote", curl + u"-d '"_s + someBody(), {{Note::UnendedQuote, {}}});
    row("fetch",
        u"fetch('https://evil.example/data/core/ups/export/jobs', {method: 'PUT', headers: {'x-sandbox-name': 'dev', "
        u"'x-gw-ims-org-id': "
        "'THEIRS@AdobeOrg'}, body: "_s
            + quotedText(someBody()) + u"})"_s,
        {{Note::OddMethod, u"PUT"_s},
         {Note::OtherHost, u"evil.example"_s},
         {Note::OtherOrganization, u"THEIRS@AdobeOrg"_s},
         {Note::OtherSandbox, u"dev"_s}});
    row("aepp", u"aepp.importConfigFile('c.json', sandbox='dev')\nprofile.createExportJob("_s + someBody() + u')',
        {{Note::OtherSandbox, u"dev"_s}});
    row("PowerShell",
        u"Invoke-RestMethod -Method Put -Uri "_s + jobs + u" -Headers @{'x-sandbox-name'='dev'} -Body '"_s + someBody()
            + u'\'',
        {{Note::OddMethod, u"PUT"_s}, {Note::OtherSandbox, u"dev"_s}});
    row("HTTP", u"PUT /data/core/ups/export/jobs HTTP/1.1\nHost: evil.example\nx-sandbox-name: dev\n\n"_s + someBody(),
        {{Note::OddMethod, u"PUT"_s}, {Note::OtherHost, u"evil.example"_s}, {Note::OtherSandbox, u"dev"_s}});
}

void TestCalls::whatIsDifferentIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QList<CallNote>, notes);
    QCOMPARE(recognize(text, here()).requests.size(), 1);
    QCOMPARE(notesOn(text), notes);
}

void TestCalls::everyNoteHasASentence()
{
    for (int kind = 0; kind <= int(Note::OtherNotation); ++kind) {
        const QString text = callNoteText({Note(kind), u"VALUE"_s});
        QVERIFY(text.endsWith(u'.') || text.endsWith("VALUE"_L1));
        QVERIFY(!text.contains(u'%') && !text.contains(u'\n'));
    }
}

void TestCalls::secretOptionsAreNeverShown()
{
    const QString secret = test::madeUpToken();
    for (const QString &option : {u"--cert client.pem:"_s,
                                  u"--key "_s,
                                  u"--pass "_s,
                                  u"--proxy-user me:"_s,
                                  u"--proxy-header 'a: b' --form x="_s,
                                  u"--aws-sigv4 "_s,
                                  u"--netrc-file "_s,
                                  u"--limit-rate "_s,
                                  u"-E "_s,
                                  u"-U me:"_s,
                                  u"-Q "_s,
                                  u"-r "_s,
                                  u"-y "_s,
                                  u"--cookie a="_s,
                                  u"--unix-socket "_s,
                                  u"--wobble "_s,
                                  u"--wobble="_s,
                                  u"-H 'Cookie: a="_s,
                                  u"--variable token="_s,
                                  u"--oauth2-bearer "_s,
                                  u"--url-query "_s,
                                  u"-H 'x-user-token: "_s}) {
        const QString tail = option.count(u'\'') % 2 != 0 ? u"'"_s : QString();
        const Incoming incoming = recognize(curl + u"-d '"_s + someBody() + u"' "_s + option + secret + tail, here());
        QCOMPARE(incoming.requests.size(), 1);
        for (const CallNote &note : incoming.requests.first().notes)
            QVERIFY2(!note.value.contains(secret) && note.kind != Note::OtherAddress, qPrintable(option));
    }
}

void TestCalls::bodiesThatAreElsewhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CallNote>("note");
    const CallNote file{Note::BodyFromFile, u"body.json"_s};
    const auto row = [](const QString &text, const CallNote &note) {
        QTest::addRow("%s", qPrintable(text.right(50))) << text << note;
    };
    for (const char *data : {"-d @body.json", "--json @body.json", "-d @- < body.json", "-d \"$(cat body.json)\"",
                             "-d \"$(< body.json)\"", "--data-urlencode @body.json", "-T body.json"})
        row(curl + QString::fromUtf8(data), file);
    row(u"cat body.json | "_s + curl + u"-d @-"_s, file);
    row(u"wget --post-file=body.json "_s + jobs, file);
    row(u"http POST "_s + jobs + u" < body.json"_s, file);
    row(u"Invoke-RestMethod -Method Post -Uri "_s + jobs + u" -InFile body.json"_s, file);
    row(u"POST "_s + jobs + u"\nx-sandbox-name: prod\n\n< body.json\n"_s, file);
    row(curl + u"-d \"$BODY\""_s, {Note::BodyFromVariable, u"$BODY"_s});
    row(curl + u"-d %BODY%"_s, {Note::BodyFromVariable, u"%BODY%"_s});
    row(u"Invoke-RestMethod -Method Post -Uri "_s + jobs + u" -Body $body"_s, {Note::BodyFromVariable, u"$body"_s});
    row(u"fetch('"_s + jobs + u"', {method: 'POST', body: payload})"_s, {Note::BodyFromVariable, u"payload"_s});
    row(u"requests.post('"_s + jobs + u"', json=payload)"_s, {Note::BodyFromVariable, u"payload"_s});
}

void TestCalls::bodiesThatAreElsewhere()
{
    QFETCH(QString, text);
    QFETCH(CallNote, note);
    const Incoming incoming = recognize(text, here());
    QCOMPARE(incoming.kind, Kind::Nothing);
    QVERIFY2(incoming.notes.contains(note), qPrintable(text));
    QVERIFY(!incoming.notes.contains({Note::NoBody, {}}));
    QVERIFY(!incomingText(incoming).isEmpty());
}

/// What is not executed must not become a wider export: such a request is found, but not launched.
void TestCalls::whatAProgramChangesIsMissed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPartial");
    const QString body
        = uR"({"destination":{"datasetId":"65a1b2c3d4e5f60718293a02"},"schema":{"name":"_xdm.context.profile"}})"_s;
    const QString segments = uR"({"segments":[{"segmentId":"7b3f1c70-11d4-4c6b-8a0e-5d7be0f2a914"}]})"_s;
    const auto row
        = [](const char *name, const QString &text, bool isPartial) { QTest::addRow("%s", name) << text << isPartial; };
    const QString post = u"\nrequests.post('"_s + jobs + u"', json=b)\n"_s;
    const QString fetched = u"\nfetch('"_s + jobs + u"', {method: 'POST', body: JSON.stringify(b)})\n"_s;
    row("Python", u"b = "_s + body + post, false);
    row("Python, key", u"b = "_s + body + u"\nb['filter'] = "_s + segments + post, false);
    row("Python, remark", u"# all segments, no filter\nb = "_s + body + post, false);
    row("update", u"b = "_s + body + u"\nb.update({'filter': "_s + segments + u"})"_s + post, false);
    row("update, named", u"b = "_s + body + u"\nb.update(filter="_s + segments + u")"_s + post, false);
    row("or", u"b = "_s + body + u"\nb |= {'filter': "_s + segments + u"}"_s + post, false);
    row("function", u"b = "_s + body + u"\nadd_segment(b, sys.argv[1])"_s + post, true);
    row("spread",
        u"b = {'destination': {'datasetId': '65a1b2c3d4e5f60718293a02'}, 'schema': {'name': "
        "'_xdm.context.profile'}, **extra}"_s
            + post,
        true);
    row("JavaScript", u"const b = "_s + body + u';' + fetched, false);
    row("assign", u"const b = "_s + body + u";\nObject.assign(b, {filter: "_s + segments + u"});"_s + fetched, false);
    row("function of JavaScript", u"const b = "_s + body + u";\nnames.filter(Boolean);"_s + fetched, false);
    row("PowerShell",
        u"$b = '"_s + body
            + u"' | ConvertFrom-Json\n$b | Add-Member filter $f\nInvoke-RestMethod -Method Post "
              "-Uri "_s
            + jobs + u" -Body ($b | ConvertTo-Json)"_s,
        true);
    row("jq",
        u"BODY='"_s + body + u"'\nBODY=$(echo \"$BODY\" | jq '.filter = "_s + segments + u"')\n"_s + curl
            + u"-d \"$BODY\""_s,
        true);
    row("part from a file", curl + u"-d '"_s + body + u"' -d @filter.json"_s, true);
}

void TestCalls::whatAProgramChangesIsMissed()
{
    QFETCH(QString, text);
    QFETCH(bool, isPartial);
    const Incoming incoming = recognize(text, here());
    if (isPartial && !incoming.hasRequest())
        return; // nothing to be launched
    QVERIFY(incoming.hasRequest());
    QCOMPARE(incoming.requests.at(incoming.best).isPartial(), isPartial);
    QCOMPARE(reportOn(text.toUtf8(), {}).bestCandidate()->found.isPartial(), isPartial);
}

/// A secret may look like any word.
void TestCalls::whatCommandsAreGivenIsNotShown()
{
    for (const QString &text :
         QStringList{curl + u"-d \"$(vault read --key=sunshine x)\""_s, curl + u"-d \"${BODY:-$(get -p sunshine)}\""_s,
                     curl + u"-d @\"$(get -p sunshine)\""_s,
                     u"fetch('"_s + jobs + u"', {method: 'POST', body: build('sunshine')})"_s,
                     u"requests.post(url_for('x', key='sunshine'), json="_s + someBody() + u')'}) {
        const Incoming incoming = recognize(text, here());
        QList<CallNote> notes = incoming.notes;
        for (const FoundRequest &request : incoming.requests)
            notes += request.notes;
        for (const CallNote &note : notes)
            QVERIFY2(!note.value.contains("sunshine"_L1), qPrintable(note.value));
    }
}

void TestCalls::callsThatCreateNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    const QString token = u"https://ims-na1.adobelogin.com/ims/token/v3"_s;
    const auto row = [](const QString &text, Kind kind) {
        QTest::addRow("%s", qPrintable(text.simplified().left(70))) << text << kind;
    };
    row(u"fetch('"_s + jobs + u"/52001')"_s, Kind::Address);
    row(u"requests.get('"_s + jobs + u"/52001', headers=h)"_s, Kind::Address);
    row(u"wget "_s + jobs + u"/52001"_s, Kind::Address);
    row(u"http "_s + jobs + u"/52001"_s, Kind::Address);
    row(u"Invoke-RestMethod "_s + jobs + u"/52001 -Headers $h"_s, Kind::Address);
    row(u"GET /data/core/ups/export/jobs/52001 HTTP/1.1\nHost: platform.adobe.io\n"_s, Kind::Address);
    row(u"curl -X DELETE "_s + jobs + u"/52001"_s, Kind::Address);
    row(u"fetch('"_s + token
            + u"', {method: 'POST', body: 'grant_type=client_credentials&client_secret=p8e-made-up'})"_s,
        Kind::TokenCommand);
    row(u"requests.post('"_s + token
            + u"', data={'grant_type': 'client_credentials', 'client_secret': 'p8e-made-up'})"_s,
        Kind::TokenCommand);
    row(u"http -f POST "_s + token + u" grant_type=client_credentials client_secret=p8e-made-up"_s, Kind::TokenCommand);
    row(u"Invoke-RestMethod -Method Post -Uri "_s + token
            + u" -Body @{grant_type='client_credentials'; client_secret='p8e-made-up'}"_s,
        Kind::TokenCommand);
    row(u"POST "_s + token
            + u"\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&client_secret=p8e-made-up"_s,
        Kind::TokenCommand);
    row(u"curl https://platform.adobe.io/data/foundation/sandbox-management/"_s, Kind::Nothing);
    row(u"requests.get('https://example.org')"_s, Kind::Nothing);
    row(u"GET https://example.org/ HTTP/1.1\n"_s, Kind::Nothing);
    // A token does not make a credential of a call.
    row(u"fetch('https://example.org', {headers: {Authorization: 'Bearer "_s + test::madeUpToken() + u"'}})"_s,
        Kind::Nothing);
    row(u"* Connected\n> GET /data/core/ups/export/jobs HTTP/2\n> Host: platform.adobe.io\n> authorization: Bearer "_s
            + test::madeUpToken() + u"\n>\n< HTTP/2 200\n<\n{\"records\": []}"_s,
        Kind::Nothing);
    row(u"> GET /data/core/ups/export/jobs/52001 HTTP/1.1\n> Host: platform.adobe.io\n> Accept: */*\n> \n* mark"_s,
        Kind::Address);
}

void TestCalls::callsThatCreateNothing()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const Incoming incoming = recognize(text, here());
    QCOMPARE(int(incoming.kind), int(kind));
    QVERIFY(!incoming.hasRequest());
    QCOMPARE(incoming.jobId, kind == Kind::Address ? u"52001"_s : QString());
    QVERIFY(!incomingText(incoming).isEmpty());
}

void TestCalls::theBestOfSeveralIsSuggested()
{
    const QList<QString> all = test::bodies();
    const auto command = [](const QString &sandbox, const QString &body) {
        return QString(u"curl "_s + jobs + u" -H 'x-sandbox-name: "_s + sandbox + u"' -d '"_s + body + u"'\n"_s);
    };
    const Incoming commands = recognize(
        command(u"dev"_s, all.at(0)) + command(u"prod"_s, all.at(1)) + command(u"prod"_s, all.at(2)), here());
    QCOMPARE(commands.kind, Kind::Requests);
    QCOMPARE(commands.requests.size(), 3);
    QCOMPARE(commands.best, 1); // the first for this sandbox
    QCOMPARE(commands.requests.at(0).notes, (QList<CallNote>{{Note::OtherSandbox, u"dev"_s}}));
    QCOMPARE(commands.requests.at(1).notes, QList<CallNote>());
    QCOMPARE(candidateText(commands, 1), u"Request 2 (suggested)"_s);
    QCOMPARE(candidateText(commands, 0), u"Request 1"_s);
    // A damaged one is not suggested before a whole one.
    QCOMPARE(recognize(command(u"prod"_s, all.at(0).chopped(1)) + command(u"prod"_s, all.at(1)), here()).best, 1);

    const auto entry = [](const QString &time, const QString &body) {
        return QString(
            u"{\"startedDateTime\": \""_s + time + u"\", \"request\": {\"method\": \"POST\", \"url\": \""_s + jobs
            + u"\", \"headers\": [{\"name\": \"x-sandbox-name\", \"value\": \"prod\"}], \"postData\": {\"text\": "_s
            + quotedText(body) + u"}}}"_s);
    };
    const Incoming recording = recognize(u"{\"log\": {\"entries\": ["_s + entry(u"2026-02-02"_s, all.at(1)) + u','
                                             + entry(u"2026-02-01"_s, all.at(0)) + u"]}}"_s,
                                         here());
    QCOMPARE(recording.form, Form::Har);
    QCOMPARE(recording.best, 1);
    QCOMPARE(candidateText(recording, 1), u"2: 2026-02-02 (newest)"_s);
    QCOMPARE(recording.requests.at(1).json, all.at(1));

    const Incoming file
        = recognize(u"### First\nPOST "_s + jobs + u"\nx-sandbox-name: dev\n\n"_s + all.at(0)
                        + u"\n\n### Second\nPOST "_s + jobs + u"\nx-sandbox-name: prod\n\n"_s + all.at(1) + u'\n',
                    here());
    QCOMPARE(file.form, Form::Http);
    QCOMPARE(file.best, 1);
    QCOMPARE(candidateText(file, 0), u"1: First"_s);
    QCOMPARE(candidateText(file, 1), u"2: Second (suggested)"_s);
    // Several blocks of code: a call goes before the job that was its response.
    const Incoming page = recognize(u"Call:\n```\n"_s + command(u"prod"_s, all.at(0)) + u"```\nResponse:\n```json\n"_s
                                        + guide::createdJob + u"\n```\n"_s,
                                    here());
    QCOMPARE(page.kind, Kind::Request);
    QCOMPARE(page.requests.first().json, all.at(0));
    const Incoming two = recognize(u"```\n"_s + all.at(0) + u"\n```\nor\n```\n"_s + all.at(1) + u"\n```"_s, here());
    QCOMPARE(two.kind, Kind::Requests);
    QCOMPARE(two.count, 2);
    const Incoming next = recognize(
        u"curl "_s + jobs + u" -d '"_s + all.at(0) + u"' --next "_s + jobs + u" -d '"_s + all.at(1) + u'\'', here());
    QCOMPARE(next.requests.size(), 2);
}

void TestCalls::calledByTheirForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Form>("form");
    const auto row
        = [](const char *name, const QString &text, Form form) { QTest::addRow("%s", name) << text << form; };
    const QString q = u'\'' + someBody() + u'\'';
    row("curl", curl + u"-d "_s + q, Form::Curl);
    row("wget", u"wget --post-data="_s + q + u' ' + jobs, Form::Wget);
    row("http", u"http POST "_s + jobs + u" --raw "_s + q, Form::Httpie);
    row("irm", u"irm "_s + jobs + u" -Method Post -Body "_s + q, Form::Powershell);
    row("wire", u"POST "_s + jobs + u"\n\n"_s + someBody(), Form::Http);
    row("fetch", u"fetch("_s + quotedText(jobs) + u", {body: "_s + quotedText(someBody()) + u"})"_s, Form::JavaScript);
    row("requests",
        u"requests.post("_s + quotedText(jobs) + u", json={'fields': 'a.b', 'destination': {'datasetId': None}})"_s,
        Form::Python);
    row("cron", u"0 3 * * 1-5 /usr/bin/"_s + curl + u"-d "_s + q + u" >> /tmp/log 2>&1"_s, Form::Curl);
    row("container", u"FROM debian\nRUN "_s + curl + u"-d "_s + q, Form::Curl);
    row("make", u"export:\n\t@"_s + curl + u"-d "_s + q, Form::Curl);
    row("other", u"client.send("_s + quotedText(someBody()) + u");"_s, Form::Code);
}

void TestCalls::calledByTheirForm()
{
    QFETCH(QString, text);
    QFETCH(Form, form);
    const Incoming incoming = recognize(text, here());
    QCOMPARE(incoming.requests.size(), 1);
    QCOMPARE(int(incoming.form), int(form));
}

void TestCalls::variablesOfCollectionsArePutIn()
{
    const QString raw
        = u"{\"fields\": \"a.b\", \"destination\": {\"datasetId\": \"{{dataset}}\"}, \"mergePolicy\": {\"id\": \"{{policy}}\"}}"_s;
    const Incoming postman = recognize(
        u"{\"info\": {\"name\": \"c\"}, \"variable\": [{\"key\": \"dataset\", \"value\": "
        u"\"65a1b2c3d4e5f60718293a01\"}, "
        "{\"key\": \"client_secret\", \"value\": \"p8e-made-up\"}], \"item\": [{\"name\": \"x\", \"request\": "
        "{\"method\": \"POST\", \"url\": "
        "{\"raw\": \"{{g}}/data/core/ups/export/jobs\"}, \"header\": [{\"key\": \"x-sandbox-name\", \"value\": \"dev\"}], \"body\": {\"mode\": \"raw\", \"raw\": "_s
            + quotedText(raw) + u"}}}]}"_s,
        here());
    QCOMPARE(postman.requests.size(), 1);
    QVERIFY(postman.requests.first().json.contains("65a1b2c3d4e5f60718293a01"_L1));
    QVERIFY(postman.requests.first().json.contains("{{policy}}"_L1));
    QCOMPARE(postman.requests.first().notes, (QList<CallNote>{{Note::OtherSandbox, u"dev"_s}}));
    const Incoming http = recognize(u"@dataset = 65a1b2c3d4e5f60718293a01\nPOST "_s + jobs + u"\n\n"_s + raw, here());
    QVERIFY(http.requests.value(0).json.contains("65a1b2c3d4e5f60718293a01"_L1));
}

void TestCalls::notebooksAreRead()
{
    const auto notebook = [](const QList<QStringList> &cells) {
        QStringList written;
        for (const QStringList &lines : cells) {
            QStringList source;
            for (const QString &line : lines)
                source += quotedText(line + u'\n');
            written += u"{\"cell_type\": \"code\", \"source\": [%1], \"outputs\": [{\"text\": [%2]}]}"_s.arg(
                source.join(u", "_s), quotedText(someBody()));
        }
        return u"{\"cells\": [{\"cell_type\": \"markdown\", \"source\": %1}, %2], \"nbformat\": 4}"_s.arg(
            quotedText(someBody()), written.join(u", "_s));
    };
    const QString data = u"-d '"_s + test::bodies().last().replace(u"'"_s, u"'\\''"_s) + u'\'';
    const QStringList setting{u"import requests"_s,
                              u"h = {'Authorization': 'Bearer "_s + test::madeUpToken()
                                  + u"', 'x-sandbox-name': 'dev'}"_s};
    const QStringList calling{u"%time"_s, u"r = requests.post('"_s + jobs + u"', headers=h,"_s,
                              u"    json={'fields': 'a.b', 'destination': {'datasetId': 'd'}})"_s};
    const Incoming python = recognize(notebook({setting, calling}), here());
    QCOMPARE(python.form, Form::Python);
    QCOMPARE(python.requests.size(), 1); // none of what is printed or told
    QCOMPARE(readExportRequest(python.requests.first().json).request->datasetId, u"d"_s);
    QVERIFY(python.requests.first().notes.contains(CallNote{Note::OtherSandbox, u"dev"_s}));
    QCOMPARE(python.secrets, QList{SecretSign::Kind::Token});
    const Incoming line = recognize(notebook({{u"x = 1"_s, u"!"_s + curl + u"\\"_s, u"  "_s + data}}), here());
    QCOMPARE(line.form, Form::Curl);
    QCOMPARE(line.requests.size(), 1);
    const Incoming cell = recognize(notebook({{u"%%bash"_s, curl + data}}), here());
    QCOMPARE(cell.requests.value(0).json, test::bodies().last());
    QVERIFY(!recognize(notebook({{u"print(1)"_s}})).hasRequest());
    QVERIFY(!recognize(u"{\"cells\": 1, \"nbformat\": 4}"_s).hasRequest());
}

void TestCalls::yamlIsRead()
{
    const QString yaml
        = u"# nightly\n---\nfields: \"a.b,c.d\"  # two\nmergePolicy:\n  id: '5e6f'\n  version: 1\nfilter:\n"
          "  segments:\n    - segmentId: it's\n      status: [realized, 'exited']\n    -\n      segmentId: s2\n"
          "      status:\n      - realized\n  note: |\n    one\n\n    two\n  long: one\n    two\n  none: ~\n"
          "destination:\n  datasetId: 65a1b2c3d4e5f60718293a01\n  segmentPerBatch: false\n  odd: {a: 1, b: [x]}\n"
          "schema: {name: _xdm.context.profile}\n"_s;
    const QString json
        = u"{\"fields\":\"a.b,c.d\",\"mergePolicy\":{\"id\":\"5e6f\",\"version\":1},\"filter\":{\"segments\":["
          "{\"segmentId\":\"it's\",\"status\":[\"realized\",\"exited\"]},{\"segmentId\":\"s2\",\"status\":"
          "[\"realized\"]}],\"note\":\"one\\n\\ntwo\",\"long\":\"one two\",\"none\":null},\"destination\":{"
          "\"datasetId\":\"65a1b2c3d4e5f60718293a01\",\"segmentPerBatch\":false,\"odd\":{\"a\":1,\"b\":[\"x\"]}},"
          "\"schema\":{\"name\":\"_xdm.context.profile\"}}"_s;
    const auto root = parseYaml(yaml);
    QVERIFY(root);
    QCOMPARE(writeJson(*root, JsonForm::Compact), json);
    const Incoming incoming = recognize(u"fields: a.b\ndestination:\n  datasetId: d\n"_s, here());
    QCOMPARE(incoming.kind, Kind::Request);
    QCOMPARE(incoming.requests.first().notes, (QList<CallNote>{{Note::OtherNotation, u"YAML"_s}}));
    QCOMPARE(readExportRequest(incoming.requests.first().json).request->datasetId, u"d"_s);
    const Incoming api = recognize(
        u"openapi: 3.0.1\npaths:\n  /data/core/ups/export/jobs:\n    post:\n      summary: Create\n      requestBody:\n"
        "        content:\n          application/json:\n            example:\n              fields: a.b\n"
        "              destination:\n                datasetId: d\n"_s,
        here());
    QCOMPARE(api.form, Form::OpenApi);
    QCOMPARE(api.requests.size(), 1);
    for (const char *other : {"", "a", "a: b: c\n d", "- a\nb: c", "a:\n\t- b", "destination:\n  - a\n b", "\"a: b"})
        QVERIFY2(!parseYaml(QString::fromUtf8(other)) || recognize(QString::fromUtf8(other)).requests.isEmpty(), other);
    QVERIFY(!parseYaml(u"- "_s.repeated(100'000) + u'a'));
}

/// What is kept of an import: the draft, and the template or request in it.
void TestCalls::nothingStoredContainsASecret()
{
    const kit::FakeClock clock;
    const QStringList secrets{test::madeUpToken(), u"p8e-made-up-99"_s, u"more=1%3A2"_s};
    int imported = 0;
    for (const test::WrittenCall &call :
         test::shellCalls() + test::windowsCalls() + test::codeCalls() + test::messageCalls()) {
        // Also where no secret belongs.
        for (const QString &place : {u"person.name"_s, u"_xdm.context.profile"_s, u"65a1b2c3d4e5f60718293a01"_s}) {
            QString text = call.text;
            text.replace(place, QString(place + u',' + test::madeUpToken()));
            const Incoming incoming = recognize(text, here());
            QString told = incomingText(incoming) + secretsText(incoming);
            for (const FoundRequest &request : incoming.requests) {
                ExportComposer composer(clock);
                RequestText(composer).importText(request.json);
                told += composerRecord(composer.state()) + composer.jsonText() + request.name
                    + QString::fromUtf8(writeTemplates({{request.name, composer.request(), 0}}));
                for (const ReadNote &note : composer.notes())
                    told += readNoteText(note);
                for (const CallNote &note : request.notes)
                    told += callNoteText(note);
                ++imported;
            }
            for (const QString &secret : secrets)
                QVERIFY2(!told.contains(secret), qPrintable(call.name + u": "_s + secret));
        }
    }
    QVERIFY(imported > 900);
}

void TestCalls::copiedTextsGiveTheSameRequest()
{
    test::RandomRequest random(99);
    Connection connection;
    connection.gateway = QUrl(u"https://platform.adobe.io"_s);
    connection.clientId = u"key"_s;
    connection.orgId = u"org@AdobeOrg"_s;
    connection.sandbox = u"it's"_s;
    IncomingContext context;
    static_cast<CallTarget &>(context) = callTarget(connection, connection.sandbox);
    int compared = 0;
    for (int i = 0; i < 600; ++i) {
        const ExportRequest request = *readExportRequest(prettyJson(random.next())).request;
        if (recognize(prettyJson(request)).kind != Kind::Request)
            continue; // empty, or what could be something else as well
        const Incoming curlText = recognize(copyAsCurl(request, connection), context);
        QVERIFY2(curlText.requests.size() == 1, qPrintable(copyAsCurl(request, connection)));
        QVERIFY(*readExportRequest(curlText.requests.first().json).request == request);
        QCOMPARE(curlText.requests.first().notes, (QList<CallNote>{{Note::TokenLeftOut, {}}}));
        const QString python = copyAsPython(request, connection);
        const Incoming pythonText = recognize(python, context);
        QVERIFY2(pythonText.requests.size() == 1, qPrintable(python));
        QVERIFY2(*readExportRequest(pythonText.requests.first().json).request == request, qPrintable(python));
        QCOMPARE(pythonText.form, Form::Python);
        QVERIFY2(pythonText.requests.first().notes.isEmpty(), qPrintable(python));
        ++compared;
    }
    QVERIFY(compared > 150);
    // As copied from a recorded exchange.
    const QString exchange
        = curlCommand("POST", jobs, {{"Authorization", {}}, {"x-sandbox-name", "it's"}}, someBody().toUtf8());
    QCOMPARE(recognize(exchange, context).requests.value(0).json, someBody());
}

void TestCalls::literalsAreReadInOneStep_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QString &text, const QString &language) {
        QTest::addRow("%s", name) << text << language;
    };
    const QString rest = u"'destination': {'datasetId': 'd', 'segmentPerBatch': False}"_s;
    row("Python", u"{'fields': 'a.b', 'mergePolicy': None, "_s + rest + u",}"_s, u"Python"_s);
    row("Python comments", u"{\n  # what\n  'fields': 'a.b',  # and more: 'x'\n  "_s + rest + u",\n}"_s, u"Python"_s);
    row("joined strings", u"{'fields': r'a' 'b', "_s + rest + u'}', u"Python"_s);
    row("tuple", u"{'fields': ('a' + '.b'), "_s + rest + u'}', u"Python"_s);
    row("JavaScript",
        u"{fields: 'a.b', mergePolicy: undefined, destination: {datasetId: \"d\", segmentPerBatch: false,},}"_s,
        u"JavaScript"_s);
    row("comments", u"// an export\n{\n  fields: `a.b`, /* all */\n  destination: {datasetId: 'd'} // this\n};"_s,
        u"JavaScript"_s);
    row("trailing comma", u"{\"fields\": \"a.b\", \"destination\": {\"datasetId\": \"d\",},}"_s, u"JavaScript"_s);
    row("word processor", u"{“fields”: “a.b”, “destination”: {“datasetId”: “d”}}"_s, u"JavaScript"_s);
}

void TestCalls::literalsAreReadInOneStep()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const Incoming incoming = recognize(text, here());
    QCOMPARE(incoming.kind, Kind::Request);
    QCOMPARE(incoming.requests.first().notes, (QList<CallNote>{{Note::OtherNotation, language}}));
    const ReadRequest read = readExportRequest(incoming.requests.first().json);
    QVERIFY(read.request);
    QCOMPARE(read.request->datasetId, u"d"_s);
    QVERIFY(!read.request->fields.value_or(QStringList()).isEmpty());
    // The editor needs one step as well.
    const ReadRequest broken = readExportRequest(text);
    QVERIFY(broken.error && broken.error->likelyRepair);
    const ReadRequest repaired = readExportRequest(broken.error->likelyRepair->appliedTo(text));
    QVERIFY2(repaired.request && *repaired.request == *read.request,
             qPrintable(broken.error->likelyRepair->appliedTo(text)));
}

void TestCalls::noLiterals_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "x", "{", "{'a': 1", "{'a' 1}", "{a b}", "['a' 'b']", "{'a': b}", "{\"a\": 1}", "{'a': 1} {'b': 2}",
          "{'a\n': 1}", "[1, 2", "{'a': --1}", "{'a': 01x}", "// only a comment", "(a)", "{'a': `x}"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
    QTest::addRow("deep") << QString(100'000, u'[');
    QTest::addRow("new") << QString(u"["_s + u"new "_s.repeated(100'000));
}

void TestCalls::noLiterals()
{
    QFETCH(QString, text);
    QVERIFY(!parseLiteral(text));
}

void TestCalls::noSecretComesThrough()
{
    // No secret of a text stands in anything that is taken from it, wherever the call puts it.
    const QString secret = test::madeUpToken();
    for (const test::WrittenCall &call :
         test::shellCalls() + test::windowsCalls() + test::codeCalls() + test::messageCalls()) {
        QString text = call.text;
        text.replace("person.name"_L1, QString(u"person.name,"_s + secret));
        const Incoming incoming = recognize(text, here());
        for (const FoundRequest &request : incoming.requests)
            QVERIFY2(!request.json.contains(secret) && !request.name.contains(secret), qPrintable(call.name));
        for (const QString &field : incoming.fields)
            QVERIFY(!field.contains(secret));
    }
    // A variable that is secret under its name is not put in where nothing would show it.
    const Incoming script
        = recognize(u"CLIENT_SECRET=hunter2hunter2\n"_s + curl
                        + u"-d '{\"fields\": \"'$CLIENT_SECRET'\", \"destination\": {\"datasetId\": \"d\"}}'"_s,
                    here());
    QVERIFY(script.hasRequest());
    QVERIFY(!script.requests.first().json.contains("hunter2"_L1));
}

void TestCalls::localPlatformAcceptsEveryHost()
{
    Connection connection;
    connection.gateway = QUrl(u"http://127.0.0.1:18080"_s);
    connection.orgId = u"LOCAL@AdobeOrg"_s;
    QCOMPARE(callTarget(connection, u"dev"_s), (CallTarget{u"dev"_s, u"LOCAL@AdobeOrg"_s, u"127.0.0.1:18080"_s}));
    connection.local = true;
    QCOMPARE(callTarget(connection, u"dev"_s), (CallTarget{u"dev"_s, {}, {}}));
}

EXPORTDESK_TEST(TestCalls)
#include "tst_calls.moc"
