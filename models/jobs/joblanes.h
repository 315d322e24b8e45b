// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobstatistics.h"

namespace exportdesk
{

/// One job as a bar of a time line.
struct LaneJob {
    QString id;
    quint32 dataset = 0; ///< number of a word
    JobStatus status = JobStatus::Unknown;
    qint64 beginMs = -1; ///< creation, epoch
    qint64 runMs = -1; ///< when it left the queue, epoch; -1: not yet, or not known
    qint64 endMs = -1; ///< epoch; -1: it still runs
    bool batchFailed = false; ///< it succeeded, but a batch failed

    bool operator==(const LaneJob &) const = default;
};

/// The jobs of one dataset in the last hours.
struct JobLane {
    QString datasetId;
    QList<LaneJob> jobs; ///< oldest first

    bool operator==(const JobLane &) const = default;
};

/// A bar from times that may contradict each other: it never ends before it begins.
LaneJob laneJob(const QString &id, quint32 dataset, JobStatus status, qint64 createdMs, qint64 updatedMs,
                const JobSpan &total, const JobSpan &profileExport);

/// One lane per dataset with a job since \a fromMs, the one with the newest job first. Pure; for the worker pool.
QList<JobLane> computeLanes(std::vector<LaneJob> jobs, const WordsByNumber &words, qint64 fromMs);

} // namespace exportdesk
