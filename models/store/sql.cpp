// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql.h"

#include <QSqlError>

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

} // namespace exportdesk::sql
