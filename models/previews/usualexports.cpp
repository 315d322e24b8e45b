// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/usualexports.h"

#include "models/platform/deliver.h"
#include "models/platform/readyfuture.h"

#include <algorithm>

namespace exportdesk
{

UsualExports::UsualExports(const PastExports &past, PlatformClient &client, QObject *parent)
    : QObject(parent)
    , m_past(past)
    , m_calls(client)
{
}

QFuture<TargetHistory> UsualExports::of(const ExportRequest &request)
{
    if (request.datasetId.isEmpty())
        return readyFuture(TargetHistory());
    const auto promise = std::make_shared<QPromise<TargetHistory>>();
    promise->start();
    deliver(m_past.successes(request, runsAtMost), this,
            [this, promise, id = request.datasetId](const Outcome<QList<PastExport>> &past) {
                const QList<PastExport> runs = past ? past.value() : QList<PastExport>();
                deliver(m_calls.batches(id, 0), this, [promise, runs](const Outcome<BatchPage> &page) {
                    TargetHistory history;
                    history.usual = usualExport(runs, page ? page.value().batches : QList<Batch>());
                    if (page) {
                        history.batches = int(std::ranges::count_if(
                            page.value().batches, [](const Batch &batch) { return batch.arrived() > 0; }));
                        history.hasMoreBatches = page.value().entries >= DatasetCalls::pageLimit;
                    }
                    promise->addResult(history);
                    promise->finish();
                });
            });
    return promise->future();
}

} // namespace exportdesk
