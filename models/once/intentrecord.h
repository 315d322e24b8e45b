// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intent.h"

namespace exportdesk
{

/// The parts of an intent that the journal keeps as text.
struct IntentRecord {
    QString state;
    QString failure; ///< JSON; empty: none
    QString note; ///< JSON of what has no column of its own
};

IntentRecord intentRecord(const Intent &intent);
/// Fills in what the texts say; a state that is not known (of a later version) reads as Undecided.
void readIntentRecord(const IntentRecord &record, Intent &intent);

} // namespace exportdesk
