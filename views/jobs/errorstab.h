// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobtab.h"

#include <QLocale>

namespace exportdesk
{

class BesideAdvice;
class Button;
class ElidedLabel;
class ErrorsList;
class LinkButton;

/// Every error of a job in order: the first cause marked, followers after it, call stacks folded, and what to do.
class ErrorsTab final : public JobTab
{
    Q_OBJECT

public:
    /// \a jobs outlives the tab.
    explicit ErrorsTab(const ExportJobsModel &jobs, QWidget *parent = nullptr);
    void show(const Shown &shown) override;

Q_SIGNALS:
    void runAgainRequested();
    /// The failed jobs with the same cause are wanted, as this search shows them.
    void groupRequested(const QString &search);
    void datasetRequested(const QString &datasetId);
    /// What was exchanged with the platform about this job is of interest.
    void exchangesRequested(const QString &jobId);

private:
    void showGroup(const Shown &shown);
    void showRemedy(const QList<JobError> &errors, int cause);

    QList<JobError> m_shown;
    bool m_hasShown = false;
    QLocale m_shownIn; ///< entries hold words of the language they were made in
    ErrorsList *m_list;
    Button *m_runAgain;
    Button *m_openDataset;
    BesideAdvice *m_both;
    const ExportJobsModel &m_jobs;
    JobFacts m_facts;
    QWidget *m_group;
    ElidedLabel *m_groupText;
    LinkButton *m_showGroup;
};

} // namespace exportdesk
