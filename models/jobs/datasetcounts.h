// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace exportdesk
{

class KnownJobs;

/// How many of the jobs that were counted export into each dataset.
class DatasetCounts
{
public:
    /// \a jobs outlive the counts.
    explicit DatasetCounts(const KnownJobs &jobs)
        : m_jobs(jobs)
    {
    }

    /// Counts the rows \a first to \a last.
    void add(int first, int last);
    /// By the id of the dataset; datasets without jobs are left out.
    QHash<QString, int> byDataset() const;

private:
    const KnownJobs &m_jobs;
    std::vector<int> m_counts; ///< by the number of the dataset's id
};

} // namespace exportdesk
