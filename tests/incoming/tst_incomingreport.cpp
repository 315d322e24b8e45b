// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checkcodes.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/readcodes.h"
#include "models/exports/templatefiles.h"
#include "models/incoming/callnotecode.h"
#include "models/incoming/recognizer.h"
#include "models/incoming/reportdocument.h"
#include "models/incoming/reportrows.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

using Id = RequestCheck::Id;

const QByteArray sound
    = "{\"fields\":\"person.name\",\"mergePolicy\":{\"id\":\"11111111-2222-4333-8444-555555555555\"},"
      "\"filter\":{\"segments\":[{\"segmentId\":\"5e6f7a80-1111-4222-8333-000000000001\","
      "\"segmentNs\":\"ups\",\"status\":[\"realized\"]}]},"
      "\"destination\":{\"datasetId\":\"65a1b2c3d4e5f60718293a01\"},"
      "\"schema\":{\"name\":\"_xdm.context.profile\"}}";

/// A sandbox in which the request above is sound.
RequestFacts listsOfSandbox()
{
    using Loaded = RequestFacts::Loaded;
    RequestFacts facts;
    facts.sandbox = u"prod"_s;
    facts.datasetsLoaded = facts.policiesLoaded = facts.segmentsLoaded = Loaded::Yes;
    facts.datasets.insert(u"65a1b2c3d4e5f60718293a01"_s, {u"Exports"_s, DatasetTarget::Suitable, false});
    facts.policies.insert(u"11111111-2222-4333-8444-555555555555"_s,
                          {u"Default"_s, u"_xdm.context.profile"_s, 1, true, {}});
    facts.segments.insert(u"5e6f7a80-1111-4222-8333-000000000001"_s,
                          {u"Members"_s, u"11111111-2222-4333-8444-555555555555"_s});
    facts.profileField = [](const QString &path) {
        return path == "person.name"_L1 ? RequestFacts::Field::Known : RequestFacts::Field::Unknown;
    };
    facts.eventField = facts.profileField;
    facts.nowMs = 1'700'000'000'000;
    return facts;
}

QStringList codesOf(const IncomingReport &report)
{
    QStringList codes;
    if (const IncomingReport::Candidate *best = report.bestCandidate()) {
        for (const ReportedCheck &check : checksOf(*best))
            codes += check.code;
    }
    return codes;
}

QStringList noteCodesOf(const IncomingReport &report)
{
    QStringList codes;
    for (const ReportedNote &note : notesOf(report))
        codes += note.code;
    return codes;
}

std::optional<ReportedCheck> checkOf(const IncomingReport &report, const QString &code)
{
    const IncomingReport::Candidate *best = report.bestCandidate();
    for (const ReportedCheck &check : best ? checksOf(*best) : QList<ReportedCheck>()) {
        if (check.code == code)
            return check;
    }
    return {};
}

QByteArray broughtText(const QString &file)
{
    QFile text(QStringLiteral(BROUGHT) + u'/' + file);
    return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
}

QStringList broughtFiles()
{
    return QDir(QStringLiteral(BROUGHT)).entryList(QDir::Files);
}

/// All names that a report can contain.
QStringList allCodes()
{
    QStringList codes;
    for (int i = 0; i <= int(Id::PlaceholderLeft); ++i)
        codes += checkCode(Id(i));
    for (int i = 1; i <= int(RequestCheck::Fix::SendForeignKeys); ++i)
        codes += fixCode(RequestCheck::Fix(i));
    for (int i = 0; i <= int(ReadNote::Kind::OtherSpelling); ++i)
        codes += readNoteCode(ReadNote::Kind(i));
    for (int i = 0; i <= int(CallNote::Kind::OtherNotation); ++i)
        codes += callNoteCode(CallNote::Kind(i));
    for (int i = 0; i <= int(ParseError::Kind::Unexpected); ++i)
        codes += parseErrorCode(ParseError::Kind(i));
    return codes;
}

/// What must be true of the report on any text.
void verifySound(const QByteArray &bytes, const RequestFacts &facts)
{
    static const QStringList kinds{
        u"request"_s,       u"requests"_s, u"fields"_s,      u"segments"_s, u"credential"_s,         u"job"_s,
        u"token-command"_s, u"jobs"_s,     u"segment-job"_s, u"dataset"_s,  u"segment-definition"_s, u"error"_s,
        u"address"_s,       u"nothing"_s};
    const IncomingReport report = reportOn(bytes, facts);
    const QJsonObject json = QJsonDocument::fromJson(reportDocument(report)).object();
    QVERIFY2(!json.isEmpty(), bytes.left(200).constData());
    QVERIFY(kinds.contains(json["kind"_L1].toString()));
    QVERIFY(!json["text"_L1].toString().isEmpty());
    QCOMPARE(json["launchable"_L1].toBool(), report.isLaunchable());
    QCOMPARE(json["request"_L1].isObject(), report.request() != nullptr);
    QCOMPARE(json["candidates"_L1].toArray().size(), report.candidates.size());
    QVERIFY(!report.isLaunchable() || (report.request() && !json["checks"_L1].toArray().isEmpty()));
    QVERIFY(report.best < report.candidates.size());
    for (const QJsonValue check : json["checks"_L1].toArray()) {
        QVERIFY(!check["code"_L1].toString().isEmpty());
        QVERIFY2(!check["text"_L1].toString().isEmpty(), qPrintable(check["code"_L1].toString()));
        QVERIFY(!report.isLaunchable() || check["level"_L1].toString() != "error"_L1);
    }
    for (const QJsonValue note : json["notes"_L1].toArray())
        QVERIFY2(!note["text"_L1].toString().isEmpty(), qPrintable(note["code"_L1].toString()));
}

} // namespace

/// What a program is told about a text: kind, request, notes, checks, and no secret.
class TestIncomingReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsOfWhatIsBrought_data();
    void kindsOfWhatIsBrought();
    void requestStandsAsItIsSent();
    void missingListsAreNamed();
    void listsAreUsed();
    void theBestIsFound();
    void theNewestJobIsTheBest();
    void anUnreadableRequestSaysWhere();
    void aKeyWithTwoValuesIsAnError();
    void templatesAreRequests();
    void fieldsAndSegmentsAreListed();
    void sandboxOfACommandIsNoted();
    void credentialsSayWhatIsMissing();
    void errorsSayTheirCode();
    void checksPointIntoTheRequest();
    void aMaskIsNotLaunched();
    void codesAreStableNames();
    void codesAreDocumented();
    void noSecretComesThrough_data();
    void noSecretComesThrough();
    void anyTextGetsASoundReport();
};

void TestIncomingReport::kindsOfWhatIsBrought_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("hasRequest");
    const auto row = [](const char *file, const char *kind, const char *form, bool hasRequest) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(kind) << QString::fromLatin1(form)
                            << hasRequest;
    };
    row("aepp-authorization-code.json", "credential", "json", false);
    row("credential-variables.txt", "credential", "text", false);
    row("credential-with-prefix.json", "credential", "json", false);
    row("dataset-with-old-schema-key.json", "dataset", "json", false);
    row("error-cause-in-second-entry.json", "error", "json", false);
    row("error-code-only-in-type.json", "error", "json", false);
    row("error-without-entries.json", "error", "json", false);
    row("fetch-call.txt", "request", "javascript", true);
    row("jobs-list.json", "jobs", "json", true);
    row("jobs-of-a-mock.json", "jobs", "json", true);
    row("late-nightly-job.json", "jobs", "json", true);
    row("policy-order-below-data.json", "nothing", "json", false);
    row("postman-collection.json", "request", "postman", true);
    row("postman-environment-jwt.json", "credential", "json", false);
    row("request-offset-without-colon.json", "request", "json", true);
    row("request-status-as-word.json", "request", "json", true);
    row("request-version-with-fraction.json", "request", "json", true);
    row("request-with-no-segments.json", "request", "json", true);
    row("request-with-old-policy-version.json", "request", "json", true);
    row("request-without-schema.json", "request", "json", true);
    row("schedules.json", "nothing", "json", false);
    row("script-with-here-document.txt", "request", "curl", true);
    row("segment-list.json", "segments", "json", false);
    row("segments-with-lifecycle.json", "segment-definition", "json", false);
    row("three-segments-in-one-entry.txt", "request", "curl", true);
    row("token-command.txt", "token-command", "curl", false);
}

void TestIncomingReport::kindsOfWhatIsBrought()
{
    QFETCH(QString, file);
    const IncomingReport report = reportOn(broughtText(file), RequestFacts());
    QTEST(kindCode(report.incoming.kind), "kind");
    QTEST(formCode(report), "form");
    QTEST(report.request() != nullptr, "hasRequest");
    verifySound(broughtText(file), RequestFacts());
    verifySound(broughtText(file), listsOfSandbox());
}

void TestIncomingReport::requestStandsAsItIsSent()
{
    const QByteArray text = QByteArray(sound).insert(1, "\"odd\":1.50e3,\"zeta\":{\"b\":1,\"a\":2},");
    const IncomingReport report = reportOn(text, RequestFacts());
    QVERIFY(report.request());
    const QByteArray document = reportDocument(report);
    QVERIFY(document.contains("1.50e3"));
    QVERIFY(document.indexOf("\"b\"") < document.indexOf("\"a\""));
    QCOMPARE(QJsonDocument::fromJson(document)["request"_L1].toObject(),
             QJsonDocument::fromJson(compactJson(*report.request())).object());
}

void TestIncomingReport::missingListsAreNamed()
{
    const QByteArray withEvents = QByteArray(sound).insert(
        1,
        "\"additionalFields\":{\"eventList\":{\"fields\":\"web.name\",\"filter\":{\"fromIngestTimestamp\":"
        "\"2026-01-01T00:00:00Z\"}}},");
    const IncomingReport report = reportOn(withEvents, RequestFacts());
    QStringList missing;
    for (const QString &code : codesOf(report)) {
        if (code.endsWith("-not-checked"_L1))
            missing += code;
    }
    QCOMPARE(missing,
             (QStringList{u"fields-not-checked"_s, u"event-fields-not-checked"_s, u"segments-not-checked"_s,
                          u"policy-not-checked"_s, u"dataset-not-checked"_s}));
    QVERIFY(!report.isComplete());
    QVERIFY(report.isLaunchable()); // what is not known never makes a check fail
    QCOMPARE(checkOf(report, u"segments-not-checked"_s)->values,
             QStringList{u"5e6f7a80-1111-4222-8333-000000000001"_s});
    RequestFacts failed;
    failed.segmentsLoaded = RequestFacts::Loaded::Failed;
    QVERIFY(codesOf(reportOn(sound, failed)).contains(u"segments-not-checked"_s));
}

void TestIncomingReport::listsAreUsed()
{
    const RequestFacts facts = listsOfSandbox();
    const IncomingReport good = reportOn(sound, facts);
    QVERIFY(good.isComplete());
    QVERIFY(good.isLaunchable());
    for (const ReportedCheck &check : checksOf(*good.bestCandidate()))
        QCOMPARE(check.level, u"ok"_s);
    const IncomingReport bad = reportOn(QByteArray(sound).replace("person.name", "person.nmae"), facts);
    QVERIFY(!bad.isLaunchable());
    QVERIFY(bad.request());
    QCOMPARE(checkOf(bad, u"fields-unknown"_s)->values, QStringList{u"person.nmae"_s});
    QCOMPARE(checkOf(bad, u"fields-unknown"_s)->path, u"fields"_s);
}

void TestIncomingReport::theBestIsFound()
{
    const QByteArray worse
        = QByteArray(sound).replace("\"datasetId\":\"65a1b2c3d4e5f60718293a01\"", "\"segmentPerBatch\":false");
    const IncomingReport report = reportOn('[' + worse + ',' + sound + ']', listsOfSandbox());
    QCOMPARE(kindCode(report.incoming.kind), u"requests"_s);
    QCOMPARE(report.candidates.size(), 2);
    QCOMPARE(report.best, 1);
    QVERIFY(report.isLaunchable());
    QVERIFY(noteCodesOf(report).contains(u"several-requests"_s));
    const QJsonArray candidates = QJsonDocument::fromJson(reportDocument(report))["candidates"_L1].toArray();
    QCOMPARE(candidates.at(0)["launchable"_L1].toBool(true), false);
    QCOMPARE(candidates.at(1)["best"_L1].toBool(), true);
    QCOMPARE(candidates.at(1)["number"_L1].toInt(), 2);
    // Of equals, the first.
    const QByteArray other = QByteArray(sound).replace("\"realized\"", "\"exited\"");
    QCOMPARE(reportOn('[' + other + ',' + sound + ']', listsOfSandbox()).best, 0);
}

void TestIncomingReport::theNewestJobIsTheBest()
{
    const IncomingReport report = reportOn(broughtText(u"jobs-list.json"_s), RequestFacts());
    QCOMPARE(report.best, 0);
    QCOMPARE(report.bestCandidate()->found.jobId, u"52003"_s);
    const QJsonArray candidates = QJsonDocument::fromJson(reportDocument(report))["candidates"_L1].toArray();
    QCOMPARE(candidates.size(), 3);
    QCOMPARE(candidates.at(0)["job"_L1].toString(), u"52003"_s);
    QVERIFY(candidates.at(0)["created"_L1].toString().endsWith(u'Z'));
    const IncomingReport empty = reportOn("{\"records\": [], \"page\": {}}", RequestFacts());
    QCOMPARE(kindCode(empty.incoming.kind), u"jobs"_s);
    QCOMPARE(empty.best, -1);
    QVERIFY(!empty.isLaunchable());
}

void TestIncomingReport::anUnreadableRequestSaysWhere()
{
    const QByteArray broken = QByteArray(sound).replace("},\"schema\"", "}\n\"schema\"");
    const IncomingReport report = reportOn(broken, listsOfSandbox());
    QCOMPARE(kindCode(report.incoming.kind), u"request"_s);
    QVERIFY(!report.request());
    QVERIFY(!report.isLaunchable());
    QCOMPARE(codesOf(report), QStringList{u"text-unreadable"_s});
    const std::optional<ReportedCheck> check = checkOf(report, u"text-unreadable"_s);
    QCOMPARE(check->values, (QStringList{u"comma-missing"_s, u"2"_s, u"1"_s}));
    QCOMPARE(check->fixCode, u"repair-text"_s);
    QVERIFY(QJsonDocument::fromJson(reportDocument(report))["request"_L1].isNull());
}

/// The last one would count, and export all profiles.
void TestIncomingReport::aKeyWithTwoValuesIsAnError()
{
    QByteArray twice = sound;
    twice.insert(twice.lastIndexOf('}'), R"(,"filter":{})");
    const IncomingReport report = reportOn(twice, listsOfSandbox());
    QVERIFY(!report.isLaunchable());
    const std::optional<ReportedCheck> check = checkOf(report, u"keys-repeated"_s);
    QVERIFY(check);
    QCOMPARE(check->level, u"error"_s);
    QCOMPARE(check->values, QStringList{u"filter"_s});
}

void TestIncomingReport::templatesAreRequests()
{
    ExportTemplate one{u"Nightly"_s, *reportOn(sound, RequestFacts()).request(), 0};
    ExportTemplate two = one;
    two.name = u"Weekly"_s;
    const IncomingReport single = reportOn(writeTemplates({one}), listsOfSandbox());
    QCOMPARE(kindCode(single.incoming.kind), u"request"_s);
    QCOMPARE(formCode(single), u"templates"_s);
    QVERIFY(single.isLaunchable());
    const IncomingReport both = reportOn(writeTemplates({one, two}), listsOfSandbox());
    QCOMPARE(kindCode(both.incoming.kind), u"requests"_s);
    QCOMPARE(both.candidates.at(1).found.name, u"Weekly"_s);
    verifySound("{\"exportdeskTemplates\": []}", RequestFacts());
    verifySound("{\"exportdeskTemplates\": 7}", RequestFacts());
}

void TestIncomingReport::fieldsAndSegmentsAreListed()
{
    const IncomingReport fields = reportOn("person.name, identityMap", RequestFacts());
    const QJsonDocument document = QJsonDocument::fromJson(reportDocument(fields));
    QCOMPARE(document["kind"_L1].toString(), u"fields"_s);
    QCOMPARE(document["fields"_L1].toArray(), (QJsonArray{u"person.name"_s, u"identityMap"_s}));
    QVERIFY(document["request"_L1].isNull());
    // With the schema, names without a dot are fields, too.
    QCOMPARE(kindCode(reportOn("nickname, age", RequestFacts()).incoming.kind), u"nothing"_s);
    RequestFacts facts;
    facts.profileField = [](const QString &) { return RequestFacts::Field::Known; };
    QCOMPARE(kindCode(reportOn("nickname, age", facts).incoming.kind), u"fields"_s);
    const QJsonDocument segments
        = QJsonDocument::fromJson(reportDocument(reportOn(broughtText(u"segment-list.json"_s), RequestFacts())));
    QCOMPARE(segments["segments"_L1].toArray().size(), 3);
    QCOMPARE(segments["segments"_L1][0]["status"_L1].toArray(), QJsonArray{u"realized"_s});
}

void TestIncomingReport::sandboxOfACommandIsNoted()
{
    const QByteArray command = "curl -X POST https://platform.adobe.io/data/core/ups/export/jobs "
                               "-H 'x-sandbox-name: dev' -d '"
        + sound + '\'';
    QCOMPARE(noteCodesOf(reportOn(command, RequestFacts())), QStringList{u"sandbox"_s});
    QCOMPARE(noteCodesOf(reportOn(command, listsOfSandbox())), QStringList{u"other-sandbox"_s});
    const QByteArray none = QByteArray(command).replace("-H 'x-sandbox-name: dev'", "");
    QCOMPARE(noteCodesOf(reportOn(none, RequestFacts())), QStringList());
    QCOMPARE(noteCodesOf(reportOn(none, listsOfSandbox())), QStringList{u"no-sandbox"_s});
    QVERIFY(notesOf(reportOn(command, RequestFacts())).first().text.contains(u"dev"_s));
    // So are another host and organization, when the own ones are known.
    const QByteArray foreign = QByteArray(none)
                                   .insert(5, "-H 'x-gw-ims-org-id: OTHER@AdobeOrg' ")
                                   .replace("platform.adobe.io", "platform-stage.adobe.io");
    QCOMPARE(noteCodesOf(reportOn(foreign, RequestFacts(), {{}, u"OWN@AdobeOrg"_s, u"platform.adobe.io"_s})),
             (QStringList{u"other-host"_s, u"other-organization"_s}));
}

void TestIncomingReport::credentialsSayWhatIsMissing()
{
    QVERIFY(noteCodesOf(reportOn(broughtText(u"postman-environment-jwt.json"_s), RequestFacts()))
                .contains(u"credential-jwt"_s));
    const QStringList aepp = noteCodesOf(reportOn(broughtText(u"aepp-authorization-code.json"_s), RequestFacts()));
    QCOMPARE(aepp.size(), 1);
    QVERIFY2(aepp.first().startsWith("credential-"_L1) && aepp.first() != "credential-usable"_L1,
             qPrintable(aepp.first()));
    for (const char *file : {"credential-variables.txt", "token-command.txt"}) {
        const IncomingReport report = reportOn(broughtText(QLatin1String(file)), RequestFacts());
        QVERIFY(report.candidates.isEmpty());
        QVERIFY(!reportSentence(report).isEmpty());
    }
}

void TestIncomingReport::errorsSayTheirCode()
{
    const IncomingReport report = reportOn(broughtText(u"error-cause-in-second-entry.json"_s), RequestFacts());
    QVERIFY(report.failure);
    QVERIFY(noteCodesOf(report).contains(u"error-code"_s));
    for (const char *file : {"error-code-only-in-type.json", "error-without-entries.json"})
        QVERIFY2(!notesOf(reportOn(broughtText(QLatin1String(file)), RequestFacts())).isEmpty(), file);
}

void TestIncomingReport::checksPointIntoTheRequest()
{
    const QByteArray second
        = QByteArray(sound).replace("\"segments\":[",
                                    "\"segments\":[{\"segmentId\":\"5e6f7a80-1111-4222-8333-000000000001\",\"status\":"
                                    "[\"realized\"]},");
    const std::optional<ReportedCheck> repeated = checkOf(reportOn(second, listsOfSandbox()), u"segment-repeated"_s);
    QVERIFY(repeated);
    QCOMPARE(repeated->path, u"filter.segments[1].segmentId"_s);
    QCOMPARE(repeated->fixCode, u"remove-repeated-segments"_s);
    QVERIFY(!repeated->fixIsChoice);
    const QByteArray odd = QByteArray(sound).replace("\"person.name\"", "17");
    QCOMPARE(checkOf(reportOn(odd, RequestFacts()), u"value-odd"_s)->path, u"fields"_s);
    const QByteArray foreign = QByteArray(sound).insert(1, "\"banana\":1,");
    const std::optional<ReportedCheck> key = checkOf(reportOn(foreign, RequestFacts()), u"keys-foreign"_s);
    QCOMPARE(key->path, u"banana"_s);
    QVERIFY(key->fixIsChoice);
}

void TestIncomingReport::aMaskIsNotLaunched()
{
    const QByteArray leaking
        = QByteArray(sound).replace("\"ups\"", "\"Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln\"");
    const IncomingReport report = reportOn(leaking, listsOfSandbox());
    QVERIFY(codesOf(report).contains(u"secret-in-request"_s));
    QVERIFY(!report.isLaunchable());
    QVERIFY(noteCodesOf(report).contains(u"secrets-left-out"_s));
    QVERIFY(!reportDocument(report).contains("eyJhbGci"));
}

void TestIncomingReport::codesAreStableNames()
{
    static const QRegularExpression form(u"^[a-z]+(?:-[a-z]+)*$"_s);
    const QStringList codes = allCodes();
    for (const QString &code : codes)
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
}

void TestIncomingReport::codesAreDocumented()
{
    QFile page(QStringLiteral(CHECKS_PAGE));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const QString &code : allCodes())
        QVERIFY2(text.contains(u'`' + code + u'`'), qPrintable(code));
    // And the page invents none.
    static const QRegularExpression row(u"^\\| `([a-z-]+)` \\| (?:ok|warning|error) \\|"_s,
                                        QRegularExpression::MultilineOption);
    int rows = 0;
    for (auto all = row.globalMatch(text); all.hasNext(); ++rows)
        QVERIFY(allCodes().contains(all.next().captured(1)));
    QCOMPARE(rows, int(Id::PlaceholderLeft) + 1);
}

void TestIncomingReport::noSecretComesThrough_data()
{
    QTest::addColumn<QString>("pattern");
    // %1 is a secret, %2 a request.
    for (const char *pattern :
         {"curl https://platform.adobe.io/data/core/ups/export/jobs -H 'Authorization: Bearer %1' -d '%2'",
          "curl https://user:%1@example.com/export/jobs -d '%2'",
          "TOKEN=%1\ncurl -H \"Authorization: Bearer %1\" https://example.com/%1/export/jobs -d '%2'",
          "curl 'https://example.com/export/jobs?access_token=%1' -b 'session=%1' --data-raw '%2'",
          "curl -u 'me:%1' --proxy-user 'me:%1' https://example.com/export/jobs -d '%2'",
          "curl https://ims-na1.adobelogin.com/ims/token/v3 -d 'grant_type=client_credentials&client_secret=%1'",
          "CLIENT_ID=abc\nCLIENT_SECRET=%1\nSCOPES=openid\n",
          "{\"CLIENT_SECRETS\": [\"%1\"], \"ORG_ID\": \"%1@AdobeOrg\", \"CLIENT_ID\": \"abc\"}",
          "{\"info\": {\"name\": \"access_token: %1\"}, \"item\": [{\"name\": \"Run %1\", \"request\": {\"header\": "
          "[{\"key\": \"Authorization\", \"value\": \"Bearer %1\"}], \"body\": {\"raw\": %3}}}]}",
          "fetch(\"https://example.com/export/jobs\", {headers: {\"authorization\": \"Bearer %1\"}, body: %3})",
          "{\"id\": \"%1\", \"status\": \"NEW\", \"jobType\": \"BATCH\", \"token\": \"%1\", \"fields\": \"%1\", "
          "\"destination\": {\"datasetId\": \"%1\"}}",
          "{\"error_code\": \"401013\", \"message\": \"access_token=%1 is not valid, %1\"}",
          "Authorization: Bearer %1\n\n%2", "https://platform.adobe.io/data/core/ups/export/jobs/%1?access_token=%1",
          "requests.post(url, headers={'Authorization': 'Bearer %1'}, json=%2)",
          "{\"fields\": \"person.name\", \"password\": \"%1\" \"destination\": {\"datasetId\": \"x\"}}",
          "[{\"segmentId\": \"%1\", \"segmentNs\": \"token=%1\", \"status\": [\"%1\"]}]"})
        QTest::addRow("%.60s", pattern) << QString::fromLatin1(pattern);
}

void TestIncomingReport::noSecretComesThrough()
{
    QFETCH(QString, pattern);
    QRandomGenerator random(4711);
    const auto chars = [&random](const QString &alphabet, int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        return text;
    };
    const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    QString quotedRequest = QString::fromUtf8(sound);
    quotedRequest = u'"' + quotedRequest.replace(u'"', u"\\\""_s) + u'"';
    for (int i = 0; i < 24; ++i) {
        const QStringList secrets{
            u"eyJ"_s + chars(letters, 12) + u"."_s + chars(letters, 20) + u"."_s + chars(letters, 20),
            u"p8e-"_s + chars(letters, 4) + u'7' + chars(letters, 20), chars(letters, 16 + random.bounded(40)) + u'7',
            chars(letters, 10) + u"_9-"_s + chars(letters, 8)};
        const QString secret = secrets.at(i % int(secrets.size()));
        QString text = pattern;
        text.replace("%1"_L1, secret).replace("%2"_L1, QString::fromUtf8(sound)).replace("%3"_L1, quotedRequest);
        for (const RequestFacts &facts : {RequestFacts(), listsOfSandbox()}) {
            const IncomingReport report = reportOn(text.toUtf8(), facts);
            const QByteArray document = reportDocument(report);
            QVERIFY2(!document.contains(secret.toUtf8()), qPrintable(text + u'\n' + QString::fromUtf8(document)));
            QVERIFY(!reportSentence(report).contains(secret));
            for (const IncomingReport::Candidate &candidate : report.candidates)
                QVERIFY(!candidate.found.json.contains(secret));
            verifySound(text.toUtf8(), facts);
        }
    }
}

void TestIncomingReport::anyTextGetsASoundReport()
{
    QRandomGenerator random(815);
    const QStringList files = broughtFiles();
    const QByteArray marks = "{}[]\",:'\\\n\t $<>=@-#`/0aeT";
    for (int i = 0; i < 600; ++i) {
        QByteArray text = broughtText(files.at(random.bounded(int(files.size())))).left(6000);
        for (int changes = random.bounded(8); changes >= 0 && !text.isEmpty(); --changes) {
            const qsizetype at = random.bounded(int(text.size()));
            switch (random.bounded(5)) {
            case 0:
                text.remove(at, 1 + random.bounded(40));
                break;
            case 1:
                text.insert(at, marks.at(random.bounded(int(marks.size()))));
                break;
            case 2:
                text[at] = char(random.bounded(256));
                break;
            case 3:
                text.insert(at, text.mid(random.bounded(int(text.size())), 60));
                break;
            default:
                text.truncate(at);
            }
        }
        verifySound(text, i % 2 ? RequestFacts() : listsOfSandbox());
        if (QTest::currentTestFailed())
            QFAIL(text.constData());
    }
    verifySound({}, RequestFacts());
    verifySound(QByteArray(1, '\0'), RequestFacts());
    verifySound(QByteArray(300'000, '{'), RequestFacts());
}

EXPORTDESK_TEST(TestIncomingReport)
#include "tst_incomingreport.moc"
