// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/onelaunch.h"

namespace exportdesk::campaign
{

/// A few launches under one fault at a time: each status before and after the work, connections that break, responses
/// that are not ours, interim ones, bodies that cannot be read, lists that are late; each at the first launch only
/// and at every one. \a name: only those whose name contains it.
QList<StepResult> playFaultsAlone(StepChoice choice, const QString &name);
/// All of their names.
QStringList faultNames();

} // namespace exportdesk::campaign
