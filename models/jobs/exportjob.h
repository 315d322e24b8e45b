// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace exportdesk
{

/// What an export job is doing; the wire word is kept beside it, because the platform may add others.
enum class JobStatus : quint8 {
    New,
    Queued,
    Processing,
    Cancelling,
    Succeeded,
    Failed,
    Cancelled, ///< also the spelling CANCELED
    Unknown, ///< a word this program does not know: counts as running
};

/// Nothing changes any more. Everything else, unknown words too, counts as running.
constexpr bool isTerminal(JobStatus status)
{
    return status == JobStatus::Succeeded || status == JobStatus::Failed || status == JobStatus::Cancelled;
}

/// A stage as the platform measured it; -1 where it says nothing. The three numbers may contradict each other.
struct JobSpan {
    qint64 startMs = -1; ///< epoch
    qint64 endMs = -1; ///< epoch
    qint64 totalMs = -1; ///< duration

    /// totalMs, or what start and end give; -1 when unknown or nonsense.
    qint64 durationMs() const
    {
        return totalMs >= 0 ? totalMs : (startMs >= 0 && endMs >= startMs ? endMs - startMs : -1);
    }
    bool started() const { return startMs >= 0; }
    bool finished() const { return endMs >= 0 || totalMs >= 0; }
    bool operator==(const JobSpan &) const = default;
};

struct JobError {
    QString code;
    QString message;
    QString callStack; ///< lines joined by \n

    bool operator==(const JobError &) const = default;
};

struct JobSegment {
    QString id;
    QString ns; ///< "ups", "AAM", …
    QStringList status; ///< wire words

    bool operator==(const JobSegment &) const = default;
};

/// With segmentPerBatch each segment has a batch of its own.
struct JobBatch {
    QString batchId;
    JobSegment segment;

    bool operator==(const JobBatch &) const = default;
};

/// One export job as the platform describes it (Adobe guides "Export Jobs Endpoint" of Profile and of Segmentation).
struct ExportJob {
    QString id; ///< number or text on the wire
    QString jobType; ///< BATCH, STREAMING, …
    JobStatus status = JobStatus::Unknown;
    QString statusWord; ///< as sent
    QString requestId;
    QString imsOrgId;
    QString profileInstanceId;
    QString computeExportId; ///< computeGatewayJobId.exportJob
    QString computePushId; ///< computeGatewayJobId.pushJob; only when data was written

    QString datasetId; ///< from datasetId or dataSetId
    bool segmentPerBatch = false;
    QString batchId; ///< empty when batches is used
    QList<JobBatch> batches;
    QString mergePolicyId;
    std::optional<qint64> mergePolicyVersion;
    QString schemaName;
    QString fields; ///< comma-separated, empty: all
    QList<JobSegment> segments;
    bool hasEvents = false; ///< additionalFields.eventList was requested
    QByteArray request; ///< the request as the job echoes it, canonical JSON without anything the platform added

    JobSpan total;
    JobSpan profileExport;
    JobSpan datasetWrite;
    qint64 profiles = -1; ///< metrics.totalExportedProfileCounter; -1 when not said
    QList<std::pair<QString, qint64>> profilesByNamespace; ///< sums may exceed profiles
    QList<JobError> errors; ///< also possible on a succeeded job

    qint64 createdMs = -1; ///< epoch
    qint64 updatedMs = -1; ///< epoch
    QByteArray record; ///< the JSON object as received
    quint64 recordHash = 0; ///< of record, to recognise it unchanged

    /// Of all batches that it writes, each once.
    QStringList batchIds() const;
    bool operator==(const ExportJob &) const = default;
};

/// The known word, in any case; Unknown for all others.
JobStatus jobStatusFromWord(const QString &word);
/// The wire word of a status; empty for Unknown.
QString wordOfJobStatus(JobStatus status);

} // namespace exportdesk
