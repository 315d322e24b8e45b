// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/filecalls.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace exportdesk
{

/// Counts the files of batches; Data Access lists them in pages.
class BatchFileCounts final : public QObject
{
    Q_OBJECT

public:
    explicit BatchFileCounts(PlatformClient &client, QObject *parent = nullptr);

    /// -1 when not counted.
    int of(const QString &batchId) const { return m_counts.value(batchId, -1); }
    /// Counts the files of this batch, once; counted() follows unless that fails.
    void count(const QString &batchId);
    /// Forgets all counts, also those on their way.
    void clear();

Q_SIGNALS:
    void counted(const QString &batchId);

private:
    void readPage(const QString &batchId, const QString &start, int counted, int page);

    QPointer<PlatformClient> m_client;
    FileCalls m_calls;
    QHash<QString, int> m_counts; ///< by batch id; -1 while being counted
    int m_run = 0; ///< replies of an earlier one are ignored
};

} // namespace exportdesk
