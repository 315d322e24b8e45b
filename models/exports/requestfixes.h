// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// True for fixes that fixedRequest() cannot apply: the operator selects, creates or confirms something, or the history
/// is needed.
bool isChoice(RequestCheck::Fix fix);
/// \a request with \a fix applied; unchanged for None and for choices. Never removes the last segment, field or time:
/// that would export everything.
ExportRequest fixedRequest(ExportRequest request, RequestCheck::Fix fix, const RequestFacts &facts);

} // namespace exportdesk
