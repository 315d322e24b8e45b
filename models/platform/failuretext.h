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
/// One line for a list or the status bar: the title, and the platform's words and code where there are any.
QString failureSummary(const Failure &failure);

} // namespace exportdesk
