// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

/// Parquet that is read and written without DuckDB, by packages for Node (parquet.mjs).
namespace exportdesk::kit::otherParquet
{

/// Why this computer cannot do that: Node or a package is missing. Empty: it can.
QString problem();
/// True where everything has to be there (the environment variable CI): a test that lacks something fails then.
bool isRequired();

/// Rows as in the local platform's JSON: without members that are null, times as ISO 8601.
QList<QJsonObject> rows(const QString &file);
/// "person.name.firstName UTF8" for each element.
QStringList schema(const QString &file);
/// Writes files of every codec and shape; each NAME.parquet has a NAME.json with its rows. The names.
QStringList write(const QString &folder);

} // namespace exportdesk::kit::otherParquet
