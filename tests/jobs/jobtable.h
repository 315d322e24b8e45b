// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobmerger.h"
#include "models/table/sortfiltermodel.h"

namespace exportdesk::kit
{

/// The jobs table with everything that it shows.
struct JobTable {
    explicit JobTable(const Clock &clock)
        : known(clock)
    {
    }

    /// Ids of the jobs that \a filter accepts, in the order of the table.
    QStringList accepted(const JobFilter &filter) const
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (filter.accepts(row))
                ids.append(model.idAt(row));
        }
        return ids;
    }
    /// Ids of the jobs as \a proxy sorts and filters them.
    QStringList shown(const SortFilterModel &proxy) const
    {
        QStringList ids;
        for (int row = 0; row < proxy.rowCount(); ++row)
            ids.append(model.idAt(proxy.sourceRow(row)));
        return ids;
    }

    KnownJobs known;
    JobMerger merger{known};
    PendingLaunches launches{known};
    MarkedJobs marks;
    JobNames names;
    ExportJobsModel model{known, launches, marks, names};
};

} // namespace exportdesk::kit
