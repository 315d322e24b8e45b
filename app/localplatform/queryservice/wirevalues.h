// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace localplatform
{

/// PostgreSQL's number of the type for one of DuckDB's, such as "BIGINT" or "STRUCT(…)[]". What has parts is text.
std::uint32_t wireType(const std::string &type);

/// A value of a column of this type as PostgreSQL writes it; nothing if it is null. What has parts is JSON without
/// members that are null if it was made by to_json() or \a asJson, else as PostgreSQL writes rows: `(Ada,{1,2})`.
std::optional<std::string> wireValue(const nlohmann::ordered_json &value, const std::string &type, bool asJson);

} // namespace localplatform
