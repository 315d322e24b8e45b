// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobtab.h"

class QStackedLayout;

namespace exportdesk
{

/// What went wrong with a job: its own errors, or those of its batches when the job itself succeeded.
class ProblemsTab final : public JobTab
{
    Q_OBJECT

public:
    /// Both are given to this tab.
    ProblemsTab(JobTab *errors, JobTab *batches, QWidget *parent = nullptr);
    void show(const Shown &shown) override;

private:
    JobTab *m_errors;
    JobTab *m_batches;
    QStackedLayout *m_stack;
};

} // namespace exportdesk
