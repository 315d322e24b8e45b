#pragma once

#include "views/jobs/jobtab.h"

namespace exportdesk
{

class KeyValueGrid;

/// What a job is: status, times, where it writes to and by which policy, in names with their ids.
class OverviewTab final : public JobTab
{
    Q_OBJECT

public:
    explicit OverviewTab(const ExportJobsModel &jobs, QWidget *parent = nullptr);
    void show(const Shown &shown) override;

private:
    void showTimes(const JobFacts &facts);
    void showRequest(const Shown &shown);

    const ExportJobsModel &m_jobs;
    KeyValueGrid *m_left;
    KeyValueGrid *m_right;
};

} // namespace exportdesk
