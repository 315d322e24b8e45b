// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/sample/samplecatalog.h"

namespace localplatform
{

/// A kind of export that the sample's organization runs again and again.
struct JobPattern {
    nlohmann::json request; ///< "@FROM@" stands for a day before the start, "@MONTH@" for thirty
    int weight = 1;
    int seconds = 240; ///< usual duration
    std::vector<std::string> segments; ///< those whose size counts; empty: all profiles
    double share = 1; ///< of the profiles or the segments that usually leave
    bool small = false; ///< few rows: worth real files
};

/// The patterns of a sandbox.
std::vector<JobPattern> jobPatterns(const SampleCatalog &catalog);

} // namespace localplatform
