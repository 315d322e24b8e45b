// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/duckdb/api.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace resultreader
{

/// The type of a column and of everything in it, read once instead of for every value.
struct Shape {
    exportdesk::duckdb::Type type = exportdesk::duckdb::Type::Invalid;
    exportdesk::duckdb::Type stored = exportdesk::duckdb::Type::Invalid; ///< of decimals and enums: how values are kept
    int width = 0; ///< of decimals
    int scale = 0;
    bool isJson = false; ///< text that is JSON
    exportdesk::duckdb::Index size = 0; ///< of arrays
    std::vector<std::string> labels; ///< of enums: the values; of structs: the names of the parts
    std::vector<Shape> parts; ///< of structs, lists (one), arrays (one) and maps (key, value)
};

constexpr int shapeDepthAtMost = 32;

Shape shapeOf(const exportdesk::duckdb::Api &api, exportdesk::duckdb::LogicalType type, int depth = 0);

/// Values of this type and all its parts can be written by JsonCells.
bool isKnown(const Shape &shape);
/// How many columns and parts there are in it, with itself.
size_t nodes(const Shape &shape);

/// As in SQL. With \a keepsText, times and UUIDs are VARCHAR: columns of JSON keep their text as it is.
std::string sqlType(const Shape &shape, bool keepsText = false);
/// {"name", "type", "parts"}.
nlohmann::ordered_json describe(const std::string &name, const Shape &shape);

/// In quotation marks for SQL: 'it''s' and "a ""b""".
std::string quotedText(const std::string &text);
std::string quotedName(const std::string &name);

} // namespace resultreader
