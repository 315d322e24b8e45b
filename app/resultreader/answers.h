// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resultreader/problem.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <mutex>
#include <string>

namespace resultreader
{

/// Writes lines to the standard output, whole ones only, from any thread. Ends the process when nobody reads them.
class Answers
{
public:
    void write(const std::string &line);
    void write(const nlohmann::ordered_json &object);
    void fail(std::uint64_t id, const Problem &problem);

private:
    std::mutex m_mutex;
};

} // namespace resultreader
