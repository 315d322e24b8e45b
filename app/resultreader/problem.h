// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/duckdb/api.h"

#include <string>
#include <vector>

namespace resultreader
{

/// Why a request was not done. Codes are those of the protocol (docs/resultreader.md).
struct Problem {
    std::string code;
    std::string text; ///< our own words: what the engine says can contain values of the data
    std::string file; ///< empty when unknown
};

/// What an error of the engine means. \a message is only looked at. \a files: those that are open.
Problem problemOf(exportdesk::duckdb::ErrorType type, const std::string &message,
                  const std::vector<std::string> &files);

} // namespace resultreader
