// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqlselect.h"
#include "app/localplatform/store/store.h"

namespace localplatform
{

/// The datasets of a sandbox as Query Service's tables: their finished batches, with the columns of the union schema.
class QueryTables
{
public:
    struct Dataset {
        QString id;
        std::string table; ///< its name
        std::string name;
        std::string description;
    };
    /// A file that a table is made of.
    struct File {
        std::string path;
        std::string batch;
        bool isParquet = false;
        bool operator==(const File &) const = default;
    };

    QueryTables(const Store &store, const Place &place)
        : m_store(store)
        , m_place(place)
    {
    }

    /// Those that have a table, as their tag `adobe/pqs/table` says.
    std::vector<Dataset> datasets() const;
    std::optional<Dataset> dataset(const std::string &table) const;

    /// The part files of all finished batches.
    std::vector<File> files(const Dataset &dataset) const;
    /// Those files as a table. \a withSystemColumns: also `_acp_batchid` and `_acp_system_metadata`.
    SqlTable table(const std::vector<File> &files, bool withSystemColumns) const;

private:
    qint64 ingestTime(const std::string &batch) const;

    const Store &m_store;
    const Place m_place;
};

} // namespace localplatform
