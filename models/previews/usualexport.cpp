// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/usualexport.h"

#include "models/jobs/percentile.h"

#include <algorithm>
#include <cmath>

namespace exportdesk
{

namespace
{

/// Of one run; nothing unless all its batches are known, with records and a size.
std::optional<double> rowSize(const PastExport &run, const QHash<QString, const Batch *> &batches)
{
    qint64 rows = 0;
    qint64 bytes = 0;
    for (const QString &id : run.batchIds) {
        const Batch *batch = batches.value(id);
        if (!batch || batch->arrived() <= 0 || batch->size.value_or(0) <= 0)
            return std::nullopt;
        rows += batch->arrived();
        bytes += *batch->size;
    }
    return rows > 0 ? std::optional(double(bytes) / double(rows)) : std::nullopt;
}

} // namespace

std::optional<qint64> UsualExport::bytesOf(std::optional<qint64> rows) const
{
    if (!rows || bytesPerRow < 0)
        return std::nullopt;
    const double bytes = double(*rows) * bytesPerRow;
    constexpr double most = 1e18; // no figure of a batch is worth more
    return bytes < most ? std::optional(qint64(std::llround(bytes))) : std::nullopt;
}

UsualExport usualExport(const QList<PastExport> &runs, const QList<Batch> &batches)
{
    QHash<QString, const Batch *> byId;
    for (const Batch &batch : batches)
        byId.insert(batch.id, &batch);
    UsualExport usual;
    usual.runs = int(runs.size());
    std::vector<qint64> durations;
    std::vector<double> sizes;
    for (const PastExport &run : runs) {
        durations.push_back(run.tookMs);
        if (const std::optional<double> size = rowSize(run, byId))
            sizes.push_back(*size);
    }
    usual.medianMs = percentile(durations, 50, -1);
    usual.measured = int(sizes.size());
    if (!sizes.empty()) {
        const auto middle = sizes.begin() + std::ptrdiff_t(sizes.size() / 2);
        std::nth_element(sizes.begin(), middle, sizes.end());
        usual.bytesPerRow = *middle;
    }
    return usual;
}

} // namespace exportdesk
