// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultreader.h"
#include "tests/kit/otherparquet.h"
#include "tests/kit/testprogram.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Times in one form, whoever wrote them.
QString momentText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text.endsWith(u'Z') ? text : QString(text + u'Z'), Qt::ISODateWithMs);
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue jsonOf(const ResultValue &value)
{
    switch (value.kind) {
    case ResultValue::Kind::Null:
        break;
    case ResultValue::Kind::Boolean:
        return value.text == "true"_L1;
    case ResultValue::Kind::Number: {
        bool whole = false;
        const qint64 integer = value.text.toLongLong(&whole);
        return whole ? QJsonValue(integer) : QJsonValue(value.toDouble());
    }
    case ResultValue::Kind::Text:
        return value.text;
    case ResultValue::Kind::Array: {
        QJsonArray array;
        for (const ResultValue &item : value.items)
            array.append(jsonOf(item));
        return array;
    }
    case ResultValue::Kind::Object: {
        QJsonObject object;
        for (qsizetype i = 0; i < value.keys.size(); ++i) {
            if (!value.items[size_t(i)].isNull())
                object.insert(value.keys[i], jsonOf(value.items[size_t(i)]));
        }
        return object;
    }
    }
    return {};
}

/// Each row as text, in an order of its own.
QStringList sortedRows(const QList<QJsonObject> &rows)
{
    QStringList lines;
    for (QJsonObject row : rows) {
        if (row.contains("since"_L1))
            row.insert("since"_L1, momentText(row["since"_L1].toString()));
        lines += QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
    }
    lines.sort();
    return lines;
}

QList<QJsonObject> rowsOf(const ResultTable &table)
{
    QList<QJsonObject> rows;
    for (const auto &values : table.rows) {
        QJsonObject row;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (!values[size_t(column)].isNull())
                row.insert(table.columns[column].name, jsonOf(values[size_t(column)]));
        }
        rows += row;
    }
    return rows;
}

QList<QJsonObject> linesOf(const QString &path)
{
    QList<QJsonObject> rows;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    while (!file.atEnd())
        rows += QJsonDocument::fromJson(file.readLine()).object();
    return rows;
}

template <class T>
ReaderOutcome<T> outcomeOf(const ResultReader::Call<T> &call)
{
    if (!QTest::qWaitFor([&call] { return call.outcome.isFinished(); }, 60'000))
        qFatal("the reader did not answer");
    return call.outcome.result();
}

} // namespace

/// The reader of results reads what others wrote: a package for JavaScript that shares no code with DuckDB.
class TestParquetOfOthers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase();
    void everyCodecAndShapeIsRead();
    void severalFilesAreOneResult();
};

void TestParquetOfOthers::initTestCase()
{
    const QString problem = kit::otherParquet::problem();
    if (!problem.isEmpty() && kit::otherParquet::isRequired())
        QFAIL(qPrintable(problem));
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void TestParquetOfOthers::everyCodecAndShapeIsRead()
{
    const QStringList names = kit::otherParquet::write(m_folder.path());
    for (const QString &name : {u"uncompressed"_s, u"snappy"_s, u"gzip"_s, u"zstd"_s, u"no-dictionary"_s,
                                u"nothing-in-any-group"_s, u"one-row"_s, u"no-rows"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    for (const QString &name : names) {
        const QString path = m_folder.filePath(name);
        ResultReader reader(ReaderLimits{m_folder.path()});
        const auto opened = outcomeOf(reader.open({{path + u".parquet"_s, ResultFile::Format::Parquet, u"b1"_s}}));
        if (!opened && opened.failure().code == ReaderFailure::Code::NoLibrary && !kit::otherParquet::isRequired())
            QSKIP("DuckDB's library is missing (.ci/install).");
        QVERIFY2(opened, qPrintable(opened ? QString() : QString(name + u": "_s + opened.failure().words)));
        const QList<QJsonObject> wanted = linesOf(path + u".json"_s);
        QCOMPARE(opened.value().rows.value_or(-1), wanted.size());
        const auto read = outcomeOf(reader.query(u"SELECT * EXCLUDE (batch_id) FROM exported"_s));
        QVERIFY2(read, qPrintable(read ? QString() : QString(name + u": "_s + read.failure().words)));
        QCOMPARE(read.value().columns.size(), 9);
        const QStringList is = sortedRows(rowsOf(read.value()));
        const QStringList should = sortedRows(wanted);
        QCOMPARE(is.size(), should.size());
        for (qsizetype row = 0; row < is.size(); ++row)
            QCOMPARE(is[row], should[row]);
    }
}

void TestParquetOfOthers::severalFilesAreOneResult()
{
    QList<ResultFile> files;
    for (const QString &name : {u"snappy"_s, u"zstd"_s, u"no-rows"_s, u"one-row"_s})
        files += {m_folder.filePath(name + u".parquet"_s), ResultFile::Format::Parquet, u"batch of "_s + name};
    files += {m_folder.filePath(u"one-row.json"_s), ResultFile::Format::Json, u"batch of lines"_s};
    ResultReader reader(ReaderLimits{m_folder.path()});
    QVERIFY(outcomeOf(reader.open(files)));
    const auto counted = outcomeOf(
        reader.query(u"SELECT batch_id, count(*), count(person.name.firstName) FROM exported GROUP BY 1 ORDER BY 1"_s));
    QVERIFY(counted);
    QStringList counts;
    for (const auto &row : counted.value().rows)
        counts += row[0].text + u' ' + row[1].text + u' ' + row[2].text;
    QCOMPARE(counts,
             (QStringList{u"batch of lines 1 1"_s, u"batch of one-row 1 1"_s, u"batch of snappy 3000 1333"_s,
                          u"batch of zstd 3000 1333"_s}));
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestParquetOfOthers)
#include "tst_parquetofothers.moc"
