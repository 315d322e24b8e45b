// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batch.h"
#include "models/platform/outcome.h"

#include <QByteArray>

namespace exportdesk
{

/// One page of a batch list.
struct BatchPage {
    QList<Batch> batches; ///< newest first: a map keyed by id has no order of its own
    int entries = 0; ///< how many the page had, also those that could not be read

    bool operator==(const BatchPage &) const = default;
};

/// A map keyed by id (Catalog Service guide, "Batches"); entries that are no objects are left out.
Outcome<BatchPage> readBatchPage(const QByteArray &body);
Outcome<Batch> readBatch(const QByteArray &body, const QString &id);

} // namespace exportdesk
