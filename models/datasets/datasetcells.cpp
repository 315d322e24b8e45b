// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetcells.h"

#include "models/datasets/batchstatus.h"
#include "models/datasets/datasetsmodel.h"
#include "models/datasets/timecell.h"
#include "models/platform/moment.h"

#include <QLocale>

namespace exportdesk
{

DatasetCells::DatasetCells(const Dataset &dataset, qint64 lastBatchMs, qint64 nowMs, std::optional<int> jobs)
    : m_dataset(dataset)
    , m_lastBatchMs(lastBatchMs)
    , m_nowMs(nowMs)
    , m_jobs(jobs)
{
}

/// "Success, 23 Nov 16:39"
QString DatasetCells::lastBatch() const
{
    if (m_dataset.lastBatchStatus.isEmpty())
        return DatasetsModel::tr("None");
    const QString status = batchStatusText(m_dataset.lastBatchStatus);
    const QString when = shortMoment(m_lastBatchMs, m_nowMs);
    return when.isEmpty() ? status : DatasetsModel::tr("%1, %2", "status and time of a batch").arg(status, when);
}

QString DatasetCells::text(int column) const
{
    switch (DatasetsModel::Column(column)) {
    case DatasetsModel::NameColumn:
        return m_dataset.name.isEmpty() ? m_dataset.id : m_dataset.name;
    case DatasetsModel::IdColumn:
        return m_dataset.id;
    case DatasetsModel::TargetColumn:
        return datasetTargetText(datasetTarget(m_dataset));
    case DatasetsModel::LastBatchColumn:
        return lastBatch();
    case DatasetsModel::JobsColumn:
        return m_jobs ? QLocale().toString(*m_jobs) : QString();
    case DatasetsModel::CreatedColumn:
        return shortMoment(m_dataset.createdMs, m_nowMs);
    }
    return {};
}

SortValue DatasetCells::sortValue(int column) const
{
    switch (DatasetsModel::Column(column)) {
    case DatasetsModel::NameColumn:
    case DatasetsModel::IdColumn:
        return text(column);
    case DatasetsModel::TargetColumn:
        return qint64(datasetTarget(m_dataset)); // suitable ones first
    case DatasetsModel::LastBatchColumn:
        return timeCellSort(m_lastBatchMs);
    case DatasetsModel::JobsColumn:
        return m_jobs ? SortValue(qint64(*m_jobs)) : SortValue();
    case DatasetsModel::CreatedColumn:
        return timeCellSort(m_dataset.createdMs);
    }
    return {};
}

QString DatasetCells::toolTip(int column) const
{
    switch (DatasetsModel::Column(column)) {
    case DatasetsModel::NameColumn:
        return m_dataset.description;
    case DatasetsModel::TargetColumn:
        return m_dataset.schemaId;
    case DatasetsModel::LastBatchColumn:
        return QStringList{m_dataset.lastBatchStatus, timeCellExact(m_lastBatchMs)}.join(u'\n').trimmed();
    case DatasetsModel::JobsColumn:
        return DatasetsModel::tr("Known jobs that export to this dataset");
    case DatasetsModel::IdColumn:
    case DatasetsModel::CreatedColumn:
        return wire(column);
    }
    return {};
}

QString DatasetCells::wire(int column) const
{
    switch (DatasetsModel::Column(column)) {
    case DatasetsModel::NameColumn:
        return m_dataset.name;
    case DatasetsModel::IdColumn:
        return m_dataset.id;
    case DatasetsModel::TargetColumn:
        return m_dataset.schemaId;
    case DatasetsModel::LastBatchColumn:
        return m_dataset.lastBatchStatus;
    case DatasetsModel::JobsColumn:
        return m_jobs ? QString::number(*m_jobs) : QString();
    case DatasetsModel::CreatedColumn:
        return timeCellExact(m_dataset.createdMs);
    }
    return {};
}

QString DatasetCells::accessibleText(int column) const
{
    if (column != DatasetsModel::TargetColumn)
        return text(column);
    return canBeTarget(m_dataset) ? DatasetsModel::tr("Available as export target: %1").arg(text(column))
                                  : DatasetsModel::tr("Not available as export target: %1").arg(text(column));
}

QVariant DatasetCells::extra(int role) const
{
    switch (role) {
    case DatasetsModel::IdRole:
        return m_dataset.id;
    case DatasetsModel::TargetRole:
        return int(datasetTarget(m_dataset));
    case DatasetsModel::CanBeTargetRole:
        return canBeTarget(m_dataset);
    case DatasetsModel::BatchGroupRole:
        return int(batchGroup(m_dataset.lastBatchStatus));
    case DatasetsModel::SearchRole:
        return QStringList{m_dataset.name, m_dataset.description, m_dataset.id}.join(u'\n').toCaseFolded();
    case DatasetsModel::DatasetRole:
        return QVariant::fromValue(m_dataset);
    default:
        return {};
    }
}

} // namespace exportdesk
