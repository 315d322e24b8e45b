// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// The merge policy that the platform uses when \a request selects none: that of its segments, or the default of the
/// sandbox. Empty while it is unknown.
QString policyInUse(const ExportRequest &request, const RequestFacts &facts);

/// \a request with the merge policy and version that the platform fills in, as a job repeats them. Without \a facts
/// that say which, they stay empty.
ExportRequest withPolicyResolved(ExportRequest request, const RequestFacts &facts);

} // namespace exportdesk
