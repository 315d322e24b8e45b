// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/durationslearning.h"

#include "models/jobs/knownjobs.h"

namespace exportdesk
{

namespace
{
constexpr int learnedRowsPerSlice = 2000;
} // namespace

DurationsLearning::DurationsLearning(const KnownJobs &jobs, Durations &durations, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_durations(durations)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &DurationsLearning::learnSlice);
}

void DurationsLearning::start()
{
    m_next = 0;
    learnSlice();
    m_slice.start();
}

void DurationsLearning::learnSlice()
{
    const int end = std::min(m_next + learnedRowsPerSlice, m_jobs.count());
    for (; m_next < end; ++m_next) {
        // Only these have a duration to learn from; the others are not worth making facts of.
        if (m_jobs.at(m_next).status == JobStatus::Succeeded)
            m_durations.add(factsOf(m_jobs.at(m_next), m_jobs.words()));
    }
    if (m_next >= m_jobs.count())
        m_slice.stop();
}

} // namespace exportdesk
