// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace exportdesk::sql
{

StoreOutcome<QSqlQuery> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return StoreError::from(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return StoreError::from(query.lastError());
    return query;
}

StoreOutcome<qint64> change(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    const auto query = run(database, statement, values);
    if (!query)
        return query.error();
    return qint64(query.value().numRowsAffected());
}

Columns columnsOf(const QSqlDatabase &database, const QString &table, const QString &schema)
{
    Columns columns;
    auto query = run(database, u"SELECT name, pk FROM pragma_table_info(?, ?) ORDER BY pk"_s, {table, schema});
    while (query && query.value().next()) {
        columns.all += query.value().value(0).toString();
        if (query.value().value(1).toInt() > 0)
            columns.key += query.value().value(0).toString();
    }
    return columns;
}

QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace exportdesk::sql
