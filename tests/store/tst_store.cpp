// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/deliver.h"
#include "models/store/folderlock.h"
#include "models/store/migrations.h"
#include "tests/kit/sidedoor.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using kit::settled;
using kit::SideDoor;

namespace
{

QFuture<StoreOutcome<Stored>> saveDraft(Store &store, const QString &name, const QString &body)
{
    return store.write([name, body](QSqlDatabase &database) -> StoreOutcome<Stored> {
        const auto done
            = sql::change(database, u"INSERT OR REPLACE INTO drafts VALUES ('local', 'dev', ?, ?, 1)"_s, {name, body});
        if (!done)
            return done.error();
        return Stored{};
    });
}

StoreOutcome<QString> draft(Store &store, const QString &name)
{
    return settled(store.read([name](QSqlDatabase &database) -> StoreOutcome<QString> {
        auto query = sql::run(database, u"SELECT body FROM drafts WHERE name = ?"_s, {name});
        if (!query)
            return query.error();
        return query.value().next() ? query.value().value(0).toString() : u"(none)"_s;
    }));
}

StoreCondition conditionOf(Store &store)
{
    settled(store.read([](QSqlDatabase &) -> StoreOutcome<Stored> { return Stored{}; }));
    return store.condition();
}

QStringList columnsOf(const QSqlDatabase &database, const QString &table)
{
    QStringList columns;
    auto query = sql::run(database, u"SELECT name FROM pragma_table_info(?)"_s, {table});
    while (query && query.value().next())
        columns += query.value().value(0).toString();
    return columns;
}

/// Puts one row into every table: a number that fits any column that wants one, and is text elsewhere.
void fillEveryTable(const QSqlDatabase &database)
{
    int value = 1000;
    for (const QString &table : database.tables()) {
        QVariantList values;
        QStringList places;
        for (qsizetype i = columnsOf(database, table).size(); i > 0; --i) {
            values += ++value;
            places += u"?"_s;
        }
        const auto done
            = sql::change(database, u"INSERT INTO %1 VALUES (%2)"_s.arg(table, places.join(u", "_s)), values);
        QVERIFY2(done, qPrintable(table + u": "_s + (done ? QString() : done.error().detail)));
    }
}

/// What stands in the tables, by table and column, as text.
QMap<QString, QString> contentOf(const QSqlDatabase &database)
{
    QMap<QString, QString> content;
    for (const QString &table : database.tables()) {
        for (const QString &column : columnsOf(database, table)) {
            auto query = sql::run(database, u"SELECT %1 FROM %2"_s.arg(column, table));
            while (query && query.value().next())
                content[table + u'.' + column] += query.value().value(0).toString();
        }
    }
    return content;
}

bool isInTable(const QMap<QString, QString> &content, const QString &table, const QString &value)
{
    for (auto cell = content.cbegin(); cell != content.cend(); ++cell) {
        if (cell.key().startsWith(table) && cell.value().contains(value))
            return true;
    }
    return false;
}

/// A store file as an earlier version of the schema left it.
void makeFileOfVersion(const QString &file, int version)
{
    SideDoor door(file);
    if (version > 0)
        QVERIFY(migrate(door.database, migrations().first(std::size_t(version))));
}

} // namespace

/// The store keeps what it said it kept, whatever the file, the disk or a second window does.
class StoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(u"%1/exportdesk.sqlite"_s.arg(++m_files)); }

private Q_SLOTS:
    /// Of two programs that start together, the second waits until the first has opened the file; nothing is left.
    void oneAtATimeOpensTheFilesOfAFolder()
    {
        const QTemporaryDir folder;
        std::optional<FolderLock> first(std::in_place, folder.path(), 0);
        QVERIFY(first->canBeWritten());
        std::atomic<bool> isReleased = false;
        std::atomic<bool> hasWaited = false;
        std::thread other([&] {
            const FolderLock second(folder.path(), 60'000);
            hasWaited = isReleased.load();
        });
        QTest::qSleep(100);
        isReleased = true;
        first.reset();
        other.join();
        QVERIFY(hasWaited);
        const FolderLock third(folder.path(), 0);
        QElapsedTimer timer;
        timer.start();
        const FolderLock impatient(folder.path(), 50);
        QVERIFY(timer.elapsed() >= 50);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatWasWrittenIsThereAfterReopening()
    {
        const QString file = newFile();
        {
            Store store(file);
            QVERIFY(settled(saveDraft(store, u"morning"_s, u"{}"_s)).ok());
            QCOMPARE(store.condition().state, StoreCondition::State::Durable);
        }
        Store store(file);
        QCOMPARE(draft(store, u"morning"_s).value(), u"{}"_s);
    }

    void writeIsCommittedBeforeItsFutureFinishes()
    {
        const QString file = newFile();
        Store store(file);
        QVERIFY(settled(saveDraft(store, u"a"_s, u"1"_s)).ok());
        const SideDoor door(file);
        QCOMPARE(door.ask(u"SELECT body FROM drafts"_s).toString(), u"1"_s);
    }

    void fileIsDurableAndPrivate()
    {
        const QString file = newFile();
        Store store(file);
        const auto synchronous = settled(store.read([](QSqlDatabase &database) -> StoreOutcome<QStringList> {
            QStringList said;
            for (const QString &pragma : {u"synchronous"_s, u"journal_mode"_s, u"busy_timeout"_s}) {
                auto query = sql::run(database, QString(u"PRAGMA "_s + pragma));
                if (!query || !query.value().next())
                    return StoreError{};
                said += query.value().value(0).toString();
            }
            return said;
        }));
        QCOMPARE(synchronous.value(), (QStringList{u"2"_s, u"wal"_s, u"5000"_s}));
        QVERIFY(settled(saveDraft(store, u"a"_s, u"1"_s)).ok());
        const auto others = QFileDevice::Permissions(0x0077);
        for (const QString &side : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QVERIFY(QFile::exists(file + side));
            QCOMPARE(QFile::permissions(file + side) & others, QFileDevice::Permissions());
        }
        QCOMPARE(QFile::permissions(QFileInfo(file).path()) & others, QFileDevice::Permissions());
    }

    void permissionsOfAnOlderFileAreNarrowed()
    {
        const QString file = newFile();
        QDir().mkpath(QFileInfo(file).path());
        makeFileOfVersion(file, schemaVersion());
        QVERIFY(QFile::setPermissions(file, QFileDevice::Permissions(0x6644)));
        Store store(file);
        QVERIFY(conditionOf(store).isDurable());
        QCOMPARE(QFile::permissions(file) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    }

    void failedWriteLeavesNothingBehind()
    {
        Store store(newFile());
        const auto failed = settled(store.write([](QSqlDatabase &database) -> StoreOutcome<Stored> {
            const QString insert = u"INSERT INTO drafts VALUES ('local', 'dev', ?, '', 1)"_s;
            for (const QString &name : {u"a"_s, u"b"_s, u"a"_s})
                if (const auto done = sql::change(database, insert, {name}); !done)
                    return done.error();
            return Stored{};
        }));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, StoreError::Kind::Constraint);
        QCOMPARE(draft(store, u"a"_s).value(), u"(none)"_s);
        QCOMPARE(draft(store, u"b"_s).value(), u"(none)"_s);
        QVERIFY(settled(saveDraft(store, u"c"_s, u"after"_s)).ok());
        QVERIFY(store.condition().isDurable());
    }

    void wrongStatementIsAnErrorNotAMove()
    {
        Store store(newFile());
        const auto failed = settled(store.write([](QSqlDatabase &database) -> StoreOutcome<qint64> {
            return sql::change(database, u"INSERT INTO nowhere VALUES (1)"_s);
        }));
        QCOMPARE(failed.error().kind, StoreError::Kind::Statement);
        QVERIFY(failed.error().detail.contains(u"nowhere"_s));
        QVERIFY(store.condition().isDurable());
    }

    void workRunsInTheOrderItWasAsked()
    {
        Store store(newFile());
        QList<QFuture<StoreOutcome<int>>> futures;
        for (int i = 0; i < 200; ++i) {
            saveDraft(store, u"counter"_s, QString::number(i));
            futures += store.read([](QSqlDatabase &database) -> StoreOutcome<int> {
                auto query = sql::run(database, u"SELECT body FROM drafts WHERE name = 'counter'"_s);
                if (!query || !query.value().next())
                    return StoreError{};
                return query.value().value(0).toInt();
            });
        }
        for (int i = 0; i < futures.size(); ++i)
            QCOMPARE(settled(futures[i]).value(), i);
    }

    void queuedWritesAreDoneBeforeTheStoreGoes()
    {
        const QString file = newFile();
        QFuture<StoreOutcome<Stored>> last;
        {
            Store store(file);
            for (int i = 0; i < 100; ++i)
                last = saveDraft(store, QString::number(i), u"x"_s);
        }
        QVERIFY(last.isFinished());
        const SideDoor door(file);
        QCOMPARE(door.ask(u"SELECT count(*) FROM drafts"_s).toInt(), 100);
    }

    void futuresReachTheThreadOfTheirReader()
    {
        Store store(newFile());
        QObject here;
        bool done = false;
        deliver(saveDraft(store, u"a"_s, u"1"_s), &here, [&](const StoreOutcome<Stored> &stored) {
            QCOMPARE(QThread::currentThread(), thread());
            done = stored.ok();
        });
        QTRY_VERIFY(done);
    }

    /// In the same future, however often and whether the work went well.
    void futureHasWhatIsMadeOfTheOutcome()
    {
        Store store(newFile());
        for (int i = 0; i < 500; ++i) {
            auto made = store.write(
                [i](QSqlDatabase &) -> StoreOutcome<int> {
                    return i % 2 ? StoreOutcome<int>(i) : StoreError{StoreError::Kind::Statement, u"even"_s};
                },
                [](const StoreOutcome<int> &outcome) {
                    return outcome ? QString::number(outcome.value()) : outcome.error().detail;
                });
            made.waitForFinished();
            QCOMPARE(made.result(), i % 2 ? QString::number(i) : u"even"_s);
        }
    }

    void everyEarlierSchemaIsLedToThisOne()
    {
        for (int version = 0; version <= schemaVersion(); ++version) {
            const QString file = newFile();
            QDir().mkpath(QFileInfo(file).path());
            makeFileOfVersion(file, version);
            if (version > 0) {
                const SideDoor door(file);
                QVERIFY(sql::change(door.database, u"INSERT INTO drafts VALUES ('local', 'dev', 'kept', 'body', 1)"_s));
            }
            Store store(file);
            const StoreCondition condition = conditionOf(store);
            QVERIFY2(condition.isDurable(), qPrintable(condition.detail));
            QCOMPARE(draft(store, u"kept"_s).value(), version > 0 ? u"body"_s : u"(none)"_s);
            const SideDoor door(file);
            QCOMPARE(door.ask(u"PRAGMA user_version"_s).toInt(), schemaVersion());
            for (const QString &table : {u"journal"_s, u"drafts"_s, u"jobs"_s})
                QVERIFY2(door.database.tables().contains(table), qPrintable(table));
        }
    }

    void noMigrationLosesWhatATableHeld()
    {
        for (int version = 1; version <= schemaVersion(); ++version) {
            const QString file = newFile();
            QDir().mkpath(QFileInfo(file).path());
            makeFileOfVersion(file, version);
            QMap<QString, QString> before;
            {
                const SideDoor door(file);
                fillEveryTable(door.database);
                before = contentOf(door.database);
                QVERIFY(before.size() > 20);
            }
            {
                Store store(file);
                QVERIFY(conditionOf(store).isDurable());
            }
            const SideDoor door(file);
            const QMap<QString, QString> after = contentOf(door.database);
            for (auto cell = before.cbegin(); cell != before.cend(); ++cell) {
                const QString what = u"version %1: %2"_s.arg(version).arg(cell.key());
                // The column has another name now.
                const QString key = cell.key() == "jobs.connection"_L1 ? u"jobs.platform"_s : cell.key();
                if (after.contains(key))
                    QVERIFY2(after.value(key) == cell.value(), qPrintable(what));
                else // its table is part of the journal now
                    QVERIFY2(isInTable(after, u"journal."_s, cell.value()), qPrintable(what));
            }
        }
    }

    void versionsOfTheStepsHaveNoGaps()
    {
        int expected = 0;
        for (const Migration &step : migrations())
            QCOMPARE(step.version, ++expected);
        QCOMPARE(schemaVersion(), expected);
    }

    void brokenMigrationChangesNothing()
    {
        const QString file = newFile();
        QDir().mkpath(QFileInfo(file).path());
        SideDoor door(file);
        const QList<Migration> steps{{1, {u"CREATE TABLE a (x)"_s}}, {2, {u"CREATE TABLE b (x)"_s, u"nonsense"_s}}};
        QVERIFY(migrate(door.database, std::span(steps).first(1)));
        QVERIFY(!migrate(door.database, std::span(steps)));
        QCOMPARE(door.ask(u"PRAGMA user_version"_s).toInt(), 1);
        QCOMPARE(door.database.tables(), QStringList{u"a"_s});
    }

    void fileOfALaterProgramIsLeftAlone()
    {
        const QString file = newFile();
        QDir().mkpath(QFileInfo(file).path());
        makeFileOfVersion(file, schemaVersion());
        {
            const SideDoor door(file);
            door.ask(u"PRAGMA user_version = 999"_s);
        }
        {
            Store store(file);
            const StoreCondition condition = conditionOf(store);
            QCOMPARE(condition.state, StoreCondition::State::MemoryOnly);
            QCOMPARE(condition.cause, StoreError::Kind::Newer);
            QVERIFY(settled(saveDraft(store, u"a"_s, u"1"_s)).ok());
            QCOMPARE(draft(store, u"a"_s).value(), u"1"_s);
        }
        const SideDoor door(file);
        QCOMPARE(door.ask(u"PRAGMA user_version"_s).toInt(), 999);
        QCOMPARE(door.ask(u"SELECT count(*) FROM drafts"_s).toInt(), 0);
    }

    void damagedFileIsSetAsideAndKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is no database, but it may be dear to somebody").repeated(40);
        QTest::newRow("short") << QByteArray("SQLite");
        QByteArray header("SQLite format 3");
        header.append('\0');
        QTest::newRow("header only") << header + QByteArray(5000, '\xff');
    }

    void damagedFileIsSetAsideAndKept()
    {
        QFETCH(QByteArray, content);
        const QString file = newFile();
        QDir().mkpath(QFileInfo(file).path());
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();

        Store store(file);
        QSignalSpy changed(&store, &Store::conditionChanged);
        const StoreCondition condition = conditionOf(store);
        QCOMPARE(condition.state, StoreCondition::State::Durable);
        QCOMPARE(condition.cause, StoreError::Kind::Damaged);
        QVERIFY(condition.setAside.startsWith(file + u".damaged-"_s));
        QFile kept(condition.setAside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<StoreCondition>(), condition);
        QVERIFY(settled(saveDraft(store, u"a"_s, u"1"_s)).ok());
    }

    void randomDamageNeverCrashesNorLosesTheFile()
    {
        const QString whole = newFile();
        {
            Store store(whole);
            for (int i = 0; i < 60; ++i)
                saveDraft(store, QString::number(i), QString(800, u'x'));
        }
        QFile source(whole);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray bytes = source.readAll();
        std::mt19937 random(20260302);
        for (int round = 0; round < 25; ++round) {
            QByteArray torn = bytes;
            const int hits = 1 + int(random() % 400);
            for (int i = 0; i < hits; ++i)
                torn[qsizetype(random() % std::size_t(torn.size()))] = char(random());
            if (round % 3 == 0)
                torn.truncate(qsizetype(random() % std::size_t(torn.size())));
            const QString file = newFile();
            QDir().mkpath(QFileInfo(file).path());
            QFile target(file);
            QVERIFY(target.open(QIODevice::WriteOnly));
            target.write(torn);
            target.close();
            Store store(file);
            QVERIFY(settled(saveDraft(store, u"new"_s, u"1"_s)).ok());
            QCOMPARE(draft(store, u"new"_s).value(), u"1"_s);
            const StoreCondition condition = store.condition();
            QVERIFY(condition.state != StoreCondition::State::Opening);
            if (!condition.setAside.isEmpty())
                QCOMPARE(QFileInfo(condition.setAside).size(), torn.size());
        }
    }

    void placeThatCannotBeWrittenMeansMemory()
    {
        const QString blocker = m_folder.filePath(u"a-file"_s);
        QFile file(blocker);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Store store(blocker + u"/exportdesk.sqlite"_s);
        const StoreCondition condition = conditionOf(store);
        QCOMPARE(condition.state, StoreCondition::State::MemoryOnly);
        QCOMPARE(condition.cause, StoreError::Kind::Unwritable);
        QVERIFY(!condition.detail.isEmpty());
        QVERIFY(settled(saveDraft(store, u"a"_s, u"1"_s)).ok());
        QCOMPARE(draft(store, u"a"_s).value(), u"1"_s);
    }

    void readOnlyFileIsReadAndLeftAsItIs()
    {
        const QString file = newFile();
        {
            Store store(file);
            QVERIFY(settled(saveDraft(store, u"old"_s, u"kept"_s)).ok());
        }
        Store store(file);
        // As root no permission stops a write; SQLite's own switch answers SQLITE_READONLY just the same.
        settled(store.read([](QSqlDatabase &database) -> StoreOutcome<Stored> {
            sql::run(database, u"PRAGMA query_only = 1"_s);
            return Stored{};
        }));
        QSignalSpy changed(&store, &Store::conditionChanged);
        QVERIFY(settled(saveDraft(store, u"new"_s, u"1"_s)).ok());
        QCOMPARE(store.condition().state, StoreCondition::State::MemoryOnly);
        QCOMPARE(store.condition().cause, StoreError::Kind::Unwritable);
        QCOMPARE(draft(store, u"old"_s).value(), u"kept"_s);
        QCOMPARE(draft(store, u"new"_s).value(), u"1"_s);
        QTRY_VERIFY(!changed.isEmpty());
        const SideDoor door(file);
        QCOMPARE(door.ask(u"SELECT count(*) FROM drafts"_s).toInt(), 1);
    }

    void fullDiskMovesOnInMemoryWithEverythingAndSaysSo()
    {
        const QString file = newFile();
        Store store(file);
        QVERIFY(settled(saveDraft(store, u"old"_s, u"kept"_s)).ok());
        settled(store.read([](QSqlDatabase &database) -> StoreOutcome<Stored> {
            sql::run(database, u"PRAGMA max_page_count = 1"_s); // SQLite raises it to the present size
            return Stored{};
        }));
        const QString large(200'000, u'x');
        QVERIFY(settled(saveDraft(store, u"large"_s, large)).ok());
        QCOMPARE(store.condition().state, StoreCondition::State::MemoryOnly);
        QCOMPARE(store.condition().cause, StoreError::Kind::Full);
        QCOMPARE(draft(store, u"old"_s).value(), u"kept"_s);
        QCOMPARE(draft(store, u"large"_s).value(), large);
        const SideDoor door(file);
        QCOMPARE(door.ask(u"SELECT group_concat(name) FROM drafts"_s).toString(), u"old"_s);
    }

    void twoWindowsShareOneFile()
    {
        const QString file = newFile();
        Store one(file);
        Store other(file);
        QList<QFuture<StoreOutcome<Stored>>> futures;
        for (int i = 0; i < 60; ++i) {
            futures += saveDraft(one, u"one-%1"_s.arg(i), u"1"_s);
            futures += saveDraft(other, u"other-%1"_s.arg(i), u"2"_s);
        }
        for (const auto &future : futures)
            QVERIFY(settled(future).ok());
        QVERIFY(one.condition().isDurable() && other.condition().isDurable());
        QVERIFY(one.condition().setAside.isEmpty() && other.condition().setAside.isEmpty());
        QCOMPARE(draft(one, u"other-59"_s).value(), u"2"_s);
        QCOMPARE(draft(other, u"one-59"_s).value(), u"1"_s);
    }

    void storeWithoutAFileSaysThatItIsMemoryOnly()
    {
        Store store({});
        QCOMPARE(conditionOf(store).state, StoreCondition::State::MemoryOnly);
        QVERIFY(settled(saveDraft(store, u"a"_s, u"1"_s)).ok());
        QCOMPARE(draft(store, u"a"_s).value(), u"1"_s);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::StoreTest)
#include "tst_store.moc"
