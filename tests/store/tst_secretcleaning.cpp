// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "models/store/secretcleaning.h"
#include "models/store/secretscrubber.h"
#include "tests/kit/sidedoor.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using kit::answerOf;
using kit::SideDoor;

namespace
{

/// Secrets in these tests look like this; which texts are secrets is no matter of the store.
QList<std::pair<qsizetype, qsizetype>> find(const QByteArray &text)
{
    static const QRegularExpression pattern(u"s3cret-[a-z0-9]+"_s);
    QList<std::pair<qsizetype, qsizetype>> found;
    auto matches = pattern.globalMatch(QString::fromLatin1(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.append({match.capturedStart(), match.capturedLength()});
    }
    return found;
}

StoreOutcome<int> clean(Store &store, int version = 1)
{
    return kit::settled(store.read([file = store.file(), version](QSqlDatabase &database) {
        return cleanSecrets(database, file, find, version);
    }));
}

QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QString longSecret(qsizetype size)
{
    return u"s3cret-"_s + QString(size, u'z');
}

} // namespace

/// What earlier versions have written is cleaned at the next start.
class SecretCleaningTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_folders = 0;

    QString newFile()
    {
        const QString folder = m_folder.filePath(QString::number(++m_folders));
        QDir().mkpath(folder);
        return folder + u"/exportdesk.sqlite"_s;
    }

    /// A store of the fourth version: rows with secrets, others that were deleted, and a write-ahead log as a killed
    /// program leaves it.
    void makeOldStore(const QString &file, int version = 4)
    {
        const QString source = newFile();
        {
            SideDoor door(source);
            QSqlDatabase &database = door.database;
            QVERIFY(sql::run(database, u"PRAGMA journal_mode = WAL"_s));
            QVERIFY(migrate(database, migrationsUpTo(version)));
            const auto run = [&database](const QString &statement, const QVariantList &values = {}) {
                QVERIFY(sql::change(database, statement, values));
            };
            const QString draft = u"INSERT INTO drafts (connection, sandbox, name, body, saved_ms)"
                                  " VALUES ('c', 'dev', ?, ?, 1)"_s;
            run(draft, {u""_s, u"{\"text\":\"key s3cret-draft\"}"_s});
            run(draft, {u"Monthly"_s, u"{\"key\":\"s3cret-template\"}"_s});
            run(draft, {u"Harmless"_s, u"{\"fields\":\"a\"}"_s});
            run(draft, {u"Deleted"_s, longSecret(9000)});
            run(u"DELETE FROM drafts WHERE name = 'Deleted'"_s);
            run(u"INSERT INTO journal (id, kind, connection, sandbox, request, fingerprint, state, failure, created_ms,"
                " updated_ms) VALUES ('l', 'launch', 'c', 'dev', '{\"x\":\"s3cret-launch\"}', 'f', 'unknown',"
                " '{\"body\":\"s3cret-failure\"}', 1, 1)"_s);
            run(u"INSERT INTO jobs (connection, sandbox, id, record, note) VALUES ('c', 'dev', '1', '{}',"
                " 'use s3cret-note')"_s);
            for (const QString &side : {u""_s, u"-wal"_s})
                QVERIFY(QFile::copy(source + side, file + side));
        }
    }

private Q_SLOTS:
    void rowsFreePagesAndLogAreCleaned()
    {
        const QString file = newFile();
        makeOldStore(file);
        QVERIFY(bytesOf(file + u"-wal"_s).contains("s3cret-"));
        {
            Store store(file);
            const auto cleaned = clean(store);
            QVERIFY2(cleaned.ok(), qPrintable(cleaned.ok() ? QString() : cleaned.error().detail));
            QCOMPARE(cleaned.value(), 4);
            // While the program runs, not only when it has ended.
            for (const QString &side : {u""_s, u"-wal"_s, u"-shm"_s})
                QVERIFY2(!bytesOf(file + side).contains("s3cret-"), qPrintable(side));
            QVERIFY(!bytesOf(file).contains("zzzzzzzzzz"));
            QCOMPARE(answerOf(store, u"SELECT body FROM drafts WHERE name = ''"_s), u"{\"text\":\"key ***\"}"_s);
            QCOMPARE(answerOf(store, u"SELECT body FROM drafts WHERE name = 'Monthly'"_s), u"{\"key\":\"***\"}"_s);
            QCOMPARE(answerOf(store, u"SELECT body FROM drafts WHERE name = 'Harmless'"_s), u"{\"fields\":\"a\"}"_s);
            QCOMPARE(answerOf(store, u"SELECT request || failure FROM journal"_s),
                     u"{\"x\":\"***\"}{\"body\":\"***\"}"_s);
            QCOMPARE(answerOf(store, u"SELECT note FROM jobs"_s), u"use ***"_s);
            QVERIFY(store.condition().isDurable());
        }
        QVERIFY(!bytesOf(file).contains("s3cret-"));
    }

    /// What was deleted long ago: no row has a secret, and yet one stands in the file.
    void onlyFreePagesHaveOne()
    {
        const QString file = newFile();
        makeOldStore(file);
        Store store(file);
        auto emptied = store.write([](QSqlDatabase &database) -> StoreOutcome<Stored> {
            for (const QString &table : {u"drafts"_s, u"journal"_s, u"jobs"_s})
                sql::change(database, u"DELETE FROM "_s + table);
            return Stored{};
        });
        emptied.waitForFinished();
        QCOMPARE(clean(store).value(), 0);
        for (const QString &side : {u""_s, u"-wal"_s})
            QVERIFY(!bytesOf(file + side).contains("s3cret-"));
    }

    void itIsDoneOncePerVersion()
    {
        const QString file = newFile();
        makeOldStore(file);
        Store store(file);
        QCOMPARE(clean(store).value(), 4);
        const auto putAgain = [&store] {
            auto writing = store.write([](QSqlDatabase &database) -> StoreOutcome<Stored> {
                sql::change(database, u"UPDATE drafts SET body = 's3cret-later' WHERE name = ''"_s);
                return Stored{};
            });
            writing.waitForFinished();
        };
        putAgain();
        QCOMPARE(clean(store).value(), 0);
        QCOMPARE(clean(store, 2).value(), 1); // more is known as a secret now
    }

    /// A COMMIT that fails leaves its transaction open, and no other one could begin.
    void aFailedCommitIsRolledBack()
    {
        const QString file = newFile();
        makeOldStore(file);
        Store store(file);
        answerOf(store, u"PRAGMA foreign_keys = 1"_s);
        answerOf(store,
                 u"CREATE TABLE orphans (parent REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED)"_s); // at COMMIT
        answerOf(store,
                 u"CREATE TRIGGER orphan AFTER UPDATE ON drafts BEGIN INSERT INTO orphans VALUES ('none'); END"_s);
        const auto failed = clean(store);
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().kind, StoreError::Kind::Constraint);
        auto writing = store.write([](QSqlDatabase &database) -> StoreOutcome<Stored> {
            const auto done = sql::change(database, u"DROP TRIGGER orphan"_s);
            return done ? StoreOutcome<Stored>(Stored{}) : done.error();
        });
        writing.waitForFinished();
        QVERIFY2(writing.result().ok(),
                 qPrintable(writing.result().ok() ? QString() : writing.result().error().detail));
        QCOMPARE(clean(store).value(), 4);
    }

    /// No earlier version has written to it; a large new history is not rewritten at its first start.
    void aNewStoreHasNothingToClean()
    {
        Store store(newFile());
        QCOMPARE(answerOf(store, u"SELECT version FROM upkeep WHERE task = 'secrets'"_s), u"1"_s);
    }

    void filesSetAsideAreCleaned()
    {
        const QString file = newFile();
        const QString damaged = file + u".damaged-20260101-000000000"_s;
        makeOldStore(damaged);
        makeOldStore(file);
        QVERIFY(bytesOf(damaged).contains("s3cret-") || bytesOf(damaged + u"-wal"_s).contains("s3cret-"));
        const qint64 size = bytesOf(damaged + u"-wal"_s).size();
        Store store(file);
        QVERIFY(clean(store).ok());
        for (const QString &side : {u""_s, u"-wal"_s}) {
            QVERIFY2(!bytesOf(damaged + side).contains("s3cret-"), qPrintable(side));
            QVERIFY2(!bytesOf(damaged + side).contains("zzzzzzzzzz"), qPrintable(side)); // on its other pages
        }
        QCOMPARE(bytesOf(damaged + u"-wal"_s).size(), size);
        QVERIFY(bytesOf(damaged + u"-wal"_s).contains("Harmless")); // all else is as it was
    }

    /// A damaged file that is found only now is rescued and cleaned at the same start.
    void aDamagedFileOfAnEarlierVersionIsRescuedAndCleaned()
    {
        const QString file = newFile();
        makeOldStore(file);
        QFile head(file);
        QVERIFY(head.open(QIODevice::ReadWrite));
        head.write("garbage!garbage!");
        head.close();
        QFile log(file + u"-wal"_s); // or SQLite would repair the head from it
        QVERIFY(log.open(QIODevice::ReadWrite));
        log.write("garbage!garbage!garbage!garbage!");
        log.close();
        Store store(file);
        QVERIFY(clean(store).ok());
        const QString aside = store.condition().setAside;
        QVERIFY(!aside.isEmpty());
        const QDir folder = QFileInfo(file).dir();
        for (const QString &name : folder.entryList(QDir::Files)) {
            QVERIFY2(!bytesOf(folder.filePath(name)).contains("s3cret-"), qPrintable(name));
            QVERIFY2(!bytesOf(folder.filePath(name)).contains("zzzzzzzzzz"), qPrintable(name));
        }
    }

    /// A text that is longer than a page goes on elsewhere in the file.
    void aSecretOnSeveralPagesIsOverwrittenToItsEnd()
    {
        const QString file = newFile();
        {
            const SideDoor door(file);
            QVERIFY(sql::change(door.database, u"CREATE TABLE t (x)"_s));
            for (const int size : {100, 4000, 5000, 20'000})
                QVERIFY(sql::change(door.database, u"INSERT INTO t VALUES (?)"_s,
                                    {QString(QString(500, u'-') + u"!"_s + longSecret(size) + u" harmless"_s)}));
        }
        scrubSecrets(file, find);
        const SideDoor door(file);
        QCOMPARE(door.ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        auto texts = sql::run(door.database, u"SELECT x FROM t ORDER BY length(x)"_s);
        for (const int size : {100, 4000, 5000, 20'000}) {
            QVERIFY(texts && texts.value().next());
            QCOMPARE(texts.value().value(0).toString(),
                     QString(QString(500, u'-') + u"!"_s + QString(7 + size, u'*') + u" harmless"_s));
        }
    }

    void aLinkIsNotFollowed()
    {
        const QString file = newFile();
        makeOldStore(file);
        const QString elsewhere = m_folder.filePath(u"elsewhere"_s);
        QFile target(elsewhere);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("s3cret-elsewhere");
        target.close();
        QVERIFY(QFile::link(elsewhere, file + u".damaged-1"_s));
        Store store(file);
        QVERIFY(clean(store).ok());
        QCOMPARE(bytesOf(elsewhere), QByteArray("s3cret-elsewhere"));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::SecretCleaningTest)
#include "tst_secretcleaning.moc"
