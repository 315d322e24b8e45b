// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intents.h"

#include "models/store/sql.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// A null text would be stored as NULL, which the table does not take.
QString solid(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

StoreOutcome<Stored> changed(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    const auto done = sql::change(database, statement, values);
    return done ? StoreOutcome<Stored>(Stored{}) : done.error();
}

} // namespace

Intents::Intents(Store &store)
    : m_store(store)
{
}

QFuture<StoreOutcome<Stored>> Intents::keep(const Intent &intent)
{
    return m_store.write([intent](QSqlDatabase &database) {
        return changed(database,
                       u"INSERT OR REPLACE INTO intents (id, kind, connection, sandbox, target, state, created_ms,"
                       " updated_ms, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {solid(intent.id), solid(intent.kind), solid(intent.connection), solid(intent.sandbox),
                        solid(intent.target), solid(intent.state), intent.createdMs, intent.updatedMs,
                        solid(intent.detail)});
    });
}

QFuture<StoreOutcome<Stored>> Intents::drop(const QString &id)
{
    return m_store.write(
        [id](QSqlDatabase &database) { return changed(database, u"DELETE FROM intents WHERE id = ?"_s, {id}); });
}

QFuture<StoreOutcome<QList<Intent>>> Intents::open(const QString &kind, const QString &connection,
                                                   const QString &sandbox)
{
    const QVariantList values{solid(kind), solid(connection), solid(sandbox)};
    return m_store.read([values](QSqlDatabase &database) -> StoreOutcome<QList<Intent>> {
        auto query = sql::run(database,
                              u"SELECT id, kind, connection, sandbox, target, state, created_ms, updated_ms, detail"
                              " FROM intents WHERE kind = ? AND connection = ? AND sandbox = ?"
                              " ORDER BY created_ms, id"_s,
                              values);
        if (!query)
            return query.error();
        QList<Intent> intents;
        QSqlQuery &rows = query.value();
        while (rows.next())
            intents += {rows.value(0).toString(),   rows.value(1).toString(),   rows.value(2).toString(),
                        rows.value(3).toString(),   rows.value(4).toString(),   rows.value(5).toString(),
                        rows.value(6).toLongLong(), rows.value(7).toLongLong(), rows.value(8).toString()};
        return intents;
    });
}

} // namespace exportdesk
