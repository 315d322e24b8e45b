// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sidedoor.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int untilTheTimer = 20'000; // it tries every few seconds

StoreOutcome<Stored> change(QSqlDatabase &database, const QString &statement, const QVariantList &values = {})
{
    const auto done = sql::change(database, statement, values);
    return done ? StoreOutcome<Stored>(Stored{}) : done.error();
}

auto written(Store &store, const QString &statement, const QVariantList &values = {})
{
    return kit::settled(store.write([=](QSqlDatabase &database) { return change(database, statement, values); }));
}

auto writtenDurably(Store &store, const QString &statement, const QVariantList &values = {})
{
    return kit::settled(
        store.writeDurably([=](QSqlDatabase &database) { return change(database, statement, values); }));
}

auto putDraft(Store &store, const QString &name, const QString &body)
{
    return written(store,
                   u"INSERT INTO drafts (connection, sandbox, name, body, saved_ms) VALUES ('c', 'dev', ?, ?, 1)"
                   " ON CONFLICT (connection, sandbox, name) DO UPDATE SET body = excluded.body"_s,
                   {name, body});
}

/// Every draft as "name=body", in order.
QString drafts(Store &store)
{
    return kit::answerOf(store,
                         u"SELECT group_concat(d) FROM (SELECT name || '=' || body AS d FROM drafts ORDER BY 1)"_s);
}

/// From now on every write of this connection fails, as on a disk that is mounted read-only.
void makeUnwritable(Store &store)
{
    kit::settled(store.read([](QSqlDatabase &database) -> StoreOutcome<Stored> {
        sql::run(database, u"PRAGMA query_only = 1"_s);
        return Stored{};
    }));
}

/// A folder where the file should be: nobody can write there, whoever runs the test.
void block(const QString &file)
{
    for (const QString &side : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + side);
    QVERIFY(QDir().mkdir(file));
}

} // namespace

/// A store that had to go on in memory returns to its file.
class StoreReturnTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(u"%1.sqlite"_s.arg(++m_files)); }

private Q_SLOTS:
    void whatMustBeDurableFailsInMemory()
    {
        const QString file = newFile();
        Store store(file);
        QVERIFY(writtenDurably(store, u"DELETE FROM drafts"_s).ok());
        block(file);
        const auto refused = writtenDurably(store, u"INSERT INTO upkeep (task) VALUES ('x')"_s);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, StoreError::Kind::Unwritable);
        QVERIFY(!refused.error().detail.isEmpty());
        QVERIFY(putDraft(store, u"a"_s, u"1"_s).ok()); // what may be in memory is
        QCOMPARE(drafts(store), u"a=1"_s);
    }

    /// The work was not done: not on the disk, and not in memory either.
    void whatMustBeDurableIsNotDoneInMemoryInstead()
    {
        Store store(newFile());
        QVERIFY(putDraft(store, u"a"_s, u"1"_s).ok());
        makeUnwritable(store);
        QVERIFY(!writtenDurably(store, u"DELETE FROM drafts"_s).ok());
        QVERIFY(!store.condition().isDurable());
        QCOMPARE(drafts(store), u"a=1"_s);
    }

    void aStoreWithoutAFileIsAsDurableAsItWasAskedToBe()
    {
        Store store({});
        QVERIFY(writtenDurably(store, u"DELETE FROM drafts"_s).ok());
    }

    void everythingThatWasDoneInMemoryComesAlong()
    {
        const QString file = newFile();
        Store store(file);
        QVERIFY(putDraft(store, u"changed"_s, u"before"_s).ok());
        QVERIFY(putDraft(store, u"deleted"_s, u"before"_s).ok());
        QVERIFY(putDraft(store, u"untouched"_s, u"before"_s).ok());
        makeUnwritable(store);
        QVERIFY(putDraft(store, u"changed"_s, u"after"_s).ok());
        QVERIFY(!store.condition().isDurable());
        QVERIFY(putDraft(store, u"new"_s, u"after"_s).ok());
        QVERIFY(written(store, u"DELETE FROM drafts WHERE name = 'deleted'"_s).ok());
        {
            Store other(file); // meanwhile
            QVERIFY(putDraft(other, u"untouched"_s, u"theirs"_s).ok());
            QVERIFY(putDraft(other, u"of others"_s, u"theirs"_s).ok());
        }
        QTRY_VERIFY_WITH_TIMEOUT(store.condition().isDurable(), untilTheTimer);
        const QString all = u"changed=after,new=after,of others=theirs,untouched=theirs"_s;
        QCOMPARE(drafts(store), all);
        Store next(file);
        QCOMPARE(drafts(next), all);
    }

    /// The next launch does not wait for the timer.
    void whatMustBeDurableTriesAtOnce()
    {
        const QString file = newFile();
        Store store(file);
        makeUnwritable(store);
        QVERIFY(putDraft(store, u"a"_s, u"1"_s).ok());
        QVERIFY(!store.condition().isDurable());
        QVERIFY(writtenDurably(store, u"UPDATE drafts SET body = '2'"_s).ok());
        QVERIFY(store.condition().isDurable());
        Store next(file);
        QCOMPARE(drafts(next), u"a=2"_s);
    }

    void theFolderComesBack()
    {
        const QString file = newFile();
        Store store(file);
        QVERIFY(putDraft(store, u"old"_s, u"1"_s).ok());
        block(file);
        QVERIFY(putDraft(store, u"new"_s, u"1"_s).ok());
        QVERIFY(!store.condition().isDurable());
        QVERIFY(QDir().rmdir(file));
        QTRY_VERIFY_WITH_TIMEOUT(store.condition().isDurable(), untilTheTimer);
        Store next(file);
        QCOMPARE(drafts(next), u"new=1,old=1"_s);
    }

    /// A place that could not be written from the start.
    void aStoreThatBeganInMemoryReturns()
    {
        const QString file = newFile();
        QVERIFY(QDir().mkdir(file));
        {
            Store store(file);
            QVERIFY(putDraft(store, u"a"_s, u"1"_s).ok());
            QVERIFY(!store.condition().isDurable());
            QVERIFY(QDir().rmdir(file));
        } // closing is the last chance
        Store next(file);
        QCOMPARE(drafts(next), u"a=1"_s);
        QVERIFY(next.condition().isDurable());
    }

    /// How much of a failed batch arrived is learned once, from an answer that is not requested again.
    void whatIsKnownOfABatchComesAlong()
    {
        const QString file = newFile();
        Store store(file);
        QVERIFY(
            written(store, u"INSERT INTO jobs (platform, sandbox, id, record) VALUES ('p', 'dev', '1', '{}')"_s).ok());
        makeUnwritable(store);
        QVERIFY(written(store, u"UPDATE jobs SET batch_failed = 1, arrived = 7"_s).ok());
        QVERIFY(!store.condition().isDurable());
        QVERIFY(writtenDurably(store, u"DELETE FROM drafts"_s).ok());
        Store next(file);
        const auto marks = kit::settled(next.read([](QSqlDatabase &database) -> StoreOutcome<QString> {
            auto row = sql::run(database, u"SELECT batch_failed || ' ' || arrived FROM jobs WHERE id = '1'"_s);
            return row && row.value().next() ? row.value().value(0).toString() : QString();
        }));
        QCOMPARE(marks.value(), u"1 7"_s);
    }

    /// A launch that another program has settled in the file is not opened again by what stood in memory.
    void whatOthersHaveSettledStaysSettled()
    {
        const QString file = newFile();
        Store store(file);
        const auto put = [](Store &to, const QString &id, const QString &state) {
            return written(to,
                           u"INSERT INTO journal (id, kind, connection, sandbox, request, fingerprint, state,"
                           " created_ms, updated_ms) VALUES (?, 'launch', 'c', 'dev', '{}', 'f', ?, 1, 1)"_s,
                           {id, state});
        };
        QVERIFY(put(store, u"theirs"_s, u"unknown"_s).ok());
        QVERIFY(put(store, u"ours"_s, u"unknown"_s).ok());
        makeUnwritable(store);
        QVERIFY(written(store, u"UPDATE journal SET attempts = 2"_s).ok());
        QVERIFY(written(store, u"UPDATE journal SET state = 'adopted', result = '7' WHERE id = 'ours'"_s).ok());
        QVERIFY(!store.condition().isDurable());
        {
            Store other(file);
            QVERIFY(written(other, u"UPDATE journal SET state = 'accepted', result = '8' WHERE id = 'theirs'"_s).ok());
        }
        QVERIFY(writtenDurably(store, u"DELETE FROM drafts"_s).ok());
        QCOMPARE(kit::answerOf(store,
                               u"SELECT group_concat(id || state || result) FROM (SELECT * FROM journal"
                               " ORDER BY id)"_s),
                 u"oursadopted7,theirsaccepted8"_s);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::StoreReturnTest)
#include "tst_storereturn.moc"
