// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/call.h"

#include <optional>

namespace localplatform
{

/// Why a request for an export is refused (400, or 422 for an unknown merge policy), if it is. See "Create an export
/// job".
std::optional<Response> objection(const Call &call, const nlohmann::json &request);

/// Puts in what the platform uses when the request leaves it out: the segment's or the default policy, the latest
/// version.
void completeMergePolicy(const Call &call, nlohmann::json &request);

} // namespace localplatform
