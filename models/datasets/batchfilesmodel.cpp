// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchfilesmodel.h"

#include "models/datasets/timecell.h"
#include "models/platform/deliver.h"
#include "models/platform/moment.h"

#include <QLocale>

#include <array>

namespace exportdesk
{

BatchFilesModel::BatchFilesModel(const FileCalls &calls, const Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_calls(calls)
    , m_clock(clock)
{
}

void BatchFilesModel::read(const QString &batchId)
{
    ++m_run;
    beginResetModel();
    m_batchId = batchId;
    m_files.clear();
    endResetModel();
    m_entries.clear();
    m_opened.clear();
    m_failure.reset();
    m_cut = false;
    m_loading = true;
    Q_EMIT stateChanged();
    readEntries({}, 0);
}

void BatchFilesModel::readEntries(const QString &start, int page)
{
    deliver(m_calls.files(m_batchId, start), this, [this, run = m_run, start, page](const Outcome<FilePage> &outcome) {
        if (run != m_run)
            return;
        if (!outcome)
            return stop(outcome.failure());
        for (const BatchFile &file : outcome.value().files)
            m_entries.append({file, 0});
        const QString &next = outcome.value().next;
        if (next.isEmpty() || next == start)
            return openNext();
        if (page + 1 >= m_limits.pages) {
            m_cut = true;
            return openNext();
        }
        readEntries(next, page + 1);
    });
}

void BatchFilesModel::openNext()
{
    while (!m_entries.isEmpty() && m_files.size() < m_limits.files && m_opened.size() < m_limits.opened) {
        const Entry entry = m_entries.takeFirst();
        // An entry that has its name already is a file, not something to open.
        if (!entry.file.name.isEmpty()) {
            append(entry.file);
            continue;
        }
        if (m_opened.contains(entry.file.fileId))
            continue;
        m_opened.insert(entry.file.fileId);
        deliver(m_calls.parts(entry.file.fileId), this, [this, run = m_run, entry](const Outcome<FilePage> &outcome) {
            if (run != m_run)
                return;
            if (!outcome)
                return stop(outcome.failure());
            acceptParts(entry, outcome.value());
            openNext();
        });
        return;
    }
    m_cut |= !m_entries.isEmpty();
    stop({});
}

void BatchFilesModel::acceptParts(const Entry &entry, const FilePage &page)
{
    for (BatchFile file : page.files) {
        if (file.name.isEmpty()) {
            if (entry.depth + 1 < deepest)
                m_entries.append({file, entry.depth + 1});
            continue;
        }
        if (file.fileId.isEmpty())
            file.fileId = entry.file.fileId;
        if (file.createdMs < 0)
            file.createdMs = entry.file.createdMs;
        // If an entry has only one part, its figures are those of the part.
        if (page.files.size() == 1) {
            if (!file.records)
                file.records = entry.file.records;
            if (!file.size)
                file.size = entry.file.size;
        }
        if (m_files.size() < m_limits.files)
            append(file);
        else
            m_cut = true;
    }
}

void BatchFilesModel::append(const BatchFile &file)
{
    beginInsertRows({}, rows(), rows());
    m_files.append(file);
    endInsertRows();
}

void BatchFilesModel::stop(const std::optional<Failure> &failure)
{
    m_failure = failure;
    m_loading = false;
    Q_EMIT stateChanged();
}

qint64 BatchFilesModel::totalSize() const
{
    qint64 sum = 0;
    for (const BatchFile &file : m_files)
        sum += std::max<qint64>(0, file.size.value_or(0));
    return sum;
}

std::span<const TableModel::Column> BatchFilesModel::columns() const
{
    static constexpr std::array<Column, 4> all{{{"name"}, {"records", true}, {"size", true}, {"created"}}};
    return all;
}

QString BatchFilesModel::columnTitle(int column) const
{
    switch (FileColumn(column)) {
    case NameColumn:
        return tr("Name");
    case RecordsColumn:
        return tr("Records");
    case SizeColumn:
        return tr("Size");
    case CreatedColumn:
        return tr("Created");
    }
    return {};
}

QString BatchFilesModel::cellText(int row, int column) const
{
    const BatchFile &file = m_files[row];
    switch (FileColumn(column)) {
    case NameColumn:
        return file.name;
    case RecordsColumn:
        return file.records ? QLocale().toString(*file.records) : QString();
    case SizeColumn:
        return file.size && *file.size >= 0 ? QLocale().formattedDataSize(*file.size, 1, QLocale::DataSizeSIFormat)
                                            : QString();
    case CreatedColumn:
        return shortMoment(file.createdMs, m_clock.nowMs());
    }
    return {};
}

SortValue BatchFilesModel::cellSortValue(int row, int column) const
{
    const BatchFile &file = m_files[row];
    switch (FileColumn(column)) {
    case NameColumn:
        return file.name;
    case RecordsColumn:
        return file.records ? SortValue(*file.records) : SortValue();
    case SizeColumn:
        return file.size ? SortValue(*file.size) : SortValue();
    case CreatedColumn:
        return timeCellSort(file.createdMs);
    }
    return {};
}

QString BatchFilesModel::cellToolTip(int row, int column) const
{
    const BatchFile &file = m_files[row];
    if (column == SizeColumn && file.size)
        return QLocale().toString(*file.size);
    return column == CreatedColumn ? timeCellExact(file.createdMs) : cellText(row, column);
}

QVariant BatchFilesModel::cellExtra(int row, int, int role) const
{
    return role == FileRole ? QVariant::fromValue(m_files[row]) : QVariant();
}

} // namespace exportdesk
