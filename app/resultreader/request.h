// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace resultreader
{

/// A part file that a request names.
struct PartFile {
    std::string path;
    bool isParquet = true; ///< otherwise JSON
    std::string batch;
};

/// One line of the input.
struct Request {
    enum class Kind { Open, Query, Save, Cancel };

    Kind kind = Kind::Open;
    std::uint64_t id = 0; ///< of a cancel: that of the request to cancel
    std::vector<PartFile> files;
    std::vector<std::string> outputs;
    bool makesView = true; ///< of all files; otherwise statements name them
    std::string sql;
    std::string format; ///< csv, jsonl or parquet
    std::string to;
};

/// Nothing when the line is not as the protocol says.
std::optional<Request> readRequest(const std::string &line);

} // namespace resultreader
