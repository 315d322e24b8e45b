// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/copyas.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/fieldlist.h"
#include "models/exports/jsontext.h"
#include "models/exports/readtext.h"
#include "models/platform/secretsigns.h"
#include "tests/exports/guide.h"
#include "tests/exports/randomrequest.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

/// Does every likely repair in turn; the text as it is when there is none left.
QString repaired(QString text, int *steps = nullptr)
{
    for (int i = 0; i < 50; ++i) {
        const JsonText json = parseJson(text);
        if (!json.error || !json.error->likelyRepair)
            return text;
        text = json.error->likelyRepair->appliedTo(text);
        if (steps)
            ++*steps;
    }
    return text;
}

QList<ReadNote::Kind> kinds(const ReadRequest &read)
{
    QList<ReadNote::Kind> kinds;
    for (const ReadNote &note : read.notes)
        kinds += note.kind;
    return kinds;
}

} // namespace

class TestExportRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyRequestSurvivesItsJson();
    void canonicalJsonForgetsOrderOnly();
    void anyRequestIsSeenToHaveNoSecret();
    void guidesPayloadsAreRead();
    void guidesMissingCommaIsFoundAndMended();
    void jobIsReadAsItsRequest();
    void formOf2018IsRead();
    void repeatedSegmentIdsAreNoticedAndParted();
    void oddValuesAreKeptUntilTheFormKnowsBetter();
    void parseErrors_data();
    void parseErrors();
    void damagedTextNeverDoesHarm();
    void deepAndWideTextIsTaken();
    void timestamps_data();
    void timestamps();
    void fieldListsAsPeoplePasteThem();
    void copiedPythonGivesTheSameRequest();
};

void TestExportRequest::anyRequestSurvivesItsJson()
{
    test::RandomRequest random(20'260'302);
    int withUnknown = 0;
    for (int i = 0; i < 4000; ++i) {
        const ExportRequest first = random.next();
        const ReadRequest read = readExportRequest(prettyJson(first));
        QVERIFY2(read.request, qPrintable(prettyJson(first)));
        // What is not in normal form (an odd value beside a known one) is so after one round.
        const ExportRequest &request = *read.request;
        const ReadRequest pretty = readExportRequest(prettyJson(request));
        const ReadRequest compact = readExportRequest(compactJson(request));
        const ReadRequest canonical = readExportRequest(canonicalJson(request));
        QVERIFY2(*pretty.request == request, qPrintable(prettyJson(request)));
        QVERIFY2(*compact.request == request, qPrintable(prettyJson(request)));
        QCOMPARE(fingerprint(*canonical.request), fingerprint(request));
        if (!(first == request))
            QVERIFY2(prettyJson(first) == prettyJson(request), qPrintable(prettyJson(first)));
        QVERIFY(!QJsonDocument::fromJson(compactJson(request)).isNull()); // Qt's parser takes it too
        withUnknown += request.unknown.isEmpty() ? 0 : 1;
    }
    QVERIFY(withUnknown > 500);
}

void TestExportRequest::canonicalJsonForgetsOrderOnly()
{
    const auto one = readExportRequest(
        u"{\"schema\": {\"name\": \"s\"}, \"x\": {\"b\": 1, \"a\": [1.0]}, \"destination\": {\"datasetId\": \"d\"}}"_s);
    const auto two = readExportRequest(
        u"{\"x\": {\"a\": [1.0], \"b\": 1}, \"destination\": {\"datasetId\": \"d\"}, \"schema\": {\"name\": \"s\"}}"_s);
    const auto other = readExportRequest(
        u"{\"x\": {\"a\": [1], \"b\": 1}, \"destination\": {\"datasetId\": \"d\"}, \"schema\": {\"name\": \"s\"}}"_s);
    QCOMPARE(canonicalJson(*one.request),
             "{\"destination\":{\"datasetId\":\"d\"},\"schema\":{\"name\":\"s\"},\"x\":{\"a\":[1.0],\"b\":1}}");
    QCOMPARE(fingerprint(*one.request), fingerprint(*two.request));
    QVERIFY(fingerprint(*one.request) != fingerprint(*other.request));
    QCOMPARE(fingerprint(*one.request).size(), 64);
}

void TestExportRequest::anyRequestIsSeenToHaveNoSecret()
{
    test::RandomRequest random(1117);
    for (int i = 0; i < 3000; ++i) {
        const QString json = prettyJson(random.next());
        QVERIFY2(!holdsSecret(json), qPrintable(json));
    }
}

void TestExportRequest::guidesPayloadsAreRead()
{
    const ReadRequest profiles = readExportRequest(guide::profilesOnly);
    QVERIFY(profiles.request);
    QVERIFY(profiles.notes.isEmpty());
    QCOMPARE(profiles.request->contentKind(), ContentKind::Profiles);
    QCOMPARE(*profiles.request->fields, (QStringList{u"identities.id"_s, u"personalEmail.address"_s}));
    QCOMPARE(profiles.request->mergePolicy.id, u"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"_s);
    QCOMPARE(profiles.request->mergePolicy.version, std::optional<qint64>(1));
    QCOMPARE(profiles.request->datasetId, u"5b020a27e7040801dedba61b"_s);
    QCOMPARE(profiles.request->segmentPerBatch, std::optional(false));
    QCOMPARE(profiles.request->schemaName, u"_xdm.context.profile"_s);

    const ReadRequest events = readExportRequest(guide::eventsOnly);
    QVERIFY(events.request);
    QCOMPARE(events.request->contentKind(), ContentKind::EventsOnly);
    QCOMPARE(*events.request->events->fields,
             (QStringList{u"environment.browserDetails.name"_s, u"environment.browserDetails.version"_s}));
    QCOMPARE(events.request->events->from.text(), u"2018-10-25T13:22:04-07:00"_s);
    QCOMPARE(events.request->events->from.ms(), std::optional<qint64>(1'540'498'924'000));
    // Our own writing says the same as the guide's.
    QCOMPARE(QJsonDocument::fromJson(prettyJson(*events.request).toUtf8()),
             QJsonDocument::fromJson(guide::eventsOnly.toUtf8()));
    QVERIFY(prettyJson(*events.request).startsWith(u"{\n  \"fields\": \"identityMap\",\n  \"mergePolicy\": {\n"_s));
}

void TestExportRequest::guidesMissingCommaIsFoundAndMended()
{
    const ReadRequest broken = readExportRequest(guide::jobAsPrinted);
    QVERIFY(!broken.request);
    QVERIFY(broken.error);
    QCOMPARE(broken.error->kind, ParseError::Kind::MissingComma);
    QCOMPARE(broken.error->line, 15);
    QCOMPARE(broken.error->column, 5);
    QCOMPARE(broken.error->found, u"\"destination\""_s);
    QCOMPARE(parseErrorText(*broken.error), u"Line 15, column 5: a comma is missing before \"destination\"."_s);
    QCOMPARE(repairText(*broken.error), u"Insert ,"_s);
    int steps = 0;
    const QString mended = repaired(guide::jobAsPrinted, &steps);
    QCOMPARE(steps, 1);
    const ReadRequest read = readExportRequest(mended);
    QVERIFY(read.request);
    QVERIFY(read.notes.isEmpty());
    QCOMPARE(read.request->contentKind(), ContentKind::ProfilesAndEvents);
    QVERIFY(mended.contains(u"    },\n    \"destination\""_s));
}

void TestExportRequest::jobIsReadAsItsRequest()
{
    const ReadRequest read = readExportRequest(guide::createdJob);
    QVERIFY(read.request);
    QCOMPARE(read.request->datasetId, u"5cf6bcf79ecc7c14530fe436"_s);
    QCOMPARE(read.request->mergePolicy.id, u"0bf16e61-90e9-4204-b8fa-ad250360957b"_s);
    QVERIFY(read.request->unknown.isEmpty());
    QVERIFY(read.request->destinationUnknown.isEmpty());
    QCOMPARE(kinds(read), (QList{ReadNote::Kind::FromJob, ReadNote::Kind::OtherSpelling, ReadNote::Kind::LeftOut}));
    QCOMPARE(read.notes.first().value, u"24115"_s);
    QVERIFY(read.notes.last().value.contains(u"destination.batchId"_s));
    // A request that happens to have a key called status is no job.
    const ReadRequest own = readExportRequest(u"{\"status\": \"x\", \"destination\": {\"batchId\": \"b\"}}"_s);
    QCOMPARE(own.request->unknown.size(), 1);
    QCOMPARE(own.request->destinationUnknown.size(), 1);
    QCOMPARE(kinds(own), (QList{ReadNote::Kind::UnknownKey, ReadNote::Kind::UnknownKey}));
    // Nor is a segment job, which has the keys of one but no request.
    const ReadRequest segments = readExportRequest(
        u"{\"id\": \"s-1\", \"status\": \"NEW\", \"segments\": [], \"metrics\": {}, \"creationTime\": 1}"_s);
    QVERIFY(!kinds(segments).contains(ReadNote::Kind::FromJob));
}

void TestExportRequest::formOf2018IsRead()
{
    const ReadRequest read = readExportRequest(
        u"{\"fields\": [\"a.b\", \"c\"], \"mergePolicyId\": \"mp\", \"model\": {\"name\": \"_xdm.context.profile\"},"
        " \"filter\": {\"segments\": [{\"id\": \"buyers:3\"}]}, \"destination\": {\"datasetId\": \"d\"}}"_s);
    QVERIFY(read.request);
    QCOMPARE(*read.request->fields, (QStringList{u"a.b"_s, u"c"_s}));
    QCOMPARE(read.request->mergePolicy.id, u"mp"_s);
    QCOMPARE(read.request->segments.first().segmentId, u"buyers"_s);
    QCOMPARE(read.request->schemaName, u"_xdm.context.profile"_s);
    QVERIFY(read.request->unknown.isEmpty());
    QCOMPARE(kinds(read), QList<ReadNote::Kind>(4, ReadNote::Kind::OldForm));
    const bool snapshotTold = std::any_of(read.notes.begin(), read.notes.end(), [](const ReadNote &note) {
        return note.value.contains(u"buyers:3"_s) && readNoteText(note).contains(u"buyers:3"_s);
    });
    QVERIFY(snapshotTold);
}

void TestExportRequest::repeatedSegmentIdsAreNoticedAndParted()
{
    const QString text = u"{\"filter\": {\"segments\": [{\"segmentId\": \"a\", \"segmentId\": \"b\",\n"
                         "  \"segmentNs\": \"ups\", \"segmentId\": \"c\"}]}}"_s;
    ReadRequest read = readExportRequest(text);
    QCOMPARE(read.request->segments.size(), 1);
    QCOMPARE(read.request->segments.first().segmentId, u"c"_s); // as the platform would take it
    QCOMPARE(kinds(read), QList<ReadNote::Kind>(2, ReadNote::Kind::RepeatedSegmentId));
    QString mended = text;
    while (!read.notes.isEmpty()) {
        QVERIFY(read.notes.first().repair);
        mended = read.notes.first().repair->appliedTo(mended);
        read = readExportRequest(mended);
        QVERIFY2(read.request, qPrintable(mended));
    }
    QCOMPARE(read.request->segments.size(), 3);
    QCOMPARE(read.request->segments.at(1).segmentId, u"b"_s);
    QCOMPARE(read.request->segments.at(1).segmentNs, u"ups"_s);

    const ReadRequest other = readExportRequest(u"{\"x\": 1, \"x\": 2, \"schema\": {\"name\": \"s\"}}"_s);
    QCOMPARE(kinds(other), (QList{ReadNote::Kind::RepeatedKey, ReadNote::Kind::UnknownKey}));
    QCOMPARE(other.request->unknown, (UnknownMembers{{u"x"_s, u"2"_s}}));
}

void TestExportRequest::oddValuesAreKeptUntilTheFormKnowsBetter()
{
    const QString text = u"{\"fields\":17,\"mergePolicy\":{\"version\":\"one\"},\"filter\":{},"
                         "\"destination\":{\"segmentPerBatch\":\"yes\"},\"schema\":null}"_s;
    ReadRequest read = readExportRequest(text);
    QCOMPARE(QJsonDocument::fromJson(compactJson(*read.request)), QJsonDocument::fromJson(text.toUtf8()));
    QCOMPARE(kinds(read), QList<ReadNote::Kind>(4, ReadNote::Kind::WrongType)); // {} says nothing
    ExportRequest request = *read.request;
    request.fields = QStringList{u"a"_s};
    request.schemaName = u"s"_s;
    request.segmentPerBatch = true;
    request.fromIngest = Timestamp(u"2025-01-01T00:00:00Z"_s);
    const QJsonObject written = QJsonDocument::fromJson(compactJson(request)).object();
    QCOMPARE(written.value("fields"_L1).toString(), u"a"_s);
    QCOMPARE(written.value("schema"_L1).toObject().value("name"_L1).toString(), u"s"_s);
    QCOMPARE(written.value("destination"_L1).toObject().value("segmentPerBatch"_L1).toBool(), true);
    QVERIFY(written.value("filter"_L1).toObject().contains("fromIngestTimestamp"_L1));
}

void TestExportRequest::parseErrors_data()
{
    using Kind = ParseError::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("mended"); // compact JSON of what all repairs lead to; empty: none is offered
    const auto row
        = [](const char *name, const char16_t *text, Kind kind, int line, int column, const char16_t *mended) {
              QTest::newRow(name) << QString::fromUtf16(text) << kind << line << column << QString::fromUtf16(mended);
          };
    row("empty", u"  \n ", Kind::Empty, 1, 1, u"");
    row("comma in object", u"{\"a\": 1\n \"b\": 2}", Kind::MissingComma, 2, 2, u"{\"a\":1,\"b\":2}");
    row("comma in array", u"{\"a\": [1 2]}", Kind::MissingComma, 1, 10, u"{\"a\":[1,2]}");
    row("semicolon", u"{\"a\": 1; \"b\": 2}", Kind::MissingComma, 1, 8, u"{\"a\":1,\"b\":2}");
    row("trailing in object", u"{\"a\": 1,\n}", Kind::TrailingComma, 1, 8, u"{\"a\":1}");
    row("trailing in array", u"{\"a\": [1, ]}", Kind::TrailingComma, 1, 9, u"{\"a\":[1]}");
    row("two commas", u"{\"a\": 1,, \"b\": 2}", Kind::Unexpected, 1, 9, u"{\"a\":1,\"b\":2}");
    row("single quotes", u"{'a': 'it is'}", Kind::SingleQuotes, 1, 2, u"{\"a\":\"it is\"}");
    row("typographic quotes", u"{“a”: „b“}", Kind::SingleQuotes, 1, 2, u"{\"a\":\"b\"}");
    row("bare key", u"{a: 1}", Kind::UnquotedKey, 1, 2, u"{\"a\":1}");
    row("missing colon", u"{\"a\" 1}", Kind::MissingColon, 1, 6, u"{\"a\":1}");
    row("equals", u"{\"a\" = 1}", Kind::MissingColon, 1, 6, u"{\"a\":1}");
    row("arrow", u"{\"a\" => 1}", Kind::MissingColon, 1, 6, u"{\"a\":1}");
    row("open object", u"{\"a\": {\"b\": [1", Kind::UnbalancedOpen, 1, 15, u"{\"a\":{\"b\":[1]}}");
    row("open after comma", u"{\"a\": 1,\n", Kind::UnbalancedOpen, 2, 1, u"{\"a\":1}");
    row("open after colon", u"{\"a\":", Kind::UnbalancedOpen, 1, 6, u"");
    row("closed too often", u"{\"a\": 1}}", Kind::UnbalancedClose, 1, 9, u"{\"a\":1}");
    row("wrong bracket", u"{\"a\": 1]", Kind::UnbalancedClose, 1, 8, u"{\"a\":1}");
    row("forgotten bracket", u"{\"a\": [1, 2}", Kind::UnbalancedClose, 1, 12, u"{\"a\":[1,2]}");
    row("open quote", u"{\"a\": \"b,\n \"c\": 1}", Kind::UnendedString, 1, 7, u"{\"a\":\"b\",\"c\":1}");
    row("broken line", u"{\"a\": \"b,\n  c\"}", Kind::ControlCharacter, 1, 10, u"{\"a\":\"b,c\"}");
    row("tab", u"{\"a\": \"b\tc\"}", Kind::ControlCharacter, 1, 9, u"{\"a\":\"b\\tc\"}");
    row("escape", u"{\"a\": \"C:\\data\"}", Kind::BadEscape, 1, 10, u"{\"a\":\"C:\\\\data\"}");
    row("leading zero", u"{\"a\": 007}", Kind::BadNumber, 1, 7, u"{\"a\":7}");
    row("bare id", u"{\"a\": 5b02}", Kind::BadNumber, 1, 7, u"{\"a\":\"5b02\"}");
    row("plus", u"{\"a\": +1}", Kind::BadNumber, 1, 7, u"{\"a\":1}");
    row("python", u"{\"a\": True, \"b\": None}", Kind::BadWord, 1, 7, u"{\"a\":true,\"b\":null}");
    row("bare word", u"{\"a\": realized}", Kind::BadWord, 1, 7, u"{\"a\":\"realized\"}");
    row("line comment", u"{\"a\": 1 // one\n}", Kind::Comment, 1, 9, u"{\"a\":1}");
    row("comment", u"/* x */ {\"a\": 1}", Kind::Comment, 1, 1, u"{\"a\":1}");
    row("hard blank", u"{\u00a0\"a\": 1}", Kind::Unexpected, 1, 2, u"{\"a\":1}");
    row("second object", u"{\"a\": 1} {\"b\": 2}", Kind::AfterEnd, 1, 10, u"");
    row("comma at the end", u"{\"a\": 1},", Kind::AfterEnd, 1, 9, u"{\"a\":1}");
    row("nonsense", u"@", Kind::Unexpected, 1, 1, u"");
}

void TestExportRequest::parseErrors()
{
    QFETCH(QString, text);
    QFETCH(ParseError::Kind, kind);
    QFETCH(QString, mended);
    const JsonText json = parseJson(text);
    QVERIFY(json.error);
    QCOMPARE(json.error->kind, kind);
    QTEST(json.error->line, "line");
    QTEST(json.error->column, "column");
    QVERIFY(!parseErrorText(*json.error).isEmpty());
    QCOMPARE(json.error->likelyRepair.has_value(), !mended.isEmpty());
    QCOMPARE(repairText(*json.error).isEmpty(), mended.isEmpty());
    if (!mended.isEmpty()) {
        const JsonText again = parseJson(repaired(text));
        QVERIFY2(again.root, qPrintable(repaired(text)));
        QCOMPARE(writeJson(*again.root, JsonForm::Compact), mended);
    }
}

void TestExportRequest::damagedTextNeverDoesHarm()
{
    test::RandomRequest random(7);
    static const QString odd = u"{}[]\",:'\\ \n\t/*0-.eEtfn\u00a0😀"_s + QChar(0xd83d);
    for (int i = 0; i < 1500; ++i) {
        QString text = prettyJson(random.next());
        for (int k = random.upTo(4); k >= 0; --k) {
            const qsizetype at = random.upTo(int(text.size()) - 1);
            if (random.chance(50))
                text.remove(at, 1 + random.upTo(5));
            else
                text.insert(at, odd.at(random.upTo(int(odd.size()) - 1)));
            if (text.isEmpty())
                text = u" "_s;
        }
        const ReadRequest read = readExportRequest(text);
        QVERIFY(read.request.has_value() != read.error.has_value());
        const bool strict = QJsonDocument::fromJson(text.toUtf8()).isObject();
        if (read.error) {
            QVERIFY(read.error->position >= 0 && read.error->position <= text.size());
            QVERIFY(read.error->line >= 1 && read.error->column >= 1);
            if (const auto &edit = read.error->likelyRepair) {
                QVERIFY(edit->position >= 0 && edit->length >= 0 && edit->position + edit->length <= text.size());
                QVERIFY(edit->appliedTo(text) != text);
            }
            repaired(text); // ends
        } else {
            QVERIFY2(strict || text.contains(u"\\u"_s) || text.contains(QChar(0xd83d)), qPrintable(text));
            const QString again = prettyJson(*read.request);
            QVERIFY(*readExportRequest(again).request
                    == *readExportRequest(prettyJson(*readExportRequest(again).request)).request);
        }
        readFieldList(text);
    }
}

void TestExportRequest::deepAndWideTextIsTaken()
{
    const JsonText deep = parseJson(QString(100'000, u'['));
    QCOMPARE(deep.error->kind, ParseError::Kind::TooDeep);
    QString wide = u"{"_s;
    for (int i = 0; i < 30'000; ++i)
        wide += u"\"k%1\":1,"_s.arg(i);
    wide.back() = u'}';
    const ReadRequest read = readExportRequest(wide);
    QCOMPARE(read.request->unknown.size(), 30'000);
    QCOMPARE(QString::fromUtf8(compactJson(*read.request)), wide);
}

void TestExportRequest::timestamps_data()
{
    using Problem = Timestamp::Problem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("guide") << u"2018-10-25T13:22:04-07:00"_s << Problem::None << qint64(1'540'498'924'000);
    QTest::newRow("UTC") << u"2025-03-01T00:00:00Z"_s << Problem::None << qint64(1'740'787'200'000);
    QTest::newRow("small letters") << u"2025-03-01t00:00:00.25z"_s << Problem::None << qint64(1'740'787'200'250);
    QTest::newRow("nanoseconds") << u"2025-03-01T00:00:00.123456789Z"_s << Problem::None << qint64(1'740'787'200'123);
    QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << Problem::None << qint64(1'483'228'799'000);
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << Problem::None << qint64(-1000);
    QTest::newRow("no zone") << u"2025-03-01T00:00:00"_s << Problem::NoZone << qint64(0);
    QTest::newRow("date only") << u"2025-03-01"_s << Problem::NotRfc3339 << qint64(0);
    QTest::newRow("no seconds") << u"2025-03-01T00:00Z"_s << Problem::NotRfc3339 << qint64(0);
    QTest::newRow("no such day") << u"2025-02-29T00:00:00Z"_s << Problem::NotRfc3339 << qint64(0);
    QTest::newRow("no such hour") << u"2025-02-28T24:00:00Z"_s << Problem::NotRfc3339 << qint64(0);
    QTest::newRow("blank") << u"2025-02-28 10:00:00Z"_s << Problem::NotRfc3339 << qint64(0);
    QTest::newRow("words") << u"yesterday"_s << Problem::NotRfc3339 << qint64(0);
    QTest::newRow("empty") << QString() << Problem::None << qint64(0);
}

void TestExportRequest::timestamps()
{
    QFETCH(QString, text);
    QFETCH(Timestamp::Problem, problem);
    QFETCH(qint64, ms);
    const Timestamp time(text);
    QCOMPARE(time.text(), text);
    QCOMPARE(time.problem(), problem);
    QCOMPARE(time.ms().value_or(0), ms);
    QCOMPARE(time.ms().has_value(), problem == Timestamp::Problem::None && !text.isEmpty());
    if (time.ms())
        QCOMPARE(Timestamp::fromMs(*time.ms()).ms(), time.ms());
    const QDateTime berlin(QDate(2025, 7, 1), QTime(9, 30), QTimeZone(7200));
    QCOMPARE(Timestamp::fromDateTime(berlin).text(), u"2025-07-01T09:30:00+02:00"_s);
}

void TestExportRequest::fieldListsAsPeoplePasteThem()
{
    const QStringList wanted{u"a.b"_s, u"_c"_s, u"d"_s};
    QCOMPARE(readFieldList(u"a.b,_c,d"_s), wanted);
    QCOMPARE(readFieldList(u" a.b, _c ,, d, a.b"_s), wanted);
    QCOMPARE(readFieldList(u"a.b\r\n_c\n\nd\n"_s), wanted);
    QCOMPARE(readFieldList(u"[\"a.b\", \"_c\", \"d\"]"_s), wanted);
    QCOMPARE(readFieldList(u"[\"a.b\", \"_c\", 'd',]"_s), wanted);
    QCOMPARE(readFieldList(u""_s), QStringList());
}

void TestExportRequest::copiedPythonGivesTheSameRequest()
{
    test::RandomRequest random(5);
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys,json,types\n"
                  "class P:\n"
                  "  def __init__(self, config): pass\n"
                  "  def createExportJob(self, exportDefinition):\n"
                  "    print(json.dumps(exportDefinition)); return {'id': 1, 'status': 'NEW'}\n"
                  "a=types.ModuleType('aepp'); c=types.ModuleType('aepp.customerprofile')\n"
                  "c.Profile=P; a.customerprofile=c\n"
                  "a.importConfigFile=lambda *x, **y: None\n"
                  "sys.modules['aepp']=a; sys.modules['aepp.customerprofile']=c\n"
                  "for part in sys.stdin.read().split('#####'): exec(part)\n"_s});
    if (!python.waitForStarted())
        QSKIP("no Python to compare with");
    QList<ExportRequest> requests;
    QStringList scripts;
    while (requests.size() < 20) {
        const ExportRequest request = *readExportRequest(prettyJson(random.next())).request;
        requests += request;
        scripts += copyAsPython(request, Connection());
    }
    python.write(scripts.join(u"#####"_s).toUtf8());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(20'000));
    QList<QByteArray> lines = python.readAllStandardOutput().split('\n');
    lines.removeAll("1 NEW");
    lines.removeAll("");
    QVERIFY2(lines.size() == requests.size(), python.readAllStandardError().constData());
    for (qsizetype i = 0; i < requests.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(lines.at(i)), QJsonDocument::fromJson(compactJson(requests.at(i))));
}

EXPORTDESK_TEST(TestExportRequest)
#include "tst_exportrequest.moc"
