// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/otherparquet.h"
#include "tests/kit/testprogram.h"
#include "tests/localplatform/serverkit.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace
{

constexpr char ProfileUnion[] = "https://ns.adobe.com/xdm/context/profile__union";

/// Times with whole seconds have no fraction when they come out of Parquet.
QJsonObject withWholeSeconds(const QByteArray &line)
{
    return QJsonDocument::fromJson(QByteArray(line).replace(".000Z\"", "Z\"")).object();
}

/// A local platform that finds DuckDB's library only at \a place.
std::unique_ptr<LocalPlatformProcess> platformWithLibrary(const QByteArray &place)
{
    qputenv("EXPORTDESK_DUCKDB", place);
    auto platform = std::make_unique<LocalPlatformProcess>(
        QStringList{u"--profiles"_s, u"60"_s, u"--jobs"_s, u"5"_s, u"--speed"_s, u"0"_s});
    qunsetenv("EXPORTDESK_DUCKDB");
    return platform;
}

} // namespace

/// Exports as Parquet, read by a package that shares no code with what wrote them.
class TestServerParquet : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;

    QByteArray newDataset(const Caller &caller, const QByteArray &format) const
    {
        QByteArray spec = R"({"name": "t", "schemaRef": {"id": "SCHEMA", "contentType": "x"},
            "fileDescription": {"persisted": true, "containerFormat": "FORMAT", "format": "FORMAT"}})";
        spec.replace("SCHEMA", ProfileUnion).replace("FORMAT", format);
        const QByteArray body = caller.post("/data/foundation/catalog/dataSets", spec).body;
        return body.mid(body.lastIndexOf('/') + 1, 24);
    }
    static QString formatOf(const Caller &caller, const QByteArray &dataset)
    {
        const QJsonObject found = caller.get("/data/foundation/catalog/dataSets/" + dataset).object();
        return found[QLatin1StringView(dataset)]["fileDescription"_L1]["format"_L1].toString();
    }
    /// The finished job.
    QJsonObject exported(const Caller &caller, const QByteArray &dataset, const QByteArray &request) const
    {
        QJsonObject body = QJsonDocument::fromJson(request).object();
        body.insert("destination"_L1, QJsonObject{{"datasetId"_L1, QString::fromLatin1(dataset)}});
        body.insert("schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}});
        const QByteArray jobs = "/data/core/ups/export/jobs";
        const QByteArray id
            = QByteArray::number(caller.post(jobs, QJsonDocument(body).toJson()).object()["id"_L1].toInteger());
        QJsonObject job;
        (void)QTest::qWaitFor(
            [&] {
                job = caller.get(jobs + '/' + id).object();
                const QString status = job["status"_L1].toString();
                return status == "SUCCEEDED"_L1 || status == "FAILED"_L1;
            },
            120'000);
        return job;
    }
    /// The part files of a job, as they are on the disk.
    static QStringList filesOf(const LocalPlatformProcess &platform, const QJsonObject &job)
    {
        const QString folder = platform.dataFolder() + u"/batches/"_s + job["destination"_L1]["batchId"_L1].toString();
        QStringList paths;
        for (const QString &name :
             QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name))
            paths += folder + u'/' + name;
        return paths;
    }
    QStringList filesOf(const QJsonObject &job) const { return filesOf(*m_platform, job); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void parquetHasTheRowsOfJson_data();
    void parquetHasTheRowsOfJson();
    void previewsAreTheSameInBothForms();
    void typesFollowTheSchema();
    void withoutTheLibraryThereIsJson();
    void aLibraryThatCannotBeLoadedIsAsIfMissing();
};

void TestServerParquet::initTestCase()
{
    const QString problem = otherParquet::problem();
    if (!problem.isEmpty() && otherParquet::isRequired())
        QFAIL(qPrintable(problem));
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    m_platform = std::make_unique<LocalPlatformProcess>(
        QStringList{u"--profiles"_s, u"2100"_s, u"--jobs"_s, u"5"_s, u"--speed"_s, u"0"_s});
    m_caller = std::make_unique<Caller>(*m_platform);
    const bool isThere = m_platform->ready()["formats"_L1].toArray().contains("parquet"_L1);
    if (!isThere && otherParquet::isRequired())
        QFAIL("DuckDB's library is missing (.ci/install).");
    if (!isThere)
        QSKIP("DuckDB's library is missing (.ci/install).");
}

void TestServerParquet::cleanupTestCase()
{
    m_caller.reset();
    m_platform.reset();
}

void TestServerParquet::parquetHasTheRowsOfJson_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<qsizetype>("parts"); ///< 0: as many as there are
    QTest::newRow("some fields, several parts")
        << QByteArray(R"({"fields": "identityMap,person,personalEmail.address,segmentMembership,consents"})")
        << qsizetype(2);
    QTest::newRow("all fields with all fields of events")
        << QByteArray(R"({"additionalFields": {"eventList": {"fields": ""}}})") << qsizetype(0);
    QTest::newRow("events alone, profiles without data too")
        << QByteArray(R"({"fields": "_id,userAccount,extSourceSystemAudit", "filter": {"emptyProfiles": true},
            "additionalFields": {"eventList": {"fields": "timestamp,productListItems,commerce.order"}}})")
        << qsizetype(0);
}

void TestServerParquet::parquetHasTheRowsOfJson()
{
    QFETCH(QByteArray, request);
    QFETCH(qsizetype, parts);
    const QJsonObject asJson = exported(*m_caller, newDataset(*m_caller, "json"), request);
    const QJsonObject asParquet = exported(*m_caller, newDataset(*m_caller, "parquet"), request);
    QCOMPARE(asJson["status"_L1].toString(), u"SUCCEEDED"_s);
    QCOMPARE(asParquet["status"_L1].toString(), u"SUCCEEDED"_s);
    const QStringList lineFiles = filesOf(asJson);
    const QStringList files = filesOf(asParquet);
    QCOMPARE(files.size(), lineFiles.size());
    QVERIFY(parts == 0 ? !files.isEmpty() : files.size() == parts);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QVERIFY2(files[i].endsWith(".snappy.parquet"_L1), qPrintable(files[i]));
        QFile lines(lineFiles[i]);
        QVERIFY(lines.open(QFile::ReadOnly));
        const QList<QJsonObject> rows = otherParquet::rows(files[i]);
        QVERIFY(!rows.isEmpty());
        for (const QJsonObject &row : rows) {
            const QJsonObject wanted = withWholeSeconds(lines.readLine());
            if (row != wanted)
                qWarning("is     %s\nshould %s", QJsonDocument(row).toJson(QJsonDocument::Compact).constData(),
                         QJsonDocument(wanted).toJson(QJsonDocument::Compact).constData());
            QVERIFY(row == wanted);
        }
        QVERIFY(lines.atEnd());
    }
}

/// With events, too.
void TestServerParquet::previewsAreTheSameInBothForms()
{
    const QByteArray request = R"({"fields": "identityMap,person,segmentMembership",
        "additionalFields": {"eventList": {"fields": "timestamp,eventType,productListItems,commerce.order"}}})";
    const auto preview = [this, &request](const QByteArray &format) {
        const QByteArray dataset = newDataset(*m_caller, format);
        const QJsonObject job = exported(*m_caller, dataset, request);
        if (job["status"_L1].toString() != "SUCCEEDED"_L1)
            qFatal("no export");
        return m_caller->get("/data/foundation/export/datasets/" + dataset + "/preview").object()["data"_L1].toArray();
    };
    const QJsonArray lines = preview("json");
    const QJsonArray rows = preview("parquet");
    QVERIFY(lines.size() > 20);
    QCOMPARE(rows.size(), lines.size());
    bool hasEvents = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject wanted
            = withWholeSeconds(QJsonDocument(lines[i].toObject()).toJson(QJsonDocument::Compact) + '\n');
        const QJsonObject is
            = withWholeSeconds(QJsonDocument(rows[i].toObject()).toJson(QJsonDocument::Compact) + '\n');
        if (is != wanted)
            qWarning("is     %s\nshould %s", QJsonDocument(is).toJson(QJsonDocument::Compact).constData(),
                     QJsonDocument(wanted).toJson(QJsonDocument::Compact).constData());
        QVERIFY(is == wanted);
        hasEvents = hasEvents || !wanted["timeSeriesEvents"_L1].toArray().isEmpty();
    }
    QVERIFY(hasEvents);
}

void TestServerParquet::typesFollowTheSchema()
{
    const QJsonObject job = exported(
        *m_caller, newDataset(*m_caller, "parquet"),
        R"({"fields": "_id,person,identityMap,segmentMembership,testProfile,userAccount,organizations,homeAddress",
            "additionalFields": {"eventList": {"fields": "_id,timestamp"}}})");
    const QStringList files = filesOf(job);
    QVERIFY(!files.isEmpty());
    const QStringList schema = otherParquet::schema(files.first());
    for (const QString &element :
         {u"_id UTF8"_s, u"person GROUP"_s, u"person.birthDate DATE"_s, u"person.birthYear INT_32"_s,
          u"person.name.firstName UTF8"_s, u"identityMap MAP"_s, u"identityMap.key_value.value LIST"_s,
          u"identityMap.key_value.value.list.element.id UTF8"_s, u"segmentMembership.key_value.value MAP"_s,
          u"segmentMembership.key_value.value.key_value.value.lastQualificationTime TIMESTAMP"_s,
          u"testProfile BOOLEAN"_s, u"userAccount.lastLogin TIMESTAMP"_s, u"userAccount.loginCount INT_32"_s,
          u"organizations.list.element UTF8"_s, u"homeAddress._schema.latitude DOUBLE"_s,
          u"timeSeriesEvents.list.element.timestamp TIMESTAMP"_s})
        QVERIFY2(schema.contains(element), qPrintable(element + u'\n' + schema.join(u'\n')));
    // What was not asked for has no column.
    QVERIFY(!schema.contains(u"personalEmail GROUP"_s));
    QVERIFY(schema.filter(u"timeSeriesEvents.list.element."_s).size() == 2);
}

void TestServerParquet::withoutTheLibraryThereIsJson()
{
    const auto platform = platformWithLibrary("/nowhere/libduckdb.so");
    QCOMPARE(platform->ready()["formats"_L1].toArray(), QJsonArray{u"json"_s});
    const Caller caller(*platform);
    const QByteArray dataset = newDataset(caller, "parquet");
    QCOMPARE(formatOf(caller, dataset), u"json"_s);
    const QJsonObject job = exported(caller, dataset, R"({"fields": "_id"})");
    QCOMPARE(job["status"_L1].toString(), u"SUCCEEDED"_s);
    const QStringList files = filesOf(*platform, job);
    QCOMPARE(files.size(), 1);
    QVERIFY(files.first().endsWith(".json"_L1));
    QVERIFY(!caller.get("/data/foundation/export/datasets/" + dataset + "/preview")
                 .object()["data"_L1]
                 .toArray()
                 .isEmpty());
}

void TestServerParquet::aLibraryThatCannotBeLoadedIsAsIfMissing()
{
    QTemporaryDir folder;
    QFile library(folder.filePath(u"libduckdb.so"_s));
    QVERIFY(library.open(QFile::WriteOnly) && library.write("not a library") > 0);
    library.close();
    const auto platform = platformWithLibrary(library.fileName().toLocal8Bit());
    const Caller caller(*platform);
    const QByteArray dataset = newDataset(caller, "parquet");
    const QJsonObject job = exported(caller, dataset, R"({"fields": "_id"})");
    QCOMPARE(job["status"_L1].toString(), u"SUCCEEDED"_s);
    QVERIFY(filesOf(*platform, job).value(0).endsWith(".json"_L1));
    QCOMPARE(formatOf(caller, dataset), u"json"_s);
}

EXPORTDESK_TEST(TestServerParquet)
#include "tst_server_parquet.moc"
