// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/call.h"

namespace exportdesk
{

/// The calls in a PowerShell text: Invoke-RestMethod and Invoke-WebRequest with their aliases, and curl.exe. The values
/// of variables, hash tables and here-strings are put in; nothing is executed.
QList<Call> powershellCallsIn(const QString &text, const CallTarget &own);
/// True for a text that only PowerShell reads as it is meant.
bool looksLikePowershell(const QString &text);

} // namespace exportdesk
