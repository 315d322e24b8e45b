// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/store/store.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace localplatform
{

/// One batch an export is to fill; \a segmentId is empty unless each segment gets a batch of its own.
struct BatchOrder {
    QString batchId;
    QString segmentId;
};

/// What an export is asked to do: the job's request as it was posted (and checked for its required members) and where
/// to write.
struct ExportOrder {
    Place place;
    nlohmann::json request;
    std::vector<BatchOrder> batches;
    QString folder; ///< part files go to folder/<batchId>/<name>
};

/// One part file that was written.
struct ExportedFile {
    QString name;
    qint64 records = 0;
    qint64 bytes = 0;
};

/// One row that could not be written, as `meta?path=row_errors` shows it.
struct RowError {
    qint64 row = 0;
    QString code;
    QString message;
};

/// One batch that was written; `failedRecordCount` above 0 (an unknown field) makes it a failed batch of a succeeded
/// job.
struct ExportedBatch {
    QString batchId;
    QString segmentId;
    qint64 recordCount = 0;
    qint64 failedRecordCount = 0;
    std::vector<ExportedFile> files;
    std::vector<ExportedFile> failedFiles; ///< the rows that were refused, in folder/<batchId>/failed/<name>
    std::vector<RowError> rowErrors; ///< the first 100
};

/// Why an export cannot be done at all (target not on the union schema, unknown dataset, no space): becomes `errors[]`
/// of a FAILED job.
struct ExportFailure {
    QString code; ///< "0090000009", "0100000003"
    QString message;
    QString callStack;
};

/// Whether the files of a dataset are Parquet: unless its `fileDescription.format` is "json", or DuckDB's library is
/// missing or cannot be used; then they are JSON lines.
bool writesParquet(const nlohmann::json &dataset);

/// One export at work: collect() merges, filters and projects; write() writes the part files. Used by one thread at a
/// time, but not always by the same one: no QSqlQuery survives a call. Rows wait on disk between the stages, so that
/// memory does not grow with their number.
///
/// The rules, where the guides leave room:
/// - A profile of graph `pdg` is all that its identities connect. With `none` each fragment is a profile of its own,
///   which events and memberships reach by its primary identity only.
/// - `dataSetPrecedence`: the first dataset of `order` that has the attribute wins, within a dataset the newest; record
///   data of datasets outside `order` is as if it were not there. Events and memberships are no record data and stay.
/// - Without a merge policy the one of the first segment counts, or else the default one.
/// - segmentQualificationTime takes both its bounds in; the ingestion bounds are strict.
/// - filter.fromIngestTimestamp looks at the record data of a profile (at the events of one that has nothing else) and
///   drops older events from timeSeriesEvents.
/// - Objects and arrays that a projection leaves empty are left out; a row or an event left empty stays as {}.
/// - Rows come in the order of their oldest fragment, then profiles without record data in the order of their first
///   event.
/// - A target that is not on the profile union, or a schema.name of another class, fails in write(), as the platform
///   does it; a field that the unions do
///   not know refuses all rows of the batch.
class Export
{
public:
    using Cancelled = std::function<bool()>;
    /// Profiles looked at in collect(), rows in write().
    using Progress = std::function<void(qint64 done, qint64 total)>;

    static constexpr qint64 RowsPerPart = 2000;

    Export(Store &store, const ExportOrder &order);
    ~Export();
    Export(const Export &) = delete;
    Export &operator=(const Export &) = delete;

    /// Called every now and then from both stages.
    void setProgress(Progress progress);

    /// The first stage; a failure ends the export. Looks at \a cancelled often and returns early without a failure.
    std::optional<ExportFailure> collect(const Cancelled &cancelled);
    /// The second stage. What was begun when \a cancelled became true is removed again.
    std::optional<ExportFailure> write(const Cancelled &cancelled);

    /// After collect(): profiles that leave the platform, and how many of them have an identity in each namespace.
    qint64 profileCount() const;
    std::map<QString, qint64> profilesByNamespace() const;
    /// Time-series events in the rows.
    qint64 eventCount() const;
    /// After write().
    const std::vector<ExportedBatch> &batches() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace localplatform
