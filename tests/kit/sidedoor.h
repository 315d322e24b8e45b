// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql.h"
#include "models/store/store.h"

namespace exportdesk::kit
{

/// A connection of the test's own, to look at or make a store's file behind the store's back. One at a time.
class SideDoor
{
public:
    explicit SideDoor(const QString &file)
    {
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("side-door"));
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(file));
    }
    ~SideDoor()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("side-door"));
    }
    SideDoor(const SideDoor &) = delete;
    SideDoor &operator=(const SideDoor &) = delete;

    /// The first value that a statement gives; invalid if there is none.
    QVariant ask(const QString &statement) const
    {
        auto query = sql::run(database, statement);
        return query && query.value().next() ? query.value().value(0) : QVariant();
    }

    QSqlDatabase database;
};

/// Waits for the future of a store; tests may.
template <class T>
T settled(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// The first value that a statement gives in the store itself, or why there is none.
inline QString answerOf(Store &store, const QString &statement)
{
    const auto asked = settled(store.read([statement](QSqlDatabase &database) -> StoreOutcome<QString> {
        auto row = sql::run(database, statement);
        if (!row)
            return row.error();
        return row.value().next() ? row.value().value(0).toString() : QString();
    }));
    return asked ? asked.value() : asked.error().detail;
}

} // namespace exportdesk::kit
