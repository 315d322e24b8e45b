// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobmonitor.h"
#include "tests/jobs/fakejobs.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclock.h"

namespace exportdesk::kit
{

/// A platform, the jobs table and the monitor that keeps it true.
struct FollowedJobs {
    FakeClock clock;
    FakeClient client;
    FakeJobs platform{client};
    JobTable jobs{clock};
    JobMonitor monitor{jobs.merger, ExportJobCalls(client), clock, 1};
};

} // namespace exportdesk::kit
