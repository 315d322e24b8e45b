// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/datasets/filecalls.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

class Durations;
class ExportJobsModel;
class JobCanceller;
class JobDetails;
class JobFilter;
class JobHistory;
class JobMarks;
class JobMonitor;
class Launcher;
class SavedViews;
class SortFilterModel;

/// The models that the Jobs page shows; all outlive it.
struct JobsParts {
    ExportJobsModel &jobs;
    JobFilter &filter;
    SortFilterModel &sorted; ///< over jobs, with filter
    JobMonitor &monitor;
    JobCanceller &canceller;
    JobDetails &details;
    const Durations &durations;
    Launcher &launcher;
    JobHistory &history;
    JobMarks &marks;
    SavedViews &views;
    DatasetCalls batches;
    FileCalls files;
    SandboxLook sandbox;
};

} // namespace exportdesk
