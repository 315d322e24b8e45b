// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/audiencereader.h"
#include "models/choices/choices.h"
#include "models/choices/memberstatuses.h"
#include "models/choices/mergeconsequence.h"
#include "models/choices/mergepoliciesmodel.h"
#include "models/choices/mergepolicycalls.h"
#include "models/choices/samplestatusreader.h"
#include "models/choices/segmentreader.h"
#include "models/choices/segmentsmodel.h"
#include "models/platform/endlesslist.h"
#include "tests/kit/damage.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

using namespace exportdesk;
using namespace Qt::StringLiterals;

namespace
{

const QString policiesPath = u"/data/core/ups/config/mergePolicies"_s;
const QString segmentsPath = u"/data/core/ups/segment/definitions"_s;
const QString samplePath = u"/data/core/ups/previewsamplestatus"_s;
const QString unionsPath = u"/data/foundation/schemaregistry/tenant/unions/"_s;

const QString audiencesPath = u"/data/core/ups/audiences"_s;
const QString segmentJobsPath = u"/data/core/ups/segment/jobs"_s;

const QByteArray audiencesPage = R"({"children": [
    {"id": "s1", "audienceId": "s1", "name": "Buyers", "type": "SegmentDefinition", "namespace": "AEPSegments",
     "originName": "REAL_TIME_CUSTOMER_PROFILE", "lifecycle": "active"},
    {"id": "s2", "name": "Trial idea", "type": "SegmentDefinition", "lifecycleState": "draft",
     "metrics": {"data": {"totalProfiles": 3}, "updateEpoch": 1772330410}},
    {"id": "u1", "audienceId": "csv-7", "name": "Fair visitors", "type": "ExternalSegment", "originName": "CUSTOM_UPLOAD",
     "namespace": "CustomerAudienceUpload", "lifecycleState": "published", "updateTime": 1772330410000000},
    {"audienceId": "t-9", "name": "Traits", "type": "ExternalAudience", "originName": "AUDIENCE_MANAGER",
     "namespace": "aam", "lifecycleState": "inactive"}, {"name": "without id"}, 3],
    "_page": {"totalCount": 4, "pageSize": 4}, "_links": {}})";

const QByteArray segmentJobs = R"({"_page": {"totalCount": 3}, "_links": {"next": {}}, "children": [
    {"id": "j3", "status": "SUCCEEDED", "segments": [{"segmentId": "s1"}], "updateTime": 1772330410000},
    {"id": "j2", "status": "FAILED", "segments": [{"segmentId": "*"}], "updateTime": 1772330500000},
    {"id": "j1", "status": "SUCCEEDED", "segments": [{"segmentId": "*"}], "updateTime": 1772000000000,
     "metrics": {"totalTime": {"endTimeInMs": 1772000001000}, "segmentedProfileCounter": {"s1": 3}}}]})";

const QByteArray policiesPage = R"({"_page": {"totalCount": 2, "pageSize": 2}, "children": [
    {"id": "p1", "name": "Default Timebased", "imsOrgId": "x@AdobeOrg",
     "sandbox": {"sandboxName": "prod"}, "schema": {"name": "_xdm.context.profile"}, "version": 3,
     "identityGraph": {"type": "pdg"}, "attributeMerge": {"type": "timestampOrdered"},
     "isActiveOnEdge": "false", "default": true, "updateEpoch": 1740000000},
    {"id": "p2", "identityGraph": {"type": "none"}, "version": "2", "default": "false", "isActiveOnEdge": true,
     "attributeMerge": {"type": "dataSetPrecedence", "order": ["d1", "d2"]}},
    {"name": "without id"}, 7],
    "_links": {"next": {"href": "@/mergePolicies?start=AbCd%2B%3D%3D&orderBy=&limit=2"}}})";

const QByteArray segmentsPage = R"({"segments": [
    {"id": "s1", "name": "Buyers", "description": "who bought", "schema": {"name": "_xdm.context.profile"},
     "mergePolicyId": "p1", "expression": {"type": "PQL", "format": "pql/text", "value": "a = 1"},
     "evaluationInfo": {"batch": {"enabled": true}, "continuous": {"enabled": "true"}, "synchronous": {}},
     "creationTime": 1739000000000, "updateTime": 1739500000, "ttlInDays": 30}, {"name": "no id"}, null],
    "page": {"totalCount": 1, "totalPages": 1, "pageSize": 1, "limit": 100}, "link": {"next": {"href": "x"}}})";

// No raw string: moc stumbles over quotes that are escaped in one.
const QByteArray sample
    = "{\"totalRows\": \"412000\", \"numRowsToRead\": \"\\\"41200\\\"\", \"samplingRatio\": 0.1,"
      "    \"totalFragmentCount\": 900000, \"docCount\": \"\\\"300\\\"\", \"lastSampledTimestamp\": \"2026-03-01 "
      "03:10:00.0\","
      "    \"lastBatchId\": \"\\\"null\\\"\", \"status\": \"\\\"TASK_FINISHED\\\"\","
      "    \"sampleJobRunning\": {\"status\": true, \"submissionTimestamp\": \"2026-03-02 07:00:00.0\"}}";

QByteArray segments(int from, int count, int totalPages)
{
    QJsonArray list;
    for (int i = from; i < from + count; ++i)
        list.append(QJsonObject{{u"id"_s, u"s%1"_s.arg(i)}, {u"name"_s, u"Segment %1"_s.arg(i * 7 % 1000)}});
    return QJsonDocument(QJsonObject{{u"segments"_s, list}, {u"page"_s, QJsonObject{{u"totalPages"_s, totalPages}}}})
        .toJson();
}

SegmentDefinition segment(const QString &id, const QString &name)
{
    SegmentDefinition one;
    one.id = id;
    one.name = name;
    return one;
}

} // namespace

class ChoicesTest : public QObject
{
    Q_OBJECT

    kit::FakeClock m_clock;
    std::unique_ptr<kit::FakeClient> m_client;
    std::unique_ptr<Choices> m_choices;

    void answerAll()
    {
        m_client->answer("GET", unionsPath + u"_xdm.context.profile__union"_s,
                         R"({"properties": {"person": {"type": "object"}}})");
        m_client->answer("GET", unionsPath + u"_xdm.context.experienceevent__union"_s,
                         R"({"properties": {"web": {"type": "object"}}})");
        m_client->answer("GET", policiesPath, R"({"children": [{"id": "p1", "name": "Default"}], "_links": ""})");
        m_client->answer("GET", segmentsPath, segments(0, 3, 1));
        m_client->answer("GET", samplePath, sample);
        m_client->answer("GET", audiencesPath, audiencesPage);
        m_client->answer("GET", segmentJobsPath, segmentJobs);
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<kit::FakeClient>();
        m_choices = std::make_unique<Choices>(*m_client, m_clock);
    }
    void cleanup() { m_choices.reset(); }

    void policiesAreReadWithTheirQuirks()
    {
        const MergePolicyPage page = readMergePolicyPage(policiesPage).value();
        QCOMPARE(page.next, u"AbCd+=="_s);
        QCOMPARE(page.policies.size(), 2);
        QCOMPARE(page.policies[0].name, u"Default Timebased"_s);
        QCOMPARE(page.policies[0].graph, u"pdg"_s);
        QCOMPARE(page.policies[0].version, 3);
        QVERIFY(page.policies[0].isDefault && !page.policies[0].activeOnEdge);
        QCOMPARE(page.policies[0].updatedMs, 1740000000000);
        QCOMPARE(page.policies[0].sandboxName, u"prod"_s);
        QCOMPARE(page.policies[0].schemaName, u"_xdm.context.profile"_s);
        QCOMPARE(page.policies[1].label(), u"p2"_s);
        QCOMPARE(page.policies[1].version, 2);
        QVERIFY(!page.policies[1].isDefault && page.policies[1].activeOnEdge);
        QCOMPARE(page.policies[1].order, (QStringList{u"d1"_s, u"d2"_s}));
        for (const char *end :
             {R"("")", "{}", "null", R"({"next": {}})", R"({"next": {"href": ""}})", R"({"next": ""})"}) {
            const auto last = readMergePolicyPage(R"({"children": [], "_links": )" + QByteArray(end) + "}");
            QVERIFY2(last && last.value().next.isEmpty(), end);
        }
        for (const char *more :
             {R"("_links": {"next": "@/mergePolicies?start=AbCd%2B%3D%3D"})", R"("_page": {"next": "AbCd+=="})",
              R"("_page": {"next": "@/mergePolicies?limit=2&start=AbCd%2B%3D%3D"}, "_links": {})"}) {
            const auto linked = readMergePolicyPage(R"({"children": [], )" + QByteArray(more) + "}");
            QVERIFY2(linked && linked.value().next == "AbCd+=="_L1, more);
        }
        QVERIFY(!readMergePolicyPage("{}"));
        QVERIFY(readMergePolicy(R"({"id": "x"})"));
        QVERIFY(!readMergePolicy(R"({"message": "not found"})"));
    }

    void theConsequenceNamesWhoDropsOut()
    {
        const MergePolicyPage page = readMergePolicyPage(policiesPage).value();
        const QList<ProfileSource> sources{
            {u"d1"_s, u"CRM"_s}, {u"d2"_s, u"Loyalty"_s}, {u"d3"_s, u"Web"_s}, {u"d4"_s, {}}};
        const auto byTime = mergeConsequence(page.policies[0], sources);
        QVERIFY(!byTime.byPrecedence && byTime.stitched);
        QCOMPARE(byTime.taking, 4);
        QVERIFY(byTime.dropped.isEmpty());
        const auto byOrder = mergeConsequence(page.policies[1], sources);
        QVERIFY(byOrder.byPrecedence && !byOrder.stitched);
        QCOMPARE(byOrder.dropped, (QStringList{u"Web"_s, u"d4"_s}));
        QCOMPARE(byOrder.taking, 2);
        QVERIFY(mergeConsequenceText(byOrder).contains(u"Web"_s));
        QVERIFY(!mergeConsequenceText(mergeConsequence(page.policies[1], {})).isEmpty());
        QCOMPARE(mergeTypeText(u"newType"_s), u"newType"_s);
    }

    void ordersAreReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("merge");
        QTest::addColumn<QStringList>("dropped");
        QTest::addColumn<bool>("unknown");
        const auto row = [](const char *merge, const QStringList &dropped, bool unknown = false) {
            QTest::newRow(merge) << QByteArray(merge) << dropped << unknown;
        };
        const QStringList web{u"Web"_s};
        row(R"("order": ["d1", "d2"])", web);
        row(R"("data": {"order": ["d1", "d2"]})", web);
        row(R"("data": ["d1", "d2"])", web);
        row(R"("order": "d1, d2")", web);
        row(R"("data": {"order": "d1,d2"})", web);
        row(R"("order": [{"id": "d1"}, {"dataSetId": "d2"}])", web);
        row(R"("order": [{"datasetId": "d2", "position": 1}, "d1"])", web);
        row("\"order\": [\"@/dataSets/d1\", \"https://platform.adobe.io/data/foundation/catalog/dataSets/d2\"]", web);
        row(R"("order": ["d1", "d2", "d3"])", {});
        row(R"("order": ["elsewhere"])", {u"CRM"_s, u"Loyalty"_s, u"Web"_s});
        for (const char *unknown :
             {R"("order": [])", R"("order": null)", R"("order": 3)", R"("order": ["d1", 5])", R"("order": [{}])",
              R"("order": "")", R"("data": {})", R"("data": null)", R"("x": 1)"})
            row(unknown, {}, true);
    }
    /// An order that cannot be read leaves out nothing that anybody knows of.
    void ordersAreReadInEveryForm()
    {
        QFETCH(QByteArray, merge);
        QFETCH(QStringList, dropped);
        QFETCH(bool, unknown);
        const QList<ProfileSource> sources{{u"d1"_s, u"CRM"_s}, {u"d2"_s, u"Loyalty"_s}, {u"d3"_s, u"Web"_s}};
        const MergePolicy policy
            = readMergePolicy(R"({"id": "p", "attributeMerge": {"type": "dataSetPrecedence", )" + merge + "}}").value();
        const MergeConsequence consequence = mergeConsequence(policy, sources);
        QCOMPARE(policy.orderUnknown, unknown);
        QCOMPARE(consequence.unknown, unknown);
        QCOMPARE(consequence.dropped, dropped);
        QCOMPARE(mergeConsequenceText(consequence).contains(u"unknown"_s), unknown);
        QVERIFY(readMergePolicy(R"({"id": "p", "attributeMerge": {"type": "timestampOrdered"}})").value().orderUnknown
                == false);
        const MergePolicy other = readMergePolicy(R"({"id": "p", "attributeMerge": {"type": "newType"}})").value();
        QVERIFY(mergeConsequence(other, sources).unknown);
    }

    void namesClaimToBeTheDefault()
    {
        for (const char16_t *name : {u"Default", u"Default Timebased", u"default-mp", u"Unser Standard"})
            QVERIFY2(isNamedDefault(QString::fromUtf16(name)), qPrintable(QString::fromUtf16(name)));
        for (const char16_t *name : {u"CRM first", u"Defaults of 2019", u"", u"Standardized"})
            QVERIFY2(!isNamedDefault(QString::fromUtf16(name)), qPrintable(QString::fromUtf16(name)));
    }

    void audiencesAreReadWithTheirQuirks()
    {
        const AudiencePage page = readAudiencePage(audiencesPage).value();
        QCOMPARE(page.entries, 6);
        QCOMPARE(page.audiences.size(), 4);
        QVERIFY(page.next.isEmpty());
        QVERIFY(page.audiences[0].isDefinition() && isPublished(page.audiences[0].lifecycle));
        QVERIFY(page.audiences[1].isDefinition() && !isPublished(page.audiences[1].lifecycle));
        QCOMPARE(page.audiences[1].countedMs, 1772330410000);
        QVERIFY(!page.audiences[2].isDefinition());
        QCOMPARE(page.audiences[2].updatedMs, 1772330410000); // from microseconds
        QCOMPARE(page.audiences[3].id, u"t-9"_s);
        QCOMPARE(membershipNamespace(page.audiences[3].nameSpace), u"AAM"_s);
        for (const char *end : {R"("_page": {"next": 0})", R"("_page": {"next": "0"})", R"("_page": {"next": ""})",
                                R"("_page": {"next": null})", R"("_page": {})", R"("_pages": {"next": 0})", R"("x": 1)",
                                R"("_links": {"next": {}})", R"("_links": "")"}) {
            const auto last = readAudiencePage(R"({"children": [], )" + QByteArray(end) + "}");
            QVERIFY2(last && last.value().next.isEmpty(), end);
        }
        for (const char *more : {R"("_page": {"next": 60})", R"("_page": {"next": "60"})", R"("_pages": {"next": 60})",
                                 R"("_links": {"next": {"href": "@/audiences?start=60&limit=60&totalCount=111"}})"}) {
            const auto linked = readAudiencePage(R"({"children": [], )" + QByteArray(more) + "}");
            QVERIFY2(linked && linked.value().next == "60"_L1, more);
        }
        QVERIFY(!readAudiencePage("{}"));
    }

    void evaluationsSayHowOldMembershipsAre()
    {
        const QList<Evaluation> evaluations = readEvaluations(segmentJobs).value();
        QCOMPARE(evaluations.size(), 2); // one failed
        Audiences audiences;
        audiences.setAll(readAudiencePage(audiencesPage).value().audiences);
        audiences.setEvaluations(evaluations);
        QCOMPARE(audiences.evaluatedMs(u"s1"_s), 1772330410000);
        QCOMPARE(audiences.evaluatedMs(u"s2"_s), 1772330410000); // counted by itself
        QCOMPARE(audiences.evaluatedMs(u"s3"_s), 1772000001000); // with all others
        audiences.setEvaluations({});
        QCOMPARE(audiences.evaluatedMs(u"s3"_s), -1);
        QVERIFY(!readEvaluations("{}"));
    }

    void membersAreThoseOfTheRequestedStatuses()
    {
        Audiences audiences;
        audiences.setEvaluations(readEvaluations(R"({"children": [{"id": "j", "status": "SUCCEEDED", "updateTime": 9,
            "segments": [{"segmentId": "*"}], "metrics": {"segmentedProfileCounter": {"s1": 683, "s2": 5},
            "segmentedProfileByStatusCounter": {"s1": {"realized": 670, "existing": 13, "exited": 109}}}}]})")
                                     .value());
        const auto count = [&](const QString &id, const QStringList &statuses) {
            const std::optional<CountedMembers> found = membersWithStatus(audiences.members(id), statuses);
            return found ? found->count : -1;
        };
        QCOMPARE(count(u"s1"_s, {}), 670);
        QCOMPARE(count(u"s1"_s, {u"exited"_s}), 109);
        QCOMPARE(count(u"s1"_s, {u"realized"_s, u"existing"_s}), 683);
        QCOMPARE(count(u"s2"_s, {}), 5);
        QCOMPARE(count(u"s2"_s, {u"exited"_s}), -1);
        QCOMPARE(count(u"s2"_s, {u"realized"_s, u"exited"_s}), -1);
        QCOMPARE(count(u"s3"_s, {}), -1);
        const auto page = readAudiencePage(R"({"children": [{"id": "a", "metrics": {"updateEpoch": 9,
            "data": {"totalProfiles": 3, "totalProfilesByStatus": {"realized": 3, "exited": 2}}}}]})");
        audiences.setAll(page.value().audiences);
        QCOMPARE(count(u"a"_s, {u"exited"_s}), 2);
    }

    /// An organization without the list of audiences has none, and nothing has failed.
    void audiencesAreAnAddition()
    {
        answerAll();
        m_choices->load();
        QTRY_VERIFY(!m_choices->isLoading());
        QCOMPARE(m_choices->audiences().others().size(), 2);
        QCOMPARE(m_choices->segmentName(u"csv-7"_s), u"Fair visitors"_s);
        QCOMPARE(m_choices->audiences().lifecycleOf(u"s2"_s), u"draft"_s);
        m_client->answer("GET", segmentJobsPath, kit::failureOf(Failure::Kind::Server, 500));
        for (const auto &[kind, status] :
             {std::pair(Failure::Kind::Forbidden, 403), std::pair(Failure::Kind::NotFound, 404),
              std::pair(Failure::Kind::Rejected, 400)}) {
            m_client->answer("GET", audiencesPath, kit::failureOf(kind, status));
            m_choices->reload(Choices::Part::Audiences);
            QTRY_VERIFY(!m_choices->isLoading());
            QVERIFY(!m_choices->state(Choices::Part::Audiences).failure);
            QVERIFY(m_choices->audiences().others().isEmpty());
        }
        m_client->answer("GET", audiencesPath, kit::failureOf(Failure::Kind::Server, 500));
        m_choices->reload(Choices::Part::Audiences);
        QTRY_VERIFY(!m_choices->isLoading());
        QVERIFY(m_choices->state(Choices::Part::Audiences).failure);
    }

    void audiencesArePagedAndEnd()
    {
        m_client->answer("GET", segmentJobsPath, segmentJobs);
        m_client->answer("GET", audiencesPath, [](const PlatformRequest &request) -> Outcome<PlatformReply> {
            const int start = request.query.queryItemValue(u"start"_s).toInt();
            PlatformReply reply;
            reply.status = 200;
            // One page in the middle is empty; after the third, the same again and again under new numbers.
            const QByteArray id = QByteArray::number(start >= 180 ? 120 : start);
            const QByteArray child = start == 60 ? QByteArray() : "{'id': '" + id + "', 'type': 'ExternalSegment'}";
            reply.body = "{'children': [" + child + "], '_page': {'next': " + QByteArray::number(start + 60) + "}}";
            reply.body.replace('\'', '"'); // moc stumbles over such raw strings
            return reply;
        });
        m_choices->reload(Choices::Part::Audiences);
        QTRY_VERIFY(!m_choices->isLoading());
        QCOMPARE(m_choices->audiences().others().size(), 2);
        QVERIFY(m_client->count("GET", audiencesPath) < 10);
    }

    void segmentsAreRead()
    {
        const SegmentPage page = readSegmentPage(segmentsPage).value();
        QCOMPARE(page.entries, 3);
        QCOMPARE(page.totalPages, 1);
        QVERIFY(page.hasNext);
        QCOMPARE(page.segments.size(), 1);
        const SegmentDefinition &one = page.segments.first();
        QCOMPARE(one.mergePolicyId, u"p1"_s);
        QCOMPARE(one.expression, u"a = 1"_s);
        QVERIFY(one.batch && one.streaming && !one.edge);
        QCOMPARE(one.createdMs, 1739000000000);
        QCOMPARE(one.updatedMs, 1739500000000);
        QVERIFY(!readSegmentPage("{}"));
        QCOMPARE(readSegmentPage(R"({"segments": []})").value().totalPages, -1);
    }

    void sampleStatusIsUnquoted()
    {
        const SampleStatus status = readSampleStatus(sample).value();
        QCOMPARE(status.profileCount, std::optional<qint64>(412000));
        QCOMPARE(status.sampleSize, std::optional<qint64>(41200));
        QCOMPARE(status.fragmentCount, std::optional<qint64>(900000));
        QCOMPARE(status.samplingRatio, std::optional(0.1));
        QCOMPARE(status.sampledMs, QDateTime(QDate(2026, 3, 1), QTime(3, 10), QTimeZone::utc()).toMSecsSinceEpoch());
        QCOMPARE(status.status, u"TASK_FINISHED"_s);
        QVERIFY(status.running);
        const SampleStatus empty
            = readSampleStatus(
                  "{\"totalRows\": \"\\\"null\\\"\", \"numRowsToRead\": null, \"lastSampledTimestamp\": \"never\"}")
                  .value();
        QCOMPARE(empty, SampleStatus());
        QVERIFY(!readSampleStatus(R"({"totalRows": "-4"})").value().profileCount);
        QVERIFY(!readSampleStatus("[]"));
    }

    void damagedAnswersNeverCrash()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 2000; ++i) {
            for (const QByteArray &whole : {policiesPage, segmentsPage, audiencesPage, segmentJobs, sample}) {
                const QByteArray bytes = i % 2 ? kit::damaged(whole, random) : kit::withOtherValue(whole, random);
                if (const auto page = readMergePolicyPage(bytes)) {
                    for (const MergePolicy &policy : page.value().policies)
                        QVERIFY(!policy.id.isEmpty() && !mergeConsequenceText(mergeConsequence(policy, {})).isEmpty());
                }
                if (const auto page = readSegmentPage(bytes))
                    QVERIFY(page.value().segments.size() <= page.value().entries);
                if (const auto page = readAudiencePage(bytes))
                    QVERIFY(page.value().audiences.size() <= page.value().entries);
                (void)readEvaluations(bytes);
                if (const auto status = readSampleStatus(bytes))
                    QVERIFY(status.value().profileCount.value_or(0) >= 0);
                (void)readMergePolicy(bytes);
            }
        }
    }

    void theDefaultPolicyComesFirst()
    {
        MergePoliciesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<MergePolicy> policies = readMergePolicyPage(policiesPage).value().policies;
        std::reverse(policies.begin(), policies.end());
        model.setPolicies(policies);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"Default Timebased"_s);
        QCOMPARE(model.index(1).data().toString(), u"p2"_s);
        QCOMPARE(model.index(1).data(MergePoliciesModel::TypeTextRole).toString(), u"Dataset precedence"_s);
        QCOMPARE(model.defaultPolicy()->id, u"p1"_s);
        QCOMPARE(model.policy(u"p2"_s)->version, 2);
        QVERIFY(!model.policy(u"p3"_s));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setPolicies(policies); // the same again: views keep their current index
        QCOMPARE(reset.count(), 0);
    }

    void segmentRowsKeepTheirIndexes()
    {
        QRandomGenerator random(4);
        SegmentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QMap<QString, QString> oracle;
        QHash<QString, QPersistentModelIndex> persistent;
        for (int round = 0; round < 80; ++round) {
            QList<SegmentDefinition> list;
            const bool all = random.bounded(2);
            if (all)
                oracle.clear();
            for (int i = random.bounded(30); i > 0; --i) {
                const auto one = segment(u"s%1"_s.arg(random.bounded(40)), u"n%1"_s.arg(random.bounded(60)));
                list.append(one);
                oracle[one.id] = one.name;
            }
            if (all)
                model.setSegments(list);
            else
                model.addSegments(list);
            QCOMPARE(model.rowCount(), int(oracle.size()));
            for (int row = 0; row < model.rowCount(); ++row) {
                const QString id = model.index(row).data(SegmentsModel::IdRole).toString();
                QCOMPARE(model.index(row).data().toString(), oracle.value(id));
                QCOMPARE(model.rowOf(id), row);
                QVERIFY(model.index(row).data(SegmentsModel::SearchRole).toString().contains(oracle.value(id)));
                if (row > 0)
                    QVERIFY(model.segments()[row - 1].name <= model.segments()[row].name);
                const auto known = persistent.constFind(id);
                if (known != persistent.cend() && known->isValid())
                    QCOMPARE(known->row(), row);
                persistent.insert(id, QPersistentModelIndex(model.index(row)));
            }
        }
    }

    void everythingIsReadOnce()
    {
        answerAll();
        QSignalSpy changed(m_choices.get(), &Choices::changed);
        m_choices->load();
        m_choices->load();
        QVERIFY(m_choices->isLoading());
        QTRY_VERIFY(!m_choices->isLoading());
        QCOMPARE(changed.count(), 12); // begun and ended, each part
        for (const Choices::Part part : Choices::parts) {
            QCOMPARE(m_choices->state(part).loadedAtMs, m_clock.nowMs());
            QVERIFY(!m_choices->state(part).failure);
        }
        m_choices->load();
        QCOMPARE(m_client->requests().size(), 7); // two for the audiences
        QVERIFY(m_choices->profileFields().hasPath(u"person"_s));
        QVERIFY(m_choices->eventFields().hasPath(u"web"_s));
        QCOMPARE(m_choices->mergePolicyName(u"p1"_s), u"Default"_s);
        QCOMPARE(m_choices->mergePolicyName(u"timestampOrdered-none-mp"_s), u"timestampOrdered-none-mp"_s);
        QCOMPARE(m_choices->segmentName(u"s1"_s), u"Segment 7"_s);
        QCOMPARE(m_choices->sampleStatus()->profileCount, std::optional<qint64>(412000));
        QCOMPARE(m_client->requests("GET", unionsPath + u"_xdm.context.profile__union"_s).first().accept,
                 QByteArray("application/vnd.adobe.xed-full+json; version=1"));
        m_choices->reload();
        QTRY_VERIFY(!m_choices->isLoading());
        QCOMPARE(m_client->requests().size(), 14);
    }

    void onePartMayFailAndKeepsWhatItHad()
    {
        answerAll();
        m_choices->load();
        QTRY_VERIFY(!m_choices->isLoading());
        m_client->answer("GET", segmentsPath, kit::failureOf(Failure::Kind::Forbidden, 403));
        m_client->answer("GET", unionsPath + u"_xdm.context.profile__union"_s, "<html>");
        m_choices->reload();
        QTRY_VERIFY(!m_choices->isLoading());
        QCOMPARE(m_choices->state(Choices::Part::Segments).failure->kind, Failure::Kind::Forbidden);
        QVERIFY(m_choices->state(Choices::Part::Segments).loaded());
        QCOMPARE(m_choices->segments()->rowCount(), 3);
        QCOMPARE(m_choices->state(Choices::Part::ProfileFields).failure->kind, Failure::Kind::Unreadable);
        QVERIFY(m_choices->profileFields().hasPath(u"person"_s));
        QVERIFY(!m_choices->state(Choices::Part::MergePolicies).failure);
    }

    void policiesFollowTheLinkAndStopAtItsEnd()
    {
        m_client->answer("GET", policiesPath, [](const PlatformRequest &request) -> Outcome<PlatformReply> {
            PlatformReply reply;
            reply.status = 200;
            const QString start = request.query.queryItemValue(u"start"_s, QUrl::FullyDecoded);
            if (start.isEmpty())
                reply.body
                    = R"({"children": [{"id": "p1"}], "_links": {"next": {"href": "@/mergePolicies?start=A%2B%3D"}}})";
            else if (start == "A+="_L1) // the same link again and again, as a broken server sends it
                reply.body
                    = R"({"children": [{"id": "p2"}], "_links": {"next": {"href": "@/mergePolicies?start=A%2B%3D"}}})";
            else
                reply.body = "{}";
            return reply;
        });
        m_choices->reload(Choices::Part::MergePolicies);
        QTRY_VERIFY(!m_choices->isLoading());
        QVERIFY(!m_choices->state(Choices::Part::MergePolicies).failure);
        QCOMPARE(m_choices->mergePolicies()->rowCount(), 2);
        QCOMPARE(m_client->count("GET", policiesPath), 2);
    }

    void segmentsAreReadToTheirCountWhereNothingElseIsSaid()
    {
        m_client->answer("GET", segmentsPath, [](const PlatformRequest &request) -> Outcome<PlatformReply> {
            const int page = request.query.queryItemValue(u"page"_s).toInt();
            QJsonObject body = QJsonDocument::fromJson(segments(page * 100, page < 2 ? 100 : 30, 1)).object();
            body.insert(u"page"_s, QJsonObject{{u"totalCount"_s, 230}});
            PlatformReply reply;
            reply.status = 200;
            reply.body = QJsonDocument(body).toJson();
            return reply;
        });
        m_choices->reload(Choices::Part::Segments);
        QTRY_VERIFY(!m_choices->isLoading());
        QCOMPARE(m_choices->segments()->rowCount(), 230);
        QCOMPARE(m_client->count("GET", segmentsPath), 3);
    }

    void emptyPageOfSegmentsIsAskedForOnceMore()
    {
        bool emptied = false;
        m_client->answer("GET", segmentsPath, [&emptied](const PlatformRequest &request) -> Outcome<PlatformReply> {
            const int page = request.query.queryItemValue(u"page"_s).toInt();
            PlatformReply reply;
            reply.status = 200;
            reply.body = page == 1 && !std::exchange(emptied, true) ? segments(0, 0, 3) : segments(page * 100, 100, 3);
            return reply;
        });
        m_choices->reload(Choices::Part::Segments);
        QTRY_VERIFY(!m_choices->isLoading());
        QCOMPARE(m_choices->segments()->rowCount(), 300);
    }

    void segmentsAreReadToTheLastPageAlthoughOneIsEmpty()
    {
        m_client->answer("GET", segmentsPath, [](const PlatformRequest &request) -> Outcome<PlatformReply> {
            PlatformReply reply;
            reply.status = 200;
            const int page = request.query.queryItemValue(u"page"_s).toInt();
            reply.body = page == 1 ? segments(0, 0, 4) : segments(page * 100, 100, 4);
            return reply;
        });
        m_choices->reload(Choices::Part::Segments);
        QTRY_VERIFY(!m_choices->isLoading());
        QCOMPARE(m_choices->segments()->rowCount(), 300);
        QCOMPARE(m_client->count("GET", segmentsPath), 5); // the empty one is asked for once more
    }

    void listsWithoutEndAreReadToABound()
    {
        answerAll();
        int policies = 0;
        m_client->answer("GET", policiesPath, [&policies](const PlatformRequest &) {
            PlatformReply reply;
            const QByteArray number = QByteArray::number(++policies);
            reply.body = R"({"children":[{"id":"p)" + number + R"(","name":"x"}],"_links":{"next":{"href":"@/x?start=)"
                + number + R"("}}})";
            return Outcome<PlatformReply>(reply);
        });
        int pages = 0;
        m_client->answer("GET", segmentsPath, [&pages](const PlatformRequest &) {
            PlatformReply reply;
            ++pages;
            reply.body = segments(0, 100, 1'000'000'000); // the same ones again and again
            return Outcome<PlatformReply>(reply);
        });
        m_choices->load();
        QTRY_VERIFY_WITH_TIMEOUT(!m_choices->isLoading(), 20'000);
        QVERIFY2(policies <= 100, qPrintable(QString::number(policies)));
        QVERIFY2(pages <= 20, qPrintable(QString::number(pages)));
        QCOMPARE(m_choices->segments()->rowCount(), 100);
        for (const auto part : {Choices::Part::MergePolicies, Choices::Part::Segments}) {
            QVERIFY(m_choices->state(part).failure);
            QCOMPARE(m_choices->state(part).failure->code, QLatin1String(endlessListCode));
        }
    }

    void theNewestReadingWins()
    {
        m_client->hold();
        m_client->answerOnce("GET", segmentsPath, segments(0, 5, 1));
        m_client->answer("GET", segmentsPath, segments(10, 2, 1));
        m_choices->reload(Choices::Part::Segments);
        m_choices->reload(Choices::Part::Segments);
        m_client->release();
        QTRY_VERIFY(!m_choices->isLoading());
        QCOMPARE(m_choices->segments()->rowCount(), 2);
    }

    void choicesMayGoWhileAnswersAreUnderWay()
    {
        answerAll();
        m_client->hold();
        m_choices->load();
        const qsizetype asked = m_client->requests().size();
        QCOMPARE(m_client->waiting(), qsizetype(Choices::parts.size()));
        m_choices.reset();
        m_client->release();
        QThreadPool::globalInstance()->waitForDone(); // the answers are read there
        QCoreApplication::processEvents();
        QCOMPARE(m_client->waiting(), 0);
        QCOMPARE(m_client->requests().size(), asked); // nobody asks for further pages
    }
};

EXPORTDESK_TEST(ChoicesTest)
#include "tst_choices.moc"
