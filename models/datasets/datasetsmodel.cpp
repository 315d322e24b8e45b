// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetsmodel.h"

#include "models/datasets/datasetcells.h"
#include "models/platform/clock.h"

#include <algorithm>
#include <array>

namespace exportdesk
{

namespace
{

bool isNewer(const Dataset &left, const Dataset &right)
{
    return left.createdMs > right.createdMs;
}

/// The \a rows with those of \a read in their places, newest first.
QList<Dataset> mergedDatasets(QList<Dataset> rows, const QList<Dataset> &read)
{
    QHash<QString, qsizetype> places;
    for (qsizetype row = 0; row < rows.size(); ++row)
        places.insert(rows[row].id, row);
    QList<Dataset> added;
    QSet<QString> moved;
    QSet<QString> met;
    for (const Dataset &dataset : read) {
        const qsizetype place = places.value(dataset.id, -1);
        if (place >= 0 && rows[place].createdMs == dataset.createdMs) {
            rows[place] = dataset;
            continue;
        }
        if (place >= 0)
            moved.insert(dataset.id); // it has another place now
        if (!met.contains(dataset.id))
            added.append(dataset);
        met.insert(dataset.id);
    }
    rows.removeIf([&moved](const Dataset &dataset) { return moved.contains(dataset.id); });
    std::stable_sort(added.begin(), added.end(), isNewer);
    for (const Dataset &dataset : std::as_const(added))
        rows.insert(std::upper_bound(rows.cbegin(), rows.cend(), dataset, isNewer) - rows.cbegin(), dataset);
    return rows;
}

QList<int> changedColumns(const Dataset &before, const Dataset &after)
{
    QList<int> columns;
    if (before.name != after.name || before.description != after.description)
        columns += DatasetsModel::NameColumn;
    if (datasetTarget(before) != datasetTarget(after))
        columns += DatasetsModel::TargetColumn;
    if (before.lastBatchStatus != after.lastBatchStatus)
        columns += DatasetsModel::LastBatchColumn;
    return columns;
}

} // namespace

DatasetsModel::DatasetsModel(PlatformClient &client, const Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_reading(client)
    , m_clock(clock)
{
    connect(&m_reading, &DatasetReading::pageRead, this, [this](const QList<Dataset> &read, bool isLast) {
        for (const Dataset &dataset : read)
            m_seen.insert(dataset.id);
        setRows(mergedDatasets(m_datasets, read));
        if (isLast) {
            QList<Dataset> seen = m_datasets;
            seen.removeIf([this](const Dataset &dataset) { return !m_seen.contains(dataset.id); });
            setRows(seen);
            m_loading = false;
            m_failure.reset();
            m_loadedAtMs = m_clock.nowMs();
        }
        Q_EMIT stateChanged();
    });
    connect(&m_reading, &DatasetReading::failed, this, [this](const Failure &failure) {
        m_loading = false;
        m_failure = failure;
        Q_EMIT stateChanged();
    });
    connect(&m_reading, &DatasetReading::lastBatchRead, this, &DatasetsModel::setLastBatch);
}

QString DatasetsModel::nameOf(const QString &id) const
{
    const Dataset *known = dataset(id);
    return known && !known->name.isEmpty() ? known->name : id;
}

void DatasetsModel::reload()
{
    m_loading = true;
    m_seen.clear();
    m_reading.start();
    Q_EMIT stateChanged();
}

void DatasetsModel::add(const Dataset &dataset)
{
    m_seen.insert(dataset.id);
    setRows(mergedDatasets(m_datasets, {dataset}));
    Q_EMIT created(dataset.id);
}

void DatasetsModel::setRows(const QList<Dataset> &next)
{
    QHash<QString, qint64> wanted;
    for (const Dataset &dataset : next)
        wanted.insert(dataset.id, dataset.createdMs);
    const auto isWanted = [&](const Dataset &dataset) {
        const auto found = wanted.constFind(dataset.id);
        return found != wanted.constEnd() && *found == dataset.createdMs;
    };
    const auto countRows = [this] {
        m_rows.clear();
        for (int row = 0; row < m_datasets.size(); ++row)
            m_rows.insert(m_datasets[row].id, row);
    };
    for (int last = int(m_datasets.size()) - 1; last >= 0; --last) {
        if (isWanted(m_datasets[last]))
            continue;
        int first = last;
        while (first > 0 && !isWanted(m_datasets[first - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_datasets.remove(first, last - first + 1);
        countRows();
        endRemoveRows();
        last = first;
    }
    for (int row = 0; row < next.size(); ++row) {
        int end = row;
        while (end < next.size() && (row >= m_datasets.size() || next[end].id != m_datasets[row].id))
            ++end;
        if (end > row) {
            beginInsertRows({}, row, end - 1);
            for (int i = row; i < end; ++i)
                m_datasets.insert(i, next[i]);
            countRows();
            endInsertRows();
            row = end - 1;
            continue;
        }
        const Dataset before = std::exchange(m_datasets[row], next[row]);
        for (const int column : changedColumns(before, next[row]))
            announceRows(row, row, column, column);
    }
}

void DatasetsModel::setLastBatch(const Batch &batch)
{
    for (const QString &id : batch.datasetIds) {
        const int row = rowOf(id);
        const qint64 at = std::max(batch.completedMs, std::max(batch.updatedMs, batch.createdMs));
        if (row < 0 || at < 0 || m_lastBatchMs.value(id, -1) >= at)
            continue;
        m_lastBatchMs.insert(id, at);
        announceRows(row, row, LastBatchColumn, LastBatchColumn);
    }
}

std::optional<int> DatasetsModel::jobCount(const QString &datasetId) const
{
    return m_jobCounts ? std::optional(m_jobCounts->value(datasetId, 0)) : std::nullopt;
}

void DatasetsModel::setJobCounts(const QHash<QString, int> &counts)
{
    const std::optional<QHash<QString, int>> before = std::exchange(m_jobCounts, counts);
    for (int row = 0; row < rows(); ++row) {
        const QString &id = m_datasets[row].id;
        if (!before || before->value(id, 0) != counts.value(id, 0))
            announceRows(row, row, JobsColumn, JobsColumn);
    }
}

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
        return tr("Available as export target");
    case LastBatchColumn:
        return tr("Last batch");
    case JobsColumn:
        return tr("Jobs");
    case CreatedColumn:
        return tr("Created");
    }
    return {};
}

DatasetCells DatasetsModel::cells(int row) const
{
    const Dataset &dataset = m_datasets[row];
    return {dataset, m_lastBatchMs.value(dataset.id, -1), m_clock.nowMs(), jobCount(dataset.id)};
}

QString DatasetsModel::cellText(int row, int column) const
{
    return cells(row).text(column);
}

SortValue DatasetsModel::cellSortValue(int row, int column) const
{
    return cells(row).sortValue(column);
}

QString DatasetsModel::cellToolTip(int row, int column) const
{
    return cells(row).toolTip(column);
}

QString DatasetsModel::cellWire(int row, int column) const
{
    return cells(row).wire(column);
}

QString DatasetsModel::cellAccessibleText(int row, int column) const
{
    return cells(row).accessibleText(column);
}

QVariant DatasetsModel::cellExtra(int row, int, int role) const
{
    return cells(row).extra(role);
}

} // namespace exportdesk
