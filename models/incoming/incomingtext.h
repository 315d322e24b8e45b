// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/incoming.h"

namespace exportdesk
{

/// What a text is, in a sentence, and where it belongs; empty for one request, which needs no explanation.
QString incomingText(const Incoming &incoming);
/// Which secrets the text contains; empty when there are none.
QString secretsText(const Incoming &incoming);
/// How a request is called in a list of several.
QString foundRequestText(const FoundRequest &request, int number);
/// The same for a request of several, with a mark on the one that is suggested.
QString candidateText(const Incoming &incoming, int index);

} // namespace exportdesk
