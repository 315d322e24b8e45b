// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcolumns.h"

#include <initializer_list>
#include <utility>

namespace exportdesk
{

namespace
{

constexpr JobColumnMask maskOf(std::initializer_list<ExportJobsModel::JobColumn> columns)
{
    quint32 mask = 0;
    for (const ExportJobsModel::JobColumn column : columns)
        mask |= 1U << unsigned(column);
    return mask;
}

} // namespace

JobColumnMask columnsShowing(JobChanges changes)
{
    using Model = ExportJobsModel;
    static constexpr std::pair<JobChange, JobColumnMask> shown[] = {
        {JobChange::Status, maskOf({Model::Status, Model::Progress, Model::Duration})},
        {JobChange::Overlay, maskOf({Model::Status, Model::Progress})},
        {JobChange::Phases, maskOf({Model::Progress})},
        {JobChange::TotalTime, maskOf({Model::Progress, Model::Duration})},
        {JobChange::Dataset, maskOf({Model::Dataset})},
        {JobChange::MergePolicy, maskOf({Model::MergePolicy})},
        {JobChange::Segments, maskOf({Model::Segments})},
        {JobChange::Events, maskOf({Model::Events})},
        {JobChange::Created, maskOf({Model::Created, Model::Duration})},
        {JobChange::Updated, maskOf({Model::Updated})},
        {JobChange::Batch, maskOf({Model::Batch})},
        {JobChange::Errors, maskOf({Model::FirstError, Model::Progress})},
        {JobChange::StartedHere, maskOf({Model::StartedBy})},
    };
    JobColumnMask mask = 0;
    for (const auto &[change, columns] : shown)
        mask |= changes.testFlag(change) ? columns : 0;
    return mask;
}

JobColumnMask columnsShowingMark()
{
    return maskOf({ExportJobsModel::Status, ExportJobsModel::Progress, ExportJobsModel::Note});
}

} // namespace exportdesk
