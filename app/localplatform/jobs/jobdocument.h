// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/exportengine.h"

namespace localplatform
{

// The parts of a job object that change while the job lives ("Export jobs endpoint", sample responses of both guides).

/// A new job for that request; `status` NEW, batch ids given already.
nlohmann::json newJob(const Place &place, qint64 id, qint64 nowMs, const nlohmann::json &request);

/// The batches a job is to fill, read back from its destination.
std::vector<BatchOrder> batchOrders(const nlohmann::json &job);

/// Fills metrics.NAME with start, end and total.
void measure(nlohmann::json &job, const char *name, qint64 startMs, qint64 endMs);

/// Adds the `errors` of a FAILED job and removes its batch ids.
void addFailure(nlohmann::json &job, const ExportFailure &failure);

/// Adds further `errors` to a failed job until it has that many.
void addErrors(nlohmann::json &job, qint64 count);

/// A batch as Catalog shows it; \a result is null as long as nothing is written.
nlohmann::json batchDocument(const Place &place, const QString &sandboxId, const QString &datasetId, const char *status,
                             qint64 createdMs, qint64 nowMs, const ExportedBatch *result);

} // namespace localplatform
