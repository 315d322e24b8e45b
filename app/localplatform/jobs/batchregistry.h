// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/exportengine.h"

namespace localplatform
{

/// Shows the batches of export jobs in Catalog and Data Access, and the newest ones on their dataset.
class BatchRegistry
{
public:
    explicit BatchRegistry(Store &store);

    /// Batches that are being written: \a status "loading".
    void show(const Place &place, const QString &dataset, const std::vector<BatchOrder> &batches, const char *status,
              qint64 createdMs);
    /// The same batches after their job was aborted; those that were never shown stay unknown.
    void showAborted(const Place &place, const QString &dataset, const std::vector<BatchOrder> &batches,
                     qint64 createdMs);
    /// Written batches with their files; with \a refused all of their rows have failed.
    void complete(const Place &place, const QString &dataset, std::vector<ExportedBatch> batches, qint64 createdMs,
                  bool refused);

private:
    QString sandboxId(const Place &place) const;
    void putFiles(const Place &place, const ExportedBatch &batch);
    void putRowErrors(const Place &place, const ExportedBatch &batch);

    Store &m_store;
};

} // namespace localplatform
