// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ctl/scriptdesk.h"

#include <functional>

namespace exportdesk::kit
{

/// As ScriptDesk::run(), several at the same time.
QList<ScriptCall> runTogether(const ScriptDesk &desk, const QList<QStringList> &calls);
/// As ScriptDesk::run(), with \a signal as soon as \a isTime; fails the test when that does not come before the end.
ScriptCall runUntil(const ScriptDesk &desk, const QStringList &arguments, int signal,
                    const std::function<bool()> &isTime);

} // namespace exportdesk::kit
