// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace localplatform
{

/// How a merge policy stitches and merges (Profile guide, "Merge policies").
struct MergeRule {
    enum class Attributes { TimestampOrdered, DataSetPrecedence };

    Attributes attributes = Attributes::TimestampOrdered;
    bool stitched = true; ///< identity graph `pdg`; false is `none`
    std::vector<std::string> order; ///< dataset ids, the strongest first; only for DataSetPrecedence

    /// From a policy document; empty when it names a type that does not exist.
    static std::optional<MergeRule> fromPolicy(const nlohmann::json &policy);

    /// The platform's own policies that no list shows, such as timestampOrdered-none-mp.
    static std::optional<MergeRule> fromSystemId(const QString &id);

    /// Whether record data of a dataset takes part at all.
    bool takes(const std::string &dataset) const;

    /// Position in `order`; 0 for all datasets when timestamps decide.
    size_t rank(const std::string &dataset) const;
};

} // namespace localplatform
