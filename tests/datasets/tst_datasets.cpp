// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchreader.h"
#include "models/datasets/datasetreader.h"
#include "models/datasets/datasettarget.h"
#include "models/datasets/filereader.h"
#include "models/datasets/safefilename.h"
#include "tests/kit/damage.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QTest>

using namespace exportdesk;
using namespace Qt::StringLiterals;

namespace
{

// Slashes are escaped because moc takes "//" in a raw string for a comment.
const QByteArray wholeDataset = R"({"64f0c1d2e3a4b5c6d7e8f901": {
    "name": "Loyalty export", "description": "for the call centre", "created": 1740000000000, "updated": "1740000001000",
    "createdUser": "u1", "schemaRef": {"id": "https:\/\/ns.adobe.com/xdm/context/profile__union",
    "contentType": "application/vnd.adobe.xed+json;version=1"}, "state": "DRAFT",
    "tags": {"unifiedProfile": ["enabled: true", "isUpsert:true"], "adobe/pqs/table": ["loyalty_export"]},
    "classification": {"dataBehavior": "record", "managedBy": "CUSTOMER"},
    "fileDescription": {"persisted": "true", "format": "parquet"}, "lastBatchId": "b1", "lastBatchStatus": "success",
    "extensions": {"adobe_lakeHouse": {"metrics": {"rowCount": 12, "storageSize": "34"}}}, "dule": {"x": [1, 2]}}})";

const QByteArray wholeBatch = R"({"0b1c": {"status": "success", "created": 1740000200000, "updated": 1740000230000,
    "started": 1740000205000, "completed": 1740000229000, "createdUser": "u2",
    "relatedObjects": [{"type": "dataSet", "id": "64f0"}, {"type": "batch", "id": "0a"}, 7],
    "recordCount": 1250, "failedRecordCount": 0, "size": 481230,
    "metrics": {"recordsWritten": 1, "outputByteSize": 2},
    "errors": [{"code": "106", "description": "empty file", "rows": [1, 2]}, "x"], "version": "1.0.3"}})";

const QByteArray wholeFiles = R"({"data": [{"dataSetFileId": "0b1c-1", "created": "1740000229000", "records": 1250,
    "size": 481230, "isValid": false, "_links": {"self": {"href": "https:\/\/platform.adobe.io:443/x"}}},
    {"name": "part-00000.parquet", "length": "77"}, 3],
    "_page": {"limit": 100, "count": 1},
    "_links": {"next": {"href": "https:\/\/elsewhere.example/files?limit=100&start=part%2B1"}}})";

QByteArray dataset(const QByteArray &members)
{
    return "{\"id1\": {" + members + "}}";
}

} // namespace

class DatasetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberOfADatasetIsRead()
    {
        const auto page = readDatasetPage(wholeDataset);
        QVERIFY(page);
        QCOMPARE(page.value().entries, 1);
        const Dataset one = page.value().datasets.value(0);
        QCOMPARE(one.id, u"64f0c1d2e3a4b5c6d7e8f901"_s);
        QCOMPARE(one.name, u"Loyalty export"_s);
        QCOMPARE(one.description, u"for the call centre"_s);
        QCOMPARE(one.createdMs, 1740000000000);
        QCOMPARE(one.updatedMs, 1740000001000);
        QCOMPARE(one.schemaId, profileUnionId);
        QCOMPARE(one.schemaContentType, u"application/vnd.adobe.xed+json;version=1"_s);
        QVERIFY(one.enabledForProfile());
        QCOMPARE(one.queryTable, u"loyalty_export"_s);
        QCOMPARE(one.managedBy, u"CUSTOMER"_s);
        QCOMPARE(one.dataBehavior, u"record"_s);
        QCOMPARE(one.persisted, std::optional(true));
        QCOMPARE(one.rowCount, std::optional<qint64>(12));
        QCOMPARE(one.storageSize, std::optional<qint64>(34));
        QCOMPARE(one.lastBatchId, u"b1"_s);
        QCOMPARE(one.lastBatchStatus, u"success"_s);
        QCOMPARE(one.state, u"DRAFT"_s);
        QCOMPARE(one.createdUser, u"u1"_s);
    }

    void oldAndOddDatasetsAreReadAsFarAsTheyGo()
    {
        QCOMPARE(readDataset(dataset(R"("schema": "@/xdms/model/Profile")"), u"id1"_s).value().schemaId,
                 u"@/xdms/model/Profile"_s);
        QCOMPARE(readDataset(dataset(R"("name": null, "created": "soon", "tags": [1])"), u"id1"_s).value().createdMs,
                 -1);
        QVERIFY(readDataset(dataset(R"("tags": {"unifiedProfile": "enabled:true"})"), u"id1"_s)
                    .value()
                    .enabledForProfile());
        QVERIFY(!readDataset(dataset(R"("tags": {"unifiedProfile": ["enabled:false"]})"), u"id1"_s)
                     .value()
                     .enabledForProfile());
        // Entries that are none still count: a page with 100 of them is not the last.
        const auto page = readDatasetPage(R"({"a": {}, "b": 5, "c": null})");
        QCOMPARE(page.value().entries, 3);
        QCOMPARE(page.value().datasets.size(), 1);
        QCOMPARE(readDatasetPage("{}").value(), DatasetPage());
        QCOMPARE(readDatasetPage("[]").value(), DatasetPage());
    }

    void pagesAreNewestFirst()
    {
        const auto page
            = readDatasetPage(R"({"a": {"created": 5000000000000}, "b": {"created": 7000000000000}, "c": {}})");
        QStringList ids;
        for (const Dataset &one : page.value().datasets)
            ids.append(one.id);
        QCOMPARE(ids, (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    }

    void whatIsNoDatasetListIsUnreadable_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("\"x\"");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("html") << QByteArray("<html>502</html>");
        QTest::newRow("cut") << wholeDataset.left(200);
    }
    void whatIsNoDatasetListIsUnreadable()
    {
        QFETCH(QByteArray, body);
        const auto page = readDatasetPage(body);
        QVERIFY(!page);
        QCOMPARE(page.failure().kind, Failure::Kind::Unreadable);
        QVERIFY(!readDataset(body, u"a"_s));
    }

    void createAnswersWithAReferenceInAnyLetterCase()
    {
        QCOMPARE(readDatasetReference(R"(["@/dataSets/5b02"])").value(), u"5b02"_s);
        QCOMPARE(readDatasetReference(R"(["@/datasets/5b02"] )").value(), u"5b02"_s);
        QCOMPARE(readDatasetReference(R"("@/DATASETS/5b02")").value(), u"5b02"_s);
        QCOMPARE(readDatasetReference(R"(["/data/foundation/catalog/dataSets/5b02"])").value(), u"5b02"_s);
        QCOMPARE(readDatasetReference(R"(["5b02"])").value(), u"5b02"_s);
        for (const char *bad : {"[]", "[5]", R"([""])", R"(["@/dataSets/"])", R"(["@/batches/5b02"])", "{}", ""})
            QVERIFY2(!readDatasetReference(bad), bad);
    }

    void onlyTheProfileUnionCanBeATarget_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<DatasetTarget>("target");
        const QByteArray unionRef = R"("schemaRef": {"id": "https:\/\/ns.adobe.com/xdm/context/profile__union"})";
        const QByteArray ownRef = R"("schemaRef": {"id": "https:\/\/ns.adobe.com/_invented/schemas/1"})";
        QTest::newRow("$id") << unionRef << DatasetTarget::Suitable;
        QTest::newRow("altId") << QByteArray(R"("schemaRef": {"id": "_xdm.context.profile__union"})")
                               << DatasetTarget::Suitable;
        QTest::newRow("managed by the system")
            << unionRef + R"(, "classification": {"managedBy": "SYSTEM"})" << DatasetTarget::System;
        QTest::newRow("snapshot") << unionRef + R"(, "name": "Profile-Snapshot-Export-8f2c1")" << DatasetTarget::System;
        QTest::newRow("event union") << QByteArray(
            R"("schemaRef": {"id": "https:\/\/ns.adobe.com/xdm/context/experienceevent__union"})")
                                     << DatasetTarget::EventClass;
        QTest::newRow("events") << ownRef + R"(, "classification": {"dataBehavior": "time-series"})"
                                << DatasetTarget::EventClass;
        QTest::newRow("source") << ownRef + R"(, "tags": {"unifiedProfile": ["enabled:true"]})"
                                << DatasetTarget::Source;
        QTest::newRow("other") << ownRef << DatasetTarget::OtherSchema;
        QTest::newRow("almost") << QByteArray(R"("schemaRef": {"id": "https:\/\/ns.adobe.com/xdm/context/profile"})")
                                << DatasetTarget::OtherSchema;
        QTest::newRow("none") << QByteArray(R"("name": "x")") << DatasetTarget::NoSchema;
    }
    void onlyTheProfileUnionCanBeATarget()
    {
        QFETCH(QByteArray, members);
        QFETCH(DatasetTarget, target);
        const Dataset one = readDataset(dataset(members), u"id1"_s).value();
        QCOMPARE(datasetTarget(one), target);
        QCOMPARE(canBeTarget(one), target == DatasetTarget::Suitable);
        QVERIFY(!datasetTargetText(target).isEmpty());
    }

    void everyMemberOfABatchIsRead()
    {
        const Batch batch = readBatch(wholeBatch, u"0b1c"_s).value();
        QCOMPARE(batch.group(), BatchGroup::Done);
        QCOMPARE(batch.datasetIds, QStringList{u"64f0"_s});
        QCOMPARE(batch.createdMs, 1740000200000);
        QCOMPARE(batch.startedMs, 1740000205000);
        QCOMPARE(batch.completedMs, 1740000229000);
        QCOMPARE(batch.updatedMs, 1740000230000);
        QCOMPARE(batch.recordCount, std::optional<qint64>(1250));
        QCOMPARE(batch.failedRecordCount, std::optional<qint64>(0));
        QCOMPARE(batch.size, std::optional<qint64>(481230));
        QCOMPARE(batch.errors, (QList<BatchError>{{u"106"_s, u"empty file"_s, 2}}));
        QCOMPARE(batch.createdUser, u"u2"_s);
        const Batch old
            = readBatch(R"({"x": {"metrics": {"recordsWritten": "5", "recordsFailed": 1}}})", u"x"_s).value();
        QCOMPARE(old.recordCount, std::optional<qint64>(5));
        QCOMPARE(old.failedRecordCount, std::optional<qint64>(1));
        QVERIFY(!old.size);
        QVERIFY(!readBatch(wholeBatch, u"another"_s));
    }

    void batchStatusesFallIntoGroups()
    {
        const QList<std::pair<const char *, BatchGroup>> all{
            {"success", BatchGroup::Done},     {"ACTIVE", BatchGroup::Done},          {"failed", BatchGroup::Failed},
            {"failure", BatchGroup::Failed},   {"loading", BatchGroup::Running},      {"staged", BatchGroup::Running},
            {"retrying", BatchGroup::Running}, {"stalled", BatchGroup::Stuck},        {"aborted", BatchGroup::Ended},
            {"retained", BatchGroup::Ended},   {"somethingNew", BatchGroup::Unknown}, {"", BatchGroup::Unknown}};
        for (const auto &[wire, group] : all)
            QCOMPARE(batchGroup(QString::fromLatin1(wire)), group);
        QCOMPARE(batchStatusText(u"active"_s), u"Success"_s);
        QCOMPARE(batchStatusText(u"somethingNew"_s), u"somethingNew"_s);
    }

    void filesAreReadWithNumbersAsText()
    {
        const FilePage page = readFilePage(wholeFiles).value();
        QCOMPARE(page.entries, 3);
        QCOMPARE(page.files.size(), 2);
        QCOMPARE(page.files[0].fileId, u"0b1c-1"_s);
        QCOMPARE(page.files[0].createdMs, 1740000229000);
        QCOMPARE(page.files[0].size, std::optional<qint64>(481230));
        QVERIFY(!page.files[0].valid);
        QCOMPARE(page.files[1].name, u"part-00000.parquet"_s);
        QCOMPARE(page.files[1].size, std::optional<qint64>(77));
        QCOMPARE(page.next, u"part+1"_s);
        QCOMPARE(readFilePage(R"({"data": [], "_links": {}})").value().next, QString());
        QVERIFY(!readFilePage(R"({"data": {}})"));
    }

    void previewMakesATable()
    {
        const auto preview
            = readDatasetPreview(R"({"data": [{"a": 1, "b": "x"}, {"c": {"d": [true]}, "a": null}, 5, {}]})").value();
        QCOMPARE(preview.columns, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(preview.rows.size(), 3);
        QCOMPARE(preview.rows[0], (QStringList{u"1"_s, u"x"_s, QString()}));
        QCOMPARE(preview.rows[1], (QStringList{QString(), QString(), uR"({"d":[true]})"_s}));
        QCOMPARE(preview.rows[2].size(), 3);
    }

    void hostileFileNamesNeverBecomePaths_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("safe");
        QTest::newRow("good") << u"part-00000-ä.snappy.parquet"_s << u"part-00000-ä.snappy.parquet"_s;
        QTest::newRow("up") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("windows") << u"C:\\Users\\x\\evil.exe"_s << u"evil.exe"_s;
        QTest::newRow("dots") << u".."_s << u"file"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("empty") << QString() << u"file"_s;
        QTest::newRow("device") << u"COM1.txt"_s << u"_COM1.txt"_s;
        QTest::newRow("bidi") << u"photo\u202Egnp.exe"_s << u"photognp.exe"_s;
        QTest::newRow("ansi") << u"a\u001b[31mb"_s << u"a[31mb"_s;
        QTest::newRow("ends in slash") << u"folder/"_s << u"file"_s;
        QTest::newRow("stream") << u"a.txt:evil"_s << u"a.txtevil"_s;
        QTest::newRow("trailing dots") << u"a.txt. . "_s << u"a.txt"_s;
        QTest::newRow("surrogate") << QString(QChar(0xD800)) << u"file"_s;
        QTest::newRow("long") << u"x"_s.repeated(500) + u".parquet"_s << u"x"_s.repeated(192) + u".parquet"_s;
    }
    void hostileFileNamesNeverBecomePaths()
    {
        QFETCH(QString, sent);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(sent), safe);
    }

    void anyFileNameStaysInItsFolder()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"ab./\\:*?\"<>| \u202E\u200B\u0000\n\u2215com1ä\U0001F600"_s;
        const QDir folder(u"/safe/folder"_s);
        for (int i = 0; i < 5000; ++i) {
            QString sent;
            const int length = random.bounded(40);
            for (int c = 0; c < length; ++c)
                sent.append(alphabet[random.bounded(int(alphabet.size()))]);
            const QString name = safeFileName(sent);
            QVERIFY(!name.isEmpty() && name.toUtf8().size() <= 201);
            QCOMPARE(QDir::cleanPath(folder.filePath(name)), QString(u"/safe/folder/" + name));
            QCOMPARE(safeFileName(name), name);
        }
    }

    void damagedAnswersNeverCrash()
    {
        QRandomGenerator random(11);
        int readable = 0;
        for (int i = 0; i < 3000; ++i) {
            for (const QByteArray &whole : {wholeDataset, wholeBatch, wholeFiles}) {
                const QByteArray bytes = i % 2 ? kit::damaged(whole, random) : kit::withOtherValue(whole, random);
                const auto page = readDatasetPage(bytes);
                readable += page.ok();
                if (page) {
                    QVERIFY(page.value().datasets.size() <= page.value().entries);
                    for (const Dataset &one : page.value().datasets)
                        (void)datasetTarget(one);
                }
                (void)readBatchPage(bytes);
                (void)readFilePage(bytes);
                (void)readDatasetPreview(bytes);
                (void)readDatasetReference(bytes);
            }
        }
        QVERIFY(readable > 1000); // else the damage is too great to test anything
    }
};

EXPORTDESK_TEST(DatasetsTest)
#include "tst_datasets.moc"
