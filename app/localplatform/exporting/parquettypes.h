// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace localplatform
{

/// A column of a Parquet file; its type in DuckDB's words, such as `STRUCT("id" VARCHAR)[]`.
struct ParquetColumn {
    std::string name;
    std::string type;
};

/// The columns for rows of an XDM schema (an object node with `properties`): objects become groups, arrays lists, maps
/// maps, date-times timestamps in UTC. Objects without any property are left out: Parquet has no empty groups.
std::vector<ParquetColumn> parquetColumns(const nlohmann::json &schema);

/// A row of a file as it was before it was written: without members that are null, and with date-times as in JSON
/// ("2025-11-23T10:00:00Z"). \a schema as for parquetColumns(); members that it does not know stay.
nlohmann::json rowOfParquet(nlohmann::json row, const nlohmann::json &schema);

} // namespace localplatform
