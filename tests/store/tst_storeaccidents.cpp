// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "models/store/rescue.h"
#include "tests/kit/sidedoor.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using kit::settled;
using kit::SideDoor;

namespace
{

StoreOutcome<Stored> put(Store &store, const QString &id, const QString &request = u"{}"_s)
{
    return settled(store.write([id, request](QSqlDatabase &database) -> StoreOutcome<Stored> {
        const auto done
            = sql::change(database,
                          u"INSERT INTO journal (id, kind, connection, sandbox, request, fingerprint, state,"
                          " created_ms, updated_ms) VALUES (?, 'launch', 'c', 'dev', ?, 'f', 'unknown', 1, 1)"_s,
                          {id, request});
        if (!done)
            return done.error();
        return Stored{};
    }));
}

QStringList idsIn(Store &store)
{
    return settled(store.read([](QSqlDatabase &database) -> StoreOutcome<QStringList> {
               auto query = sql::run(database, u"SELECT id FROM journal ORDER BY id"_s);
               if (!query)
                   return query.error();
               QStringList ids;
               while (query.value().next())
                   ids += query.value().value(0).toString();
               return ids;
           }))
        .value();
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(content), content.size());
}

} // namespace

/// What happens to the file from outside, before and while the program uses it.
class StoreAccidentsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile()
    {
        const QString file = m_folder.filePath(u"%1/exportdesk.sqlite"_s.arg(++m_files));
        QDir().mkpath(QFileInfo(file).path());
        return file;
    }

private Q_SLOTS:
    /// A sweep of the disk, or a restored backup: SQLite goes on writing to a file that nobody finds again.
    void aFileDeletedUnderTheProgramIsMadeAnewWithAll_data()
    {
        QTest::addColumn<QStringList>("sides");
        QTest::newRow("the file") << QStringList{u""_s};
        QTest::newRow("the file and its journal") << QStringList{u""_s, u"-wal"_s, u"-shm"_s};
    }

    void aFileDeletedUnderTheProgramIsMadeAnewWithAll()
    {
        QFETCH(QStringList, sides);
        const QString file = newFile();
        {
            Store store(file);
            QVERIFY(put(store, u"before"_s).ok());
            for (const QString &side : sides)
                QVERIFY(QFile::remove(file + side));
            QVERIFY(put(store, u"after"_s).ok());
            QVERIFY(store.condition().isDurable());
            QCOMPARE(idsIn(store), (QStringList{u"after"_s, u"before"_s}));
            Store other(file); // while the first one is open
            QCOMPARE(idsIn(other), (QStringList{u"after"_s, u"before"_s}));
            QVERIFY(put(store, u"later"_s).ok());
            QCOMPARE(idsIn(other), (QStringList{u"after"_s, u"before"_s, u"later"_s}));
        }
        Store next(file);
        QCOMPARE(idsIn(next), (QStringList{u"after"_s, u"before"_s, u"later"_s}));
    }

    void aFolderTakenAwayIsMadeAnew()
    {
        const QString file = newFile();
        Store store(file);
        QVERIFY(put(store, u"before"_s).ok());
        QVERIFY(QDir(QFileInfo(file).path()).removeRecursively());
        QVERIFY(put(store, u"after"_s).ok());
        QVERIFY(store.condition().isDurable());
        Store other(file);
        QCOMPARE(idsIn(other), (QStringList{u"after"_s, u"before"_s}));
    }

    /// Another window found the file damaged and set it aside; this one must not go on in the file that was set aside.
    void aFileSetAsideByAnotherWindowIsNotWrittenAnyMore()
    {
        const QString file = newFile();
        Store one(file);
        QVERIFY(put(one, u"before"_s).ok());
        for (const QString &side : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(QFile::rename(file + side, file + u".damaged-1"_s + side));
        Store two(file);
        QVERIFY(put(two, u"theirs"_s).ok());
        QVERIFY(put(one, u"ours"_s).ok());
        const QStringList all{u"before"_s, u"ours"_s, u"theirs"_s};
        QCOMPARE(idsIn(one), all);
        QCOMPARE(idsIn(two), all);
        QVERIFY(one.condition().isDurable() && two.condition().isDurable());
    }

    void aDirectoryInPlaceOfTheFileMeansMemory()
    {
        const QString file = newFile();
        {
            Store store(file);
            QVERIFY(put(store, u"before"_s).ok());
            QSignalSpy changed(&store, &Store::conditionChanged);
            for (const QString &side : {u""_s, u"-wal"_s, u"-shm"_s})
                QVERIFY(QFile::remove(file + side));
            QVERIFY(QDir().mkdir(file));
            QVERIFY(put(store, u"after"_s).ok());
            QCOMPARE(store.condition().state, StoreCondition::State::MemoryOnly);
            QTRY_VERIFY(!changed.isEmpty() && changed.last().first().value<StoreCondition>() == store.condition());
            QCOMPARE(idsIn(store), (QStringList{u"after"_s, u"before"_s}));
        }
        Store store(file);
        QVERIFY(put(store, u"new"_s).ok());
        QCOMPARE(store.condition().state, StoreCondition::State::MemoryOnly);
        QVERIFY(!store.condition().detail.isEmpty());
        QVERIFY(QFileInfo(file).isDir());
    }

    void anEmptiedFileWithItsJournalIsSetAsideWithIt()
    {
        const QString source = newFile();
        const QString file = newFile();
        {
            Store store(source);
            QVERIFY(put(store, u"before"_s).ok());
            write(file, {});
            write(file + u"-wal"_s, contentOf(source + u"-wal"_s));
        }
        const QByteArray journal = contentOf(file + u"-wal"_s);
        QVERIFY(journal.size() > 1000);
        Store store(file);
        QVERIFY(put(store, u"new"_s).ok());
        QCOMPARE(store.condition().state, StoreCondition::State::Durable);
        QCOMPARE(store.condition().cause, StoreError::Kind::Damaged);
        QCOMPARE(contentOf(store.condition().setAside + u"-wal"_s), journal);
        QCOMPARE(idsIn(store), QStringList{u"new"_s});
    }

    void anEmptyFileIsANewOne()
    {
        const QString file = newFile();
        write(file, {});
        Store store(file);
        QVERIFY(put(store, u"new"_s).ok());
        QVERIFY(store.condition().isDurable());
        QVERIFY(store.condition().setAside.isEmpty());
    }

    /// A journal that was torn or overwritten is read as far as it is whole; what was in the file before stays.
    void aDamagedJournalCostsNoMoreThanItself()
    {
        const QString source = newFile();
        QByteArray main;
        QByteArray journal;
        {
            Store store(source);
            QVERIFY(put(store, u"first"_s).ok());
            settled(store.read([](QSqlDatabase &database) -> StoreOutcome<Stored> {
                sql::run(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).value().next();
                return Stored{};
            }));
            QVERIFY(put(store, u"second"_s).ok());
            main = contentOf(source);
            journal = contentOf(source + u"-wal"_s);
        }
        QVERIFY(journal.size() > 4096);
        QList<QByteArray> damaged{journal.left(journal.size() / 2), QByteArray(journal.size(), '\xff'),
                                  QByteArray("garbage"), journal};
        damaged.last()[100] = char(~damaged.last()[100]);
        for (const QByteArray &bytes : damaged) {
            const QString file = newFile();
            write(file, main);
            write(file + u"-wal"_s, bytes);
            Store store(file);
            QVERIFY(put(store, u"third"_s).ok());
            const QStringList ids = idsIn(store);
            QVERIFY(ids.contains(u"first"_s));
            QVERIFY(ids.contains(u"third"_s));
            QVERIFY(store.condition().isDurable());
        }
    }

    /// What can still be read of a damaged file comes along: a launch whose outcome is not known must not be forgotten
    /// because some other page is torn.
    void whatCanBeReadOfADamagedFileIsTakenOver_data()
    {
        QTest::addColumn<double>("where");
        QTest::newRow("early") << 0.3;
        QTest::newRow("in the middle") << 0.5;
        QTest::newRow("late") << 0.8;
    }

    void whatCanBeReadOfADamagedFileIsTakenOver()
    {
        QFETCH(double, where);
        const QString file = newFile();
        constexpr int rows = 200;
        {
            Store store(file);
            for (int i = 0; i < rows; ++i)
                QVERIFY(put(store, u"launch-%1"_s.arg(i, 3, 10, QLatin1Char('0')), QString(1500, u'x')).ok());
        }
        QByteArray torn = contentOf(file);
        const qsizetype page = qsizetype(double(torn.size() / 4096) * where);
        torn.replace(page * 4096, 4096, QByteArray(4096, '\xff'));
        write(file, torn);
        Store store(file);
        const QStringList ids = idsIn(store);
        const StoreCondition condition = store.condition();
        QCOMPARE(condition.state, StoreCondition::State::Durable);
        QCOMPARE(condition.cause, StoreError::Kind::Damaged);
        QCOMPARE(contentOf(condition.setAside), torn);
        QCOMPARE(condition.rescued, ids.size());
        QVERIFY2(ids.size() > rows * 9 / 10, qPrintable(QString::number(ids.size())));
        QVERIFY(ids.contains(u"launch-000"_s));
        QVERIFY(ids.contains(u"launch-199"_s));
        QVERIFY(put(store, u"new"_s).ok());
    }

    /// A launch of an earlier version, in a table that has another name now.
    void aDamagedFileOfAnEarlierVersionKeepsItsLaunches()
    {
        const QString file = newFile();
        constexpr int rows = 200;
        {
            SideDoor door(file);
            QVERIFY(migrate(door.database, migrationsUpTo(3)));
            for (int i = 0; i < rows; ++i)
                QVERIFY(sql::change(
                    door.database,
                    u"INSERT INTO launches (id, connection, sandbox, request, fingerprint, state, created_ms,"
                    " updated_ms) VALUES (?, 'c', 'dev', ?, 'f', 'unknown', 1, 1)"_s,
                    {u"launch-%1"_s.arg(i, 3, 10, QLatin1Char('0')), QString(1500, u'x')}));
        }
        QByteArray torn = contentOf(file);
        torn.replace(torn.size() / 4096 / 2 * 4096, 4096, QByteArray(4096, '\xff'));
        write(file, torn);
        Store store(file);
        const QStringList ids = idsIn(store);
        QCOMPARE(store.condition().cause, StoreError::Kind::Damaged);
        QCOMPARE(store.condition().rescued, ids.size());
        QVERIFY2(ids.size() > rows * 9 / 10, qPrintable(QString::number(ids.size())));
    }

    /// A COMMIT that fails leaves its transaction open, and no other one could begin.
    void aRescueThatCannotBeCommittedIsRolledBack()
    {
        {
            QSqlDatabase from = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"from"_s);
            QSqlDatabase to = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"to"_s);
            for (QSqlDatabase *one : {&from, &to}) {
                one->setDatabaseName(u":memory:"_s);
                QVERIFY(one->open());
                QVERIFY(migrate(*one));
            }
            QVERIFY(sql::change(from, u"INSERT INTO upkeep (task) VALUES ('any')"_s));
            for (const QString &statement :
                 {u"PRAGMA foreign_keys = 1"_s,
                  u"CREATE TABLE orphans (parent REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED)"_s,
                  u"CREATE TRIGGER orphan AFTER INSERT ON upkeep BEGIN INSERT INTO orphans VALUES ('none'); END"_s})
                QVERIFY(sql::change(to, statement));
            QCOMPARE(copyRows(from, to), 0);
            QVERIFY(sql::change(to, u"DROP TRIGGER orphan"_s));
            QCOMPARE(copyRows(from, to), 1);
        }
        QSqlDatabase::removeDatabase(u"from"_s);
        QSqlDatabase::removeDatabase(u"to"_s);
    }

    /// The power goes in the middle of a migration: its statements stand in the journal without their end.
    void aMigrationThatWasCutOffIsBegunAnew()
    {
        for (int from = 0; from < schemaVersion(); ++from) {
            const QString source = newFile();
            const QString file = newFile();
            {
                SideDoor door(source);
                QSqlDatabase &database = door.database;
                QVERIFY(sql::run(database, u"PRAGMA journal_mode = WAL"_s));
                QVERIFY(sql::run(database, u"PRAGMA cache_size = 1"_s)); // so that pages reach the journal early
                QVERIFY(migrate(database, migrations().first(std::size_t(from))));
                for (int i = 0; from > 0 && i < 50; ++i)
                    QVERIFY(sql::change(database,
                                        u"INSERT INTO jobs (%1, sandbox, id, record) VALUES ('c', 'dev', ?, ?)"_s.arg(
                                            from < 5 ? u"connection"_s : u"platform"_s),
                                        {i, QString(900, u'j')}));
                QVERIFY(sql::change(database, u"BEGIN IMMEDIATE"_s));
                for (const QString &statement : migrations()[std::size_t(from)].statements)
                    QVERIFY(sql::change(database, statement));
                for (const QString &side : {u""_s, u"-wal"_s})
                    write(file + side, contentOf(source + side));
            }
            Store store(file);
            QVERIFY(put(store, u"new"_s).ok());
            QVERIFY(store.condition().isDurable());
            QVERIFY(store.condition().setAside.isEmpty());
            QCOMPARE(kit::answerOf(store, u"SELECT count(*) FROM jobs"_s), from > 0 ? u"50"_s : u"0"_s);
        }
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::StoreAccidentsTest)
#include "tst_storeaccidents.moc"
