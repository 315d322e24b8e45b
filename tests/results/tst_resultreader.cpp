// SPDX-License-Identifier: GPL-3.0-or-later
// The client of the reader of results with the real program: what it reads, refuses and survives.
#include "models/platform/deliver.h"
#include "models/results/resultreader.h"
#include "tests/kit/testprogram.h"
#include "tests/results/duckdbfiles.h"
#include "tests/results/readerchildren.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

using Code = ReaderFailure::Code;
constexpr int waitMs = 60'000;

/// Takes minutes, and neither much memory nor a file.
const QString longQuery = u"SELECT count(*) FROM range(3000000) a, range(3000000) b WHERE hash(a.range, b.range) = 1"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestResultReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ReaderLimits m_limits;
    QList<ResultFile> m_files;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    /// Nothing, or the code that the call ended with.
    template <class T>
    std::optional<Code> ending(const ResultReader::Call<T> &call)
    {
        QElapsedTimer clock;
        clock.start();
        while (!call.outcome.isFinished() && !clock.hasExpired(waitMs))
            QTest::qWait(5);
        const ReaderOutcome<T> outcome = call.outcome.isFinished() ? call.outcome.result() : ReaderOutcome<T>();
        return outcome.ok() ? std::nullopt : std::optional(outcome.failure().code);
    }
    ResultTable table(ResultReader &reader, const QString &sql)
    {
        const auto call = reader.query(sql);
        return ending(call) ? ResultTable() : call.outcome.result().value();
    }
    /// The only value, as text.
    QString one(ResultReader &reader, const QString &sql)
    {
        const ResultTable answer = table(reader, sql);
        return answer.rows.size() == 1 ? answer.rows[0][0].text : u"(none)"_s;
    }
    static qint64 childOf()
    {
        const QList<qint64> children = kit::readerChildren();
        return children.size() == 1 ? children[0] : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        kit::DuckDbFiles files;
        QVERIFY(files.isAvailable());
        m_limits.spillFolder = m_folder.path();
        QCOMPARE(files.write(u"SELECT i AS id, {'city': 'C' || i} AS home FROM range(3000) t(i)"_s, at(u"1.parquet"_s)),
                 QString());
        QCOMPARE(
            files.write(u"SELECT i AS id, {'city': 'D', 'zip': '1'} AS home, 'own' AS batch_id FROM range(10) t(i)"_s,
                        at(u"2.parquet"_s)),
            QString());
        m_files = {{at(u"1.parquet"_s), ResultFile::Format::Parquet, u"B1"_s},
                   {at(u"2.parquet"_s), ResultFile::Format::Parquet, u"B2"_s}};
    }
    void cleanup()
    {
        qunsetenv("EXPORTDESK_DUCKDB");
        QTRY_COMPARE_WITH_TIMEOUT(kit::readerChildren().size(), 0, waitMs);
    }

    void opensBatchesAsOneView()
    {
        ResultReader reader(m_limits);
        const auto call = reader.open(m_files);
        QCOMPARE(ending(call), std::nullopt);
        const OpenedResult opened = call.outcome.result().value();
        QCOMPARE(opened.rows, std::optional<qint64>(3010));
        QCOMPARE(opened.bytes, QFileInfo(at(u"1.parquet"_s)).size() + QFileInfo(at(u"2.parquet"_s)).size());
        QStringList names;
        for (const ResultColumn &column : opened.columns)
            names << column.name;
        QCOMPARE(names, (QStringList{u"batch_id"_s, u"id"_s, u"home"_s, u"batch_id_1"_s}));
        QCOMPARE(opened.columns[2].type, u"STRUCT(\"city\" VARCHAR, \"zip\" VARCHAR)"_s);
        QCOMPARE(one(reader, u"SELECT count(*) FROM exported WHERE batch_id = 'B2' AND batch_id_1 = 'own'"_s), u"10"_s);
        QCOMPARE(one(reader, u"SELECT count(*) FROM exported WHERE home.zip IS NULL"_s), u"3000"_s);
        const ResultTable rows = table(reader, u"SELECT id FROM exported WHERE batch_id = 'B1' ORDER BY id"_s);
        QCOMPARE(rows.rows.size(), size_t(3000)); // several pieces
        for (size_t i = 0; i < rows.rows.size(); ++i)
            QCOMPARE(rows.rows[i][0].toInteger(), qint64(i));
    }

    /// A field that only the last of many records has, and text that looks like something else.
    void readsEveryRecordOfJson()
    {
        QFile file(at(u"late.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 50'000; ++i)
            file.write("{\"id\":" + QByteArray::number(i)
                       + ",\"born\":\"2026-01-01\",\"key\":\"6B29FC40-CA47-1067-B31D-00DD010662DA\"}\n");
        file.write("{\"id\":50000,\"late\":{\"x\":true}}\n");
        file.close();
        ResultReader reader(m_limits);
        const auto call = reader.open({{file.fileName(), ResultFile::Format::Json, u"B"_s}});
        QCOMPARE(ending(call), std::nullopt);
        QCOMPARE(call.outcome.result().value().rows, std::nullopt);
        QCOMPARE(one(reader, u"SELECT count(*) FROM exported"_s), u"50001"_s);
        QCOMPARE(one(reader, u"SELECT id FROM exported WHERE late.x"_s), u"50000"_s);
        QCOMPARE(one(reader, u"SELECT any_value(key) FROM exported"_s), u"6B29FC40-CA47-1067-B31D-00DD010662DA"_s);
        QCOMPARE(one(reader, u"SELECT typeof(born) FROM exported LIMIT 1"_s), u"VARCHAR"_s);
    }

    void refusesStatements_data()
    {
        QTest::addColumn<QString>("sql");
        const QString outside = at(u"outside.csv"_s);
        const QStringList statements{u"COPY (SELECT 1) TO '%1'"_s.arg(outside),
                                     u"COPY (SELECT 1) TO '%1'"_s.arg(at(u"named.csv"_s)),
                                     u"ATTACH '%1'"_s.arg(outside),
                                     u"INSTALL httpfs"_s,
                                     u"LOAD httpfs"_s,
                                     u"PRAGMA database_list"_s,
                                     u"PRAGMA add_parquet_key('k', '0123456789112345')"_s,
                                     u"SET threads = 1"_s,
                                     u"RESET memory_limit"_s,
                                     u"SET lock_configuration = false"_s,
                                     u"SET enable_external_access = true"_s,
                                     u"CREATE TABLE t AS SELECT 1"_s,
                                     u"DROP VIEW exported"_s,
                                     u"EXPORT DATABASE '%1'"_s.arg(outside),
                                     u"CALL duckdb_settings()"_s,
                                     u"SELECT 1; SELECT 2"_s,
                                     u"SELECT 1; COPY (SELECT 1) TO '%1'"_s.arg(at(u"named.csv"_s)),
                                     u"SELECT * FROM read_csv('/etc/passwd')"_s,
                                     u"SELECT * FROM read_text('/etc/passwd')"_s,
                                     u"SELECT * FROM read_blob('/proc/self/environ')"_s,
                                     u"SELECT * FROM '/etc/passwd'"_s,
                                     u"SELECT * FROM glob('/etc/*')"_s,
                                     u"SELECT * FROM read_parquet('%1')"_s.arg(at(u"other.parquet"_s)),
                                     u"SELECT * FROM 'http://127.0.0.1:9/x.parquet'"_s,
                                     u"SELECT getenv('PATH')"_s,
                                     u"SELECT nothing FROM exported"_s,
                                     u"SELECT"_s,
                                     QString()};
        for (const QString &sql : statements)
            QTest::newRow(qPrintable(sql.isEmpty() ? u"nothing"_s : sql)) << sql;
    }
    void refusesStatements()
    {
        QFETCH(QString, sql);
        kit::DuckDbFiles files;
        QCOMPARE(files.write(u"SELECT 1"_s, at(u"other.parquet"_s)), QString());
        ResultReader reader(m_limits);
        QCOMPARE(ending(reader.open(m_files, {at(u"named.csv"_s)})), std::nullopt);
        const auto call = reader.query(sql);
        QCOMPARE(ending(call), std::optional(Code::Query));
        QVERIFY(!call.outcome.result().failure().words.contains(u"root:"_s));
        QVERIFY(!QFile::exists(at(u"outside.csv"_s)));
        QVERIFY(!QFile::exists(at(u"named.csv"_s)));
        QCOMPARE(one(reader, u"SELECT count(*) FROM exported"_s), u"3010"_s); // nothing has changed
    }

    void saves_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << int(ResultReader::Format::Csv) << u"saved.csv"_s;
        QTest::newRow("jsonl") << int(ResultReader::Format::JsonLines) << u"saved, it's.jsonl"_s;
        QTest::newRow("parquet") << int(ResultReader::Format::Parquet) << u"saved.parquet"_s;
    }
    void saves()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        const QString path = at(name);
        ResultReader reader(m_limits);
        QCOMPARE(ending(reader.open(m_files, {path})), std::nullopt);
        const auto call = reader.save(u"SELECT id, TIMESTAMP '2026-01-31 10:00:00' AS at FROM exported WHERE id < 2 "
                                      "AND batch_id = 'B1' ORDER BY id; "_s,
                                      ResultReader::Format(format), path);
        QCOMPARE(ending(call), std::nullopt);
        QCOMPARE(call.outcome.result().value().rows, 2);
        QCOMPARE(call.outcome.result().value().bytes, QFileInfo(path).size());
        struct stat status {
        };
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
        if (ResultReader::Format(format) == ResultReader::Format::Csv)
            QCOMPARE(contentOf(path), "id,at\n0,2026-01-31T10:00:00.000Z\n1,2026-01-31T10:00:00.000Z\n");
        if (ResultReader::Format(format) == ResultReader::Format::JsonLines)
            QCOMPARE(
                contentOf(path),
                "{\"id\":0,\"at\":\"2026-01-31T10:00:00.000Z\"}\n{\"id\":1,\"at\":\"2026-01-31T10:00:00.000Z\"}\n");
        if (ResultReader::Format(format) == ResultReader::Format::Parquet) {
            ResultReader again(m_limits);
            QCOMPARE(ending(again.open({{path, ResultFile::Format::Parquet, u"S"_s}})), std::nullopt);
            QCOMPARE(one(again, u"SELECT sum(id) FROM exported"_s), u"1"_s);
        }
    }

    void savesOnlyWhereNamed()
    {
        ResultReader reader(m_limits);
        QCOMPARE(ending(reader.open(m_files, {at(u"named.csv"_s), at(u"missing/named.csv"_s)})), std::nullopt);
        const QString sql = u"SELECT 1"_s;
        QCOMPARE(ending(reader.save(sql, ResultReader::Format::Csv, at(u"else.csv"_s))),
                 std::optional(Code::CannotWrite));
        QVERIFY(!QFile::exists(at(u"else.csv"_s)));
        QCOMPARE(ending(reader.save(sql, ResultReader::Format::Csv, at(u"missing/named.csv"_s))),
                 std::optional(Code::CannotWrite));
        // What ends the brackets early.
        QCOMPARE(ending(reader.save(u"SELECT 1) TO '%1' (FORMAT csv); --"_s.arg(at(u"named.csv"_s)),
                                    ResultReader::Format::Csv, at(u"named.csv"_s))),
                 std::optional(Code::Query));
        QVERIFY(!QFile::exists(at(u"named.csv"_s)));
    }

    void saysThatTheDiskIsFull_data() { saves_data(); }
    void saysThatTheDiskIsFull()
    {
        QFETCH(int, format);
        const QString full = u"/dev/full"_s;
        ResultReader reader(m_limits);
        QCOMPARE(ending(reader.open(m_files, {full})), std::nullopt);
        QCOMPARE(ending(reader.save(u"SELECT * FROM range(1000000)"_s, ResultReader::Format(format), full)),
                 std::optional(Code::NoSpace));
    }

    void needsOpenFiles()
    {
        ResultReader reader(m_limits);
        QCOMPARE(ending(reader.query(u"SELECT 1"_s)), std::optional(Code::NotOpened));
        QVERIFY(kit::readerChildren().isEmpty());
    }

    void cancels()
    {
        ResultReader reader(m_limits);
        QCOMPARE(ending(reader.open(m_files)), std::nullopt);
        const auto running = reader.query(longQuery);
        const auto waiting = reader.query(u"SELECT 1"_s);
        const auto next = reader.query(u"SELECT count(*) FROM exported"_s);
        QTest::qWait(700);
        QVERIFY(!running.outcome.isFinished());
        const qint64 before = childOf();
        reader.cancel(waiting.id);
        reader.cancel(running.id);
        QCOMPARE(ending(running), std::optional(Code::Cancelled));
        QCOMPARE(ending(waiting), std::optional(Code::Cancelled));
        QCOMPARE(ending(next), std::nullopt);
        QCOMPARE(childOf(), before); // not killed for it
    }

    void reportsProgress()
    {
        ResultReader reader(m_limits);
        QSignalSpy progressed(&reader, &ResultReader::progressed);
        QCOMPARE(ending(reader.open(m_files)), std::nullopt);
        const auto call
            = reader.query(u"SELECT sum(list_sum(list_transform(range(1000000), x -> x * id))) FROM exported"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), waitMs);
        QCOMPARE(progressed.last()[0].toULongLong(), call.id);
        reader.cancel(call.id);
        QCOMPARE(ending(call), std::optional(Code::Cancelled));
    }

    void survivesItsDeath()
    {
        ResultReader reader(m_limits);
        QCOMPARE(ending(reader.open(m_files)), std::nullopt);
        const auto running = reader.query(longQuery);
        const auto waiting = reader.query(u"SELECT 1"_s);
        QTest::qWait(300);
        QVERIFY(childOf() > 0);
        ::kill(pid_t(childOf()), SIGKILL);
        QCOMPARE(ending(running), std::optional(Code::Died));
        QCOMPARE(ending(waiting), std::optional(Code::Died));
        QCOMPARE(ending(reader.query(u"SELECT 1"_s)), std::optional(Code::NotOpened));
        QCOMPARE(ending(reader.open(m_files)), std::nullopt);
        QCOMPARE(one(reader, u"SELECT count(*) FROM exported"_s), u"3010"_s);
    }

    void endsOneThatHangs()
    {
        m_limits.silenceMs = 1500;
        ResultReader reader(m_limits);
        m_limits.silenceMs = ReaderLimits().silenceMs;
        QCOMPARE(ending(reader.open(m_files)), std::nullopt);
        const auto running = reader.query(longQuery);
        QTest::qWait(300);
        const qint64 stopped = childOf();
        QVERIFY(stopped > 0);
        ::kill(pid_t(stopped), SIGSTOP);
        QCOMPARE(ending(running), std::optional(Code::TimedOut));
        QTRY_VERIFY(kit::readerChildren().isEmpty());
        QCOMPARE(ending(reader.open(m_files)), std::nullopt);
    }

    /// It says that it lives, but does not come to an end.
    void endsARequestThatTakesTooLong()
    {
        m_limits.requestMs = 1000;
        ResultReader reader(m_limits);
        m_limits.requestMs = ReaderLimits().requestMs;
        QCOMPARE(ending(reader.open(m_files)), std::nullopt);
        QCOMPARE(ending(reader.query(longQuery)), std::optional(Code::TimedOut));
        QCOMPARE(ending(reader.query(u"SELECT 1"_s)), std::nullopt);
    }

    void endsWhileItWorks()
    {
        auto reader = std::make_unique<ResultReader>(m_limits);
        QCOMPARE(ending(reader->open(m_files)), std::nullopt);
        const auto running = reader->query(longQuery);
        QTest::qWait(300);
        ::kill(pid_t(childOf()), SIGSTOP);
        QElapsedTimer clock;
        clock.start();
        reader.reset();
        QVERIFY(clock.elapsed() < 3000);
        QCOMPARE(ending(running), std::optional(Code::Cancelled));
    }

    void boundsAnswers()
    {
        m_limits.answerBytes = 100'000;
        ResultReader reader(m_limits);
        m_limits.answerBytes = ReaderLimits().answerBytes;
        QCOMPARE(ending(reader.open(m_files)), std::nullopt);
        QCOMPARE(ending(reader.query(u"SELECT i, 'some text' FROM range(100000000) t(i)"_s)),
                 std::optional(Code::TooLarge));
        QCOMPARE(one(reader, u"SELECT count(*) FROM exported"_s), u"3010"_s);
        QCOMPARE(ending(reader.query(u"SELECT repeat('x', 50000000)"_s)), std::optional(Code::TooLarge));
        QCOMPARE(one(reader, u"SELECT count(*) FROM exported"_s), u"3010"_s);
    }

    void saysWhenTheLibraryIsMissing_data()
    {
        QTest::addColumn<QByteArray>("library");
        QTest::addColumn<int>("code");
        QTest::newRow("none") << QByteArray("/nowhere/libduckdb.so") << int(Code::NoLibrary);
        QTest::newRow("another one") << QByteArray("libz.so.1") << int(Code::LibraryTooOld);
        QTest::newRow("no library at all") << QFile::encodeName(at(u"1.parquet"_s)) << int(Code::NoLibrary);
    }
    void saysWhenTheLibraryIsMissing()
    {
        QFETCH(QByteArray, library);
        QFETCH(int, code);
        qputenv("EXPORTDESK_DUCKDB", library);
        ResultReader reader(m_limits);
        QCOMPARE(ending(reader.open(m_files)), std::optional(Code(code)));
        qunsetenv("EXPORTDESK_DUCKDB");
        QCOMPARE(ending(reader.open(m_files)), std::nullopt); // installed meanwhile
    }

    void saysWhenTheProgramIsWrong_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QByteArray("/nowhere/resultreader") << int(Code::NotStarted);
        QTest::newRow("ends") << QByteArray("/bin/true") << int(Code::Died);
        QFile talker(at(u"talker"_s));
        QVERIFY(talker.open(QIODevice::WriteOnly));
        talker.write("#!/bin/sh\nexec yes\n");
        talker.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QTest::newRow("talks without end") << QFile::encodeName(talker.fileName()) << int(Code::Unreadable);
    }
    void saysWhenTheProgramIsWrong()
    {
        QFETCH(QByteArray, program);
        QFETCH(int, code);
        const QByteArray right = qgetenv("RESULTREADER");
        qputenv("RESULTREADER", program);
        ResultReader reader(m_limits);
        const std::optional<Code> ended = ending(reader.open(m_files));
        qputenv("RESULTREADER", right);
        QCOMPARE(ended, std::optional(Code(code)));
    }

    /// deliver() is how everybody receives; what is pending at the end arrives nowhere.
    void deliversToReceiversThatLive()
    {
        ResultReader reader(m_limits);
        int delivered = 0;
        auto receiver = std::make_unique<QObject>();
        QObject lasting;
        const auto opening = reader.open(m_files);
        deliver(opening.outcome, &lasting,
                [&](const ReaderOutcome<OpenedResult> &outcome) { delivered += outcome.ok(); });
        deliver(opening.outcome, receiver.get(), [&](const ReaderOutcome<OpenedResult> &) { delivered += 100; });
        receiver.reset();
        QTRY_COMPARE_WITH_TIMEOUT(delivered, 1, waitMs);
    }
};

EXPORTDESK_TEST(TestResultReader)
#include "tst_resultreader.moc"
