// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/parquettypes.h"

#include <QString>

#include <memory>
#include <mutex>

namespace localplatform
{

/// Writes and reads Parquet with DuckDB's library, which is loaded with the first file. One for the process, for all
/// threads; they wait for each other, so that memory stays bounded.
class ParquetFiles
{
public:
    static ParquetFiles &instance();
    ~ParquetFiles();

    /// Whether there is a library. It is not loaded for that; one that turned out to be of no use counts as missing.
    static bool isAvailable();
    /// Loads the library. False when it is missing or cannot be used.
    bool load();

    /// Writes a file of JSON lines, the longest of which has \a longest bytes, as \a parquet. Why that failed, else
    /// empty.
    QString write(const QString &jsonLines, qint64 longest, const std::vector<ParquetColumn> &columns,
                  const QString &parquet);
    /// The first \a most rows as objects, see rowOfParquet(). \a problem: why there are none.
    std::vector<nlohmann::json> rows(const QString &parquet, qint64 most, QString *problem);

private:
    struct Engine;

    ParquetFiles();
    QString open();

    std::mutex m_lock;
    std::unique_ptr<Engine> m_engine; ///< null before the first file
};

} // namespace localplatform
