// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"

#include <QTimer>

namespace exportdesk
{

class ExportJobsModel;

/// Counts all jobs of a table for their usual durations, some at a time, so that a long table is not felt.
class DurationsLearning final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    DurationsLearning(const ExportJobsModel &jobs, Durations &durations, QObject *parent = nullptr);

    /// From the first job on; jobs that come meanwhile are met as well.
    void start();

private:
    void learnSome();

    const ExportJobsModel &m_jobs;
    Durations &m_durations;
    int m_next = 0; ///< among the jobs, launches not counted
    QTimer m_slice;
};

} // namespace exportdesk
