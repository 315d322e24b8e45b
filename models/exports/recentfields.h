// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"

namespace exportdesk
{

enum class FieldKind { Profile, Event };

/// The paths that launches from here have exported, the latest launch first, each path once; at most \a most.
QStringList recentFields(const QList<LaunchEntry> &entries, FieldKind kind, int most);

} // namespace exportdesk
