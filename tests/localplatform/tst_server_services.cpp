// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/localplatform/serverkit.h"

#include <QDateTime>
#include <QTest>
#include <QThread>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

/// Catalog, merge policies, segments, schemas, sandboxes and the numbers before launching.
class TestServerServices : public QObject
{
    Q_OBJECT

    static constexpr char DataSets[] = "/data/foundation/catalog/dataSets";
    static constexpr char Policies[] = "/data/core/ups/config/mergePolicies";
    static constexpr char Unions[] = "/data/foundation/schemaregistry/tenant/unions";

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;
    std::unique_ptr<Caller> m_dev; // an empty enough place to count in

    QByteArray newDataset(const QByteArray &body) const
    {
        const QByteArray answer = m_dev->post(DataSets, body).body;
        return answer.mid(answer.lastIndexOf('/') + 1, 24);
    }

    QStringList names(const QByteArray &query) const
    {
        const QByteArray body = m_dev->get(QByteArray(DataSets) + '?' + query).body;
        // In the order of the text: that is what orderBy is about.
        QStringList found;
        for (qsizetype at = body.indexOf("\"name\":\""); at >= 0; at = body.indexOf("\"name\":\"", at + 1))
            found << QString::fromUtf8(body.mid(at + 8, body.indexOf('"', at + 8) - at - 8));
        return found;
    }

    WireReply accepted(const QByteArray &target, const QByteArray &accept) const
    {
        Caller caller(*m_platform);
        caller.setHeader("Accept", accept);
        return caller.get(target);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<LocalPlatformProcess>(
            QStringList{u"--profiles"_s, u"40"_s, u"--jobs"_s, u"10"_s, u"--speed"_s, u"0"_s});
        m_caller = std::make_unique<Caller>(*m_platform);
        m_dev = std::make_unique<Caller>(*m_platform, u"dev"_s);
        for (const auto &[id, dataset] :
             m_dev->get(QByteArray(DataSets) + "?limit=100").object().toVariantMap().asKeyValueRange())
            m_dev->remove(QByteArray(DataSets) + '/' + id.toLatin1());
        for (const char *name : {"Alpha export", "beta", "Gamma export", "50*"}) {
            newDataset(R"({"name": ")"_ba + name + R"(", "description": "d", "tags": {"kind": ["x:)"_ba + name
                       + R"("]}})");
            // Each in a millisecond of its own, because they are sorted by the time of creation.
            for (const qint64 made = QDateTime::currentMSecsSinceEpoch(); QDateTime::currentMSecsSinceEpoch() == made;)
                QThread::yieldCurrentThread();
        }
    }

    void init() { m_platform->setFaults("{}"); }

    void cleanupTestCase()
    {
        m_caller.reset();
        m_dev.reset();
        m_platform.reset();
    }

    void datasetsAreKeyedByTheirIds()
    {
        const QJsonObject all = m_dev->get(DataSets).object();
        QCOMPARE(all.size(), 4);
        const QByteArray id = all.keys().first().toLatin1();
        const QJsonObject one = m_dev->get(QByteArray(DataSets) + '/' + id).object();
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.value(QLatin1StringView(id)), all.value(QLatin1StringView(id)));
        const QJsonObject dataset = one.begin()->toObject();
        QCOMPARE(dataset.value("version"_L1).toString(), u"1.0.0"_s);
        QVERIFY(dataset.value("created"_L1).toDouble() > 1.6e12);
        QCOMPARE(m_dev->get(QByteArray(DataSets) + "/unknown").status, 404);
        QVERIFY(!m_dev->get(QByteArray(DataSets) + "/unknown").object().value("detail"_L1).toString().isEmpty());
    }

    void sampleHasTheTargetOfTheSourceDocument()
    {
        const QJsonObject dataset
            = m_caller->get(QByteArray(DataSets) + "/5b020a27e7040801dedba61b").object().begin()->toObject();
        QCOMPARE(dataset.value("schemaRef"_L1).toObject().value("id"_L1).toString(),
                 u"https://ns.adobe.com/xdm/context/profile__union"_s);
    }

    void datasetsAreFilteredAndSorted_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("as made") << ""_ba << QStringList{u"Alpha export"_s, u"beta"_s, u"Gamma export"_s, u"50*"_s};
        QTest::newRow("newest first") << "orderBy=desc:created"_ba
                                      << QStringList{u"50*"_s, u"Gamma export"_s, u"beta"_s, u"Alpha export"_s};
        QTest::newRow("by name") << "orderBy=asc:name"_ba
                                 << QStringList{u"50*"_s, u"Alpha export"_s, u"Gamma export"_s, u"beta"_s};
        QTest::newRow("page 1") << "orderBy=asc:name&limit=3"_ba
                                << QStringList{u"50*"_s, u"Alpha export"_s, u"Gamma export"_s};
        QTest::newRow("page 2") << "orderBy=asc:name&limit=3&start=3"_ba << QStringList{u"beta"_s};
        QTest::newRow("beyond") << "limit=3&start=300"_ba << QStringList{};
        QTest::newRow("name") << "name=beta"_ba << QStringList{u"beta"_s};
        QTest::newRow("two names") << "name=beta,Alpha%20export"_ba << QStringList{u"Alpha export"_s, u"beta"_s};
        QTest::newRow("not that name") << "name=!beta"_ba
                                       << QStringList{u"Alpha export"_s, u"Gamma export"_s, u"50*"_s};
        QTest::newRow("wildcard") << "name=*export"_ba << QStringList{u"Alpha export"_s, u"Gamma export"_s};
        QTest::newRow("a star itself") << "name=50**"_ba << QStringList{u"50*"_s};
        QTest::newRow("expression") << "property=name~%5EGam"_ba << QStringList{u"Gamma export"_s};
        QTest::newRow("equal") << "property=name==beta"_ba << QStringList{u"beta"_s};
        QTest::newRow("two properties") << "property=name!=beta&property=created>1000"_ba
                                        << QStringList{u"Alpha export"_s, u"Gamma export"_s, u"50*"_s};
        QTest::newRow("nested property") << "property=tags.kind~beta"_ba << QStringList{u"beta"_s};
        QTest::newRow("a direction for each key")
            << "orderBy=asc:description,desc:name"_ba
            << QStringList{u"beta"_s, u"Gamma export"_s, u"Alpha export"_s, u"50*"_s};
        QTest::newRow("absent") << "property=!tags"_ba << QStringList{};
        QTest::newRow("there") << "property=lastBatchId"_ba << QStringList{};
        QTest::newRow("tag") << "tags=kind:x:beta"_ba << QStringList{u"beta"_s};
        QTest::newRow("tag wildcard") << "tags=kind:*export"_ba << QStringList{u"Alpha export"_s, u"Gamma export"_s};
    }
    void datasetsAreFilteredAndSorted()
    {
        QFETCH(QByteArray, query);
        QTEST(names(query), "expected");
    }

    void propertiesChooseTheKeys()
    {
        const QJsonObject all = m_dev->get(QByteArray(DataSets) + "?properties=name,created,nothing").object();
        QCOMPARE(all.size(), 4);
        for (const QJsonValue &dataset : all)
            QCOMPARE(dataset.toObject().keys(), (QStringList{u"created"_s, u"name"_s}));
    }

    void propertiesChooseTheKeysOfOneDatasetToo()
    {
        const QByteArray id = m_dev->get(DataSets).object().keys().constFirst().toLatin1();
        const QJsonObject one = m_dev->get(QByteArray(DataSets) + '/' + id + "?properties=name,nothing").object();
        QCOMPARE(one.value(QLatin1StringView(id)).toObject().keys(), QStringList{u"name"_s});
    }

    void newestBatchesOfAllDatasets()
    {
        const QByteArray target = "/data/foundation/catalog/lastBatches";
        const QJsonObject all = m_caller->get(target).object();
        QVERIFY(all.size() > 1);
        const QString dataset = all.constBegin()->toObject().value("relatedObjects"_L1)[0]["id"_L1].toString();
        const QJsonObject ofOne = m_caller->get(target + "?dataSetId=" + dataset.toLatin1()).object();
        QCOMPARE(ofOne.size(), 1);
        QCOMPARE(ofOne.constBegin().value(), all.value(ofOne.constBegin().key()));
    }

    void badCatalogParametersAreRefused()
    {
        for (const char *query : {"limit=0", "limit=101", "limit=x", "start=-1",
                                  "limit=21&properties=name,observableSchema", "property=name~("})
            QCOMPARE(m_dev->get(QByteArray(DataSets) + '?' + query).status, 400);
    }

    void datasetIsRefused()
    {
        for (const char *body : {"", "{", "[]", "{}", R"({"name": " "})", R"({"name": "x", "schemaRef": {}})",
                                 R"({"name": "x", "tags": []})", R"({"name": "x", "tags": {"a": "b"}})",
                                 R"({"name": "x", "tags": {"a": [1]}})"})
            QCOMPARE(m_dev->post(DataSets, body).status, 400);
        Caller dry(*m_platform, u"dev"_s);
        dry.setHeader("Pragma", "validate-only");
        QCOMPARE(dry.post(DataSets, R"({"name": "dry"})").status, 200);
        QCOMPARE(names("name=dry"), QStringList());
    }

    void datasetIsChangedAndDeleted()
    {
        const QByteArray path = QByteArray(DataSets) + '/' + newDataset(R"({"name": "short-lived"})");
        const auto now = [&] { return m_dev->get(path).object().begin()->toObject(); };
        Caller patcher(*m_platform, u"dev"_s);
        QCOMPARE(patcher.call("PATCH", path, R"({"description": "new"})").status, 200);
        QCOMPARE(now().value("description"_L1).toString(), u"new"_s);
        QCOMPARE(now().value("version"_L1).toString(), u"1.0.1"_s);
        patcher.setHeader("Content-Type", "application/json-patch+json");
        QCOMPARE(
            patcher.call("PATCH", path, R"([{"op": "add", "path": "/tags/unifiedProfile", "value": ["enabled:true"]}])")
                .status,
            200);
        QCOMPARE(now().value("tags"_L1).toObject().value("unifiedProfile"_L1).toArray().at(0).toString(),
                 u"enabled:true"_s);
        QCOMPARE(patcher.call("PATCH", path, R"([{"op": "remove", "path": "/nothing"}])").status, 400);
        patcher.setHeader("Content-Type", "application/json");
        patcher.setHeader("If-Match", "1.0.0");
        QCOMPARE(patcher.call("PATCH", path, R"({"description": "lost"})").status, 412);
        const QJsonObject before = now();
        patcher.setHeader("If-Match", "\"7.0.0\", W/\"1.0.2\"");
        QCOMPARE(patcher.call("PUT", path, R"({"name": "replaced"})").status, 200);
        QCOMPARE(now().value("name"_L1).toString(), u"replaced"_s);
        QVERIFY(!now().contains("description"_L1));
        // What the platform wrote into it stays.
        for (const char *kept : {"imsOrg", "sandboxId", "created", "createdUser", "viewId", "files", "state"}) {
            QVERIFY2(before.contains(QLatin1StringView(kept)), kept);
            QCOMPARE(now().value(QLatin1StringView(kept)), before.value(QLatin1StringView(kept)));
        }
        patcher.removeHeader("If-Match");
        QCOMPARE(m_dev->get(path).header("etag"), "\"1.0.3\""_ba);
        patcher.setHeader("If-None-Match", "\"1.0.3\"");
        QCOMPARE(patcher.call("PATCH", path, R"({"description": "lost"})").status, 412);
        patcher.removeHeader("If-None-Match");
        patcher.setHeader("Pragma", "validate-only");
        QCOMPARE(patcher.call("PATCH", path, R"({"description": "only tried"})").status, 200);
        QCOMPARE(patcher.call("PATCH", path, R"({"name": ""})").status, 400);
        QVERIFY(!now().contains("description"_L1));
        QCOMPARE(now().value("version"_L1).toString(), u"1.0.3"_s);
        m_platform->setFaults(R"({"quirks": {"referenceCase": "@/datasets"}})");
        const WireReply removed = m_dev->remove(path);
        QCOMPARE(removed.status, 200);
        QVERIFY(removed.array().at(0).toString().startsWith("@/datasets/"_L1));
        QCOMPARE(m_dev->get(path).status, 404);
        QCOMPARE(m_dev->remove(path).status, 404);
    }

    void patchCannotGrowWithoutEnd()
    {
        const QByteArray path = QByteArray(DataSets) + '/' + newDataset(R"({"name": "growing"})");
        const auto patched
            = [&](const QJsonArray &steps) { return m_dev->call("PATCH", path, QJsonDocument(steps).toJson()).status; };
        QCOMPARE(patched({QJsonObject{{u"op"_s, u"add"_s}, {u"path"_s, u"/a"_s.repeated(20000)}, {u"value"_s, 1}}}),
                 400);
        QJsonArray doubling;
        for (int n = 0; n < 60; ++n)
            doubling << QJsonObject{{u"op"_s, u"copy"_s}, {u"from"_s, u""_s}, {u"path"_s, u"/copy%1"_s.arg(n)}};
        QCOMPARE(patched(doubling), 400);
        QCOMPARE(m_dev->remove(path).status, 200);
    }

    void severalCallsHaveAnOutcomeEach()
    {
        const WireReply reply = m_dev->post("/data/foundation/catalog/", R"([
            {"id": "made", "resource": "/dataSets", "action": "POST", "body": {"name": "one of several"}},
            {"id": "read", "resource": "/dataSets?name=one%20of%20several&properties=name", "action": "GET"},
            {"id": "bad", "resource": "/dataSets", "action": "POST", "body": {"name": ""}},
            {"id": "none", "resource": "/dataSets/unknown", "action": "DELETE"},
            {"id": "odd", "resource": "/nothing", "action": "GET"},
            {"id": "batches", "resource": "/batches?limit=1", "action": "GET"}])");
        QCOMPARE(reply.status, 201);
        QList<int> codes;
        for (const QJsonValue one : reply.array())
            codes += one["code"_L1].toInt();
        QCOMPARE(codes, (QList<int>{201, 200, 400, 404, 404, 200}));
        QCOMPARE(reply.array().at(0)["id"_L1].toString(), u"made"_s);
        const QString id = reply.array().at(0)["body"_L1][0].toString().section(u'/', -1);
        QCOMPARE(reply.array().at(1)["body"_L1].toObject().keys(),
                 QStringList{id}); // in order: it was there to be read
        QCOMPARE(m_dev->remove(QByteArray(DataSets) + '/' + id.toLatin1()).status, 200);
        for (const char *no :
             {"{}", R"([{"resource": "/dataSets"}])", R"([{"action": "GET", "resource": "dataSets"}])", "[1]"})
            QCOMPARE(m_dev->post("/data/foundation/catalog", no).status, 400);
    }

    void newDatasetHasATableForQueries()
    {
        const QByteArray id = newDataset(R"({"name": "Profile Export, 2025"})");
        const QJsonObject tags
            = m_dev->get(QByteArray(DataSets) + '/' + id).object().begin()->toObject().value("tags"_L1).toObject();
        QCOMPARE(tags.value("adobe/pqs/table"_L1).toArray().at(0).toString(), u"profile_export_2025"_s);
        m_dev->remove(QByteArray(DataSets) + '/' + id);
    }

    void batchesAreListedByDataset()
    {
        const QJsonObject all
            = m_caller->get("/data/foundation/catalog/batches?limit=100&orderBy=desc:created").object();
        QVERIFY(!all.isEmpty());
        const QJsonObject one = all.begin()->toObject();
        const QByteArray dataset
            = one.value("relatedObjects"_L1).toArray().at(0).toObject().value("id"_L1).toString().toLatin1();
        const QJsonObject narrowed
            = m_caller->get("/data/foundation/catalog/batches?limit=100&dataSet=" + dataset).object();
        QVERIFY(narrowed.contains(all.keys().first()));
        for (const QJsonValue &batch : narrowed)
            QCOMPARE(batch.toObject()
                         .value("relatedObjects"_L1)
                         .toArray()
                         .at(0)
                         .toObject()
                         .value("id"_L1)
                         .toString()
                         .toLatin1(),
                     dataset);
        const QByteArray created = QByteArray::number(qint64(one.value("created"_L1).toDouble()));
        QVERIFY(!m_caller->get("/data/foundation/catalog/batches?limit=100&createdAfter=" + created)
                     .object()
                     .contains(all.keys().first()));
        QCOMPARE(
            m_caller->get("/data/foundation/catalog/batches?batch=" + all.keys().first().toLatin1()).object().size(),
            1);
        QCOMPARE(m_caller->get("/data/foundation/catalog/batches/nothing").status, 404);
        QCOMPARE(m_caller->get("/data/foundation/catalog/lastBatches?dataSetId=" + dataset).object().size(), 1);
    }

    void mergePoliciesArePagedByAnOpaqueStart()
    {
        const QJsonObject all = m_caller->get(Policies).object();
        const QJsonArray children = all.value("children"_L1).toArray();
        QCOMPARE(all.value("_page"_L1).toObject().value("totalCount"_L1).toInt(), children.size());
        QVERIFY(children.size() >= 2);
        QJsonArray paged;
        QByteArray query = "limit=1";
        while (!query.isEmpty() && paged.size() < 100) {
            const QJsonObject page = m_caller->get(QByteArray(Policies) + '?' + query).object();
            paged.append(page.value("children"_L1).toArray().at(0));
            const QString next
                = page.value("_links"_L1).toObject().value("next"_L1).toObject().value("href"_L1).toString();
            QVERIFY(next.isEmpty() || next.startsWith("@/mergePolicies?start="_L1));
            query = next.section(u'?', 1).toLatin1();
        }
        QCOMPARE(paged, children);
        QCOMPARE(m_caller->get(QByteArray(Policies) + "?start=nonsense").status, 400);
    }

    void mergePoliciesAreFilteredAndFetched()
    {
        const auto count = [this](const QByteArray &query) {
            return m_caller->get(QByteArray(Policies) + '?' + query).object().value("children"_L1).toArray().size();
        };
        QCOMPARE(count("default=true"), 1);
        QVERIFY(count("attributeMerge.type=dataSetPrecedence") >= 1);
        QCOMPARE(count("schema.name=_xdm.context.profile"), count(""));
        QCOMPARE(count("schema.name=other"), 0);
        const QByteArray id = "e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2";
        QCOMPARE(m_caller->get(QByteArray(Policies) + '/' + id).object().value("id"_L1).toString().toLatin1(), id);
        QCOMPARE(m_caller->get(QByteArray(Policies) + "/unknown").status, 404);
        QCOMPARE(m_caller->get(QByteArray(Policies) + '/' + id + "?version=1").status, 200);
        QCOMPARE(m_caller->get(QByteArray(Policies) + '/' + id + "?version=7").status, 404);
        const WireReply several = m_caller->post(QByteArray(Policies) + "/bulk-get",
                                                 R"({"ids": [{"id": ")" + id + R"("}, {"id": "unknown"}]})");
        QCOMPARE(several.status, 207);
        QCOMPARE(several.object().value("results"_L1).toObject().keys(), QStringList{QString::fromLatin1(id)});
        m_platform->setFaults(R"({"quirks": {"links": "text", "edgeAsText": true, "nameless": true}})");
        const QJsonObject odd = m_caller->get(Policies).object();
        QVERIFY(odd.value("_links"_L1).isString());
        QVERIFY(odd.value("children"_L1).toArray().at(0).toObject().value("isActiveOnEdge"_L1).isString());
        QVERIFY(!odd.value("children"_L1).toArray().at(0).toObject().contains("name"_L1));
    }

    void segmentsAndAudiences()
    {
        const QJsonObject all = m_caller->get("/data/core/ups/segment/definitions?limit=100").object();
        const QJsonArray segments = all.value("segments"_L1).toArray();
        QVERIFY(segments.size() >= 3);
        QCOMPARE(all.value("page"_L1).toObject().value("totalCount"_L1).toInt(), segments.size());
        const QJsonObject second = m_caller->get("/data/core/ups/segment/definitions?limit=2&page=1").object();
        QCOMPARE(second.value("segments"_L1).toArray().at(0), segments.at(2));
        QCOMPARE(second.value("page"_L1).toObject().value("totalPages"_L1).toInt(), (segments.size() + 1) / 2);
        const QString id = segments.at(0).toObject().value("id"_L1).toString();
        QCOMPARE(m_caller->get("/data/core/ups/segment/definitions/" + id.toLatin1()).object(),
                 segments.at(0).toObject());
        const WireReply several = m_caller->post("/data/core/ups/segment/definitions/bulk-get",
                                                 R"({"ids": [{"id": ")" + id.toLatin1() + R"("}]})");
        QCOMPARE(several.status, 207);
        QCOMPARE(several.object().value("results"_L1).toObject().keys(), QStringList{id});

        const QString name = segments.at(0).toObject().value("name"_L1).toString();
        const QJsonArray found
            = m_caller->get("/data/core/ups/audiences?name=" + QUrl::toPercentEncoding(name.toUpper()))
                  .object()
                  .value("children"_L1)
                  .toArray();
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.at(0).toObject().value("type"_L1).toString(), u"SegmentDefinition"_s);
        const auto ofType = [&](const QByteArray &type) {
            return m_caller->get("/data/core/ups/audiences?entityType=" + type)
                .object()
                .value("children"_L1)
                .toArray()
                .size();
        };
        constexpr int external = 4; // audiences that are no segment definitions
        QCOMPARE(ofType("_xdm.context.profile"), segments.size() + external);
        QCOMPARE(ofType("_xdm.context.account"), 0);
        QCOMPARE(m_caller->get("/data/core/ups/audiences/" + id.toLatin1()).object().value("audienceId"_L1).toString(),
                 id);
        m_platform->setFaults(R"({"quirks": {"audiencesRefused": true, "emptyPage": true}})");
        QCOMPARE(m_caller->get("/data/core/ups/audiences").status, 403);
        const QJsonObject empty = m_caller->get("/data/core/ups/segment/definitions?limit=2").object();
        QVERIFY(empty.value("segments"_L1).toArray().isEmpty());
        QVERIFY(empty.value("link"_L1).toObject().contains("next"_L1));
    }

    void unionsNeedTheRightAccept_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contains");
        const QByteArray one = QByteArray(Unions) + "/_xdm.context.profile__union";
        QTest::newRow("list short") << QByteArray(Unions) << "application/vnd.adobe.xed-id+json"_ba << 200
                                    << "_xdm.context.profile__union"_ba;
        QTest::newRow("list raw") << QByteArray(Unions) << "application/vnd.adobe.xed+json"_ba << 200
                                  << "_xdm.context.experienceevent__union"_ba;
        QTest::newRow("list json") << QByteArray(Unions) << "application/json"_ba << 400 << "XDM-1006-400"_ba;
        QTest::newRow("list versioned") << QByteArray(Unions) << "application/vnd.adobe.xed-id+json; version=1"_ba
                                        << 400 << "XDM-1006-400"_ba;
        QTest::newRow("full") << one << "application/vnd.adobe.xed-full+json; version=1"_ba << 200
                              << "\"segmentMembership\""_ba;
        QTest::newRow("aepp's form") << one << "application/vnd.adobe.xdm-full+json;version=1"_ba << 200
                                     << "\"segmentMembership\""_ba;
        QTest::newRow("by encoded $id") << QByteArray(Unions)
                + "/https%3A%2F%2Fns.adobe.com%2Fxdm%2Fcontext%2Fprofile__union"
                                        << "application/vnd.adobe.xed-full+json; version=1"_ba << 200
                                        << "\"person\""_ba;
        QTest::newRow("as schema")
            << "/data/foundation/schemaregistry/tenant/schemas/_xdm.context.experienceevent__union"_ba
            << "application/vnd.adobe.xed-full+json; version=1"_ba << 200 << "\"timestamp\""_ba;
        const QByteArray own = "/data/foundation/schemaregistry/tenant/schemas/_northwind.schemas.";
        QTest::newRow("a source's schema")
            << own + "8b6d0e3c51f94a7e9c2b4d6f80a1c3e5"
            << "application/vnd.adobe.xed-full+json; version=1"_ba << 200 << "\"pointsExpiring\""_ba;
        QTest::newRow("by its encoded $id")
            << "/data/foundation/schemaregistry/tenant/schemas/"
               "https%3A%2F%2Fns.adobe.com%2Fnorthwind%2Fschemas%2F"
               "4f1c2a9be07d4d0f8d1c3e5a7b9d1f20"_ba
            << "application/vnd.adobe.xed-full+json; version=1"_ba << 200 << "\"customerNumber\""_ba;
        QTest::newRow("no such schema") << own + "0"
                                        << "application/vnd.adobe.xed-full+json; version=1"_ba << 404
                                        << "XDM-1012-404"_ba;
        QTest::newRow("in capitals") << one << "Application/Vnd.Adobe.XED-Full+JSON; Version=1"_ba << 200
                                     << "\"segmentMembership\""_ba;
        QTest::newRow("no version") << one << "application/vnd.adobe.xed-full+json"_ba << 400 << "XDM-1007-400"_ba;
        QTest::newRow("another version") << one << "application/vnd.adobe.xed-full+json; version=7"_ba << 404
                                         << "XDM-1012-404"_ba;
        QTest::newRow("look-up by json") << one << "application/json"_ba << 400 << "xed-full+json; version=1"_ba;
        QTest::newRow("next page of classes")
            << "/data/foundation/schemaregistry/global/classes?orderby=title&limit=1"_ba
            << "application/vnd.adobe.xed-id+json"_ba << 200 << "/global/classes?start="_ba;
        QTest::newRow("order by an object") << QByteArray(Unions) + "?orderby=properties&start=x"
                                            << "application/vnd.adobe.xed+json"_ba << 200 << "results"_ba;
        QTest::newRow("unknown") << QByteArray(Unions) + "/_xdm.nothing"
                                 << "application/vnd.adobe.xed-full+json; version=1"_ba << 404 << "XDM-1012-404"_ba;
        QTest::newRow("classes") << "/data/foundation/schemaregistry/global/classes"_ba
                                 << "application/vnd.adobe.xed-id+json"_ba << 200 << "_xdm.context.profile"_ba;
        QTest::newRow("stats") << "/data/foundation/schemaregistry/stats"_ba
                               << "application/json"_ba << 200 << "\"tenantId\":\""_ba;
    }
    void unionsNeedTheRightAccept()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, accept);
        QFETCH(QByteArray, contains);
        const WireReply reply = accepted(target, accept);
        QTEST(reply.status, "status");
        QVERIFY2(reply.body.contains(contains), reply.body.left(500).constData());
    }

    void deepSchemaIsDeep()
    {
        m_platform->setFaults(R"({"quirks": {"deepSchema": true}})");
        const WireReply reply = accepted(QByteArray(Unions) + "/_xdm.context.profile__union",
                                         "application/vnd.adobe.xed-full+json; version=1");
        QVERIFY(reply.body.contains("\"field4999\""));
        QVERIFY(reply.body.count("https://ns.adobe.com/recursive") == 30);
    }

    void sandboxLists()
    {
        const QByteArray base = "/data/foundation/sandbox-management/";
        for (const QByteArray &target : QList<QByteArray>{base, base + "sandboxes"}) {
            const QJsonArray sandboxes = m_caller->get(target).object().value("sandboxes"_L1).toArray();
            QCOMPARE(sandboxes.size(), 2);
        }
        const QJsonObject prod = m_caller->get(base + "sandboxes/prod").object();
        QCOMPARE(prod.value("type"_L1).toString(), u"production"_s);
        QCOMPARE(m_caller->get(base + "sandboxes/dev").object().value("type"_L1).toString(), u"development"_s);
        QCOMPARE(m_caller->get(base + "sandboxes/none").status, 404);
        QCOMPARE(m_caller->get(base + "?limit=1").status, 400);
        const QJsonObject page = m_caller->get(base + "?limit=1&offset=0").object();
        QCOMPARE(page.value("sandboxes"_L1).toArray().size(), 1);
        QVERIFY(page.value("_links"_L1)
                    .toObject()
                    .value("next"_L1)
                    .toObject()
                    .value("href"_L1)
                    .toString()
                    .contains(":443"_L1));
        m_platform->setFaults(R"({"quirks": {"sandboxState": "resetting"}})");
        QCOMPARE(m_caller->get(base + "sandboxes/dev").object().value("state"_L1).toString(), u"resetting"_s);
        QCOMPARE(m_caller->get(base + "sandboxes/prod").object().value("state"_L1).toString(), u"active"_s);
    }

    void sampleStatusIsAsOddAsTheRealOne()
    {
        const QJsonObject status = m_caller->get("/data/core/ups/previewsamplestatus").object();
        QVERIFY(status.value("totalRows"_L1).isString());
        QVERIFY(status.value("totalRows"_L1).toString().toInt() >= 40);
        QVERIFY(status.value("docCount"_L1).toString().startsWith(u'"'));
        QCOMPARE(status.value("streamingDriven"_L1).toString(), u"\"false\""_s);
        QVERIFY(QDateTime::fromString(status.value("lastSampledTimestamp"_L1).toString(), u"yyyy-MM-dd HH:mm:ss.z"_s)
                    .isValid());
        QVERIFY(status.value("totalFragmentCount"_L1).toInt() > 40);
        QVERIFY(!m_caller->get("/data/core/ups/previewsamplestatus/report/dataset")
                     .object()
                     .value("data"_L1)
                     .toArray()
                     .isEmpty());
        QVERIFY(!m_caller->get("/data/core/ups/previewsamplestatus/report/namespace")
                     .object()
                     .value("data"_L1)
                     .toArray()
                     .isEmpty());
        QCOMPARE(m_caller->get("/data/core/ups/previewsamplestatus/report/namespace?date=1999-01-01").status, 404);
        m_platform->setFaults(R"({"quirks": {"noReport": true}})");
        QCOMPARE(m_caller->get("/data/core/ups/previewsamplestatus/report/dataset").status, 404);
    }

    void estimateOfASegment()
    {
        const QJsonObject segment = m_caller->get("/data/core/ups/segment/definitions?limit=1")
                                        .object()
                                        .value("segments"_L1)
                                        .toArray()
                                        .at(0)
                                        .toObject();
        const QJsonObject body{{u"predicateExpression"_s, segment.value("expression"_L1).toObject().value("value"_L1)},
                               {u"predicateType"_s, u"pql/text"_s},
                               {u"predicateModel"_s, u"_xdm.context.profile"_s}};
        const auto state = [this](const QByteArray &json) {
            const WireReply made = m_caller->post("/data/core/ups/preview", json);
            const QByteArray id = made.object().value("previewId"_L1).toString().toLatin1();
            return made.status == 201 ? m_caller->get("/data/core/ups/estimate/" + id).object() : QJsonObject();
        };
        const QJsonObject estimate = state(QJsonDocument(body).toJson());
        QCOMPARE(estimate.value("state"_L1).toString(), u"RESULT_READY"_s);
        QVERIFY(estimate.value("estimatedSize"_L1).isDouble());
        QVERIFY(!estimate.value("estimatedNamespaceDistribution"_L1).toArray().isEmpty()
                || estimate.value("estimatedSize"_L1).toInt() == 0);
        QVERIFY(estimate.value("estimatedSize"_L1).toInt() <= estimate.value("totalRows"_L1).toInt());
        QCOMPARE(
            state(R"({"predicateExpression": "no one", "predicateType": "pql/text"})").value("state"_L1).toString(),
            u"FAILED"_s);
        QCOMPARE(
            m_caller->post("/data/core/ups/preview", R"({"predicateExpression": "x", "predicateType": "pql/json"})")
                .status,
            400);
        QCOMPARE(m_caller->get("/data/core/ups/estimate/unknown").status, 404);
    }
};

EXPORTDESK_TEST(TestServerServices)
#include "tst_server_services.moc"
