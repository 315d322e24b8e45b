// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobselection.h"
#include "views/jobs/jobsmodels.h"
#include "views/shared/sandboxlook.h"
#include "views/shared/tablepage.h"

namespace exportdesk
{

class Button;
class JobActions;
class JobCopying;
class JobDetailsView;
class JobFilterControls;
class JobFinder;
class JobRerun;
class JobsCancelling;
class JobsGroup;
class LaunchFollowing;
class SearchRow;
class SupportCopy;
struct SavedView;

/// The Jobs page: chips with counts, search, the table of all export jobs, and the details of the one in view.
///
/// Object names for tests: jobs.chips, jobs.search, jobs.table, jobs.cancel, jobs.runAgain, jobs.export, jobs.views,
/// jobs.columns, jobs.details, jobs.details.runAgain, jobs.details.schedule, jobs.details.copyForSupport,
/// jobs.cancelDialog(.cancel, .close, .name).
class JobsPage final : public TablePage
{
    Q_OBJECT

public:
    JobsPage(const JobsModels &models, const SandboxLook &sandbox, QWidget *parent = nullptr);
    ~JobsPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void refresh() override;
    QString statusText() const override;
    void setSandbox(const SandboxLook &look) override;

    /// Requests a schedule of the export of a job, as the job echoes it.
    const JobRerun &scheduling() const { return *m_scheduling; }
    /// Shows this job, whatever the filter says, and its details.
    void showJob(const QString &id);
    /// Shows the jobs that match this search, as one could type it.
    void search(const QString &query);
    /// Shows what a saved view shows.
    void showView(const SavedView &view);
    /// Puts the launch of this journal entry in view, whatever the filter says.
    void showLaunch(const QString &entryId);

Q_SIGNALS:
    /// A new export is to start from the request of a job, as the job echoes it.
    void runAgainRequested(const QByteArray &request);
    /// The page of datasets is to show this one.
    void datasetRequested(const QString &datasetId);

protected:
    void retranslate() override;
    void currentChanged() override;

private:
    JobsPage(const JobsModels &models, const SandboxLook &sandbox, JobDetailsView *details, QWidget *parent);
    void addButtons(const JobsModels &models);
    void connectModels(const JobsModels &models);
    void connectActions(const JobsModels &models);
    void connectDetails(const JobsModels &models);
    void updateEmptyState();
    void updateButtons();

    ExportJobsModel &m_jobs;
    SortFilterModel &m_sorted;
    JobMonitor &m_monitor;
    JobDetailsView *m_details;
    JobSelection m_selection;
    JobFilterControls *m_filter;
    JobFinder *m_finder;
    LaunchFollowing *m_following;
    JobActions *m_actions;
    SupportCopy *m_support;
    JobCopying *m_copying;
    JobRerun *m_rerun;
    JobRerun *m_scheduling;
    JobsCancelling *m_cancelling;
    JobsGroup *m_group;
    SearchRow *m_searchRow;
    Button *m_cancelButton;
    Button *m_runAgainButton;
    Button *m_exportButton;
    Button *m_viewsButton;
    Button *m_columnsButton;
    qint64 m_rememberedMs = -1; ///< the newest update in the local history, since the epoch
};

} // namespace exportdesk
