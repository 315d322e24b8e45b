// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"
#include "models/jobs/jobwalk.h"

namespace exportdesk
{

class KnownJobs;

/// Learns the usual durations from all known jobs, a slice per turn of the event loop.
class DurationsLearning final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    DurationsLearning(const KnownJobs &jobs, Durations &durations, QObject *parent = nullptr);

    /// Starts with the first job; includes jobs that are added meanwhile.
    void start();

private:
    const KnownJobs &m_jobs;
    Durations &m_durations;
    JobWalk m_walk;
};

} // namespace exportdesk
