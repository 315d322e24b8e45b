// The columns of ExportJobsModel.
#include "models/jobs/exportjobsmodel.h"

namespace exportdesk
{

std::span<const TableModel::Column> ExportJobsModel::columns() const
{
    static constexpr Column all[] = {
        {"status"},  {"id", true},       {"progress"}, {"dataset"}, {"mergePolicy"}, {"segments"},  {"events"},
        {"created"}, {"duration", true}, {"updated"},  {"batch"},   {"firstError"},  {"startedBy"},
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
        return tr("Merge policy");
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
    }
    return {};
}

QString ExportJobsModel::columnToolTip(int column) const
{
    switch (JobColumn(column)) {
    case Events:
        return tr("Whether time-series events are exported with the profiles");
    case Duration:
        return tr("How long the job took, or has been running");
    case StartedBy:
        return tr("Whether the job was started with this program");
    case Status:
    case Id:
    case Progress:
    case Dataset:
    case MergePolicy:
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
