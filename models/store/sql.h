// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeoutcome.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <type_traits>

namespace exportdesk::sql
{

/// Prepares, binds \a values to the question marks in order, and runs; the query is forward-only and positioned before
/// its first row.
StoreOutcome<QSqlQuery> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});
/// As run(), for statements that give no rows; the value is the number of rows they touched.
StoreOutcome<qint64> change(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// The names of the columns of a table, and those of its primary key in order.
struct Columns {
    QStringList all;
    QStringList key;
};
/// Empty where there is no such table or it cannot be read.
Columns columnsOf(const QSqlDatabase &database, const QString &table, const QString &schema = QStringLiteral("main"));
/// As many question marks, for VALUES.
QString places(qsizetype count);

/// Runs \a work() → StoreOutcome<T> between BEGIN IMMEDIATE and COMMIT; an error of either rolls everything back.
template <class Work>
auto inTransaction(const QSqlDatabase &database, const Work &work) -> std::invoke_result_t<Work>
{
    // IMMEDIATE: a deferred transaction that reads first can fail at its first write when another window wrote between.
    if (const auto begun = change(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    auto outcome = work();
    if (outcome)
        if (const auto ended = change(database, QStringLiteral("COMMIT")); !ended)
            outcome = ended.error();
    if (!outcome)
        change(database, QStringLiteral("ROLLBACK")); // fails harmlessly where SQLite rolled back by itself
    return outcome;
}

} // namespace exportdesk::sql
