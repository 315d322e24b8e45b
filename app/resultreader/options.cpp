// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/options.h"

#include <charconv>

namespace resultreader
{

namespace
{

/// A whole number from 1 to a million, or 0 when it is none.
int positive(const std::string &text)
{
    constexpr int most = 1'000'000;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0 && number <= most ? number : 0;
}

} // namespace

Options readOptions(const std::vector<std::string> &arguments)
{
    Options options;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::string &name = arguments[i];
        if (name == "--check") {
            options.checks = true;
            continue;
        }
        int *number = name == "--memory" ? &options.memoryMib
            : name == "--spill-limit"    ? &options.spillMib
            : name == "--threads"        ? &options.threads
                                         : nullptr;
        if ((!number && name != "--spill") || i + 1 == arguments.size()) {
            options.mistake = "unknown or incomplete option " + name;
            return options;
        }
        const std::string &value = arguments[++i];
        if (!number)
            options.spillFolder = value;
        else if (!(*number = positive(value)))
            options.mistake = name + " wants a whole number from 1 to 1000000";
    }
    if (options.mistake.empty() && !options.checks && (options.spillFolder.empty() || options.spillFolder[0] != '/'))
        options.mistake = "--spill wants the absolute path of a folder";
    return options;
}

} // namespace resultreader
