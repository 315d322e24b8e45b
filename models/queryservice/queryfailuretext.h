// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queryservice/queryoutcome.h"

namespace exportdesk
{

/// What happened and what helps, in the current language.
QString queryFailureText(const QueryFailure &failure);
/// A stable word for scripts: "no-driver", "query-cut", …
QString queryFailureCode(const QueryFailure &failure);

} // namespace exportdesk
