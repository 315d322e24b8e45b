// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they say: each costs at most the reader's process.
#include "models/results/resultreader.h"
#include "tests/kit/testprogram.h"
#include "tests/results/duckdbfiles.h"
#include "tests/results/readerchildren.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

using Code = ReaderFailure::Code;
constexpr int waitMs = 120'000;

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = char(number >> (8 * i) & 0xff);
    return bytes;
}

QByteArray randomBytes(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray withFooter(const QByteArray &footer, std::optional<quint32> size = {})
{
    return "PAR1" + footer + littleEndian(size.value_or(quint32(footer.size()))) + "PAR1";
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestResultReaderFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ReaderLimits m_limits;
    QByteArray m_good;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    ResultFile written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return {file.fileName(), name.endsWith(u".json"_s) ? ResultFile::Format::Json : ResultFile::Format::Parquet,
                u"B"_s};
    }
    template <class T>
    std::optional<ReaderFailure> ending(const ResultReader::Call<T> &call)
    {
        QElapsedTimer clock;
        clock.start();
        while (!call.outcome.isFinished() && !clock.hasExpired(waitMs))
            QTest::qWait(5);
        const ReaderOutcome<T> outcome = call.outcome.isFinished() ? call.outcome.result() : ReaderOutcome<T>();
        return outcome.ok() ? std::nullopt : std::optional(outcome.failure());
    }
    /// What opening and reading everything ends with.
    std::optional<ReaderFailure> reading(ResultReader &reader, const ResultFile &file)
    {
        if (const auto failure = ending(reader.open({file})))
            return failure;
        return ending(reader.query(u"SELECT count(exported) FROM exported"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        kit::DuckDbFiles files;
        m_limits.spillFolder = m_folder.path();
        m_limits.memoryMib = 256;
        QCOMPARE(files.write(u"SELECT i AS id, 'name ' || i AS name, [i] AS list FROM range(5000) t(i)"_s,
                             at(u"good.parquet"_s)),
                 QString());
        m_good = bytesOf(at(u"good.parquet"_s));
        QVERIFY(m_good.size() > 10'000);
        // The key is needed for writing only; the reader has none.
        QCOMPARE(files.run(u"SET force_mbedtls_unsafe = 'true'"_s), QString());
        QCOMPARE(files.run(u"PRAGMA add_parquet_key('key', '0123456789112345')"_s), QString());
        QCOMPARE(
            files.run(u"COPY (SELECT 1 AS a) TO '%1' (FORMAT parquet, ENCRYPTION_CONFIG {footer_key: 'key'})"_s.arg(
                at(u"encrypted.parquet"_s))),
            QString());
    }
    void cleanup() { QTRY_COMPARE_WITH_TIMEOUT(kit::readerChildren().size(), 0, waitMs); }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *what, const QString &name, const QByteArray &bytes, Code code) {
            QTest::newRow(what) << name << bytes << int(code);
        };
        row("empty Parquet", u"a.parquet"_s, {}, Code::NotParquet);
        row("JSON called Parquet", u"a.parquet"_s, "{\"a\":1}\n", Code::NotParquet);
        row("only the mark", u"a.parquet"_s, "PAR1", Code::Damaged);
        row("truncated at the end", u"a.parquet"_s, m_good.chopped(1), Code::Damaged);
        row("truncated in the middle", u"a.parquet"_s, m_good.left(m_good.size() / 2), Code::Damaged);
        row("random footer", u"a.parquet"_s, withFooter(randomBytes(1, 5000)), Code::Damaged);
        row("footer larger than the file", u"a.parquet"_s, withFooter(randomBytes(2, 500), 0x7fffffff), Code::Damaged);
        row("footer of no bytes", u"a.parquet"_s, withFooter({}), Code::Damaged);
        row("footer larger than allowed", u"a.parquet"_s, withFooter(QByteArray(30 << 20, '\0')), Code::TooManyColumns);
        // Structures within structures: 0x1c begins one in field 1 of the compact protocol of Thrift.
        row("deep footer", u"a.parquet"_s, withFooter(QByteArray(1 << 20, '\x1c')), Code::Damaged);
        // Lists of 2^31 structures in a few bytes.
        row("footer with an endless list", u"a.parquet"_s,
            withFooter(QByteArray::fromHex("1502"
                                           "29fcffffffff07")
                       + QByteArray(1000, '\0')),
            Code::Damaged);
        row("encrypted", u"encrypted.parquet"_s, bytesOf(at(u"encrypted.parquet"_s)), Code::Encrypted);
        row("encrypted footer", u"a.parquet"_s, "PARE" + randomBytes(3, 1000) + "PARE", Code::Encrypted);
        row("Parquet called JSON", u"a.json"_s, m_good, Code::NotJson);
        row("broken JSON", u"a.json"_s, "{\"a\":1}\n{\"a\":", Code::Damaged);
        row("bytes after JSON", u"a.json"_s, "{\"a\":1}\n" + randomBytes(4, 1000), Code::Damaged);
        row("text", u"a.json"_s, "Dear reader,\nthis is no JSON.\n", Code::Damaged);
        row("brackets", u"a.json"_s, QByteArray(200'000, '['), Code::Damaged);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        ResultReader reader(m_limits);
        const ResultFile file = written(name, bytes);
        const std::optional<ReaderFailure> failure = reading(reader, file);
        QVERIFY(failure);
        if (Code(code) == Code::Damaged && failure->code == Code::Died) // its process only
            qInfo("the reader died of it");
        else
            QCOMPARE(int(failure->code), code);
        QVERIFY(failure->file.isEmpty() || failure->file == file.path);
        QCOMPARE(reading(reader, written(u"good.parquet"_s, m_good)), std::nullopt);
    }

    /// Nested so deeply that the engine's stack does not suffice.
    void survivesDeepJson()
    {
        ResultReader reader(m_limits);
        QByteArray deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "{\"a\":";
        deep += "1" + QByteArray(100'000, '}') + "\n";
        const std::optional<ReaderFailure> failure = reading(reader, written(u"a.json"_s, deep));
        QVERIFY(failure);
        QVERIFY(failure->code == Code::Died || failure->code == Code::Damaged);
        QCOMPARE(reading(reader, written(u"good.parquet"_s, m_good)), std::nullopt);
    }

    /// Single bytes of a good file changed: it is read, or the failure is one of files; nothing hangs.
    void survivesDamage()
    {
        ResultReader reader(m_limits);
        QRandomGenerator random(20'261'128);
        int failed = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray damaged = m_good;
            const int changes = 1 + random.bounded(20);
            // Half of them in the footer, which says where everything is.
            const qsizetype from = round % 2 ? damaged.size() - 600 : 4;
            for (int i = 0; i < changes; ++i)
                damaged[from + random.bounded(damaged.size() - 8 - from)] = char(random.bounded(256));
            const std::optional<ReaderFailure> failure = reading(reader, written(u"damaged.parquet"_s, damaged));
            if (!failure)
                continue;
            ++failed;
            QVERIFY2(failure->code == Code::Damaged || failure->code == Code::Died || failure->code == Code::OutOfMemory
                         || failure->code == Code::TooManyColumns || failure->code == Code::Encrypted
                         || failure->code == Code::NotParquet,
                     qPrintable(u"round %1: %2 %3"_s.arg(round).arg(int(failure->code)).arg(failure->words)));
        }
        QVERIFY(failed > 10);
        QCOMPARE(reading(reader, written(u"good.parquet"_s, m_good)), std::nullopt);
    }

    void refusesTooManyColumns()
    {
        QStringList columns;
        for (int i = 0; i < 20'001; ++i)
            columns << u"%1 AS c%1"_s.arg(i);
        kit::DuckDbFiles files;
        QCOMPARE(files.write(u"SELECT "_s + columns.join(u','), at(u"wide.parquet"_s)), QString());
        ResultReader reader(m_limits);
        const auto failure = ending(reader.open({{at(u"wide.parquet"_s), ResultFile::Format::Parquet, u"B"_s}}));
        QVERIFY(failure);
        QVERIFY(failure->code == Code::TooManyColumns || failure->code == Code::OutOfMemory);
    }

    /// The engine needs minutes for it, during which it cannot be interrupted.
    void givesUpAMillionColumnsOfJson()
    {
        QByteArray wide = "{";
        for (int i = 0; i < 1'000'000; ++i)
            wide += (i ? ",\"c" : "\"c") + QByteArray::number(i) + (i % 2 ? "\":1" : "\":{\"x\":[1]}");
        ReaderLimits limits = m_limits;
        limits.openMs = 2000;
        limits.cancelMs = 500;
        ResultReader reader(limits);
        const std::optional<ReaderFailure> failure = reading(reader, written(u"wide.json"_s, wide + "}\n"));
        QVERIFY(failure);
        QVERIFY2(failure->code == Code::TooManyColumns || failure->code == Code::TimedOut
                     || failure->code == Code::OutOfMemory || failure->code == Code::Died,
                 qPrintable(failure->words));
        QTRY_VERIFY_WITH_TIMEOUT(!reading(reader, written(u"good.parquet"_s, m_good)), waitMs);
    }

    void saysWhenTheSpillFolderIsFull()
    {
        ReaderLimits limits = m_limits;
        limits.memoryMib = 64;
        limits.spillMib = 5;
        ResultReader reader(limits);
        QCOMPARE(ending(reader.open({{at(u"good.parquet"_s), ResultFile::Format::Parquet, u"B"_s}})), std::nullopt);
        const auto failure = ending(reader.query(
            u"SELECT count(*) FROM (SELECT DISTINCT i, i || 'a text that is longer than twelve bytes' FROM range(5000000) t(i))"_s));
        QVERIFY(failure);
        QCOMPARE(int(failure->code), int(Code::SpillFull));
        QCOMPARE(ending(reader.query(u"SELECT count(*) FROM exported"_s)), std::nullopt);
    }

    void saysWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << at(u"missing.parquet"_s);
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("device") << u"/dev/zero"_s;
    }
    void saysWhatCannotBeRead()
    {
        QFETCH(QString, path);
        ResultReader reader(m_limits);
        const auto failure = ending(reader.open({{path, ResultFile::Format::Parquet, u"B"_s}}));
        QVERIFY(failure);
        QCOMPARE(int(failure->code), int(Code::CannotRead));
        QCOMPARE(failure->file, path);
    }

    /// Nothing in the words that is not ours.
    void saysNoValues()
    {
        ResultReader reader(m_limits);
        const ResultFile file = written(u"a.json"_s, "{\"mail\":\"jane@example.com\"}\n");
        QCOMPARE(ending(reader.open({file})), std::nullopt);
        const auto failure = ending(reader.query(u"SELECT mail::INTEGER FROM exported"_s));
        QVERIFY(failure);
        QVERIFY(!failure->words.contains(u"jane"_s) && !failure->file.contains(u"jane"_s));
    }

    void readsFilesWithOddNames()
    {
        ResultReader reader(m_limits);
        QCOMPARE(reading(reader, written(u"it's [1] *.parquet"_s, m_good)), std::nullopt);
    }
};

EXPORTDESK_TEST(TestResultReaderFiles)
#include "tst_resultreaderfiles.moc"
