// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace resultreader
{

/// What the program is started with.
struct Options {
    std::string spillFolder; ///< for temporary files of the engine
    int memoryMib = 1024; ///< of the engine's data
    int spillMib = 16 * 1024; ///< of the temporary files
    int threads = 0; ///< 0: one per core, at most 4
    bool checks = false; ///< --check: says what is refused and ends
    std::string mistake; ///< in English; the other members are of no use then
};

Options readOptions(const std::vector<std::string> &arguments);

} // namespace resultreader
