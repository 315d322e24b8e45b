// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace exportdesk::campaign
{

/// A fault plan for the local platform (app/localplatform/faults/faultplan.h): about half of all launches meet one of
/// everything that can go wrong on the way, lists and sign-ins now and then do, too. \a timeLimitMs is the client's.
QByteArray faultMix(quint64 seed, int timeLimitMs);
/// The same fault at the first launch, and nothing else.
QByteArray onlyFault(const QByteArray &fault);

} // namespace exportdesk::campaign
