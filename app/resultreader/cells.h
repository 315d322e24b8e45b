// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resultreader/shape.h"

#include <cstdint>
#include <string>

namespace resultreader
{

/// Writes the values of vectors as JSON: numbers with all their digits, NaN and infinities as text, times as text (ISO
/// 8601; those without a zone are in UTC), bytes as Base64, structs and maps with text as keys as objects, other maps
/// as arrays of {"key", "value"}.
class JsonCells
{
public:
    explicit JsonCells(const exportdesk::duckdb::Api &api)
        : m_api(api)
    {
    }
    void append(std::string &out, const Shape &shape, exportdesk::duckdb::Vector vector,
                exportdesk::duckdb::Index row) const;

private:
    void appendNumber(std::string &out, const Shape &shape, const void *data, exportdesk::duckdb::Index row) const;
    void appendList(std::string &out, const Shape &shape, exportdesk::duckdb::Vector vector,
                    exportdesk::duckdb::Index row) const;
    void appendMap(std::string &out, const Shape &shape, exportdesk::duckdb::Vector vector,
                   exportdesk::duckdb::Index row) const;
    void appendStruct(std::string &out, const Shape &shape, exportdesk::duckdb::Vector vector,
                      exportdesk::duckdb::Index row) const;

    const exportdesk::duckdb::Api &m_api;
};

/// In quotation marks, with everything escaped that JSON wants escaped; what is not UTF-8 becomes U+FFFD.
void appendJsonText(std::string &out, const char *text, size_t size);
/// ISO 8601 in UTC, with milliseconds or microseconds if there are any; "Infinity" and "-Infinity" for the greatest and
/// least value.
std::string isoTime(std::int64_t microseconds);
std::string isoDate(std::int64_t days);

} // namespace resultreader
