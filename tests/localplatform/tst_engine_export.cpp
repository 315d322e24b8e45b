// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/localplatform/naiveexport.h"

#include "app/localplatform/exporting/exportengine.h"
#include "app/localplatform/exporting/parquetfiles.h"
#include "app/localplatform/exporting/projection.h"
#include "app/localplatform/profiles/profiletables.h"
#include "app/localplatform/profiles/profilewriter.h"
#include "app/localplatform/sample/sampledata.h"
#include "app/localplatform/schemas/schemadocuments.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace localplatform;

namespace
{

constexpr qint64 Now = 1763900000000;
const QString Org = u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s;
const QString Target = u"5b020a27e7040801dedba61b"_s;
const QString ParquetTarget = u"5b020a27e7040801dedba61c"_s; ///< as Target, which has JSON files
const QString Source = u"5bb4c46757920712f924a3eb"_s;

nlohmann::json toNlohmann(const QJsonObject &object)
{
    return nlohmann::json::parse(QJsonDocument(object).toJson().toStdString());
}

QString iso(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs);
}

/// The rows of a batch's part files, in order.
QList<QJsonObject> rowsOf(const QString &folder, const std::vector<ExportedFile> &files)
{
    QList<QJsonObject> rows;
    for (const ExportedFile &file : files) {
        QFile part(folder + u'/' + file.name);
        if (!part.open(QFile::ReadOnly))
            return {};
        qint64 lines = 0;
        while (!part.atEnd()) {
            rows += QJsonDocument::fromJson(part.readLine()).object();
            ++lines;
        }
        if (lines != file.records || part.size() != file.bytes)
            return {};
    }
    return rows;
}

/// The rows of a batch's part files when they are Parquet, in order.
QList<QJsonObject> rowsOfParquet(const QString &folder, const std::vector<ExportedFile> &files)
{
    nlohmann::json schema = SchemaDocuments::union_(QString::fromLatin1(ProfileUnionId), SchemaForm::Full);
    schema["properties"]["timeSeriesEvents"]["items"]
        = SchemaDocuments::union_(QString::fromLatin1(EventUnionId), SchemaForm::Full);
    QList<QJsonObject> rows;
    for (const ExportedFile &file : files) {
        const QString path = folder + u'/' + file.name;
        QString problem;
        const auto found = ParquetFiles::instance().rows(path, file.records + 1, &problem);
        if (!problem.isEmpty() || qint64(found.size()) != file.records || QFile(path).size() != file.bytes)
            return {};
        for (const nlohmann::json &row : found)
            rows += QJsonDocument::fromJson(QByteArray::fromStdString(rowOfParquet(row, schema).dump())).object();
    }
    return rows;
}

/// With times as a file of Parquet gives them back: whole seconds have no fraction.
QJsonObject withoutNoughts(const QJsonObject &row)
{
    return QJsonDocument::fromJson(QJsonDocument(row).toJson().replace(".000Z\"", "Z\"")).object();
}

} // namespace

class TestEngineExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesHoldWhatTheNaiveComputationSays_data();
    void filesHoldWhatTheNaiveComputationSays();
    void parquetHoldsTheSameAsJson_data();
    void parquetHoldsTheSameAsJson();
    void waitingKeepsNoDescriptor();
    void theGuidesRequestSucceeds();
    void aSourceDatasetIsNoTarget();
    void anUnknownDatasetFails();
    void anUnknownFieldRefusesTheBatch();
    void cancellingLeavesNothingBehind();
    void manyRowsMakeSeveralParts();
    void fieldsBelowAMapTakeTheWholeMap();
    void whatAProjectionLeavesEmptyIsLeftOut();
    void withoutStitchingEachRecordIsAProfile();
    void nothingOfAnotherSandboxIsSeen();

private:
    ExportOrder order(const QJsonObject &request);
    QJsonObject randomRequest(QRandomGenerator &random) const;
    QJsonObject randomFilter(QRandomGenerator &random) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<NaiveExport> m_naive;
    QStringList m_policies{u"timestampOrdered-none-mp"_s, QString()};
    QStringList m_segments;
    int m_batch = 0;
    qint64 m_rows = 0;
};

void TestEngineExport::initTestCase()
{
    m_store = std::make_unique<Store>(m_folder.path());
    SampleOptions options;
    options.profiles = 160;
    options.jobs = 0;
    options.nowMs = Now;
    options.org = Org;
    SampleData(options).plant(*m_store);
    m_naive = std::make_unique<NaiveExport>(m_store->database(), Org, u"prod"_s);
    for (const Document &policy : m_store->list(u"mergePolicy"_s, {Org, u"prod"_s}))
        m_policies += policy.id;
    for (const Document &segment : m_store->list(u"segment"_s, {Org, u"prod"_s}))
        m_segments += segment.id;
    // Most tests read the files line by line.
    nlohmann::json dataset = *m_store->get(u"dataSet"_s, {Org, u"prod"_s}, Target);
    m_store->put(u"dataSet"_s, {Org, u"prod"_s}, ParquetTarget, Now, dataset);
    dataset["fileDescription"]["format"] = "json";
    m_store->put(u"dataSet"_s, {Org, u"prod"_s}, Target, Now, dataset);
    QCOMPARE(m_policies.size(), 7);
    QCOMPARE(m_segments.size(), 15);
}

ExportOrder TestEngineExport::order(const QJsonObject &request)
{
    ExportOrder order{{Org, u"prod"_s}, toNlohmann(request), {}, m_folder.filePath(u"exports"_s)};
    order.request["schema"] = {{"name", "_xdm.context.profile"}};
    if (request["destination"_L1]["segmentPerBatch"_L1].toBool()) {
        for (const QJsonValue &segment : request["filter"_L1]["segments"_L1].toArray())
            order.batches.push_back({u"batch%1"_s.arg(++m_batch), segment["segmentId"_L1].toString()});
    } else {
        order.batches.push_back({u"batch%1"_s.arg(++m_batch), {}});
    }
    return order;
}

QJsonObject TestEngineExport::randomFilter(QRandomGenerator &random) const
{
    const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
    QJsonObject filter;
    QJsonArray segments;
    QStringList left = m_segments;
    for (int count = chance(55) ? random.bounded(1, 4) : 0; count > 0; --count) {
        QJsonObject segment{{u"segmentId"_s, left.takeAt(random.bounded(int(left.size())))}};
        if (chance(50))
            segment[u"segmentNs"_s] = chance(50) ? u"ups"_s : chance(80) ? u"UPS"_s : u"AAM"_s;
        if (chance(60)) {
            QJsonArray status;
            for (const QString &one : {u"realized"_s, u"existing"_s, u"exited"_s}) {
                if (chance(50))
                    status.append(one);
            }
            if (!status.isEmpty())
                segment[u"status"_s] = status;
        }
        segments.append(segment);
    }
    if (!segments.isEmpty())
        filter[u"segments"_s] = segments;
    const QList<qint64> qualified = m_naive->qualificationTimes();
    if (!segments.isEmpty() && chance(40)) {
        QJsonObject window;
        if (chance(70))
            window[u"startTime"_s] = iso(qualified[random.bounded(int(qualified.size()))]);
        if (chance(50))
            window[u"endTime"_s] = iso(qualified[random.bounded(int(qualified.size()))]);
        filter[u"segmentQualificationTime"_s] = window;
    }
    const QList<qint64> ingested = m_naive->ingestionTimes();
    if (chance(30))
        filter[u"fromIngestTimestamp"_s] = iso(ingested[random.bounded(int(ingested.size()))]);
    if (chance(60))
        filter[u"emptyProfiles"_s] = chance(70);
    return filter;
}

QJsonObject TestEngineExport::randomRequest(QRandomGenerator &random) const
{
    static const QStringList fields{u"identityMap"_s,
                                    u"identities.id"_s,
                                    u"identities.namespace.code"_s,
                                    u"personalEmail.address"_s,
                                    u"person"_s,
                                    u"person.name.lastName"_s,
                                    u"homeAddress"_s,
                                    u"homeAddress.city"_s,
                                    u"_northwind.loyalty"_s,
                                    u"segmentMembership"_s,
                                    u"_northwind.loyalty.vouchers.amount.value"_s,
                                    u"_northwind.loyalty.vouchers.code"_s,
                                    u"_northwind.attributes"_s,
                                    u"_northwind.crm.revenue"_s,
                                    u"consents.marketing.email.val"_s,
                                    u"_id"_s,
                                    u"_repo.modifyDate"_s,
                                    u"faxPhone"_s,
                                    u"pushNotificationDetails.platform"_s,
                                    u"_northwind"_s,
                                    u"workAddress._schema"_s,
                                    u"segmentMembership.ups"_s};
    static const QStringList eventFields{u"timestamp"_s,
                                         u"_id"_s,
                                         u"eventType"_s,
                                         u"environment.browserDetails.name"_s,
                                         u"environment.browserDetails.version"_s,
                                         u"web.webPageDetails.name"_s,
                                         u"commerce"_s,
                                         u"commerce.order.payments.paymentType"_s,
                                         u"productListItems.SKU"_s,
                                         u"productListItems.productCategories.categoryName"_s,
                                         u"identityMap"_s,
                                         u"_northwind.store"_s};
    const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
    const auto some = [&](const QStringList &all) {
        QString text;
        for (int count = random.bounded(0, 5); count > 0; --count)
            text += (text.isEmpty() ? u""_s : chance(50) ? u","_s : u" , "_s) + all[random.bounded(int(all.size()))];
        return text;
    };
    QJsonObject request{{u"schema"_s, QJsonObject{{u"name"_s, u"_xdm.context.profile"_s}}}};
    if (chance(85))
        request[u"fields"_s] = some(fields);
    if (const QString policy = m_policies[random.bounded(int(m_policies.size()))]; !policy.isEmpty())
        request[u"mergePolicy"_s] = QJsonObject{{u"id"_s, policy}};
    const QJsonObject filter = randomFilter(random);
    if (!filter.isEmpty() || chance(50))
        request[u"filter"_s] = filter;
    if (chance(50)) {
        QJsonObject list;
        if (chance(80))
            list[u"fields"_s] = some(eventFields);
        QJsonObject bounds;
        const QList<qint64> ingested = m_naive->ingestionTimes();
        if (chance(50))
            bounds[u"fromIngestTimestamp"_s] = iso(ingested[random.bounded(int(ingested.size()))]);
        if (chance(40))
            bounds[u"toIngestTimestamp"_s] = iso(ingested[random.bounded(int(ingested.size()))]);
        if (!bounds.isEmpty())
            list[u"filter"_s] = bounds;
        request[u"additionalFields"_s] = QJsonObject{{u"eventList"_s, list}};
    }
    request[u"destination"_s]
        = QJsonObject{{u"datasetId"_s, Target}, {u"segmentPerBatch"_s, filter.contains("segments"_L1) && chance(50)}};
    return request;
}

void TestEngineExport::filesHoldWhatTheNaiveComputationSays_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
}

void TestEngineExport::filesHoldWhatTheNaiveComputationSays()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    qint64 rows = 0;
    for (int number = 0; number < 20; ++number) {
        const QJsonObject request = randomRequest(random);
        const QByteArray shown = QJsonDocument(request).toJson(QJsonDocument::Compact);
        const ExportOrder asked = order(request);
        Export work(*m_store, asked);
        QVERIFY2(!work.collect({}), shown.constData());
        QVERIFY2(!work.write({}), shown.constData());
        const NaiveExport::Result expected = m_naive->run(request);
        QVERIFY2(work.profileCount() == expected.profiles, shown.constData());
        QVERIFY2(work.eventCount() == expected.events, shown.constData());
        QVERIFY2((work.profilesByNamespace() == expected.byNamespace.toStdMap()), shown.constData());
        QCOMPARE(work.batches().size(), asked.batches.size());
        for (size_t index = 0; index < asked.batches.size(); ++index) {
            const ExportedBatch &batch = work.batches()[index];
            QCOMPARE(batch.batchId, asked.batches[index].batchId);
            QCOMPARE(batch.segmentId, asked.batches[index].segmentId);
            const QList<QJsonObject> wanted = expected.rows[batch.segmentId];
            const QList<QJsonObject> got = rowsOf(asked.folder + u'/' + batch.batchId, batch.files);
            QCOMPARE(batch.recordCount, wanted.size());
            QCOMPARE(batch.failedRecordCount, 0);
            for (qsizetype row = 0; row < wanted.size(); ++row) {
                if (got.value(row) != wanted[row])
                    qWarning("%s\nrow %d\nis     %s\nshould %s", shown.constData(), int(row),
                             QJsonDocument(got.value(row)).toJson(QJsonDocument::Compact).constData(),
                             QJsonDocument(wanted[row]).toJson(QJsonDocument::Compact).constData());
                QVERIFY(got.value(row) == wanted[row]);
            }
            QCOMPARE(got.size(), wanted.size());
            rows += wanted.size();
        }
    }
    QVERIFY2(rows > 300, qPrintable(u"only %1 rows were compared"_s.arg(rows)));
}

void TestEngineExport::parquetHoldsTheSameAsJson_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEngineExport::parquetHoldsTheSameAsJson()
{
    if (!ParquetFiles::isAvailable())
        QSKIP("DuckDB's library is missing (.ci/install).");
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    qint64 rows = 0;
    for (int number = 0; number < 10; ++number) {
        QJsonObject request = randomRequest(random);
        const NaiveExport::Result expected = m_naive->run(request);
        QJsonObject destination = request[u"destination"_s].toObject();
        destination[u"datasetId"_s] = ParquetTarget;
        request[u"destination"_s] = destination;
        const QByteArray shown = QJsonDocument(request).toJson(QJsonDocument::Compact);
        const ExportOrder asked = order(request);
        Export work(*m_store, asked);
        QVERIFY2(!work.collect({}), shown.constData());
        const std::optional<ExportFailure> failure = work.write({});
        QVERIFY2(!failure, qPrintable(failure ? failure->callStack : QString()));
        for (const ExportedBatch &batch : work.batches()) {
            const QString folder = asked.folder + u'/' + batch.batchId;
            const QList<QJsonObject> wanted = expected.rows[batch.segmentId];
            const QList<QJsonObject> got = rowsOfParquet(folder, batch.files);
            QCOMPARE(got.size(), wanted.size());
            for (qsizetype row = 0; row < wanted.size(); ++row) {
                const QJsonObject should = withoutNoughts(wanted[row]);
                if (got[row] != should)
                    qWarning("%s\nrow %d\nis     %s\nshould %s", shown.constData(), int(row),
                             QJsonDocument(got[row]).toJson(QJsonDocument::Compact).constData(),
                             QJsonDocument(should).toJson(QJsonDocument::Compact).constData());
                QVERIFY(got[row] == should);
            }
            // Nothing else is left in the folder.
            QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                     qsizetype(batch.files.size()));
            rows += wanted.size();
        }
    }
    QVERIFY2(rows > 100, qPrintable(u"only %1 rows were compared"_s.arg(rows)));
}

void TestEngineExport::waitingKeepsNoDescriptor()
{
    const auto descriptors
        = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(); };
    QJsonArray segments;
    for (int number = 0; number < 40; ++number)
        segments << QJsonObject{{u"segmentId"_s, u"segment %1"_s.arg(number)}};
    const ExportOrder asked
        = order({{u"filter"_s, QJsonObject{{u"segments"_s, segments}}},
                 {u"destination"_s, QJsonObject{{u"datasetId"_s, Target}, {u"segmentPerBatch"_s, true}}}});
    QCOMPARE(asked.batches.size(), 40u);
    Export(*m_store, asked).collect({}); // the store is open from here on
    const qsizetype before = descriptors();
    Export work(*m_store, asked);
    QVERIFY(!work.collect({}));
    QCOMPARE(descriptors(), before); // thousands may wait between the stages
    QVERIFY(!work.write({}));
    QCOMPARE(descriptors(), before);
    QCOMPARE(work.batches().size(), 40u);
}

void TestEngineExport::theGuidesRequestSucceeds()
{
    const QByteArray body = R"({"fields": "identities.id,personalEmail.address",
        "mergePolicy": {"id": "e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2", "version": 1},
        "additionalFields": {"eventList": {
            "fields": "environment.browserDetails.name,environment.browserDetails.version",
            "filter": {"fromIngestTimestamp": "2018-10-25T13:22:04-07:00"}}},
        "destination": {"datasetId": "5b020a27e7040801dedba61b", "segmentPerBatch": false},
        "schema": {"name": "_xdm.context.profile"}})";
    const ExportOrder asked = order(QJsonDocument::fromJson(body).object());
    Export work(*m_store, asked);
    QVERIFY(!work.collect({}));
    QVERIFY(!work.write({}));
    QCOMPARE(work.batches().size(), 1u);
    QCOMPARE(work.batches().front().failedRecordCount, 0);
    const QList<QJsonObject> rows
        = rowsOf(asked.folder + u'/' + asked.batches.front().batchId, work.batches()[0].files);
    QVERIFY(rows.size() > 100);
    bool browser = false;
    for (const QJsonObject &row : rows) {
        QVERIFY(!row["identities"_L1][0]["id"_L1].toString().isEmpty());
        QVERIFY(!row.contains("identityMap"_L1));
        browser = browser || row["timeSeriesEvents"_L1][0]["environment"_L1]["browserDetails"_L1]["name"_L1].isString();
    }
    QVERIFY(browser);
}

void TestEngineExport::aSourceDatasetIsNoTarget()
{
    const ExportOrder asked = order({{u"destination"_s, QJsonObject{{u"datasetId"_s, Source}}}});
    Export work(*m_store, asked);
    QVERIFY(!work.collect({}));
    const std::optional<ExportFailure> failure = work.write({});
    QVERIFY(failure);
    QCOMPARE(failure->code, u"0090000009"_s);
    QVERIFY(failure->message.contains(asked.batches.front().batchId));
    QVERIFY(work.batches().empty());
    QVERIFY(!QDir(asked.folder + u'/' + asked.batches.front().batchId).exists());
}

void TestEngineExport::anUnknownDatasetFails()
{
    Export work(*m_store, order({{u"destination"_s, QJsonObject{{u"datasetId"_s, u"000000000000000000000000"_s}}}}));
    QVERIFY(!work.collect({}));
    const std::optional<ExportFailure> failure = work.write({});
    QVERIFY(failure);
    QCOMPARE(failure->code, u"0090000009"_s);
}

void TestEngineExport::anUnknownFieldRefusesTheBatch()
{
    const ExportOrder asked = order({{u"fields"_s, u"person.name.lastName,loyalty.tierName"_s},
                                     {u"destination"_s, QJsonObject{{u"datasetId"_s, Target}}}});
    Export work(*m_store, asked);
    QVERIFY(!work.collect({}));
    QVERIFY(!work.write({}));
    const ExportedBatch &batch = work.batches().front();
    QCOMPARE(batch.recordCount, 0);
    QCOMPARE(batch.failedRecordCount, work.profileCount());
    QVERIFY(work.profileCount() > 100);
    QVERIFY(batch.files.empty());
    QCOMPARE(batch.rowErrors.size(), 100u);
    QVERIFY(batch.rowErrors.front().message.contains("loyalty.tierName"_L1));
    QCOMPARE(rowsOf(asked.folder + u'/' + batch.batchId + u"/failed"_s, batch.failedFiles).size(),
             batch.failedRecordCount);
}

void TestEngineExport::cancellingLeavesNothingBehind()
{
    const QString folder = m_folder.filePath(u"cancelled"_s);
    int looks = 0;
    qint64 furthest = 0;
    {
        ExportOrder asked = order({{u"destination"_s, QJsonObject{{u"datasetId"_s, Target}}}});
        asked.folder = folder;
        Export work(*m_store, asked);
        work.setProgress([&furthest](qint64 done, qint64) { furthest = std::max(furthest, done); });
        QVERIFY(!work.collect([&looks] { return ++looks > 20; }));
        QVERIFY(furthest < 21);
        QVERIFY(looks == 21);
    }
    {
        ExportOrder asked = order({{u"destination"_s, QJsonObject{{u"datasetId"_s, Target}}}});
        asked.folder = folder;
        Export work(*m_store, asked);
        QVERIFY(!work.collect({}));
        looks = 0;
        QVERIFY(!work.write([&looks] { return ++looks > 20; }));
        QVERIFY(work.batches().empty());
    }
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestEngineExport::manyRowsMakeSeveralParts()
{
    const Place place{Org, u"many"_s};
    {
        Store::Transaction transaction(*m_store);
        ProfileWriter writer(m_store->database(), place);
        for (int number = 0; number < 4100; ++number)
            writer.addFragment(u"crm"_s, {writer.identity("crmid", std::to_string(number))}, 1, 2,
                               {{"_id", std::to_string(number)}});
        m_store->put(
            u"dataSet"_s, place, Target, 0,
            {{"schemaRef", {{"id", "_xdm.context.profile__union"}}}, {"fileDescription", {{"format", "json"}}}});
        transaction.commit();
    }
    ExportOrder asked = order({{u"fields"_s, u"_id"_s}, {u"destination"_s, QJsonObject{{u"datasetId"_s, Target}}}});
    asked.place = place;
    Export work(*m_store, asked);
    QVERIFY(!work.collect({}));
    QVERIFY(!work.write({}));
    const std::vector<ExportedFile> &files = work.batches().front().files;
    QCOMPARE(files.size(), 3u);
    QCOMPARE(files[0].records, 2000);
    QCOMPARE(files[2].records, 100);
    const QList<QJsonObject> rows = rowsOf(asked.folder + u'/' + asked.batches.front().batchId, files);
    QCOMPARE(rows.size(), 4100);
    for (int number = 0; number < rows.size(); ++number)
        QCOMPARE(rows[number], (QJsonObject{{u"_id"_s, QString::number(number)}}));
}

void TestEngineExport::fieldsBelowAMapTakeTheWholeMap()
{
    const ExportOrder asked
        = order({{u"fields"_s, u"identityMap.email.id"_s}, {u"destination"_s, QJsonObject{{u"datasetId"_s, Target}}}});
    Export work(*m_store, asked);
    QVERIFY(!work.collect({}));
    QVERIFY(!work.write({}));
    bool others = false;
    for (const QJsonObject &row :
         rowsOf(asked.folder + u'/' + asked.batches.front().batchId, work.batches().front().files)) {
        QCOMPARE(row.keys(), QStringList{u"identityMap"_s});
        others = others || row["identityMap"_L1].toObject().contains("crmid"_L1);
    }
    QVERIFY(others);
}

void TestEngineExport::whatAProjectionLeavesEmptyIsLeftOut()
{
    const nlohmann::json record{
        {"_northwind",
         {{"loyalty", {{"vouchers", {{{"expires", "2026-01-01"}}, {{"code", "B"}, {"expires", "2026-02-01"}}}}}},
          {"preferences", {{"contactTimes", nlohmann::json::array()}}}}},
        {"person", {{"name", {{"firstName", "Zoë"}}}, {"gender", "female"}}},
        {"homeAddress", {{"city", "Köln"}}}};
    const auto projected = [&record](const char *fields) {
        return QByteArray::fromStdString(Projection(fields, QString::fromLatin1(ProfileUnionId)).apply(record).dump());
    };
    QCOMPARE(projected("_northwind.loyalty.vouchers.code"),
             QByteArray(R"({"_northwind":{"loyalty":{"vouchers":[{"code":"B"}]}}})"));
    QCOMPARE(projected("_northwind.loyalty.vouchers.amount.value"), QByteArray("{}"));
    QCOMPARE(projected("_northwind.preferences"), QByteArray(R"({"_northwind":{"preferences":{"contactTimes":[]}}})"));
    QCOMPARE(projected("person.name.lastName, homeAddress.city"), QByteArray(R"({"homeAddress":{"city":"Köln"}})"));
    QCOMPARE(projected("person.name,person,,"),
             QByteArray(R"({"person":{"gender":"female","name":{"firstName":"Zoë"}}})"));
    QCOMPARE(projected(" "), QByteArray::fromStdString(record.dump()));
    const Projection wrong("tier,person,shoe.size,tier", QString::fromLatin1(ProfileUnionId));
    QCOMPARE(wrong.unknown(), (QStringList{u"tier"_s, u"shoe.size"_s}));
    QVERIFY(!wrong.takesEverything());
}

void TestEngineExport::withoutStitchingEachRecordIsAProfile()
{
    const Place place{Org, u"apart"_s};
    {
        Store::Transaction transaction(*m_store);
        ProfileWriter writer(m_store->database(), place);
        const qint64 customer = writer.identity("crmid", "C1");
        const qint64 mail = writer.identity("email", "a@example.com");
        const qint64 device = writer.identity("ecid", "77");
        writer.addFragment(u"crm"_s, {customer, mail}, 10, 11, {{"_id", "old"}, {"timeZone", "Europe/Berlin"}});
        writer.addFragment(u"crm"_s, {customer}, 20, 21, {{"_id", "new"}});
        writer.addFragment(u"web"_s, {device}, 15, 16, {{"_id", "web"}, {"preferredLanguage", "de"}});
        writer.link(device, mail);
        writer.addEvent(u"events"_s, customer, 30, 31, {{"_id", "e1"}});
        writer.addEvent(u"events"_s, mail, 32, 33, {{"_id", "e2"}});
        m_store->put(u"dataSet"_s, place, Target, 0,
                     {{"schemaRef", {{"id", ProfileUnionId}}}, {"fileDescription", {{"format", "json"}}}});
        m_store->put(u"mergePolicy"_s, place, u"stitched"_s, 0,
                     {{"identityGraph", {{"type", "pdg"}}}, {"attributeMerge", {{"type", "timestampOrdered"}}}});
        m_store->put(u"mergePolicy"_s, place, u"webFirst"_s, 0,
                     {{"identityGraph", {{"type", "pdg"}}},
                      {"attributeMerge", {{"type", "dataSetPrecedence"}, {"order", {"web", "crm"}}}}});
        m_store->put(u"mergePolicy"_s, place, u"webOnly"_s, 0,
                     {{"identityGraph", {{"type", "none"}}},
                      {"attributeMerge", {{"type", "dataSetPrecedence"}, {"order", {"web"}}}}});
        transaction.commit();
    }
    const auto exported = [this, &place](const QString &policy) {
        ExportOrder asked
            = order({{u"fields"_s, u"_id,timeZone"_s},
                     {u"mergePolicy"_s, QJsonObject{{u"id"_s, policy}}},
                     {u"filter"_s, QJsonObject{{u"emptyProfiles"_s, true}}},
                     {u"additionalFields"_s, QJsonObject{{u"eventList"_s, QJsonObject{{u"fields"_s, u"_id"_s}}}}},
                     {u"destination"_s, QJsonObject{{u"datasetId"_s, Target}}}});
        asked.place = place;
        Export work(*m_store, asked);
        if (work.collect({}) || work.write({}))
            return QByteArray("failed");
        QFile part(asked.folder + u'/' + asked.batches.front().batchId + u'/' + work.batches()[0].files[0].name);
        return part.open(QFile::ReadOnly) ? part.readAll() : QByteArray("missing");
    };
    QCOMPARE(exported(u"stitched"_s),
             QByteArray("{\"_id\":\"new\",\"timeSeriesEvents\":[{\"_id\":\"e1\"},{\"_id\":\"e2\"}],"
                        "\"timeZone\":\"Europe/Berlin\"}\n"));
    QCOMPARE(exported(u"webFirst"_s),
             QByteArray("{\"_id\":\"web\",\"timeSeriesEvents\":[{\"_id\":\"e1\"},{\"_id\":\"e2\"}],"
                        "\"timeZone\":\"Europe/Berlin\"}\n"));
    QCOMPARE(exported(u"timestampOrdered-none-mp"_s),
             QByteArray("{\"_id\":\"old\",\"timeSeriesEvents\":[{\"_id\":\"e1\"}],\"timeZone\":\"Europe/Berlin\"}\n"
                        "{\"_id\":\"new\",\"timeSeriesEvents\":[]}\n"
                        "{\"_id\":\"web\",\"timeSeriesEvents\":[]}\n"
                        "{\"timeSeriesEvents\":[{\"_id\":\"e2\"}]}\n"));
    QCOMPARE(exported(u"webOnly"_s),
             QByteArray("{\"_id\":\"web\",\"timeSeriesEvents\":[]}\n"
                        "{\"timeSeriesEvents\":[{\"_id\":\"e1\"}]}\n"
                        "{\"timeSeriesEvents\":[{\"_id\":\"e2\"}]}\n"));
    ExportOrder unknown = order({{u"mergePolicy"_s, QJsonObject{{u"id"_s, u"nobody"_s}}},
                                 {u"destination"_s, QJsonObject{{u"datasetId"_s, Target}}}});
    unknown.place = place;
    const std::optional<ExportFailure> failure = Export(*m_store, unknown).collect({});
    QVERIFY(failure);
    QCOMPARE(failure->code, u"0100000003"_s);
}

void TestEngineExport::nothingOfAnotherSandboxIsSeen()
{
    for (const Place &place : {Place{Org, u"none"_s}, Place{u"other@AdobeOrg"_s, u"prod"_s}}) {
        ExportOrder asked = order({{u"filter"_s, QJsonObject{{u"emptyProfiles"_s, true}}},
                                   {u"destination"_s, QJsonObject{{u"datasetId"_s, Target}}}});
        asked.place = place;
        Export work(*m_store, asked);
        QVERIFY(!work.collect({}));
        QCOMPARE(work.profileCount(), 0);
        QVERIFY(work.write({})); // the target is not there either
    }
}

EXPORTDESK_TEST(TestEngineExport)
#include "tst_engine_export.moc"
