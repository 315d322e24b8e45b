// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdesk/batchwatch.h"
#include "app/exportdesk/factsfeed.h"
#include "models/choices/choices.h"
#include "models/datasets/batchesmodel.h"
#include "models/datasets/datasetcreations.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/drafts.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exporttemplates.h"
#include "models/exports/launcher.h"
#include "models/exports/launchjournal.h"
#include "models/exports/pastexports.h"
#include "models/jobs/durations.h"
#include "models/jobs/durationslearning.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobcanceller.h"
#include "models/jobs/jobdetails.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/jobmonitor.h"
#include "models/jobs/savedviews.h"
#include "models/platform/httpclient.h"
#include "models/table/sortfiltermodel.h"
#include "views/jobs/jobsparts.h"
#include "views/shared/sandboxlook.h"

#include <QSettings>
#include <QTimer>

namespace exportdesk
{

class Session;
class Store;

/// Everything that belongs to one connection in one sandbox, wired together: the composition root.
///
/// Another sandbox or connection gets another workspace, so that nothing on its way for the old one can land in the
/// new.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the workspace.
    Workspace(Session &session, Store &store, const Clock &clock, const SandboxLook &sandbox,
              QObject *parent = nullptr);
    ~Workspace() override;

    /// Reads what there is to read; nothing is sent before.
    void start();

    const SandboxLook &sandbox() const { return m_sandbox; }
    /// When the platform has said what kind of sandbox this is; pages made before do not follow.
    void setSandboxLook(const SandboxLook &look) { m_sandbox = look; }
    PlatformClient &client() { return m_client; }
    ExportJobsModel &jobs() { return m_jobs; }
    JobFilter &filter() { return m_filter; }
    JobFigures &figures() { return m_figures; }
    const Durations &durations() const { return m_durations; }
    JobMonitor &monitor() { return m_monitor; }
    JobHistory &history() { return m_history; }
    JobCanceller &canceller() { return m_canceller; }
    Choices &choices() { return m_choices; }
    DatasetsModel &datasets() { return m_datasets; }
    DatasetCreations &creations() { return m_creations; }
    BatchesModel &batches() { return m_batches; }
    ExportComposer &composer() { return m_composer; }
    Drafts &drafts() { return m_drafts; }
    ExportTemplates &templates() { return m_templates; }
    const PastExports &pastExports() const { return m_past; }
    Launcher &launcher() { return m_launcher; }
    JobMarks &marks() { return m_marks; }
    BatchWatch &batchWatch() { return m_batchWatch; }
    SavedViews &savedViews() { return m_savedViews; }
    JobsParts jobsParts();

private:
    void connectNames();
    void connectJobs();
    void connectLaunches();
    void showLaunches();
    void countJobs();

    const Clock &m_clock;
    SandboxLook m_sandbox;
    qint64 m_startedMs;
    HttpClient m_client;
    ExportJobsModel m_jobs;
    JobFilter m_filter;
    SortFilterModel m_sorted;
    JobMonitor m_monitor;
    JobHistory m_history;
    JobMarks m_marks;
    QSettings m_settings;
    SavedViews m_savedViews;
    CancelJournal m_cancelJournal;
    JobCanceller m_canceller;
    JobDetails m_details;
    Durations m_durations;
    DurationsLearning m_learning;
    JobFigures m_figures;
    Choices m_choices;
    DatasetsModel m_datasets;
    CreationJournal m_creationJournal;
    DatasetCreations m_creations;
    BatchesModel m_batches;
    LaunchJournal m_journal;
    Launcher m_launcher;
    ExportComposer m_composer;
    Drafts m_drafts;
    ExportTemplates m_templates;
    PastExports m_past;
    FactsFeed m_facts;
    BatchWatch m_batchWatch;
    QTimer m_countJobs; ///< many new jobs are counted once
};

} // namespace exportdesk
