// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/clicks.h"

namespace exportdesk::campaign
{

/// The latest that a job appears in the list: two minutes of the program's time.
constexpr int latestListedMs = 120'000 / haste;

/// A fault plan for the local platform (app/localplatform/faults/faultplan.h): about half of all launches meet one of
/// everything that can go wrong on the way, lists and sign-ins now and then do, too; jobs are listed up to two minutes
/// of the program's time late, \a latestInListMs of the platform's. \a timeLimitMs is the client's.
QByteArray faultMix(quint64 seed, int timeLimitMs, int latestInListMs = latestListedMs);
/// The same fault at the first launch, and nothing else.
QByteArray onlyFault(const QByteArray &fault);
/// The same fault at the first launch or, \a forEver, at every one, with quirks of everything.
QByteArray launchFault(const QByteArray &fault, bool forEver, const QByteArray &quirks);

} // namespace exportdesk::campaign
