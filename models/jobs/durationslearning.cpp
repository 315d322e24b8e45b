// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/durationslearning.h"

#include "models/jobs/knownjobs.h"

namespace exportdesk
{

DurationsLearning::DurationsLearning(const KnownJobs &jobs, Durations &durations, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_durations(durations)
    , m_walk(jobs)
{
}

void DurationsLearning::start()
{
    m_walk.start([this](int first, int last) {
        for (int index = first; index <= last; ++index) {
            // Only these have a duration to learn from; the others are not worth making facts of.
            if (m_jobs.at(index).status == JobStatus::Succeeded)
                m_durations.add(factsOf(m_jobs.at(index), m_jobs.words()));
        }
    });
}

} // namespace exportdesk
