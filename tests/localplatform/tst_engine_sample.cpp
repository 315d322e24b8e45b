// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/exportengine.h"
#include "app/localplatform/profiles/profilestore.h"
#include "app/localplatform/sample/pql.h"
#include "app/localplatform/sample/sampledata.h"
#include "app/localplatform/schemas/schemadocuments.h"
#include "tests/kit/testprogram.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace localplatform;
using nlohmann::json;

namespace
{

constexpr qint64 Now = 1763900000000;
constexpr qint64 DayMs = 86'400'000;
const QString Org = u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s;
const Place Prod{Org, u"prod"_s};
const Place Dev{Org, u"dev"_s};

SampleOptions options(const QString &folder)
{
    SampleOptions options;
    options.profiles = 250;
    options.jobs = 400;
    options.nowMs = Now;
    options.org = Org;
    options.exportsFolder = folder + u"/exports"_s;
    return options;
}

/// A digest of every table and every file.
QByteArray digest(const Store &store)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QSqlQuery tables(store.database());
    tables.exec(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    while (tables.next()) {
        QSqlQuery rows(store.database());
        rows.exec(u"SELECT * FROM %1 ORDER BY 1, 2, 3"_s.arg(tables.value(0).toString()));
        while (rows.next()) {
            for (int column = 0; column < rows.record().count(); ++column)
                hash.addData(QByteArray(rows.value(column).toByteArray() + '|'));
        }
    }
    QStringList names;
    for (QDirIterator files(store.folder() + u"/exports"_s, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();)
        names += files.next();
    names.sort();
    for (const QString &name : names) {
        QFile file(name);
        if (file.open(QFile::ReadOnly))
            hash.addData(file.readAll());
    }
    return hash.result();
}

/// JSON as QCOMPARE can compare and show it.
QByteArray shown(const json &value)
{
    return QByteArray::fromStdString(value.dump());
}

const json *nodeAt(const json &schema, const QString &path)
{
    const json *node = &schema;
    for (const QString &step : path.split(u'.')) {
        while (node->contains("items"))
            node = &node->at("items");
        if (!node->contains("properties") || !node->at("properties").contains(step.toStdString()))
            return nullptr;
        node = &node->at("properties").at(step.toStdString());
    }
    return node;
}

/// Says what is wrong with a value under a schema node; empty when all is well.
QString objection(const json &value, const json &node, const QString &path)
{
    const std::string type = node.value("type", "");
    if (value.is_array()) {
        if (type != "array")
            return path + u" is no array"_s;
        for (const json &item : value) {
            const QString inner = objection(item, node.at("items"), path);
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    if (value.is_object()) {
        if (type != "object")
            return path + u" is no object"_s;
        for (const auto &[name, member] : value.items()) {
            const QString below = path + u'.' + QString::fromStdString(name);
            const json *child = node.contains("additionalProperties")                 ? &node.at("additionalProperties")
                : node.contains("properties") && node.at("properties").contains(name) ? &node.at("properties").at(name)
                                                                                      : nullptr;
            if (!child)
                return below + u" is not in the union"_s;
            const QString inner = objection(member, *child, below);
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    const bool fits = value.is_boolean() ? type == "boolean"
        : value.is_number_integer()      ? type == "integer" || type == "number"
        : value.is_number()              ? type == "number"
                                         : value.is_string() && type == "string";
    if (!fits)
        return path + u" has the wrong type: "_s + QString::fromStdString(value.dump());
    if (node.contains("enum") && std::find(node["enum"].begin(), node["enum"].end(), value) == node["enum"].end())
        return path + u" is not in its enumeration: "_s + QString::fromStdString(value.dump());
    return {};
}

int countFields(const json &node, const QString &path, QStringList &incomplete)
{
    int count = 0;
    if (node.contains("items"))
        return countFields(node["items"], path, incomplete);
    const json properties = node.value("properties", json::object());
    for (const auto &[name, child] : properties.items()) {
        const QString below = path + u'.' + QString::fromStdString(name);
        if (child.value("title", "").empty() || !QString::fromStdString(child.value("description", "")).endsWith(u'.')
            || child.value("meta:xdmType", "").empty())
            incomplete += below;
        count += 1 + countFields(child, below, incomplete);
    }
    return count;
}

} // namespace

class TestEngineSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameSeedGivesTheSameBytes();
    void countsAreAsAsked();
    void everyRecordFitsTheUnion_data();
    void everyRecordFitsTheUnion();
    void unionsAreComplete();
    void unionsCanBeAskedForByIdAndForm();
    void pathsAreKnownOrNot();
    void membershipsAreTrue_data();
    void membershipsAreTrue();
    void theGuidesJobsAreThere();
    void jobsAreConsistent();
    void newestBatchesHaveFiles();
    void datasetsAreSixAndTwoMore();
    void mergePoliciesAndSegments();
    void mergePoliciesDiffer();
    void expressionsAreUnderstood_data();
    void expressionsAreUnderstood();
    void brokenExpressionsAreRefused();
    void fewJobsAndFewPeopleAreFine();

private:
    std::vector<json> documents(const QString &kind, const Place &place = Prod) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

void TestEngineSample::initTestCase()
{
    m_store = std::make_unique<Store>(m_folder.path());
    SampleData(options(m_folder.path())).plant(*m_store);
}

std::vector<json> TestEngineSample::documents(const QString &kind, const Place &place) const
{
    std::vector<json> found;
    for (const Document &document : m_store->list(kind, place))
        found.push_back(json::parse(document.json));
    return found;
}

void TestEngineSample::theSameSeedGivesTheSameBytes()
{
    const QTemporaryDir again, other;
    Store same(again.path());
    SampleData(options(again.path())).plant(same);
    QCOMPARE(digest(same), digest(*m_store));
    Store different(other.path());
    SampleOptions changed = options(other.path());
    changed.seed = 7;
    SampleData(changed).plant(different);
    QVERIFY(digest(different) != digest(*m_store));
}

void TestEngineSample::countsAreAsAsked()
{
    const ProfileStatistics prod = ProfileStore(*m_store).statistics(Prod);
    QCOMPARE(prod.events, 250 * 12);
    QVERIFY(prod.profiles >= 250 && prod.profiles < 300);
    QVERIFY(prod.fragments > 300);
    QCOMPARE(prod.recordsByDataset.size(), 4u);
    QCOMPARE(prod.identitiesByNamespace.size(), 4u);
    QVERIFY(prod.lastIngestion < Now && prod.lastIngestion > Now - DayMs);
    QCOMPARE(m_store->countJobs(Prod), 400);
    QCOMPARE(m_store->countJobs(Dev), 12);
    QCOMPARE(ProfileStore(*m_store).statistics(Dev).events, 200 * 12);
    QSqlQuery times(m_store->database());
    times.exec(
        u"SELECT min(updated), max(ingested), (SELECT min(occurred) FROM profile_event), (SELECT max(ingested) FROM "
        "profile_event) FROM profile_fragment"_s);
    QVERIFY2(times.next(), qPrintable(times.lastError().text()));
    QVERIFY(times.value(0).toLongLong() >= Now - 731 * DayMs && times.value(1).toLongLong() < Now);
    QVERIFY(times.value(2).toLongLong() >= Now - 731 * DayMs && times.value(3).toLongLong() < Now);
}

void TestEngineSample::everyRecordFitsTheUnion_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("schema");
    QTest::newRow("fragments") << u"SELECT attributes FROM profile_fragment"_s << QString::fromLatin1(ProfileUnionId);
    QTest::newRow("events") << u"SELECT body FROM profile_event"_s << QString::fromLatin1(EventUnionId);
}

void TestEngineSample::everyRecordFitsTheUnion()
{
    QFETCH(QString, query);
    QFETCH(QString, schema);
    const json full = SchemaDocuments::union_(schema, SchemaForm::Full);
    QSqlQuery rows(m_store->database());
    QVERIFY2(rows.exec(query), qPrintable(rows.lastError().text()));
    int count = 0;
    while (rows.next()) {
        const QString no = objection(json::parse(rows.value(0).toByteArray().toStdString()), full, u"record"_s);
        QVERIFY2(no.isEmpty(), qPrintable(no));
        ++count;
    }
    QVERIFY(count > 300);
}

void TestEngineSample::unionsAreComplete()
{
    QStringList incomplete;
    const int profile = countFields(SchemaDocuments::union_(u"_xdm.context.profile__union"_s, SchemaForm::Full),
                                    u"profile"_s, incomplete);
    const int event = countFields(SchemaDocuments::union_(u"_xdm.context.experienceevent__union"_s, SchemaForm::Full),
                                  u"event"_s, incomplete);
    QCOMPARE(incomplete, QStringList());
    QVERIFY2(profile >= 250, qPrintable(QString::number(profile)));
    QVERIFY2(event >= 120, qPrintable(QString::number(event)));
    qInfo("%d profile fields, %d event fields", profile, event);
    const json full = SchemaDocuments::union_(QString::fromLatin1(ProfileUnionId), SchemaForm::Full);
    QCOMPARE(shown(nodeAt(full, u"person.taxId"_s)->value("meta:status", "")), shown("deprecated"));
    QVERIFY(nodeAt(full, u"_northwind.loyalty.tier"_s)->at("meta:enum").contains("gold"));
    QCOMPARE(shown(nodeAt(full, u"person.birthDate"_s)->value("format", "")), shown("date"));
    QCOMPARE(shown(nodeAt(full, u"identityMap"_s)->at("additionalProperties").value("type", "")), shown("array"));
    QCOMPARE(shown(nodeAt(full, u"timeSeriesEvents"_s)->value("type", "")), shown("array"));
}

void TestEngineSample::unionsCanBeAskedForByIdAndForm()
{
    QCOMPARE(SchemaDocuments::unions(SchemaForm::Id).size(), 2u);
    QCOMPARE(shown(SchemaDocuments::unions(SchemaForm::Id)[0]["$id"]), shown(ProfileUnionId));
    for (const char *id : {ProfileUnionId, "_xdm.context.profile__union"}) {
        const json shortForm = SchemaDocuments::union_(QString::fromLatin1(id), SchemaForm::Id);
        QCOMPARE(shown(shortForm["meta:altId"]), shown("_xdm.context.profile__union"));
        QVERIFY(!shortForm.contains("properties"));
        const json bare = SchemaDocuments::union_(QString::fromLatin1(id), SchemaForm::FullNoText);
        QVERIFY(!nodeAt(bare, u"person.name"_s)->contains("title"));
        QVERIFY(nodeAt(bare, u"person.name"_s)->contains("properties"));
        const json raw = SchemaDocuments::union_(QString::fromLatin1(id), SchemaForm::Raw);
        QVERIFY(raw["allOf"][0].contains("$ref"));
        QVERIFY(!raw.contains("properties"));
    }
    QVERIFY(SchemaDocuments::union_(u"https://ns.adobe.com/nothing__union"_s, SchemaForm::Full).is_null());
}

void TestEngineSample::pathsAreKnownOrNot()
{
    const QString profile = u"_xdm.context.profile__union"_s;
    for (const QString &path :
         {u"identities.id"_s, u"personalEmail.address"_s, u"identityMap"_s, u"identityMap.email.id"_s,
          u"segmentMembership.ups"_s, u"person"_s, u"_northwind.loyalty.vouchers.amount.value"_s})
        QVERIFY2(SchemaDocuments::hasPath(profile, path), qPrintable(path));
    for (const QString &path : {u""_s, u"loyalty.tierName"_s, u"person.name.lastName.x"_s, u"person."_s, u".person"_s,
                                u"environment.browserDetails.name"_s, u"identityMap."_s, u"items"_s})
        QVERIFY2(!SchemaDocuments::hasPath(profile, path), qPrintable(path));
    QVERIFY(SchemaDocuments::hasPath(QString::fromLatin1(EventUnionId), u"environment.browserDetails.version"_s));
    QCOMPARE(SchemaDocuments::wholePath(profile, u"identityMap.email.id"_s), u"identityMap"_s);
}

void TestEngineSample::membershipsAreTrue_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("Gold + Platinum") << u"7a93d2ff-a220-4bae-9a4e-5f3c35032be3"_s << u"/_northwind/loyalty/tier"_s
                                     << QStringList{u"gold"_s, u"platinum"_s};
    QTest::newRow("Bavaria") << u"2d94b8f0-c67e-4135-9ea3-f5710ac8d6b2"_s << u"/homeAddress/stateProvince"_s
                             << QStringList{u"DE-BY"_s};
    QTest::newRow("High churn risk") << u"91f7a4c3-d520-4e8b-86ac-73b1e05f9d28"_s << u"/_northwind/scores/churn/band"_s
                                     << QStringList{u"high"_s};
}

void TestEngineSample::membershipsAreTrue()
{
    QFETCH(QString, segment);
    QFETCH(QString, path);
    QFETCH(QStringList, values);
    const std::optional<json> definition = m_store->get(u"segment"_s, Prod, segment);
    QVERIFY(definition);
    // Event-only and partly dropped profiles have memberships too, but no attribute to compare: all fields, all
    // profiles.
    const json request{{"mergePolicy", {{"id", definition->at("mergePolicyId")}}},
                       {"destination", {{"datasetId", "5b020a27e7040801dedba61b"}}},
                       {"schema", {{"name", "_xdm.context.profile"}}}};
    // Its files are read line by line.
    json dataset = *m_store->get(u"dataSet"_s, Prod, u"5b020a27e7040801dedba61b"_s);
    dataset["fileDescription"]["format"] = "json";
    m_store->put(u"dataSet"_s, Prod, u"5b020a27e7040801dedba61b"_s, 0, dataset);
    QTemporaryDir folder;
    Export work(*m_store, {Prod, request, {{u"batch"_s, {}}}, folder.path()});
    QVERIFY(!work.collect({}));
    QVERIFY(!work.write({}));
    int members = 0;
    for (const ExportedFile &file : work.batches().front().files) {
        QFile part(folder.filePath(u"batch/"_s + file.name));
        QVERIFY(part.open(QFile::ReadOnly));
        while (!part.atEnd()) {
            const json row = json::parse(part.readLine().toStdString());
            const json::json_pointer at(path.toStdString());
            const QString value = row.contains(at) ? QString::fromStdString(row.at(at).get<std::string>()) : QString();
            const json::json_pointer status("/segmentMembership/ups/" + segment.toStdString() + "/status");
            const bool isMember = row.contains(status) && row.at(status) != "exited";
            QVERIFY2(isMember == values.contains(value), row.dump().c_str());
            members += isMember;
        }
    }
    QVERIFY(members > 3);
    const qint64 realized = ProfileStore(*m_store).segmentCount(Prod, segment, u"realized"_s).profiles;
    QVERIFY(realized > 0 && realized <= members);
}

void TestEngineSample::theGuidesJobsAreThere()
{
    const json failed = json::parse(m_store->job(Prod, 722)->json);
    QCOMPARE(shown(failed["profileInstanceId"]), shown("test_xdm_latest_profile_20_e2e_1538573005395"));
    QCOMPARE(shown(failed["errors"][0]["code"]), shown("0090000009"));
    QCOMPARE(shown(failed["errors"][1]["msg"]), shown("Job aborted."));
    QCOMPARE(shown(failed["destination"]["batchId"]), shown(""));
    QCOMPARE(shown(failed["metrics"]["profileExportTime"]["totalTimeInMs"]), shown(46598));
    QCOMPARE(shown(failed["imsOrgId"]), shown(Org.toStdString()));
    QCOMPARE(m_store->job(Prod, 722)->created, 1538573416687);
    const json first = json::parse(m_store->job(Prod, 726)->json);
    QCOMPARE(shown(first["mergePolicy"]["id"]), shown("timestampOrdered-none-mp"));
    QCOMPARE(shown(first["updateTime"]), shown(1538616233239));
    const json newest = json::parse(m_store->job(Prod, 24115)->json);
    QCOMPARE(shown(newest["destination"]["dataSetId"]), shown("5cf6bcf79ecc7c14530fe436"));
    QCOMPARE(shown(newest["requestId"]), shown("YwMt1H8QbVlGT2pzyxgwFHTwzpMbHrTq"));
    QCOMPARE(shown(newest["creationTime"]), shown(1559674261657));
    const std::string batch = newest["destination"]["batchId"];
    QVERIFY(m_store->get(u"batch"_s, Prod, QString::fromStdString(batch)));
    for (const char *dataset : {"5b7c86968f7b6501e21ba9df", "5bb4c46757920712f924a3eb", "5cf6bcf79ecc7c14530fe436"})
        QVERIFY(m_store->get(u"dataSet"_s, Prod, QString::fromLatin1(dataset)));
    for (const char *policy : {"0bf16e61-90e9-4204-b8fa-ad250360957b", "7972e3d6-96ea-4ece-9627-cbfd62709c5d"})
        QVERIFY(m_store->get(u"mergePolicy"_s, Prod, QString::fromLatin1(policy)));
    QVERIFY(m_store->get(u"segment"_s, Prod, u"7a93d2ff-a220-4bae-9a4e-5f3c35032be3"_s));
}

void TestEngineSample::jobsAreConsistent()
{
    std::map<std::string, int> statuses;
    std::set<std::string> causes;
    int failedBatches = 0;
    for (const JobRecord &record : m_store->jobs(Prod, {}, -1)) {
        if (record.id <= 24115)
            continue;
        const json job = json::parse(record.json);
        QCOMPARE(shown(job["id"]), shown(record.id));
        QCOMPARE(shown(job["creationTime"]), shown(record.created));
        QCOMPARE(QString::fromStdString(job["status"]), record.status);
        QVERIFY(record.created >= Now - 731 * DayMs && job["updateTime"].get<qint64>() < Now);
        ++statuses[job["status"]];
        qint64 last = record.created;
        for (const char *stage : {"profileExportTime", "aCPDatasetWriteTime"}) {
            if (!job["metrics"].contains(stage))
                continue;
            const json span = job["metrics"][stage];
            QVERIFY(span["startTimeInMs"].get<qint64>() >= last);
            QCOMPARE(span["endTimeInMs"].get<qint64>() - span["startTimeInMs"].get<qint64>(),
                     span["totalTimeInMs"].get<qint64>());
            last = span["endTimeInMs"];
        }
        QVERIFY(job["metrics"]["totalTime"]["endTimeInMs"].get<qint64>() >= last);
        const bool succeeded = job["status"] == "SUCCEEDED";
        QCOMPARE(job["metrics"].contains("totalExportedProfileCounter"), succeeded);
        QCOMPARE(job["errors"].empty(), job["status"] != "FAILED");
        if (!job["errors"].empty())
            causes.insert(job["errors"][0].dump().substr(0, 60));
        std::vector<std::string> batches;
        for (const json &batch : job["destination"].value("batches", json::array()))
            batches.push_back(batch["batchId"]);
        if (batches.empty())
            batches.push_back(job["destination"]["batchId"]);
        for (const std::string &id : batches) {
            QCOMPARE(!id.empty(), succeeded);
            if (!succeeded)
                continue;
            const std::optional<json> batch = m_store->get(u"batch"_s, Prod, QString::fromStdString(id));
            QVERIFY(batch);
            const json &destination = job["destination"];
            QCOMPARE(shown(batch->at("relatedObjects")[0]["id"]),
                     shown(destination.contains("datasetId") ? destination["datasetId"] : destination["dataSetId"]));
            failedBatches += batch->at("status") == "failed";
            QCOMPARE(batch->at("errors").empty(), batch->at("status") == "success");
        }
    }
    QCOMPARE(statuses.size(), 3u);
    QVERIFY(statuses["SUCCEEDED"] > 300 && statuses["FAILED"] > 15 && statuses["CANCELLED"] > 8);
    QVERIFY(causes.size() >= 3);
    QVERIFY(failedBatches > 0);
}

void TestEngineSample::newestBatchesHaveFiles()
{
    int files = 0;
    for (const Document &document : m_store->list(u"batchFile"_s, Prod)) {
        const json listed = json::parse(document.json);
        QFile file(m_folder.filePath(u"exports/%1/%2"_s.arg(document.parent, QString::fromStdString(listed["name"]))));
        QVERIFY2(file.open(QFile::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(file.size(), listed["bytes"].get<qint64>());
        const QByteArray content = file.readAll();
        if (content.startsWith("PAR1"))
            QVERIFY(content.endsWith("PAR1"));
        else
            QCOMPARE(content.count('\n'), listed["records"].get<qint64>());
        QCOMPARE(shown(m_store->get(u"batch"_s, Prod, document.parent)->at("recordCount")), shown(listed["records"]));
        QVERIFY(document.id.startsWith(document.parent + u'-'));
        ++files;
    }
    QVERIFY(files >= 3);
}

void TestEngineSample::datasetsAreSixAndTwoMore()
{
    int targets = 0;
    for (const Document &document : m_store->list(u"dataSet"_s, Prod)) {
        const json dataset = json::parse(document.json);
        const bool system = dataset["classification"]["managedBy"] == "SYSTEM";
        QCOMPARE(system, QString::fromStdString(dataset["name"]).startsWith(u"Profile-Snapshot-Export-"));
        targets += dataset["schemaRef"]["id"] == ProfileUnionId && !system;
        const QString last = QString::fromStdString(dataset["lastBatchId"]);
        QCOMPARE(shown(m_store->get(u"batch"_s, Prod, last)->at("status")), shown(dataset["lastBatchStatus"]));
    }
    QCOMPARE(targets, 3);
    QCOMPARE(m_store->count(u"dataSet"_s, Prod), 8); // three targets, four sources, one system dataset
    QVERIFY(m_store->get(u"dataSet"_s, Prod, u"5b020a27e7040801dedba61b"_s));
    QCOMPARE(m_store->count(u"dataSet"_s, Dev), 5);
    QCOMPARE(m_store->count(u"sandbox"_s, {Org, {}}), 2);
}

void TestEngineSample::mergePoliciesAndSegments()
{
    QSet<QString> kinds;
    int defaults = 0;
    for (const json &policy : documents(u"mergePolicy"_s)) {
        kinds += QString::fromStdString(policy["attributeMerge"]["type"]) + u'/'
            + QString::fromStdString(policy["identityGraph"]["type"]);
        defaults += policy["default"] == true;
        for (const json &dataset : policy["attributeMerge"].value("order", json::array()))
            QVERIFY(m_store->get(u"dataSet"_s, Prod, QString::fromStdString(dataset)));
    }
    QCOMPARE(kinds.size(), 4);
    QCOMPARE(defaults, 1);
    QCOMPARE(m_store->count(u"mergePolicy"_s, Prod), 5);
    const std::optional<json> known = m_store->get(u"mergePolicy"_s, Prod, u"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"_s);
    QVERIFY(known);
    QCOMPARE(shown(known->at("version")), shown(1));
    QCOMPARE(m_store->count(u"segment"_s, Prod), 15);
    for (const json &segment : documents(u"segment"_s)) {
        QVERIFY(m_store->get(u"mergePolicy"_s, Prod, QString::fromStdString(segment["mergePolicyId"])));
        const QString id = QString::fromStdString(segment["id"]);
        // Drafts and archived ones are not evaluated; an inactive one keeps the members it had.
        const bool hasMembers = segment["lifecycleState"] == "published" || segment["lifecycleState"] == "inactive";
        QVERIFY2((ProfileStore(*m_store).segmentCount(Prod, id, u"realized"_s).profiles > 0) == hasMembers,
                 segment.dump().c_str());
    }
}

void TestEngineSample::mergePoliciesDiffer()
{
    std::map<std::string, QByteArray> results;
    for (const json &policy : documents(u"mergePolicy"_s)) {
        QTemporaryDir folder;
        const json request{{"mergePolicy", {{"id", policy["id"]}}},
                           {"fields", "person.name,personalEmail.address,homeAddress.city"},
                           {"destination", {{"datasetId", "5b020a27e7040801dedba61b"}}},
                           {"schema", {{"name", "_xdm.context.profile"}}}};
        Export work(*m_store, {Prod, request, {{u"batch"_s, {}}}, folder.path()});
        QVERIFY(!work.collect({}) && !work.write({}));
        QFile part(folder.filePath(u"batch/part-00000-batch.json"_s));
        QVERIFY(part.open(QFile::ReadOnly));
        results[policy["id"]] = part.readAll();
    }
    QSet<QByteArray> different;
    for (const auto &[id, text] : results)
        different += text;
    QCOMPARE(different.size(), 5);
}

void TestEngineSample::expressionsAreUnderstood_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("matches");
    const auto row = [](const QString &expression, bool matches) {
        QTest::newRow(qPrintable(expression)) << expression << matches;
    };
    row(u"homeAddress.countryCode = \"DE\""_s, true);
    row(u"homeAddress.countryCode != \"DE\""_s, false);
    row(u"homeAddress.country = \"DE\""_s, false);
    row(u"points >= 10 and points <= 10"_s, true);
    row(u"points > 10 or points < 10"_s, false);
    row(u"not points > 10"_s, true);
    row(u"not (points = 10 and newsletter = true)"_s, false);
    row(u"points = \"10\""_s, false);
    row(u"tier in [\"gold\", \"platinum\"]"_s, true);
    row(u"tier in [\"basic\"]"_s, false);
    row(u"homeAddress.city.startsWith(\"Mün\")"_s, true);
    row(u"homeAddress.city.isNull()"_s, false);
    row(u"nothing.isNull() and tier.isNotNull()"_s, true);
    row(u"vouchers.code = \"B\""_s, true);
    row(u"joined occurs <= 10 days before now"_s, true);
    row(u"joined occurs > 10 days before now"_s, false);
    row(u"false = 1 or points = 10 and tier = \"gold\""_s, true);
    row(u"chain(xEvent, timestamp, [A: WHAT(eventType = \"buy\")])"_s, true);
    row(u"chain(xEvent, timestamp, [A: WHAT(eventType = \"buy\") COUNT(>= 2)])"_s, true);
    row(u"chain(xEvent, timestamp, [A: WHAT(eventType = \"buy\") COUNT(> 2)])"_s, false);
    row(u"chain(xEvent, timestamp, [A: WHAT(eventType = \"buy\") WHEN(<= 7 days before now) COUNT(= 1)])"_s, true);
    row(u"chain(xEvent, timestamp, [A: WHAT(tier = \"gold\")])"_s, false);
}

void TestEngineSample::expressionsAreUnderstood()
{
    QFETCH(QString, expression);
    QFETCH(bool, matches);
    const json profile{{"homeAddress", {{"countryCode", "DE"}, {"city", "München"}}},
                       {"points", 10},
                       {"newsletter", true},
                       {"tier", "gold"},
                       {"joined", "2025-11-20"},
                       {"vouchers", {{{"code", "A"}}, {{"code", "B"}}}}};
    const json bought{{"eventType", "buy"}}, viewed{{"eventType", "view"}};
    const std::vector<PqlEvent> events{{&bought, Now - 3 * DayMs}, {&viewed, Now - DayMs}, {&bought, Now - 9 * DayMs}};
    QCOMPARE(Pql::parse(expression.toStdString()).matches({profile, events, Now}), matches);
}

void TestEngineSample::brokenExpressionsAreRefused()
{
    for (const char *broken :
         {"", "tier", "tier =", "tier = gold", "tier = \"gold", "(tier = 1", "tier.fits(\"x\")",
          "chain(xEvent, timestamp, [A: WHAT()])", "tier in [", "tier = 1 1", "joined occurs <= 3 weeks"})
        QVERIFY_EXCEPTION_THROWN(Pql::parse(broken), std::runtime_error);
}

void TestEngineSample::fewJobsAndFewPeopleAreFine()
{
    for (const int few : {0, 1, 2}) {
        const QTemporaryDir folder;
        Store store(folder.path());
        SampleOptions small = options(folder.path());
        small.profiles = few;
        small.jobs = few;
        SampleData(small).plant(store);
        QCOMPARE(store.countJobs(Prod), few);
        QCOMPARE(ProfileStore(store).statistics(Prod).events, few * 12);
    }
}

EXPORTDESK_TEST(TestEngineSample)
#include "tst_engine_sample.moc"
