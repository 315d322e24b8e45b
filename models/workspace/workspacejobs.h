// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"
#include "models/jobs/durationslearning.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobcanceller.h"
#include "models/jobs/jobdetails.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/jobmerger.h"
#include "models/jobs/jobmonitor.h"
#include "models/jobs/newfailures.h"
#include "models/jobs/savedviews.h"
#include "models/table/sortfiltermodel.h"
#include "models/workspace/batchwatch.h"

class QSettings;

namespace exportdesk
{

class Store;

/// The jobs of a workspace: their table, what keeps it current, and what is computed from it.
class WorkspaceJobs final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. Connection and sandbox are those of \a client.
    WorkspaceJobs(PlatformClient &client, Store &store, QSettings &settings, const Clock &clock);

    /// Fills the table from the history, then polls: the platform only has to confirm what is remembered.
    void start();

    KnownJobs known;
    JobMerger merger;
    PendingLaunches launches;
    MarkedJobs marked;
    JobNames names;
    ExportJobsModel table;
    JobFilter filter;
    SortFilterModel sorted; ///< table, through filter
    JobMonitor monitor;
    JobHistory history;
    JobMarks marks;
    NewFailures newFailures;
    SavedViews savedViews;
    CancelJournal cancelJournal;
    JobCanceller canceller;
    JobDetails details;
    Durations durations;
    DurationsLearning learning;
    JobFigures figures;
    BatchWatch batchWatch;

private:
    void keepHistory();
};

} // namespace exportdesk
