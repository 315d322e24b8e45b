// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/call.h"

#include <map>

namespace localplatform
{

/// The sizes of all segments, each as the newest segment job that evaluated it counted them.
class SegmentSizes
{
public:
    explicit SegmentSizes(const Call &call);

    /// Adds `metrics` to an audience or a segment definition, if a job evaluated it.
    void addTo(nlohmann::json &audience) const;

private:
    std::map<std::string, nlohmann::json> m_metrics; ///< by segment id
};

} // namespace localplatform
