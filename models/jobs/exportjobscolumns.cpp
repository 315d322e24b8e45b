// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of ExportJobsModel.
#include "models/jobs/exportjobsmodel.h"

namespace exportdesk
{

std::span<const TableModel::Column> ExportJobsModel::columns() const
{
    static constexpr Column all[] = {
        {"status"},   {"id"},         {"progress"},  {"dataset"},        {"mergePolicy"},
        {"segments"}, {"events"},     {"created"},   {"duration", true}, {"updated"},
        {"batch"},    {"firstError"}, {"startedBy"}, {"note"},
    };
    return all;
}

QString ExportJobsModel::columnTitle(int column) const
{
    switch (JobColumn(column)) {
    case Status:
        return tr("Status");
    case Id:
        return tr("ID");
    case Progress:
        return tr("Progress and result");
    case Dataset:
        return tr("Dataset");
    case MergePolicy:
        return tr("Merge policy", "column title, short");
    case Segments:
        return tr("Segments");
    case Events:
        return tr("Events");
    case Created:
        return tr("Created");
    case Duration:
        return tr("Duration");
    case Updated:
        return tr("Updated");
    case Batch:
        return tr("Batch");
    case FirstError:
        return tr("First error");
    case StartedBy:
        return tr("Started");
    case Note:
        return tr("Note");
    }
    return {};
}

QString ExportJobsModel::columnToolTip(int column) const
{
    switch (JobColumn(column)) {
    case MergePolicy:
        return tr("Merge policy", "full term, in the tooltip of the column");
    case Events:
        return tr("Whether time-series events are exported with the profiles");
    case Duration:
        return tr("How long the job took, or has been running");
    case StartedBy:
        return tr("Whether the job was started with this program");
    case Note:
        return tr("Your own words about the job; they stay on this computer");
    case Status:
    case Id:
    case Progress:
    case Dataset:
    case Segments:
    case Created:
    case Updated:
    case Batch:
    case FirstError:
        break;
    }
    return {};
}

} // namespace exportdesk
