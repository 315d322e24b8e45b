// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchesmodel.h"

#include "models/datasets/timecell.h"
#include "models/platform/moment.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace exportdesk
{

namespace
{

QString numberText(const std::optional<qint64> &number)
{
    return number ? QLocale().toString(*number) : QString();
}

SortValue numberSort(const std::optional<qint64> &number)
{
    return number ? SortValue(*number) : SortValue();
}

QString numberWire(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QStringList errorTexts(const Batch &batch)
{
    QStringList texts;
    for (const BatchError &error : batch.errors)
        texts.append(error.code.isEmpty() ? error.description : QString(error.code + u": " + error.description));
    return texts;
}

} // namespace

BatchesModel::BatchesModel(PlatformClient &client, const Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_client(&client)
    , m_clock(clock)
    , m_pages(client)
    , m_fileCounts(client)
{
    connect(&m_pages, &BatchPages::finished, this, [this](const QList<Batch> &batches, int next, bool more) {
        show(batches);
        m_offset = next;
        m_more = more;
        m_loading = false;
        m_failure.reset();
        m_loadedAtMs = m_clock.nowMs();
        Q_EMIT stateChanged();
    });
    connect(&m_pages, &BatchPages::failed, this, [this](const Failure &failure) {
        m_loading = false;
        m_failure = failure;
        Q_EMIT stateChanged();
    });
    connect(&m_fileCounts, &BatchFileCounts::counted, this, [this](const QString &batchId) {
        if (const int row = rowOf(batchId); row >= 0)
            announceRows(row, row, FilesColumn, FilesColumn);
    });
}

int BatchesModel::rowOf(const QString &id) const
{
    const auto found
        = std::find_if(m_batches.begin(), m_batches.end(), [&](const Batch &batch) { return batch.id == id; });
    return found == m_batches.end() ? -1 : int(found - m_batches.begin());
}

void BatchesModel::setDatasetId(const QString &id)
{
    if (id == m_datasetId)
        return;
    beginResetModel();
    m_datasetId = id;
    m_batches.clear();
    m_fileCounts.clear();
    m_offset = 0;
    m_more = false;
    m_loadedAtMs = -1;
    m_failure.reset();
    m_loading = false;
    m_pages.cancel();
    endResetModel();
    if (!id.isEmpty())
        reload();
    else
        Q_EMIT stateChanged();
}

void BatchesModel::reload()
{
    if (m_datasetId.isEmpty() || !m_client)
        return;
    m_loading = true;
    m_pages.read(m_datasetId, 0, std::max(m_offset, 1));
    Q_EMIT stateChanged();
}

bool BatchesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading && !m_failure;
}

void BatchesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || !m_client)
        return;
    m_loading = true;
    m_pages.read(m_datasetId, m_offset, m_offset + 1, m_batches);
    Q_EMIT stateChanged();
}

void BatchesModel::show(const QList<Batch> &batches)
{
    QSet<QString> staying;
    for (const Batch &batch : batches)
        staying.insert(batch.id);
    for (int row = int(m_batches.size()) - 1; row >= 0; --row) {
        if (staying.contains(m_batches[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_batches.removeAt(row);
        endRemoveRows();
    }
    QHash<QString, int> rowOfId;
    for (int row = 0; row < m_batches.size(); ++row)
        rowOfId.insert(m_batches[row].id, row);
    QList<Batch> added;
    for (const Batch &batch : batches) {
        if (const auto known = rowOfId.constFind(batch.id); known != rowOfId.cend())
            replace(*known, batch);
        else
            added.append(batch);
    }
    const auto newer = [](const Batch &left, const Batch &right) { return left.createdMs > right.createdMs; };
    std::stable_sort(added.begin(), added.end(), newer);
    while (!added.isEmpty()) {
        const auto at
            = std::upper_bound(m_batches.cbegin(), m_batches.cend(), added.first(), newer) - m_batches.cbegin();
        qsizetype count = 1;
        while (count < added.size() && (at == m_batches.size() || newer(added[count], m_batches[at])))
            ++count;
        beginInsertRows({}, int(at), int(at + count - 1));
        for (qsizetype i = 0; i < count; ++i)
            m_batches.insert(at + i, added[i]);
        endInsertRows();
        added.remove(0, count);
    }
}

void BatchesModel::replace(int row, const Batch &batch)
{
    if (m_batches[row] == batch)
        return;
    m_batches[row] = batch;
    announceRows(row, row, StatusColumn, JobColumn);
}

void BatchesModel::jobsChanged()
{
    if (!m_batches.isEmpty())
        announceRows(0, int(m_batches.size()) - 1, JobColumn, JobColumn);
}

std::span<const TableModel::Column> BatchesModel::columns() const
{
    static constexpr std::array<TableModel::Column, 8> all{{
        {"status"},
        {"id"},
        {"records", true},
        {"failedRecords", true},
        {"size", true},
        {"files", true},
        {"created"},
        {"job"},
    }};
    return all;
}

QString BatchesModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case StatusColumn:
        return tr("Status");
    case IdColumn:
        return tr("Batch ID");
    case RecordsColumn:
        return tr("Records");
    case FailedRecordsColumn:
        return tr("Failed records");
    case SizeColumn:
        return tr("Size");
    case FilesColumn:
        return tr("Files");
    case CreatedColumn:
        return tr("Created");
    case JobColumn:
        return tr("Job");
    }
    return {};
}

QString BatchesModel::cellText(int row, int column) const
{
    const Batch &batch = m_batches[row];
    switch (Column(column)) {
    case StatusColumn:
        return batchStatusText(batch.status);
    case IdColumn:
        return batch.id;
    case RecordsColumn:
        return numberText(batch.recordCount);
    case FailedRecordsColumn:
        return numberText(batch.failedRecordCount);
    case SizeColumn:
        return batch.size && *batch.size >= 0 ? QLocale().formattedDataSize(*batch.size, 1, QLocale::DataSizeSIFormat)
                                              : QString();
    case FilesColumn: {
        const int count = m_fileCounts.of(batch.id);
        return count < 0 ? QString() : QLocale().toString(count);
    }
    case CreatedColumn:
        return shortMoment(batch.createdMs, m_clock.nowMs());
    case JobColumn:
        return m_jobOf ? m_jobOf(batch.id) : QString();
    }
    return {};
}

SortValue BatchesModel::cellSortValue(int row, int column) const
{
    const Batch &batch = m_batches[row];
    switch (Column(column)) {
    case StatusColumn:
    case IdColumn:
    case JobColumn:
        return cellText(row, column);
    case RecordsColumn:
        return numberSort(batch.recordCount);
    case FailedRecordsColumn:
        return numberSort(batch.failedRecordCount);
    case SizeColumn:
        return numberSort(batch.size);
    case FilesColumn: {
        const int count = m_fileCounts.of(batch.id);
        return count < 0 ? SortValue() : SortValue(qint64(count));
    }
    case CreatedColumn:
        return timeCellSort(batch.createdMs);
    }
    return {};
}

QString BatchesModel::cellToolTip(int row, int column) const
{
    if (column == StatusColumn && !m_batches[row].errors.isEmpty())
        return errorTexts(m_batches[row]).join(u'\n');
    return cellWire(row, column);
}

QString BatchesModel::cellWire(int row, int column) const
{
    const Batch &batch = m_batches[row];
    switch (Column(column)) {
    case StatusColumn:
        return batch.status;
    case IdColumn:
        return batch.id;
    case RecordsColumn:
        return numberWire(batch.recordCount);
    case FailedRecordsColumn:
        return numberWire(batch.failedRecordCount);
    case SizeColumn:
        return numberWire(batch.size);
    case FilesColumn:
    case JobColumn:
        return cellText(row, column);
    case CreatedColumn:
        return timeCellExact(batch.createdMs);
    }
    return {};
}

QVariant BatchesModel::cellExtra(int row, int, int role) const
{
    const Batch &batch = m_batches[row];
    switch (role) {
    case IdRole:
        return batch.id;
    case GroupRole:
        return int(batch.group());
    case ErrorsRole:
        return errorTexts(batch);
    case BatchRole:
        return QVariant::fromValue(batch);
    default:
        return {};
    }
}

} // namespace exportdesk
