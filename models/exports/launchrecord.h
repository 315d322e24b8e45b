// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"

namespace exportdesk
{

/// The parts of a launch entry that the journal keeps as text.
struct LaunchRecord {
    QString state;
    QString failure; ///< JSON; empty: none
    QString note; ///< JSON of what has no column of its own
};

LaunchRecord launchRecord(const LaunchEntry &entry);
/// Fills in what the texts say; a state that is not known (of a later version) reads as Undecided.
void readLaunchRecord(const LaunchRecord &record, LaunchEntry &entry);

} // namespace exportdesk
