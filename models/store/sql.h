// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeoutcome.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace exportdesk::sql
{

/// Prepares, binds \a values to the question marks in order, and runs; the query is forward-only and positioned before
/// its first row.
StoreOutcome<QSqlQuery> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});
/// As run(), for statements that give no rows; the value is the number of rows they touched.
StoreOutcome<qint64> change(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

} // namespace exportdesk::sql
