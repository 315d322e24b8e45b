// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobmerger.h"

namespace exportdesk::kit
{

/// The jobs table with everything that it shows.
struct JobTable {
    explicit JobTable(const Clock &clock)
        : known(clock)
    {
    }

    KnownJobs known;
    JobMerger merger{known};
    PendingLaunches launches{known};
    MarkedJobs marks;
    JobNames names;
    ExportJobsModel model{known, launches, marks, names};
};

} // namespace exportdesk::kit
