// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetreading.h"

#include "models/platform/deliver.h"
#include "models/platform/endlesslist.h"

namespace exportdesk
{

DatasetReading::DatasetReading(PlatformClient &client, QObject *parent)
    : QObject(parent)
    , m_calls(client)
{
}

void DatasetReading::start()
{
    m_seen.clear();
    m_withBatches.clear();
    readPage(++m_run, 0);
}

void DatasetReading::readPage(int run, int start)
{
    deliver(m_calls.page(start), this, [this, run, start](const Outcome<DatasetPage> &page) {
        if (run != m_run)
            return; // a newer reading has begun
        if (page)
            acceptPage(run, start, page.value());
        else
            Q_EMIT failed(page.failure());
    });
}

void DatasetReading::acceptPage(int run, int start, const DatasetPage &page)
{
    const auto before = m_seen.size();
    for (const Dataset &dataset : page.datasets) {
        if (!m_seen.contains(dataset.id) && !(dataset.lastBatchId.isEmpty() && dataset.lastBatchStatus.isEmpty()))
            m_withBatches += dataset.id;
        m_seen.insert(dataset.id);
    }
    // A page without anything new would be read again and again.
    const bool hasMore = page.entries >= DatasetCalls::pageLimit && m_seen.size() > before;
    if (hasMore && start / DatasetCalls::pageLimit + 1 >= pagesAtMost) {
        Q_EMIT pageRead(page.datasets, false);
        if (run == m_run)
            Q_EMIT failed(endlessList(m_seen.size()));
        return;
    }
    Q_EMIT pageRead(page.datasets, !hasMore);
    if (run != m_run)
        return;
    if (hasMore)
        readPage(run, start + DatasetCalls::pageLimit);
    else
        readLastBatches(run, 0);
}

void DatasetReading::readLastBatches(int run, qsizetype first)
{
    const QStringList ids = m_withBatches.mid(first, DatasetCalls::pageLimit);
    if (ids.isEmpty())
        return;
    deliver(m_calls.lastBatches(ids), this, [this, run, next = first + ids.size()](const Outcome<BatchPage> &page) {
        // Without this response only the time of the last batch is missing, so its failure is not reported.
        if (run != m_run || !page)
            return;
        for (const Batch &batch : page.value().batches)
            Q_EMIT lastBatchRead(batch);
        readLastBatches(run, next);
    });
}

} // namespace exportdesk
