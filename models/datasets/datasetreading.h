// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"

#include <QObject>
#include <QSet>

namespace exportdesk
{

/// Reads all datasets of the sandbox page by page, and then when their last batches ended.
class DatasetReading final : public QObject
{
    Q_OBJECT

public:
    /// A list with more pages is taken to have no end; no organization comes near.
    static constexpr int pagesAtMost = 200;

    explicit DatasetReading(PlatformClient &client, QObject *parent = nullptr);

    /// From the first page; what an earlier start still brings is ignored.
    void start();

Q_SIGNALS:
    /// Another page; \a isLast: all have been read.
    void pageRead(const QList<exportdesk::Dataset> &datasets, bool isLast);
    void failed(const exportdesk::Failure &failure);
    /// The last batch of some datasets.
    void lastBatchRead(const exportdesk::Batch &batch);

private:
    void readPage(int run, int start);
    void acceptPage(int run, int start, const DatasetPage &page);
    void readLastBatches(int run, qsizetype first);

    DatasetCalls m_calls;
    int m_run = 0;
    QSet<QString> m_seen; ///< ids in this run
    QStringList m_withBatches; ///< ids of those that have one
};

} // namespace exportdesk
