// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class Durations;
class ExportJobsModel;
class JobFigures;
class JobMonitor;

/// The models that the Dashboard shows; all outlive it.
struct DashboardModels {
    ExportJobsModel &jobs;
    JobFigures &figures;
    const Durations &durations;
    JobMonitor &monitor;
};

} // namespace exportdesk
