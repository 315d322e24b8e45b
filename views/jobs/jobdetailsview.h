// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobpane.h"
#include "views/shared/pagedetails.h"

class QStackedLayout;

namespace exportdesk
{

class EmptyState;
class LaunchDetails;
class LaunchPane;

/// The details below the jobs table: of the job in view, or of a launch that is not settled.
class JobDetailsView final : public PageDetails
{
    Q_OBJECT

public:
    JobDetailsView(const JobPane::Sources &sources, Launcher &launcher, QWidget *parent = nullptr);

    /// Facts of the current row; nothing: there is none.
    void show(const std::optional<JobFacts> &facts);
    JobPane &jobPane() const { return *m_job; }
    LaunchPane &launchPane() const;
    /// The request of the job in view (empty until it is read), or of the launch, as it was sent.
    QByteArray request() const;
    bool focusSearch() override;
    void retranslate();

private:
    void showJob();

    std::optional<JobFacts> m_facts;
    QStackedLayout *m_stack;
    EmptyState *m_nothing;
    JobPane *m_job;
    LaunchDetails *m_launch;
};

} // namespace exportdesk
