// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqlerror.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace localplatform
{

/// A column of an answer.
struct WireColumn {
    std::string name;
    std::uint32_t type = 0; ///< PostgreSQL's number (OID)
};

/// Collects what is sent to a client of PostgreSQL's protocol 3.0.
class WireAnswers
{
public:
    void askForPassword();
    void welcome(std::uint32_t process, std::uint32_t key);
    /// The client wants a newer minor version.
    void offerOlderVersion();
    void describe(const std::vector<WireColumn> &columns);
    /// No columns come of it, or no parameters go into it.
    void describeNothing() { add('n', {}); }
    void describeParameters();
    /// Values as text; nothing is null.
    void row(const std::vector<std::optional<std::string>> &values);
    void complete(std::string_view tag);
    void completeEmpty() { add('I', {}); }
    void parsed() { add('1', {}); }
    void bound() { add('2', {}); }
    void closed() { add('3', {}); }
    /// \a severity: "ERROR", or "FATAL" before the connection ends.
    void fail(const SqlError &error, const char *severity = "ERROR");
    void ready();

    std::size_t size() const { return m_bytes.size(); }
    /// What was collected since.
    std::string take() { return std::exchange(m_bytes, {}); }

private:
    void add(char type, std::string_view body);
    void parameter(std::string_view name, std::string_view value);

    std::string m_bytes;
};

} // namespace localplatform
