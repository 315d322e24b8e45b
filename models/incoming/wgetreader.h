// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/call.h"
#include "models/incoming/commandsearch.h"

namespace exportdesk
{

/// The call of a wget command.
Call readWget(const ToolCommand &command, const CallTarget &own);

} // namespace exportdesk
