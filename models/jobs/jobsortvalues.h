// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobsmodel.h"

namespace exportdesk
{

/// Whether the column is sorted by its text; the others are sorted by jobSortValue().
constexpr bool isSortedByText(ExportJobsModel::JobColumn column)
{
    using Column = ExportJobsModel::JobColumn;
    return column == Column::Dataset || column == Column::MergePolicy || column == Column::Segments
        || column == Column::FirstError || column == Column::Note;
}

/// \a jobs says what time it is, which running jobs are compared by.
SortValue jobSortValue(const JobRow &row, ExportJobsModel::JobColumn column, const KnownJobs &jobs);

/// By its status, a succeeded job whose batch failed comes after the failed ones.
SortValue batchFailedSortValue();

} // namespace exportdesk
