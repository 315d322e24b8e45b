// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/deliver.h"
#include "models/results/duckdbcomparison.h"
#include "models/results/resultcounting.h"
#include "tests/kit/rowsoracle.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Rows = QMap<QString, QList<QJsonObject>>; ///< by batch

/// Random rows with all that exports contain: missing members, "", nested objects, lists and lists of objects.
class RandomRows
{
public:
    explicit RandomRows(quint32 seed)
        : m_random(seed)
    {
    }

    Rows rows(int profiles, const QStringList &batches)
    {
        Rows all;
        for (int i = 0; i < profiles; ++i)
            all[batches[m_random.bounded(int(batches.size()))]] += row(i);
        return all;
    }

private:
    bool chance(double share) { return m_random.generateDouble() < share; }
    QString word() { return u"w%1"_s.arg(m_random.bounded(40)); }

    QJsonObject row(int number)
    {
        QJsonObject row;
        QJsonObject map;
        if (chance(0.9))
            map["email"_L1] = QJsonArray{QJsonObject{{"id"_L1, u"p%1@example.org"_s.arg(number)}}};
        if (chance(0.5))
            map["crmid"_L1] = QJsonArray{QJsonObject{{"id"_L1, QString::number(number / 2)}},
                                         QJsonObject{{"id"_L1, u"x%1"_s.arg(m_random.bounded(5))}}};
        if (chance(0.05))
            map["odd \"ns'"_L1] = QJsonArray{QJsonObject{{"id"_L1, u"1"_s}}};
        if (!map.isEmpty())
            row["identityMap"_L1] = map;
        QJsonObject name;
        if (chance(0.8))
            name["lastName"_L1] = chance(0.1) ? QString() : word();
        if (chance(0.3))
            name["firstName"_L1] = QJsonValue();
        if (!name.isEmpty())
            row["person"_L1] = QJsonObject{{"name"_L1, name}};
        if (chance(0.7))
            row["birthDate"_L1] = QDate(1950, 1, 1).addDays(m_random.bounded(20'000)).toString(Qt::ISODate);
        if (chance(0.6))
            row["points"_L1] = m_random.bounded(100'000) - 500;
        if (chance(0.6))
            row["score"_L1] = m_random.bounded(1000) / 8.0 + 0.01;
        if (chance(0.5))
            row["optIn"_L1] = chance(0.5);
        if (chance(0.5)) {
            QJsonArray tags;
            for (int i = int(m_random.bounded(4)); i > 0; --i)
                tags.append(chance(0.1) ? QString() : word());
            row["tags"_L1] = tags;
        }
        if (chance(0.5)) {
            QJsonArray items;
            for (int i = int(m_random.bounded(3)); i > 0; --i)
                items.append(chance(0.8) ? QJsonObject{{"sku"_L1, word()}, {"n"_L1, m_random.bounded(9)}}
                                         : QJsonObject{{"n"_L1, 1}});
            row["items"_L1] = items;
        }
        if (chance(0.3))
            row["it's \"odd\""_L1] = QJsonObject{{"a.b"_L1, word()}};
        if (chance(0.7))
            row["timeSeriesEvents"_L1] = events();
        return row;
    }

    QJsonArray events()
    {
        QJsonArray events;
        for (int i = int(m_random.bounded(5)); i > 0; --i) {
            const QDateTime time
                = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(m_random.bounded(9'000'000));
            QJsonObject event{{"timestamp"_L1, time.toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)}, {"eventType"_L1, word()}};
            if (chance(0.5))
                event["list"_L1] = QJsonArray{QJsonObject{{"name"_L1, word()}}, QJsonObject{{"name"_L1, word()}}};
            events.append(event);
        }
        return events;
    }

    QRandomGenerator m_random;
};

const QStringList profilePaths{u"identityMap"_s, u"person.name.lastName"_s,
                               u"person.name"_s, u"person"_s,
                               u"birthDate"_s,   u"points"_s,
                               u"score"_s,       u"optIn"_s,
                               u"tags"_s,        u"items"_s,
                               u"items.sku"_s,   u"items.n"_s,
                               u"noSuch.field"_s};
const QStringList eventPaths{u"timestamp"_s, u"eventType"_s, u"list.name"_s, u"absent"_s};

} // namespace

/// What is counted in the part files of a result, against counting row by row.
class ResultFiguresTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString path(const QString &ending) { return m_folder.filePath(u"f%1.%2"_s.arg(++m_files).arg(ending)); }

    QList<PartFile> written(const Rows &rows, ResultFile::Format format)
    {
        QList<PartFile> files;
        for (auto batch = rows.begin(); batch != rows.end(); ++batch) {
            PartFile file{{path(u"json"_s), ResultFile::Format::Json, batch.key()}, 0, {}};
            QFile json(file.file.path);
            if (!json.open(QIODevice::WriteOnly))
                qFatal("cannot write %s", qPrintable(file.file.path));
            for (const QJsonObject &row : batch.value())
                json.write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
            json.close();
            files += format == ResultFile::Format::Json ? file : asParquet(file);
        }
        return files;
    }
    PartFile asParquet(const PartFile &json)
    {
        PartFile file{{path(u"parquet"_s), ResultFile::Format::Parquet, json.file.batchId}, 0, {}};
        ResultReader reader({.spillFolder = m_folder.path()});
        reader.open({json.file}, {file.file.path});
        const auto saved = reader.save(u"SELECT * EXCLUDE (batch_id) FROM exported"_s, ResultReader::Format::Parquet,
                                       file.file.path);
        if (!QTest::qWaitFor([&] { return saved.outcome.isFinished(); }, 60'000) || !saved.outcome.result().ok())
            qFatal("no Parquet file was written");
        return file;
    }
    ResultAnswer counted(const Rows &rows, const ExportRequest &request, ResultFile::Format format)
    {
        ResultAnswer answer;
        answer.subject.request = request;
        for (const QString &batch : rows.keys()) {
            BatchAnswer one;
            one.batch.id = batch;
            one.profiles = 0;
            answer.batches += one;
        }
        ResultCounting counting;
        bool isDone = false;
        connect(&counting, &ResultCounting::finished, this, [&isDone] { isDone = true; });
        counting.start(answer, written(rows, format), m_folder.path());
        if (!QTest::qWaitFor([&isDone] { return isDone; }, 60'000))
            qFatal("counting does not end");
        if (counting.answer().problem)
            qWarning("%s %s", qPrintable(counting.answer().problem->code), qPrintable(counting.answer().problem->text));
        return counting.answer();
    }
    static ExportRequest requestOf(const QStringList &fields, const std::optional<QStringList> &events)
    {
        ExportRequest request = ExportRequest::blank();
        request.fields = fields;
        if (events)
            request.events = EventChoice{*events, {}, {}, {}, {}};
        return request;
    }
    static void compareField(const FieldAnswer &field, const kit::RowsOracle::Field &expected)
    {
        const QByteArray path = field.path.toUtf8();
        const char *name = path.constData();
        QVERIFY2(field.filled == expected.filled, name);
        QVERIFY2(field.empty == expected.empty, name);
        if (field.isAbsent)
            return;
        QVERIFY2(field.distinct == expected.distinct,
                 QByteArray(path + ' ' + QByteArray::number(field.distinct) + " for "
                            + QByteArray::number(expected.distinct))
                     .constData());
        if (!expected.type.isEmpty() && field.filled > 0)
            // A column of a file may be wider than what happens to be in it.
            QVERIFY2(columnKindWord(field.kind) == expected.type
                         || (expected.type == "integer"_L1 && field.kind == ColumnKind::Number),
                     QByteArray(path + columnKindWord(field.kind).toUtf8() + expected.type.toUtf8()).constData());
        if (expected.least.isDouble()) {
            QVERIFY2(field.least.toDouble() == expected.least.toDouble(), name);
            QVERIFY2(field.greatest.toDouble() == expected.greatest.toDouble(), name);
        } else {
            QVERIFY2(field.least == expected.least.toString(), QByteArray(path + field.least.toUtf8()).constData());
            QVERIFY2(field.greatest == expected.greatest.toString(), name);
        }
    }

private Q_SLOTS:
    void figuresAreThoseOfTheRows_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<ResultFile::Format>("format");
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("JSON %u", seed) << seed << ResultFile::Format::Json;
            QTest::addRow("Parquet %u", seed) << seed << ResultFile::Format::Parquet;
        }
    }
    void figuresAreThoseOfTheRows()
    {
        QFETCH(quint32, seed);
        QFETCH(ResultFile::Format, format);
        const Rows rows = RandomRows(seed).rows(int(seed * seed * 20), {u"b1"_s, u"b2"_s});
        const kit::RowsOracle oracle(rows);
        const ResultAnswer answer = counted(rows, requestOf(profilePaths, eventPaths), format);
        QVERIFY(!answer.problem);
        QCOMPARE(answer.profiles, oracle.profiles());
        for (const BatchAnswer &batch : answer.batches)
            QCOMPARE(batch.profiles, oracle.profilesIn(batch.batch.id));
        QCOMPARE(answer.fields.size(), profilePaths.size() + eventPaths.size());
        for (const FieldAnswer &field : answer.fields)
            compareField(field, field.ofEvents ? oracle.eventField(field.path) : oracle.field(field.path));
        QMap<QString, qint64> namespaces;
        for (const NamespaceAnswer &one : answer.namespaces)
            namespaces.insert(one.code, one.profiles);
        QCOMPARE(namespaces, oracle.namespaces());
        QCOMPARE(answer.duplicates, oracle.duplicates());
        QVERIFY(answer.events);
        QCOMPARE(answer.events->count, qint64(oracle.events().size()));
        QCOMPARE(answer.events->profiles, oracle.profilesWithEvents());
        QCOMPARE(answer.events->firstMs, oracle.firstEventMs());
        QCOMPARE(answer.events->lastMs, oracle.lastEventMs());
    }

    void allFieldsAreThoseOfTheFiles()
    {
        const Rows rows = RandomRows(77).rows(300, {u"b"_s});
        const kit::RowsOracle oracle(rows);
        const ResultAnswer answer = counted(rows, ExportRequest::blank(), ResultFile::Format::Json);
        QStringList paths;
        for (const FieldAnswer &field : answer.fields)
            paths += field.path;
        QVERIFY(paths.contains(u"person.name.lastName"_s));
        QVERIFY(paths.contains(u"it's \"odd\".a.b"_s));
        QVERIFY(!paths.contains(u"timeSeriesEvents"_s) && !paths.contains(u"batch_id"_s));
        for (const FieldAnswer &field : answer.fields)
            if (field.path == "points"_L1 || field.path == "person.name.lastName"_L1)
                compareField(field, oracle.field(field.path));
    }

    void eventsAreComparedWithThePeriodAskedFor()
    {
        const auto at = [](const char *time) { return QJsonObject{{"timestamp"_L1, QString::fromLatin1(time)}}; };
        const Rows rows{{u"b"_s,
                         {{{"timeSeriesEvents"_L1,
                            QJsonArray{at("2026-01-01T00:00:00.000Z"), at("2026-02-01T00:00:00Z"),
                                       at("2026-02-03T10:00:00.5Z"), at("2026-03-01T00:00:01.000Z")}}}}}};
        ExportRequest request = requestOf({u"identityMap"_s}, QStringList{u"timestamp"_s});
        request.events->from = Timestamp(u"2026-02-01T00:00:00Z"_s);
        request.events->to = Timestamp(u"2026-03-01T00:00:00Z"_s);
        const ResultAnswer answer = counted(rows, request, ResultFile::Format::Json);
        QCOMPARE(answer.events->count, 4);
        QCOMPARE(answer.events->beforeFrom, 1);
        QCOMPARE(answer.events->outside, 1);
        QCOMPARE(answer.events->firstIngestedMs, -1);
    }

    /// Above the exact counts: the engine's own estimate is off by a third.
    void manyDifferentValuesAreCountedClosely()
    {
        Rows rows;
        for (int i = 0; i < 260'000; ++i)
            rows[u"b"_s] += QJsonObject{{"id"_L1, i}, {"half"_L1, u"v%1"_s.arg(i / 2)}, {"few"_L1, i % 9}};
        const ResultAnswer answer
            = counted(rows, requestOf({u"id"_s, u"half"_s, u"few"_s}, {}), ResultFile::Format::Json);
        QCOMPARE(answer.profiles, 260'000);
        QVERIFY2(std::abs(answer.fields[0].distinct - 260'000) < 260'000 * 0.02,
                 QByteArray::number(answer.fields[0].distinct).constData());
        QVERIFY2(std::abs(answer.fields[1].distinct - 130'000) < 130'000 * 0.02,
                 QByteArray::number(answer.fields[1].distinct).constData());
        QCOMPARE(answer.fields[2].distinct, 9);
    }

    void runsAreCompared_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void runsAreCompared()
    {
        QFETCH(quint32, seed);
        const Rows now = RandomRows(seed).rows(150, {u"now"_s});
        Rows before{{u"before"_s, {}}};
        RandomRows other(seed + 100);
        const QList<QJsonObject> others = other.rows(150, {u"x"_s})[u"x"_s];
        for (int i = 20; i < 150; ++i)
            before[u"before"_s] += i % 3 == 0 ? others[i] : now[u"now"_s][i];
        const auto open
            = resultFiles(written(now, ResultFile::Format::Json) + written(before, ResultFile::Format::Parquet));
        ResultReader reader({.spillFolder = m_folder.path()});
        const auto opened = reader.open(open);
        QVERIFY(QTest::qWaitFor([&] { return opened.outcome.isFinished(); }, 60'000));
        QVERIFY(opened.outcome.result().ok());
        const QStringList paths{u"person.name.lastName"_s, u"points"_s, u"tags"_s, u"items.sku"_s};
        const ResultQuestion question
            = DuckDbComparison(opened.outcome.result().value().columns, {u"before"_s}, paths).question();
        const auto table = reader.query(question.sql);
        QVERIFY(QTest::qWaitFor([&] { return table.outcome.isFinished(); }, 60'000));
        QVERIFY2(table.outcome.result().ok(), qPrintable(question.sql));
        ResultAnswer answer;
        answer.lastRun = LastRunAnswer();
        question.accept(table.outcome.result().value(), &answer);
        const kit::RowsOracle was(before);
        const kit::RowsOracle::Comparison expected = kit::RowsOracle(now).comparedWith(was, paths);
        QVERIFY(answer.lastRun->isMatched);
        QCOMPARE(answer.lastRun->profiles, was.profiles());
        QCOMPARE(answer.lastRun->added, expected.added);
        QCOMPARE(answer.lastRun->gone, expected.gone);
        QCOMPARE(answer.lastRun->changedBy, expected.changed);
        QCOMPARE(answer.lastRun->filled.value(u"points"_s), was.field(u"points"_s).filled);
    }

    void nothingExportedIsEmptyInAll()
    {
        ResultAnswer answer;
        answer.subject.request = requestOf({u"points"_s}, {});
        ResultCounting counting;
        counting.start(answer, {}, m_folder.path());
        QCOMPARE(counting.answer().profiles, 0);
        QCOMPARE(counting.answer().fields.size(), 1);
        QVERIFY(counting.answer().fields.first().isAbsent);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::ResultFiguresTest)
#include "tst_resultfigures.moc"
