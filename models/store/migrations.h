// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeoutcome.h"

#include <QSqlDatabase>
#include <QStringList>

#include <span>

namespace exportdesk
{

/// One step of the schema: the statements that lead from version N-1 to N.
struct Migration {
    int version; ///< N, counted from 1 without gaps
    QStringList statements;
};

/// All steps, oldest first. A step that was released is never edited; what changes gets a step of its own.
std::span<const Migration> migrations();
/// The version that migrate() leads to.
int schemaVersion();
/// The steps that led a file of this \a version to its schema; all of them for one that is not known.
std::span<const Migration> migrationsUpTo(int version);
/// The version of the open \a database; -1 when it cannot be read. Of one that is attached by its name in \a schema.
int versionOf(const QSqlDatabase &database, const QString &schema = QStringLiteral("main"));
/// Leads the open \a database to schemaVersion(), in one transaction; two programs may do so at once. The value is the
/// version found. Kind::Newer when the file is of a later version, which is then left as it was.
StoreOutcome<int> migrate(QSqlDatabase &database, std::span<const Migration> steps = migrations());

} // namespace exportdesk
