// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobsparts.h"
#include "views/jobs/jobtab.h"

class QStackedLayout;

namespace exportdesk
{

class Button;
class DetailsPane;
class ErrorsTab;
class LaunchPane;
class OverviewTab;
class ResultTab;
class TimelineTab;

/// The details below the jobs table: of the job in view, or of a launch that is not settled.
class JobDetailsView final : public QWidget
{
    Q_OBJECT

public:
    explicit JobDetailsView(const JobsParts &parts, QWidget *parent = nullptr);
    /// Facts of the row in view; nothing: no row is chosen.
    void show(const std::optional<JobFacts> &facts);
    void retranslate();
    /// Goes to a tab: "overview", "timeline", "errors", "request", "result", "raw".
    void openTab(const QString &key);
    /// The request of the job in view (empty until it is read), or of the launch, as it was sent.
    QByteArray request() const;
    QString supportText() const;
    /// Ctrl+F while the keyboard is in here; false when the tab in view has no search.
    bool focusSearch();
    /// A second has passed.
    void tick();

Q_SIGNALS:
    void runAgainRequested();
    void jobRequested(const QString &id);
    void copyForSupportRequested();
    void cancelRequested(const QString &id);
    void acknowledgeRequested(const QString &id, bool on);
    /// What the Catalog says of the batches of a succeeded job.
    void batchesKnown(const QString &jobId, bool anyFailed);
    void noteEdited(const QString &id, const QString &note);
    /// The jobs that this search shows are wanted.
    void searchRequested(const QString &query);
    void datasetRequested(const QString &datasetId);
    void exchangesRequested(const QString &jobId);

private:
    void showJob(const JobFacts &facts);
    void refreshTabs();
    AskedFor askedFor(const ExportJob &job) const;
    void chooseTabFor(const JobFacts &facts, bool ended);

    JobDetails &m_details;
    SandboxLook m_sandbox;
    std::optional<JobFacts> m_facts;
    QString m_datasetName;
    const ExportJobsModel &m_jobs;
    const Launcher &m_launcher;
    QStackedLayout *m_stack;
    QWidget *m_nothing;
    DetailsPane *m_pane;
    DetailsPane *m_launchFrame;
    LaunchPane *m_launch;
    OverviewTab *m_overview;
    TimelineTab *m_timeline;
    ErrorsTab *m_errors;
    ResultTab *m_result;
    QList<std::pair<QString, JobTab *>> m_tabs;
    Button *m_acknowledge;
    Button *m_cancel;
    Button *m_copy;
    Button *m_runAgain;
};

} // namespace exportdesk
