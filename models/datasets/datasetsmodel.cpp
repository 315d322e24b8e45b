// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetsmodel.h"

#include "models/platform/deliver.h"
#include "models/platform/readyfuture.h"

namespace exportdesk
{

using namespace std::chrono_literals;

DatasetsModel::DatasetsModel(PlatformClient &client, const Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_client(&client)
    , m_clock(clock)
    , m_calls(client)
    , m_lookWaits{500ms, 2s, 6s, 15s, 30s} // a gateway that lost the answer may still be at it
{
}

const Dataset *DatasetsModel::dataset(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_datasets[row];
}

QString DatasetsModel::nameOf(const QString &id) const
{
    const Dataset *known = dataset(id);
    return known && !known->name.isEmpty() ? known->name : id;
}

void DatasetsModel::reload()
{
    if (!m_client)
        return;
    m_loading = true;
    m_seen.clear();
    readPage(++m_run, 0);
    Q_EMIT stateChanged();
}

void DatasetsModel::readPage(int run, int start)
{
    deliver(m_calls.page(start), this, [this, run, start](const Outcome<DatasetPage> &page) {
        if (run == m_run) // else a newer reading has begun
            whenPageRead(run, start, page);
    });
}

void DatasetsModel::whenPageRead(int run, int start, const Outcome<DatasetPage> &page)
{
    if (!page) {
        m_loading = false;
        m_failure = page.failure();
        Q_EMIT stateChanged();
        return;
    }
    const auto met = m_seen.size();
    merge(page.value().datasets);
    // A page without anything new would be asked for for ever.
    if (page.value().entries >= DatasetCalls::pageLimit && m_seen.size() > met && m_client) {
        readPage(run, start + DatasetCalls::pageLimit);
        Q_EMIT stateChanged();
        return;
    }
    whenAllRead();
    readLastBatches(run, 0);
}

void DatasetsModel::whenAllRead()
{
    removeUnseen();
    m_loading = false;
    m_failure.reset();
    m_loadedAtMs = m_clock.nowMs();
    Q_EMIT stateChanged();
}

void DatasetsModel::readLastBatches(int run, int first)
{
    QStringList ids;
    int next = first;
    for (; next < m_datasets.size() && ids.size() < DatasetCalls::pageLimit; ++next) {
        if (!m_datasets[next].lastBatchId.isEmpty() || !m_datasets[next].lastBatchStatus.isEmpty())
            ids.append(m_datasets[next].id);
    }
    if (ids.isEmpty() || !m_client)
        return;
    deliver(m_calls.lastBatches(ids), this, [this, run, next](const Outcome<BatchPage> &page) {
        // Only the time of the last batch is missing without this answer, so its failure is not worth a word.
        if (run != m_run || !page)
            return;
        for (const Batch &batch : page.value().batches)
            setLastBatch(batch);
        readLastBatches(run, next);
    });
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

QFuture<Outcome<QString>> DatasetsModel::create(const DatasetSpec &spec)
{
    for (auto [creation, future] : m_creations.asKeyValueRange()) {
        if (creation->spec() == spec)
            return future;
    }
    if (!m_client) {
        Failure failure;
        failure.kind = Failure::Kind::Cancelled;
        failure.reached = Failure::Reached::No;
        return readyFuture(Outcome<QString>(failure));
    }
    const auto ids = m_rows.keys();
    auto *creation
        = new DatasetCreation(*m_client, m_clock, spec, QSet<QString>(ids.begin(), ids.end()), m_lookWaits, this);
    const auto future = follow(creation);
    m_creations.insert(creation, future);
    if (m_intents)
        creation->keepIn(*m_intents);
    creation->start();
    return future;
}

void DatasetsModel::resume()
{
    if (!m_intents)
        return;
    deliver(m_intents->open(), this, [this](const StoreOutcome<QList<DatasetIntent>> &open) {
        if (!open)
            return; // the store's condition says so
        for (const DatasetIntent &intent : open.value())
            takeUp(intent);
    });
}

void DatasetsModel::takeUp(const DatasetIntent &intent)
{
    if (!m_client)
        return;
    auto *creation = new DatasetCreation(*m_client, m_clock, intent.spec, {}, m_lookWaits, this);
    creation->keepIn(*m_intents);
    const auto future = follow(creation);
    m_creations.insert(creation, future);
    deliver(future, this, [this, name = intent.spec.name](const Outcome<QString> &outcome) {
        if (outcome || outcome.failure().reached == Failure::Reached::No)
            Q_EMIT creationSettled(name, outcome ? outcome.value() : QString());
    });
    creation->resume(intent);
}

QFuture<Outcome<QString>> DatasetsModel::follow(DatasetCreation *creation)
{
    const auto promise = std::make_shared<QPromise<Outcome<QString>>>();
    promise->start();
    deliver(creation->future(), this, [this, creation, promise](const Outcome<Dataset> &outcome) {
        m_creations.remove(creation);
        if (outcome) {
            merge({outcome.value()});
            Q_EMIT created(outcome.value().id);
            promise->addResult(outcome.value().id);
        } else {
            promise->addResult(outcome.failure());
        }
        promise->finish();
    });
    return promise->future();
}

void DatasetsModel::merge(QList<Dataset> datasets)
{
    QList<Dataset> added;
    QSet<QString> met;
    for (const Dataset &dataset : std::as_const(datasets)) {
        m_seen.insert(dataset.id);
        const int row = rowOf(dataset.id);
        if (row >= 0 && m_datasets[row].createdMs == dataset.createdMs) {
            replace(row, dataset);
            continue;
        }
        if (row >= 0)
            takeRows(row, row); // it has another place now
        if (!met.contains(dataset.id))
            added.append(dataset);
        met.insert(dataset.id);
    }
    insertSorted(added);
}

void DatasetsModel::replace(int row, const Dataset &dataset)
{
    const Dataset old = std::exchange(m_datasets[row], dataset);
    if (old == dataset)
        return;
    const auto announceIf = [this, row](bool changed, int column) {
        if (changed)
            announceRows(row, row, column, column);
    };
    announceIf(old.name != dataset.name || old.description != dataset.description, NameColumn);
    announceIf(datasetTarget(old) != datasetTarget(dataset), TargetColumn);
    announceIf(old.lastBatchStatus != dataset.lastBatchStatus, LastBatchColumn);
}

void DatasetsModel::insertSorted(QList<Dataset> added)
{
    const auto newer = [](const Dataset &left, const Dataset &right) { return left.createdMs > right.createdMs; };
    std::stable_sort(added.begin(), added.end(), newer);
    // Neighbours that go to the same place are inserted together; from the end, so that places stay true.
    qsizetype end = added.size();
    while (end > 0) {
        const auto place = [&](qsizetype i) {
            return std::upper_bound(m_datasets.cbegin(), m_datasets.cend(), added[i], newer) - m_datasets.cbegin();
        };
        const auto at = place(end - 1);
        qsizetype begin = end - 1;
        while (begin > 0 && place(begin - 1) == at)
            --begin;
        beginInsertRows({}, int(at), int(at + end - begin - 1));
        for (qsizetype i = end - 1; i >= begin; --i)
            m_datasets.insert(at, added[i]);
        countRows();
        endInsertRows();
        end = begin;
    }
}

void DatasetsModel::removeUnseen()
{
    for (int last = int(m_datasets.size()) - 1; last >= 0; --last) {
        if (m_seen.contains(m_datasets[last].id))
            continue;
        int first = last;
        while (first > 0 && !m_seen.contains(m_datasets[first - 1].id))
            --first;
        for (int row = first; row <= last; ++row)
            m_lastBatchMs.remove(m_datasets[row].id);
        takeRows(first, last);
        last = first;
    }
}

void DatasetsModel::takeRows(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_datasets.remove(first, last - first + 1);
    countRows();
    endRemoveRows();
}

void DatasetsModel::countRows()
{
    m_rows.clear();
    for (int row = 0; row < m_datasets.size(); ++row)
        m_rows.insert(m_datasets[row].id, row);
}

} // namespace exportdesk
