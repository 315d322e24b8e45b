// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/season.h"

#include <QMap>

namespace exportdesk::campaign
{

/// What is done by scripts.
struct ScriptsPlan {
    int launches = 1000;
    quint64 seed = 1;
};

/// A season of scripts: each launch is a process of its own.
struct ScriptsSeason : Season {
    QMap<int, int> exits; ///< how often each exit code came; -1: killed
    int windows = 0; ///< how often a window was open on the same store
    int disagreeing = 0; ///< exit codes or jobs that the journal contradicts
    int undecided = 0; ///< questions that decisions did not settle

    bool promisesKept() const
    {
        return tally.promisesKept() && disagreeing == 0 && undecided == 0
            && tally.asked <= tally.interrupted + tally.lostAfterWork;
    }
};

/// Lets scripts run `exportdeskctl launch` several at a time against a local platform under faults, a fifth of them
/// killed at random moments and a window open on the same store now and then; then settles what is open, judges, and
/// answers the questions. Time passes faster for all programs (tests/soak/haste.cpp).
ScriptsSeason runScripts(const ScriptsPlan &plan);

} // namespace exportdesk::campaign
