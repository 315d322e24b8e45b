// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"
#include "views/jobs/jobtab.h"

namespace exportdesk
{

class TextLabel;
class TimelineView;

/// The phases of a job to scale, next to those of a usual job of its kind.
class TimelineTab final : public JobTab
{
    Q_OBJECT

public:
    /// Both outlive the tab.
    TimelineTab(const Durations &durations, const ExportJobsModel &jobs, QWidget *parent = nullptr);
    void show(const Shown &shown) override;
    /// Call once a second: updates the phase of a running job.
    void tick();

private:
    const Durations &m_durations;
    const ExportJobsModel &m_jobs;
    JobFacts m_facts;
    TimelineView *m_view;
    TextLabel *m_nothing;
};

} // namespace exportdesk
