// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobfacts.h"
#include "views/shared/detailspane.h"

namespace exportdesk
{

class ExportJobsModel;
class Launcher;
class LaunchPane;

/// The details of a launch that is not settled: its identity above a LaunchPane.
class LaunchDetails final : public DetailsPane
{
    Q_OBJECT

public:
    /// Both outlive this.
    LaunchDetails(Launcher &launcher, const ExportJobsModel &jobs, QWidget *parent = nullptr);

    /// \a facts are those of a launch.
    void show(const JobFacts &facts);
    LaunchPane &pane() const { return *m_pane; }
    void retranslate();

private:
    const ExportJobsModel &m_jobs;
    LaunchPane *m_pane;
};

} // namespace exportdesk
