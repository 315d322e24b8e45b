// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/fieldtree.h"
#include "models/exports/checktext.h"
#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/fixtext.h"
#include "models/exports/readtext.h"
#include "models/exports/requestfacts.h"
#include "models/exports/requestfixes.h"
#include "models/exports/requesttext.h"
#include "models/exports/selectionedits.h"
#include "models/exports/timewords.h"
#include "tests/exports/guide.h"
#include "tests/exports/randomrequest.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::FakeClock;

using Id = RequestCheck::Id;
using Fix = RequestCheck::Fix;
using Severity = RequestCheck::Severity;
using Section = RequestCheck::Section;

namespace
{

const qint64 now = 1'772'438'400'000; // 2026-03-02 08:00 UTC

/// A sandbox in which all that is asked for below exists.
RequestFacts allKnown()
{
    RequestFacts facts;
    facts.sandbox = u"dev"_s;
    facts.datasetsLoaded = facts.policiesLoaded = facts.segmentsLoaded = RequestFacts::Loaded::Yes;
    facts.datasets = {{u"target"_s, {u"Profile export"_s, DatasetTarget::Suitable, false}},
                      {u"crm"_s, {u"CRM"_s, DatasetTarget::Source, true}},
                      {u"snapshot"_s, {u"Profile-Snapshot-Export"_s, DatasetTarget::System, false}},
                      {u"tagged"_s, {u"Tagged"_s, DatasetTarget::Suitable, true}}};
    facts.policies = {{u"mp"_s, {u"Default timebased"_s, u"_xdm.context.profile"_s, 3, true, {}}},
                      {u"prec"_s, {u"Loyalty first"_s, u"_xdm.context.profile"_s, 1, false, {u"Web"_s}}},
                      {u"other"_s, {u"Accounts"_s, u"_xdm.context.account"_s, 1, false, {}}}};
    facts.segments
        = {{u"s1"_s, {u"Buyers"_s, u"mp"_s}}, {u"s2"_s, {u"Lapsed"_s, u"prec"_s}}, {u"s3"_s, {u"Loyal"_s, u"mp"_s}}};
    facts.profileField = [](const QString &path) {
        return path == "old"_L1 ? RequestFacts::Field::Deprecated
            : (path.startsWith("person"_L1) && !path.contains(u' ')) || path == "identityMap"_L1
            ? RequestFacts::Field::Known
            : RequestFacts::Field::Unknown;
    };
    facts.profileFieldSpelled
        = [](const QString &path) { return path.toCaseFolded() == "person.name"_L1 ? u"person.name"_s : QString(); };
    facts.eventFieldSpelled
        = [](const QString &path) { return path.toCaseFolded() == "web.a"_L1 ? u"web.a"_s : QString(); };
    facts.eventField = [](const QString &path) {
        return path.startsWith("web"_L1) && !path.contains(u';') ? RequestFacts::Field::Known
                                                                 : RequestFacts::Field::Unknown;
    };
    facts.sampledProfiles = 5000;
    facts.sampledAtMs = now - 3 * 3'600'000;
    facts.nowMs = now;
    return facts;
}

SegmentChoice segment(const QString &id, const QStringList &status = {u"realized"_s})
{
    SegmentChoice segment;
    segment.segmentId = id;
    segment.segmentNs = u"ups"_s;
    segment.status = status;
    return segment;
}

/// Nothing is wrong with it.
ExportRequest good()
{
    ExportRequest request = ExportRequest::blank();
    request.fields = QStringList{u"person.name"_s};
    request.mergePolicy.id = u"mp"_s;
    request.datasetId = u"target"_s;
    return request;
}

std::optional<RequestCheck> find(const QList<RequestCheck> &checks, Id id)
{
    for (const RequestCheck &check : checks) {
        if (check.id == id)
            return check;
    }
    return {};
}

int worst(const QList<RequestCheck> &checks)
{
    int worst = 0;
    for (const RequestCheck &check : checks)
        worst = qMax(worst, int(check.severity));
    return worst;
}

using Change = std::function<void(ExportRequest &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestExportComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownWayToFailIsReported_data();
    void everyKnownWayToFailIsReported();
    void anotherLetterCaseNamesOneField();
    void aGoodRequestHasNothingButGoodNews();
    void whatBecomesOfTheRowsIsSaid();
    void whatIsNotLoadedIsNoError();
    void identicalExportsAreTold();
    void runsOfThePlatformAreWarnedOf();
    void everyCheckHasASentence();
    void switchingTheKindThrowsNothingAway();
    void formAndTextStayInStep();
    void brokenTextIsKeptAndMended();
    void anEditInTheFormDuringABrokenTextCanBeUndone();
    void typingIsOneStepOfUndo();
    void signalsNameWhatChanged();
    void importTakesJsonAndJobs();
    void fixesAreStepsOfUndo();
    void randomEditsAreUndoneCompletely();
    void randomRequestsSurviveTheForm();
};

void TestExportComposer::everyKnownWayToFailIsReported_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Id>("id");
    QTest::addColumn<Section>("section");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<Fix>("fix");
    const auto row = [](const char *name, Id id, Section section, Severity severity, Fix fix, const Change &change) {
        QTest::newRow(name) << change << id << section << severity << fix;
    };
    const auto time = [](const char16_t *text) { return Timestamp(QString::fromUtf16(text)); };
    const auto events = [](const Timestamp &from, const Timestamp &to) {
        EventChoice choice;
        choice.from = from;
        choice.to = to;
        return choice;
    };
    const Timestamp noZone = time(u"2026-01-01T00:00:00");
    const Timestamp bad = time(u"yesterday");
    const Timestamp early = time(u"2026-01-01T00:00:00Z");
    const Timestamp late = time(u"2026-02-01T01:00:00+01:00");
    constexpr auto error = Severity::Error;
    constexpr auto warning = Severity::Warning;

    row("no schema", Id::SchemaNameMissing, Section::What, error, Fix::SetSchemaName,
        [](auto &r) { r.schemaName.clear(); });
    row("other schema", Id::SchemaNameUnusual, Section::What, warning, Fix::SetSchemaName,
        [](auto &r) { r.schemaName = u"_xdm.context.account"_s; });
    row("since: bad", Id::FromIngestBad, Section::What, error, Fix::None, [=](auto &r) { r.fromIngest = bad; });
    row("since: no zone", Id::FromIngestNoZone, Section::What, error, Fix::AddZone,
        [=](auto &r) { r.fromIngest = noZone; });
    row("since: future", Id::FromIngestInFuture, Section::What, warning, Fix::None,
        [=](auto &r) { r.fromIngest = time(u"2031-01-01T00:00:00Z"); });
    row("unknown field", Id::FieldsUnknown, Section::Fields, error, Fix::RemoveUnknownFields, [](auto &r) {
        r.fields = QStringList{u"person.name"_s, u"shoe.size"_s};
    });
    row("deprecated field", Id::FieldsDeprecated, Section::Fields, warning, Fix::None,
        [](auto &r) { r.fields = QStringList{u"old"_s}; });
    row("repeated field", Id::FieldsRepeated, Section::Fields, warning, Fix::RemoveRepeatedFields, [](auto &r) {
        r.fields = QStringList{u"person"_s, u"person"_s};
    });
    row("no field", Id::FieldsNoneChosen, Section::Fields, warning, Fix::AllFields,
        [](auto &r) { r.fields = QStringList(); });
    row("unknown event field", Id::EventFieldsUnknown, Section::Events, error, Fix::RemoveUnknownEventFields,
        [=](auto &r) {
            r.events = events(early, {});
            r.events->fields = QStringList{u"web"_s, u"person.name"_s};
        });
    row("repeated event field", Id::EventFieldsRepeated, Section::Events, warning, Fix::RemoveRepeatedEventFields,
        [=](auto &r) {
            r.events = events(early, {});
            r.events->fields = QStringList{u"web"_s, u"web"_s};
        });
    row("no event field", Id::EventFieldsNoneChosen, Section::Events, warning, Fix::AllEventFields, [=](auto &r) {
        r.events = events(early, {});
        r.events->fields = QStringList();
    });
    row("all events ever", Id::EventsWithoutLowerBound, Section::Events, warning, Fix::None,
        [=](auto &r) { r.events = EventChoice(); });
    row("events from: bad", Id::EventsFromBad, Section::Events, error, Fix::None,
        [=](auto &r) { r.events = events(bad, {}); });
    row("events from: no zone", Id::EventsFromNoZone, Section::Events, error, Fix::AddZone,
        [=](auto &r) { r.events = events(noZone, {}); });
    row("events to: bad", Id::EventsToBad, Section::Events, error, Fix::None,
        [=](auto &r) { r.events = events(early, bad); });
    row("events to: no zone", Id::EventsToNoZone, Section::Events, error, Fix::AddZone,
        [=](auto &r) { r.events = events(early, noZone); });
    row("events from after to", Id::EventsFromNotBeforeTo, Section::Events, error, Fix::SwapEventTimes,
        [=](auto &r) { r.events = events(late, early); });
    row("events from equals to in another zone", Id::EventsFromNotBeforeTo, Section::Events, error, Fix::None,
        [=](auto &r) { r.events = events(late, time(u"2026-02-01T00:00:00Z")); });
    row("segment without id", Id::SegmentIdMissing, Section::Segments, error, Fix::RemoveOddSegments, [](auto &r) {
        r.segments = {segment(u"s1"_s), SegmentChoice()};
    });
    row("odd segment", Id::SegmentEntryOdd, Section::Segments, error, Fix::RemoveOddSegments, [](auto &r) {
        SegmentChoice odd;
        odd.odd = u"17"_s;
        r.segments = {odd, segment(u"s1"_s)};
    });
    row("the only segment without id", Id::SegmentIdMissing, Section::Segments, error, Fix::None,
        [](auto &r) { r.segments = {SegmentChoice()}; });
    row("empty list of segments", Id::SegmentsEmptyList, Section::Segments, error, Fix::ConfirmAllProfiles,
        [](auto &r) {
            r.filterUnknown = {{u"segments"_s, u"[]"_s}};
        });
    row("value of another type", Id::ValueOdd, Section::Destination, error, Fix::None, [](auto &r) {
        r.datasetId.clear();
        r.destinationUnknown = {{u"datasetId"_s, u"{\"id\":\"target\"}"_s}};
    });
    row("placeholder", Id::PlaceholderLeft, Section::Destination, error, Fix::None,
        [](auto &r) { r.datasetId = u"{{EXPORT_DATASET}}"_s; });
    row("since: repairable", Id::FromIngestBad, Section::What, error, Fix::RepairTimes,
        [=](auto &r) { r.fromIngest = time(u"2026-01-01T00:00:00+0100"); });
    row("fields with blanks between them", Id::FieldsUnknown, Section::Fields, error, Fix::SplitFields, [](auto &r) {
        r.fields = QStringList{u"person.name; person.birth identityMap"_s, u"person"_s};
    });
    row("event fields with blanks between them", Id::EventFieldsUnknown, Section::Events, error, Fix::SplitEventFields,
        [=](auto &r) {
            r.events = events(early, {});
            r.events->fields = QStringList{u"  web.a;web.b"_s};
        });
    row("fields in another letter case", Id::FieldsUnknown, Section::Fields, error, Fix::CorrectFieldCase, [](auto &r) {
        r.fields = QStringList{u"identityMap"_s, u"Person.Name"_s};
    });
    row("event fields in another letter case", Id::EventFieldsUnknown, Section::Events, error,
        Fix::CorrectEventFieldCase, [=](auto &r) {
            r.events = events(early, {});
            r.events->fields = QStringList{u"WEB.A"_s};
        });
    row("only unknown fields", Id::FieldsUnknown, Section::Fields, error, Fix::None,
        [](auto &r) { r.fields = QStringList{u"shoe.size"_s}; });
    row("duplicate segment", Id::SegmentRepeated, Section::Segments, error, Fix::RemoveRepeatedSegments, [](auto &r) {
        r.segments = {segment(u"s1"_s), segment(u"s1"_s)};
        r.segments.last().segmentNs = u"UPS"_s;
    });
    row("unknown segment", Id::SegmentUnknown, Section::Segments, error, Fix::None,
        [](auto &r) { r.segments = {segment(u"s9"_s)}; });
    row("no status", Id::SegmentStatusMissing, Section::Segments, warning, Fix::SetStatusRealized,
        [](auto &r) { r.segments = {segment(u"s1"_s, {})}; });
    row("old status", Id::SegmentStatusOld, Section::Segments, warning, Fix::StatusWithoutExisting, [](auto &r) {
        r.segments = {segment(u"s1"_s, {u"realized"_s, u"existing"_s})};
    });
    row("only the old status", Id::SegmentStatusOld, Section::Segments, warning, Fix::None,
        [](auto &r) { r.segments = {segment(u"s1"_s, {u"existing"_s})}; });
    row("unknown status", Id::SegmentStatusUnknown, Section::Segments, error, Fix::None,
        [](auto &r) { r.segments = {segment(u"s1"_s, {u"exiting"_s})}; });
    row("per batch without segments", Id::PerBatchWithoutSegments, Section::Segments, error, Fix::DropPerBatch,
        [](auto &r) { r.segmentPerBatch = true; });
    row("per batch is slow", Id::PerBatchIsSlow, Section::Segments, warning, Fix::DropPerBatch, [](auto &r) {
        r.segmentPerBatch = true;
        r.segments = {segment(u"s1"_s)};
    });
    row("qualified without segments", Id::QualifiedWithoutSegments, Section::Segments, error, Fix::None,
        [=](auto &r) { r.qualifiedFrom = early; });
    row("qualified from: bad", Id::QualifiedFromBad, Section::Segments, error, Fix::None, [=](auto &r) {
        r.segments = {segment(u"s1"_s)};
        r.qualifiedFrom = bad;
    });
    row("qualified from: no zone", Id::QualifiedFromNoZone, Section::Segments, error, Fix::AddZone, [=](auto &r) {
        r.segments = {segment(u"s1"_s)};
        r.qualifiedFrom = noZone;
    });
    row("qualified to: bad", Id::QualifiedToBad, Section::Segments, error, Fix::None, [=](auto &r) {
        r.segments = {segment(u"s1"_s)};
        r.qualifiedTo = bad;
    });
    row("qualified to: no zone", Id::QualifiedToNoZone, Section::Segments, error, Fix::AddZone, [=](auto &r) {
        r.segments = {segment(u"s1"_s)};
        r.qualifiedTo = noZone;
    });
    row("qualified from after to", Id::QualifiedFromNotBeforeTo, Section::Segments, error, Fix::SwapQualificationTimes,
        [=](auto &r) {
            r.segments = {segment(u"s1"_s)};
            r.qualifiedFrom = late;
            r.qualifiedTo = early;
        });
    row("segments of several policies", Id::PolicyNeeded, Section::MergePolicy, error, Fix::ChoosePolicy, [](auto &r) {
        r.mergePolicy = {};
        r.segments = {segment(u"s1"_s), segment(u"s2"_s)};
    });
    row("unknown policy", Id::PolicyUnknown, Section::MergePolicy, error, Fix::UseDefaultPolicy,
        [](auto &r) { r.mergePolicy.id = u"nope"_s; });
    row("policy of another class", Id::PolicyOtherClass, Section::MergePolicy, error, Fix::UseDefaultPolicy,
        [](auto &r) { r.mergePolicy.id = u"other"_s; });
    row("policy's version", Id::PolicyVersionUnknown, Section::MergePolicy, error, Fix::DropPolicyVersion,
        [](auto &r) { r.mergePolicy.version = 4; });
    row("version alone", Id::PolicyVersionWithoutId, Section::MergePolicy, error, Fix::DropPolicyVersion, [](auto &r) {
        r.mergePolicy.id.clear();
        r.mergePolicy.version = 1;
    });
    row("another policy than the segment's", Id::PolicyNotSegments, Section::MergePolicy, warning, Fix::None,
        [](auto &r) { r.segments = {segment(u"s2"_s)}; });
    row("policy drops datasets", Id::PolicyDropsDatasets, Section::MergePolicy, warning, Fix::None,
        [](auto &r) { r.mergePolicy.id = u"prec"_s; });
    row("no dataset", Id::DatasetMissing, Section::Destination, error, Fix::ChooseDataset,
        [](auto &r) { r.datasetId.clear(); });
    row("other sandbox's dataset", Id::DatasetUnknown, Section::Destination, error, Fix::ChooseDataset,
        [](auto &r) { r.datasetId = u"elsewhere"_s; });
    row("dataset's schema", Id::DatasetUnsuitable, Section::Destination, error, Fix::CreateDataset,
        [](auto &r) { r.datasetId = u"crm"_s; });
    row("system dataset", Id::DatasetUnsuitable, Section::Destination, error, Fix::CreateDataset,
        [](auto &r) { r.datasetId = u"snapshot"_s; });
    row("dataset of another class", Id::DatasetOtherClass, Section::Destination, error, Fix::SetSchemaName,
        [](auto &r) { r.schemaName = u"_xdm.context.account"_s; });
    row("dataset flows back", Id::DatasetTagged, Section::Destination, warning, Fix::ChooseDataset,
        [](auto &r) { r.datasetId = u"tagged"_s; });
    row("unknown keys", Id::UnknownKeys, Section::Request, warning, Fix::None, [](auto &r) {
        r.destinationUnknown = {{u"x"_s, u"1"_s}};
    });
    const auto foreign = [&row](const char *name, const Change &change) {
        row(name, Id::ForeignKeys, Section::Request, error, Fix::SendForeignKeys, change);
    };
    foreign("misspelt segments", [](auto &r) { r.filterUnknown = {{u"segmnts"_s, u"[{}]"_s}}; });
    foreign("misspelt status", [](auto &r) {
        r.segments = {segment(u"s1"_s)};
        r.segments.last().unknown = {{u"stauts"_s, u"[]"_s}};
    });
    foreign("misspelt start", [](auto &r) { r.qualificationUnknown = {{u"start"_s, u"\"\""_s}}; });
    foreign("misspelt policy", [](auto &r) { r.mergePolicy.unknown = {{u"policyId"_s, u"\"p\""_s}}; });
    foreign("misspelt event fields", [](auto &r) {
        r.events = EventChoice();
        r.events->unknown = {{u"feilds"_s, u"\"a\""_s}};
    });
    foreign("misspelt event time", [](auto &r) {
        r.events = EventChoice();
        r.events->filterUnknown = {{u"fromTimestamp"_s, u"\"2026-01-01T00:00:00Z\""_s}};
    });
    row("a key in two spellings", Id::SpelledTwice, Section::Destination, error, Fix::None, [](auto &r) {
        r.destinationUnknown = {{u"dataSetId"_s, u"\"5c1a\""_s}};
    });
    row("documented keys of a job", Id::UnknownKeys, Section::Request, warning, Fix::None, [](auto &r) {
        r.unknown = {{u"jobType"_s, u"\"BATCH\""_s}};
    });
    row("foreign keys", Id::ForeignKeys, Section::Request, error, Fix::SendForeignKeys, [](auto &r) {
        r.unknown = {{u"records"_s, u"[]"_s}, {u"link"_s, u"{}"_s}};
    });
    row("secret", Id::SecretInRequest, Section::Request, error, Fix::None, [](auto &r) {
        r.filterUnknown = {{u"client_secret"_s, u"\"p8e-made-up-1\""_s}};
    });
    row("token as a field", Id::SecretInRequest, Section::Request, error, Fix::None,
        [](auto &r) { r.fields = QStringList{u"eyJhbGciOiJSUzI1NiJ9.bWFkZQ.x"_s}; });
}

void TestExportComposer::everyKnownWayToFailIsReported()
{
    QFETCH(Change, change);
    QFETCH(Id, id);
    QFETCH(Section, section);
    QFETCH(Severity, severity);
    QFETCH(Fix, fix);
    const RequestFacts facts = allKnown();
    ExportRequest request = good();
    change(request);
    const QList<RequestCheck> checks = checkRequest(request, facts);
    const auto check = find(checks, id);
    QVERIFY(check);
    QCOMPARE(check->section, section);
    QCOMPARE(check->severity, severity);
    QCOMPARE(check->fix, fix);
    QCOMPARE(hasErrors(checks), worst(checks) == int(Severity::Error));
    const QString sentence = checkText(*check);
    QVERIFY2(sentence.size() > 10 && !sentence.contains(u'%'), qPrintable(sentence));
    for (const QString &argument : check->arguments) {
        const bool isTime = Timestamp(argument).ms().has_value();
        QVERIFY2(isTime || sentence.contains(argument), qPrintable(sentence + u" / "_s + argument));
    }
    QCOMPARE(fixText(fix).isEmpty(), fix == Fix::None);
    if (fix != Fix::None && !isChoice(fix)) {
        const ExportRequest fixed = fixedRequest(request, fix, facts);
        QVERIFY(!(fixed == request));
        QVERIFY2(!find(checkRequest(fixed, facts), id), "the fix does not mend it");
    } else {
        QVERIFY(fixedRequest(request, fix, facts) == request);
    }
}

void TestExportComposer::anotherLetterCaseNamesOneField()
{
    const auto node = [](const QString &path) {
        FieldNode one;
        one.path = one.key = path;
        return one;
    };
    QList<FieldNode> nodes{node(u"tier"_s), node(u"Rank"_s), node(u"rank"_s)};
    for (int i = 0; i < nodes.size(); ++i)
        nodes[i].end = i + 1;
    const auto spelled = spellingOracle(FieldTree(u"s"_s, u"S"_s, u"1"_s, nodes));
    QCOMPARE(spelled(u"TIER"_s), u"tier"_s);
    QCOMPARE(spelled(u"RANK"_s), QString()); // two fields
    QCOMPARE(spelled(u"tiers"_s), QString());
    QVERIFY(!spellingOracle(FieldTree()));
}

void TestExportComposer::aGoodRequestHasNothingButGoodNews()
{
    ExportRequest request = good();
    request.segments = {segment(u"s1"_s), segment(u"s3"_s)};
    request.events = EventChoice();
    request.events->from = Timestamp(u"2026-01-01T00:00:00Z"_s);
    const QList<RequestCheck> checks = checkRequest(request, allKnown());
    for (const RequestCheck &check : checks)
        QVERIFY2(check.severity == Severity::Ok, qPrintable(checkText(check)));
    for (const Id id : {Id::ContentOk, Id::SizeEstimate, Id::FieldsOk, Id::EventsOk, Id::SegmentsOk,
                        Id::RowsKeepAllMemberships, Id::PolicyOk, Id::DatasetOk})
        QVERIFY(find(checks, id));
    QCOMPARE(find(checks, Id::DatasetOk)->arguments, QStringList{u"Profile export"_s});
    request.mergePolicy = {};
    QCOMPARE(find(checkRequest(request, allKnown()), Id::PolicyOfSegment)->arguments,
             QStringList{u"Default timebased"_s});
    request.segments.clear();
    QCOMPARE(find(checkRequest(request, allKnown()), Id::PolicyDefault)->arguments,
             QStringList{u"Default timebased"_s});
}

void TestExportComposer::whatBecomesOfTheRowsIsSaid()
{
    const qint64 day = 86'400'000;
    const auto found = [](RequestFacts facts, int exports, qint64 expiresMs) {
        facts.datasets[u"target"_s].exports = exports;
        facts.datasets[u"target"_s].expiresMs = expiresMs;
        QHash<Id, Severity> severities;
        for (const RequestCheck &check : checkRequest(good(), facts)) {
            severities.insert(check.id, check.severity);
            if (check.id == Id::DatasetHoldsExports)
                return std::pair(severities, checkText(check));
        }
        return std::pair(severities, QString());
    };
    const auto [many, sentence] = found(allKnown(), 14, -1);
    QCOMPARE(many.value(Id::DatasetHoldsExports, Severity::Error), Severity::Ok);
    QVERIFY(sentence.contains("14"_L1) && sentence.contains("none is replaced"_L1));
    for (const int none : {-1, 0})
        QVERIFY(!found(allKnown(), none, -1).first.contains(Id::DatasetHoldsExports));
    QCOMPARE(found(allKnown(), 0, now + 9 * day).first.value(Id::DatasetExpiresSoon), Severity::Warning);
    const auto later = found(allKnown(), 0, now + 40 * day).first;
    QVERIFY(!later.contains(Id::DatasetExpiresSoon));
    QCOMPARE(later.value(Id::DatasetExpires, Severity::Error), Severity::Ok);
    const auto never = found(allKnown(), 0, -1).first;
    QVERIFY(!never.contains(Id::DatasetExpires) && !never.contains(Id::DatasetExpiresSoon));
}

void TestExportComposer::whatIsNotLoadedIsNoError()
{
    ExportRequest request = good();
    request.segments = {segment(u"s9"_s)};
    request.events = EventChoice();
    request.events->from = Timestamp(u"2026-01-01T00:00:00Z"_s);
    request.events->fields = QStringList{u"a"_s};
    const QList<RequestCheck> checks = checkRequest(request, {});
    QVERIFY(!hasErrors(checks));
    for (const Id id : {Id::FieldsNotChecked, Id::EventFieldsNotChecked, Id::PolicyNotChecked, Id::DatasetNotChecked})
        QCOMPARE(find(checks, id)->severity, Severity::Warning);
    QVERIFY(!find(checks, Id::SizeEstimate));
}

void TestExportComposer::identicalExportsAreTold()
{
    RequestFacts facts = allKnown();
    facts.twins.insert(fingerprint(good()), {{u"31007"_s, now - 120'000, true}, {u""_s, now - 5'000, false}});
    const QList<RequestCheck> checks = checkRequest(good(), facts);
    QVERIFY(checkText(*find(checks, Id::IdenticalRunning)).contains(u"31007"_s));
    QCOMPARE(find(checks, Id::IdenticalRecent)->severity, Severity::Warning);
    ExportRequest other = good();
    other.emptyProfiles = true;
    QVERIFY(!find(checkRequest(other, facts), Id::IdenticalRunning));
    // However many there are: one warning that counts them and names the newest.
    facts.twins.clear();
    for (int i = 0; i < 6; ++i)
        facts.twins[fingerprint(good())].append({QString::number(31000 + i), now - (i + 1) * 60'000, true});
    const QList<RequestCheck> several = checkRequest(good(), facts);
    const auto isTwin = [](const RequestCheck &check) { return check.id == Id::IdenticalRunning; };
    QCOMPARE(std::count_if(several.begin(), several.end(), isTwin), 1);
    QCOMPARE(find(several, Id::IdenticalRunning)->count, 6);
    QCOMPARE(find(several, Id::IdenticalRunning)->arguments.first(), u"31000"_s);
    QVERIFY(checkText(*find(several, Id::IdenticalRunning)).contains(u'6'));
}

void TestExportComposer::runsOfThePlatformAreWarnedOf()
{
    RequestFacts facts = allKnown();
    QVERIFY(!find(checkRequest(good(), facts), Id::PlatformRuns));
    facts.ownRun = {now + 600'000, false};
    const QList<RequestCheck> soon = checkRequest(good(), facts);
    QCOMPARE(find(soon, Id::PlatformRuns)->severity, Severity::Warning); // the launch stays possible
    QVERIFY(!hasErrors(soon));
    QVERIFY(checkText(*find(soon, Id::PlatformRuns)).contains(timeWords(Timestamp::fromMs(now + 600'000))));
    facts.ownRun = {now + 600'000, true};
    QVERIFY(checkText(*find(checkRequest(good(), facts), Id::PlatformRuns))
            != checkText(*find(soon, Id::PlatformRuns)));
}

void TestExportComposer::everyCheckHasASentence()
{
    // The enumeration is walked section by section; a value without a sentence fails.
    const auto sectionOf = [](Id id) {
        return id < Id::FieldsOk   ? Section::What
            : id < Id::EventsOk    ? Section::Fields
            : id < Id::SegmentsOk  ? Section::Events
            : id < Id::PolicyOk    ? Section::Segments
            : id < Id::DatasetOk   ? Section::MergePolicy
            : id < Id::UnknownKeys ? Section::Destination
                                   : Section::Request;
    };
    for (int i = 0; i <= int(Id::PlaceholderLeft); ++i) {
        RequestCheck check{Severity::Ok, Id(i), sectionOf(Id(i)), {u"1"_s, u"2"_s, u"3"_s}, 2, Fix::None};
        QVERIFY2(!checkText(check).isEmpty(), qPrintable(QString::number(i)));
        check.arguments = QStringList(20, u"x.y"_s); // a long list is cut
        QVERIFY(checkText(check).size() < 400);
    }
    for (int i = 1; i <= int(Fix::UseLastValues); ++i)
        QVERIFY(!fixText(Fix(i)).isEmpty());
    for (const Severity severity : {Severity::Ok, Severity::Warning, Severity::Error})
        QVERIFY(!severityText(severity).isEmpty());
}

void TestExportComposer::switchingTheKindThrowsNothingAway()
{
    FakeClock clock;
    ExportComposer composer(clock);
    const QStringList fields{u"person.name"_s, u"personalEmail"_s};
    ContentEdits(composer).setFields(fields);
    ContentEdits(composer).setContentKind(ContentKind::ProfilesAndEvents);
    ContentEdits(composer).setEventFields(QStringList{u"web.name"_s});
    ContentEdits(composer).setEventsFrom(Timestamp(u"2026-01-01T00:00:00Z"_s));
    const ExportRequest both = composer.request();

    ContentEdits(composer).setContentKind(ContentKind::EventsOnly);
    QCOMPARE(*composer.request().fields, QStringList{u"identityMap"_s});
    QCOMPARE(composer.state().chosenFields(), fields);
    ContentEdits(composer).setContentKind(ContentKind::Profiles);
    QVERIFY(!composer.request().events);
    QCOMPARE(*composer.request().fields, fields);
    QCOMPARE(composer.state().chosenEventFields(), QStringList{u"web.name"_s});
    ContentEdits(composer).setContentKind(ContentKind::EventsOnly);
    QCOMPARE(composer.contentKind(), ContentKind::EventsOnly);
    ContentEdits(composer).setContentKind(ContentKind::ProfilesAndEvents);
    QVERIFY(composer.request() == both);

    ContentEdits(composer).setFields(std::nullopt);
    QCOMPARE(composer.state().chosenFields(), fields);
    ContentEdits(composer).setEventFields(std::nullopt);
    QCOMPARE(composer.state().chosenEventFields(), QStringList{u"web.name"_s});
    ContentEdits(composer).setContentKind(ContentKind::EventsOnly);
    ContentEdits(composer).setContentKind(ContentKind::ProfilesAndEvents);
    QVERIFY(!composer.request().fields); // it was "all fields"

    composer.clear();
    ContentEdits(composer).setFields(QStringList{u"identityMap"_s}); // profiles, but only their identities
    QCOMPARE(composer.contentKind(), ContentKind::Profiles);
    ContentEdits(composer).setContentKind(ContentKind::ProfilesAndEvents);
    QCOMPARE(composer.contentKind(), ContentKind::ProfilesAndEvents);
}

void TestExportComposer::formAndTextStayInStep()
{
    FakeClock clock;
    ExportComposer composer(clock);
    QVERIFY(composer.isBlank());
    QCOMPARE(composer.jsonText(), u"{\n  \"schema\": {\n    \"name\": \"_xdm.context.profile\"\n  }\n}"_s);
    QSignalSpy text(&composer, &ExportComposer::jsonTextChanged);
    RequestText(composer).setText(guide::eventsOnly);
    QCOMPARE(text.size(), 1);
    QCOMPARE(composer.jsonText(), guide::eventsOnly); // as typed, not as we would write it
    QCOMPARE(composer.contentKind(), ContentKind::EventsOnly);
    QCOMPARE(composer.request().datasetId, u"5b020a27e7040801dedba61b"_s);
    SelectionEdits(composer).setDatasetId(u"5b020a27e7040801dedba61b"_s); // nothing new: the text stays as typed
    QCOMPARE(composer.jsonText(), guide::eventsOnly);
    SelectionEdits(composer).setDatasetId(u"d"_s);
    QCOMPARE(composer.jsonText(), prettyJson(composer.request()));
    QVERIFY(composer.jsonText().contains(u"\"datasetId\": \"d\""_s));
    QVERIFY(composer.inStep());
    // A key we do not know stays through edits in the form.
    RequestText(composer).setText(u"{\"x-later\": {\"a\": [1.0]}, \"schema\": {\"name\": \"s\"}}"_s);
    SelectionEdits(composer).setSegmentPerBatch(true);
    QVERIFY(composer.jsonText().contains(u"\"x-later\": {\n    \"a\": [1.0]\n  }"_s));
    QVERIFY(find(composer.checker().checks(), Id::ForeignKeys));
}

void TestExportComposer::brokenTextIsKeptAndMended()
{
    FakeClock clock;
    ExportComposer composer(clock);
    RequestText(composer).importText(guide::jobAsPrinted);
    QVERIFY(!composer.inStep());
    QCOMPARE(composer.parseError()->line, 15);
    QVERIFY(!composer.launchable());
    const QString broken = composer.jsonText();
    QVERIFY(broken.contains(u"}\n    \"destination\""_s));
    QVERIFY(composer.request() == ExportRequest::blank());
    QSignalSpy reading(&composer, &ExportComposer::readingChanged);
    RequestText(composer).repairError();
    QCOMPARE(reading.size(), 1);
    QVERIFY(composer.inStep());
    QCOMPARE(composer.contentKind(), ContentKind::ProfilesAndEvents);
    QCOMPARE(composer.request().events->from.text(), u"2018-10-25T13:22:04-07:00"_s);
    composer.undo();
    QCOMPARE(composer.jsonText(), broken);
    QVERIFY(!composer.inStep());
    composer.redo();
    QVERIFY(composer.inStep());
    composer.undo();
    RequestText(composer).discard();
    QVERIFY(composer.inStep());
    QVERIFY(composer.isBlank());
    composer.undo();
    QCOMPARE(composer.jsonText(), broken);
}

void TestExportComposer::anEditInTheFormDuringABrokenTextCanBeUndone()
{
    FakeClock clock;
    ExportComposer composer(clock);
    SelectionEdits(composer).setDatasetId(u"d"_s);
    RequestText(composer).setText(u"{\"destination\": {"_s);
    QCOMPARE(composer.request().datasetId, u"d"_s);
    SelectionEdits(composer).setDatasetId(u"d"_s); // no change, so the text stays
    QCOMPARE(composer.jsonText(), u"{\"destination\": {"_s);
    ContentEdits(composer).setEmptyProfiles(true);
    QVERIFY(composer.inStep());
    QCOMPARE(composer.jsonText(), prettyJson(composer.request()));
    QCOMPARE(composer.request().datasetId, u"d"_s);
    composer.undo();
    QCOMPARE(composer.jsonText(), u"{\"destination\": {"_s);
    QVERIFY(!composer.inStep());
}

void TestExportComposer::typingIsOneStepOfUndo()
{
    FakeClock clock;
    ExportComposer composer(clock);
    const QString before = composer.jsonText();
    for (int i = 1; i <= guide::profilesOnly.size(); ++i) {
        RequestText(composer).setText(guide::profilesOnly.left(i));
        clock.advance(std::chrono::milliseconds(120));
    }
    QVERIFY(composer.inStep());
    clock.advance(std::chrono::seconds(2));
    RequestText(composer).setText(guide::profilesOnly + u' ');
    composer.undo();
    QCOMPARE(composer.jsonText(), guide::profilesOnly);
    composer.undo();
    QCOMPARE(composer.jsonText(), before);
    QVERIFY(!composer.canUndo());
    composer.redo();
    composer.redo();
    QCOMPARE(composer.jsonText(), guide::profilesOnly + u' ');
    QVERIFY(!composer.canRedo());
    composer.undo();
    ContentEdits(composer).setEmptyProfiles(true);
    ContentEdits(composer).setEmptyProfiles(false); // two clicks are two steps
    composer.undo();
    QCOMPARE(composer.request().emptyProfiles, std::optional(true));
    QVERIFY(composer.canRedo());
}

void TestExportComposer::signalsNameWhatChanged()
{
    FakeClock clock;
    ExportComposer composer(clock);
    QStringList heard;
    const auto hear = [&](auto &sender, auto signal, const QString &name) {
        connect(&sender, signal, this, [&heard, name] { heard += name; });
    };
    const QList<std::pair<RequestPart, QString>> parts{
        {RequestPart::ContentKind, u"kind"_s},        {RequestPart::What, u"what"_s},
        {RequestPart::Fields, u"fields"_s},           {RequestPart::Events, u"events"_s},
        {RequestPart::Segments, u"segments"_s},       {RequestPart::MergePolicy, u"policy"_s},
        {RequestPart::Destination, u"destination"_s},
    };
    connect(&composer, &ExportComposer::requestChanged, this, [&heard, parts](RequestParts changed) {
        for (const auto &[part, name] : parts) {
            if (changed & part)
                heard += name;
        }
    });
    hear(composer, &ExportComposer::requestChanged, u"request"_s);
    hear(composer, &ExportComposer::jsonTextChanged, u"text"_s);
    hear(composer, &ExportComposer::readingChanged, u"reading"_s);
    hear(composer.checker(), &RequestChecker::checksChanged, u"checks"_s);
    hear(composer, &ExportComposer::undoChanged, u"undo"_s);
    hear(composer, &ExportComposer::stateChanged, u"state"_s);
    const auto expect = [&](const QStringList &names) {
        const QStringList got = std::exchange(heard, {});
        return got == names ? true : (qWarning() << got << names, false);
    };
    SelectionEdits(composer).setDatasetId(u"d"_s);
    QVERIFY(expect({u"destination"_s, u"request"_s, u"text"_s, u"checks"_s, u"undo"_s, u"state"_s}));
    SelectionEdits(composer).setDatasetId(u"d"_s);
    QVERIFY(expect({}));
    ContentEdits(composer).setContentKind(ContentKind::EventsOnly);
    QVERIFY(expect({u"kind"_s, u"fields"_s, u"events"_s, u"request"_s, u"text"_s, u"checks"_s, u"undo"_s, u"state"_s}));
    SelectionEdits(composer).setMergePolicy(u"m"_s);
    QVERIFY(expect({u"policy"_s, u"request"_s, u"text"_s, u"checks"_s, u"undo"_s, u"state"_s}));
    SelectionEdits(composer).setSegments({segment(u"s"_s)});
    QVERIFY(expect({u"segments"_s, u"request"_s, u"text"_s, u"checks"_s, u"undo"_s, u"state"_s}));
    ContentEdits(composer).setFromIngest(Timestamp(u"2026-01-01T00:00:00Z"_s));
    QVERIFY(expect({u"what"_s, u"request"_s, u"text"_s, u"undo"_s, u"state"_s}));
    RequestText(composer).setText(composer.jsonText() + u'x');
    QVERIFY(expect({u"text"_s, u"reading"_s, u"checks"_s, u"undo"_s, u"state"_s}));
    RequestText(composer).discard();
    QVERIFY(expect({u"text"_s, u"reading"_s, u"checks"_s, u"undo"_s, u"state"_s}));
    composer.checker().setFacts(allKnown());
    QVERIFY(expect({u"checks"_s}));
    composer.checker().setFacts(allKnown());
    QVERIFY(expect({}));
}

void TestExportComposer::importTakesJsonAndJobs()
{
    FakeClock clock;
    ExportComposer composer(clock);
    RequestText(composer).importText(guide::profilesOnly);
    QCOMPARE(composer.contentKind(), ContentKind::Profiles);
    RequestText(composer).importText(guide::createdJob);
    QCOMPARE(composer.request().datasetId, u"5cf6bcf79ecc7c14530fe436"_s);
    QCOMPARE(composer.jsonText(), prettyJson(composer.request())); // what will be sent, not the job
    QCOMPARE(composer.notes().first().kind, ReadNote::Kind::FromJob);
    ContentEdits(composer).setEmptyProfiles(true);
    QVERIFY(composer.notes().isEmpty());
    RequestText(composer).importText(u"{\"filter\": {\"segments\": [{\"segmentId\": \"a\", \"segmentId\": \"b\"}]}}"_s);
    QCOMPARE(composer.request().segments.size(), 1);
    RequestText(composer).repairNote(composer.notes().first());
    QCOMPARE(composer.request().segments.size(), 2);
}

void TestExportComposer::fixesAreStepsOfUndo()
{
    FakeClock clock;
    ExportComposer composer(clock);
    composer.checker().setFacts(allKnown());
    composer.load(good());
    QVERIFY(composer.launchable());
    ContentEdits(composer).setFields(QStringList{u"person.name"_s, u"shoe.size"_s});
    QVERIFY(!composer.launchable());
    composer.applyFix(find(composer.checker().checks(), Id::FieldsUnknown)->fix);
    QCOMPARE(*composer.request().fields, QStringList{u"person.name"_s});
    QVERIFY(composer.launchable());
    composer.undo();
    QCOMPARE(composer.request().fields->size(), 2);
    composer.applyFix(Fix::ChooseDataset); // for the view: nothing happens here
    QVERIFY(composer.canRedo());
}

void TestExportComposer::randomEditsAreUndoneCompletely()
{
    test::RandomRequest random(4711);
    for (int round = 0; round < 60; ++round) {
        FakeClock clock;
        ExportComposer composer(clock);
        composer.checker().setFacts(allKnown());
        QList<ComposerState> states{composer.state()};
        QStringList texts{composer.jsonText()};
        for (int i = 0; i < 40; ++i) {
            clock.advance(std::chrono::seconds(5));
            switch (random.upTo(19)) {
            case 0:
                ContentEdits(composer).setContentKind(ContentKind(random.upTo(2)));
                break;
            case 1:
                ContentEdits(composer).setFields(random.chance(30) ? std::nullopt : std::optional(random.paths()));
                break;
            case 2:
                ContentEdits(composer).setEventFields(random.chance(30) ? std::nullopt : std::optional(random.paths()));
                break;
            case 3:
                ContentEdits(composer).setEventsFrom(random.time());
                break;
            case 4:
                ContentEdits(composer).setEventsTo(random.time());
                break;
            case 5:
                SelectionEdits(composer).setSegments({random.segment(), random.segment()});
                break;
            case 6:
                SelectionEdits(composer).setQualifiedFrom(random.time());
                break;
            case 7:
                SelectionEdits(composer).setQualifiedTo(random.time());
                break;
            case 8:
                SelectionEdits(composer).setMergePolicy(random.chance(50) ? random.word() : u"mp"_s);
                break;
            case 9:
                SelectionEdits(composer).setMergePolicyVersion(
                    random.chance(50) ? std::nullopt : std::optional<qint64>(random.upTo(5)));
                break;
            case 10:
                SelectionEdits(composer).setDatasetId(random.text());
                break;
            case 11:
                SelectionEdits(composer).setSegmentPerBatch(random.truth());
                break;
            case 12:
                ContentEdits(composer).setSchemaName(random.word());
                break;
            case 13:
                RequestText(composer).setText(prettyJson(random.next()));
                break;
            case 14:
                RequestText(composer).setText(composer.jsonText().left(random.upTo(int(composer.jsonText().size()))));
                break;
            case 15:
                RequestText(composer).repairError();
                break;
            case 16:
                composer.applyFix(Fix(random.upTo(int(Fix::ChoosePolicy))));
                break;
            case 17:
                ContentEdits(composer).setFromIngest(random.time());
                break;
            case 18:
                ContentEdits(composer).setEmptyProfiles(random.truth());
                break;
            case 19:
                ContentEdits(composer).setEvaluateSegments(random.truth());
                break;
            }
            if (composer.inStep()) {
                const ReadRequest read = readExportRequest(composer.jsonText());
                QVERIFY(read.request);
                QVERIFY2(*read.request == composer.request(), qPrintable(composer.jsonText()));
                const QList<RequestCheck> checks = checkRequest(composer.request(), composer.checker().facts());
                QVERIFY(checks == composer.checker().checks());
            }
            if (!(composer.state() == states.last()) || composer.jsonText() != texts.last()) {
                states += composer.state();
                texts += composer.jsonText();
            }
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(composer.canUndo());
            composer.undo();
            QVERIFY(composer.state() == states.at(i));
            QCOMPARE(composer.jsonText(), texts.at(i));
        }
        QVERIFY(!composer.canUndo());
        QVERIFY(composer.isBlank());
        for (qsizetype i = 1; i < states.size(); ++i) {
            composer.redo();
            QVERIFY(composer.state() == states.at(i));
            QCOMPARE(composer.jsonText(), texts.at(i));
        }
        QVERIFY(!composer.canRedo());
    }
}

void TestExportComposer::randomRequestsSurviveTheForm()
{
    test::RandomRequest random(815);
    for (int i = 0; i < 2000; ++i) {
        const ExportRequest request = *readExportRequest(prettyJson(random.next())).request;
        FakeClock clock;
        ExportComposer loaded(clock);
        loaded.load(request);
        QVERIFY(loaded.request() == request);
        // Through the setters, one by one, as the form does it; what no field shows comes with the text.
        ExportComposer form(clock);
        RequestText(form).setText(loaded.jsonText());
        ContentEdits(form).setSchemaName(request.schemaName);
        ContentEdits(form).setFields(request.fields);
        if (request.events) {
            ContentEdits(form).setEventFields(request.events->fields);
            ContentEdits(form).setEventsFrom(request.events->from);
            ContentEdits(form).setEventsTo(request.events->to);
        }
        SelectionEdits(form).setSegments(request.segments);
        SelectionEdits(form).setQualifiedFrom(request.qualifiedFrom);
        SelectionEdits(form).setQualifiedTo(request.qualifiedTo);
        ContentEdits(form).setFromIngest(request.fromIngest);
        ContentEdits(form).setEmptyProfiles(request.emptyProfiles);
        ContentEdits(form).setEvaluateSegments(request.evaluateSegments);
        SelectionEdits(form).setMergePolicy(request.mergePolicy.id);
        SelectionEdits(form).setMergePolicyVersion(request.mergePolicy.version);
        SelectionEdits(form).setDatasetId(request.datasetId);
        SelectionEdits(form).setSegmentPerBatch(request.segmentPerBatch);
        ContentEdits(form).setContentKind(request.contentKind());
        QVERIFY(form.request() == request);
        QCOMPARE(compactJson(*readExportRequest(form.jsonText()).request), compactJson(request));
    }
}

EXPORTDESK_TEST(TestExportComposer)
#include "tst_exportcomposer.moc"
