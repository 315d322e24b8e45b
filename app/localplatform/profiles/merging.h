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

/// Puts fragments over one another, leaf by leaf: the newest value wins, or the one of the dataset that stands first in
/// the order. Of two that are equally new the later one (greater id) wins. Arrays are leaves.
nlohmann::json mergeFragments(const MergeRule &rule, std::vector<Fragment> fragments);

} // namespace localplatform
