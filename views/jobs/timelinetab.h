// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"
#include "views/jobs/jobtab.h"

namespace exportdesk
{

class TextLabel;
class TimelineView;

/// When a job was in which phase, to scale, beside how long jobs of its kind usually take.
class TimelineTab final : public JobTab
{
    Q_OBJECT

public:
    /// Both outlive the tab.
    TimelineTab(const Durations &durations, const ExportJobsModel &jobs, QWidget *parent = nullptr);
    void show(const Shown &shown) override;
    /// A second has passed: the open part grows.
    void tick();

private:
    const Durations &m_durations;
    const ExportJobsModel &m_jobs;
    JobFacts m_facts;
    TimelineView *m_view;
    TextLabel *m_nothing;
};

} // namespace exportdesk
