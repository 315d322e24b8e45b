// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/localplatform/serverkit.h"

#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

/// The members that clients read without asking whether they are there, and the documented forms of the ends of lists.
class TestServerForms : public QObject
{
    Q_OBJECT

    static constexpr char Ups[] = "/data/core/ups";
    static constexpr char Catalog[] = "/data/foundation/catalog";

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;

    /// The member at a path such as `_links.next` or `results.0.title`; undefined if there is none.
    static QJsonValue at(QJsonValue value, const QString &path)
    {
        for (const QString &step : path.split(u'.', Qt::SkipEmptyParts)) {
            bool isIndex = false;
            const int index = step.toInt(&isIndex);
            value = value.isArray() && isIndex ? value.toArray().at(index) : value.toObject().value(step);
        }
        return value;
    }

    static QString typeOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            return u"null"_s;
        case QJsonValue::Bool:
            return u"boolean"_s;
        case QJsonValue::Double:
            return u"number"_s;
        case QJsonValue::String:
            return u"text"_s;
        case QJsonValue::Array:
            return u"array"_s;
        case QJsonValue::Object:
            return u"object"_s;
        case QJsonValue::Undefined:
            break;
        }
        return u"absent"_s;
    }

    static QByteArray quoted(const QByteArray &text) { return '"' + text + '"'; }

    QJsonValue whole(const QByteArray &target) const
    {
        const WireReply reply = m_caller->get(target);
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        return reply.status == 200 ? document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())
                                   : QJsonValue();
    }

    void quirks(const QByteArray &json) { m_platform->setFaults(R"({"quirks": )" + json + '}'); }

    /// A finished job whose batch has failed; the id of the batch.
    QString failedBatch()
    {
        quirks(R"({"failedBatch": true})");
        const QJsonObject job = m_caller
                                    ->post(Ups + "/export/jobs"_ba,
                                           R"({"fields": "person.name", "schema": {"name": "_xdm.context.profile"},)"
                                           R"("destination": {"datasetId": "5b020a27e7040801dedba61b"}})")
                                    .object();
        quirks("{}");
        const QByteArray target = Ups + "/export/jobs/"_ba + QByteArray::number(job.value("id"_L1).toInteger());
        QJsonObject now;
        for (int i = 0; i < 600 && now.value("status"_L1) != u"SUCCEEDED"_s; ++i) {
            QTest::qWait(50);
            now = m_caller->get(target).object();
        }
        return now.value("destination"_L1).toObject().value("batchId"_L1).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<LocalPlatformProcess>(
            QStringList{u"--profiles"_s, u"40"_s, u"--jobs"_s, u"10"_s, u"--speed"_s, u"0"_s});
        m_caller = std::make_unique<Caller>(*m_platform);
    }

    void init() { m_platform->setFaults("{}"); }

    void cleanupTestCase()
    {
        m_caller.reset();
        m_platform.reset();
    }

    void membersAreThere_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QStringList>("members"); // path: type
        const QByteArray ups = Ups;
        QTest::newRow("merge policies") << ups + "/config/mergePolicies?limit=100"
                                        << QStringList{u"children: array"_s, u"_links.next: object"_s};
        QTest::newRow("merge policies, first page")
            << ups + "/config/mergePolicies?limit=2" << QStringList{u"_links.next.href: text"_s};
        QTest::newRow("export jobs") << ups + "/export/jobs/?limit=1000"
                                     << QStringList{u"records: array"_s, u"link: object"_s, u"link.next: absent"_s};
        QTest::newRow("export jobs, first page") << ups + "/export/jobs?limit=2" << QStringList{u"link.next: text"_s};
        QTest::newRow("audiences") << ups + "/audiences?limit=100"
                                   << QStringList{u"children: array"_s, u"_page: object"_s, u"_page.next: absent"_s};
        QTest::newRow("audiences, first page") << ups + "/audiences?limit=2" << QStringList{u"_page.next: number"_s};
        QTest::newRow("segments") << ups + "/segment/definitions"
                                  << QStringList{u"segments: array"_s, u"page.totalPages: number"_s};
        QTest::newRow("schedules") << ups + "/config/schedules?start=0"
                                   << QStringList{u"children: array"_s, u"_links: object"_s, u"_links.next: object"_s,
                                                  u"_links.href: absent"_s, u"children.0.frequency: text"_s};
        QTest::newRow("segment jobs") << ups + "/segment/jobs?limit=100&start=0"
                                      << QStringList{u"children: array"_s, u"_links: object"_s,
                                                     u"_links.next: object"_s,
                                                     u"children.0.metrics.segmentedProfileCounter: object"_s};
        QTest::newRow("report by dataset")
            << ups + "/previewsamplestatus/report/dataset"
            << QStringList{u"data: array"_s, u"data.0.name: text"_s, u"data.0.value: text"_s,
                           u"data.0.samplePercentage: number"_s};
        QTest::newRow("report by namespace")
            << ups + "/previewsamplestatus/report/namespace"
            << QStringList{u"data: array"_s, u"data.0.code: text"_s, u"data.0.value: text"_s,
                           u"data.0.fullIDsFragmentCount: number"_s};
        QTest::newRow("overlap of datasets")
            << ups + "/previewsamplestatus/report/dataset/overlap" << QStringList{u"data: object"_s};
        QTest::newRow("sandboxes") << "/data/foundation/sandbox-management/sandboxes"_ba
                                   << QStringList{u"sandboxes: array"_s, u"sandboxes.0.id: text"_s};
        QTest::newRow("sandbox types") << "/data/foundation/sandbox-management/sandboxTypes"_ba
                                       << QStringList{u"sandboxTypes: array"_s};
        QTest::newRow("sandbox") << "/data/foundation/sandbox-management/sandboxes/prod"_ba
                                 << QStringList{u"id: text"_s};
        QTest::newRow("tenant") << "/data/foundation/schemaregistry/stats/"_ba << QStringList{u"tenantId: text"_s};
        QTest::newRow("queries") << "/data/foundation/query/queries?limit=1000&orderby=-created"_ba
                                 << QStringList{u"queries: array"_s, u"_links: object"_s};
        QTest::newRow("query templates") << "/data/foundation/query/query-templates"_ba
                                         << QStringList{u"templates: array"_s, u"_links: object"_s};
        QTest::newRow("query schedules") << "/data/foundation/query/schedules"_ba
                                         << QStringList{u"schedules: array"_s, u"_links: object"_s};
        QTest::newRow("query runs") << "/data/foundation/query/schedules/any/runs"_ba
                                    << QStringList{u"runsSchedules: array"_s, u"_links: object"_s};
        QTest::newRow("query connection")
            << "/data/foundation/query/connection_parameters"_ba
            << QStringList{u"dbName: text"_s,   u"host: text"_s,  u"port: number"_s,
                           u"username: text"_s, u"token: text"_s, u"websocketHost: text"_s};
        QTest::newRow("expirations") << "/data/core/hygiene/ttl?page=0&limit=50"_ba
                                     << QStringList{u"results: array"_s, u"total_pages: number"_s};
        QTest::newRow("quotas") << "/data/core/hygiene/quota"_ba
                                << QStringList{u"quotas: array"_s, u"quotas.0.quota: number"_s};
    }
    void membersAreThere()
    {
        QFETCH(QByteArray, target);
        QFETCH(QStringList, members);
        const QJsonValue found = whole(target);
        for (const QString &member : members)
            QCOMPARE(member.section(u": "_s, 0, 0) + u": "_s + typeOf(at(found, member.section(u": "_s, 0, 0))),
                     member);
        // The same answer for a client that asks for a media type of XDM on everything.
        Caller xdm(*m_platform);
        xdm.setHeader("Accept", "application/vnd.adobe.xdm+json");
        QCOMPARE(xdm.get(target).status, 200);
    }

    void everyDatasetHasTagsAndClassification()
    {
        const QByteArray created
            = m_caller
                  ->post(Catalog + "/dataSets/"_ba,
                         R"({"name": "New target",)"
                         R"("schemaRef": {"id": "https://ns.adobe.com/xdm/context/profile__union",)"
                         R"("contentType": "application/vnd.adobe.xed+json;version=1"},)"
                         R"("tags": {"unifiedProfile": ["enabled: true", "isUpsert: true"]}})")
                  .body;
        const QString id = QString::fromLatin1(created.mid(created.lastIndexOf('/') + 1, 24));
        const QJsonObject all = whole(Catalog + "/dataSets?limit=100"_ba).toObject();
        QVERIFY(all.contains(id));
        QCOMPARE(at(all, id + u".tags.unifiedProfile.0"_s), u"enabled:true"_s);
        QCOMPARE(at(all, id + u".classification.managedBy"_s), u"CUSTOMER"_s);
        QCOMPARE(at(all, id + u".classification.dataBehavior"_s), u"record"_s);
        for (const QJsonValue &dataset : all) {
            QCOMPARE(typeOf(dataset["name"_L1]), u"text"_s);
            QCOMPARE(typeOf(dataset["tags"_L1]), u"object"_s);
            QCOMPARE(typeOf(dataset["classification"_L1]), u"object"_s);
            const QJsonValue profile = dataset["tags"_L1]["unifiedProfile"_L1];
            QVERIFY(profile.isUndefined() || profile.isArray());
            QVERIFY(!dataset["tags"_L1]["adobe/pqs/table"_L1].toArray().isEmpty());
            QCOMPARE(typeOf(at(dataset, u"extensions.adobe_lakeHouse.metrics.rowCount"_s)), u"number"_s);
        }
        // A body without tags does not take away what other services need.
        const QByteArray target = Catalog + "/dataSets/"_ba + id.toLatin1();
        QCOMPARE(m_caller->call("PUT", target, R"({"name": "Renamed"})").status, 200);
        const QJsonValue renamed = at(whole(target), id);
        QCOMPARE(renamed["tags"_L1]["adobe/pqs/table"_L1].toArray().at(0).toString(), u"new_target"_s);
        QCOMPARE(at(renamed, u"classification.managedBy"_s), u"CUSTOMER"_s);
        QCOMPARE(m_caller->remove(target).status, 200);
    }

    void eventDatasetsAreTimeSeries()
    {
        const QByteArray created
            = m_caller
                  ->post(Catalog + "/dataSets"_ba,
                         R"({"name": "Events", "schemaRef": {"id": "_xdm.context.experienceevent__union"}})")
                  .body;
        const QString id = QString::fromLatin1(created.mid(created.lastIndexOf('/') + 1, 24));
        const QByteArray target = Catalog + "/dataSets/"_ba + id.toLatin1();
        QCOMPARE(at(whole(target), id + u".classification.dataBehavior"_s), u"time-series"_s);
        QCOMPARE(m_caller->remove(target).status, 200);
    }

    void failedBatchesExplainThemselves()
    {
        const QString id = failedBatch();
        const QJsonValue batch = at(whole(Catalog + "/batches?status=failed&limit=100"_ba), id);
        QCOMPARE(typeOf(batch["created"_L1]), u"number"_s);
        QCOMPARE(typeOf(batch["sandboxId"_L1]), u"text"_s);
        QCOMPARE(at(batch, u"relatedObjects.0.type"_s), u"dataSet"_s);
        QVERIFY(!batch["errors"_L1].toArray().isEmpty());
        for (const QJsonValue &error : batch["errors"_L1].toArray()) {
            QCOMPARE(typeOf(error["code"_L1]), u"text"_s);
            QCOMPARE(typeOf(error["description"_L1]), u"text"_s);
        }
        QCOMPARE(typeOf(at(whole(Catalog + "/batches/"_ba + id.toLatin1()), id + u".tags"_s)), u"object"_s);
    }

    void datasetsCountTheirRows()
    {
        const QString path = u"5b020a27e7040801dedba61b.extensions.adobe_lakeHouse.metrics.rowCount"_s;
        const QByteArray target = Catalog + "/dataSets/5b020a27e7040801dedba61b"_ba;
        const qint64 before = at(whole(target), path).toInteger();
        const QJsonObject job = m_caller
                                    ->post(Ups + "/export/jobs"_ba,
                                           R"({"fields": "person.name", "schema": {"name": "_xdm.context.profile"},)"
                                           R"("destination": {"datasetId": "5b020a27e7040801dedba61b"}})")
                                    .object();
        const QByteArray jobTarget = Ups + "/export/jobs/"_ba + QByteArray::number(job.value("id"_L1).toInteger());
        QTRY_COMPARE_WITH_TIMEOUT(m_caller->get(jobTarget).object().value("status"_L1).toString(), u"SUCCEEDED"_s,
                                  30'000);
        QVERIFY(at(whole(target), path).toInteger() > before);
    }

    void schemasAreListedToTheEnd()
    {
        Caller caller(*m_platform);
        caller.setHeader("Accept", "application/vnd.adobe.xed-id+json");
        const QJsonObject unions = caller.get("/data/foundation/schemaregistry/tenant/unions").object();
        QCOMPARE(typeOf(at(unions, u"results.0.title"_s)), u"text"_s);
        const QJsonObject classes = caller.get("/data/foundation/schemaregistry/global/classes").object();
        QCOMPARE(typeOf(at(classes, u"_page.next"_s)), u"null"_s);
        for (const QJsonValue &one : classes.value("results"_L1).toArray())
            for (const QString &key : {u"title"_s, u"$id"_s, u"meta:altId"_s})
                QCOMPARE(typeOf(one[key]), u"text"_s);
        caller.setHeader("Accept", "application/vnd.adobe.xdm-full+json; version=1");
        QCOMPARE(caller.get("/data/foundation/schemaregistry/tenant/unions/_xdm.context.profile__union").status, 200);
    }

    void previewsAndEstimates()
    {
        const WireReply created = m_caller->post(
            Ups + "/preview"_ba,
            R"({"predicateExpression": "person.birthYear >= 1900",)"
            R"("predicateType": "pql/text", "predicateModel": "_xdm.context.profile", "graphType": "pdg"})");
        QCOMPARE(created.status, 201);
        const QByteArray id = created.object().value("previewId"_L1).toString().toLatin1();
        QVERIFY(!id.isEmpty());
        QVERIFY(created.header("x-location").endsWith(QByteArray("/data/core/ups/preview/" + id)));
        const QJsonObject estimate = m_caller->get(Ups + "/estimate/"_ba + id).object();
        QCOMPARE(estimate.value("state"_L1).toString(), u"RESULT_READY"_s);
        const qint64 size = estimate.value("estimatedSize"_L1).toInteger(-1);
        QVERIFY(size > 0 && size <= estimate.value("totalRows"_L1).toInteger());
        QCOMPARE(estimate.value("profilesMatchedSoFar"_L1).toInteger(), size);
        for (const QJsonValue &ns : estimate.value("estimatedNamespaceDistribution"_L1).toArray()) {
            bool isNumber = false;
            ns["namespaceId"_L1].toString().toInt(&isNumber);
            QVERIFY(isNumber);
            QCOMPARE(typeOf(ns["profilesMatchedSoFar"_L1]), u"number"_s);
        }
        const QJsonObject preview = m_caller->get(Ups + "/preview/"_ba + id).object();
        QCOMPARE(preview.value("state"_L1).toString(), u"RESULT_READY"_s);
        QCOMPARE(preview.value("results"_L1).toArray().size(), size);
        const QByteArray xid = preview.value("results"_L1).toArray().at(0).toObject().keys().constFirst().toLatin1();
        QCOMPARE(m_caller->get(Ups + "/access/entities?schema.name=_xdm.context.profile&entityId="_ba + xid).status,
                 200);
        quirks(R"({"estimateAsText": true})");
        const QJsonObject asText = m_caller->get(Ups + "/estimate/"_ba + id).object();
        QCOMPARE(asText.value("estimatedSize"_L1).toString(), QString::number(size));
        QCOMPARE(m_caller->remove(Ups + "/preview/"_ba + id).status, 200);
        QCOMPARE(m_caller->get(Ups + "/preview/"_ba + id).status, 404);
        QCOMPARE(m_caller->get(Ups + "/estimate/"_ba + id).status, 404);
        const QByteArray bad = m_caller
                                   ->post(Ups + "/preview"_ba,
                                          R"({"predicateExpression": "FAIL ",)"
                                          R"("predicateType": "pql/text"})")
                                   .object()
                                   .value("previewId"_L1)
                                   .toString()
                                   .toLatin1();
        const QJsonObject failed = m_caller->get(Ups + "/estimate/"_ba + bad).object();
        QCOMPARE(failed.value("state"_L1).toString(), u"FAILED"_s);
        QVERIFY(!at(failed, u"error.description"_s).toString().isEmpty());
        const QByteArray nested = QByteArray(60'000, '(');
        const QByteArray deep
            = m_caller
                  ->post(Ups + "/preview"_ba,
                         R"({"predicateType": "pql/text", "predicateExpression": )" + quoted(nested) + '}')
                  .object()
                  .value("previewId"_L1)
                  .toString()
                  .toLatin1();
        QCOMPARE(m_caller->get(Ups + "/estimate/"_ba + deep).object().value("state"_L1).toString(), u"FAILED"_s);
    }

    void profilesAndTheirEvents()
    {
        const QByteArray base = Ups + "/access/entities?entityIdNS=email&"_ba;
        const QByteArray rows = m_caller->get("/data/foundation/export/datasets/5b020a27e7040801dedba61b/preview").body;
        QString email;
        for (const QJsonValue &row : QJsonDocument::fromJson(rows).object().value("data"_L1).toArray())
            email = email.isEmpty() ? at(row, u"identityMap.email.0.id"_s).toString() : email;
        if (email.isEmpty()) {
            const QByteArray previewId = m_caller
                                             ->post(Ups + "/preview"_ba,
                                                    R"({"predicateExpression": "person.birthYear >= 1900",)"
                                                    R"("predicateType": "pql/text"})")
                                             .object()
                                             .value("previewId"_L1)
                                             .toString()
                                             .toLatin1();
            for (const QJsonValue &one :
                 m_caller->get(Ups + "/preview/"_ba + previewId).object().value("results"_L1).toArray()) {
                const QByteArray xid = one.toObject().keys().constFirst().toLatin1();
                const QJsonObject entry
                    = m_caller->get(Ups + "/access/entities?schema.name=_xdm.context.profile&entityId="_ba + xid)
                          .object();
                const QString found = at(*entry.constBegin(), u"entity.identityMap.email.0.id"_s).toString();
                email = email.isEmpty() ? found : email;
            }
        }
        QVERIFY(!email.isEmpty());
        const QByteArray who = "entityId=" + QUrl::toPercentEncoding(email);
        const QJsonObject found
            = m_caller->get(base + "schema.name=_xdm.context.profile&fields=person.name&" + who).object();
        QCOMPARE(found.size(), 1);
        const QJsonValue entry = *found.constBegin();
        QCOMPARE(entry["entityId"_L1].toString(), found.keys().constFirst());
        QCOMPARE(entry["entity"_L1].toObject().keys(), QStringList{u"person"_s});
        QVERIFY(!entry["sources"_L1].toArray().isEmpty());
        QVERIFY(entry["identityGraph"_L1].toArray().contains(found.keys().constFirst()));
        const QJsonObject events
            = m_caller
                  ->get(base + "schema.name=_xdm.context.experienceevent&relatedEntityIdNS=email&relatedEntityId="
                        + QUrl::toPercentEncoding(email))
                  .object();
        QCOMPARE(typeOf(at(events, u"children"_s)), u"array"_s);
        QCOMPARE(at(events, u"_links.next.href"_s), u""_s);
        QCOMPARE(m_caller->get(base + "schema.name=_xdm.context.profile&entityId=nobody@example.invalid").status, 404);
        QCOMPARE(m_caller->get(base + "schema.name=_xdm.context.profile&mergePolicyId=none&" + who).status, 422);
        const QJsonObject several
            = m_caller
                  ->post(Ups + "/access/entities"_ba,
                         R"({"schema": {"name": "_xdm.context.profile"}, "identities":)"
                         R"([{"entityId": "nobody@example.invalid", "entityIdNS": {"code": "email"}}]})")
                  .object();
        QVERIFY(at(*several.constBegin(), u"entity"_s).toObject().isEmpty());
        quirks(R"({"profilesRefused": true})");
        QCOMPARE(m_caller->get(base + "schema.name=_xdm.context.profile&" + who).status, 403);
        quirks(R"({"missingProfileEmpty": true})");
        QCOMPARE(m_caller->get(base + "schema.name=_xdm.context.profile&entityId=nobody").body, "{}"_ba);
    }

    void queriesRunToTheirEnd()
    {
        const QByteArray base = "/data/foundation/query/queries";
        const auto run = [&](const QByteArray &sql) {
            const WireReply created
                = m_caller->post(base, R"({"dbName": "prod:all", "name": "n", "sql": )" + quoted(sql) + R"(})");
            return std::pair(created, QByteArray(base + '/' + created.object().value("id"_L1).toString().toLatin1()));
        };
        const auto [created, target] = run("SELECT count(*) FROM profile_export_de");
        QCOMPARE(created.status, 202);
        QCOMPARE(created.object().value("state"_L1).toString(), u"SUBMITTED"_s);
        const QJsonObject done = m_caller->get(target).object();
        QCOMPARE(done.value("state"_L1).toString(), u"SUCCESS"_s);
        QCOMPARE(done.value("rowCount"_L1).toInt(), 1);
        const QJsonObject failed = m_caller->get(run("SELECT 1 FROM nowhere").second).object();
        QCOMPARE(failed.value("state"_L1).toString(), u"FAILED"_s);
        QCOMPARE(at(failed, u"errors.0.errorType"_s), u"USER_ERROR"_s);
        QCOMPARE(m_caller->call("PATCH", target, R"({"op": "cancel"})").status, 409);
        const QJsonObject page = m_caller->get(base + "?limit=1&orderby=-created").object();
        const QString href = at(page, u"_links.next.href"_s).toString();
        QVERIFY(href.contains("start="_L1) && href.contains("orderby="_L1));
        QCOMPARE(
            m_caller->get(base + href.mid(href.indexOf(u'?')).toLatin1()).object().value("queries"_L1).toArray().size(),
            1);
    }

    void tokenHasALifeInSeconds()
    {
        const QJsonObject token = postForm(*m_platform, "/ims/token/v2", signInForm(m_platform->ready())).object();
        QCOMPARE(typeOf(token.value("access_token"_L1)), u"text"_s);
        QCOMPARE(typeOf(token.value("expires_in"_L1)), u"number"_s);
    }

    void snapshotNamesItsMergePolicy()
    {
        QString policy;
        for (const QJsonValue &dataset : whole(Catalog + "/dataSets?limit=100"_ba).toObject()) {
            if (!dataset["name"_L1].toString().contains("Profile-Snapshot-Export"_L1))
                continue;
            for (const QJsonValue &tag : dataset["tags"_L1]["unifiedProfile"_L1].toArray())
                policy = tag.toString().startsWith("mergePolicyId:"_L1) ? tag.toString().section(u':', 1) : policy;
        }
        const QJsonArray policies = at(whole(Ups + "/config/mergePolicies?limit=100"_ba), u"children"_s).toArray();
        QVERIFY(std::any_of(policies.begin(), policies.end(),
                            [&](const QJsonValue &one) { return one["id"_L1] == policy; }));
    }

    void otherFormsAreQuirks_data()
    {
        QTest::addColumn<QByteArray>("quirk");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("expected"); // JSON; "-" if the member is absent
        const QByteArray ups = Ups;
        const auto row = [](const char *quirk, const QByteArray &target, const QString &path, const char *expected) {
            QTest::addRow("%s %s", quirk, target.mid(target.lastIndexOf('/') + 1).constData())
                << QByteArray(quirk) << target << path << QByteArray(expected);
        };
        for (const char *list : {"/config/mergePolicies?limit=100", "/config/schedules", "/segment/jobs"}) {
            row(R"({})", ups + list, u"_links"_s, R"({"next":{}})");
            row(R"({"links": "object"})", ups + list, u"_links"_s, "{}");
            row(R"({"links": "text"})", ups + list, u"_links"_s, R"("")");
            row(R"({"links": "null"})", ups + list, u"_links"_s, "null");
            row(R"({"links": "href"})", ups + list, u"_links"_s, R"({"next":{"href":""}})");
        }
        row(R"({})", ups + "/export/jobs", u"link"_s, "{}");
        row(R"({"nextLink": "empty"})", ups + "/export/jobs", u"link"_s, R"({"next":""})");
        row(R"({"nextLink": "null"})", ups + "/export/jobs", u"link"_s, R"({"next":null})");
        row(R"({"nextLink": "noLink"})", ups + "/export/jobs", u"link"_s, "-");
        row(R"({})", ups + "/audiences", u"_page.next"_s, "-");
        row(R"({"audiencesEnd": "zero"})", ups + "/audiences", u"_page.next"_s, "0");
        row(R"({"audiencesEnd": "zeroText"})", ups + "/audiences", u"_page.next"_s, R"("0")");
        row(R"({"audiencesEnd": "empty"})", ups + "/audiences", u"_page.next"_s, R"("")");
        row(R"({"audiencesEnd": "null"})", ups + "/audiences", u"_page.next"_s, "null");
        row(R"({"audiencesNextText": true})", ups + "/audiences?limit=2", u"_page.next"_s, R"("2")");
        row(R"({"audiencePages": true})", ups + "/audiences?limit=2", u"_pages.next"_s, "2");
        row(R"({"audienceLifecycle": true})", ups + "/audiences?name=VIP%20DE", u"children.0.lifecycle"_s,
            R"("active")");
        row(R"({"audienceNamespaceCase": true})", ups + "/audiences?name=Cookie", u"children.0.namespace"_s,
            R"("aam")");
        row(R"({})", "/data/core/hygiene/ttl", u"total_pages"_s, "1");
        row(R"({"expiryList": "zeroPages"})", "/data/core/hygiene/ttl", u"total_pages"_s, "0");
        row(R"({"expiryList": "old"})", "/data/core/hygiene/ttl", u"ttlDetails"_s, "[]");
        row(R"({"orderInData": true})", ups + "/config/mergePolicies/7972e3d6-96ea-4ece-9627-cbfd62709c5d",
            u"attributeMerge.order"_s, "-");
        row(R"({"orderInData": true})", ups + "/config/mergePolicies/7972e3d6-96ea-4ece-9627-cbfd62709c5d?",
            u"attributeMerge.data.order.0"_s, R"("5bb4c46757920712f924a3eb")");
        row(R"({"datasetForm": "2019"})", Catalog + "/dataSets/5b020a27e7040801dedba61b"_ba,
            u"5b020a27e7040801dedba61b.classification"_s, "-");
        row(R"({"datasetForm": "2021"})", Catalog + "/dataSets"_ba, u"5b020a27e7040801dedba61b.extensions"_s, "-");
        row(R"({"datasetForm": "noBehavior"})", Catalog + "/dataSets"_ba,
            u"5b020a27e7040801dedba61b.classification.dataBehavior"_s, "-");
        row(R"({"profileTag": "blank"})", Catalog + "/dataSets"_ba, u"5b020a27e7040801dedba61b.tags.unifiedProfile.0"_s,
            R"("enabled: true")");
        row(R"({"profileTag": "null"})", Catalog + "/dataSets"_ba, u"5b020a27e7040801dedba61b.tags.unifiedProfile"_s,
            "null");
        row(R"({"profileTag": "emptyTable"})", Catalog + "/dataSets"_ba,
            u"5b020a27e7040801dedba61b.tags.adobe/pqs/table"_s, "[]");
        row(R"({"noFrequency": true})", ups + "/config/schedules", u"children.0.frequency"_s, "-");
        row(R"({"scheduleForm": "absent"})", ups + "/config/schedules", u"children.0.schedule"_s, "-");
        row(R"({"noMetrics": true})", ups + "/segment/jobs", u"children.0.metrics"_s, "null");
        row(R"({"sampleRunningFlag": true})", ups + "/previewsamplestatus", u"sampleJobRunning"_s, "false");
        row(R"({"websoketHost": true})", "/data/foundation/query/connection_parameters", u"websocketHost"_s, "-");
        row(R"({"sandboxWithoutId": true})", "/data/foundation/sandbox-management/sandboxes/prod", u"id"_s, "-");
    }
    void otherFormsAreQuirks()
    {
        QFETCH(QByteArray, quirk);
        QFETCH(QByteArray, target);
        QFETCH(QString, path);
        QFETCH(QByteArray, expected);
        quirks(quirk);
        const QJsonValue found = at(whole(target), path);
        const QByteArray text
            = found.isUndefined() ? "-"_ba : QJsonDocument(QJsonArray{found}).toJson(QJsonDocument::Compact);
        QCOMPARE(text, expected == "-" ? expected : '[' + expected + ']');
    }

    void newerErrorShapes()
    {
        const auto body = [&](const char *shape) {
            m_platform->setFaults(R"({"rules": [{"route": "GET *", "fault": {"status": 422, "shape": )"_ba
                                  + quoted(shape) + R"(, "code": "UPAPI-036002-422", "message": "No."}}]})");
            return m_caller->get(Ups + "/export/jobs"_ba).object();
        };
        QCOMPARE(body("E15").value("errors"_L1).toObject().keys(), (QStringList{u"status"_s, u"title"_s, u"type"_s}));
        const QJsonObject plain = body("E16");
        QCOMPARE(plain.keys(), (QStringList{u"requestId"_s, u"status"_s, u"title"_s, u"type"_s}));
        QVERIFY(plain.value("type"_L1).toString().endsWith("UPAPI-036002-422"_L1));
    }

    void endOfRegistryPages()
    {
        for (const auto &[quirk, type] :
             {std::pair("null", u"null"_s), {"absent", u"absent"_s}, {"empty", u"text"_s}}) {
            quirks(QByteArray(R"({"registryEnd": )") + quoted(quirk) + '}');
            Caller caller(*m_platform);
            caller.setHeader("Accept", "application/vnd.adobe.xed-id+json");
            QCOMPARE(typeOf(at(caller.get("/data/foundation/schemaregistry/global/classes").object(), u"_page.next"_s)),
                     type);
        }
    }

    void refusalsOfAudiences()
    {
        const auto refused = [&](const QByteArray &value) {
            quirks(R"({"audiencesRefused": )" + value + '}');
            return m_caller->get(Ups + "/audiences"_ba);
        };
        QCOMPARE(refused("true").status, 403);
        QVERIFY(refused("true").body.contains("UPAPI-113740-403"));
        QCOMPARE(refused(R"("UPLIB-101206-500")").status, 400);
        const QJsonObject labels = refused(R"("UPAPI-113752-403")").object();
        QCOMPARE(at(labels, u"errors.status"_s).toInt(), 403);
        QVERIFY(at(labels, u"errors.type"_s).toString().endsWith("UPAPI-113752-403"_L1));
    }
};

EXPORTDESK_TEST(TestServerForms)
#include "tst_server_forms.moc"
