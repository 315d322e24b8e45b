// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/oncecontext.h"

namespace exportdesk
{

// Which other intents ask for the same as a lost one, here and in other windows (\a neighbours).

/// The lost intent as the matching rule sees it.
LostIntent lostIntent(const TrackedIntent &lost, const OncePace &pace);
/// With the clock of the platform as measured last.
SearchWindow searchWindow(const OnceContext &context);
/// An identical request may be on its way: what matches may be its result.
bool isTwinOnItsWay(const OnceContext &context, const Intent &lost, const QList<Intent> &neighbours);
/// All lost intents that ask for the same, in the order of their clicks.
QList<LostIntent> siblingsOf(const OnceContext &context, const Intent &lost, const QList<Intent> &neighbours);

} // namespace exportdesk
