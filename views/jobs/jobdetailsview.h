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

/// The details below the jobs table: of the job in view, or of a launch that is not settled.
class JobDetailsView final : public QWidget
{
    Q_OBJECT

public:
    explicit JobDetailsView(const JobsParts &parts, QWidget *parent = nullptr);
    /// Facts of the row in view; nothing: no row is chosen.
    void show(const std::optional<JobFacts> &facts);
    void retranslate();
    /// Goes to a tab: "overview", "errors", "request", "result", "raw".
    void openTab(const QString &key);
    /// The request of the job in view, as the job echoes it; empty until it is read.
    QByteArray request() const;
    QString supportText() const;

Q_SIGNALS:
    void runAgainRequested();
    void copyForSupportRequested();

private:
    void showJob(const JobFacts &facts);
    void refreshTabs();
    void chooseTabFor(const JobFacts &facts, bool ended);

    JobDetails &m_details;
    SandboxLook m_sandbox;
    std::optional<JobFacts> m_facts;
    QString m_datasetName;
    const ExportJobsModel &m_jobs;
    QStackedLayout *m_stack;
    QWidget *m_nothing;
    DetailsPane *m_pane;
    DetailsPane *m_launchFrame;
    LaunchPane *m_launch;
    ErrorsTab *m_errors;
    QList<std::pair<QString, JobTab *>> m_tabs;
    Button *m_copy;
    Button *m_runAgain;
};

} // namespace exportdesk
