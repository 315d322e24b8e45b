// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/secretcleaning.h"

#include "models/store/secretscrubber.h"
#include "models/store/sql.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct CleanedTable {
    QString name;
    QStringList key;
    QStringList texts; ///< that an operator or a response may have brought a secret into
};

const QList<CleanedTable> &cleanedTables()
{
    static const QList<CleanedTable> tables{
        {u"drafts"_s, {u"connection"_s, u"sandbox"_s, u"name"_s}, {u"body"_s}},
        {u"journal"_s, {u"id"_s}, {u"request"_s, u"fingerprint"_s, u"failure"_s, u"note"_s}},
        {u"jobs"_s, {u"platform"_s, u"sandbox"_s, u"id"_s}, {u"note"_s}},
    };
    return tables;
}

QByteArray withoutSecrets(const QByteArray &text, const FindSecrets &find)
{
    QByteArray clean = text;
    const auto secrets = find(text);
    for (auto secret = secrets.rbegin(); secret != secrets.rend(); ++secret)
        clean.replace(secret->first, secret->second, "***");
    return clean;
}

struct CleanedRow {
    QVariantList key;
    QVariantList texts;
};

/// The rows with a secret, without it.
StoreOutcome<QList<CleanedRow>> rowsToClean(const QSqlDatabase &database, const CleanedTable &table,
                                            const FindSecrets &find)
{
    // Few jobs have a note; the index for them is used.
    const QString condition = table.name == "jobs"_L1
        ? u" WHERE (acknowledged <> 0 OR batch_failed <> 0 OR note <> '') AND note <> ''"_s
        : QString();
    const QString columns = (table.key + table.texts).join(u", "_s);
    auto rows = sql::run(database, u"SELECT %1 FROM %2%3"_s.arg(columns, table.name, condition));
    if (!rows)
        return rows.error();
    QList<CleanedRow> found;
    while (rows.value().next()) {
        CleanedRow row;
        for (int i = 0; i < table.key.size(); ++i)
            row.key += rows.value().value(i);
        bool changed = false;
        for (qsizetype i = 0; i < table.texts.size(); ++i) {
            const QByteArray text = rows.value().value(int(table.key.size() + i)).toString().toUtf8();
            const QByteArray clean = withoutSecrets(text, find);
            changed = changed || clean != text;
            row.texts += clean.isNull() ? u""_s : QString::fromUtf8(clean);
        }
        if (changed)
            found += row;
    }
    return found;
}

StoreOutcome<int> cleanTable(const QSqlDatabase &database, const CleanedTable &table, const FindSecrets &find)
{
    const auto rows = rowsToClean(database, table, find);
    if (!rows)
        return rows.error();
    const QString statement = u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(table.name, table.texts.join(u" = ?, "_s),
                                                                         table.key.join(u" = ? AND "_s));
    for (const CleanedRow &row : rows.value()) {
        if (auto done = sql::change(database, statement, row.texts + row.key); !done)
            return done.error();
    }
    return int(rows.value().size());
}

StoreOutcome<int> cleanRows(const QSqlDatabase &database, const FindSecrets &find)
{
    return sql::inTransaction(database, [&]() -> StoreOutcome<int> {
        int cleaned = 0;
        for (const CleanedTable &table : cleanedTables()) {
            auto done = cleanTable(database, table, find);
            if (!done)
                return done;
            cleaned += done.value();
        }
        return cleaned;
    });
}

/// Which version has been through the rows, and through the files that were set aside.
struct CleanedSoFar {
    int rows = 0;
    int files = 0;
};

CleanedSoFar cleanedSoFar(const QSqlDatabase &database)
{
    auto row = sql::run(database, u"SELECT version, detail FROM upkeep WHERE task = 'secrets'"_s);
    return row && row.value().next() ? CleanedSoFar{row.value().value(0).toInt(), row.value().value(1).toInt()}
                                     : CleanedSoFar();
}

/// Whatever was deleted or overwritten before stands in free pages, in gaps within pages and in the log.
StoreOutcome<Stored> rewriteFile(const QSqlDatabase &database)
{
    if (const auto done = sql::change(database, u"VACUUM"_s); !done)
        return done.error();
    auto emptied = sql::run(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!emptied)
        return emptied.error();
    const bool busy = emptied.value().next() && emptied.value().value(0).toInt() != 0;
    return busy ? StoreOutcome<Stored>(StoreError{StoreError::Kind::Busy, {}}) : Stored{};
}

void cleanFilesSetAside(const QString &file, const FindSecrets &find)
{
    const QFileInfo store(file);
    const QFileInfoList damaged = store.dir().entryInfoList({store.fileName() + u".damaged-*"_s},
                                                            QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &one : damaged)
        scrubSecrets(one.filePath(), find);
}

} // namespace

StoreOutcome<int> cleanSecrets(QSqlDatabase &database, const QString &file, const FindSecrets &find, int version)
{
    const CleanedSoFar before = cleanedSoFar(database);
    if (before.rows >= version && before.files >= version)
        return 0;
    StoreOutcome<int> cleaned = 0;
    if (before.rows < version)
        cleaned = cleanRows(database, find);
    const bool isOnDisk = database.databaseName() == file;
    if (!cleaned || !isOnDisk)
        return cleaned;
    cleanFilesSetAside(file, find);
    if (before.rows < version)
        if (const auto done = rewriteFile(database); !done)
            return done.error();
    if (const auto done
        = sql::change(database, u"INSERT OR REPLACE INTO upkeep (task, version, detail) VALUES ('secrets', ?, ?)"_s,
                      {version, QString::number(version)});
        !done)
        return done.error();
    return cleaned;
}

} // namespace exportdesk
