// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/curloptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

CurlOption tableRow(const char *name, const char *letter, bool takesValue)
{
    return {QString::fromLatin1(name), *letter ? QChar::fromLatin1(*letter) : QChar(), takesValue};
}

} // namespace

const std::vector<CurlOption> &curlOptions()
{
    static const std::vector<CurlOption> all{
#define OPTION(name, letter, takesValue) tableRow(name, letter, takesValue),
#include "models/incoming/curloptions.inc"
#undef OPTION
    };
    return all;
}

std::optional<CurlOption> curlOption(const QString &name)
{
    constexpr qsizetype longest = 60;
    if (name.size() > longest)
        return {};
    std::optional<CurlOption> shortened;
    int candidates = 0;
    for (const CurlOption &option : curlOptions()) {
        if (option.name == name)
            return option;
        if (option.name.startsWith(name)) {
            shortened = option;
            ++candidates;
        }
    }
    if (name.startsWith("no-"_L1)) {
        const auto option = curlOption(name.mid(3));
        return option && !option->takesValue ? option : std::nullopt;
    }
    if (name.startsWith("expand-"_L1)) {
        const auto option = curlOption(name.mid(7));
        return option && option->takesValue ? option : std::nullopt;
    }
    constexpr qsizetype shortest = 3;
    return candidates == 1 && name.size() >= shortest ? shortened : std::nullopt;
}

std::optional<CurlOption> curlOption(QChar letter)
{
    const auto found = std::find_if(curlOptions().begin(), curlOptions().end(), [letter](const CurlOption &option) {
        return !option.letter.isNull() && option.letter == letter;
    });
    return found == curlOptions().end() ? std::nullopt : std::optional(*found);
}

} // namespace exportdesk
