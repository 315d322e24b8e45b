// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/profiles/mergerule.h"

namespace localplatform
{

/// Record data of one source about one person.
struct Fragment {
    qint64 id = 0;
    std::string dataset;
    qint64 updated = 0; ///< epoch ms
    nlohmann::json attributes;
};

/// Merges fragments leaf by leaf: the newest value wins, or that of the dataset that comes first in the order. Of two
/// equally new values the later one (greater id) wins. Arrays are leaves.
nlohmann::json mergeFragments(const MergeRule &rule, std::vector<Fragment> fragments);

} // namespace localplatform
