// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/profiles/mergerule.h"

#include <algorithm>

using json = nlohmann::json;

namespace localplatform
{

namespace
{

std::string typeOf(const json &policy, const char *member)
{
    const auto found = policy.find(member);
    if (found == policy.end() || !found->is_object() || !found->contains("type") || !found->at("type").is_string())
        return {};
    return found->at("type").get<std::string>();
}

std::optional<bool> stitches(const std::string &graph)
{
    if (graph == "pdg")
        return true;
    if (graph == "none")
        return false;
    return {};
}

} // namespace

std::optional<MergeRule> MergeRule::fromPolicy(const json &policy)
{
    if (!policy.is_object())
        return {};
    const std::optional<bool> stitched = stitches(typeOf(policy, "identityGraph"));
    const std::string type = typeOf(policy, "attributeMerge");
    if (!stitched)
        return {};
    if (type == "timestampOrdered")
        return MergeRule{Attributes::TimestampOrdered, *stitched, {}};
    if (type != "dataSetPrecedence")
        return {};
    MergeRule rule{Attributes::DataSetPrecedence, *stitched, {}};
    for (const json &dataset : policy.at("attributeMerge").value("order", json::array())) {
        if (dataset.is_string())
            rule.order.push_back(dataset.get<std::string>());
    }
    return rule;
}

std::optional<MergeRule> MergeRule::fromSystemId(const QString &id)
{
    if (id == QLatin1StringView("timestampOrdered-none-mp"))
        return MergeRule{Attributes::TimestampOrdered, false, {}};
    return {};
}

bool MergeRule::takes(const std::string &dataset) const
{
    return attributes == Attributes::TimestampOrdered || rank(dataset) < order.size();
}

size_t MergeRule::rank(const std::string &dataset) const
{
    if (attributes == Attributes::TimestampOrdered)
        return 0;
    return size_t(std::find(order.begin(), order.end(), dataset) - order.begin());
}

} // namespace localplatform
