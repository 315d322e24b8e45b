// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/datasets/filecalls.h"
#include "models/workspace/jobbatches.h"
#include "views/jobs/jobtab.h"
#include "views/results/resultmodels.h"
#include "views/shared/detailspane.h"

namespace exportdesk
{

class Button;
class Durations;
class BatchFailureTab;
class Choices;
class ErrorsTab;
class Launcher;
class OverviewTab;
class ResultTab;
class TimelineTab;

/// The details of one job in tabs, with what one does next with a job in its state.
class JobPane final : public DetailsPane
{
    Q_OBJECT

public:
    /// Where the details come from; all outlive the pane.
    struct Sources {
        const ExportJobsModel &jobs;
        JobDetails &details;
        const Durations &durations;
        const Launcher &launcher;
        DatasetCalls batches;
        FileCalls files;
        ResultModels results;
        const Choices *choices = nullptr; ///< know the schemas; null: nobody does
    };

    explicit JobPane(const Sources &sources, QWidget *parent = nullptr);

    /// Facts of the job in view; nothing: none is.
    void show(const std::optional<JobFacts> &facts);
    void retranslate();
    /// Of the job in view.
    const JobBatches &batches() const { return m_batches; }
    const BatchFailureTab &batchFailure() const { return *m_batchFailure; }
    const ResultTab &result() const { return *m_result; }
    /// The request of the job as it was sent; empty until it is read.
    QByteArray request() const;
    /// Ctrl+F while the keyboard is in here; false when the tab in view has no search.
    bool focusSearch();
    /// Call once a second.
    void tick();

Q_SIGNALS:
    void runAgainRequested();
    void scheduleRequested();
    void copyForSupportRequested();
    void cancelRequested(const QString &id);
    void acknowledgeRequested(const QString &id, bool on);
    void noteEdited(const QString &id, const QString &note, bool isFinished);
    /// The page is to show the jobs that match this search.
    void searchRequested(const QString &query);
    void datasetRequested(const QString &datasetId);
    void exchangesRequested(const QString &jobId);

private:
    void connectTabs(const FileCalls &files);
    void showActions();
    void refreshTabs();
    void showErrorCount();
    void chooseTab(bool ended);

    const ExportJobsModel &m_jobs;
    JobDetails &m_details;
    const Launcher &m_launcher;
    JobBatches m_batches;
    std::optional<JobFacts> m_facts;
    OverviewTab *m_overview;
    TimelineTab *m_timeline;
    ErrorsTab *m_errors;
    BatchFailureTab *m_batchFailure;
    ResultTab *m_result;
    QList<std::pair<QString, JobTab *>> m_tabs;
    Button *m_acknowledge;
    Button *m_cancel;
    Button *m_copy;
    Button *m_runAgain;
    Button *m_schedule;
};

} // namespace exportdesk
