// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the batches table say; the rows themselves are in batchesmodel.cpp.

#include "models/datasets/batchesmodel.h"
#include "models/datasets/timecell.h"
#include "models/platform/moment.h"

#include <QLocale>

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
        const int count = m_fileCounts.value(batch.id, -1);
        return count < 0 ? QString() : QLocale().toString(count);
    }
    case CreatedColumn:
        return shortMoment(batch.createdMs);
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
        const int count = m_fileCounts.value(batch.id, -1);
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
