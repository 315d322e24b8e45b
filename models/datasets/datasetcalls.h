// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batchreader.h"
#include "models/datasets/datasetreader.h"
#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of the Catalog (/data/foundation/catalog) that concern datasets and their batches.
class DatasetCalls
{
public:
    /// Entries asked for per page, the most the Catalog returns; a page with fewer is the last.
    static constexpr int pageLimit = 100;

    explicit DatasetCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// Newest first, from the record offset \a start.
    QFuture<Outcome<DatasetPage>> page(int start) const;
    /// Datasets of exactly this name, newest first; at most one page.
    QFuture<Outcome<DatasetPage>> named(const QString &name) const;
    QFuture<Outcome<Dataset>> lookUp(const QString &id) const;
    /// The answer to lookUp() as it came.
    QFuture<Outcome<QByteArray>> record(const QString &id) const;
    /// Sent once, on the union schema of XDM Individual Profile; gives the new id. An unclear outcome
    /// (Reached::Maybe) is the caller's to settle, see DatasetCreations.
    QFuture<Outcome<QString>> create(const DatasetSpec &spec) const;

    /// Batches of one dataset, newest first, from the record offset \a start.
    QFuture<Outcome<BatchPage>> batches(const QString &datasetId, int start) const;
    QFuture<Outcome<Batch>> batch(const QString &id) const;
    /// The newest batch of each of the datasets (at most pageLimit of them).
    QFuture<Outcome<BatchPage>> lastBatches(const QStringList &datasetIds) const;

    /// The body of create(): exactly the members that the Profile export guide shows, and the description if given.
    static QByteArray createBody(const DatasetSpec &spec);

private:
    QFuture<Outcome<PlatformReply>> get(const QString &path, const QUrlQuery &query) const;

    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
