// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "models/jobs/jobrange.h"

#include <QHash>

#include <vector>

namespace exportdesk
{

/// What counting needs of one job; a dataset is a number that a table of words explains.
struct CountedJob {
    qint64 createdMs = -1; ///< epoch
    qint64 durationMs = -1; ///< of a succeeded job, by its metrics; -1 for all others
    quint32 dataset = 0;
    JobStatus status = JobStatus::Unknown;
    bool batchFailed = false; ///< it succeeded, but a batch failed: it counts as neither
    qint64 profiles = 0; ///< that arrived in the dataset, as far as known
};

/// A failed job, or one of which a batch failed, that nobody has acknowledged.
struct OpenFailure {
    qint64 createdMs = -1; ///< epoch
    QString id;
    bool startedHere = false;

    bool operator==(const OpenFailure &) const = default;
};

/// How many jobs became what.
struct JobCounts {
    int succeeded = 0;
    int batchFailed = 0; ///< succeeded, but a batch failed
    int failed = 0;
    int cancelled = 0;
    int running = 0; ///< everything not ended

    void add(const CountedJob &job);
    int finished() const { return succeeded + batchFailed + failed + cancelled; }
    int all() const { return finished() + running; }
    bool operator==(const JobCounts &) const = default;
};

/// Counts and durations of one stretch of time. Durations are those of succeeded jobs, by nearest rank; -1 without any.
struct JobTotals {
    JobCounts counts;
    qint64 medianMs = -1;
    qint64 p90Ms = -1;
    qint64 profiles = 0; ///< exported

    bool operator==(const JobTotals &) const = default;
};

/// How long exports into one dataset took, part by part of a range.
struct DatasetDurations {
    QString datasetId;
    int jobs = 0; ///< with a known duration, in the whole range
    std::vector<qint64> mediansMs; ///< by part; -1 where none succeeded

    bool operator==(const DatasetDurations &) const = default;
};

/// The figures of a range of time; every number is that of the search which rangeQuery() and a status make.
struct JobStatistics {
    JobRange range;
    JobTotals now;
    JobTotals before; ///< of the stretch before, as far as this one is now
    std::vector<JobCounts> parts;
    std::vector<qint64> mediansMs; ///< by part; -1 where none succeeded
    std::vector<qint64> profiles; ///< exported, by part
    std::vector<OpenFailure> openFailures; ///< of the range: those started here first, then the newest
    int toAcknowledge = 0; ///< failed jobs of the range that nobody has acknowledged
    QList<DatasetDurations> durations; ///< of the datasets with most jobs, most first

    bool operator==(const JobStatistics &) const = default;
};

using WordsByNumber = QHash<quint32, QString>;

/// Pure; for the worker pool. Jobs outside of both stretches are left out.
JobStatistics computeStatistics(const std::vector<CountedJob> &jobs, const WordsByNumber &words, const JobRange &range,
                                int mostDatasets = 5);

} // namespace exportdesk
