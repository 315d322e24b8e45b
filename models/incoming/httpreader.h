// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/call.h"

#include <QString>

namespace exportdesk
{

/// The calls in a text of HTTP messages: one message as it goes over the wire, or a .http file with ###, @variables and
/// names. Empty when no line is a request line.
QList<Call> httpCallsIn(const QString &text, const CallTarget &own);

} // namespace exportdesk
