// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/durationslearning.h"

#include "models/jobs/exportjobsmodel.h"

namespace exportdesk
{

namespace
{
constexpr int learnedRowsPerSlice = 2000;
} // namespace

DurationsLearning::DurationsLearning(const ExportJobsModel &jobs, Durations &durations, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_durations(durations)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &DurationsLearning::learnSome);
}

void DurationsLearning::start()
{
    m_next = 0;
    learnSome();
    m_slice.start();
}

void DurationsLearning::learnSome()
{
    const int end = std::min(m_next + learnedRowsPerSlice, m_jobs.jobCount());
    for (; m_next < end; ++m_next) {
        const int row = m_jobs.launchCount() + m_next;
        // Only these have a duration to learn from; the others are not worth making facts of.
        if (m_jobs.compactRow(row)->status == JobStatus::Succeeded)
            m_durations.add(m_jobs.facts(row));
    }
    if (m_next >= m_jobs.jobCount())
        m_slice.stop();
}

} // namespace exportdesk
