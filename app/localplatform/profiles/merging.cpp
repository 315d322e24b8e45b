// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/profiles/merging.h"

#include <algorithm>
#include <tuple>

namespace localplatform
{

namespace
{

void overlay(nlohmann::json &below, nlohmann::json &&above)
{
    if (!below.is_object() || !above.is_object()) {
        below = std::move(above);
        return;
    }
    for (auto &[name, value] : above.items())
        overlay(below[name], std::move(value));
}

} // namespace

nlohmann::json mergeFragments(const MergeRule &rule, std::vector<Fragment> fragments)
{
    // The weakest first; stronger ones overwrite it.
    std::sort(fragments.begin(), fragments.end(), [&rule](const Fragment &one, const Fragment &other) {
        const size_t oneRank = rule.rank(one.dataset);
        const size_t otherRank = rule.rank(other.dataset);
        return std::tie(otherRank, one.updated, one.id) < std::tie(oneRank, other.updated, other.id);
    });
    nlohmann::json merged = nlohmann::json::object();
    for (Fragment &fragment : fragments)
        overlay(merged, std::move(fragment.attributes));
    return merged;
}

} // namespace localplatform
