// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/literalreader.h"
#include "models/incoming/call.h"

namespace exportdesk
{

/// The calls in a program.
struct CodeCalls {
    QList<Call> calls;
    LiteralReader::Language language = LiteralReader::Language::Json; ///< Json: neither of the two is evident
};

/// Finds the calls of fetch, axios, jQuery, requests, httpx, http.client, urllib and aepp in Python and JavaScript,
/// with the values of variables as far as the text sets them; of branches that lead to different calls, each. Nothing
/// is executed.
CodeCalls codeCallsIn(const QString &text, const CallTarget &own);

} // namespace exportdesk
