// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/duckdb/library.h"

#include <QString>

namespace exportdesk::kit
{

/// DuckDB in this process, without limits: writes the files that readers are to read.
class DuckDbFiles
{
public:
    DuckDbFiles();
    ~DuckDbFiles();
    DuckDbFiles(const DuckDbFiles &) = delete;
    DuckDbFiles &operator=(const DuckDbFiles &) = delete;

    bool isAvailable() const { return m_connection; }
    /// Empty, or what the engine says against the statement.
    QString run(const QString &sql);
    /// Writes the rows of a SELECT: by the ending of \a path as Parquet or JSON lines.
    QString write(const QString &select, const QString &path);

private:
    duckdb::Library m_library;
    duckdb::Database m_database = nullptr;
    duckdb::Connection m_connection = nullptr;
};

} // namespace exportdesk::kit
