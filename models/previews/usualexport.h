// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batch.h"
#include "models/exports/pastexports.h"

#include <optional>

namespace exportdesk
{

/// How exports of the same fields into the same dataset usually turned out, from the local history and the batches that
/// they wrote.
struct UsualExport {
    int runs = 0; ///< successful ones that were looked at
    qint64 medianMs = -1; ///< -1: no duration is known
    int measured = 0; ///< runs whose batches have records and a size
    double bytesPerRow = -1; ///< the median of those

    /// The size of an export with so many rows.
    std::optional<qint64> bytesOf(std::optional<qint64> rows) const;
    bool operator==(const UsualExport &) const = default;
};

/// \a batches are those of the dataset, as many as are known.
UsualExport usualExport(const QList<PastExport> &runs, const QList<Batch> &batches);

} // namespace exportdesk
