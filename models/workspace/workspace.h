// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/httpclient.h"
#include "models/platform/sandboxtraits.h"
#include "models/results/resultanswering.h"
#include "models/workspace/changewatch.h"
#include "models/workspace/factsfeed.h"
#include "models/workspace/workspacecatalog.h"
#include "models/workspace/workspaceexports.h"
#include "models/workspace/workspacejobs.h"
#include "models/workspace/workspaceschedules.h"

namespace exportdesk
{

class Session;

/// Everything of one connection in one sandbox, wired together; needs no window.
///
/// Another sandbox or connection gets another workspace, so that a late response for the old one cannot reach the new
/// one. Several may stand side by side on one store, also of the same sandbox: their launchers agree through the
/// journal.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the workspace; \a settings keeps the saved views.
    Workspace(Session &session, Store &store, QSettings &settings, const Clock &clock, const SandboxTraits &sandbox,
              QObject *parent = nullptr);
    ~Workspace() override;

    /// Reads what the store and the platform have; nothing is sent before.
    void start();

    const SandboxTraits &sandbox() const { return m_sandbox; }
    /// The platform has said what this sandbox is, or its guard was changed. The name stays.
    void setSandbox(const SandboxTraits &sandbox) { m_sandbox = sandbox; }

    // A workspace consists of the same models as long as it lives; they themselves change.
    PlatformClient &client() const { return *m_client; }

    KnownJobs &knownJobs() const { return m_jobs->known; }
    JobMerger &jobMerger() const { return m_jobs->merger; }
    ExportJobsModel &jobs() const { return m_jobs->table; }
    JobFilter &filter() const { return m_jobs->filter; }
    SortFilterModel &sortedJobs() const { return m_jobs->sorted; }
    JobMonitor &monitor() const { return m_jobs->monitor; }
    JobHistory &history() const { return m_jobs->history; }
    JobMarks &marks() const { return m_jobs->marks; }
    NewFailures &newFailures() const { return m_jobs->newFailures; }
    SavedViews &savedViews() const { return m_jobs->savedViews; }
    JobCanceller &canceller() const { return m_jobs->canceller; }
    JobDetails &jobDetails() const { return m_jobs->details; }
    JobFigures &figures() const { return m_jobs->figures; }
    const Durations &durations() const { return m_jobs->durations; }
    BatchWatch &batchWatch() const { return m_jobs->batchWatch; }
    ChangeWatch &changeWatch() const { return *m_changes; }

    Choices &choices() const { return m_catalog->choices; }
    DatasetsModel &datasets() const { return m_catalog->datasets; }
    DatasetCreations &creations() const { return m_catalog->creations; }
    BatchesModel &batches() const { return m_catalog->batches; }

    Launcher &launcher() const { return m_exports->launcher; }
    ExportComposer &composer() const { return m_exports->composer; }
    Drafts &drafts() const { return m_exports->drafts; }
    KeptDrafts &keptDrafts() const { return m_exports->keptDrafts; }
    ExportTemplates &templates() const { return m_exports->templates; }
    const PastExports &pastExports() const { return m_exports->past; }
    ProfilePreview &profilePreview() const { return m_exports->preview; }
    UsualExports &usualExports() const { return m_exports->usual; }
    WorkspaceSchedules &schedules() const { return *m_schedules; }
    /// What the results of jobs are answered from; valid as long as the workspace.
    ResultAnswering::Sources resultSources() const;

private:
    void connectNames();
    void connectLaunches();
    void connectChanges();
    void showLaunches();
    void showLaunch(const LaunchEntry &entry);

    SandboxTraits m_sandbox;
    const Clock &m_clock;
    QString m_partsRoot; ///< of part files of results
    qint64 m_startedMs;
    std::unique_ptr<PlatformClient> m_client;
    std::unique_ptr<WorkspaceJobs> m_jobs;
    std::unique_ptr<WorkspaceCatalog> m_catalog;
    std::unique_ptr<WorkspaceExports> m_exports;
    std::unique_ptr<WorkspaceSchedules> m_schedules;
    std::unique_ptr<ChangeWatch> m_changes;
    FactsFeed m_facts;
    bool m_wasRefreshing = false;
};

} // namespace exportdesk
