// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchpages.h"

#include "models/platform/deliver.h"

#include <QSet>

namespace exportdesk
{

BatchPages::BatchPages(PlatformClient &client, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_calls(client)
{
}

void BatchPages::read(const QString &datasetId, int start, int end, const QList<Batch> &known)
{
    ++m_run;
    readPage(datasetId, start, end, known);
}

void BatchPages::readPage(const QString &datasetId, int start, int end, const QList<Batch> &known)
{
    deliver(m_calls.batches(datasetId, start), this, [=, this, run = m_run](const Outcome<BatchPage> &page) {
        if (run != m_run)
            return;
        if (page)
            acceptPage(datasetId, start, end, known, page.value());
        else
            Q_EMIT failed(page.failure());
    });
}

void BatchPages::acceptPage(const QString &datasetId, int start, int end, QList<Batch> batches, const BatchPage &page)
{
    QSet<QString> known;
    for (const Batch &batch : std::as_const(batches))
        known.insert(batch.id);
    const auto before = batches.size();
    for (const Batch &batch : page.batches) {
        if (!known.contains(batch.id))
            batches.append(batch); // a batch written meanwhile shifts the pages by one
    }
    const int next = start + DatasetCalls::pageLimit;
    const bool more = page.entries >= DatasetCalls::pageLimit && batches.size() > before;
    if (more && next < end && m_client)
        readPage(datasetId, next, end, batches);
    else
        Q_EMIT finished(batches, next, more);
}

} // namespace exportdesk
