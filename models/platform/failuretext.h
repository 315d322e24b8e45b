// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

#include <QString>

namespace exportdesk
{

// Texts for a failure in the current language; never stored. The platform's own text stays in Failure::detail and is
// shown verbatim next to them.

/// What happened, as one sentence.
QString failureTitle(const Failure &failure);
/// What to do about it, as one or two sentences; empty when there is nothing to be done.
QString failureRemedy(const Failure &failure);
/// The platform's code (with that of the response around it) and its request id, for support: "Code: UPAPI-1-400 ·
/// Request ID: abc"; empty when there is neither.
QString failureReference(const Failure &failure);
/// The title, and the reference where there is one; for narrow places.
QString failureWithReference(const Failure &failure);
/// One line for a list or the status bar: the title, and the platform's words, code and request id where there are any.
QString failureSummary(const Failure &failure);

} // namespace exportdesk
