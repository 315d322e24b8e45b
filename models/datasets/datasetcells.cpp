// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the datasets table say; the rows themselves are in datasetsmodel.cpp.

#include "models/datasets/datasetsmodel.h"
#include "models/datasets/timecell.h"
#include "models/platform/moment.h"

#include <QLocale>

#include <array>

namespace exportdesk
{

std::span<const TableModel::Column> DatasetsModel::columns() const
{
    static constexpr std::array<TableModel::Column, 6> all{{
        {"name"},
        {"id"},
        {"target"},
        {"lastBatch"},
        {"jobs", true},
        {"created"},
    }};
    return all;
}

QString DatasetsModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return tr("Name");
    case IdColumn:
        return tr("ID");
    case TargetColumn:
        return tr("Can be an export target");
    case LastBatchColumn:
        return tr("Last batch");
    case JobsColumn:
        return tr("Jobs");
    case CreatedColumn:
        return tr("Created");
    }
    return {};
}

/// "Success, 23 Nov 16:39"
QString DatasetsModel::lastBatchText(const Dataset &dataset) const
{
    if (dataset.lastBatchStatus.isEmpty())
        return tr("None");
    const QString status = batchStatusText(dataset.lastBatchStatus);
    const QString when = shortMoment(m_lastBatchMs.value(dataset.id, -1));
    return when.isEmpty() ? status : tr("%1, %2", "status and time of a batch").arg(status, when);
}

QString DatasetsModel::cellText(int row, int column) const
{
    const Dataset &dataset = m_datasets[row];
    switch (Column(column)) {
    case NameColumn:
        return dataset.name.isEmpty() ? dataset.id : dataset.name;
    case IdColumn:
        return dataset.id;
    case TargetColumn:
        return datasetTargetText(datasetTarget(dataset));
    case LastBatchColumn:
        return lastBatchText(dataset);
    case JobsColumn:
        return m_jobCounts ? QLocale().toString(*jobCount(dataset.id)) : QString();
    case CreatedColumn:
        return shortMoment(dataset.createdMs);
    }
    return {};
}

SortValue DatasetsModel::cellSortValue(int row, int column) const
{
    const Dataset &dataset = m_datasets[row];
    switch (Column(column)) {
    case NameColumn:
    case IdColumn:
        return cellText(row, column);
    case TargetColumn:
        return qint64(datasetTarget(dataset)); // suitable ones first
    case LastBatchColumn:
        return timeCellSort(m_lastBatchMs.value(dataset.id, -1));
    case JobsColumn:
        return m_jobCounts ? SortValue(qint64(*jobCount(dataset.id))) : SortValue();
    case CreatedColumn:
        return timeCellSort(dataset.createdMs);
    }
    return {};
}

QString DatasetsModel::cellToolTip(int row, int column) const
{
    const Dataset &dataset = m_datasets[row];
    switch (Column(column)) {
    case NameColumn:
        return dataset.description;
    case TargetColumn:
        return dataset.schemaId;
    case LastBatchColumn:
        return QStringList{dataset.lastBatchStatus, timeCellExact(m_lastBatchMs.value(dataset.id, -1))}
            .join(u'\n')
            .trimmed();
    case JobsColumn:
        return tr("Known jobs that export into this dataset");
    case IdColumn:
    case CreatedColumn:
        return cellWire(row, column);
    }
    return {};
}

QString DatasetsModel::cellWire(int row, int column) const
{
    const Dataset &dataset = m_datasets[row];
    switch (Column(column)) {
    case NameColumn:
        return dataset.name;
    case IdColumn:
        return dataset.id;
    case TargetColumn:
        return dataset.schemaId;
    case LastBatchColumn:
        return dataset.lastBatchStatus;
    case JobsColumn:
        return m_jobCounts ? QString::number(*jobCount(dataset.id)) : QString();
    case CreatedColumn:
        return timeCellExact(dataset.createdMs);
    }
    return {};
}

QString DatasetsModel::cellAccessibleText(int row, int column) const
{
    if (column != TargetColumn)
        return cellText(row, column);
    return canBeTarget(m_datasets[row]) ? tr("Can be an export target: %1").arg(cellText(row, column))
                                        : tr("Cannot be an export target: %1").arg(cellText(row, column));
}

QVariant DatasetsModel::cellExtra(int row, int, int role) const
{
    const Dataset &dataset = m_datasets[row];
    switch (role) {
    case IdRole:
        return dataset.id;
    case TargetRole:
        return int(datasetTarget(dataset));
    case CanBeTargetRole:
        return canBeTarget(dataset);
    case BatchGroupRole:
        return int(batchGroup(dataset.lastBatchStatus));
    case SearchRole:
        return QStringList{dataset.name, dataset.description, dataset.id}.join(u'\n').toCaseFolded();
    case DatasetRole:
        return QVariant::fromValue(dataset);
    default:
        return {};
    }
}

} // namespace exportdesk
