// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"

#include <QObject>
#include <QPointer>

namespace exportdesk
{

/// Reads the batches of a dataset, page by page.
class BatchPages final : public QObject
{
    Q_OBJECT

public:
    explicit BatchPages(PlatformClient &client, QObject *parent = nullptr);

    /// Reads from record offset \a start until record \a end, at least one page; what an earlier call started is
    /// ignored. The result contains \a known as well.
    void read(const QString &datasetId, int start, int end, const QList<Batch> &known = {});
    /// Ignores what is on its way.
    void cancel() { ++m_run; }

Q_SIGNALS:
    /// \a next: record offset of the next page; \a more: there may be one.
    void finished(const QList<exportdesk::Batch> &batches, int next, bool more);
    void failed(const exportdesk::Failure &failure);

private:
    void readPage(const QString &datasetId, int start, int end, const QList<Batch> &known);
    void acceptPage(const QString &datasetId, int start, int end, QList<Batch> batches, const BatchPage &page);

    QPointer<PlatformClient> m_client;
    DatasetCalls m_calls;
    int m_run = 0; ///< replies of an earlier one are ignored
};

} // namespace exportdesk
