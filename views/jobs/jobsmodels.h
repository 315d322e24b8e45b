// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/datasets/filecalls.h"
#include "views/results/resultmodels.h"

namespace exportdesk
{

class Choices;
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

/// What the Jobs page shows and acts on; all outlive it. The page gives each of its parts what that part needs.
struct JobsModels {
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
    ResultModels results;
    const Choices *choices = nullptr; ///< know the schemas; null: nobody does
};

} // namespace exportdesk
