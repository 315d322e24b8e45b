// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobfacts.h"
#include "views/dashboard/dashboardmodels.h"

#include <QSet>

namespace exportdesk
{

/// What is under way now: late jobs first, then launches without id, then the others; the newest of each first.
struct RunningJobs {
    QList<JobFacts> rows;
    int all = 0; ///< more than rows, when very many are running
    QSet<QString> late; ///< ids of the jobs slower than usual
};

RunningJobs runningJobs(const DashboardModels &models);

} // namespace exportdesk
