// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/verdict.h"

#include <QJsonArray>

namespace exportdesk::campaign
{

/// What is done in one season of the campaign.
struct SeasonPlan {
    int launches = 1000;
    quint64 seed = 1;
    bool blind = false; ///< with the client that repeats blindly, for comparison
};

struct Season {
    Tally tally;
    int kills = 0;
    int platformRestarts = 0;
    qint64 requests = 0;
    int faults = 0;
    qint64 ms = 0;
};

/// Lets two windows on one store, killed at random moments, and a colleague with a program of their own launch against
/// a local platform under faults; returns when every launch is settled or asked about.
Season runSeason(const SeasonPlan &plan);

} // namespace exportdesk::campaign
