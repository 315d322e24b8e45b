// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/rejectedfields.h"
#include "views/jobs/jobtab.h"

class QVBoxLayout;

namespace exportdesk
{

class Button;
class Choices;
class JobBatches;
class TextLabel;

/// A job that succeeded while a batch of it failed: how much arrived, why the dataset rejected the batch, and what to
/// do.
class BatchFailureTab final : public JobTab
{
    Q_OBJECT

public:
    /// All outlive the tab. \a choices know the schemas; null: fields are not compared with them.
    BatchFailureTab(JobBatches &batches, const Choices *choices, QWidget *parent = nullptr);
    void show(const Shown &shown) override;

Q_SIGNALS:
    void runAgainRequested();
    /// The export is to run again with this request.
    void requestReady(const QByteArray &request);
    void datasetRequested(const QString &datasetId);
    /// What was exchanged with the platform about this job is of interest.
    void exchangesRequested(const QString &jobId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readWhenVisible();
    void refresh();
    void showErrors();
    void showRemedy();
    QString batchErrors() const;
    QStringList errorState() const;
    void offerRuns(const QList<RejectedField> &fields);

    JobBatches &m_batches;
    const Choices *m_choices;
    JobFacts m_facts;
    QList<JobError> m_jobErrors; ///< of the job itself; rare
    std::optional<ExportRequest> m_request; ///< as it was sent, once the record is read
    QByteArray m_withNearest; ///< that request with other fields
    QByteArray m_withoutRejected;
    QStringList m_shown; ///< errorState() when the entries were made
    QVBoxLayout *m_list;
    TextLabel *m_arrived;
    TextLabel *m_explanation;
    TextLabel *m_remedy = nullptr;
    Button *m_runWith;
    Button *m_runWithout;
    Button *m_runAgain;
    Button *m_openDataset;
};

} // namespace exportdesk
