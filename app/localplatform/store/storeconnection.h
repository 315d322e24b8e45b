// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/store/store.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace localplatform
{

// What the parts of Store share; of no use outside.
namespace storing
{

[[noreturn]] inline void refuse(const QSqlError &error)
{
    throw StoreError(error.text().toStdString());
}

inline void run(QSqlQuery &query)
{
    if (!query.exec())
        refuse(query.lastError());
}

/// A null text would be SQL's NULL, which is equal to nothing.
inline QString filled(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

inline QByteArray blob(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

inline std::string text(const QVariant &value)
{
    return value.toByteArray().toStdString();
}

} // namespace storing

/// One thread's connection to one store, with its prepared statements.
struct Store::Connection {
    QString name;
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;
    int depth = 0;
    bool broken = false;

    Connection(const QString &file, const QString &connectionName)
        : name(connectionName)
        , database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName))
    {
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
        if (!database.open())
            storing::refuse(database.lastError());
        for (const QString &pragma :
             {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=NORMAL"),
              QStringLiteral("PRAGMA cache_size=-8000"), QStringLiteral("PRAGMA temp_store=MEMORY")})
            QSqlQuery(database).exec(pragma);
    }

    ~Connection()
    {
        statements.clear();
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }

    QSqlQuery &statement(const QString &sql)
    {
        std::shared_ptr<QSqlQuery> &query = statements[sql];
        if (!query) {
            query = std::make_shared<QSqlQuery>(database);
            query->setForwardOnly(true);
            if (!query->prepare(sql)) {
                const QSqlError error = query->lastError();
                query.reset();
                storing::refuse(error);
            }
        }
        return *query;
    }
};

} // namespace localplatform
