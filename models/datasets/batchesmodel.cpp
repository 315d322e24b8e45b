// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchesmodel.h"

#include "models/platform/deliver.h"

namespace exportdesk
{

BatchesModel::BatchesModel(PlatformClient &client, const Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_client(&client)
    , m_clock(clock)
    , m_calls(client)
    , m_fileCalls(client)
{
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
    ++m_run;
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
    readPage(++m_run, 0, {}, std::max(m_offset, 1));
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
    readPage(++m_run, m_offset, m_batches, m_offset + 1);
    Q_EMIT stateChanged();
}

void BatchesModel::readPage(int run, int start, QList<Batch> read, int wanted)
{
    deliver(m_calls.batches(m_datasetId, start), this,
            [this, run, start, read = std::move(read), wanted](const Outcome<BatchPage> &page) {
                if (run == m_run) // else another dataset or a newer reading
                    whenPageRead(run, start, read, wanted, page);
            });
}

void BatchesModel::whenPageRead(int run, int start, QList<Batch> read, int wanted, const Outcome<BatchPage> &page)
{
    if (!page) {
        m_loading = false;
        m_failure = page.failure();
        Q_EMIT stateChanged();
        return;
    }
    QSet<QString> known;
    for (const Batch &batch : std::as_const(read))
        known.insert(batch.id);
    const auto before = read.size();
    for (const Batch &batch : page.value().batches) {
        if (!known.contains(batch.id))
            read.append(batch); // a batch written meanwhile shifts the pages by one
    }
    const int next = start + DatasetCalls::pageLimit;
    const bool more = page.value().entries >= DatasetCalls::pageLimit && read.size() > before;
    if (more && next < wanted && m_client) {
        readPage(run, next, std::move(read), wanted);
        return;
    }
    show(read);
    m_offset = next;
    m_more = more;
    m_loading = false;
    m_failure.reset();
    m_loadedAtMs = m_clock.nowMs();
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

void BatchesModel::countFiles(const QString &batchId)
{
    if (m_fileCounts.contains(batchId) || !m_client)
        return;
    m_fileCounts.insert(batchId, -1);
    readFiles(batchId, {}, 0, 0);
}

void BatchesModel::readFiles(const QString &batchId, const QString &start, int counted, int page)
{
    deliver(m_fileCalls.files(batchId, start), this,
            [this, batchId, start, counted, page](const Outcome<FilePage> &files) {
                if (!files) {
                    m_fileCounts.remove(batchId); // may be asked for again
                    return;
                }
                const int count = counted + int(files.value().files.size());
                const QString &next = files.value().next;
                constexpr int pageEnd = 1'000; // a broken server must not keep us asking
                if (next.isEmpty() || next == start || files.value().entries == 0 || page >= pageEnd || !m_client)
                    setFileCount(batchId, count);
                else
                    readFiles(batchId, next, count, page + 1);
            });
}

void BatchesModel::setFileCount(const QString &batchId, int count)
{
    const int row = rowOf(batchId);
    if (row < 0)
        return; // another dataset is shown now
    m_fileCounts.insert(batchId, count);
    announceRows(row, row, FilesColumn, FilesColumn);
}

} // namespace exportdesk
