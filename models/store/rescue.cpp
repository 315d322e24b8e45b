// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescue.h"

#include "models/store/sql.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Copies rows in the order of \a order until they end or one cannot be read; \a complete: the former.
qint64 copyInOrder(const QSqlDatabase &from, const QSqlDatabase &to, const QString &table, const QStringList &columns,
                   const QString &order, bool &complete)
{
    const QString list = columns.join(u", "_s);
    auto rows = sql::run(from, u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(list, table, order));
    complete = false;
    if (!rows)
        return 0;
    const QString insert = u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, list, sql::places(columns.size()));
    qint64 copied = 0;
    while (rows.value().next()) {
        QVariantList values;
        for (int i = 0; i < columns.size(); ++i)
            values += rows.value().value(i);
        if (const auto done = sql::change(to, insert, values))
            copied += done.value();
    }
    complete = !rows.value().lastError().isValid();
    return copied;
}

qint64 copyTable(const QSqlDatabase &from, const QSqlDatabase &to, const QString &table)
{
    const sql::Columns there = sql::columnsOf(from, table);
    const sql::Columns here = sql::columnsOf(to, table);
    QStringList both = there.all;
    both.removeIf([&here](const QString &column) { return !here.all.contains(column); });
    if (both.isEmpty() || here.key.isEmpty())
        return 0;
    bool complete = false;
    qint64 copied = copyInOrder(from, to, table, both, here.key.join(u", "_s), complete);
    if (!complete)
        copied += copyInOrder(from, to, table, both, here.key.join(u" DESC, "_s) + u" DESC"_s, complete);
    return copied;
}

} // namespace

qint64 copyRows(const QSqlDatabase &from, const QSqlDatabase &to)
{
    qint64 copied = 0;
    const QStringList tables = to.tables();
    const bool begun = sql::change(to, u"BEGIN IMMEDIATE"_s).ok();
    for (const QString &table : tables)
        copied += copyTable(from, to, table);
    if (begun && sql::change(to, u"COMMIT"_s))
        return copied;
    sql::change(to, u"ROLLBACK"_s); // or no other transaction could begin
    return 0;
}

} // namespace exportdesk
