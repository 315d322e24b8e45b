// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/call.h"

#include <optional>

namespace localplatform
{

/// Why an export request is refused (400, or 422 for an unknown merge policy); empty if it is not. See "Create an
/// export job".
std::optional<Response> objection(const Call &call, const nlohmann::json &request);

/// Adds the defaults of the platform: the segment's or the default policy, the latest version.
void completeMergePolicy(const Call &call, nlohmann::json &request);

} // namespace localplatform
