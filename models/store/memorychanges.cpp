// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/memorychanges.h"

#include "models/store/migrations.h"
#include "models/store/sql.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString notedPrefix = u"noted_"_s;

struct NotedTable {
    QString name;
    sql::Columns columns;
};

QList<NotedTable> notedTables(const QSqlDatabase &database)
{
    QList<NotedTable> tables;
    const QStringList names = database.tables();
    for (const QString &name : names) {
        if (name.startsWith(notedPrefix))
            continue;
        const sql::Columns columns = sql::columnsOf(database, name);
        if (!columns.key.isEmpty())
            tables += {name, columns};
    }
    return tables;
}

QString prefixed(const QStringList &columns, const QString &prefix)
{
    return prefix + columns.join(u", "_s + prefix);
}

QString allEqual(const QStringList &columns)
{
    return columns.join(u" = ? AND "_s) + u" = ?"_s;
}

/// Rows that others may have written meanwhile are not simply replaced.
QString conflictRule(const QString &table)
{
    if (table == "journal"_L1)
        return u" ON CONFLICT (id) DO UPDATE SET state = excluded.state, result = excluded.result,"
               " failure = excluded.failure, attempts = excluded.attempts, updated_ms = excluded.updated_ms,"
               " note = excluded.note WHERE journal.state IN ('sending', 'unknown', 'undecided')"
               " OR excluded.state NOT IN ('sending', 'unknown', 'undecided')"_s;
    if (table == "jobs"_L1)
        return u" ON CONFLICT (platform, sandbox, id) DO UPDATE SET"
               " started_here = max(started_here, excluded.started_here),"
               " cancelled_here = max(cancelled_here, excluded.cancelled_here), acknowledged = excluded.acknowledged,"
               " batch_failed = excluded.batch_failed, arrived = excluded.arrived, note = excluded.note,"
               " record = iif(excluded.updated_ms >= jobs.updated_ms, excluded.record, jobs.record),"
               " row = iif(excluded.updated_ms >= jobs.updated_ms, excluded.row, jobs.row),"
               " status = iif(excluded.updated_ms >= jobs.updated_ms, excluded.status, jobs.status),"
               " created_ms = iif(excluded.updated_ms >= jobs.updated_ms, excluded.created_ms, jobs.created_ms),"
               " updated_ms = max(updated_ms, excluded.updated_ms)"_s;
    return {};
}

StoreOutcome<Stored> bringRow(const QSqlDatabase &memory, const QSqlDatabase &file, const NotedTable &table,
                              const QVariantList &key)
{
    auto row = sql::run(
        memory,
        u"SELECT %1 FROM %2 WHERE %3"_s.arg(table.columns.all.join(u", "_s), table.name, allEqual(table.columns.key)),
        key);
    if (!row)
        return row.error();
    if (!row.value().next()) {
        const auto gone
            = sql::change(file, u"DELETE FROM %1 WHERE %2"_s.arg(table.name, allEqual(table.columns.key)), key);
        return gone ? StoreOutcome<Stored>(Stored{}) : gone.error();
    }
    QVariantList values;
    for (int i = 0; i < table.columns.all.size(); ++i)
        values += row.value().value(i);
    const QString rule = conflictRule(table.name);
    const auto written = sql::change(
        file,
        u"INSERT %1INTO %2 (%3) VALUES (%4)%5"_s.arg(rule.isEmpty() ? u"OR REPLACE "_s : QString(), table.name,
                                                     table.columns.all.join(u", "_s), sql::places(values.size()), rule),
        values);
    return written ? StoreOutcome<Stored>(Stored{}) : written.error();
}

StoreOutcome<Stored> bringTable(const QSqlDatabase &memory, const QSqlDatabase &file, const NotedTable &table)
{
    auto keys = sql::run(memory, u"SELECT %1 FROM %2"_s.arg(table.columns.key.join(u", "_s), notedPrefix + table.name));
    if (!keys)
        return Stored{}; // nothing is noted of it
    while (keys.value().next()) {
        QVariantList key;
        for (int i = 0; i < table.columns.key.size(); ++i)
            key += keys.value().value(i);
        if (auto brought = bringRow(memory, file, table, key); !brought)
            return brought;
    }
    return Stored{};
}

} // namespace

void noteChanges(const QSqlDatabase &memory)
{
    for (const NotedTable &table : notedTables(memory)) {
        const QString noted = notedPrefix + table.name;
        const QString key = table.columns.key.join(u", "_s);
        sql::change(memory, u"CREATE TABLE %1 (%2, PRIMARY KEY (%2)) WITHOUT ROWID"_s.arg(noted, key));
        // Not INSERT OR IGNORE: the rule of the statement that fires a trigger overrides that of the trigger.
        const auto note = [&](const QString &row) {
            QStringList same;
            for (const QString &column : table.columns.key)
                same += u"%1 = %2%1"_s.arg(column, row);
            return u"INSERT INTO %1 SELECT %2 WHERE NOT EXISTS (SELECT 1 FROM %1 WHERE %3); "_s.arg(
                noted, prefixed(table.columns.key, row), same.join(u" AND "_s));
        };
        const auto watch = [&](const QString &event, const QString &notes) {
            sql::change(memory,
                        u"CREATE TRIGGER %1_%2 AFTER %2 ON %3 BEGIN %4END"_s.arg(noted, event, table.name, notes));
        };
        watch(u"INSERT"_s, note(u"NEW."_s));
        watch(u"UPDATE"_s, note(u"OLD."_s) + note(u"NEW."_s));
        watch(u"DELETE"_s, note(u"OLD."_s));
    }
}

StoreOutcome<Stored> bringChanges(const QSqlDatabase &memory, const QSqlDatabase &file)
{
    return sql::inTransaction(file, [&]() -> StoreOutcome<Stored> {
        for (const NotedTable &table : notedTables(file))
            if (auto brought = bringTable(memory, file, table); !brought)
                return brought;
        // Writes a page even where nothing was noted: a disk that is still full shows.
        const auto written = sql::change(file, u"PRAGMA user_version = %1"_s.arg(schemaVersion()));
        return written ? StoreOutcome<Stored>(Stored{}) : written.error();
    });
}

} // namespace exportdesk
