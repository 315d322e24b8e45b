// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobmonitor.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dashboard/panel.h"

#include <memory>
#include <optional>

namespace exportdesk::kit
{

/// A whole Dashboard page in a window over real models.
class DashboardWorld
{
public:
    explicit DashboardWorld(QSize window = {1184, 732});

    /// Half a year of invented jobs, among them running, late and failed ones, the same for the same seed.
    void addJobs(int count = 900, quint32 seed = 1);
    /// Shows the page and waits until everything is counted.
    void open();
    /// Counts again and waits.
    void recount();

    Panel *panel(const QString &name) const;
    /// Fails the test when the panel has no link of that target.
    LinkSpot spot(const QString &panelName, LinkTarget::Kind kind, const QString &part) const;
    /// A real click into its middle.
    void click(const QString &panelName, const LinkSpot &spot) const;
    /// How many rows a search shows.
    int found(const QString &query);

    FakeClock clock;
    FakeClient client;
    kit::JobTable jobs{clock};
    JobFilter filter{jobs.model};
    JobMonitor monitor{jobs.merger, ExportJobCalls(client), clock, 1};
    JobFigures figures{jobs.known, jobs.marks};
    Durations durations;
    std::unique_ptr<DashboardPage> page;
};

} // namespace exportdesk::kit
