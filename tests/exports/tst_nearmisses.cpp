// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checkcodes.h"
#include "models/exports/checktext.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/requestfixes.h"
#include "models/exports/requesttext.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::FakeClock;

namespace
{

using Id = RequestCheck::Id;
using Fix = RequestCheck::Fix;

const QString dataset = u"64f0c1d2e3a4b5c6d7e8f901"_s;
const QString policy = u"11111111-2222-4333-8444-55555555abcd"_s;
const QString buyers = u"a1a1a1a1-0000-4000-8000-00000000beef"_s;
const qint64 now = 1'772'438'400'000; // 2026-03-02 08:00 UTC
const qint64 hour = 3'600'000;

RequestFacts facts()
{
    RequestFacts facts;
    facts.sandbox = u"dev"_s;
    facts.nowMs = now;
    facts.datasetsLoaded = facts.policiesLoaded = facts.segmentsLoaded = RequestFacts::Loaded::Yes;
    facts.datasets = {{dataset, {u"Profile export"_s, DatasetTarget::Suitable, false}},
                      {u"64f0c1d2e3a4b5c6d7e8f902"_s, {u"Twin"_s, DatasetTarget::Suitable, false}},
                      {u"64f0c1d2e3a4b5c6d7e8f903"_s, {u"Twin"_s, DatasetTarget::Suitable, false}}};
    facts.policies
        = {{policy, {u"By time"_s, u"_xdm.context.profile"_s, 3, true, {}, u"timestampOrdered"_s}},
           {u"prec"_s, {u"CRM first"_s, u"_xdm.context.profile"_s, 1, false, {}, u"dataSetPrecedence"_s, true}},
           {u"old"_s, {u"Default of 2021"_s, u"_xdm.context.profile"_s, 1, false, {}, u"dataSetPrecedence"_s}}};
    facts.segments = {{buyers, {u"Buyers"_s, policy, u"published"_s, now - 40 * hour, now - 7 * hour}},
                      {u"draft"_s, {u"Trial idea"_s, policy, u"draft"_s, now - 40 * hour}},
                      {u"inactive"_s, {u"Buyers 2023"_s, policy, u"inactive"_s, now - 40 * hour}},
                      {u"archived"_s, {u"Old"_s, policy, u"archived"_s}},
                      {u"paused"_s, {u"Odd"_s, policy, u"paused"_s}},
                      {u"stale"_s, {u"Stale"_s, policy, u"active"_s, -1, now - 72 * hour}}};
    const RequestFacts::Audience upload{u"Fair visitors"_s, u"CUSTOM_UPLOAD"_s, u"CustomerAudienceUpload"_s};
    facts.audiences = {{u"upload"_s, upload},
                       {u"csv-7"_s, upload},
                       {u"trait"_s, {u"Travellers"_s, u"AUDIENCE_MANAGER"_s, u"AAM"_s, u"inactive"_s}}};
    return facts;
}

/// A request that can be launched, with \a members before its others; those after it can be left out.
QString requestWith(const QString &members,
                    const QString &others = u"\"destination\":{\"datasetId\":\"%1\"}"_s.arg(dataset))
{
    QStringList all{members, others, u"\"schema\":{\"name\":\"_xdm.context.profile\"}"_s};
    all.removeAll(QString());
    return u'{' + all.join(u',') + u'}';
}

QString segmentsWith(const QString &entry)
{
    return requestWith(u"\"filter\":{\"segments\":[%1]}"_s.arg(entry));
}

std::optional<RequestCheck> find(const QList<RequestCheck> &checks, Id id)
{
    const auto found
        = std::find_if(checks.begin(), checks.end(), [id](const RequestCheck &one) { return one.id == id; });
    return found == checks.end() ? std::nullopt : std::optional(*found);
}

} // namespace

/// What is nearly right is recognized, and the right thing is offered.
class TestNearMisses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreRenamed_data();
    void keysAreRenamed();
    void keysWithoutACertainMeaningAreNot_data();
    void keysWithoutACertainMeaningAreNot();
    void valuesAreReplaced_data();
    void valuesAreReplaced();
    void anUnknownSegmentOffersNamespaces();
    void severalThingsOfOneNameAreToldApart();
    void policiesWarn();
    void segmentsWarnOfTheirLifeCycle_data();
    void segmentsWarnOfTheirLifeCycle();
    void audiencesOfOtherOriginsWarn();
    void theAgeOfTheEvaluationIsSaid();
    void evaluatingFirstSaysItsCost();
};

void TestNearMisses::keysAreRenamed_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &written, const QString &meant) {
        QTest::newRow(name) << written << meant;
    };
    const QString right = requestWith({});
    const QString id = u"\"%1\""_s.arg(dataset);
    for (const char *key : {"destinationDatasetId", "targetDatasetId", "datasetid2", "dataset", "id"})
        row(key, requestWith({}, u"\"destination\":{\"%1\":%2}"_s.arg(QLatin1StringView(key), id)), right);
    for (const char *key : {"datasetId", "dataSetId", "destinationDatasetId", "targetDataset"})
        row(qPrintable(u"top "_s + QLatin1StringView(key)),
            requestWith({}, u"\"%1\":%2"_s.arg(QLatin1StringView(key), id)), right);
    row("target", requestWith({}, u"\"target\":{\"datasetId\":%1}"_s.arg(id)), right);
    const QString withPolicy = requestWith(u"\"mergePolicy\":{\"id\":\"%1\"}"_s.arg(policy));
    row("policy", requestWith(u"\"policy\":{\"id\":\"%1\"}"_s.arg(policy)), withPolicy);
    row("mergePolicies", requestWith(u"\"mergePolicys\":{\"id\":\"%1\"}"_s.arg(policy)), withPolicy);
    row("mergePolicyId inside", requestWith(u"\"mergePolicy\":{\"mergePolicyId\":\"%1\"}"_s.arg(policy)), withPolicy);
    row("policyId inside", requestWith(u"\"mergePolicy\":{\"policyId\":\"%1\"}"_s.arg(policy)), withPolicy);
    const QString entry = u"{\"segmentId\":\"%1\",\"status\":[\"realized\"]}"_s.arg(buyers);
    const QString withSegment = segmentsWith(entry);
    row("segmnts", requestWith(u"\"filter\":{\"segmnts\":[%1]}"_s.arg(entry)), withSegment);
    row("segments at the top", requestWith(u"\"segments\":[%1]"_s.arg(entry)), withSegment);
    row("audiences at the top", requestWith(u"\"audiences\":[%1]"_s.arg(entry)), withSegment);
    row("filters", requestWith(u"\"filters\":{\"segments\":[%1]}"_s.arg(entry)), withSegment);
    row("stauts", segmentsWith(QString(entry).replace(u"status"_s, u"stauts"_s)), withSegment);
    row("segmentIdd", segmentsWith(QString(entry).replace(u"segmentId"_s, u"segmentIdd"_s)), withSegment);
    row("ns", segmentsWith(QString(entry).replace(u"\"status\""_s, u"\"ns\":\"ups\",\"status\""_s)),
        segmentsWith(QString(entry).replace(u"\"status\""_s, u"\"segmentNs\":\"ups\",\"status\""_s)));
    row("feilds", requestWith(u"\"feilds\":\"a.b\""_s), requestWith(u"\"fields\":\"a.b\""_s));
    row("fromTimestamp", requestWith(u"\"filter\":{\"fromTimestamp\":\"2026-01-01T00:00:00Z\"}"_s),
        requestWith(u"\"filter\":{\"fromIngestTimestamp\":\"2026-01-01T00:00:00Z\"}"_s));
    row("qualification",
        requestWith(
            u"\"filter\":{\"segments\":[%1],\"segmentQualificationTime\":{\"start\":\"2026-01-01T00:00:00Z\"}}"_s.arg(
                entry)),
        requestWith(
            u"\"filter\":{\"segments\":[%1],\"segmentQualificationTime\":{\"startTime\":\"2026-01-01T00:00:00Z\"}}"_s
                .arg(entry)));
    row("events until",
        requestWith(u"\"additionalFields\":{\"eventList\":{\"filter\":{\"toTimestamp\":\"2026-01-01T00:00:00Z\"}}}"_s),
        requestWith(
            u"\"additionalFields\":{\"eventList\":{\"filter\":{\"toIngestTimestamp\":\"2026-01-01T00:00:00Z\"}}}"_s));
    row("event list at the top", requestWith(u"\"eventList\":{\"fields\":\"a\"}"_s),
        requestWith(u"\"additionalFields\":{\"eventList\":{\"fields\":\"a\"}}"_s));
    row("segmentation", requestWith(u"\"segmentation\":true"_s),
        requestWith(u"\"evaluationInfo\":{\"segmentation\":true}"_s));
    row("schemaName", u"{\"destination\":{\"datasetId\":%1},\"schemaName\":\"_xdm.context.profile\"}"_s.arg(id), right);
}

void TestNearMisses::keysAreRenamed()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    const FakeClock clock;
    ExportComposer composer(clock);
    composer.checker().setFacts(facts());
    RequestText(composer).setText(written);
    const QList<RequestCheck> checks = composer.checker().checks();
    const auto foreign = find(checks, Id::ForeignKeys);
    const auto check = foreign && !foreign->edits.isEmpty() ? foreign : find(checks, Id::UnknownKeys);
    QVERIFY(check);
    QCOMPARE(check->edits.size(), 1);
    QVERIFY(!editText(check->edits.first()).isEmpty());
    composer.applyEdit(check->edits.first());
    const QByteArray wanted = canonicalJson(*readExportRequest(meant).request);
    QCOMPARE(canonicalJson(composer.request()), wanted);
    composer.undo();
    QCOMPARE(composer.jsonText(), written);
}

void TestNearMisses::keysWithoutACertainMeaningAreNot_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing like it") << requestWith(u"\"colour\":1"_s);
    QTest::newRow("another type") << requestWith(u"\"segments\":17"_s);
    QTest::newRow("there already") << requestWith(u"\"targetDatasetId\":\"x\""_s);
    QTest::newRow("policy there already")
        << requestWith(u"\"policy\":{\"id\":\"a\"},\"mergePolicy\":{\"id\":\"%1\"}"_s.arg(policy));
    QTest::newRow("says nothing at the top") << requestWith(u"\"version\":1"_s);
    QTest::newRow("an id at the top") << requestWith(u"\"id\":\"x\""_s);
    QTest::newRow("a key of a job") << requestWith(u"\"jobType\":\"BATCH\""_s);
}

void TestNearMisses::keysWithoutACertainMeaningAreNot()
{
    QFETCH(QString, written);
    for (const RequestCheck &check : checkRequest(*readExportRequest(written).request, facts()))
        QVERIFY2(check.edits.isEmpty(), qPrintable(editText(check.edits.value(0))));
}

void TestNearMisses::valuesAreReplaced_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<Id>("id");
    const auto datasetRow = [](const char *name, const QString &value) {
        QTest::newRow(name) << requestWith({}, u"\"destination\":{\"datasetId\":%1}"_s.arg(jsonString(value)))
                            << requestWith({}) << Id::DatasetUnknown;
    };
    datasetRow("upper case", dataset.toUpper());
    datasetRow("reference", u"@/dataSets/"_s + dataset);
    datasetRow("address",
               u"https://platform.adobe.io/data/foundation/catalog/dataSets/%1?properties=name"_s.arg(dataset));
    datasetRow("page", u"https://experience.adobe.com/#/@acme/sname:prod/platform/dataset/browse/%1"_s.arg(dataset));
    datasetRow("quoted", u"'%1'"_s.arg(dataset));
    datasetRow("name", u"Profile export"_s);
    datasetRow("quoted name", u"„Profile  Export“"_s);
    datasetRow("misspelt name", u"Profil export"_s);
    datasetRow("misspelt id", QString(dataset).replace(u'f', u'e'));
    const auto policyRow = [](const char *name, const QString &value) {
        QTest::newRow(name) << requestWith(u"\"mergePolicy\":{\"id\":%1}"_s.arg(jsonString(value)))
                            << requestWith(u"\"mergePolicy\":{\"id\":\"%1\"}"_s.arg(policy)) << Id::PolicyUnknown;
    };
    policyRow("policy type", u"timestampOrdered"_s);
    policyRow("policy type, other case", u"TIMESTAMP_ORDERED"_s);
    policyRow("policy name", u"by time"_s);
    policyRow("policy in upper case", policy.toUpper());
    policyRow("policy without hyphens", QString(policy).remove(u'-'));
    const QString realized = u"\"status\":[\"realized\"]"_s;
    const QString right = segmentsWith(u"{\"segmentId\":\"%1\",%2}"_s.arg(buyers, realized));
    const auto segmentRow = [&](const char *name, const QString &value) {
        QTest::newRow(name) << segmentsWith(u"{\"segmentId\":%1,%2}"_s.arg(jsonString(value), realized)) << right
                            << Id::SegmentUnknown;
    };
    segmentRow("segment in upper case", buyers.toUpper());
    segmentRow("segment as urn", u"urn:uuid:"_s + buyers.toUpper());
    segmentRow("segment by name", u"buyers"_s);
    segmentRow("segment by address", u"https://platform.adobe.io/data/core/ups/segment/definitions/"_s + buyers);
    for (const char *status : {"REALIZED", "Realized", "realised", "qualified"})
        QTest::newRow(status) << segmentsWith(
            u"{\"segmentId\":\"%1\",\"status\":[\"%2\"]}"_s.arg(buyers, QLatin1StringView(status)))
                              << right << Id::SegmentStatusUnknown;
    const QString exited = u"{\"segmentId\":\"%1\",\"status\":[\"%2\"]}"_s;
    QTest::newRow("exiting") << segmentsWith(exited.arg(buyers, u"exiting"_s)) // as near to "existing", its opposite
                             << segmentsWith(exited.arg(buyers, u"exited"_s)) << Id::SegmentStatusUnknown;
    for (const char *ns : {"AAMSegments", "aam", "AAMTraits"})
        QTest::newRow(ns) << segmentsWith(
            u"{\"segmentId\":\"trait\",\"segmentNs\":\"%1\",%2}"_s.arg(QLatin1StringView(ns), realized))
                          << segmentsWith(u"{\"segmentId\":\"trait\",\"segmentNs\":\"AAM\",%1}"_s.arg(realized))
                          << Id::SegmentNsUnusual;
    QTest::newRow("AEPSegments") << segmentsWith(u"{\"segmentId\":\"%1\",\"segmentNs\":\"AEPSegments\",%2}"_s.arg(
        buyers, realized)) << segmentsWith(u"{\"segmentId\":\"%1\",\"segmentNs\":\"ups\",%2}"_s.arg(buyers, realized))
                                 << Id::SegmentNsUnusual;
    QTest::newRow("an upload without its namespace")
        << segmentsWith(u"{\"segmentId\":\"csv-7\",%1}"_s.arg(realized))
        << segmentsWith(u"{\"segmentId\":\"csv-7\",\"segmentNs\":\"CustomerAudienceUpload\",%1}"_s.arg(realized))
        << Id::SegmentUnknown;
}

void TestNearMisses::valuesAreReplaced()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QFETCH(Id, id);
    const ExportRequest request = *readExportRequest(written).request;
    const auto check = find(checkRequest(request, facts()), id);
    QVERIFY(check);
    QCOMPARE(check->edits.size(), 1);
    QVERIFY(checkText(*check).size() > 10);
    const ExportRequest edited = editedRequest(request, check->edits.first());
    QCOMPARE(canonicalJson(edited), canonicalJson(*readExportRequest(meant).request));
    QVERIFY(!find(checkRequest(edited, facts()), id));
}

void TestNearMisses::anUnknownSegmentOffersNamespaces()
{
    const ExportRequest request
        = *readExportRequest(segmentsWith(u"{\"segmentId\":\"31415926\",\"status\":[\"realized\"]}"_s)).request;
    RequestFacts known = facts();
    for (const bool hasAudiences : {true, false}) {
        if (!hasAudiences)
            known.audiences.clear();
        const auto check = find(checkRequest(request, known), Id::SegmentUnknown);
        QVERIFY(check);
        QStringList offered;
        for (const RequestEdit &edit : check->edits) {
            const ExportRequest edited = editedRequest(request, edit);
            offered += edited.segments.first().segmentNs;
            QVERIFY(!hasErrors(checkRequest(edited, known)));
            QVERIFY(editText(edit).contains(offered.last()));
        }
        QCOMPARE(offered, (QStringList{u"AAM"_s, u"CustomerAudienceUpload"_s}));
        QVERIFY(checkText(*check).contains(u"namespace"_s));
    }
}

void TestNearMisses::severalThingsOfOneNameAreToldApart()
{
    const auto check
        = find(checkRequest(*readExportRequest(requestWith({}, u"\"destination\":{\"datasetId\":\"Twin\"}"_s)).request,
                            facts()),
               Id::DatasetUnknown);
    QVERIFY(check);
    QCOMPARE(check->edits.size(), 2);
    QVERIFY(editText(check->edits.at(0)) != editText(check->edits.at(1)));
    QCOMPARE(check->fix, Fix::ChooseDataset);
    // A year is no typing error.
    const auto segment = find(
        checkRequest(
            *readExportRequest(segmentsWith(u"{\"segmentId\":\"Buyers 2024\",\"status\":[\"realized\"]}"_s)).request,
            facts()),
        Id::SegmentUnknown);
    for (const RequestEdit &edit : segment->edits)
        QVERIFY(edit.to.endsWith(u"segmentNs"_s));
    // Without lists, a reference is still one.
    RequestFacts none;
    const auto unchecked
        = find(checkRequest(*readExportRequest(
                                 requestWith({}, u"\"destination\":{\"datasetId\":\"@/dataSets/%1\"}"_s.arg(dataset)))
                                 .request,
                            none),
               Id::DatasetNotChecked);
    QCOMPARE(unchecked->edits.size(), 1);
    QCOMPARE(unchecked->edits.first().value, u'"' + dataset + u'"');
}

void TestNearMisses::policiesWarn()
{
    const auto checks = [](const QString &members) {
        return checkRequest(*readExportRequest(requestWith(u"\"mergePolicy\":{%1}"_s.arg(members))).request, facts());
    };
    const auto pinned = find(checks(u"\"id\":\"%1\",\"version\":1"_s.arg(policy)), Id::PolicyVersionOld);
    QVERIFY(pinned && pinned->fix == Fix::DropPolicyVersion && pinned->severity == RequestCheck::Severity::Warning);
    QCOMPARE(pinned->arguments, (QStringList{u"By time"_s, u"1"_s, u"3"_s}));
    QVERIFY(!find(checks(u"\"id\":\"%1\",\"version\":3"_s.arg(policy)), Id::PolicyVersionOld));
    QVERIFY(!find(checks(u"\"id\":\"%1\""_s.arg(policy)), Id::PolicyVersionOld));
    const auto named = find(checks(u"\"id\":\"old\""_s), Id::PolicyNamedDefault);
    QVERIFY(named && checkText(*named).contains(u"By time"_s));
    QCOMPARE(fixedRequest(*readExportRequest(requestWith(u"\"mergePolicy\":{\"id\":\"old\"}"_s)).request, named->fix,
                          facts())
                 .mergePolicy.id,
             policy);
    const auto order = find(checks(u"\"id\":\"prec\""_s), Id::PolicyOrderUnknown);
    QVERIFY(order && checkText(*order).contains(u"CRM first"_s));
    QVERIFY(!find(checks(u"\"id\":\"prec\""_s), Id::PolicyDropsDatasets));
    // Two policies have this type.
    QCOMPARE(find(checks(u"\"id\":\"dataSetPrecedence\""_s), Id::PolicyUnknown)->edits.size(), 2);
}

void TestNearMisses::segmentsWarnOfTheirLifeCycle_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<bool>("warns");
    for (const char *id : {"draft", "inactive", "archived", "paused"})
        QTest::newRow(id) << QString::fromLatin1(id) << true;
    QTest::newRow("published") << buyers << false;
    QTest::newRow("active") << u"stale"_s << false;
}

void TestNearMisses::segmentsWarnOfTheirLifeCycle()
{
    QFETCH(QString, segment);
    QFETCH(bool, warns);
    const QList<RequestCheck> checks = checkRequest(
        *readExportRequest(segmentsWith(u"{\"segmentId\":\"%1\",\"status\":[\"realized\"]}"_s.arg(segment))).request,
        facts());
    QVERIFY(!hasErrors(checks));
    const auto check = find(checks, Id::SegmentNotPublished);
    QCOMPARE(check.has_value(), warns);
    if (!check)
        return;
    QVERIFY(checkText(*check).contains(facts().segments.value(segment).name));
    QVERIFY(!find(checks, Id::SegmentsOk));
    QCOMPARE(checkText(*check).contains(u"changed"_s), facts().segments.value(segment).updatedMs >= 0);
}

void TestNearMisses::audiencesOfOtherOriginsWarn()
{
    for (const auto &[id, ns] : {std::pair(u"upload"_s, u"CustomerAudienceUpload"_s), std::pair(u"trait"_s, u"AAM"_s),
                                 std::pair(u"17"_s, u"AdCloud"_s)}) {
        const QList<RequestCheck> checks = checkRequest(
            *readExportRequest(
                 segmentsWith(u"{\"segmentId\":\"%1\",\"segmentNs\":\"%2\",\"status\":[\"realized\"]}"_s.arg(id, ns)))
                 .request,
            facts());
        QVERIFY(!hasErrors(checks));
        const auto check = find(checks, Id::SegmentOtherOrigin);
        QVERIFY(check && check->severity == RequestCheck::Severity::Warning);
        QVERIFY2(checkText(*check).contains(ns == "AAM"_L1 ? u"Audience Manager"_s : ns),
                 qPrintable(checkText(*check)));
        QCOMPARE(find(checks, Id::SegmentNotPublished).has_value(), id == "trait"_L1);
    }
}

void TestNearMisses::theAgeOfTheEvaluationIsSaid()
{
    const auto checks = [](const QString &ids) {
        QStringList entries;
        for (const QString &id : ids.split(u' '))
            entries += u"{\"segmentId\":\"%1\",\"status\":[\"realized\"]}"_s.arg(id);
        return checkRequest(*readExportRequest(segmentsWith(entries.join(u','))).request, facts());
    };
    const auto fresh = find(checks(buyers), Id::SegmentsEvaluated);
    QVERIFY(fresh && fresh->severity == RequestCheck::Severity::Ok);
    QVERIFY2(checkText(*fresh).contains(u"7 hour"_s), qPrintable(checkText(*fresh)));
    const auto old = find(checks(buyers + u" stale"_s), Id::SegmentsEvaluatedLongAgo); // the oldest counts
    QVERIFY(old && old->severity == RequestCheck::Severity::Warning);
    QVERIFY(!find(checks(u"draft"_s), Id::SegmentsEvaluated));
    QVERIFY(!find(checks(u"draft"_s), Id::SegmentsEvaluatedLongAgo));
}

void TestNearMisses::evaluatingFirstSaysItsCost()
{
    const QString members
        = u"\"evaluationInfo\":{\"segmentation\":%1},\"filter\":{\"segments\":[{\"segmentId\":\"stale\",\"status\":[\"realized\"]}]}"_s;
    const QList<RequestCheck> on
        = checkRequest(*readExportRequest(requestWith(members.arg(u"true"_s))).request, facts());
    const auto check = find(on, Id::EvaluationCosts);
    QVERIFY(check && check->severity == RequestCheck::Severity::Warning);
    QVERIFY(!find(on, Id::SegmentsEvaluatedLongAgo));
    QVERIFY(!find(checkRequest(*readExportRequest(requestWith(members.arg(u"false"_s))).request, facts()),
                  Id::EvaluationCosts));
}

EXPORTDESK_TEST(TestNearMisses)
#include "tst_nearmisses.moc"
