// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/call.h"
#include "models/incoming/commandsearch.h"

namespace exportdesk
{

/// The call of an HTTPie or xh command; its items (name=text, name:=JSON, a[b]=c) are put together to JSON.
Call readHttpie(const ToolCommand &command, const CallTarget &own);

} // namespace exportdesk
