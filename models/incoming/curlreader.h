// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/call.h"
#include "models/incoming/commandsearch.h"

namespace exportdesk
{

/// The calls of one curl command: one, or several when --next separates them.
QList<Call> readCurl(const ToolCommand &command, const CallTarget &own);

} // namespace exportdesk
