// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intent.h"

#include <chrono>

namespace exportdesk
{

// Checks whether a response belongs to the request it follows: caches and proxies mix responses up.

/// Whether the platform can have given out this id: not empty, zero or a word for nothing.
bool isValidResultId(const QString &id);
/// Nothing created before this moment, by the platform's clock, can be the result of \a intent. \a skewMs is how far
/// that clock is ahead of ours as measured last (0: unknown), \a nowMs the time of the response by our clock.
qint64 earliestResultMs(const Intent &intent, qint64 skewMs, qint64 nowMs, std::chrono::milliseconds tolerance);
/// The failure for a response about \a resultId that does not match; the request may have been carried out.
Failure mismatchedAnswer(const QString &resultId);

} // namespace exportdesk
