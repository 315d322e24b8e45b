// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batchstatus.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace exportdesk
{

/// One reason why a batch failed.
struct BatchError {
    QString code; ///< e.g. "106" (empty file)
    QString description; ///< the platform's own words
    int rows = 0; ///< how many rows the entry names

    bool operator==(const BatchError &) const = default;
};

/// A batch of a dataset, as the Catalog reports it (Catalog Service guide, "Batches").
struct Batch {
    QString id;
    QString status; ///< wire value
    QStringList datasetIds; ///< relatedObjects of type dataSet
    QString createdUser;
    qint64 createdMs = -1; ///< epoch ms; -1 when not given
    qint64 updatedMs = -1;
    qint64 startedMs = -1;
    qint64 completedMs = -1;
    std::optional<qint64> recordCount; ///< written records
    std::optional<qint64> failedRecordCount;
    std::optional<qint64> size; ///< bytes
    QList<BatchError> errors;

    /// How many records of it are in the dataset; -1: unknown. Nothing of a failed batch is, whatever it counted.
    qint64 arrived() const { return group() == BatchGroup::Failed ? 0 : recordCount.value_or(-1); }
    BatchGroup group() const { return batchGroup(status); }
    bool operator==(const Batch &) const = default;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::Batch)
